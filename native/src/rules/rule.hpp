// One kind of rule: see rules.hpp.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/function_schema.h>

#include <span>
#include <string>
#include <vector>

#include "rules.hpp"

namespace tc {

using Values = std::vector<c10::IValue>;

struct Rule {
  bool (*concerns)(const c10::FunctionSchema&);
  Check check;
};

// Of layers: what their arguments ask of each other.
std::span<const Rule> layer_rules();

// Of windows over images, and of resizing: sizes, strides, padding.
std::span<const Rule> window_rules();

// Of numbers for which an operator does not end.
std::span<const Rule> number_rules();

// Of memory that is read as it is told, or as if it lay in one piece.
std::span<const Rule> memory_rules();

// Of shapes that others ask for before they call.
std::span<const Rule> shape_rules();

// Of sparse tensors: sizes and indices.
std::span<const Rule> sparse_rules();

// Whether its numbers can be looked at now: they are there, and no graph is being captured, in
// which nothing may wait for them.
bool can_be_read(const at::Tensor& numbers);

// Whether all of them lie from least to most; true where they cannot be read.
bool all_between(const at::Tensor& numbers, int64_t least, int64_t most);

// Of a list, or of a tensor.
std::vector<int64_t> integers(const c10::IValue& value);

inline bool is_named(const c10::FunctionSchema& schema, const char* part) {
  return schema.name().find(part) != std::string::npos;
}

inline bool has_argument(const c10::FunctionSchema& schema, const char* name) {
  return schema.argumentIndexWithName(name).has_value();
}

// NULL where the schema has no such argument.
inline const c10::IValue* find(const c10::FunctionSchema& schema, const Values& values,
                               const char* name) {
  const std::optional<int> index = schema.argumentIndexWithName(name);
  return index.has_value() ? &values[static_cast<size_t>(*index)] : nullptr;
}

// NULL where there is no such argument, or no tensor is given for it.
inline const at::Tensor* find_tensor(const c10::FunctionSchema& schema, const Values& values,
                                     const char* name) {
  const c10::IValue* value = find(schema, values, name);
  return value != nullptr && value->isTensor() && value->toTensor().defined() ? &value->toTensor()
                                                                              : nullptr;
}

}  // namespace tc
