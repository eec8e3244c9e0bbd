// A network of convolutions and norms keeps the input of each for backward. The input of a
// convolution that a norm has made is one pass over the norm's input, which is kept as well: done
// again in backward, it takes less time than it would take memory (arXiv 1604.06174).
//
// A plain operator would see the input as it was when the operator ran. So only what is still as
// the norm has made it is computed again; all else is kept. The ingredients are owned together with
// the recipe, as the norm's backward may be over before another one needs the recipe. In a training
// step that costs nothing: what uses the norm's output ends before the norm's own backward, which
// keeps the same tensors.
#include "recompute.hpp"

#include <torch/csrc/autograd/generated/Functions.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

namespace tc {
namespace {

namespace generated = torch::autograd::generated;

uint32_t version_of(const at::Tensor& tensor) {
  return tensor.is_inference() ? 0
                               : tensor.unsafeGetTensorImpl()->version_counter().current_version();
}

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
  Recipe recipe = group_norm_recipe(node, *kept);
  if (!recipe) {
    recipe = standardize_recipe(node, *kept);
  }
  if (recipe) {
    saved.register_hooks(std::make_unique<Recomputed>(std::move(recipe)));
  }
}

}  // namespace

Trace::Trace(const at::Tensor& tensor)
    : tensor_(tensor.getIntrusivePtr()),
      storage_(tensor.storage().getWeakStorageImpl()),
      offset_(tensor.storage_offset()),
      sizes_(tensor.sizes().vec()),
      strides_(tensor.strides().vec()),
      version_(version_of(tensor)) {}

bool Trace::matches(const at::Tensor& tensor) const {
  return tensor.storage().unsafeGetStorageImpl() == storage_.lock().get() &&
         tensor.storage_offset() == offset_ && tensor.sizes() == sizes_ &&
         tensor.strides() == strides_ && version_of(tensor) == version_;
}

at::Tensor Trace::find() const {
  const auto found = tensor_.lock();
  if (!found) return {};
  const at::Tensor tensor(found);
  return matches(tensor) ? tensor.detach() : at::Tensor();
}

Origin::Origin(const at::Tensor& result, const std::vector<at::Tensor>& tensors) : result(result) {
  for (const at::Tensor& tensor : tensors) ingredients.emplace_back(tensor);
}

Recipe recipe(const Origin& origin, const at::Tensor& kept, Compute compute) {
  if (!origin.result.matches(kept)) return {};
  std::vector<at::Tensor> ingredients;
  for (const Trace& trace : origin.ingredients) {
    ingredients.push_back(trace.find());
    if (!ingredients.back().defined()) return {};
  }
  // A detached tensor has memory of its own choice, but the version of the one it comes from.
  std::vector<uint32_t> versions;
  for (const at::Tensor& tensor : ingredients) versions.push_back(version_of(tensor));
  return [ingredients, versions, compute = std::move(compute)] {
    for (size_t i = 0; i < ingredients.size(); ++i) {
      TORCH_CHECK(version_of(ingredients[i]) == versions[i],
                  "the output of a norm or of weight standardization is computed again for this "
                  "gradient, but what it is computed from, of shape ",
                  ingredients[i].sizes(),
                  ", has been modified by an inplace operation since: change a clone of it, or "
                  "change it after backward()");
    }
    return compute(ingredients);
  };
}

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
