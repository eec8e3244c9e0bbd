// What a tiny operator costs in C++, against LibTorch alone: the yardstick for
// test/src/byol/bench/TinyOperator.java, whose benchmarks have the same names. Prints its settings;
// then for each line "NAME MILLISECONDS" it reads, runs that loop for that long and prints "NAME
// NANOSECONDS", those of one operation.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/headeronly/version.h>

#include <chrono>
#include <cstdio>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

constexpr int64_t kTensors = 1000;    // alive at once, as in a scope
constexpr int64_t kParameters = 160;  // of a ResNet-50, about

double now() {
  const auto time = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::nano>(time).count();
}

// Nanoseconds of one of the `operations` that f does, measured for some milliseconds.
double time(const std::function<void()>& f, int64_t operations, double milliseconds) {
  const double start = now();
  double end = start;
  int64_t calls = 0;
  for (; end - start < milliseconds * 1e6; end = now(), calls++) f();
  return (end - start) / static_cast<double>(calls * operations);
}

}  // namespace

int main() {
  at::set_num_threads(1);
  std::printf("settings: C++, LibTorch %s, %s, %d thread\n", TORCH_VERSION,
              at::get_cpu_capability().c_str(), at::get_num_threads());
  std::fflush(stdout);
  const at::Tensor a = at::ones({1}), b = at::ones({1});

  std::map<std::string, std::function<void()>> loops;
  loops["add"] = [&] {
    for (int64_t i = 0; i < kTensors; i++) at::add(a, b);
  };

  std::vector<at::Tensor> alive;
  alive.reserve(kTensors);
  loops["addInScope"] = [&] {
    for (int64_t i = 0; i < kTensors; i++) alive.push_back(at::add(a, b));
    alive.clear();
  };

  loops["call"] = [&] {
    for (int64_t i = 0; i < kTensors; i++) {
      const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::add", "Tensor");
      torch::jit::Stack stack{a, b, 1};
      op.callBoxed(&stack);
    }
  };

  std::vector<at::Tensor> parameters, gradients;
  for (int64_t i = 0; i < kParameters; i++) {
    parameters.push_back(at::zeros({64}));
    gradients.push_back(at::ones({64}));
  }
  loops["foreach"] = [&] { at::_foreach_add_(parameters, gradients, 0.5); };

  std::string name;
  double milliseconds = 0;
  while (std::cin >> name >> milliseconds) {
    const double nanoseconds = time(loops.at(name), name == "foreach" ? 1 : kTensors, milliseconds);
    std::printf("%s %.1f\n", name.c_str(), nanoseconds);
    std::fflush(stdout);
  }
  return 0;
}
