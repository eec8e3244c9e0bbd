// Loops over channels, which are next to each other in memory.
#include "group_norm_kernel.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "vectorize.hpp"

namespace tc {
namespace {

// Sums of so many rows are kept in float32 before they go into a double.
constexpr int64_t kRowsInFloat = 128;

// Per channel: what is taken off first, sums in float32 of a block of rows and in double of all
// rows, and what the second pass multiplies by and adds.
struct Sums {
  explicit Sums(int64_t channels)
      : center(channels),
        block_a(channels),
        block_b(channels),
        a(channels),
        b(channels),
        scale(channels),
        slope(channels),
        shift(channels) {}
  std::vector<float> center, block_a, block_b;
  std::vector<double> a, b;
  std::vector<float> scale, slope, shift;

  void clear() {
    std::fill(a.begin(), a.end(), 0.0);
    std::fill(b.begin(), b.end(), 0.0);
  }
};

TC_INLINE void add_block(float* __restrict block, double* __restrict sum, int64_t channels) {
  for (int64_t c = 0; c < channels; ++c) {
    sum[c] += block[c];
    block[c] = 0;
  }
}

// Per channel: the sums of x and of x² after its first row has been taken off, so that a mean far
// from 0 costs no digits.
template <class T>
TC_INLINE void moments(const T* __restrict x, int64_t rows, int64_t channels, Sums& sums) {
  float* __restrict center = sums.center.data();
  float* __restrict sum = sums.block_a.data();
  float* __restrict squares = sums.block_b.data();
  for (int64_t c = 0; c < channels; ++c) {
    center[c] = load(x[c]);
  }
  for (int64_t first = 0; first < rows; first += kRowsInFloat) {
    const int64_t last = std::min(rows, first + kRowsInFloat);
    for (int64_t row = first; row < last; ++row) {
      const T* __restrict values = x + row * channels;
      for (int64_t c = 0; c < channels; ++c) {
        const float value = load(values[c]) - center[c];
        sum[c] += value;
        squares[c] += value * value;
      }
    }
    add_block(sum, sums.a.data(), channels);
    add_block(squares, sums.b.data(), channels);
  }
}

// The mean and variance of channels [begin, end) together, from each one's own.
struct Moments {
  double mean;
  double variance;
};

TC_INLINE Moments combined(const Sums& sums, int64_t begin, int64_t end, int64_t rows) {
  const double count = static_cast<double>(rows);
  double mean = 0;
  for (int64_t c = begin; c < end; ++c) {
    mean += sums.center[c] + sums.a[c] / count;
  }
  mean /= static_cast<double>(end - begin);
  double squares = 0;
  for (int64_t c = begin; c < end; ++c) {
    const double own = sums.a[c] / count, away = sums.center[c] + own - mean;
    squares += sums.b[c] - own * sums.a[c] + away * away * count;
  }
  // A variance that is rounded to less than 0; NaN stays.
  const double variance = squares / (count * static_cast<double>(end - begin));
  return {mean, variance < 0 ? 0 : variance};
}

// What forward multiplies by and adds, by channel, from the mean and rstd of its group.
template <class Args>
TC_INLINE void affine_of(const GroupNormSize& size, const Args& args, int64_t n, Sums& sums) {
  const int64_t each = size.channels / size.groups;
  for (int64_t c = 0; c < size.channels; ++c) {
    const int64_t group = n * size.groups + c / each;
    sums.center[c] = args.mean[group];
    sums.scale[c] = args.gamma[c] * args.rstd[group];
  }
}

// Forward and backward must agree to the last bit on what ReLU lets through.
TC_INLINE float normalized(float away, float scale, float beta) { return away * scale + beta; }

template <bool kShortcut, bool kRelu, class T>
TC_INLINE void apply(const T* __restrict x, const T* __restrict shortcut, T* __restrict y,
                     int64_t rows, int64_t channels, const Sums& sums,
                     const float* __restrict beta) {
  const float* __restrict center = sums.center.data();
  const float* __restrict scale = sums.scale.data();
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t at = row * channels;
    for (int64_t c = 0; c < channels; ++c) {
      float value = normalized(load(x[at + c]) - center[c], scale[c], beta[c]);
      if constexpr (kShortcut) {
        value += load(shortcut[at + c]);
      }
      if constexpr (kRelu) {
        value = value < 0 ? 0 : value;  // NaN stays
      }
      store(y + at + c, value);
    }
  }
}

// y of sample n.
template <class T>
TC_INLINE void write(const GroupNormSize& size, const GroupNormForward<T>& args, int64_t n,
                     Sums& sums) {
  const int64_t rows = size.rows, channels = size.channels, at = n * rows * channels;
  const T *x = args.x + at, *shortcut = args.shortcut == nullptr ? nullptr : args.shortcut + at;
  T* y = args.y + at;
  affine_of(size, args, n, sums);
  if (shortcut != nullptr && args.relu) {
    apply<true, true>(x, shortcut, y, rows, channels, sums, args.beta);
  } else if (shortcut != nullptr) {
    apply<true, false>(x, shortcut, y, rows, channels, sums, args.beta);
  } else if (args.relu) {
    apply<false, true>(x, shortcut, y, rows, channels, sums, args.beta);
  } else {
    apply<false, false>(x, shortcut, y, rows, channels, sums, args.beta);
  }
}

template <class T>
TC_INLINE void forward(const GroupNormSize& size, const GroupNormForward<T>& args, int64_t begin,
                       int64_t end) {
  const int64_t channels = size.channels, each = channels / size.groups;
  Sums sums(channels);
  for (int64_t n = begin; n < end; ++n) {
    sums.clear();
    moments(args.x + n * size.rows * channels, size.rows, channels, sums);
    for (int64_t g = 0; g < size.groups; ++g) {
      const auto [mean, variance] = combined(sums, g * each, (g + 1) * each, size.rows);
      args.mean[n * size.groups + g] = static_cast<float>(mean);
      args.rstd[n * size.groups + g] = static_cast<float>(1 / std::sqrt(variance + args.eps));
    }
    write(size, args, n, sums);
  }
}

template <class T>
TC_INLINE void again(const GroupNormSize& size, const GroupNormForward<T>& args, int64_t begin,
                     int64_t end) {
  Sums sums(size.channels);
  for (int64_t n = begin; n < end; ++n) {
    write(size, args, n, sums);
  }
}

// What tells whether ReLU let a value through: nothing (no ReLU), its input or its output.
enum class Mask { kNone, kInput, kOutput };

// What came back through ReLU.
template <Mask kMask, class T>
TC_INLINE float passed(T dy, const T* y, int64_t at, float away, float scale, float beta) {
  if constexpr (kMask == Mask::kInput) {
    return normalized(away, scale, beta) > 0 ? load(dy) : 0.0f;
  } else if constexpr (kMask == Mask::kOutput) {
    return load(y[at]) > 0 ? load(dy) : 0.0f;
  } else {
    return load(dy);
  }
}

// Per channel: the sums of dy (x - mean) and of dy.
template <Mask kMask, class T>
TC_INLINE void gradient_sums(const T* __restrict dy, const T* __restrict x, const T* __restrict y,
                             int64_t rows, int64_t channels, const float* __restrict beta,
                             Sums& sums) {
  const float* __restrict center = sums.center.data();
  const float* __restrict scale = sums.scale.data();
  float* __restrict products = sums.block_a.data();
  float* __restrict sum = sums.block_b.data();
  for (int64_t first = 0; first < rows; first += kRowsInFloat) {
    const int64_t last = std::min(rows, first + kRowsInFloat);
    for (int64_t row = first; row < last; ++row) {
      const int64_t at = row * channels;
      for (int64_t c = 0; c < channels; ++c) {
        const float away = load(x[at + c]) - center[c];
        const float gradient = passed<kMask>(dy[at + c], y, at + c, away, scale[c], beta[c]);
        products[c] += gradient * away;
        sum[c] += gradient;
      }
    }
    add_block(products, sums.a.data(), channels);
    add_block(sum, sums.b.data(), channels);
  }
}

// dx = scale dy + slope (x - mean) + shift, by channel.
template <bool kShortcut, Mask kMask, class T>
TC_INLINE void gradients(const T* __restrict dy, const T* __restrict x, const T* __restrict y,
                         T* __restrict dx, T* __restrict dshortcut, int64_t rows, int64_t channels,
                         const float* __restrict beta, const Sums& sums) {
  const float* __restrict center = sums.center.data();
  const float* __restrict scale = sums.scale.data();
  const float* __restrict slope = sums.slope.data();
  const float* __restrict shift = sums.shift.data();
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t at = row * channels;
    for (int64_t c = 0; c < channels; ++c) {
      const float away = load(x[at + c]) - center[c];
      const float gradient = passed<kMask>(dy[at + c], y, at + c, away, scale[c], beta[c]);
      if constexpr (kShortcut) {
        store(dshortcut + at + c, gradient);
      }
      store(dx + at + c, gradient * scale[c] + away * slope[c] + shift[c]);
    }
  }
}

