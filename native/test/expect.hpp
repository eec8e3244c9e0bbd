// The whole test framework: checks that name their line, for either library. A test program says
// where its library keeps the last error.
#pragma once

#include <cstdint>

namespace check {

// What the library tells of this thread's last failure.
const char* last_error();
int32_t last_error_code();

// Ends the process when the condition does not hold; counts it otherwise.
void that(bool condition, const char* text, const char* file, int line);

// Checks that a call failed: with this code, with this in its message, and without a handle.
void failed(int32_t status, int32_t code, const char* message, const char* text, const char* file,
            int line);
void failed(const void* handle, int32_t code, const char* message, const char* text,
            const char* file, int line);

int64_t count();

}  // namespace check

#define CHECK(condition) ::check::that((condition), #condition, __FILE__, __LINE__)
#define OK(call) CHECK((call) == 0)
#define FAILS(call, code, message) \
  ::check::failed((call), (code), (message), #call, __FILE__, __LINE__)
