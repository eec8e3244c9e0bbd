// What is looked for in TorchScript source before LibTorch gets it.
#pragma once

#include <string>

namespace tc {

// Throws if the source nests so deep that LibTorch, which parses and compiles by recursion, would
// exhaust a stack. The limits are those of Python's own parser.
void check_depth(const std::string& source);

// Throws if the source names an operator that reads or writes files, speaks to other processes, or
// reads memory that is not its own. Names are looked for wherever they stand, as TorchScript can
// give an operator another name.
void check_operators(const std::string& source);

}  // namespace tc
