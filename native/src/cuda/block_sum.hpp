// A sum over all threads of a block, always in the same order.
#pragma once

#include "launch.hpp"

namespace tc::cuda {

// `room` holds one value a thread. Every thread must call this, and all get the sum.
template <class T>
TC_DEVICE T block_sum(T value, T* room) {
  const int thread = static_cast<int>(threadIdx.x);
  room[thread] = value;
  __syncthreads();
  for (int half = kThreads / 2; half > 0; half /= 2) {
    if (thread < half) {
      room[thread] += room[thread + half];
    }
    __syncthreads();
  }
  const T sum = room[0];
  __syncthreads();  // before room is used again
  return sum;
}

}  // namespace tc::cuda
