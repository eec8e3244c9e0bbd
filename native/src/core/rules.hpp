// What an operator's arguments ask of each other, and LibTorch does not check.
#pragma once

#include <ATen/core/function_schema.h>

namespace tc {

// Whether there is any such rule for an operator.
bool has_rules(const c10::FunctionSchema& schema);

// Throws where the arguments, with the defaults of those that were not given, break one.
void check_together(const c10::FunctionSchema& schema, const std::vector<c10::IValue>& arguments);

}  // namespace tc
