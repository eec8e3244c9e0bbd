// Between C++ and C: the one place where exceptions of the image library end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

#include "byol_image.h"

namespace image {

// What a caller got wrong.
class Refused : public std::runtime_error {
 public:
  Refused(int32_t code, const std::string& message) : std::runtime_error(message), code(code) {}

  const int32_t code;
};

template <class... Parts>
[[noreturn]] void refuse(int32_t code, const Parts&... parts) {
  std::ostringstream message;
  (message << ... << parts);
  throw Refused(code, message.str());
}

template <class... Parts>
void check_value(bool allowed, const Parts&... parts) {
  if (!allowed) refuse(BYOL_IMAGE_ERROR_VALUE, parts...);
}

template <class... Parts>
void check_index(bool inside, const Parts&... parts) {
  if (!inside) refuse(BYOL_IMAGE_ERROR_INDEX, parts...);
}

// A pointer that must not be NULL.
template <class T>
T* there(T* pointer) {
  check_value(pointer != nullptr, "an argument that must be there is NULL");
  return pointer;
}

// A list, which must be there unless it is empty.
template <class T>
void check_list(const T* values, int64_t count) {
  check_value(count >= 0, "a list cannot have ", count, " entries");
  check_value(count == 0 || values != nullptr, "a list of ", count, " entries is NULL");
}

// Records the exception in flight as this thread's last error and returns its code.
// Call it from a catch block only.
int32_t translate() noexcept;

// Runs f; BYOL_IMAGE_OK, or the code of what it threw.
template <class F>
int32_t run(F&& f) noexcept {
  try {
    std::forward<F>(f)();
    return BYOL_IMAGE_OK;
  } catch (...) {
    return translate();
  }
}

}  // namespace image
