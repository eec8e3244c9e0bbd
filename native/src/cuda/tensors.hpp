// Between LibTorch's tensors and this project's CUDA kernels.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/DeviceGuard.h>

#include "kernels.hpp"

namespace tc::cuda {

#ifdef TC_EMULATED
inline constexpr at::DeviceType kDevice = at::kCPU;
#else
inline constexpr at::DeviceType kDevice = at::kCUDA;
#endif

// Whether the kernels can work on a device; asked of the driver once.
bool take(int device);

// Whether the kernels can work on it, as far as its device and the driver are concerned.
inline bool takes(const at::Tensor& tensor) {
  if constexpr (kKernels) {
    return tensor.device().type() == kDevice && take(tensor.device().index());
  }
  return false;
}

// One float32 number on the device of `like`, which launches read when they run; `number` where
// there is no tensor.
Scalar scalar(double number, const std::optional<at::Tensor>& tensor, const at::Tensor& like);

inline bool has_type(at::ScalarType type) {
  return type == at::kFloat || type == at::kBFloat16 || type == at::kHalf;
}

inline Type type_of(at::ScalarType type) {
  return type == at::kFloat ? Type::kFloat : type == at::kBFloat16 ? Type::kBFloat16 : Type::kHalf;
}

// Null where there is no tensor.
inline const void* read(const at::Tensor& tensor) {
  return tensor.defined() ? tensor.const_data_ptr() : nullptr;
}

inline void* write(const at::Tensor& tensor) {
  return tensor.defined() ? tensor.mutable_data_ptr() : nullptr;
}

// Launches go to the device of a tensor and to LibTorch's current stream there, while it lives.
class Queue {
 public:
  explicit Queue(const at::Tensor& tensor);
  void* stream() const { return stream_; }

 private:
  c10::OptionalDeviceGuard guard_;
  void* stream_ = nullptr;
};

}  // namespace tc::cuda
