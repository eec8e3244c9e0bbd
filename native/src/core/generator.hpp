// Generators of random numbers, for the operators that draw from them.
#pragma once

#include <ATen/core/Generator.h>

#include <optional>

#include "tc.h"

namespace tc {

// What a handle refers to; nothing for NULL, which to LibTorch is the device's default generator.
std::optional<at::Generator> generator_or_default(tc_generator handle);

}  // namespace tc
