// Stores and groups of one process; of several, the tests in Java have them.
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "check.hpp"

using check::floats;
using check::Tensor;
using check::values;

namespace {

std::string get(tc_store store, const char* key) {
  char value[64];
  int64_t length = 0;
  OK(tc_store_get(store, key, value, sizeof value, &length));
  return {value, static_cast<size_t>(length)};
}

void use(tc_store store) {
  CHECK(store != nullptr);
  int32_t present = 1;
  OK(tc_store_has(store, "key", &present));
  CHECK(present == 0);
  FAILS(tc_store_get(store, "key", nullptr, 0, nullptr), TC_ERROR_TIMEOUT, "");
  OK(tc_store_set(store, "key", "value"));
  OK(tc_store_has(store, "key", &present));
  CHECK(present == 1);
  CHECK(get(store, "key") == "value");
  int64_t sum = 0;
  OK(tc_store_add(store, "number", 2, &sum));
  OK(tc_store_add(store, "number", 3, &sum));
  CHECK(sum == 5);
  FAILS(tc_store_set(nullptr, "key", "value"), TC_ERROR_VALUE, "NULL");
}

void stores() {
  char folder[] = "/tmp/tc_test.XXXXXX";
  CHECK(mkdtemp(folder) != nullptr);
  const std::string file = std::string(folder) + "/store";
  const tc_store by_file = tc_store_file(file.c_str(), 300);
  use(by_file);
  int32_t port = -1;
  OK(tc_store_port(by_file, &port));
  CHECK(port == 0);
  OK(tc_store_free(by_file));
  std::remove(file.c_str());
  rmdir(folder);

  const tc_store served = tc_store_tcp("127.0.0.1", 0, "127.0.0.1", 300);
  use(served);
  OK(tc_store_port(served, &port));
  CHECK(port > 0);
  const tc_store client = tc_store_tcp("127.0.0.1", port, nullptr, 300);
  CHECK(get(client, "key") == "value");
  FAILS(tc_store_tcp("127.0.0.1", port, "127.0.0.1", 300), TC_ERROR_NETWORK,
        "Address already in use");
  FAILS(tc_store_tcp("127.0.0.1", 0, nullptr, 300), TC_ERROR_VALUE, "no port is 0");
  FAILS(tc_store_tcp("127.0.0.1", 0, "no address", 300), TC_ERROR_NETWORK, "cannot resolve");
  OK(tc_store_free(client));
  OK(tc_store_free(served));
}

void finish(tc_work work) {
  CHECK(work != nullptr);
  int32_t done = 0;
  while (done == 0) OK(tc_work_wait(work, 100, &done));
  OK(tc_work_free(work));
}

void one(tc_group group) {
  const Tensor tensor = floats({1, 2, 3}, {3});
  finish(tc_all_reduce(group, tensor, TC_SUM));
  finish(tc_broadcast(group, tensor, 0));
  finish(tc_barrier(group));
  const Tensor gathered = floats({0, 0, 0}, {1, 3});
  finish(tc_all_gather(group, gathered, tensor));
  CHECK(values(gathered) == (std::vector<double>{1, 2, 3}));
  FAILS(tc_all_reduce(group, tensor, 17), TC_ERROR_VALUE, "unknown reduction");
  FAILS(tc_all_reduce(group, floats({}, {0}), TC_SUM), TC_ERROR_VALUE, "without elements");
  FAILS(tc_all_gather(group, floats({0, 0}, {2}), tensor), TC_ERROR_VALUE, "room");
}

void buckets(tc_group group) {
  const Tensor used = floats({1, 2}, {2});
  const Tensor other = floats({3, 4}, {2});
  const Tensor unused = floats({5}, {1});
  const tc_tensor parameters[] = {used, other, unused};
  FAILS(tc_buckets_new(group, parameters, 3, 4, 8), TC_ERROR_VALUE, "require gradients");
  for (const tc_tensor parameter : parameters) OK(tc_set_requires_grad(parameter, 1));
  const tc_buckets buckets = tc_buckets_new(group, parameters, 3, 4, 8);
  CHECK(buckets != nullptr);
  CHECK(tc_buckets_count(buckets) == 3);
  FAILS(tc_buckets_new(group, parameters, 3, 4, 8), TC_ERROR_VALUE, "reduced already");
  int32_t done = 0;
  FAILS(tc_buckets_end(buckets, 100, &done), TC_ERROR, "begin comes first");
  FAILS(tc_buckets_spans(buckets, nullptr), TC_ERROR_VALUE, "NULL");
  int64_t none[9];
  FAILS(tc_buckets_spans(buckets, none), TC_ERROR, "not reduced yet");
  // The first of them comes twice, so that nothing is reduced of the others.
  OK(tc_buckets_begin(buckets));
  for (int pass = 0; pass < 2; pass++) OK(tc_backward(MADE(tc_sum(other, nullptr, 0, 0))));
  FAILS(tc_buckets_end(buckets, 100, &done), TC_ERROR, "backward ran twice");
  FAILS(tc_buckets_spans(buckets, none), TC_ERROR, "not all reduced");
  for (int step = 0; step < 2; step++) {
    OK(tc_clear_grads(parameters, 3));
    for (int pass = 0; pass < 2; pass++) {
      if (pass == 1) OK(tc_buckets_begin(buckets));
      const Tensor product = MADE(tc_mul(used, other));
      OK(tc_backward(MADE(tc_sum(product, nullptr, 0, 0))));
    }
    done = 0;
    while (done == 0) OK(tc_buckets_end(buckets, 100, &done));
    int64_t spans[9] = {};
    OK(tc_buckets_spans(buckets, spans));
    CHECK(spans[0] == 4 && spans[3] == 8 && spans[6] == 8);
    for (const int64_t* span = spans; span < spans + 9; span += 3) {
      CHECK(span[1] >= span[2] && span[2] >= 0);
    }
    CHECK(spans[1] >= spans[4] && spans[4] >= spans[7]);
    CHECK(values(MADE(tc_grad(used))) == (std::vector<double>{6, 8}));
    CHECK(values(MADE(tc_grad(other))) == (std::vector<double>{2, 4}));
    CHECK(tc_has_grad(unused) == 0);
  }
  OK(tc_buckets_free(buckets));
  OK(tc_clear_grads(parameters, 3));
}

// NCCL waits in it for the other ranks.
void waits_as_long_as_its_groups() {
  const tc_store store = tc_store_tcp("127.0.0.1", 0, "127.0.0.1", 50);
  const auto waited = [&] {
    const auto begin = std::chrono::steady_clock::now();
    FAILS(tc_store_get(store, "nothing", nullptr, 0, nullptr), TC_ERROR_TIMEOUT, "");
    return std::chrono::steady_clock::now() - begin;
  };
  for (const int64_t milliseconds : {1000, 10}) {
    const tc_group group = tc_group_new(store, "longer", TC_GLOO, 0, 1, "127.0.0.1", milliseconds);
    if (milliseconds == 1000) CHECK(group != nullptr);
    if (group != nullptr) OK(tc_group_free(group));
    CHECK(waited() >= std::chrono::milliseconds(900));
  }
  OK(tc_store_free(store));
}

// In a process of its own, as gloo has threads, which the tests that fork must not have. It is a
// new program: neither LibTorch's backward nor CUDA goes on in a forked one where there is a GPU.
void groups() {
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    execl("/proc/self/exe", "tc_test", "groups", nullptr);
    _exit(127);
  }
  int status = -1;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

}  // namespace

