// The generic call: every kind of argument and result, and what it refuses.
#include <bit>
#include <limits>
#include <string>

#include "check.hpp"

using check::floats;
using check::longs;
using check::near;
using check::sizes;
using check::Tensor;
using Sizes = std::vector<int64_t>;

namespace {

// An argument or a result.
struct Value {
  int32_t kind;
  int64_t slot;
};

Value none() { return {TC_VALUE_NONE, 0}; }
Value of(tc_tensor tensor) { return {TC_VALUE_TENSOR, reinterpret_cast<int64_t>(tensor)}; }
Value of(int64_t value) { return {TC_VALUE_INT, value}; }
Value of(double value) { return {TC_VALUE_DOUBLE, std::bit_cast<int64_t>(value)}; }
Value of(bool value) { return {TC_VALUE_BOOL, value}; }
Value of(const char* text) { return {TC_VALUE_STRING, reinterpret_cast<int64_t>(text)}; }

// A list with its length first, which the call reads from where it lies.
Value list(int32_t kind, const Sizes& values) {
  return {kind, reinterpret_cast<int64_t>(values.data())};
}

int64_t handle(const Tensor& tensor) {
  return reinterpret_cast<int64_t>(static_cast<tc_tensor>(tensor));
}

struct Results {
  int32_t status = TC_OK;
  std::vector<Value> values;
  std::vector<Tensor> owned;  // in step with values; nothing for what is not a tensor

