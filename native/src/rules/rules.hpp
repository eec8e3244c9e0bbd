// What an operator's arguments ask of each other, and LibTorch does not check.
#pragma once

#include <ATen/core/function_schema.h>

#include <vector>

namespace tc {

// Throws where the arguments, with the defaults of those that were not given, break a rule.
using Check = void (*)(const c10::FunctionSchema&, const std::vector<c10::IValue>&);

// What is to be checked before an operator is called.
std::vector<Check> checks_of(const c10::FunctionSchema& schema);

}  // namespace tc
