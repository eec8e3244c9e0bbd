// Gradients, grad mode and autocast.
#include <ATen/autocast_mode.h>
#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>

#include "guard.hpp"

using tc::Borrowed;
using tc::device_type;
using tc::make;
using tc::run;

namespace {

// Not Tensor::grad(), which prints a warning for tensors inside the graph.
at::Tensor grad(tc_tensor handle) { return Borrowed(handle)->unsafeGetTensorImpl()->grad(); }

// Those that are missing are undefined.
std::vector<at::Tensor> share_optional(const tc_tensor* handles, int64_t count) {
  std::vector<at::Tensor> tensors;
  tensors.reserve(tc::length(handles, count));
  for (int64_t i = 0; i < count; i++) tensors.push_back(tc::share(handles[i]));
  return tensors;
}

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

int32_t tc_backward_from(const tc_tensor* outputs, const tc_tensor* gradients, int64_t count,
                         const tc_tensor* inputs, int64_t input_count, int32_t retain_graph,
                         int32_t create_graph) {
  return run([&] {
    const std::vector<at::Tensor> into = tc::share_all(inputs, input_count);
    torch::autograd::backward(tc::share_all(outputs, count), share_optional(gradients, count),
                              retain_graph != 0, create_graph != 0, into);
  });
}

int32_t tc_gradients(const tc_tensor* outputs, const tc_tensor* gradients, int64_t count,
                     const tc_tensor* inputs, int64_t input_count, int32_t retain_graph,
                     int32_t create_graph, int32_t allow_unused, tc_tensor* results) {
  return run([&] {
    tc::length(results, input_count);
    const std::vector<at::Tensor> found = torch::autograd::grad(
        tc::share_all(outputs, count), tc::share_all(inputs, input_count),
        share_optional(gradients, count), retain_graph != 0, create_graph != 0, allow_unused != 0);
    for (size_t i = 0; i < found.size(); i++) {
      results[i] = found[i].defined() ? tc::give(found[i]) : nullptr;
    }
  });
}

int32_t tc_grad_enabled(void) { return at::GradMode::is_enabled(); }

int32_t tc_set_grad_enabled(int32_t enabled) {
  return run([&] { at::GradMode::set_enabled(enabled != 0); });
}

tc_inference tc_inference_begin(void) {
  try {
    return reinterpret_cast<tc_inference>(new c10::InferenceMode(true));
  } catch (...) {
    tc::translate();
    return nullptr;
  }
}

int32_t tc_inference_end(tc_inference self) {
  return run([&] { delete reinterpret_cast<c10::InferenceMode*>(tc::there(self)); });
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
