#include "weight_standardization_kernel.hpp"

#include <cmath>

#include "vectorize.hpp"

namespace tc {
namespace {

// Sums that run beside each other, so that none waits for the last addition.
constexpr int64_t kLanes = 64;

// The sum of term(0) … term(count - 1).
template <class Term>
TC_INLINE double sum(int64_t count, const Term& term) {
  float lanes[kLanes] = {};
  const int64_t whole = count - count % kLanes;
  for (int64_t i = 0; i < whole; i += kLanes) {
    for (int64_t lane = 0; lane < kLanes; ++lane) {
      lanes[lane] += term(i + lane);
    }
  }
  for (int64_t i = whole; i < count; ++i) {
    lanes[i - whole] += term(i);
  }
  double total = 0;
  for (int64_t lane = 0; lane < kLanes; ++lane) {
    total += lanes[lane];
  }
  return total;
}

template <class T>
TC_INLINE void forward(const float* __restrict weight, int64_t fan_in, double eps,
                       T* __restrict result, float* __restrict means, float* __restrict rstds,
                       int64_t begin, int64_t end) {
  const double count = static_cast<double>(fan_in);
  for (int64_t row = begin; row < end; ++row) {
    const float* __restrict w = weight + row * fan_in;
    T* __restrict to = result + row * fan_in;
    const float mean = static_cast<float>(sum(fan_in, [&](int64_t i) { return w[i]; }) / count);
    const double squares = sum(fan_in, [&](int64_t i) { return (w[i] - mean) * (w[i] - mean); });
    const float rstd = static_cast<float>(1 / std::sqrt(squares / count + eps));
    means[row] = mean;
    rstds[row] = rstd;
    for (int64_t i = 0; i < fan_in; ++i) {
      store(to + i, (w[i] - mean) * rstd);
    }
  }
}

template <class T>
TC_INLINE void backward(const T* __restrict upstream, const float* __restrict weight,
                        const float* __restrict means, const float* __restrict rstds,
                        int64_t fan_in, float* __restrict gradient, int64_t begin, int64_t end) {
  const double count = static_cast<double>(fan_in);
  for (int64_t row = begin; row < end; ++row) {
    const float* __restrict w = weight + row * fan_in;
    const T* __restrict dy = upstream + row * fan_in;
    float* __restrict dw = gradient + row * fan_in;
    const float mean = means[row], rstd = rstds[row];
    const double total = sum(fan_in, [&](int64_t i) { return load(dy[i]); });
    const double along = sum(fan_in, [&](int64_t i) { return load(dy[i]) * (w[i] - mean); });
    const float level = static_cast<float>(total / count);
    const float slope = static_cast<float>(along * rstd * rstd / count);
    for (int64_t i = 0; i < fan_in; ++i) {
      dw[i] = rstd * (load(dy[i]) - level - slope * (w[i] - mean));
    }
  }
}

}  // namespace

TC_PER_PROCESSOR
void standardize(const float* weight, int64_t fan_in, double eps, float* result, float* mean,
                 float* rstd, int64_t begin, int64_t end) {
  forward(weight, fan_in, eps, result, mean, rstd, begin, end);
}

TC_PER_PROCESSOR
void standardize(const float* weight, int64_t fan_in, double eps, uint16_t* result, float* mean,
                 float* rstd, int64_t begin, int64_t end) {
  forward(weight, fan_in, eps, result, mean, rstd, begin, end);
}

TC_PER_PROCESSOR
void standardize_backward(const float* upstream, const float* weight, const float* mean,
                          const float* rstd, int64_t fan_in, float* gradient, int64_t begin,
                          int64_t end) {
  backward(upstream, weight, mean, rstd, fan_in, gradient, begin, end);
}

TC_PER_PROCESSOR
void standardize_backward(const uint16_t* upstream, const float* weight, const float* mean,
                          const float* rstd, int64_t fan_in, float* gradient, int64_t begin,
                          int64_t end) {
  backward(upstream, weight, mean, rstd, fan_in, gradient, begin, end);
}

}  // namespace tc
