// Exceptions of c10d, gloo and NCCL as codes, and the two ways to run what may throw them.
#pragma once

#include "core/guard.hpp"

namespace tc::distributed {

// As tc::translate, which knows nothing of networks.
int32_t translate() noexcept;

// Runs f; TC_OK, or the code of what it threw.
template <class F>
int32_t run(F&& f) noexcept {
  const Metered metered;
  try {
    std::forward<F>(f)();
    return TC_OK;
  } catch (...) {
    return translate();
  }
}

// Runs f and returns its pointer; NULL if it throws.
template <class F>
auto make(F&& f) noexcept -> decltype(f()) {
  const Metered metered;
  try {
    return std::forward<F>(f)();
  } catch (...) {
    translate();
    return nullptr;
  }
}

}  // namespace tc::distributed
