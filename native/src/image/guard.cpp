#include "guard.hpp"

#include <exception>
#include <new>
#include <string>

namespace image {
namespace {

thread_local std::string last_error;
thread_local int32_t last_code = BYOL_IMAGE_OK;

int32_t fail(int32_t code, const char* message) noexcept {
  last_code = code;
  try {
    last_error = message;
  } catch (...) {
    last_error.clear();  // No memory for the text; the code still says what happened.
  }
  return code;
}

}  // namespace

int32_t translate() noexcept {
  try {
    throw;
  } catch (const Refused& e) {
    return fail(e.code, e.what());
  } catch (const std::bad_alloc& e) {
    return fail(BYOL_IMAGE_ERROR_OUT_OF_MEMORY, e.what());
  } catch (const std::exception& e) {
    return fail(BYOL_IMAGE_ERROR_UNKNOWN, e.what());
  } catch (...) {
    return fail(BYOL_IMAGE_ERROR_UNKNOWN, "an exception that is not a C++ standard exception");
  }
}

}  // namespace image

extern "C" {

const char* byol_image_last_error(void) { return image::last_error.c_str(); }

int32_t byol_image_last_error_code(void) { return image::last_code; }

int32_t byol_image_abi_version(void) { return BYOL_IMAGE_ABI_VERSION; }

}  // extern "C"
