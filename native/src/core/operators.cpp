#include "operators.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <sstream>

#include "guard.hpp"
#include "schema.hpp"

namespace {

constexpr uint32_t bit(int32_t kind) { return uint32_t{1} << kind; }

tc::Parameter list_of(c10::TypeKind element) {
  switch (element) {
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return {bit(TC_VALUE_INT_LIST), bit(TC_VALUE_INT_LIST)};
    case c10::TypeKind::FloatType:
    case c10::TypeKind::NumberType:
      return {bit(TC_VALUE_DOUBLE_LIST) | bit(TC_VALUE_INT_LIST), 0};
    case c10::TypeKind::BoolType:
      return {bit(TC_VALUE_INT_LIST), 0};
    case c10::TypeKind::TensorType:
    case c10::TypeKind::OptionalType:
      return {bit(TC_VALUE_TENSOR_LIST), 0};
    default:
      return {0, 0};
  }
}

tc::Parameter single(c10::TypeKind kind) {
  const auto only = [](uint32_t kinds) { return tc::Parameter{kinds, kinds}; };
  switch (kind) {
    case c10::TypeKind::TensorType:
      return only(bit(TC_VALUE_TENSOR));
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return only(bit(TC_VALUE_INT));
    case c10::TypeKind::NumberType:
      return only(bit(TC_VALUE_INT) | bit(TC_VALUE_DOUBLE) | bit(TC_VALUE_BOOL));
    case c10::TypeKind::FloatType:
      return {bit(TC_VALUE_DOUBLE) | bit(TC_VALUE_INT), bit(TC_VALUE_DOUBLE)};
    case c10::TypeKind::BoolType:
      return only(bit(TC_VALUE_BOOL));
    case c10::TypeKind::StringType:
      return only(bit(TC_VALUE_STRING));
    case c10::TypeKind::StorageType:
      return {bit(TC_VALUE_TENSOR), 0};
    case c10::TypeKind::DeviceObjType:
      return only(bit(TC_VALUE_DEVICE));
    case c10::TypeKind::GeneratorType:
      return only(bit(TC_VALUE_GENERATOR));
    default:
      return {0, 0};
  }
}

tc::Parameter parameter(const c10::Argument& argument) {
  c10::TypePtr type = argument.type();
  const auto optional = type->cast<c10::OptionalType>();
  if (optional) type = optional->getElementType();
  const auto list = type->cast<c10::ListType>();
  tc::Parameter found = list ? list_of(list->getElementType()->kind()) : single(type->kind());
  if (tc::has_rules(argument)) found.plain = 0;
  if (optional) {
    found.accepted |= bit(TC_VALUE_NONE);
    found.plain |= bit(TC_VALUE_NONE);
  }
  return found;
}

// Other operators that write into a tensor leave it its sizes, or find others within its memory.
std::vector<size_t> resized(const c10::FunctionSchema& schema) {
  const std::string& name = schema.name();
  const bool resizes =
      name.find("resize") != std::string::npos || name.find("::set_") != std::string::npos;
  std::vector<size_t> found;
  for (size_t i = 0; i < schema.arguments().size(); i++) {
    const c10::Argument& argument = schema.arguments()[i];
    const bool written = argument.alias_info() != nullptr && argument.alias_info()->isWrite();
    if (argument.is_out() || (written && resizes)) found.push_back(i);
  }
  return found;
}

std::string list_schemas() {
  c10::Dispatcher& dispatcher = c10::Dispatcher::singleton();
  std::vector<std::string> lines;
  for (const c10::OperatorName& name : dispatcher.getAllOpNames()) {
    const auto op = dispatcher.findSchema(name);
    if (!op.has_value() || name.name.rfind("aten::", 0) != 0) continue;
    std::ostringstream line;
    line << op->schema();
    lines.push_back(line.str());
  }
  std::sort(lines.begin(), lines.end());
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

}  // namespace

tc::Operator::Operator(const c10::OperatorHandle& found)
    : handle(found), schema(found.schema()), checks(checks_of(schema)), resized(::resized(schema)) {
  for (const c10::Argument& argument : schema.arguments()) {
    parameters.push_back(parameter(argument));
  }
}

const tc::Operator& tc::find_operator(const char* name, const char* overload) {
  static std::mutex mutex;
  static std::map<std::pair<std::string, std::string>, std::unique_ptr<Operator>> known;
  const std::lock_guard lock(mutex);
  auto& entry = known[{name, overload}];
  if (entry == nullptr) {
    const auto op = c10::Dispatcher::singleton().findSchema({name, overload});
    if (!op.has_value()) known.erase({name, overload});
    TORCH_CHECK_VALUE(op.has_value(), "no operator ", name, *overload == 0 ? "" : ".", overload);
    entry = std::make_unique<Operator>(*op);
  }
  return *entry;
}

const std::string& tc::operator_schemas() {
  static const std::string all = list_schemas();
  return all;
}
