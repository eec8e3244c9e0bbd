#include <array>
#include <cmath>
#include <limits>

#include "rule.hpp"

namespace tc {
namespace {

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
  const at::Tensor* out = find_tensor(schema, arguments, "out");
  const at::ScalarType type = out != nullptr                       ? out->scalar_type()
                              : dtype != nullptr && dtype->isInt() ? dtype->toScalarType()
                                                                   : at::kFloat;
  const double size = std::abs(step->toScalar().toDouble());
  TORCH_CHECK_VALUE(at::isIntegralType(type, /*includeBool=*/true) ? size >= 1 : size > 0,
                    "step is ", step->toScalar(), ", which is too small for ", type);
}

// The largest value of a number, or of the elements of a tensor; 0 if there are none.
double largest(const c10::IValue& value) {
  if (value.isScalar()) return value.toScalar().toDouble();
  if (!value.isTensor() || !value.toTensor().defined()) return 0;
  const at::Tensor& tensor = value.toTensor();
  if (tensor.layout() != at::kStrided || !tensor.device().is_cpu() || tensor.is_complex() ||
      tensor.numel() == 0) {
    return 0;
  }
  return tensor.detach().to(at::kDouble).max().item<double>();
}

// They are computed by a recurrence of as many steps.
void check_polynomial(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* degree = find(schema, arguments, "n");
  constexpr double MOST = 1 << 20;
  TORCH_CHECK_VALUE(degree == nullptr || !(largest(*degree) > MOST), "n is ", largest(*degree),
                    ", and the polynomial would be computed in as many steps");
}

// Above it, or where it is not a number, what is drawn is rejected without end.
void check_poisson(const c10::FunctionSchema& /*schema*/, const Values& arguments) {
  constexpr double MOST = 1e15;
  TORCH_CHECK_VALUE(largest(arguments[0]) <= MOST, "the rate of a Poisson distribution is ",
                    largest(arguments[0]), ", and needs to be at most ", MOST);
}

void check_binomial(const c10::FunctionSchema& schema, const Values& arguments) {
  constexpr double MOST = 1e15;
  const c10::IValue* count = find(schema, arguments, "count");
  TORCH_CHECK_VALUE(count == nullptr || largest(*count) <= MOST,
                    "the count of a binomial distribution is ", largest(*count),
                    ", and needs to be at most ", MOST);
}

// It goes down to 0 from the exponent's absolute value, which this one has none of.
void check_matrix_power(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* exponent = find(schema, arguments, "n");
  TORCH_CHECK_VALUE(exponent == nullptr || !exponent->isInt() ||
                        exponent->toInt() > std::numeric_limits<int64_t>::min(),
                    "n is the least integer, which has no absolute value");
}

// LAPACK refuses to balance such a matrix, and is then asked to go on with what it did not make.
void check_finite(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* matrix = find_tensor(schema, arguments, "self");
  if (matrix == nullptr || matrix->is_meta() || matrix->layout() != at::kStrided) return;
  TORCH_CHECK_VALUE(at::isfinite(*matrix).all().item<bool>(),
                    "a matrix with infinite values or NaN has no eigenvalues");
}

// MKL ends the process where it has no memory for its plan.
void check_fourier(const c10::FunctionSchema& schema, const Values& arguments) {
  static constexpr int64_t MOST = int64_t{1} << 28;
  const auto check = [](int64_t length) {
    TORCH_CHECK_VALUE(length <= MOST, "a Fourier transform of ", length,
                      " values is longer than the longest, ", MOST);
  };
  for (const char* name : {"n", "s", "last_dim_size"}) {
    const c10::IValue* length = find(schema, arguments, name);
    if (length != nullptr && length->isInt()) check(length->toInt());
    if (length == nullptr || !length->isIntList()) continue;
    for (const int64_t each : length->toIntVector()) check(each);
  }
}

constexpr std::array<Rule, 8> RULES = {{
    {[](const auto& schema) { return is_named(schema, "::random"); }, check_random},
    {[](const auto& schema) { return is_named(schema, "::range"); }, check_range},
    {[](const auto& schema) { return is_named(schema, "_polynomial_"); }, check_polynomial},
    {[](const auto& schema) { return schema.name() == "aten::poisson"; }, check_poisson},
    {[](const auto& schema) { return is_named(schema, "::binomial"); }, check_binomial},
    {[](const auto& schema) {
       return is_named(schema, "linalg_eigvals") && !is_named(schema, "eigvalsh");
     },
     check_finite},
    {[](const auto& schema) { return is_named(schema, "fft"); }, check_fourier},
    {[](const auto& schema) { return is_named(schema, "matrix_power"); }, check_matrix_power},
}};

}  // namespace

std::span<const Rule> number_rules() { return RULES; }

}  // namespace tc
