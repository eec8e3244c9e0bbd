#include "expect.hpp"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace check {
namespace {

std::atomic<int64_t> checks = 0;

[[noreturn]] void stop(const char* what, const char* text, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: %s: %s\nlast error: %d %s\n", file, line, what, text,
               last_error_code(), last_error());
  std::exit(1);
}

}  // namespace

void that(bool condition, const char* text, const char* file, int line) {
  if (!condition) stop("failed", text, file, line);
  checks++;
}

void failed(int32_t status, int32_t code, const char* message, const char* text, const char* file,
            int line) {
  if (status == 0) stop("should have failed", text, file, line);
  if (status != code || last_error_code() != code) stop("wrong code", text, file, line);
  if (std::strstr(last_error(), message) == nullptr) stop("wrong message", text, file, line);
  checks++;
}

void failed(const void* handle, int32_t code, const char* message, const char* text,
            const char* file, int line) {
  failed(handle == nullptr ? last_error_code() : 0, code, message, text, file, line);
}

int64_t count() { return checks; }

}  // namespace check
