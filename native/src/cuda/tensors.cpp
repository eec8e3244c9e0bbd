#include "tensors.hpp"

// Of LibTorch's stable C interface, which declares it where CUDA's headers are.
extern "C" int32_t aoti_torch_get_current_cuda_stream(int32_t device_index, void** stream);

namespace tc::cuda {

Queue::Queue(const at::Tensor& tensor) {
#ifdef TC_EMULATED
  static_cast<void>(tensor);
#else
  guard_.reset_device(tensor.device());
  use_device(tensor.device().index());
  TORCH_CHECK(aoti_torch_get_current_cuda_stream(tensor.device().index(), &stream_) == 0,
              "there is no current stream on ", tensor.device());
#endif
}

Scalar scalar(double number, const std::optional<at::Tensor>& tensor, const at::Tensor& like) {
  if (!tensor.has_value()) {
    return {static_cast<float>(number), nullptr};
  }
  TORCH_CHECK(tensor->device() == like.device(), "the number is on ", tensor->device(),
              ", what it is for on ", like.device());
  return {0, tensor->const_data_ptr<float>()};
}

}  // namespace tc::cuda
