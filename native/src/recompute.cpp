// A network of convolutions and norms keeps the input of each for backward. The input of a
// convolution that a norm has made is one pass over the norm's input, which is kept as well: done
// again in backward, it takes less time than it would take memory (arXiv 1604.06174).
#include "recompute.hpp"

#include <torch/csrc/autograd/generated/Functions.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

namespace tc {
namespace {

namespace generated = torch::autograd::generated;

class Recomputed : public torch::autograd::SavedVariableHooks {
 public:
  explicit Recomputed(Recipe recipe) : recipe_(std::move(recipe)) {}

  void call_pack_hook(const at::Tensor&) override {}

  at::Tensor call_unpack_hook() override { return recipe_(); }

 private:
  const Recipe recipe_;
};

void release(torch::autograd::SavedVariable& saved) {
  const std::optional<at::Tensor> kept = saved.get_raw_data();
  if (!kept.has_value() || !kept->defined() || kept->grad_fn() == nullptr) {
    return;
  }
  const NodePtr node = kept->grad_fn();
  Recipe recipe = group_norm_recipe(node);
  if (!recipe) {
    recipe = standardize_recipe(node);
  }
  if (recipe) {
    saved.register_hooks(std::make_unique<Recomputed>(std::move(recipe)));
  }
}

}  // namespace

at::Tensor without_recomputable(at::Tensor result) {
  const NodePtr& node = result.grad_fn();
  if (auto* convolution = dynamic_cast<generated::ConvolutionBackward0*>(node.get())) {
    release(convolution->input_);
    release(convolution->weight_);
  } else if (auto* pooling = dynamic_cast<generated::MaxPool2DWithIndicesBackward0*>(node.get())) {
    release(pooling->self_);
  }
  return result;
}

}  // namespace tc
