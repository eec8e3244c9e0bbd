#include "launch.hpp"

namespace tc::cuda {

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

}  // namespace tc::cuda
