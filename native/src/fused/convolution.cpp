// Layers whose gradients keep their input: where a norm has made it, they have it computed again.
#include "core/guard.hpp"
#include "recompute.hpp"

using tc::Borrowed;
using tc::ints;
using tc::make;

namespace {

// LibTorch 2.13.0 writes beyond a gradient on the CPU where a 1 x 1 convolution takes steps over
// channels-last images of fewer channels than a vector has numbers.
bool overruns(const at::Tensor& input, const at::Tensor& weight, at::IntArrayRef padding) {
  constexpr int64_t kVector = 8;
  return input.device().is_cpu() && (input.dim() == 3 || input.dim() == 4) && weight.dim() == 4 &&
         weight.size(1) < kVector && weight.size(2) == 1 && weight.size(3) == 1 &&
         padding[0] == 0 && padding[1] == 0;
}

at::Tensor convolve(const at::Tensor& input, const at::Tensor& weight,
                    const std::optional<at::Tensor>& bias, at::IntArrayRef stride,
                    at::IntArrayRef padding, at::IntArrayRef dilation, int64_t groups) {
  bool steps = stride[0] > 1 || stride[1] > 1;
  if (steps && stride[0] > 0 && stride[1] > 0 && overruns(input, weight, padding)) {
    // The same: it looks at no other pixels.
    at::Tensor seen = input.slice(-2, std::nullopt, std::nullopt, stride[0])
                          .slice(-1, std::nullopt, std::nullopt, stride[1]);
    return at::conv2d(seen, weight, bias, {1, 1}, padding, dilation, groups);
  }
  return at::conv2d(input, weight, bias, stride, padding, dilation, groups);
}

}  // namespace

extern "C" {

tc_tensor tc_conv2d(tc_tensor input, tc_tensor weight, tc_tensor bias, const int64_t* stride,
                    const int64_t* padding, const int64_t* dilation, int64_t groups) {
  return make([&] {
    return tc::without_recomputable(convolve(*Borrowed(input), *Borrowed(weight),
                                             tc::share_optional(bias), ints(stride, 2),
                                             ints(padding, 2), ints(dilation, 2), groups));
  });
}

tc_tensor tc_max_pool2d(tc_tensor self, const int64_t* kernel, const int64_t* stride,
                        const int64_t* padding) {
  return make([&] {
    return tc::without_recomputable(
        at::max_pool2d(*Borrowed(self), ints(kernel, 2), ints(stride, 2), ints(padding, 2)));
  });
}

}  // extern "C"
