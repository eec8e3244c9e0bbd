#include "emulation.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include "launch.hpp"

namespace tc::cuda::emulation {
namespace {

constexpr size_t kStack = 64 << 10;

struct Fiber {
  ucontext_t context;
  std::unique_ptr<char[]> stack = std::make_unique<char[]>(kStack);
  int64_t barriers = 0;
  bool done = false;
};

// One block at a time on each thread of the process.
struct Block {
  std::vector<Fiber> fibers = std::vector<Fiber>(kThreads);
  std::vector<char> shared;
  ucontext_t scheduler;
  int running = 0;
  const std::function<void()>* body = nullptr;
};

Block& block() {
  static thread_local Block one;
  return one;
}

void enter() {
  Block& b = block();
  (*b.body)();
  b.fibers[b.running].done = true;
}

void resume(Block& b, int thread) {
  b.running = thread;
  threadIdx.x = static_cast<unsigned>(thread);
  swapcontext(&b.scheduler, &b.fibers[thread].context);
}

void run(Block& b, size_t shared_bytes) {
  b.shared.resize(shared_bytes);
  b.shared.shrink_to_fit();                             // so that a sanitizer knows its end
  std::fill(b.shared.begin(), b.shared.end(), '\xFF');  // NaN, as float and as double
  for (Fiber& fiber : b.fibers) {
    fiber.barriers = 0;
    fiber.done = false;
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = fiber.stack.get();
    fiber.context.uc_stack.ss_size = kStack;
    fiber.context.uc_link = &b.scheduler;
    makecontext(&fiber.context, enter, 0);
  }
  for (int64_t round = 0; !b.fibers[0].done; ++round) {
    for (int i = 0; i < kThreads; ++i) {
      resume(b, round % 2 == 0 ? i : kThreads - 1 - i);
    }
    for (const Fiber& fiber : b.fibers) {
      if (fiber.done != b.fibers[0].done || fiber.barriers != b.fibers[0].barriers) {
        std::fprintf(stderr, "emulation: not all threads of a block reached a barrier\n");
        std::abort();
      }
    }
  }
}

}  // namespace

void* shared() { return block().shared.data(); }

void barrier() {
  Block& b = block();
  Fiber& fiber = b.fibers[b.running];
  ++fiber.barriers;
  swapcontext(&fiber.context, &b.scheduler);
}

void launch(Grid grid, size_t shared_bytes, void*, const std::function<void()>& thread) {
  Block& b = block();
  b.body = &thread;
  for (blockIdx.y = 0; blockIdx.y < grid.y; ++blockIdx.y) {
    for (blockIdx.x = 0; blockIdx.x < grid.x; ++blockIdx.x) {
      run(b, shared_bytes);
    }
  }
}

}  // namespace tc::cuda::emulation
