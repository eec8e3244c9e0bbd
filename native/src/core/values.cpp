#include "values.hpp"

#include <bit>
#include <string>

#include "generator.hpp"

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

// Of a list without entries nobody can tell what it is a list of: it comes as one of tensors.
c10::IValue empty_list(c10::TypeKind element) {
  switch (element) {
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return c10::List<int64_t>();
    case c10::TypeKind::FloatType:
      return c10::List<double>();
    case c10::TypeKind::BoolType:
      return c10::List<bool>();
    case c10::TypeKind::NumberType:
      return c10::List<at::Scalar>();
    default:
      return c10::List<at::Tensor>();
  }
}

}  // namespace

c10::IValue tc::read(int32_t kind, int64_t slot) {
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
    case TC_VALUE_GENERATOR:
      return *tc::generator_or_default(tc::there(reinterpret_cast<tc_generator>(slot)));
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

c10::IValue tc::fit(c10::IValue value, const c10::Argument& argument) {
  c10::TypePtr type = argument.type();
  if (const auto optional = type->cast<c10::OptionalType>()) type = optional->getElementType();
  if (value.isInt() && type->kind() == c10::TypeKind::FloatType) {
    return static_cast<double>(value.toInt());
  }
  if (value.isTensor() && type->kind() == c10::TypeKind::StorageType) {
    return value.toTensor().storage();
  }
  const auto list = type->cast<c10::ListType>();
  if (!list) return value;
  const c10::TypeKind element = list->getElementType()->kind();
  if (value.isTensorList() && value.toTensorList().empty() &&
      element != c10::TypeKind::OptionalType) {
    return empty_list(element);
  }
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

void tc::Results::write(const c10::IValue& value) {
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

void tc::Results::clear() {
  for (; count_ > 0; count_--) {
    if (kinds_[count_ - 1] != TC_VALUE_TENSOR) continue;
    const tc_tensor handle = as_handle(slots_[count_ - 1]);
    tc_free_all(&handle, 1);
  }
}

void tc::Results::add(int32_t kind, int64_t slot) {
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
