// The library as a whole: versions, threads, seeds.
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

at::Generator generator(int32_t device_type, int32_t device_index) {
  return at::globalContext().defaultGenerator(tc::device(device_type, device_index));
}

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
  return tc::run([&] { at::set_num_threads(threads); });
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

int32_t tc_manual_seed(int64_t seed) {
  return tc::run([&] { at::manual_seed(static_cast<uint64_t>(seed)); });
}

tc_tensor tc_generator_state(int32_t device_type, int32_t device_index) {
  return tc::make([&] {
    at::Generator found = generator(device_type, device_index);
    const std::lock_guard<std::mutex> lock(found.mutex());
    return found.get_state();
  });
}

int32_t tc_set_generator_state(int32_t device_type, int32_t device_index, tc_tensor state) {
  return tc::run([&] {
    at::Generator found = generator(device_type, device_index);
    const std::lock_guard<std::mutex> lock(found.mutex());
    found.set_state(*tc::Borrowed(state));
  });
}

}  // extern "C"
