#include "schema.hpp"

#include "guard.hpp"

namespace {

c10::TypeKind kind_of(const c10::Argument& argument) {
  const c10::TypePtr& type = argument.real_type();
  const auto optional = type->cast<c10::OptionalType>();
  return optional ? optional->getElementType()->kind() : type->kind();
}

void check_enum(int64_t value, const c10::Argument& argument) {
  const auto check = [&](auto count, const char* what) {
    TORCH_CHECK_VALUE(value >= 0 && value < static_cast<int64_t>(count), "argument ",
                      argument.name(), ": there is no ", what, " ", value);
  };
  switch (kind_of(argument)) {
    case c10::TypeKind::ScalarTypeType:
      return check(at::ScalarType::Undefined, "dtype");
    case c10::TypeKind::LayoutType:
      return check(at::Layout::NumOptions, "layout");
    case c10::TypeKind::MemoryFormatType:
      return check(at::MemoryFormat::NumOptions, "memory format");
    default:
      return;
  }
}

// An empty list is one where it is the default, and then means something of its own.
bool may_be_empty(const c10::Argument& argument) {
  const auto& value = argument.default_value();
  return value.has_value() && value->isList() && value->toListRef().empty();
}

template <class T>
c10::IValue with_length(const c10::List<T>& list, int64_t length, const c10::Argument& argument) {
  const auto given = static_cast<int64_t>(list.size());
  if (given == length || (given == 0 && may_be_empty(argument))) return list;
  TORCH_CHECK_VALUE(given == 1, "argument ", argument.name(), " takes ", length, " values, not ",
                    given);
  c10::List<T> all;
  for (int64_t i = 0; i < length; i++) all.push_back(list.get(0));
  return all;
}

}  // namespace

bool tc::has_rules(const c10::Argument& argument) {
  switch (kind_of(argument)) {
    case c10::TypeKind::ScalarTypeType:
    case c10::TypeKind::LayoutType:
    case c10::TypeKind::MemoryFormatType:
      return true;
    default:
      return argument.N().value_or(1) != 1;
  }
}

c10::IValue tc::checked(c10::IValue value, const c10::Argument& argument) {
  if (value.isInt()) check_enum(value.toInt(), argument);
  // [1] says only that a number may stand for a list of any length.
  const int64_t length = argument.N().value_or(1);
  if (length == 1) return value;
  if (value.isIntList()) return with_length(value.toIntList(), length, argument);
  if (value.isDoubleList()) return with_length(value.toDoubleList(), length, argument);
  if (value.isBoolList()) return with_length(value.toBoolList(), length, argument);
  return value;
}
