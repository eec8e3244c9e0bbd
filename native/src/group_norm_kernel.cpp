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
      : centre(channels),
        block_a(channels),
        block_b(channels),
        a(channels),
        b(channels),
        scale(channels),
        slope(channels),
        shift(channels) {}
  std::vector<float> centre, block_a, block_b;
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
  float* __restrict centre = sums.centre.data();
  float* __restrict sum = sums.block_a.data();
  float* __restrict squares = sums.block_b.data();
  for (int64_t c = 0; c < channels; ++c) {
    centre[c] = load(x[c]);
  }
  for (int64_t first = 0; first < rows; first += kRowsInFloat) {
    const int64_t last = std::min(rows, first + kRowsInFloat);
    for (int64_t row = first; row < last; ++row) {
      const T* __restrict values = x + row * channels;
      for (int64_t c = 0; c < channels; ++c) {
        const float value = load(values[c]) - centre[c];
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
    mean += sums.centre[c] + sums.a[c] / count;
  }
  mean /= static_cast<double>(end - begin);
  double squares = 0;
  for (int64_t c = begin; c < end; ++c) {
    const double own = sums.a[c] / count, away = sums.centre[c] + own - mean;
    squares += sums.b[c] - own * sums.a[c] + away * away * count;
  }
  // A variance that is rounded to less than 0; NaN stays.
  const double variance = squares / (count * static_cast<double>(end - begin));
  return {mean, variance < 0 ? 0 : variance};
}

template <bool kShortcut, bool kRelu, class T>
TC_INLINE void apply(const T* __restrict x, const T* __restrict shortcut, T* __restrict y,
                     int64_t rows, int64_t channels, const Sums& sums) {
  const float* __restrict centre = sums.centre.data();
  const float* __restrict scale = sums.scale.data();
  const float* __restrict shift = sums.shift.data();
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t at = row * channels;
    for (int64_t c = 0; c < channels; ++c) {
      float value = (load(x[at + c]) - centre[c]) * scale[c] + shift[c];
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

template <class T>
TC_INLINE void forward(const GroupNormSize& size, const GroupNormForward<T>& args, int64_t begin,
                       int64_t end) {
  const int64_t channels = size.channels, each = channels / size.groups;
  Sums sums(channels);
  for (int64_t n = begin; n < end; ++n) {
    const int64_t at = n * size.rows * channels;
    sums.clear();
    moments(args.x + at, size.rows, channels, sums);
    for (int64_t g = 0; g < size.groups; ++g) {
      const auto [mean, variance] = combined(sums, g * each, (g + 1) * each, size.rows);
      const double rstd = 1 / std::sqrt(variance + args.eps);
      args.mean[n * size.groups + g] = static_cast<float>(mean);
      args.rstd[n * size.groups + g] = static_cast<float>(rstd);
      for (int64_t c = g * each; c < (g + 1) * each; ++c) {
        sums.centre[c] = static_cast<float>(mean);
        sums.scale[c] = static_cast<float>(args.gamma[c] * rstd);
        sums.shift[c] = args.beta[c];
      }
    }
    const T* shortcut = args.shortcut == nullptr ? nullptr : args.shortcut + at;
    if (shortcut != nullptr && args.relu) {
      apply<true, true>(args.x + at, shortcut, args.y + at, size.rows, channels, sums);
    } else if (shortcut != nullptr) {
      apply<true, false>(args.x + at, shortcut, args.y + at, size.rows, channels, sums);
    } else if (args.relu) {
      apply<false, true>(args.x + at, shortcut, args.y + at, size.rows, channels, sums);
    } else {
      apply<false, false>(args.x + at, shortcut, args.y + at, size.rows, channels, sums);
    }
  }
}

// What came back through ReLU.
template <bool kRelu, class T>
TC_INLINE float passed(const T* dy, const T* y, int64_t at) {
  if constexpr (kRelu) {
    return load(y[at]) > 0 ? load(dy[at]) : 0.0f;
  } else {
    return load(dy[at]);
  }
}

// Per channel: the sums of dy (x - mean) and of dy.
template <bool kRelu, class T>
TC_INLINE void gradient_sums(const T* __restrict dy, const T* __restrict x, const T* __restrict y,
                             int64_t rows, int64_t channels, Sums& sums) {
  const float* __restrict centre = sums.centre.data();
  float* __restrict products = sums.block_a.data();
  float* __restrict sum = sums.block_b.data();
  for (int64_t first = 0; first < rows; first += kRowsInFloat) {
    const int64_t last = std::min(rows, first + kRowsInFloat);
    for (int64_t row = first; row < last; ++row) {
      const int64_t at = row * channels;
      for (int64_t c = 0; c < channels; ++c) {
        const float gradient = passed<kRelu>(dy, y, at + c);
        products[c] += gradient * (load(x[at + c]) - centre[c]);
        sum[c] += gradient;
      }
    }
    add_block(products, sums.a.data(), channels);
    add_block(sum, sums.b.data(), channels);
  }
}

// dx = scale dy + slope (x - mean) + shift, by channel.
template <bool kShortcut, bool kRelu, class T>
TC_INLINE void gradients(const T* __restrict dy, const T* __restrict x, const T* __restrict y,
                         T* __restrict dx, T* __restrict dshortcut, int64_t rows, int64_t channels,
                         const Sums& sums) {
  const float* __restrict centre = sums.centre.data();
  const float* __restrict scale = sums.scale.data();
  const float* __restrict slope = sums.slope.data();
  const float* __restrict shift = sums.shift.data();
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t at = row * channels;
    for (int64_t c = 0; c < channels; ++c) {
      const float gradient = passed<kRelu>(dy, y, at + c);
      if constexpr (kShortcut) {
        store(dshortcut + at + c, gradient);
      }
      const float away = load(x[at + c]) - centre[c];
      store(dx + at + c, gradient * scale[c] + away * slope[c] + shift[c]);
    }
  }
}

template <bool kRelu, class T>
TC_INLINE void backward(const GroupNormSize& size, const GroupNormBackward<T>& args, int64_t begin,
                        int64_t end) {
  const int64_t channels = size.channels, each = channels / size.groups;
  const double count = static_cast<double>(each) * static_cast<double>(size.rows);
  Sums sums(channels);
  for (int64_t n = begin; n < end; ++n) {
    const int64_t at = n * size.rows * channels;
    const T* y = kRelu ? args.y + at : nullptr;
    sums.clear();
    for (int64_t c = 0; c < channels; ++c) {
      sums.centre[c] = args.mean[n * size.groups + c / each];
    }
    gradient_sums<kRelu>(args.dy + at, args.x + at, y, size.rows, channels, sums);
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
        sums.scale[c] = static_cast<float>(args.gamma[c] * rstd);
        sums.slope[c] = static_cast<float>(-products * rstd * rstd * rstd / count);
        sums.shift[c] = static_cast<float>(-sum * rstd / count);
      }
    }
    if (args.dshortcut != nullptr) {
      gradients<true, kRelu>(args.dy + at, args.x + at, y, args.dx + at, args.dshortcut + at,
                             size.rows, channels, sums);
    } else {
      gradients<false, kRelu, T>(args.dy + at, args.x + at, y, args.dx + at, nullptr, size.rows,
                                 channels, sums);
    }
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
void group_norm_backward(const GroupNormSize& size, const GroupNormBackward<float>& args,
                         int64_t begin, int64_t end) {
  if (args.y != nullptr) {
    backward<true>(size, args, begin, end);
  } else {
    backward<false>(size, args, begin, end);
  }
}

TC_PER_PROCESSOR
void group_norm_backward(const GroupNormSize& size, const GroupNormBackward<uint16_t>& args,
                         int64_t begin, int64_t end) {
  if (args.y != nullptr) {
    backward<true>(size, args, begin, end);
  } else {
    backward<false>(size, args, begin, end);
  }
}

}  // namespace tc
