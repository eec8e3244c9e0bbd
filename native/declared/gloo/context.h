// Of gloo, what LibTorch's ProcessGroupGloo.hpp names. The classes themselves, and all code of
// theirs, are in libtorch_cpu.so; only pointers to them are used here.
#pragma once

#include <chrono>

namespace gloo {

class Context {
 public:
  void setTimeout(std::chrono::milliseconds timeout);
};

}  // namespace gloo
