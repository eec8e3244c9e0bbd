// Tensors that an operator writes its results into.
#pragma once

#include "operators.hpp"

namespace tc {

// Has inputs keep their sizes and elements while an operator writes a tensor that is both input and
// output, which few operators look out for. Throws a ValueError where one tensor is given for two
// outputs.
void part_outputs(const Operator& op, std::vector<c10::IValue>& arguments);

}  // namespace tc
