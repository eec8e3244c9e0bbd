// Streams and events of a device through headers that every LibTorch has.
#pragma once

#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

namespace tc {

// Not at::Context::hasCUDA(), which is false where a CUDA build finds no device.
inline bool is_cuda_built() { return at::CUDAHooksRegistry()->Has("CUDAHooks"); }

inline void need_cuda() { TORCH_CHECK(is_cuda_built(), "this LibTorch was built without CUDA"); }

// What is queued on `later` from now on waits for what is queued on `earlier` already.
inline void wait_for(const c10::Stream& later, const c10::Stream& earlier) {
  c10::Event reached(earlier.device_type());
  reached.record(earlier);
  reached.block(later);
}

}  // namespace tc
