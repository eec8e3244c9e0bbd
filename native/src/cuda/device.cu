#include "launch.hpp"

namespace tc::cuda {

namespace {
TC_KERNEL nothing() {}
}  // namespace

bool run_on(int device) {
#ifdef __CUDACC__
  int before = 0;
  if (cudaGetDevice(&before) != cudaSuccess || cudaSetDevice(device) != cudaSuccess) {
    static_cast<void>(cudaGetLastError());
    return false;
  }
  cudaFuncAttributes attributes;
  const bool there = cudaFuncGetAttributes(&attributes, nothing) == cudaSuccess;
  static_cast<void>(cudaGetLastError());
  cudaSetDevice(before);
  return there;
#else
  static_cast<void>(device);
  static_cast<void>(nothing);
  return true;
#endif
}

// LibTorch has its own copy of the CUDA runtime; both work in the device's primary context.
void use_device(int index) {
#ifdef __CUDACC__
  const cudaError_t error = cudaSetDevice(index);
  if (error != cudaSuccess) {
    throw std::runtime_error(std::string("CUDA device: ") + cudaGetErrorString(error));
  }
#else
  static_cast<void>(index);
#endif
}

Versions versions() {
  Versions found{0, 0};
#ifdef __CUDACC__
  // Both answer without a device; where there is no driver its version stays 0.
  cudaDriverGetVersion(&found.driver);
  cudaRuntimeGetVersion(&found.runtime);
#endif
  return found;
}

}  // namespace tc::cuda
