// What the program has called: hooks, functions with gradients of its own, and anomaly mode.
#include <cstring>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <thread>

#include "check.hpp"

using check::floats;
using check::near;
using check::Tensor;

namespace {

// Ids of callbacks, as a program would number them.
constexpr int64_t kDouble = 1, kLook = 2, kThrow = 3, kSquare = 4, kTooFew = 5, kNested = 6;

std::set<int64_t> forgotten;
std::map<int64_t, int> calls;
std::thread::id caller;

tc_tensor times(tc_tensor tensor, double factor) { return tc_mul_scalar(tensor, REAL(factor)); }

int64_t hook(int64_t id, tc_tensor gradient, tc_tensor* replacement) {
  calls[id]++;
  caller = std::this_thread::get_id();
  if (id == kDouble) *replacement = times(gradient, 2);
  return id == kThrow ? 77 : 0;
}

int64_t gradient(int64_t id, const tc_tensor* gradients, int64_t gradient_count,
                 const tc_tensor* saved, int64_t saved_count, const int32_t* needed,
                 tc_tensor* results, int64_t count) {
  calls[id]++;
  CHECK(gradient_count == 2 && saved_count == 1 && count == 2);
  CHECK(needed[0] == 1 && needed[1] == 0);
  if (id == kThrow) {
    results[0] = tc_retain(gradients[0]);  // Even then they are taken over.
    return 78;
  }
  if (id == kTooFew) return 0;
  const Tensor twice = MADE(times(saved[0], 2));
  results[0] = tc_mul(gradients[0], twice);
  return 0;
}

void forget(int64_t id) { forgotten.insert(id); }

void place(char* text, int64_t capacity) {
  std::strncpy(text, "call\n    line 7", static_cast<size_t>(capacity) - 1);
}

Tensor leaf(std::initializer_list<float> values) {
  Tensor x = floats(values, {static_cast<int64_t>(values.size())});
  OK(tc_set_requires_grad(x, 1));
  return x;
}

Tensor sum(tc_tensor x) { return MADE(tc_sum(x, nullptr, 0, 0)); }

void before() {
  const Tensor x = leaf({1});
  FAILS(tc_set_callbacks(nullptr, nullptr, nullptr, nullptr), TC_ERROR_VALUE, "NULL");
  OK(tc_register_hook(x, kDouble));
  FAILS(tc_backward(sum(x)), TC_ERROR, "has not said what to call");
  OK(tc_set_callbacks(hook, gradient, forget, place));
}

void hooks() {
  forgotten.clear();
  {
    const Tensor x = leaf({1, 2});
    const Tensor y = MADE(tc_mul(x, x));
    OK(tc_register_hook(x, kLook));
    OK(tc_register_hook(y, kDouble));
    OK(tc_backward(sum(y)));
    CHECK(near(MADE(tc_grad(x)), {4, 8}));
    CHECK(calls[kLook] == 1 && calls[kDouble] == 1 && caller == std::this_thread::get_id());
    CHECK(forgotten.empty());
  }
  CHECK((forgotten == std::set<int64_t>{kDouble, kLook}));
  forgotten.clear();
  {
    const Tensor x = leaf({1, 2});
    OK(tc_register_hook(x, kThrow));
    FAILS(tc_backward(sum(x)), TC_ERROR_CALLBACK, "a hook of a gradient failed");
    CHECK(tc_callback_failure() == 77);
    CHECK(tc_has_grad(x) == 0);
    FAILS(tc_register_hook(floats({1}, {1}), kLook), TC_ERROR, "doesn't require gradient");
    CHECK((forgotten == std::set<int64_t>{kLook}));
  }
  CHECK((forgotten == std::set<int64_t>{kThrow, kLook}));
  forgotten.clear();
}

// Two outputs, x² and another one that has no gradient, of two inputs.
int32_t square(int64_t id, tc_tensor x, tc_tensor* results) {
  OK(tc_set_grad_enabled(0));
  const Tensor squared = MADE(tc_mul(x, x)), constant = floats({5}, {1});
  OK(tc_set_grad_enabled(1));
  const tc_tensor inputs[] = {x, constant}, outputs[] = {squared, constant}, saved[] = {x};
  const int32_t differentiable[] = {1, 0};
  return tc_function(id, inputs, 2, outputs, differentiable, 2, saved, 1, results);
}

void functions() {
  {
    const Tensor x = leaf({1, 2});
    tc_tensor results[2] = {};
    OK(square(kSquare, x, results));
    const Tensor squared(results[0]), constant(results[1]);
    CHECK(tc_requires_grad(squared) == 1 && tc_requires_grad(constant) == 0);
    CHECK(near(squared, {1, 4}) && near(constant, {5}));
    const Tensor cubed = MADE(tc_mul(squared, x));
    const tc_tensor inputs[] = {x}, implicit[] = {nullptr};
    const Tensor output = sum(cubed);
    const tc_tensor of[] = {output};
    tc_tensor grads[1] = {};
    OK(tc_gradients(of, implicit, 1, inputs, 1, 1, 1, 0, grads));
    const Tensor first(grads[0]);
    CHECK(near(first, {3, 12}));  // (x³)' = 3 x²
    OK(tc_backward(sum(first)));
    CHECK(near(MADE(tc_grad(x)), {6, 12}));  // (3 x²)' = 6 x
    CHECK(forgotten.empty());
  }
  CHECK((forgotten == std::set<int64_t>{kSquare}));
  forgotten.clear();
  for (const int64_t id : {kThrow, kTooFew}) {
    const Tensor x = leaf({1, 2});
    tc_tensor results[2] = {};
    OK(square(id, x, results));
    const Tensor squared(results[0]), constant(results[1]);
    if (id == kThrow) {
      FAILS(tc_backward(sum(squared)), TC_ERROR_CALLBACK, "the gradient of a function failed");
      CHECK(tc_callback_failure() == 78);
    } else {
      OK(tc_backward(sum(squared)));
      CHECK(tc_has_grad(x) == 0);
    }
  }
  CHECK((forgotten == std::set<int64_t>{kThrow, kTooFew}));
  forgotten.clear();
  const Tensor plain = floats({3}, {1});
  tc_tensor results[2] = {};
  OK(square(kSquare, plain, results));
  const Tensor squared(results[0]), constant(results[1]);
  CHECK(tc_requires_grad(squared) == 0 && forgotten.count(kSquare) == 1);
  FAILS(tc_function(kNested, nullptr, 1, nullptr, nullptr, 0, nullptr, 0, nullptr), TC_ERROR_VALUE,
        "NULL");
  CHECK(forgotten.count(kNested) == 1);
  forgotten.clear();
}

void saved_tensors_that_were_changed() {
  const Tensor x = leaf({1, 2});
  const Tensor y = MADE(tc_mul_scalar(x, REAL(1)));
  tc_tensor results[2] = {};
  OK(square(kSquare, y, results));
  const Tensor squared(results[0]), constant(results[1]);
  // By another tensor: LibTorch never frees one that is multiplied by itself in place.
  OK(tc_mul_(y, floats({2, 2}, {2})));
  FAILS(tc_backward(sum(squared)), TC_ERROR, "modified by an inplace operation");
}

void anomalies() {
  CHECK(tc_anomaly_mode() == 0);
  const Tensor x = leaf({0, 1});
  const Tensor unplaced = MADE(tc_sqrt(MADE(tc_mul_scalar(x, REAL(0)))));
  OK(tc_set_anomaly_mode(1, 1));
  CHECK(tc_anomaly_mode() == 2);
  const Tensor root = MADE(tc_sqrt(MADE(tc_mul_scalar(x, REAL(0)))));
  const Tensor zero = floats({0, 0}, {2});
  const Tensor hidden = sum(MADE(tc_mul(root, zero)));  // 0 times ∞
  FAILS(tc_backward(hidden), TC_ERROR, "call (SqrtBackward0) was made by\n    line 7");
  FAILS(tc_backward(sum(MADE(tc_mul(unplaced, zero)))), TC_ERROR, "before anomaly mode");
  const Tensor placed = MADE(tc_mul(x, x));
  OK(tc_register_hook(placed, kThrow));
  FAILS(tc_backward(sum(placed)), TC_ERROR_CALLBACK, "call (MulBackward0) was made by\n    line 7");
  // The finding is of that failure alone.
  FAILS(tc_matmul(x, floats({1}, {1})), TC_ERROR, "size");
  CHECK(std::string(tc_last_error()).find("line 7") == std::string::npos);
  OK(tc_set_anomaly_mode(1, 0));
  CHECK(tc_anomaly_mode() == 1);
  OK(tc_set_anomaly_mode(0, 1));
  CHECK(tc_anomaly_mode() == 0);
}

}  // namespace

void test_callbacks() {
  before();
  hooks();
  functions();
  saved_tensors_that_were_changed();
  anomalies();
}
