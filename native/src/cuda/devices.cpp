// CUDA as seen through headers that every LibTorch has: all of it links against the CPU build too.
#include <ATen/Context.h>
#include <c10/core/CachingDeviceAllocator.h>

#include "core/guard.hpp"
#include "kernels.hpp"
#include "streams.hpp"

using tc::need_cuda;
using tc::run;

extern "C" {

int32_t tc_cuda_is_built(void) { return tc::get<int32_t>(0, tc::is_cuda_built); }

int32_t tc_cuda_device_count(int32_t* count) {
  return run(
      [&] { tc::out(count) = tc::is_cuda_built() ? at::detail::getCUDAHooks().deviceCount() : 0; });
}

int32_t tc_cuda_versions(int32_t* driver, int32_t* kernels) {
  return run([&] {
    tc::out(driver) = 0;
    tc::out(kernels) = 0;
    if constexpr (tc::cuda::kKernels) {
      const tc::cuda::Versions versions = tc::cuda::versions();
      *driver = versions.driver;
      *kernels = versions.runtime;
    }
  });
}

int32_t tc_cuda_set_math(int32_t tf32, int32_t benchmark) {
  return run([&] {
    at::Context& context = at::globalContext();
    context.setAllowTF32CuBLAS(tf32 != 0);
    context.setAllowTF32CuDNN(tf32 != 0);
    context.setBenchmarkCuDNN(benchmark != 0);
    context.setDeterministicCuDNN(benchmark == 0);
  });
}

int32_t tc_cuda_synchronize(int32_t device_index) {
  return run([&] {
    need_cuda();
    const auto& hooks = at::detail::getCUDAHooks();
    const at::Device device = tc::device(TC_CUDA, device_index);
    hooks.deviceSynchronize(device.has_index() ? device.index() : hooks.getCurrentDevice());
  });
}

int32_t tc_cuda_memory(int32_t device_index, int64_t* allocated, int64_t* peak, int64_t* reserved) {
  return run([&] {
    need_cuda();
    using c10::CachingAllocator::StatType;
    const auto stats = at::getDeviceAllocator(at::kCUDA)->getDeviceStats(
        tc::device(TC_CUDA, device_index).index());
    constexpr auto all = static_cast<size_t>(StatType::AGGREGATE);
    tc::out(allocated) = stats.allocated_bytes[all].current;
    tc::out(peak) = stats.allocated_bytes[all].peak;
    tc::out(reserved) = stats.reserved_bytes[all].current;
  });
}

}  // extern "C"
