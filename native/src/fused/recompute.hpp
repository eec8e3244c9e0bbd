// Results that gradients compute again instead of keeping them.
#pragma once

#include <ATen/core/Tensor.h>
#include <torch/custom_class.h>

#include <functional>
#include <vector>

namespace tc {

// What LibTorch hands out a gradient's node as; it differs between releases.
using NodePtr = std::decay_t<decltype(std::declval<at::Tensor>().grad_fn())>;

// Computes a result again, bit by bit the same; empty where that cannot be done.
using Recipe = std::function<at::Tensor()>;

// Remembers a tensor as it is now, and owns nothing of it.
class Trace {
 public:
  explicit Trace(const at::Tensor& tensor);

  // Whether the tensor has the memory, shape and version that it had.
  bool matches(const at::Tensor& tensor) const;

  // The tensor's values, if it still exists and matches; undefined otherwise.
  at::Tensor find() const;

 private:
  c10::weak_intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl> tensor_;
  c10::weak_intrusive_ptr<c10::StorageImpl> storage_;
  int64_t offset_;
  std::vector<int64_t> sizes_;
  std::vector<int64_t> strides_;
  uint32_t version_;
};

// What a result was, and what it can be computed from again: a node keeps it for those who use the
// result later. It owns neither, as a node's own tensors go away with its backward.
struct Origin : torch::CustomClassHolder {
  Origin(const at::Tensor& result, const std::vector<at::Tensor>& ingredients);

  const Trace result;
  std::vector<Trace> ingredients;
};

using Compute = std::function<at::Tensor(const std::vector<at::Tensor>& ingredients)>;

// Owns the ingredients. Empty if `kept` is no longer the result that was made, or an ingredient is
// gone or has changed.
Recipe recipe(const Origin& origin, const at::Tensor& kept, Compute compute);

// The recipe of `kept`, if `node`, its gradient, is of this kind.
Recipe group_norm_recipe(const NodePtr& node, const at::Tensor& kept);
Recipe standardize_recipe(const NodePtr& node, const at::Tensor& kept);

// Frees what the gradient of `result`, which a convolution or a max pooling has just made, keeps
// although it has a recipe. Returns `result`.
at::Tensor without_recomputable(at::Tensor result);

}  // namespace tc
