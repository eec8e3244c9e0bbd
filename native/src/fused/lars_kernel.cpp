#include "lars_kernel.hpp"

#include "vectorize.hpp"

namespace tc {
namespace {

// Sums that run beside each other, so that none waits for the last addition.
constexpr int64_t kLanes = 64;

TC_INLINE double total(const float* lanes) {
  double sum = 0;
  for (int64_t lane = 0; lane < kLanes; ++lane) {
    sum += lanes[lane];
  }
  return sum;
}

}  // namespace

TC_PER_PROCESSOR
LarsNorms lars_norms(const float* __restrict weight, const float* __restrict gradient, float decay,
                     int64_t count) {
  float weights[kLanes] = {}, gradients[kLanes] = {};
  const int64_t whole = count - count % kLanes;
  for (int64_t i = 0; i < whole; i += kLanes) {
    for (int64_t lane = 0; lane < kLanes; ++lane) {
      const float w = weight[i + lane], g = gradient[i + lane] + decay * w;
      weights[lane] += w * w;
      gradients[lane] += g * g;
    }
  }
  LarsNorms norms{total(weights), total(gradients)};
  for (int64_t i = whole; i < count; ++i) {
    const double w = weight[i], g = gradient[i] + decay * w;
    norms.weight += w * w;
    norms.gradient += g * g;
  }
  return norms;
}

TC_PER_PROCESSOR
void lars_update(float* __restrict weight, const float* __restrict gradient,
                 float* __restrict velocity, float decay, float ratio, float momentum, float rate,
                 int64_t count) {
  for (int64_t i = 0; i < count; ++i) {
    const float w = weight[i];
    const float m = momentum * velocity[i] + ratio * (gradient[i] + decay * w);
    velocity[i] = m;
    weight[i] = w - rate * m;
  }
}

}  // namespace tc
