// What calls cost.
#include <chrono>

#include "guard.hpp"

namespace tc {
namespace {

thread_local int64_t metered_calls = 0;
thread_local int64_t metered_nanos = 0;

}  // namespace

std::atomic<bool> metering{false};

int64_t Metered::now() noexcept {
  const auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
}

void Metered::add(int64_t nanos) noexcept {
  metered_calls++;
  metered_nanos += nanos;
}

}  // namespace tc

extern "C" {

int32_t tc_set_metering(int32_t on) {
  tc::metering.store(on != 0, std::memory_order_relaxed);
  return TC_OK;
}

int64_t tc_metered_calls(void) { return tc::metered_calls; }

int64_t tc_metered_nanos(void) { return tc::metered_nanos; }

}  // extern "C"
