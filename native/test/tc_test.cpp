// The shim alone, through tc.h and nothing else.
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "check.hpp"

void test_library();
void test_tensors();
void test_operators();
void test_layers();
void test_gradients();
void test_callbacks();
void test_calls();
void test_division();
void test_distributed();
void test_groups();
void test_scripts();
void test_absent();

namespace check {
const char* last_error() { return tc_last_error(); }

int32_t last_error_code() { return tc_last_error_code(); }

Tensor::~Tensor() {
  if (tc_free_all(&handle_, 1) != TC_OK) std::abort();
}

Tensor made(tc_tensor handle, const char* text, const char* file, int line) {
  that(handle != nullptr, text, file, line);
  return Tensor(handle);
}

Tensor floats(std::initializer_list<float> values, std::vector<int64_t> sizes) {
  return MADE(tc_from_host(values.begin(), static_cast<int64_t>(4 * values.size()), sizes.data(),
                           static_cast<int64_t>(sizes.size()), TC_FLOAT32, TC_CPU, -1));
}

Tensor longs(std::initializer_list<int64_t> values, std::vector<int64_t> sizes) {
  return MADE(tc_from_host(values.begin(), static_cast<int64_t>(8 * values.size()), sizes.data(),
                           static_cast<int64_t>(sizes.size()), TC_INT64, TC_CPU, -1));
}

std::vector<int64_t> sizes(tc_tensor tensor) {
  std::vector<int64_t> sizes(static_cast<size_t>(tc_dim(tensor)));
  const auto room = static_cast<int64_t>(sizes.size());
  CHECK(tc_sizes(tensor, sizes.data(), room) == room);
  return sizes;
}

std::vector<double> values(tc_tensor tensor) {
  const Tensor doubles = MADE(tc_to(tensor, TC_FLOAT64, TC_CPU, -1, 0));
  int64_t count = 1;
  for (const int64_t size : sizes(tensor)) count *= size;
  std::vector<double> values(static_cast<size_t>(count));
  OK(tc_to_host(doubles, values.data(), static_cast<int64_t>(8 * values.size())));
  return values;
}

bool near(tc_tensor tensor, std::vector<double> expected, double tolerance) {
  const std::vector<double> actual = values(tensor);
  if (actual.size() != expected.size()) return false;
  for (size_t i = 0; i < actual.size(); i++) {
    if (!(std::abs(actual[i] - expected[i]) <= tolerance)) return false;
  }
  return true;
}

}  // namespace check

int main(int argc, char** argv) {
  if (argc == 2 && std::string(argv[1]) == "groups") {
    test_groups();
    // Not by way of what threads of an abandoned group may still use.
    std::fflush(nullptr);
    _exit(0);
  }
  // First, as the others must leave nothing behind.
  CHECK(tc_live_tensors() == 0);
  for (void (*test)() :
       {test_library, test_tensors, test_operators, test_layers, test_gradients, test_callbacks,
        test_calls, test_division, test_distributed, test_scripts, test_absent}) {
    test();
    CHECK(tc_live_tensors() == 0);
    CHECK(tc_grad_enabled() == 1);
  }
  std::printf("tc_test: %lld checks passed\n", static_cast<long long>(check::count()));
  return 0;
}
