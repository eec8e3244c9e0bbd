// A number of a call that may be a tensor instead: on CUDA, what is captured in a graph reads it
// anew at every replay.
#pragma once

#include "core/guard.hpp"

namespace tc {

inline std::optional<at::Tensor> share_number(tc_tensor handle) {
  const std::optional<at::Tensor> tensor = share_optional(handle);
  TORCH_CHECK_VALUE(
      !tensor.has_value() || (tensor->scalar_type() == at::kFloat && tensor->numel() == 1),
      "a number on a device is one float32, not ", tensor->sizes(), " of ", tensor->dtype());
  return tensor;
}

// Waits for the device, if the tensor is on one.
inline double number(double otherwise, const std::optional<at::Tensor>& tensor) {
  return tensor.has_value() ? tensor->item<float>() : otherwise;
}

// As a tensor in any case, in the type and on the device of `like`.
inline at::Tensor on_device(double otherwise, const std::optional<at::Tensor>& tensor,
                            const at::Tensor& like) {
  return tensor.has_value() ? tensor->to(like.scalar_type())
                            : at::full({}, otherwise, like.options());
}

}  // namespace tc