template <Mask kMask, class T>
TC_INLINE void backward(const GroupNormSize& size, const GroupNormBackward<T>& args, int64_t begin,
                        int64_t end) {
  const int64_t channels = size.channels, each = channels / size.groups;
  const double count = static_cast<double>(each) * static_cast<double>(size.rows);
  Sums sums(channels);
  for (int64_t n = begin; n < end; ++n) {
    const int64_t at = n * size.rows * channels;
    const T* y = kMask == Mask::kOutput ? args.y + at : nullptr;
    sums.clear();
    affine_of(size, args, n, sums);
    gradient_sums<kMask>(args.dy + at, args.x + at, y, size.rows, channels, args.beta, sums);
    for (int64_t g = 0; g < size.groups; ++g) {
      const double rstd = args.rstd[n * size.groups + g];
      double products = 0, sum = 0;
      for (int64_t c = g * each; c < (g + 1) * each; ++c) {
        products += args.gamma[c] * sums.a[c];
        sum += args.gamma[c] * sums.b[c];
      }
      for (int64_t c = g * each; c < (g + 1) * each; ++c) {
        args.dgamma[n * channels + c] = static_cast<float>(sums.a[c] * rstd);
        args.dbeta[n * channels + c] = static_cast<float>(sums.b[c]);
        sums.slope[c] = static_cast<float>(-products * rstd * rstd * rstd / count);
        sums.shift[c] = static_cast<float>(-sum * rstd / count);
      }
    }
    if (args.dshortcut != nullptr) {
      gradients<true, kMask>(args.dy + at, args.x + at, y, args.dx + at, args.dshortcut + at,
                             size.rows, channels, args.beta, sums);
    } else {
      gradients<false, kMask, T>(args.dy + at, args.x + at, y, args.dx + at, nullptr, size.rows,
                                 channels, args.beta, sums);
    }
  }
}

