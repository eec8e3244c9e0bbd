// Operators of LibTorch, looked up once.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

#include <string>
#include <vector>

#include "rules/rules.hpp"
#include "tc.h"

namespace tc {

// What an argument takes, so that not every call has to ask its type. Sets of TC_VALUE_*, a bit
// each.
struct Parameter {
  uint32_t accepted;  // what is of its type, once it is fitted
  uint32_t plain;     // of these, what goes there as it is
};

struct Operator {
  explicit Operator(const c10::OperatorHandle& found);

  c10::OperatorHandle handle;
  const c10::FunctionSchema& schema;
  std::vector<Parameter> parameters;
  std::vector<Check> checks;    // of arguments that must fit each other
  std::vector<size_t> resized;  // arguments to which it may give other sizes
};

// The one of that name, which stays for good.
const Operator& find_operator(const char* name, const char* overload);

// The schemas of all operators of ATen, sorted, one a line.
const std::string& operator_schemas();

}  // namespace tc
