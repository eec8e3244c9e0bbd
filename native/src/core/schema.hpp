// What an operator's schema says of an argument beside its type, and LibTorch does not check.
#pragma once

#include <ATen/core/function_schema.h>

namespace tc {

// The value as the operator may have it. Types of elements, layouts and memory formats travel as
// integers, which kernels make enums of; and lists of a fixed length are read without asking how
// long they are. One value stands for all of such a list, as in Python.
c10::IValue checked(c10::IValue value, const c10::Argument& argument);

// Whether there is more to check of an argument than its type.
bool has_rules(const c10::Argument& argument);

}  // namespace tc
