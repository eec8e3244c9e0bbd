// Gradients, grad mode and autocast.
#include <ATen/autocast_mode.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include "guard.hpp"

using tc::Borrowed;
using tc::device_type;
using tc::make;
using tc::run;

namespace {

// Not Tensor::grad(), which prints a warning for tensors inside the graph.
at::Tensor grad(tc_tensor handle) { return Borrowed(handle)->unsafeGetTensorImpl()->grad(); }

}  // namespace

extern "C" {

int32_t tc_set_requires_grad(tc_tensor self, int32_t requires_grad) {
  return run([&] { Borrowed(self)->requires_grad_(requires_grad != 0); });
}

int32_t tc_backward(tc_tensor self) {
  return run([&] { Borrowed(self)->backward(); });
}

int32_t tc_has_grad(tc_tensor self) {
  return tc::get<int32_t>(0, [&] { return grad(self).defined(); });
}

tc_tensor tc_grad(tc_tensor self) {
  return make([&] {
    at::Tensor found = grad(self);
    TORCH_CHECK(found.defined(), "the tensor has no gradient; call backward() first");
    return found;
  });
}

int32_t tc_clear_grads(const tc_tensor* tensors, int64_t count) {
  return run([&] {
    tc::length(tensors, count);
    for (int64_t i = 0; i < count; i++) Borrowed(tensors[i])->mutable_grad().reset();
  });
}

int32_t tc_autograd_grad(tc_tensor output, const tc_tensor* inputs, int64_t count,
                         tc_tensor* grads) {
  return run([&] {
    tc::length(grads, count);
    const auto found = torch::autograd::grad({*Borrowed(output)}, tc::share_all(inputs, count));
    tc::give_all(found, grads);
  });
}

int32_t tc_grad_enabled(void) { return at::GradMode::is_enabled(); }

int32_t tc_set_grad_enabled(int32_t enabled) {
  return run([&] { at::GradMode::set_enabled(enabled != 0); });
}

int32_t tc_autocast_enabled(int32_t type) {
  return tc::get<int32_t>(0, [&] { return at::autocast::is_autocast_enabled(device_type(type)); });
}

int32_t tc_autocast_dtype(int32_t type) {
  return tc::get<int32_t>(-1, [&] { return at::autocast::get_autocast_dtype(device_type(type)); });
}

int32_t tc_set_autocast(int32_t type, int32_t enabled, int32_t dtype) {
  return run([&] {
    at::autocast::set_autocast_dtype(device_type(type), tc::scalar_type(dtype));
    at::autocast::set_autocast_enabled(device_type(type), enabled != 0);
  });
}

int32_t tc_autocast_clear_cache(void) {
  return run([] { at::autocast::clear_cache(); });
}

}  // extern "C"
