// Layers whose gradients keep their input: where a norm has made it, they have it computed again.
#include "core/guard.hpp"
#include "recompute.hpp"

using tc::Borrowed;
using tc::ints;
using tc::make;

extern "C" {

tc_tensor tc_conv2d(tc_tensor input, tc_tensor weight, tc_tensor bias, const int64_t* stride,
                    const int64_t* padding, const int64_t* dilation, int64_t groups) {
  return make([&] {
    return tc::without_recomputable(at::conv2d(*Borrowed(input), *Borrowed(weight),
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
