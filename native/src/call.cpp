// The generic call: any ATen operator by name, checked against its schema.
#include <ATen/core/dispatch/Dispatcher.h>

#include <bit>
#include <string>

#include "guard.hpp"
#include "schema.hpp"

namespace {

using Slots = const int64_t*;

double as_double(int64_t bits) { return std::bit_cast<double>(bits); }

tc_tensor as_handle(int64_t slot) { return reinterpret_cast<tc_tensor>(slot); }

// The values of a list slot: its length first.
struct List {
  explicit List(int64_t slot)
      : count(tc::out(reinterpret_cast<Slots>(slot))), values(reinterpret_cast<Slots>(slot) + 1) {
    tc::length(values, count);
  }
  int64_t count;
  Slots values;
};

c10::IValue read(int32_t kind, int64_t slot) {
  switch (kind) {
    case TC_VALUE_NONE:
      return {};
    case TC_VALUE_TENSOR:
      return tc::share(as_handle(slot));
    case TC_VALUE_INT:
      return slot;
    case TC_VALUE_DOUBLE:
      return as_double(slot);
    case TC_VALUE_BOOL:
      return slot != 0;
    case TC_VALUE_STRING:
      return std::string(tc::text(reinterpret_cast<const char*>(slot)));
    case TC_VALUE_DEVICE:
      return tc::device(static_cast<int32_t>(slot >> 32), static_cast<int32_t>(slot));
    case TC_VALUE_TENSOR_LIST: {
      const List list(slot);
      c10::List<at::Tensor> tensors;
      for (int64_t i = 0; i < list.count; i++) {
        tensors.push_back(tc::share(as_handle(list.values[i])));
      }
      return tensors;
    }
    case TC_VALUE_INT_LIST: {
      const List list(slot);
      return c10::List<int64_t>(tc::ints(list.values, list.count));
    }
    case TC_VALUE_DOUBLE_LIST: {
      const List list(slot);
      c10::List<double> doubles;
      for (int64_t i = 0; i < list.count; i++) doubles.push_back(as_double(list.values[i]));
      return doubles;
    }
    default:
      TORCH_CHECK_VALUE(false, "unknown kind of value: ", kind);
  }
}

template <class To, class From>
c10::IValue convert(const c10::List<From>& from) {
  c10::List<To> to;
  for (const From value : from) to.push_back(static_cast<To>(value));
  return to;
}

// A list of tensors as the schema wants it. NULL stands for "none" where that is allowed; in a list
// of tensors that must be there, LibTorch does not look.
c10::IValue fit_tensors(const c10::List<at::Tensor>& tensors, const c10::Argument& argument,
                        bool optional) {
  c10::List<std::optional<at::Tensor>> optionals;
  for (const at::Tensor& tensor : tensors) {
    TORCH_CHECK_VALUE(optional || tensor.defined(), "argument ", argument.name(),
                      " must not hold none");
    optionals.push_back(tensor.defined() ? std::optional(tensor) : std::nullopt);
  }
  return optional ? c10::IValue(optionals) : c10::IValue(tensors);
}

// Integers are welcome where the schema wants floats, as in Python, and for the types of lists that
// have no kind of their own.
c10::IValue fit(c10::IValue value, const c10::Argument& argument) {
  c10::TypePtr type = argument.type();
  if (const auto optional = type->cast<c10::OptionalType>()) type = optional->getElementType();
  if (value.isInt() && type->kind() == c10::TypeKind::FloatType) {
    return static_cast<double>(value.toInt());
  }
  const auto list = type->cast<c10::ListType>();
  if (!list) return value;
  const c10::TypeKind element = list->getElementType()->kind();
  if (value.isTensorList()) {
    return fit_tensors(value.toTensorList(), argument, element == c10::TypeKind::OptionalType);
  }
  if (value.isIntList()) {
    if (element == c10::TypeKind::FloatType) return convert<double>(value.toIntList());
    if (element == c10::TypeKind::BoolType) return convert<bool>(value.toIntList());
    if (element == c10::TypeKind::NumberType) return convert<at::Scalar>(value.toIntList());
  }
  if (value.isDoubleList() && element == c10::TypeKind::NumberType) {
    return convert<at::Scalar>(value.toDoubleList());
  }
  return value;
}

class Results {
 public:
  Results(int32_t* kinds, int64_t* slots, int64_t capacity)
      : kinds_(kinds), slots_(slots), capacity_(capacity) {}

