// Integer divisions that x86 ends the process for.
#pragma once

namespace tc {

// Throws a ValueError if an integer was divided by zero on this thread since this was asked last,
// within LibTorch or this library.
void check_division();

// After a failure of another kind.
void forget_division() noexcept;

}  // namespace tc
