#include "rules.hpp"

#include <c10/core/GradMode.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

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

const at::Tensor* image(const c10::IValue* value) {
  if (value == nullptr || !value->isTensor() || !value->toTensor().defined()) return nullptr;
  const at::Tensor& tensor = value->toTensor();
  return tensor.dim() == 4 && tensor.device().is_cpu() ? &tensor : nullptr;
}

// The gradients of narrow 1 x 1 convolutions with steps, which write beyond their memory in
// channels-last; tc_conv2d goes another way.
void check_convolution(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* given = find(schema, arguments, "input");
  const at::Tensor* input = image(given == nullptr ? find(schema, arguments, "self") : given);
  const at::Tensor* weight = image(find(schema, arguments, "weight"));
  const c10::IValue* strides = find(schema, arguments, "stride");
  const c10::IValue* paddings = find(schema, arguments, "padding");
  if (input == nullptr || weight == nullptr || strides == nullptr || !strides->isIntList()) return;
  constexpr int64_t VECTOR = 8;
  bool steps = false;
  for (const int64_t stride : strides->toIntVector()) steps = steps || stride > 1;
  bool padded = false;
  if (paddings != nullptr && paddings->isIntList()) {
    for (const int64_t padding : paddings->toIntVector()) padded = padded || padding != 0;
  }
  const bool narrow = weight->size(1) < VECTOR && weight->size(2) == 1 && weight->size(3) == 1;
  const bool last = input->suggest_memory_format() == at::MemoryFormat::ChannelsLast ||
                    weight->suggest_memory_format() == at::MemoryFormat::ChannelsLast;
  const bool gradient =
      is_named(schema, "backward") ||
      (c10::GradMode::is_enabled() && (input->requires_grad() || weight->requires_grad()));
  TORCH_CHECK_VALUE(!(steps && narrow && last && gradient && !padded),
                    "LibTorch writes beyond the gradient of a 1 x 1 convolution with steps over "
                    "fewer than ",
                    VECTOR,
                    " channels in channels-last: take contiguous tensors, or "
                    "Functional.conv2d");
}

// Windows that long wrap around in the arithmetic of sizes, and kernels then go on without end.
constexpr std::array<const char*, 5> OF_WINDOWS = {"kernel_size", "padding", "dilation",
                                                   "output_padding", "pad"};

bool has_window(const c10::FunctionSchema& schema) {
  for (const char* name : OF_WINDOWS) {
    if (schema.argumentIndexWithName(name).has_value()) return true;
  }
  return false;
}

void check_window(const c10::FunctionSchema& schema, const Values& arguments) {
  constexpr int64_t MOST = std::numeric_limits<int32_t>::max();
  const auto check = [](const char* name, int64_t value) {
    TORCH_CHECK_VALUE(-MOST <= value && value <= MOST, name, " is ", value,
                      ", which is beyond what any tensor needs");
  };
  const auto check_argument = [&](const char* name) {
    const c10::IValue* value = find(schema, arguments, name);
    if (value == nullptr) return;
    if (value->isInt()) check(name, value->toInt());
    if (!value->isIntList()) return;
    for (const int64_t each : value->toIntVector()) check(name, each);
  };
  for (const char* name : OF_WINDOWS) check_argument(name);
  check_argument("stride");
}

// It counts the bits of what is above `from`, without end where nothing is.
void check_random(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* from = find(schema, arguments, "from");
  TORCH_CHECK_VALUE(
      from == nullptr || !from->isInt() || from->toInt() < std::numeric_limits<int64_t>::max(),
      "from is the largest integer: there is nothing above it");
}

// A step that is none in the type of the result has it divide by zero, or go on without end.
void check_range(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* step = find(schema, arguments, "step");
  if (step == nullptr || !step->isScalar()) return;
  const c10::IValue* dtype = find(schema, arguments, "dtype");
  const c10::IValue* out = find(schema, arguments, "out");
  const at::ScalarType type = out != nullptr && out->isTensor() && out->toTensor().defined()
                                  ? out->toTensor().scalar_type()
                              : dtype != nullptr && dtype->isInt() ? dtype->toScalarType()
                                                                   : at::kFloat;
  constexpr double LEAST = 1e-7;  // of the float types
  const double size = std::abs(step->toScalar().toDouble());
  TORCH_CHECK_VALUE(size >= (at::isIntegralType(type, /*includeBool=*/true) ? 1 : LEAST),
                    "step is ", step->toScalar(), ", which is too small for ", type);
}

void check_matrix_of_floats(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* input = find(schema, arguments, "input");
  if (input == nullptr || !input->isTensor() || !input->toTensor().defined()) return;
  const at::Tensor& weight = input->toTensor();
  TORCH_CHECK_VALUE(weight.dim() == 2 && weight.numel() > 0 && weight.scalar_type() == at::kFloat,
                    "input needs to be a float32 matrix with elements, not ", weight.scalar_type(),
                    weight.sizes());
}

// Where the last element lies is computed without a look at whether that wraps around.
void check_strides(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* sizes = find(schema, arguments, "size");
  const c10::IValue* strides = find(schema, arguments, "stride");
  if (sizes == nullptr || strides == nullptr || !sizes->isIntList() || !strides->isIntList()) {
    return;
  }
  constexpr int64_t LARGEST_ITEM = 16;
  const std::vector<int64_t> size = sizes->toIntVector();
  const std::vector<int64_t> stride = strides->toIntVector();
  int64_t last = 0;
  bool wraps = false;
  for (size_t i = 0; i < std::min(size.size(), stride.size()); i++) {
    if (size[i] == 0) return;
    int64_t reach = 0;
    wraps = wraps || __builtin_mul_overflow(size[i] - 1, stride[i], &reach) ||
            __builtin_add_overflow(last, reach, &last);
  }
  wraps = wraps || __builtin_mul_overflow(last, LARGEST_ITEM, &last);
  TORCH_CHECK_VALUE(!wraps, "size ", at::IntArrayRef(size), " and stride ", at::IntArrayRef(stride),
                    " reach beyond all memory");
}

struct Rule {
  bool (*concerns)(const c10::FunctionSchema&);
  void (*check)(const c10::FunctionSchema&, const Values&);
};

constexpr std::array<Rule, 10> RULES = {{
    {[](const auto& schema) { return is_named(schema, "batch_norm"); }, check_batch_norm},
    {[](const auto& schema) {
       return schema.argumentIndexWithName("num_layers").has_value() ||
              schema.argumentIndexWithName("batch_sizes").has_value();
     },
     check_recurrent},
    {[](const auto& schema) { return is_named(schema, "2d_aa"); }, check_antialiased},
    {[](const auto& schema) { return is_named(schema, "adaptive_"); }, check_adaptive_pool},
    {[](const auto& schema) {
       return is_named(schema, "convolution") || is_named(schema, "::conv2d");
     },
     check_convolution},
    {has_window, check_window},
    {[](const auto& schema) { return is_named(schema, "::random"); }, check_random},
    {[](const auto& schema) { return is_named(schema, "::range"); }, check_range},
    {[](const auto& schema) {
       return schema.argumentIndexWithName("size").has_value() &&
              schema.argumentIndexWithName("stride").has_value();
     },
     check_strides},
    {[](const auto& schema) { return is_named(schema, "fbgemm_linear_quantize_weight"); },
     check_matrix_of_floats},
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