  void write(const c10::IValue& value) {
    if (value.isNone() || (value.isTensor() && !value.toTensor().defined())) {
      add(TC_VALUE_NONE, 0);
    } else if (value.isTensor()) {
      add(TC_VALUE_TENSOR, reinterpret_cast<int64_t>(tc::give(value.toTensor())));
    } else if (value.isList()) {
      for (const c10::IValue& item : value.toListRef()) write(item);
    } else if (value.isInt()) {
      add(TC_VALUE_INT, value.toInt());
    } else if (value.isDouble()) {
      add(TC_VALUE_DOUBLE, std::bit_cast<int64_t>(value.toDouble()));
    } else if (value.isBool()) {
      add(TC_VALUE_BOOL, value.toBool());
    } else if (value.isScalar()) {
      add(TC_VALUE_DOUBLE, std::bit_cast<int64_t>(value.toScalar().toDouble()));
    } else {
      TORCH_CHECK_TYPE(false, "a result of type ", value.type()->str(), " cannot be returned");
    }
  }

  int64_t count() const { return count_; }

  // Frees what was written so far: a failed call must return nothing.
  void clear() {
    for (; count_ > 0; count_--) {
      if (kinds_[count_ - 1] != TC_VALUE_TENSOR) continue;
      const tc_tensor handle = as_handle(slots_[count_ - 1]);
      tc_free_all(&handle, 1);
    }
  }

 private:
  void add(int32_t kind, int64_t slot) {
    if (count_ == capacity_) {
      if (kind == TC_VALUE_TENSOR) {
        const tc_tensor handle = as_handle(slot);
        tc_free_all(&handle, 1);
      }
      TORCH_CHECK_VALUE(false, "more than ", capacity_, " results");
    }
    kinds_[count_] = kind;
    slots_[count_++] = slot;
  }

  int32_t* kinds_;
  int64_t* slots_;
  int64_t capacity_;
  int64_t count_ = 0;
};

}  // namespace

extern "C" int32_t tc_call(const char* name, const char* overload, const int32_t* kinds,
                           const int64_t* slots, int64_t count, int32_t* result_kinds,
                           int64_t* result_slots, int64_t capacity, int64_t* result_count) {
  Results results(result_kinds, result_slots, capacity);
  const int32_t status = tc::run([&] {
    tc::out(result_count) = 0;
    tc::length(result_kinds, capacity);
    tc::length(result_slots, capacity);
    tc::length(kinds, count);
    tc::length(slots, count);
    const auto op = c10::Dispatcher::singleton().findSchema({tc::text(name), tc::text(overload)});
    TORCH_CHECK_VALUE(op.has_value(), "no operator ", name, *overload == 0 ? "" : ".", overload);
    const c10::FunctionSchema& schema = op->schema();
    const auto& arguments = schema.arguments();
    TORCH_CHECK_VALUE(static_cast<size_t>(count) <= arguments.size(), name, " takes ",
                      arguments.size(), " arguments, not ", count, ": ", schema);
    torch::jit::Stack stack;
    for (int64_t i = 0; i < count; i++) {
      stack.push_back(tc::checked(fit(read(kinds[i], slots[i]), arguments[i]), arguments[i]));
    }
    schema.checkAndNormalizeInputs(stack);
    tc::check_together(schema, stack);
    op->callBoxed(&stack);
    for (const c10::IValue& value : stack) results.write(value);
  });
  if (status != TC_OK) results.clear();
  if (result_count != nullptr) *result_count = results.count();
  return status;
}
