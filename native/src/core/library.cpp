// The library as a whole: versions and threads.
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/csrc/inductor/aoti_torch/c/shim.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "guard.hpp"

namespace {

// Else indices beyond a sparse tensor's sizes are found by whoever reads or writes there.
[[maybe_unused]] const bool sparse_is_checked = [] {
  at::globalContext().setCheckSparseTensorInvariants(true);
  return true;
}();

}  // namespace

extern "C" {

int32_t tc_abi_version(void) { return TC_ABI_VERSION; }

const char* tc_libtorch_version(void) {
  // One byte each of major, minor and patch at the top, see torch/headeronly/version.h.
  static const std::string version = [] {
    const uint64_t abi = aoti_torch_abi_version();
    return std::to_string(abi >> 56) + "." + std::to_string(abi >> 48 & 255) + "." +
           std::to_string(abi >> 40 & 255);
  }();
  return version.c_str();
}

const char* tc_cpu_capability(void) {
  static std::string capability;
  return tc::run([] { capability = at::get_cpu_capability(); }) == TC_OK ? capability.c_str()
                                                                         : nullptr;
}

int32_t tc_num_threads(int32_t* threads) {
  return tc::run([&] { tc::out(threads) = at::get_num_threads(); });
}

int32_t tc_set_num_threads(int32_t threads) {
  return tc::run([&] {
    // On a thread's first operator LibTorch sets the number that any thread asked for last, and a
    // second time at the first loop of ours, because what it remembers is in an inline function, of
    // which both libraries have their own. After these two calls it has done so, and the number
    // that follows stays.
    at::get_num_threads();
    at::internal::lazy_init_num_threads();
    at::set_num_threads(threads);
  });
}

int32_t tc_end_without_destructors(void) {
  return tc::run([] {
    // Handlers run in reverse order of registration: this one before LibTorch's.
    const int failed = on_exit(
        [](int status, void*) {
          std::fflush(nullptr);
          _exit(status);
        },
        nullptr);
    TORCH_CHECK(failed == 0, "cannot register an exit handler");
  });
}

}  // extern "C"