void test_groups() {
  const tc_store store = tc_store_tcp("127.0.0.1", 0, "127.0.0.1", 5000);
  CHECK(store != nullptr);
  CHECK(tc_has_backend(TC_GLOO) == 1 && tc_has_backend(99) == 0);
  FAILS(tc_group_new(store, "g", TC_GLOO, 1, 1, "127.0.0.1", 5000), TC_ERROR_VALUE,
        "no rank 1 among 1");
  FAILS(tc_group_new(store, "g", 99, 0, 1, "127.0.0.1", 5000), TC_ERROR_VALUE, "unknown backend");
  if (tc_has_backend(TC_NCCL) == 0) {
    FAILS(tc_group_new(store, "g", TC_NCCL, 0, 1, nullptr, 5000), TC_ERROR_VALUE, "no NCCL");
  }
  const tc_group group = tc_group_new(store, "g", TC_GLOO, 0, 1, "127.0.0.1", 5000);
  CHECK(group != nullptr);
  one(group);
  buckets(group);
  OK(tc_group_free(group));
  const tc_group left = tc_group_new(store, "left", TC_GLOO, 0, 1, "127.0.0.1", 5000);
  CHECK(left != nullptr);
  OK(tc_group_abandon(left));
  OK(tc_store_free(store));
  waits_as_long_as_its_groups();
  CHECK(tc_live_tensors() == 0);
}

void test_distributed() {
  groups();
  stores();
}
