#include "rules.hpp"

#include <array>

#include "guard.hpp"

namespace {

using Values = std::vector<c10::IValue>;

bool is_named(const c10::FunctionSchema& schema, const char* part) {
  return schema.name().find(part) != std::string::npos;
}

// NULL where the schema has no such argument.
const c10::IValue* find(const c10::FunctionSchema& schema, const Values& values, const char* name) {
  const std::optional<int> index = schema.argumentIndexWithName(name);
  return index.has_value() ? &values[static_cast<size_t>(*index)] : nullptr;
}

bool is_missing(const c10::IValue& value) {
  return value.isNone() || (value.isTensor() && !value.toTensor().defined());
}

void check_batch_norm(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* training = find(schema, arguments, "training");
  const c10::IValue* mean = find(schema, arguments, "running_mean");
  const c10::IValue* variance = find(schema, arguments, "running_var");
  if (training == nullptr || mean == nullptr || variance == nullptr || !training->isBool()) return;
  TORCH_CHECK_VALUE(training->toBool() || !(is_missing(*mean) || is_missing(*variance)),
                    "a batch norm that does not train needs running_mean and running_var");
}

// Its kernels take the weights of each layer, and the first of the batch sizes, without asking
// whether they are there.
void check_recurrent(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* sizes = find(schema, arguments, "batch_sizes");
  TORCH_CHECK_VALUE(sizes == nullptr || !sizes->isTensor() || !sizes->toTensor().defined() ||
                        sizes->toTensor().numel() > 0,
                    "batch_sizes needs at least one size");
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

// Where the scale is given, pixels are read where it says, however large the input is.
void check_antialiased(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* sizes = find(schema, arguments, "output_size");
  const c10::IValue* corners = find(schema, arguments, "align_corners");
  const c10::IValue* given = find(schema, arguments, "input_size");
  if (sizes == nullptr || !sizes->isIntList() || (corners != nullptr && corners->toBool())) return;
  const std::vector<int64_t> output = sizes->toIntVector();
  const std::vector<int64_t> input = given != nullptr && given->isIntList() ? given->toIntVector()
                                     : arguments[0].isTensor() && arguments[0].toTensor().defined()
                                         ? arguments[0].toTensor().sizes().vec()
                                         : std::vector<int64_t>();
  if (output.size() != 2 || input.size() != 4) return;  // LibTorch says so
  constexpr double ROUNDING = 1 + 1e-6;
  constexpr std::array<const char*, 2> SCALES = {"scales_h", "scales_w"};
  for (size_t i = 0; i < SCALES.size(); i++) {
    const c10::IValue* scale = find(schema, arguments, SCALES[i]);
    if (scale == nullptr || !scale->isDouble() || !(scale->toDouble() > 0)) continue;
    const double reached = static_cast<double>(output[i]) / scale->toDouble();
    TORCH_CHECK_VALUE(reached <= static_cast<double>(input[i + 2]) * ROUNDING, SCALES[i], " is ",
                      scale->toDouble(), ", so that ", output[i], " pixels reach beyond the ",
                      input[i + 2], " that there are");
  }
}

// Its kernels go through all planes and rows of a result, even where nothing is in them.
void check_adaptive_pool(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* sizes = find(schema, arguments, "output_size");
  if (sizes == nullptr || !sizes->isIntList()) return;
  constexpr int64_t MOST = 1 << 24;
  bool empty = false;
  bool large = false;
  for (const int64_t size : sizes->toIntVector()) {
    empty = empty || size == 0;
    large = large || size > MOST;
  }
  TORCH_CHECK_VALUE(!(empty && large), "output_size has no elements, and more than ", MOST,
                    " rows of them");
}

struct Rule {
  bool (*concerns)(const c10::FunctionSchema&);
  void (*check)(const c10::FunctionSchema&, const Values&);
};

constexpr std::array<Rule, 4> RULES = {{
    {[](const auto& schema) { return is_named(schema, "batch_norm"); }, check_batch_norm},
    {[](const auto& schema) {
       return schema.argumentIndexWithName("num_layers").has_value() ||
              schema.argumentIndexWithName("batch_sizes").has_value();
     },
     check_recurrent},
    {[](const auto& schema) { return is_named(schema, "2d_aa"); }, check_antialiased},
    {[](const auto& schema) { return is_named(schema, "adaptive_"); }, check_adaptive_pool},
}};

}  // namespace

bool tc::has_rules(const c10::FunctionSchema& schema) {
  for (const Rule& rule : RULES) {
    if (rule.concerns(schema)) return true;
  }
  return false;
}

void tc::check_together(const c10::FunctionSchema& schema, const Values& arguments) {
  for (const Rule& rule : RULES) {
    if (rule.concerns(schema)) rule.check(schema, arguments);
  }
}
