// Values of the generic calls: kinds and slots on one side, LibTorch's on the other.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>

#include "guard.hpp"

namespace tc {

// What a slot of that kind holds.
c10::IValue read(int32_t kind, int64_t slot);

// Integers are welcome where the schema wants floats, as in Python, and for the types of lists that
// have no kind of their own. A tensor stands for its storage.
c10::IValue fit(c10::IValue value, const c10::Argument& argument);

// Where results are written to.
class Results {
 public:
  Results(int32_t* kinds, int64_t* slots, int64_t capacity)
      : kinds_(kinds), slots_(slots), capacity_(capacity) {}

  void write(const c10::IValue& value);

  int64_t count() const { return count_; }

  // Frees what was written so far: a failed call must return nothing.
  void clear();

 private:
  void add(int32_t kind, int64_t slot);

  int32_t* kinds_;
  int64_t* slots_;
  int64_t capacity_;
  int64_t count_ = 0;
};

}  // namespace tc
