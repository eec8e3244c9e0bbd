// Versions, errors, threads, generators and what there is of CUDA.
#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <string>
#include <thread>
#include <vector>

#include "check.hpp"

using check::floats;
using check::Tensor;
using check::values;

namespace {

void versions() {
  CHECK(tc_abi_version() == TC_ABI_VERSION);
  int major = 0, minor = 0, patch = -1;
  CHECK(std::sscanf(tc_libtorch_version(), "%d.%d.%d", &major, &minor, &patch) == 3);
  CHECK(major >= 2 && minor >= 0 && patch >= 0);
  CHECK(tc_cpu_capability() != nullptr && std::strlen(tc_cpu_capability()) > 0);
}

void threads() {
  int32_t before = 0;
  OK(tc_num_threads(&before));
  CHECK(before >= 1);
  OK(tc_set_num_threads(1));
  int32_t now = 0;
  OK(tc_num_threads(&now));
  CHECK(now == 1);
  FAILS(tc_set_num_threads(0), TC_ERROR, "positive number of threads");
  OK(tc_num_threads(&now));
  CHECK(now == 1);
  OK(tc_set_num_threads(before));
}

void generators() {
  const int64_t sizes[] = {5};
  OK(tc_manual_seed(7));
  const tc_generator shared = tc_default_generator(TC_CPU, -1);
  CHECK(shared != nullptr);
  const Tensor state = MADE(tc_generator_state(shared));
  CHECK(tc_dtype(state) == TC_UINT8);
  const Tensor first = MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, nullptr));
  const Tensor second = MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, nullptr));
  CHECK(values(first) != values(second));
  OK(tc_set_generator_state(shared, state));
  CHECK(values(first) == values(MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, nullptr))));
  OK(tc_manual_seed(7));
  CHECK(values(first) == values(MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, nullptr))));
  OK(tc_manual_seed(8));
  CHECK(values(first) != values(MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, nullptr))));

  FAILS(tc_set_generator_state(shared, floats({1}, {1})), TC_ERROR_TYPE, "ByteTensor");
  FAILS(tc_default_generator(99, -1), TC_ERROR_VALUE, "unknown device type 99");
  FAILS(tc_new_generator(99, -1, 0), TC_ERROR_VALUE, "unknown device type 99");
  FAILS(tc_generator_state(nullptr), TC_ERROR_VALUE, "no generator");

  const tc_generator own = tc_new_generator(TC_CPU, -1, 7);
  CHECK(own != nullptr);
  OK(tc_manual_seed(8));
  const Tensor untouched = MADE(tc_generator_state(shared));
  CHECK(values(first) == values(MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, own))));
  CHECK(values(second) == values(MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, own))));
  CHECK(values(untouched) == values(MADE(tc_generator_state(shared))));
  OK(tc_set_generator_state(own, state));
  CHECK(values(first) == values(MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, own))));
  const Tensor normal = MADE(tc_randn(sizes, 1, TC_FLOAT32, TC_CPU, -1, own));
  OK(tc_set_generator_state(shared, state));
  MADE(tc_rand(sizes, 1, TC_FLOAT32, TC_CPU, -1, nullptr));
  CHECK(values(normal) == values(MADE(tc_randn(sizes, 1, TC_FLOAT32, TC_CPU, -1, nullptr))));
  OK(tc_free_generator(own));
  OK(tc_free_generator(shared));
}

void cuda() {
  int32_t devices = -1;
  OK(tc_cuda_device_count(&devices));
  CHECK(devices >= 0);
  int64_t allocated = -1, peak = -1, reserved = -1;
  if (devices > 0) {
    OK(tc_cuda_synchronize(-1));
    OK(tc_cuda_memory(0, &allocated, &peak, &reserved));
    CHECK(0 <= allocated && allocated <= peak && allocated <= reserved);
  }
  if (!tc_cuda_is_built()) {
    CHECK(devices == 0);
    FAILS(tc_cuda_synchronize(-1), TC_ERROR, "without CUDA");
    FAILS(tc_cuda_memory(0, &allocated, &peak, &reserved), TC_ERROR, "without CUDA");
    FAILS(tc_graph_new(0), TC_ERROR, "without CUDA");
    void* data = nullptr;
    FAILS(tc_pinned(8, &data), TC_ERROR, "without CUDA");
    const int64_t sizes[] = {1};
    CHECK(tc_empty(sizes, 1, TC_FLOAT32, TC_CUDA, 0) == nullptr);
  }
}

void cuda_settings() {
  int32_t driver = -1, kernels = -1;
  OK(tc_cuda_versions(&driver, &kernels));
  CHECK(driver >= 0 && kernels >= 0);
  OK(tc_cuda_set_math(1, 1));
  OK(tc_cuda_set_math(0, 0));
}

// All that a graph can do needs a GPU; elsewhere there is none to name.
void graphs() {
  for (int32_t (*function)(tc_graph) : {tc_graph_enter, tc_graph_begin, tc_graph_end,
                                        tc_graph_replay, tc_graph_leave, tc_graph_free}) {
    FAILS(function(nullptr), TC_ERROR_VALUE, "there is no graph");
  }
}

