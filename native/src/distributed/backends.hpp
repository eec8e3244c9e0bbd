// What makes the groups of each library.
#pragma once

#include <chrono>
#include <string_view>
#include <torch/csrc/distributed/c10d/Backend.hpp>
#include <torch/csrc/distributed/c10d/Store.hpp>

namespace tc::distributed {

// at: an address, "if:" and the name of an interface, or nothing.
c10::intrusive_ptr<c10d::Backend> gloo(c10::intrusive_ptr<c10d::Store> store, int rank, int size,
                                       std::string_view at, std::chrono::milliseconds timeout);

// Only where TC_HAS_NCCL is defined.
c10::intrusive_ptr<c10d::Backend> nccl(c10::intrusive_ptr<c10d::Store> store, int rank, int size,
                                       std::chrono::milliseconds timeout);

}  // namespace tc::distributed
