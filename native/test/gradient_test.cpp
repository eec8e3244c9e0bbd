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

void gradients_of_one_output() {
  const Tensor x = leaf({1, 2}), y = leaf({3, 4}), unused = leaf({5});
  const Tensor output = MADE(tc_sum(MADE(tc_mul(x, y)), nullptr, 0, 0));
  const int64_t live = tc_live_tensors();
  tc_tensor grads[2] = {};
  const tc_tensor wrong[] = {x, unused};
  CHECK(tc_autograd_grad(output, wrong, 2, grads) != TC_OK);
  CHECK(grads[0] == nullptr && grads[1] == nullptr && tc_live_tensors() == live);

  const Tensor again = MADE(tc_sum(MADE(tc_mul(x, y)), nullptr, 0, 0));
  const tc_tensor inputs[] = {x, y};
  OK(tc_autograd_grad(again, inputs, 2, grads));
  const Tensor dx(grads[0]), dy(grads[1]);
  CHECK(near(dx, {3, 4}) && near(dy, {1, 2}));
  CHECK(tc_has_grad(x) == 0);  // nothing accumulates
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
  gradients_of_one_output();
  grad_mode();
  autocast();
}
