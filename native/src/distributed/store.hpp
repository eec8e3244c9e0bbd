#pragma once

#include <torch/csrc/distributed/c10d/Store.hpp>

#include "tc.h"

struct tc_store_opaque {
  c10::intrusive_ptr<c10d::Store> store;
  int32_t port;
};
