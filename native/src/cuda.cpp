// CUDA as seen through headers that every LibTorch has: all of it links against the CPU build too.
#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/CachingDeviceAllocator.h>

#include "guard.hpp"

using tc::run;

namespace {

// Not at::Context::hasCUDA(), which is false where a CUDA build finds no device.
bool is_built() { return at::CUDAHooksRegistry()->Has("CUDAHooks"); }

void need_cuda() { TORCH_CHECK(is_built(), "this LibTorch was built without CUDA"); }

}  // namespace

extern "C" {

int32_t tc_cuda_is_built(void) { return tc::get<int32_t>(0, is_built); }

int32_t tc_cuda_device_count(int32_t* count) {
  return run([&] { *count = is_built() ? at::detail::getCUDAHooks().deviceCount() : 0; });
}

int32_t tc_cuda_synchronize(int32_t device_index) {
  return run([&] {
    need_cuda();
    const auto& hooks = at::detail::getCUDAHooks();
    hooks.deviceSynchronize(
        static_cast<at::DeviceIndex>(device_index < 0 ? hooks.getCurrentDevice() : device_index));
  });
}

int32_t tc_cuda_memory(int32_t device_index, int64_t* allocated, int64_t* peak, int64_t* reserved) {
  return run([&] {
    need_cuda();
    using c10::CachingAllocator::StatType;
    const auto stats = at::getDeviceAllocator(at::kCUDA)->getDeviceStats(
        static_cast<at::DeviceIndex>(device_index));
    constexpr auto all = static_cast<size_t>(StatType::AGGREGATE);
    *allocated = stats.allocated_bytes[all].current;
    *peak = stats.allocated_bytes[all].peak;
    *reserved = stats.reserved_bytes[all].current;
  });
}

}  // extern "C"
