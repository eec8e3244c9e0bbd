#include <c10/core/GradMode.h>

#include <algorithm>
#include <array>

#include "rule.hpp"

namespace tc {
namespace {

// Its kernels read as many of each as there are channels.
void check_batch_norm(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* input = find_tensor(schema, arguments, "input");
  for (const char* name : {"weight", "bias", "running_mean", "running_var"}) {
    const at::Tensor* values = find_tensor(schema, arguments, name);
    if (input == nullptr || input->dim() < 2 || values == nullptr) continue;
    TORCH_CHECK_VALUE(values->dim() == 1 && values->size(0) == input->size(1), name, " has shape ",
                      values->sizes(), ", and the input ", input->size(1), " channels");
  }
  const c10::IValue* training = find(schema, arguments, "training");
  if (training == nullptr || !training->isBool()) return;
  TORCH_CHECK_VALUE(
      training->toBool() || (find_tensor(schema, arguments, "running_mean") != nullptr &&
                             find_tensor(schema, arguments, "running_var") != nullptr),
      "a batch norm that does not train needs running_mean and running_var");
}

// Its kernels take the weights of each layer, and the first of the batch sizes, without asking
// whether they are there.
void check_recurrent(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* sizes = find_tensor(schema, arguments, "batch_sizes");
  TORCH_CHECK_VALUE(sizes == nullptr || sizes->numel() > 0, "batch_sizes needs at least one size");
  const c10::IValue* layers = find(schema, arguments, "num_layers");
  const c10::IValue* weights = find(schema, arguments, "params");
  const c10::IValue* biases = find(schema, arguments, "has_biases");
  const c10::IValue* both = find(schema, arguments, "bidirectional");
  if (layers == nullptr || !layers->isInt() || weights == nullptr || !weights->isTensorList()) {
    return;
  }
  TORCH_CHECK_VALUE(layers->toInt() > 0, "num_layers needs to be at least 1, not ",
                    layers->toInt());
  int64_t each = biases != nullptr && biases->isBool() && biases->toBool() ? 4 : 2;
  if (both != nullptr && both->isBool() && both->toBool()) each *= 2;
  const auto given = static_cast<int64_t>(weights->toTensorList().size());
  TORCH_CHECK_VALUE(given / each >= layers->toInt(), "params has ", given, " tensors, and ",
                    layers->toInt(), " layers need ", each, " each");
}

// On a CPU, as a batch; undefined for what is no image.
at::Tensor images(const at::Tensor* tensor) {
  if (tensor == nullptr || !tensor->device().is_cpu()) return {};
  if (tensor->dim() == 3 && tensor->layout() == at::kStrided) return tensor->unsqueeze(0);
  return tensor->dim() == 4 ? *tensor : at::Tensor();
}

// The gradients of narrow 1 x 1 convolutions with steps, which write beyond their memory in
// channels-last; tc_conv2d goes another way. They are oneDNN's, which has no other types.
void check_convolution(const c10::FunctionSchema& schema, const Values& arguments) {
  const char* name = has_argument(schema, "input") ? "input" : "self";
  const at::Tensor* weight = find_tensor(schema, arguments, "weight");
  if (weight == nullptr || weight->dim() != 4 || !weight->device().is_cpu()) return;
  const at::Tensor input = images(find_tensor(schema, arguments, name));
  const c10::IValue* strides = find(schema, arguments, "stride");
  const c10::IValue* paddings = find(schema, arguments, "padding");
  if (!input.defined() || strides == nullptr || !strides->isIntList()) return;
  const at::ScalarType type = input.scalar_type();
  if (type != at::kFloat && type != at::kBFloat16 && type != at::kHalf) return;
  constexpr int64_t VECTOR = 8;
  bool steps = false;
  for (const int64_t stride : strides->toIntVector()) steps = steps || stride > 1;
  bool padded = false;
  if (paddings != nullptr && paddings->isIntList()) {
    for (const int64_t padding : paddings->toIntVector()) padded = padded || padding != 0;
  }
  const bool narrow = weight->size(1) < VECTOR && weight->size(2) == 1 && weight->size(3) == 1;
  const bool last = input.suggest_memory_format() == at::MemoryFormat::ChannelsLast ||
                    weight->suggest_memory_format() == at::MemoryFormat::ChannelsLast;
  const bool gradient =
      is_named(schema, "backward") ||
      (c10::GradMode::is_enabled() && (input.requires_grad() || weight->requires_grad()));
  TORCH_CHECK_VALUE(!(steps && narrow && last && gradient && !padded),
                    "LibTorch writes beyond the gradient of a 1 x 1 convolution with steps over "
                    "fewer than ",
                    VECTOR,
                    " channels in channels-last: take contiguous tensors, or "
                    "Functional.conv2d");
}

// The loss asks for what its gradient only reads: lists as long as the batch, and what the loss
// returned.
void check_ctc_gradient(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* scores = find_tensor(schema, arguments, "log_probs");
  const at::Tensor* targets = find_tensor(schema, arguments, "targets");
  const at::Tensor* alpha = find_tensor(schema, arguments, "log_alpha");
  if (scores == nullptr || targets == nullptr || alpha == nullptr) return;
  TORCH_CHECK_VALUE(scores->dim() == 3 && alpha->dim() == 3, "log_probs and log_alpha need to be [",
                    "time, batch, class] and [batch, time, state], not ", scores->sizes(), " and ",
                    alpha->sizes());
  const int64_t batch = scores->size(1);
  const int64_t last_class = scores->size(2) - 1;
  const c10::IValue* blank = find(schema, arguments, "blank");
  TORCH_CHECK_VALUE(
      blank == nullptr || !blank->isInt() || (0 <= blank->toInt() && blank->toInt() <= last_class),
      "blank needs to be a class from 0 to ", last_class);
  for (const char* name : {"grad", "neg_log_likelihood"}) {
    const at::Tensor* values = find_tensor(schema, arguments, name);
    TORCH_CHECK_VALUE(values == nullptr || (values->dim() == 1 && values->size(0) == batch), name,
                      " needs a value for each of the batch's ", batch);
  }
  TORCH_CHECK_VALUE(alpha->size(0) == batch, "log_alpha is of another batch than log_probs");
  int64_t labels = 0;
  int64_t longest = 0;
  for (const char* name : {"input_lengths", "target_lengths"}) {
    const c10::IValue* lengths = find(schema, arguments, name);
    if (lengths == nullptr || !(lengths->isIntList() || lengths->isTensor())) continue;
    const bool of_targets = name[0] == 't';
    const int64_t most =
        of_targets ? (alpha->size(2) - 1) / 2 : std::min(scores->size(0), alpha->size(1));
    const std::vector<int64_t> list = integers(*lengths);
    TORCH_CHECK_VALUE(static_cast<int64_t>(list.size()) == batch, name, " has ", list.size(),
                      " lengths for a batch of ", batch);
    for (const int64_t length : list) {
      TORCH_CHECK_VALUE(length >= 0 && length <= most, name, " has ", length,
                        ", and there is room for ", most);
      if (of_targets) longest = std::max(longest, length);
      if (of_targets) labels += length;
    }
  }
  const bool fits = targets->dim() == 1 ? targets->size(0) >= labels
                                        : targets->dim() == 2 && targets->size(0) == batch &&
                                              targets->size(1) >= longest;
  TORCH_CHECK_VALUE(fits, "targets of shape ", targets->sizes(), " are too few for target_lengths");
  TORCH_CHECK_VALUE(all_between(*targets, 0, last_class), "targets need to be classes from 0 to ",
                    last_class);
}

constexpr std::array<Rule, 4> RULES = {{
    {[](const auto& schema) { return is_named(schema, "_ctc_loss_backward"); }, check_ctc_gradient},
    {[](const auto& schema) { return is_named(schema, "batch_norm"); }, check_batch_norm},
    {[](const auto& schema) {
       return has_argument(schema, "num_layers") || has_argument(schema, "batch_sizes");
     },
     check_recurrent},
    {[](const auto& schema) {
       return is_named(schema, "convolution") || is_named(schema, "::conv2d");
     },
     check_convolution},
}};

}  // namespace

std::span<const Rule> layer_rules() { return RULES; }

}  // namespace tc
