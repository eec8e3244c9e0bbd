// The functions behind layers, on inputs small enough to work out by hand.
#include <cmath>

#include "check.hpp"

using check::floats;
using check::longs;
using check::near;
using check::sizes;
using check::Tensor;
using Sizes = std::vector<int64_t>;

namespace {

const int64_t one[] = {1, 1};
const int64_t two[] = {2, 2};
const int64_t zero[] = {0, 0};

void convolution() {
  const Tensor image = floats({1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 1, 3, 3});
  const Tensor weight = floats({1, 0, 0, 1}, {1, 1, 2, 2});
  const Tensor bias = floats({10}, {1});
  CHECK(near(MADE(tc_conv2d(image, weight, nullptr, one, zero, one, 1)), {6, 8, 12, 14}));
  CHECK(near(MADE(tc_conv2d(image, weight, bias, two, zero, one, 1)), {16}));
  CHECK(near(MADE(tc_conv2d(image, weight, nullptr, one, zero, two, 1)), {10}));
  CHECK(sizes(MADE(tc_conv2d(image, weight, nullptr, one, one, one, 1))) == (Sizes{1, 1, 4, 4}));
  FAILS(tc_conv2d(image, floats({1, 1}, {1, 2, 1, 1}), nullptr, one, zero, one, 1), TC_ERROR,
        "to have 2 channels, but got 1 channels");
  CHECK(tc_conv2d(image, weight, nullptr, zero, zero, one, 1) == nullptr);
  CHECK(tc_conv2d(image, weight, nullptr, one, zero, one, 0) == nullptr);
}

void linear() {
  const Tensor x = floats({1, 2}, {1, 2});
  const Tensor weight = floats({1, 1, 2, 0, 0, 3}, {3, 2});
  CHECK(near(MADE(tc_linear(x, weight, nullptr)), {3, 2, 6}));
  CHECK(near(MADE(tc_linear(x, weight, floats({1, 2, 3}, {3}))), {4, 4, 9}));
  FAILS(tc_linear(floats({1, 2, 3}, {1, 3}), weight, nullptr), TC_ERROR, "(1x3 and 2x3)");
}

void normalization() {
  const double root = std::sqrt(1.5);  // (3 - 2) / std of 1, 2, 3
  const Tensor x = floats({1, 2, 3, 4, 6, 8}, {2, 3});
  const int64_t width = 3;
  CHECK(near(MADE(tc_layer_norm(x, &width, 1, nullptr, nullptr, 0)),
             {-root, 0, root, -root, 0, root}));
  const Tensor gain = floats({1, 2, 3}, {3}), shift = floats({1, 1, 1}, {3});
  CHECK(near(MADE(tc_layer_norm(x, &width, 1, gain, shift, 0)),
             {1 - root, 1, 1 + 3 * root, 1 - root, 1, 1 + 3 * root}));
  const int64_t wrong = 2;
  FAILS(tc_layer_norm(x, &wrong, 1, nullptr, nullptr, 0), TC_ERROR, "normalized_shape=[2]");

  const Tensor pairs = floats({1, 3, 10, 30}, {1, 4});
  CHECK(near(MADE(tc_group_norm(pairs, 2, nullptr, nullptr, 0)), {-1, 1, -1, 1}));
  const Tensor gammas = floats({1, 2, 3, 4}, {4}), betas = floats({0, 0, 1, 1}, {4});
  CHECK(near(MADE(tc_group_norm(pairs, 2, gammas, betas, 0)), {-1, 2, -2, 5}));
  FAILS(tc_group_norm(pairs, 3, nullptr, nullptr, 0), TC_ERROR, "divisible by num_groups");
  FAILS(tc_group_norm(pairs, 0, nullptr, nullptr, 0), TC_ERROR, "greater than 0");
  const Tensor around = floats({1, -3, 3, -1}, {1, 4});
  CHECK(near(MADE(tc_group_norm_relu(pairs, nullptr, 2, gammas, betas, 0, 0)), {-1, 2, -2, 5}));
  CHECK(near(MADE(tc_group_norm_relu(pairs, nullptr, 2, gammas, betas, 0, 1)), {0, 2, 0, 5}));
  CHECK(near(MADE(tc_group_norm_relu(pairs, around, 2, gammas, betas, 0, 0)), {0, -1, 1, 4}));
  CHECK(near(MADE(tc_group_norm_relu(pairs, around, 2, gammas, betas, 0, 1)), {0, 0, 1, 4}));
  FAILS(tc_group_norm_relu(pairs, nullptr, 3, gammas, betas, 0, 1), TC_ERROR, "not divisible by 3");
  FAILS(tc_group_norm_relu(pairs, nullptr, 2, gammas, floats({1, 2}, {2}), 0, 1), TC_ERROR,
        "one value for each of 4 channels");

  CHECK(near(MADE(tc_standardize(floats({1, 3, 10, 30}, {2, 2}), 0)), {-1, 1, -1, 1}));
  CHECK(near(MADE(tc_standardize(floats({1, 2, 3, 4, 6, 8}, {2, 1, 1, 3}), 0)),
             {-root, 0, root, -root, 0, root}));
  FAILS(tc_standardize(floats({1, 2}, {2}), 0), TC_ERROR, "at least two dimensions");

  const Tensor column = floats({1, 3}, {2, 1});
  const Tensor mean = floats({0}, {1}), variance = floats({1}, {1});
  CHECK(near(MADE(tc_batch_norm(column, nullptr, nullptr, mean, variance, 1, 0.5, 0)), {-1, 1}));
  CHECK(near(mean, {1}) && near(variance, {1.5}));  // the running variance is the unbiased one
  CHECK(near(MADE(tc_batch_norm(column, nullptr, nullptr, mean, variance, 0, 0.5, 0)),
             {0, 2 / std::sqrt(1.5)}));
  CHECK(near(
      MADE(tc_batch_norm(column, floats({2}, {1}), floats({5}, {1}), nullptr, nullptr, 1, 0.5, 0)),
      {3, 7}));
  CHECK(tc_batch_norm(column, nullptr, nullptr, nullptr, nullptr, 0, 0.5, 0) == nullptr);
  FAILS(tc_batch_norm(column, nullptr, nullptr, floats({1, 2}, {2}), variance, 1, 0.5, 0), TC_ERROR,
        "running_mean should contain 1 elements");
}

void pooling_and_activation() {
  CHECK(near(MADE(tc_relu(floats({-1, 2}, {2}))), {0, 2}));
  const Tensor image = floats({1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 1, 3, 3});
  CHECK(near(MADE(tc_max_pool2d(image, two, one, zero)), {5, 6, 8, 9}));
  CHECK(tc_max_pool2d(image, two, zero, zero) == nullptr);
  FAILS(tc_max_pool2d(image, two, one, two), TC_ERROR, "pad should be at most half");
  CHECK(near(MADE(tc_adaptive_avg_pool2d(image, 1, 1)), {5}));
  CHECK(tc_adaptive_avg_pool2d(image, -1, 1) == nullptr);
}

void losses() {
  const Tensor x = floats({3, 4, 0, 0}, {2, 2});
  CHECK(near(MADE(tc_normalize(x, 1, 1e-12)), {0.6, 0.8, 0, 0}));
  CHECK(tc_normalize(x, 2, 1e-12) == nullptr);
  const Tensor logits = floats({0, 0, 0, 0}, {2, 2});
  CHECK(near(MADE(tc_cross_entropy(logits, longs({0, 1}, {2}))), {std::log(2.0)}));
  FAILS(tc_cross_entropy(logits, longs({0, 2}, {2})), TC_ERROR_INDEX, "Target 2 is out of bounds");
  CHECK(tc_cross_entropy(logits, longs({0}, {1})) == nullptr);
}

}  // namespace

void test_layers() {
  convolution();
  linear();
  normalization();
  pooling_and_activation();
  losses();
}
