// Runs kernels on the processor, thread by thread, to test them where no GPU is: each thread of a
// block is a fiber that runs to the next barrier. The order of the threads changes from barrier to
// barrier, so that a missing barrier shows; shared memory starts as NaN, so that a value that
// nobody wrote shows; and a barrier that not all threads reach ends the process.
#pragma once

#include <torch/headeronly/util/Half.h>
#include <ucontext.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>

#define TC_KERNEL void
#define TC_DEVICE inline
#define TC_HOST_DEVICE inline
#define TC_ARGUMENT(T) const T
#define TC_UNROLL
#define TC_UNROLL_4
#define TC_SHARED(T, name) T* name = reinterpret_cast<T*>(::tc::cuda::emulation::shared())
#define TC_LAUNCH(kernel, grid, bytes, stream, ...) \
  ::tc::cuda::emulation::launch((grid), (bytes), (stream), [&] { (kernel)(__VA_ARGS__); })

namespace tc::cuda {

struct Grid {
  unsigned x = 0;
  unsigned y = 1;
};

namespace emulation {

void* shared();
void barrier();
void launch(Grid grid, size_t shared_bytes, void* stream, const std::function<void()>& thread);

}  // namespace emulation
}  // namespace tc::cuda

inline thread_local tc::cuda::Grid threadIdx, blockIdx;
inline void __syncthreads() { tc::cuda::emulation::barrier(); }
