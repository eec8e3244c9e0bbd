#pragma once

#include <chrono>
#include <torch/csrc/distributed/c10d/Backend.hpp>

#include "tc.h"

struct tc_group_opaque {
  c10::intrusive_ptr<c10d::Backend> backend;
  bool waits_by_stream;  // NCCL: the stream waits, not the thread
};

namespace tc::distributed {

// Whether it is done within the time; throws what it failed with.
bool wait(c10d::Work& work, bool by_stream, std::chrono::milliseconds timeout);

}  // namespace tc::distributed
