// What the program has LibTorch call: hooks of gradients, and gradients of functions of its own.
#pragma once

#include <ATen/ATen.h>
#include <torch/custom_class.h>

#include <cstdint>
#include <stdexcept>
#include <string>

namespace tc {

// A callback of the program failed. It goes through LibTorch's engine as any exception does, from
// whatever thread, and ends in translate().
class CallbackFailure : public std::runtime_error {
 public:
  CallbackFailure(const char* what, int64_t failure) : std::runtime_error(what), failure(failure) {}

  // What the program calls what was thrown; never 0.
  const int64_t failure;
};

// The program's name for one of its callbacks, which it is told to forget when nothing can call it
// any more.
class Callback : public torch::CustomClassHolder {
 public:
  explicit Callback(int64_t id) : id(id) {}
  ~Callback() override;

  const int64_t id;
};

// Calls a hook. Undefined: the gradient stays as it is.
at::Tensor call_hook(const Callback& callback, const at::Tensor& gradient);

// Calls a gradient function for `count` gradients; needed says of which it is asked, and the others
// may be undefined.
std::vector<at::Tensor> call_backward(const Callback& callback,
                                      const std::vector<at::Tensor>& gradients,
                                      const std::vector<at::Tensor>& saved,
                                      const std::vector<int32_t>& needed);

// Where the program is; empty where it does not say.
std::string place();

}  // namespace tc
