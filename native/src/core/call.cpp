// The generic call: any ATen operator, checked against its schema.
#include <sstream>

#include "division.hpp"
#include "extent.hpp"
#include "guard.hpp"
#include "operators.hpp"
#include "outputs.hpp"
#include "schema.hpp"
#include "values.hpp"

namespace {

using Stack = std::vector<c10::IValue>;

const tc::Operator& as_operator(tc_operator self) {
  return *tc::there(reinterpret_cast<const tc::Operator*>(self));
}

bool has(uint32_t set, int32_t kind) { return kind >= 0 && kind < 32 && (set >> kind & 1) != 0; }

constexpr int64_t MOST_DESCRIBED = 8;

void describe(std::ostream& out, const c10::IValue& value) {
  if (value.isTensor() && value.toTensor().defined()) {
    out << value.toTensor().scalar_type();
    if (value.toTensor().is_nested()) {
      out << " nested";  // it has no sizes of its own
    } else {
      out << value.toTensor().sizes();
    }
  } else if (value.isTensorList()) {
    out << "[";
    int64_t left = MOST_DESCRIBED;
    for (const at::Tensor& tensor : value.toTensorVector()) {
      if (left-- == 0) {
        out << "...";
        break;
      }
      describe(out, tensor);
      out << " ";
    }
    out << "]";
  } else {
    out << value;
  }
}

// What an operator was called with, for the message of its failure.
std::string describe(const tc::Operator& op, const int32_t* kinds, const int64_t* slots,
                     int64_t count) {
  std::ostringstream out;
  out << "in " << op.schema << " with ";
  for (int64_t i = 0; i < count; i++) {
    out << (i == 0 ? "" : ", ") << op.schema.arguments()[static_cast<size_t>(i)].name() << ": ";
    describe(out, tc::read(kinds[i], slots[i]));
  }
  return out.str();
}

// Whatever this fails of, the operator's own failure is the one to tell of.
void add_context(c10::Error& error, const tc::Operator& op, const int32_t* kinds,
                 const int64_t* slots, int64_t count) noexcept {
  try {
    error.add_context(describe(op, kinds, slots, count));
  } catch (...) {
  }
}

void remember(const c10::IValue& value, tc::Extents& extents) {
  if (value.isTensor()) extents.remember(value.toTensor());
  if (!value.isTensorList()) return;
  for (const at::Tensor& tensor : value.toTensorVector()) extents.remember(tensor);
}

// No operator may give a tensor whose elements are not in its memory.
void check_results(const Stack& results) {
  for (const c10::IValue& value : results) {
    if (value.isTensor()) tc::check_extent(value.toTensor());
    if (!value.isTensorList()) continue;
    for (const at::Tensor& tensor : value.toTensorVector()) tc::check_extent(tensor);
  }
}

// Calls the operator. Where every argument is of a kind that its parameter takes, the schema has
// nothing more to check; else it says what is wrong, or finds a way.
Stack call(const tc::Operator& op, const int32_t* kinds, const int64_t* slots, int64_t count) {
  const auto& arguments = op.schema.arguments();
  const size_t given = tc::length(kinds, count);
  tc::length(slots, count);
  TORCH_CHECK_VALUE(given <= arguments.size(), op.schema.name(), " takes ", arguments.size(),
                    " arguments, not ", count, ": ", op.schema);
  Stack stack;
  stack.reserve(arguments.size());
  bool fits = true;
  for (size_t i = 0; i < given; i++) {
    const tc::Parameter& parameter = op.parameters[i];
    c10::IValue value = tc::read(kinds[i], slots[i]);
    if (value.isTensor()) tc::check_rows(value.toTensor());
    fits = fits && has(parameter.accepted, kinds[i]);
    if (has(parameter.plain, kinds[i])) {
      stack.push_back(std::move(value));
    } else {
      stack.push_back(tc::checked(tc::fit(std::move(value), arguments[i]), arguments[i]));
    }
  }
  for (size_t i = given; fits && i < arguments.size(); i++) {
    fits = arguments[i].default_value().has_value();
    if (fits) stack.push_back(*arguments[i].default_value());
  }
  if (!fits) {
    stack.resize(given);
    op.schema.checkAndNormalizeInputs(stack);
  }
  for (const tc::Check check : op.checks) check(op.schema, stack);
  tc::part_outputs(op, stack);
  tc::Extents before;
  for (const size_t i : op.resized) remember(stack[i], before);
  try {
    op.handle.callBoxed(&stack);
    tc::check_division();
    check_results(stack);
    before.check();
  } catch (c10::Error& e) {
    before.restore();
    add_context(e, op, kinds, slots, count);
    throw;
  } catch (...) {
    before.restore();
    throw;
  }
  return stack;
}

}  // namespace

extern "C" {

const char* tc_operators(void) {
  const char* schemas = nullptr;
  tc::run([&] { schemas = tc::operator_schemas().c_str(); });
  return schemas;
}

tc_operator tc_operator_find(const char* name, const char* overload) {
  const tc::Operator* found = nullptr;
  tc::run([&] { found = &tc::find_operator(tc::text(name), tc::text(overload)); });
  return reinterpret_cast<tc_operator>(const_cast<tc::Operator*>(found));
}

tc_tensor tc_operator_tensor(tc_operator self, const int32_t* kinds, const int64_t* slots,
                             int64_t count) {
  return tc::make([&] {
    Stack results = call(as_operator(self), kinds, slots, count);
    TORCH_CHECK_TYPE(results.size() == 1 && results[0].isTensor(), as_operator(self).schema.name(),
                     " returns something else than one tensor: ", as_operator(self).schema);
    return std::move(results[0]).toTensor();
  });
}

int32_t tc_operator_call(tc_operator self, const int32_t* kinds, const int64_t* slots,
                         int64_t count, int32_t* result_kinds, int64_t* result_slots,
                         int64_t capacity, int64_t* result_count) {
  tc::Results results(result_kinds, result_slots, capacity);
  const int32_t status = tc::run([&] {
    tc::out(result_count) = 0;
    if (result_kinds != nullptr) tc::length(result_slots, capacity);
    for (const c10::IValue& value : call(as_operator(self), kinds, slots, count)) {
      if (result_kinds != nullptr) results.write(value);
    }
  });
  if (status != TC_OK) results.clear();
  if (result_count != nullptr) *result_count = results.count();
  return status;
}

}  // extern "C"
