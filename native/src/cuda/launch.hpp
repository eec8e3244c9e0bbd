// What kernels are written with: nvcc's words, or their emulation on the processor.
#pragma once

#include "kernels.hpp"

#ifdef __CUDACC__

#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>

#include <new>
#include <stdexcept>
#include <string>

#define TC_KERNEL __global__ void __launch_bounds__(::tc::cuda::kThreads)
#define TC_DEVICE __device__ __forceinline__
#define TC_HOST_DEVICE __host__ __device__ __forceinline__
// A large argument that stays where launches put it, instead of being copied by every thread.
#define TC_ARGUMENT(T) const __grid_constant__ T
#define TC_UNROLL _Pragma("unroll")
#define TC_UNROLL_4 _Pragma("unroll 4")
// The shared memory of a block, as many bytes as the launch asked for.
#define TC_SHARED(T, name)                                   \
  extern __shared__ __align__(16) unsigned char tc_shared[]; \
  T* name = reinterpret_cast<T*>(tc_shared)
#define TC_LAUNCH(kernel, grid, bytes, stream, ...)                                         \
  do {                                                                                      \
    (kernel)<<<(grid), ::tc::cuda::kThreads, (bytes), static_cast<cudaStream_t>(stream)>>>( \
        __VA_ARGS__);                                                                       \
    const cudaError_t tc_error = cudaGetLastError();                                        \
    if (tc_error == cudaErrorMemoryAllocation) throw std::bad_alloc();                      \
    if (tc_error != cudaSuccess) {                                                          \
      throw std::runtime_error(std::string(#kernel ": ") + cudaGetErrorString(tc_error));   \
    }                                                                                       \
  } while (false)

namespace tc::cuda {
using Grid = dim3;
}

#else

#include "emulation.hpp"

#endif

namespace tc::cuda {

// Threads of every block.
inline constexpr int kThreads = 256;

}  // namespace tc::cuda
