// Weight Standardization: a block for each row, which stays in the cache between its passes.
#include "block_sum.hpp"
#include "values.hpp"

namespace tc::cuda {
namespace {

template <class T>
TC_KERNEL forward(const float* __restrict__ weight, int fan_in, float eps,
                  T* __restrict__ result, float* __restrict__ means, float* __restrict__ rstds) {
  TC_SHARED(float, room);
  const int64_t start = static_cast<int64_t>(blockIdx.x) * fan_in;
  const float* w = weight + start;
  const int thread = static_cast<int>(threadIdx.x);
  float sum = 0;
  for (int i = thread; i < fan_in; i += kThreads) {
    sum += w[i];
  }
  const float mean = block_sum(sum, room) / static_cast<float>(fan_in);
  float squares = 0;
  for (int i = thread; i < fan_in; i += kThreads) {
    squares = fused(w[i] - mean, w[i] - mean, squares);
  }
  const float rstd = 1 / sqrtf(block_sum(squares, room) / static_cast<float>(fan_in) + eps);
  if (thread == 0) {
    means[blockIdx.x] = mean;
    rstds[blockIdx.x] = rstd;
  }
  for (int i = thread; i < fan_in; i += kThreads) {
    store(result + start + i, (w[i] - mean) * rstd);
  }
}

template <class T>
TC_KERNEL backward(const T* __restrict__ upstream, const float* __restrict__ weight,
                   const float* __restrict__ means, const float* __restrict__ rstds, int fan_in,
                   float* __restrict__ gradient) {
  TC_SHARED(float, room);
  const int64_t start = static_cast<int64_t>(blockIdx.x) * fan_in;
  const float* w = weight + start;
  const T* dy = upstream + start;
  const int thread = static_cast<int>(threadIdx.x);
  const float mean = means[blockIdx.x], rstd = rstds[blockIdx.x];
  float total = 0, along = 0;
  for (int i = thread; i < fan_in; i += kThreads) {
    total += load(dy[i]);
    along = fused(load(dy[i]), w[i] - mean, along);
  }
  const float level = block_sum(total, room) / static_cast<float>(fan_in);
  const float slope = block_sum(along, room) * rstd * rstd / static_cast<float>(fan_in);
  for (int i = thread; i < fan_in; i += kThreads) {
    gradient[start + i] = rstd * (load(dy[i]) - level - slope * (w[i] - mean));
  }
}

constexpr size_t kRoom = kThreads * sizeof(float);

}  // namespace

void standardize(const float* weight, int64_t rows, int64_t fan_in, float eps, Type type,
                 void* result, float* mean, float* rstd, void* stream) {
  with_type(type, [&](auto value) {
    using T = decltype(value);
    const auto kernel = forward<T>;
    TC_LAUNCH(kernel, Grid{static_cast<unsigned>(rows)}, kRoom, stream, weight,
              static_cast<int>(fan_in), eps, static_cast<T*>(result), mean, rstd);
  });
}

void standardize_backward(Type type, const void* upstream, const float* weight, const float* mean,
                          const float* rstd, int64_t rows, int64_t fan_in, float* gradient,
                          void* stream) {
  with_type(type, [&](auto value) {
    using T = decltype(value);
    const auto kernel = backward<T>;
    TC_LAUNCH(kernel, Grid{static_cast<unsigned>(rows)}, kRoom, stream,
              static_cast<const T*>(upstream), weight, mean, rstd, static_cast<int>(fan_in),
              gradient);
  });
}

}  // namespace tc::cuda
