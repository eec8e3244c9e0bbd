#include <array>
#include <limits>

#include "rule.hpp"

namespace tc {
namespace {

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

// Windows that long wrap around in the arithmetic of sizes, and kernels then go on without end.
constexpr std::array<const char*, 5> OF_WINDOWS = {"kernel_size", "padding", "dilation",
                                                   "output_padding", "pad"};

bool has_window(const c10::FunctionSchema& schema) {
  for (const char* name : OF_WINDOWS) {
    if (has_argument(schema, name)) return true;
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

constexpr std::array<Rule, 3> RULES = {{
    {[](const auto& schema) { return is_named(schema, "2d_aa"); }, check_antialiased},
    {[](const auto& schema) { return is_named(schema, "adaptive_"); }, check_adaptive_pool},
    {has_window, check_window},
}};

}  // namespace

std::span<const Rule> window_rules() { return RULES; }

}  // namespace tc
