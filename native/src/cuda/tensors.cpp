#include "tensors.hpp"

#include <array>
#include <atomic>

// Of LibTorch's stable C interface, which declares it where CUDA's headers are.
extern "C" int32_t aoti_torch_get_current_cuda_stream(int32_t device_index, void** stream);

namespace tc::cuda {

bool take(int device) {
  static const bool fit = versions().fit();
#ifdef TC_EMULATED
  static_cast<void>(device);
  return fit;
#else
  enum : int8_t { kNotAsked, kYes, kNo };
  static std::array<std::atomic<int8_t>, 64> known{};
  if (!fit || device < 0 || device >= static_cast<int>(known.size())) return false;
  int8_t answer = known[device];
  if (answer == kNotAsked) known[device] = answer = run_on(device) ? kYes : kNo;
  return answer == kYes;
#endif
}

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