// Calls are counted while metering is on, failed ones too, each thread its own.
void metering() {
  const Tensor a = floats({1, 2, 3}, {3});
  const int64_t calls = tc_metered_calls();
  const int64_t nanos = tc_metered_nanos();
  const Tensor unmetered = MADE(tc_add(a, a, REAL(1)));
  CHECK(tc_metered_calls() == calls && tc_metered_nanos() == nanos);

  OK(tc_set_metering(1));
  const Tensor sum = MADE(tc_add(a, a, REAL(1)));
  CHECK(tc_metered_calls() == calls + 1 && tc_metered_nanos() > nanos);
  FAILS(tc_select(a, 0, 3), TC_ERROR_INDEX, "index 3 out of range");
  CHECK(tc_metered_calls() == calls + 2);
  CHECK(tc_dim(sum) == 1);
  CHECK(tc_metered_calls() == calls + 2);
  std::thread([&] {
    CHECK(tc_metered_calls() == 0);
    const Tensor other = MADE(tc_add(a, a, REAL(1)));
    CHECK(tc_metered_calls() == 1);
  }).join();
  CHECK(tc_metered_calls() == calls + 2);

  OK(tc_set_metering(0));
  const Tensor again = MADE(tc_add(a, a, REAL(1)));
  CHECK(tc_metered_calls() == calls + 2);
}

// In a process of its own, as the handler ends it: with its status, before any destructor.
void ending() {
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    std::atexit([] { _exit(9); });
    std::exit(tc_end_without_destructors() == TC_OK ? 3 : 4);
  }
  int status = 0;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 3);
}

// Each kind of failure has its code, and a message that names what was wrong.
void errors() {
  const Tensor a = floats({1, 2, 3}, {3});
  const Tensor b = floats({1, 2}, {2});
  FAILS(tc_add(a, b, REAL(1)), TC_ERROR,
        "size of tensor a (3) must match the size of tensor b (2)");
  FAILS(tc_select(a, 0, 3), TC_ERROR_INDEX, "index 3 out of range");
  FAILS(tc_select(a, 1, 0), TC_ERROR_INDEX, "Dimension out of range");
  FAILS(tc_to(a, 99, TC_CPU, -1, 0), TC_ERROR_VALUE, "unknown dtype 99");
  FAILS(tc_to(a, TC_FLOAT32, -1, -1, 0), TC_ERROR_VALUE, "unknown device type -1");
  FAILS(tc_to(a, TC_FLOAT32, TC_CUDA, 300, 0), TC_ERROR_VALUE, "no device has index 300");
  const int64_t huge[] = {int64_t{1} << 50};
  FAILS(tc_empty(huge, 1, TC_FLOAT32, TC_CPU, -1), TC_ERROR_OUT_OF_MEMORY, "allocate memory");
  const int64_t overflow[] = {std::numeric_limits<int64_t>::max(), 8};
  CHECK(tc_empty(overflow, 2, TC_FLOAT32, TC_CPU, -1) == nullptr);
  const int64_t negative[] = {-1};
  FAILS(tc_empty(negative, 1, TC_FLOAT32, TC_CPU, -1), TC_ERROR, "negative dimension -1");

  // The backtrace stays inside; what remains is for people.
  CHECK(std::string(tc_last_error()).find("Exception raised from") == std::string::npos);
}

Tensor mebibyte() {
  const int64_t shape[] = {1 << 18};
  return MADE(tc_empty(shape, 1, TC_FLOAT32, TC_CPU, -1));
}

// What is freed is kept, and takes what comes next.
void memory() {
  OK(tc_keep_freed_memory());
  std::vector<Tensor> tensors;
  for (int i = 0; i < 512; ++i) {
    tensors.push_back(mebibyte());
  }
  for (int i = 0; i < 512; i += 2) {
    tensors[i] = floats({1}, {1});
  }
  const size_t before = mallinfo2().arena;
  for (int i = 0; i < 512; i += 2) {
    tensors[i] = mebibyte();
  }
  CHECK(mallinfo2().arena <= before + (1 << 20));
  const int64_t none[] = {0};
  CHECK(values(MADE(tc_empty(none, 1, TC_FLOAT32, TC_CPU, -1))).empty());
}

void errors_belong_to_their_thread() {
  const Tensor a = floats({1, 2, 3}, {3});
  FAILS(tc_select(a, 0, 3), TC_ERROR_INDEX, "index 3");
  const std::string here = tc_last_error();
  std::thread([&] {
    CHECK(tc_last_error_code() == TC_OK);
    CHECK(std::strlen(tc_last_error()) == 0);
    FAILS(tc_unsqueeze(a, 5), TC_ERROR_INDEX, "Dimension out of range");
  }).join();
  CHECK(tc_last_error_code() == TC_ERROR_INDEX);
  CHECK(tc_last_error() == here);
}

}  // namespace

void test_library() {
  versions();
  threads();
  generators();
  cuda();
  cuda_settings();
  graphs();
  metering();
  ending();
  errors();
  errors_belong_to_their_thread();
  memory();
  errors();
}