  const Tensor& tensor(size_t i) const {
    CHECK(status == TC_OK && values.at(i).kind == TC_VALUE_TENSOR);
    return owned[i];
  }
};

Results call(const char* name, const char* overload, const std::vector<Value>& arguments,
             int64_t capacity = 8) {
  std::vector<int32_t> kinds, result_kinds(8);
  Sizes slots, result_slots(8);
  for (const Value& argument : arguments) {
    kinds.push_back(argument.kind);
    slots.push_back(argument.slot);
  }
  int64_t count = -1;
  Results results;
  const tc_operator op = tc_operator_find(name, overload);
  if (op == nullptr) {
    results.status = tc_last_error_code();
    return results;
  }
  results.status =
      tc_operator_call(op, kinds.data(), slots.data(), static_cast<int64_t>(kinds.size()),
                       result_kinds.data(), result_slots.data(), capacity, &count);
  CHECK(0 <= count && count <= capacity);
  for (size_t i = 0; i < static_cast<size_t>(count); i++) {
    const bool is_tensor = result_kinds[i] == TC_VALUE_TENSOR;
    results.values.push_back({result_kinds[i], result_slots[i]});
    results.owned.emplace_back(is_tensor ? reinterpret_cast<tc_tensor>(result_slots[i]) : nullptr);
  }
  return results;
}

void arguments() {
  const Tensor x = floats({1, 2, 3, 4}, {2, 2});
  CHECK(near(call("aten::cumsum", "", {of(x), of(int64_t{0})}).tensor(0), {1, 2, 4, 6}));
  CHECK(near(call("aten::add", "Scalar", {of(x), of(0.5)}).tensor(0), {1.5, 2.5, 3.5, 4.5}));
  CHECK(near(call("aten::leaky_relu", "", {of(x), of(int64_t{2})}).tensor(0), {1, 2, 3, 4}));
  CHECK(near(call("aten::sum", "dim_IntList",
                  {of(x), list(TC_VALUE_INT_LIST, {1, 1}), of(true), of(int64_t{TC_FLOAT64})})
                 .tensor(0),
             {3, 7}));
  CHECK(near(call("aten::sum", "dim_IntList", {of(x), none()}).tensor(0), {10}));
  const Sizes both = {2, handle(x), handle(x)};
  CHECK(sizes(call("aten::cat", "", {list(TC_VALUE_TENSOR_LIST, both)}).tensor(0)) ==
        (Sizes{4, 2}));
  CHECK(sizes(call("aten::linalg_qr", "", {of(x), of("r")}).tensor(1)) == (Sizes{2, 2}));
  CHECK(near(call("aten::arange", "",
                  {of(int64_t{2}), of(int64_t{TC_FLOAT32}), none(),
                   Value{TC_VALUE_DEVICE, int64_t{TC_CPU} << 32 | 0xffffffff}})
                 .tensor(0),
             {0, 1}));
}

// Lists whose elements have no kind of their own.
void fitted_lists() {
  const Tensor x = floats({1, 2, 3, 4}, {2, 2});
  const Tensor rows = longs({1}, {1});
  const Sizes any_row = {2, 0, handle(rows)};
  CHECK(near(call("aten::index", "Tensor", {of(x), list(TC_VALUE_TENSOR_LIST, any_row)}).tensor(0),
             {2, 4}));
  const Sizes one = {1, handle(x)};
  const Sizes three = {1, 3};
  const Sizes half = {1, std::bit_cast<int64_t>(0.5)};
  CHECK(near(call("aten::_foreach_mul", "ScalarList",
                  {list(TC_VALUE_TENSOR_LIST, one), list(TC_VALUE_INT_LIST, three)})
                 .tensor(0),
             {3, 6, 9, 12}));
  CHECK(near(call("aten::_foreach_mul", "ScalarList",
                  {list(TC_VALUE_TENSOR_LIST, one), list(TC_VALUE_DOUBLE_LIST, half)})
                 .tensor(0),
             {0.5, 1, 1.5, 2}));
  const Tensor image = MADE(tc_reshape(x, Sizes{1, 1, 2, 2}.data(), 4));
  const Sizes twice = {2, 2, 2};
  CHECK(sizes(call("aten::upsample_nearest2d", "vec",
                   {of(image), none(), list(TC_VALUE_INT_LIST, twice)})
                  .tensor(0)) == (Sizes{1, 1, 4, 4}));

  const Sizes missing = {2, handle(x), 0};
  FAILS(call("aten::cat", "", {list(TC_VALUE_TENSOR_LIST, missing)}).status, TC_ERROR_VALUE,
        "argument tensors must not hold none");
}

// What ends the process on x86 where LibTorch does not ask first.
void divisions() {
  const Tensor query = floats({1, 2}, {1, 1, 1, 2});
  const auto attention = [&](const Tensor& key) {
    return call("aten::scaled_dot_product_attention", "",
                {of(query), of(key), of(query), none(), of(1e-9), of(false), none(), of(true)});
  };
  FAILS(attention(floats({}, {1, 0, 1, 2})).status, TC_ERROR_VALUE,
        "an integer is divided by zero");
  CHECK(near(attention(query).tensor(0), {1, 2}));
  const int64_t least = std::numeric_limits<int64_t>::min();
  const Tensor wrapped =
      std::move(call("aten::floor_divide", "", {of(longs({least, 7}, {2})), of(longs({-1}, {1}))})
                    .owned.at(0));
  int64_t quotients[2] = {0, 0};
  OK(tc_to_host(wrapped, quotients, sizeof quotients));
  CHECK(quotients[0] == least && quotients[1] == -7);
}

// LibTorch looks at neither.
void outputs() {
  const Tensor x = floats({1, 2, 3, 4}, {2, 2}), y = floats({0}, {1}), z = floats({0}, {1});
  FAILS(call("aten::svd", "U", {of(x), of(true), of(true), of(y), of(y), of(z)}).status,
        TC_ERROR_VALUE, "U and S are the same tensor");
  // One that is also an argument is given other sizes and elements while that is read.
  CHECK(call("aten::cat", "out",
             {list(TC_VALUE_TENSOR_LIST, {2, handle(z), handle(z)}), of(int64_t{0}), of(y)})
            .status == TC_OK);
  CHECK(sizes(y) == (Sizes{2}));
  CHECK(call("aten::add", "out", {of(x), of(x), of(int64_t{1}), of(x)}).status == TC_OK);
  CHECK(near(x, {2, 4, 6, 8}));
  CHECK(call("aten::sum", "IntList_out",
             {of(x), list(TC_VALUE_INT_LIST, {1, 0}), of(false), none(), of(x)})
            .status == TC_OK);
  CHECK(near(x, {8, 12}) && sizes(x) == (Sizes{2}));
  const Sizes negative = {2, 0, -1000};
  FAILS(call("aten::randn", "out", {list(TC_VALUE_INT_LIST, negative), of(y)}).status,
        TC_ERROR_VALUE, "no memory holds");
  CHECK(sizes(y) == (Sizes{2}));
}

void results() {
  const Tensor x = floats({3, 1, 2, 4}, {2, 2});
  const Results equal = call("aten::equal", "", {of(x), of(x)});
  CHECK(equal.values.size() == 1 && equal.values[0].kind == TC_VALUE_BOOL &&
        equal.values[0].slot == 1);
  const Results dim = call("aten::dim", "", {of(x)});
  CHECK(dim.values[0].kind == TC_VALUE_INT && dim.values[0].slot == 2);
  const Results scalar = call("aten::item", "", {of(MADE(tc_max(x)))});
  CHECK(scalar.values[0].kind == TC_VALUE_DOUBLE &&
        std::bit_cast<double>(scalar.values[0].slot) == 4);

  const Results sorted = call("aten::sort", "", {of(x)});
  CHECK(sorted.values.size() == 2);
  CHECK(near(sorted.tensor(0), {1, 3, 2, 4}));
  CHECK(near(sorted.tensor(1), {1, 0, 0, 1}));
  const Results pieces = call("aten::unbind", "int", {of(x)});
  CHECK(pieces.values.size() == 2);
  CHECK(near(pieces.tensor(0), {3, 1}));
  CHECK(near(pieces.tensor(1), {2, 4}));

  // Two of the three gradients were not asked for.
  const Tensor y = MADE(tc_reshape(x, Sizes{1, 4, 1, 1}.data(), 4));
  const Results norm = call("aten::native_group_norm", "",
                            {of(y), none(), none(), of(int64_t{1}), of(int64_t{4}), of(int64_t{1}),
                             of(int64_t{2}), of(1e-5)});
  CHECK(norm.values.size() == 3);
  const Tensor &mean = norm.tensor(1), &rstd = norm.tensor(2);
  const Sizes mask = {3, 1, 0, 0};
  const Results grads =
      call("aten::native_group_norm_backward", "",
           {of(y), of(y), of(mean), of(rstd), none(), of(int64_t{1}), of(int64_t{4}),
            of(int64_t{1}), of(int64_t{2}), list(TC_VALUE_INT_LIST, mask)});
  CHECK(grads.values.size() == 3);
  CHECK(sizes(grads.tensor(0)) == (Sizes{1, 4, 1, 1}));
  CHECK(grads.values[1].kind == TC_VALUE_NONE && grads.values[2].kind == TC_VALUE_NONE);
}

void refusals() {
  const Tensor x = floats({1, 2, 3, 4}, {2, 2});
  FAILS(call("aten::no_such_thing", "", {of(x)}).status, TC_ERROR_VALUE,
        "no operator aten::no_such_thing");
  FAILS(call("aten::add", "NoSuch", {of(x)}).status, TC_ERROR_VALUE, "aten::add.NoSuch");
  FAILS(call("", "", {}).status, TC_ERROR_VALUE, "no operator");
  FAILS(call("aten::relu", "", {of(x), of(x)}).status, TC_ERROR_VALUE, "takes 1 arguments, not 2");
  FAILS(call("aten::relu", "", {}).status, TC_ERROR, "missing value for argument 'self'");
  FAILS(call("aten::relu", "", {of(1.5)}).status, TC_ERROR, "Expected a value of type 'Tensor'");
  FAILS(call("aten::relu", "", {none()}).status, TC_ERROR, "Expected a value of type 'Tensor'");
  FAILS(call("aten::cumsum", "", {of(x), of("0")}).status, TC_ERROR, "type 'int'");
  FAILS(call("aten::relu", "", {Value{77, 0}}).status, TC_ERROR_VALUE, "unknown kind of value: 77");
  FAILS(call("aten::cumsum", "", {of(x), of(int64_t{2})}).status, TC_ERROR_INDEX,
        "Dimension out of range");
  FAILS(call("aten::empty", "memory_format",
             {list(TC_VALUE_INT_LIST, {1, 1}), none(), none(),
              Value{TC_VALUE_DEVICE, int64_t{99} << 32}})
            .status,
        TC_ERROR_VALUE, "unknown device type 99");
}

// A failure after the operator has run must leave nothing behind.
void too_few_result_slots() {
  const Tensor x = floats({1, 2, 3, 4}, {2, 2});
  const int64_t live = tc_live_tensors();
  for (const int64_t capacity : {0, 1}) {
    const Results results = call("aten::sort", "", {of(x)}, capacity);
    FAILS(results.status, TC_ERROR_VALUE, "results");
    CHECK(results.values.empty());
    CHECK(tc_live_tensors() == live);
  }
}

// The call without a list of results, and the one that drops them.
void one_result_and_none() {
  const Tensor x = floats({1, 2, 3, 4}, {2, 2});
  const int32_t kinds[] = {TC_VALUE_TENSOR, TC_VALUE_INT};
  const int64_t slots[] = {handle(x), 1};
  const tc_operator cumsum = tc_operator_find("aten::cumsum", "");
  CHECK(cumsum != nullptr && tc_operator_find("aten::cumsum", "") == cumsum);
  CHECK(near(MADE(tc_operator_tensor(cumsum, kinds, slots, 2)), {1, 3, 3, 7}));
  CHECK(tc_operator_tensor(cumsum, kinds, slots, 1) == nullptr);
  CHECK(std::string(tc_last_error()).find("missing value for argument 'dim'") != std::string::npos);
  CHECK(tc_operator_tensor(tc_operator_find("aten::sort", ""), kinds, slots, 2) == nullptr);
  CHECK(std::string(tc_last_error()).find("aten::sort returns something else") == 0);

  const int64_t live = tc_live_tensors();
  int64_t count = -1;
  OK(tc_operator_call(tc_operator_find("aten::relu_", ""), kinds, slots, 1, nullptr, nullptr, 0,
                      &count));
  CHECK(count == 0 && tc_live_tensors() == live);
}

void schemas() {
  const std::string all = tc_operators();
  CHECK(all.find("\naten::relu(Tensor self) -> Tensor\n") != std::string::npos);
  CHECK(all.find("aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1)") !=
        std::string::npos);
}

void generators() {
  const auto draw = [](tc_generator generator) {
    const Sizes three = {1, 3};
    return call("aten::rand", "generator",
                {list(TC_VALUE_INT_LIST, three),
                 Value{TC_VALUE_GENERATOR, reinterpret_cast<int64_t>(generator)}});
  };
  const tc_generator first = tc_new_generator(TC_CPU, -1, 7);
  const tc_generator second = tc_new_generator(TC_CPU, -1, 7);
  CHECK(first != nullptr && second != nullptr);
  const std::vector<double> drawn = check::values(draw(first).tensor(0));
  CHECK(drawn == check::values(draw(second).tensor(0)));
  CHECK(drawn != check::values(draw(first).tensor(0)));
  OK(tc_free_generator(first));
  OK(tc_free_generator(second));
  CHECK(tc_new_generator(99, 0, 7) == nullptr);
}

}  // namespace

void test_calls() {
  arguments();
  fitted_lists();
  results();
  refusals();
  too_few_result_slots();
  one_result_and_none();
  divisions();
  outputs();
  schemas();
  generators();
}
