// Arithmetic, reductions and the calls for lists of tensors.
#include <cmath>
#include <limits>

#include "check.hpp"

using check::floats;
using check::near;
using check::sizes;
using check::Tensor;
using Sizes = std::vector<int64_t>;

namespace {

void arithmetic() {
  const Tensor a = floats({1, 4, 9}, {3});
  const Tensor b = floats({2, 2, 3}, {3});
  CHECK(near(MADE(tc_add(a, b, REAL(1))), {3, 6, 12}));
  CHECK(near(MADE(tc_add(a, b, REAL(-2))), {-3, 0, 3}));
  CHECK(near(MADE(tc_sub(a, b)), {-1, 2, 6}));
  CHECK(near(MADE(tc_mul(a, b)), {2, 8, 27}));
  CHECK(near(MADE(tc_div(a, b)), {0.5, 2, 3}));
  CHECK(near(MADE(tc_add_scalar(a, REAL(0.5))), {1.5, 4.5, 9.5}));
  CHECK(near(MADE(tc_mul_scalar(a, REAL(-1))), {-1, -4, -9}));
  CHECK(near(MADE(tc_sub_scalar(a, REAL(0.5))), {0.5, 3.5, 8.5}));
  CHECK(near(MADE(tc_div_scalar(a, INTEGER(2))), {0.5, 2, 4.5}));
  CHECK(near(MADE(tc_neg(a)), {-1, -4, -9}));
  CHECK(near(MADE(tc_pow_scalar(a, REAL(2))), {1, 16, 81}));
  CHECK(near(MADE(tc_exp(b)), {7.389056, 7.389056, 20.085537}));
  CHECK(near(MADE(tc_log(a)), {0, 1.386294, 2.197225}));
  CHECK(near(MADE(tc_sqrt(a)), {1, 2, 3}));
  CHECK(near(MADE(tc_abs(MADE(tc_sub(b, a)))), {1, 2, 6}));
  CHECK(near(MADE(tc_clamp_min(a, REAL(4))), {4, 4, 9}));
  CHECK(near(MADE(tc_eq(a, floats({1, 0, 9}, {3}))), {1, 0, 1}));
  const Tensor large = MADE(tc_gt_scalar(a, REAL(3)));
  CHECK(tc_dtype(large) == TC_BOOL);
  CHECK(near(MADE(tc_where(large, a, b)), {2, 4, 9}));
  CHECK(near(MADE(tc_matmul(floats({1, 2, 3, 4}, {2, 2}), floats({1, 1}, {2}))), {3, 7}));
  FAILS(tc_matmul(a, floats({1, 2}, {2})), TC_ERROR, "inconsistent tensor size");
  FAILS(tc_where(a, a, b), TC_ERROR, "condition");
}

// 2^53 + 1, which no double has.
void integers() {
  const Tensor a = check::longs({INT64_C(9007199254740993), -7}, {2});
  const Tensor sum = MADE(tc_add_scalar(a, INTEGER(2)));
  CHECK(tc_dtype(sum) == TC_INT64);
  int64_t exact[2] = {0, 0};
  OK(tc_to_host(sum, exact, sizeof exact));
  CHECK(exact[0] == INT64_C(9007199254740995) && exact[1] == -5);
  CHECK(tc_dtype(MADE(tc_add_scalar(a, REAL(2)))) == TC_FLOAT32);
  CHECK(near(MADE(tc_gt_scalar(a, INTEGER(9007199254740992))), {1, 0}));
  FAILS(tc_mul_scalar_(a, REAL(0.5)), TC_ERROR, "can't be cast");
  FAILS(tc_add_scalar(a, TC_VALUE_STRING, 0), TC_ERROR_VALUE, "not a value of kind 5");
}

void in_place() {
  const Tensor a = floats({1, 2}, {2});
  OK(tc_add_(a, floats({1, 1}, {2}), REAL(3)));
  CHECK(near(a, {4, 5}));
  OK(tc_mul_(a, floats({2, 0}, {2})));
  CHECK(near(a, {8, 0}));
  OK(tc_mul_scalar_(a, REAL(0.5)));
  CHECK(near(a, {4, 0}));
  FAILS(tc_add_(a, floats({1, 1, 1}, {3}), REAL(1)), TC_ERROR, "(2) must match");
  FAILS(tc_mul_(a, floats({1, 1, 1, 1}, {2, 2})), TC_ERROR, "broadcast shape [2, 2]");
  CHECK(near(a, {4, 0}));
}

void reductions() {
  const Tensor x = floats({1, 2, 3, 4, 5, 9}, {2, 3});
  const int64_t dim = 1, both[] = {0, 1};
  CHECK(near(MADE(tc_sum(x, nullptr, 0, 0)), {24}));
  CHECK(near(MADE(tc_sum(x, &dim, 1, 0)), {6, 18}));
  CHECK(sizes(MADE(tc_sum(x, &dim, 1, 1))) == (Sizes{2, 1}));
  CHECK(near(MADE(tc_mean(x, both, 2, 0)), {4}));
  CHECK(near(MADE(tc_var(x, &dim, 1, 0, 0)), {2.0 / 3, 14.0 / 3}));
  CHECK(near(MADE(tc_var(x, &dim, 1, 1, 0)), {1, 7}));
  CHECK(near(MADE(tc_vector_norm(x, 2, nullptr, 0, 0)), {std::sqrt(136.0)}));
  CHECK(near(MADE(tc_vector_norm(x, 1, &dim, 1, 0)), {6, 18}));
  CHECK(near(MADE(tc_max(x)), {9}));
  CHECK(near(MADE(tc_argmax(x, 1, 0)), {2, 2}));
  CHECK(near(MADE(tc_softmax(floats({0, std::log(3.0F)}, {2}), 0)), {0.25, 0.75}));
  const int64_t wrong = 2;
  FAILS(tc_sum(x, &wrong, 1, 0), TC_ERROR_INDEX, "expected to be in range of [-2, 1]");
  const int64_t none = 0;
  CHECK(tc_max(MADE(tc_empty(&none, 1, TC_FLOAT32, TC_CPU, -1))) == nullptr);

  int32_t finite = -1;
  OK(tc_all_finite(x, &finite));
  CHECK(finite == 1);
  OK(tc_all_finite(floats({1, std::numeric_limits<float>::quiet_NaN()}, {2}), &finite));
  CHECK(finite == 0);
}

void topk() {
  const Tensor x = floats({1, 2, 3, 4, 5, 9}, {2, 3});
  Tensor indices;
  const Tensor values = MADE(tc_topk(x, 2, 1, indices.slot()));
  CHECK(near(values, {3, 2, 9, 5}));
  CHECK(near(indices, {2, 1, 2, 1}));
  const int64_t live = tc_live_tensors();
  Tensor none;
  FAILS(tc_topk(x, 4, 1, none.slot()), TC_ERROR, "out of range");
  CHECK(none == nullptr && tc_live_tensors() == live);
}

void lists() {
  const Tensor a = floats({1, 2}, {2}), b = floats({3}, {1});
  const Tensor c = floats({10, 10}, {2}), d = floats({4}, {1});
  const tc_tensor self[] = {a, b};
  const tc_tensor other[] = {c, d};
  OK(tc_foreach_add_(self, other, 2, REAL(0.5)));
  CHECK(near(a, {6, 7}) && near(b, {5}));
  OK(tc_foreach_add_scalar_(self, REAL(1), 2));
  CHECK(near(a, {7, 8}) && near(b, {6}));
  OK(tc_foreach_mul_scalar_(self, REAL(2), 2));
  CHECK(near(a, {14, 16}) && near(b, {12}));
  OK(tc_foreach_lerp_(self, other, 2, 0.5));
  CHECK(near(a, {12, 13}) && near(b, {8}));
  OK(tc_foreach_copy_(self, other, 2));
  CHECK(near(a, {10, 10}) && near(b, {4}));
  OK(tc_foreach_addcmul_(self, other, other, 2, REAL(0.1)));
  CHECK(near(a, {20, 20}) && near(b, {5.6}));
  OK(tc_foreach_addcdiv_(self, other, other, 2, REAL(5)));
  CHECK(near(a, {25, 25}) && near(b, {10.6}));

  Tensor roots[2];
  tc_tensor results[2] = {};
  OK(tc_foreach_sqrt(other, 2, results));
  for (int i = 0; i < 2; i++) roots[i] = Tensor(results[i]);
  CHECK(near(roots[0], {std::sqrt(10.0), std::sqrt(10.0)}) && near(roots[1], {2}));
}

void lars() {
  for (const int32_t type : {TC_FLOAT32, TC_FLOAT64}) {
    const auto typed = [type](std::initializer_list<float> values) {
      return MADE(
          tc_to(floats(values, {static_cast<int64_t>(values.size())}), type, TC_CPU, -1, 0));
    };
    const Tensor a = typed({3, 4}), b = typed({2}), zero = typed({0, 0});
    const Tensor da = typed({-0.3, 0.2}), db = typed({1}), dzero = typed({6, 8});
    const Tensor ma = typed({10, 0}), mb = typed({4}), mzero = typed({0, 0});
    const tc_tensor weights[] = {a, b, zero}, gradients[] = {da, db, dzero},
                    velocities[] = {ma, mb, mzero};
    const int32_t adapted[] = {1, 0, 1};
    // a: g + 0.1 w = (0, 0.6), times 0.12 · 5 / 0.6; b: as it is; zero: no norm, so no trust.
    OK(tc_lars_(weights, gradients, velocities, adapted, 3, 0.5, nullptr, 0.9, 0.1, 0.12));
    CHECK(near(ma, {9, 0.6}) && near(a, {-1.5, 3.7}));
    CHECK(near(mb, {4.6}) && near(b, {-0.3}));
    CHECK(near(mzero, {6, 8}) && near(zero, {-3, -4}));
    CHECK(near(da, {-0.3, 0.2}));
    const tc_tensor others[] = {db, db, dzero};
    FAILS(tc_lars_(weights, others, velocities, adapted, 3, 0.5, nullptr, 0.9, 0.1, 0.12), TC_ERROR,
          "LARS: weight 0 has shape [2], its gradient [1]");
  }
}

// A tensor in place of a number gives the same bits.
void numbers_on_the_device() {
  const Tensor a = floats({1, 2, 4}, {3}), b = floats({1, 2, 4}, {3}), to = floats({3, 3, 3}, {3});
  const Tensor quarter = floats({0.25}, {}), most = floats({0.9f}, {1});
  const tc_tensor as[] = {a}, bs[] = {b}, tos[] = {to};
  OK(tc_average_(as, tos, 1, 0.25, nullptr));
  CHECK(near(a, {1.5, 2.25, 3.75}));
  OK(tc_average_(bs, tos, 1, 7, quarter));
  CHECK(values(a) == values(b));
  OK(tc_average_(as, tos, 1, 0.9, nullptr));
  OK(tc_average_(bs, tos, 1, 7, most));
  CHECK(values(a) == values(b) && near(a, {2.85, 2.925, 3.075}));
  const int32_t adapted[] = {1};
  const Tensor ma = floats({0, 0, 0}, {3}), mb = floats({0, 0, 0}, {3});
  const tc_tensor mas[] = {ma}, mbs[] = {mb};
  OK(tc_lars_(as, tos, mas, adapted, 1, 0.9, nullptr, 0.9, 0.1, 0.12));
  OK(tc_lars_(bs, tos, mbs, adapted, 1, 7, most, 0.9, 0.1, 0.12));
  CHECK(values(a) == values(b));
  const tc_tensor other[] = {quarter};
  FAILS(tc_average_(as, other, 1, 0.5, nullptr), TC_ERROR,
        "tensor 0 has shape [], its average [3]");
  FAILS(tc_average_(as, tos, 1, 0.5, to), TC_ERROR_VALUE, "one float32");
}

void lists_that_do_not_fit() {
  const Tensor a = floats({1, 2}, {2}), b = floats({3}, {1}), c = floats({1, 2, 3}, {3});
  const tc_tensor self[] = {a, b};
  const tc_tensor other[] = {c, c};
  const tc_tensor missing[] = {a, nullptr};
  FAILS(tc_foreach_add_(self, other, 2, REAL(1)), TC_ERROR, "must match");
  FAILS(tc_foreach_lerp_(self, other, 2, 0.5), TC_ERROR, "must match");
  FAILS(tc_foreach_add_scalar_(nullptr, REAL(1), 0), TC_ERROR, "at least one tensor");
  FAILS(tc_foreach_sqrt(missing, 2, nullptr), TC_ERROR_VALUE, "tensor 1 of the list is missing");
  FAILS(tc_cat(missing, 2, 0), TC_ERROR_VALUE, "tensor 1 of the list is missing");
}

}  // namespace

void test_operators() {
  arithmetic();
  integers();
  in_place();
  reductions();
  topk();
  lists();
  lars();
  numbers_on_the_device();
  lists_that_do_not_fit();
}
