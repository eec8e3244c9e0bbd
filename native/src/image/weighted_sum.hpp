// Sums of rows, each times a weight: what resizing and blurring are made of.
#pragma once

#include <memory>
#include <new>

#include "vectorize.hpp"

namespace image {

// Floats that begin with a cache line, as rows of whole lines in them do: a register that is filled
// from two lines takes twice as long.
constexpr int64_t kLine = 16;

TC_INLINE int64_t whole_lines(int64_t count) { return (count + kLine - 1) / kLine * kLine; }

struct FreeAligned {
  void operator()(float* values) const { ::operator delete[](values, std::align_val_t(64)); }
};
using AlignedFloats = std::unique_ptr<float[], FreeAligned>;

// Not initialized.
inline AlignedFloats aligned_floats(int64_t count) {
  void* memory = ::operator new[](count * sizeof(float), std::align_val_t(64));
  return AlignedFloats(static_cast<float*>(memory));
}

// Row t of a group of so many, and its weight.
template <int64_t kTaps>
struct Taps {
  TC_INLINE Taps(const float* const* rows, const float* weights) {
    for (int64_t t = 0; t < kTaps; ++t) {
      row[t] = rows[t];
      weight[t] = weights[t];
    }
  }
  const float* row[kTaps];
  float weight[kTaps];
};

// to[i] += sum of weights[t] * rows[t][i], or = where they are the first.
template <int64_t kTaps, bool kFirst>
TC_INLINE void add_taps(const float* const* rows, const float* weights, int64_t length,
                        float* __restrict to) {
  const Taps<kTaps> taps(rows, weights);
#pragma GCC ivdep
  for (int64_t i = 0; i < length; ++i) {
    float sum = kFirst ? 0 : to[i];
#pragma GCC unroll 8
    for (int64_t t = 0; t < kTaps; ++t) {
      sum += taps.weight[t] * taps.row[t][i];
    }
    to[i] = sum;
  }
}

template <bool kFirst>
TC_INLINE void add_at_most_8(const float* const* rows, const float* weights, int64_t taps,
                             int64_t length, float* to) {
  switch (taps) {
    case 1:
      return add_taps<1, kFirst>(rows, weights, length, to);
    case 2:
      return add_taps<2, kFirst>(rows, weights, length, to);
    case 3:
      return add_taps<3, kFirst>(rows, weights, length, to);
    case 4:
      return add_taps<4, kFirst>(rows, weights, length, to);
    case 5:
      return add_taps<5, kFirst>(rows, weights, length, to);
    case 6:
      return add_taps<6, kFirst>(rows, weights, length, to);
    case 7:
      return add_taps<7, kFirst>(rows, weights, length, to);
    default:
      return add_taps<8, kFirst>(rows, weights, length, to);
  }
}

// to[i] = sum of weights[t] * rows[t][i]; there is at least one tap.
TC_INLINE void weighted_sum(const float* const* rows, const float* weights, int64_t taps,
                            int64_t length, float* to) {
  add_at_most_8<true>(rows, weights, taps, length, to);
  for (int64_t t = 8; t < taps; t += 8) {
    add_at_most_8<false>(rows + t, weights + t, taps - t, length, to);
  }
}

}  // namespace image
