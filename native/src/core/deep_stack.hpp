// A thread for what recurses.
#pragma once

#include <functional>

namespace tc {

// Runs work on a thread of its own with a large stack, and throws what it throws. LibTorch parses
// and compiles TorchScript by recursion, and threads of a JVM have small stacks.
void on_deep_stack(const std::function<void()>& work);

}  // namespace tc
