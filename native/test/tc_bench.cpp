// What a tiny operator costs in C++, against LibTorch alone: the yardstick for
// test/src/byol/bench/TinyOperator.java, whose benchmarks have the same names. Prints its settings,
// then lines of a name and nanoseconds.
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/headeronly/version.h>

#include <chrono>
#include <cstdio>
#include <vector>

namespace {

constexpr int64_t kTensors = 1000;    // alive at once, as in a scope
constexpr int64_t kParameters = 160;  // of a ResNet-50, about

double now() {
  const auto time = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::nano>(time).count();
}

// Prints the time of one of the `operations` that f does, once for each of 100 spans of 20 ms:
// short enough for some to pass undisturbed on a busy machine.
template <class F>
void measure(const char* name, int64_t operations, F&& f) {
  for (int span = -50; span < 100; span++) {
    const double start = now();
    double end = start;
    int64_t calls = 0;
    for (; end - start < 20e6; end = now(), calls++) f();
    if (span < 0) continue;  // warming up
    std::printf("%s %.1f\n", name, (end - start) / static_cast<double>(calls * operations));
  }
}

}  // namespace

int main() {
  at::set_num_threads(1);
  std::printf("settings: C++, LibTorch %s, %s, %d thread\n", TORCH_VERSION,
              at::get_cpu_capability().c_str(), at::get_num_threads());
  const at::Tensor a = at::ones({1}), b = at::ones({1});

  measure("add", kTensors, [&] {
    for (int64_t i = 0; i < kTensors; i++) at::add(a, b);
  });

  std::vector<at::Tensor> alive;
  alive.reserve(kTensors);
  measure("addInScope", kTensors, [&] {
    for (int64_t i = 0; i < kTensors; i++) alive.push_back(at::add(a, b));
    alive.clear();
  });

  measure("call", kTensors, [&] {
    for (int64_t i = 0; i < kTensors; i++) {
      const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::add", "Tensor");
      torch::jit::Stack stack{a, b, 1};
      op.callBoxed(&stack);
    }
  });

  std::vector<at::Tensor> parameters, gradients;
  for (int64_t i = 0; i < kParameters; i++) {
    parameters.push_back(at::zeros({64}));
    gradients.push_back(at::ones({64}));
  }
  measure("foreach", 1, [&] { at::_foreach_add_(parameters, gradients, 0.5); });
  return 0;
}
