// Gradients, grad mode and autocast.
#include <thread>

#include "check.hpp"

using check::floats;
using check::near;
using check::Tensor;

namespace {

Tensor leaf(std::initializer_list<float> values) {
  Tensor x = floats(values, {static_cast<int64_t>(values.size())});
  OK(tc_set_requires_grad(x, 1));
  return x;
}

Tensor sum_of_squares(tc_tensor x) { return MADE(tc_sum(MADE(tc_mul(x, x)), nullptr, 0, 0)); }

void backward() {
  const Tensor x = leaf({1, 2, 3});
  CHECK(tc_requires_grad(x) == 1);
  CHECK(tc_has_grad(x) == 0);
  FAILS(tc_grad(x), TC_ERROR, "no gradient; call backward() first");
  const Tensor loss = sum_of_squares(x);
  CHECK(tc_has_grad(loss) == 0);
  OK(tc_backward(loss));
  CHECK(tc_has_grad(x) == 1);
  CHECK(near(MADE(tc_grad(x)), {2, 4, 6}));
  FAILS(tc_backward(loss), TC_ERROR, "second time");
  OK(tc_backward(sum_of_squares(x)));
  CHECK(near(MADE(tc_grad(x)), {4, 8, 12}));  // gradients add up

  const tc_tensor parameters[] = {x};
  OK(tc_clear_grads(parameters, 1));
  CHECK(tc_has_grad(x) == 0);

  FAILS(tc_backward(MADE(tc_mul(x, x))), TC_ERROR, "scalar outputs");
  FAILS(tc_backward(floats({1}, {1})), TC_ERROR, "does not require grad");
  FAILS(tc_add_(x, x, REAL(1)), TC_ERROR, "leaf Variable that requires grad");
  FAILS(tc_set_requires_grad(MADE(tc_arange(0, 2, TC_INT64, TC_CPU, -1)), 1), TC_ERROR,
        "floating point");
}

void gradients() {
  const Tensor x = leaf({1, 2}), y = leaf({3, 4}), unused = leaf({5});
  const Tensor output = MADE(tc_sum(MADE(tc_mul(x, y)), nullptr, 0, 0));
  const tc_tensor outputs[] = {output}, implicit[] = {nullptr};
  const int64_t live = tc_live_tensors();
  tc_tensor grads[2] = {};
  const tc_tensor wrong[] = {x, unused};
  CHECK(tc_gradients(outputs, implicit, 1, wrong, 2, 1, 0, 0, grads) != TC_OK);
  CHECK(grads[0] == nullptr && grads[1] == nullptr && tc_live_tensors() == live);
  OK(tc_gradients(outputs, implicit, 1, wrong, 2, 1, 0, 1, grads));
  CHECK(near(Tensor(grads[0]), {3, 4}) && grads[1] == nullptr);

  const tc_tensor inputs[] = {x, y};
  OK(tc_gradients(outputs, implicit, 1, inputs, 2, 0, 0, 0, grads));
  const Tensor dx(grads[0]), dy(grads[1]);
  CHECK(near(dx, {3, 4}) && near(dy, {1, 2}));
  CHECK(tc_has_grad(x) == 0);  // nothing accumulates
  FAILS(tc_gradients(outputs, implicit, 1, inputs, 2, 0, 0, 0, grads), TC_ERROR, "second time");
}

void gradients_of_gradients() {
  const Tensor x = leaf({1, 2}), weights = floats({1, 10}, {2});
  const Tensor cube = MADE(tc_mul(MADE(tc_mul(x, x)), x));
  const tc_tensor outputs[] = {cube}, inputs[] = {x}, gradients[] = {weights};
  tc_tensor grads[1] = {};
  OK(tc_gradients(outputs, gradients, 1, inputs, 1, 1, 1, 0, grads));
  const Tensor first(grads[0]);
  CHECK(near(first, {3, 120}) && tc_requires_grad(first) == 1);
  const tc_tensor again[] = {first};
  OK(tc_backward_from(again, gradients, 1, nullptr, 0, 1, 0));
  CHECK(near(MADE(tc_grad(x)), {6, 1200}));
  const tc_tensor implicit[] = {nullptr};
  FAILS(tc_backward_from(outputs, implicit, 1, nullptr, 0, 0, 0), TC_ERROR, "scalar outputs");
  OK(tc_backward_from(outputs, gradients, 1, inputs, 1, 0, 0));
  CHECK(near(MADE(tc_grad(x)), {9, 1320}));
}

void inference() {
  const Tensor x = leaf({1});
  const tc_inference outer = tc_inference_begin();
  const tc_inference inner = tc_inference_begin();
  CHECK(outer != nullptr && inner != nullptr);
  CHECK(tc_grad_enabled() == 0);
  const Tensor y = MADE(tc_mul(x, x));
  OK(tc_inference_end(inner));
  CHECK(tc_grad_enabled() == 0);
  OK(tc_inference_end(outer));
  CHECK(tc_grad_enabled() == 1);
  FAILS(tc_mul(x, y), TC_ERROR, "Inference tensors cannot be saved");
  FAILS(tc_inference_end(nullptr), TC_ERROR_VALUE, "NULL");
}

void grad_mode() {
  const Tensor x = leaf({1});
  CHECK(tc_grad_enabled() == 1);
  OK(tc_set_grad_enabled(0));
  CHECK(tc_grad_enabled() == 0);
  CHECK(tc_requires_grad(MADE(tc_mul(x, x))) == 0);
  std::thread([&] {
    CHECK(tc_grad_enabled() == 1);
    CHECK(tc_requires_grad(MADE(tc_mul(x, x))) == 1);
  }).join();
  OK(tc_set_grad_enabled(1));
  CHECK(tc_requires_grad(MADE(tc_mul(x, x))) == 1);
}

void autocast() {
  const Tensor x = floats({1, 2, 3, 4}, {2, 2});
  const int32_t dtype = tc_autocast_dtype(TC_CPU);
  CHECK(tc_autocast_enabled(TC_CPU) == 0);
  OK(tc_set_autocast(TC_CPU, 1, TC_BFLOAT16));
  CHECK(tc_autocast_enabled(TC_CPU) == 1);
  CHECK(tc_autocast_dtype(TC_CPU) == TC_BFLOAT16);
  CHECK(tc_dtype(MADE(tc_matmul(x, x))) == TC_BFLOAT16);
  std::thread([&] {
    CHECK(tc_autocast_enabled(TC_CPU) == 0);
    CHECK(tc_dtype(MADE(tc_matmul(x, x))) == TC_FLOAT32);
  }).join();
  OK(tc_set_autocast(TC_CPU, 0, dtype));
  OK(tc_autocast_clear_cache());
  CHECK(tc_dtype(MADE(tc_matmul(x, x))) == TC_FLOAT32);

  CHECK(tc_autocast_enabled(99) == 0);
  CHECK(tc_autocast_dtype(99) == -1);
  FAILS(tc_set_autocast(99, 1, TC_BFLOAT16), TC_ERROR_VALUE, "unknown device type 99");
  FAILS(tc_set_autocast(TC_CPU, 1, 99), TC_ERROR_VALUE, "unknown dtype 99");
  CHECK(tc_autocast_enabled(TC_CPU) == 0);
}

}  // namespace

void test_gradients() {
  backward();
  gradients();
  gradients_of_gradients();
  grad_mode();
  inference();
  autocast();
}