template <class T>
TC_INLINE void backward(const GroupNormSize& size, const GroupNormBackward<T>& args, int64_t begin,
                        int64_t end) {
  if (!args.relu) {
    backward<Mask::kNone>(size, args, begin, end);
  } else if (args.y == nullptr) {
    backward<Mask::kInput>(size, args, begin, end);
  } else {
    backward<Mask::kOutput>(size, args, begin, end);
  }
}

}  // namespace

TC_PER_PROCESSOR
void group_norm_forward(const GroupNormSize& size, const GroupNormForward<float>& args,
                        int64_t begin, int64_t end) {
  forward(size, args, begin, end);
}

TC_PER_PROCESSOR
void group_norm_forward(const GroupNormSize& size, const GroupNormForward<uint16_t>& args,
                        int64_t begin, int64_t end) {
  forward(size, args, begin, end);
}

TC_PER_PROCESSOR
void group_norm_again(const GroupNormSize& size, const GroupNormForward<float>& args, int64_t begin,
                      int64_t end) {
  again(size, args, begin, end);
}

TC_PER_PROCESSOR
void group_norm_again(const GroupNormSize& size, const GroupNormForward<uint16_t>& args,
                      int64_t begin, int64_t end) {
  again(size, args, begin, end);
}

TC_PER_PROCESSOR
void group_norm_backward(const GroupNormSize& size, const GroupNormBackward<float>& args,
                         int64_t begin, int64_t end) {
  backward(size, args, begin, end);
}

TC_PER_PROCESSOR
void group_norm_backward(const GroupNormSize& size, const GroupNormBackward<uint16_t>& args,
                         int64_t begin, int64_t end) {
  backward(size, args, begin, end);
}

}  // namespace tc
