// Results that gradients compute again instead of keeping them.
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace tc {

// What LibTorch hands out a gradient's node as; it differs between releases.
using NodePtr = std::decay_t<decltype(std::declval<at::Tensor>().grad_fn())>;

// Computes a result again, bit by bit the same, from what its own gradient keeps in any case.
using Recipe = std::function<at::Tensor()>;

// The recipe of what `node` is the gradient of; empty where it is of another kind.
Recipe group_norm_recipe(const NodePtr& node);
Recipe standardize_recipe(const NodePtr& node);

// Frees what the gradient of `result`, which a convolution or a max pooling has just made, keeps
// although it has a recipe. Returns `result`.
at::Tensor without_recomputable(at::Tensor result);

}  // namespace tc
