// What a tiny operator costs in C++, against LibTorch alone: the yardstick for
// test/src/byol/bench/TinyOperator.java, whose benchmarks have the same names.
//
//   tc_bench SECONDS   prints a line "name nanoseconds" for each, on one thread
#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr int64_t kTensors = 1000;    // alive at once, as in a scope
constexpr int64_t kParameters = 160;  // of a ResNet-50, about

double now() {
  const auto time = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::nano>(time).count();
}

// The median over repetitions of `seconds / 5` each, of the time of one of `operations`.
template <class F>
void measure(const char* name, double seconds, int64_t operations, F&& f) {
  std::vector<double> times;
  for (int repetition = 0; repetition < 6; repetition++) {
    const double start = now();
    double end = start;
    int64_t calls = 0;
    for (; end - start < seconds / 5 * 1e9; end = now(), calls++) f();
    if (repetition > 0) times.push_back((end - start) / static_cast<double>(calls * operations));
  }
  std::sort(times.begin(), times.end());
  std::printf("%s %.1f\n", name, times[times.size() / 2]);
}

}  // namespace

int main(int argc, char** argv) {
  const double seconds = argc > 1 ? std::atof(argv[1]) : 1;
  at::set_num_threads(1);
  const at::Tensor a = at::ones({1}), b = at::ones({1});

  measure("add", seconds, kTensors, [&] {
    for (int64_t i = 0; i < kTensors; i++) at::add(a, b);
  });

  std::vector<at::Tensor> alive;
  alive.reserve(kTensors);
  measure("addInScope", seconds, kTensors, [&] {
    for (int64_t i = 0; i < kTensors; i++) alive.push_back(at::add(a, b));
    alive.clear();
  });

  measure("call", seconds, kTensors, [&] {
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
  measure("foreach", seconds, 1, [&] { at::_foreach_add_(parameters, gradients, 0.5); });
  return 0;
}
