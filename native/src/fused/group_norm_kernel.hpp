// Group normalization of channels-last data on the CPU, with what follows it: the addition of a
// shortcut and ReLU. The arithmetic is in float32, whatever the type of the data.
#pragma once

#include <cstdint>

namespace tc {

// [samples, rows, channels], rows being pixels; each group has channels / groups channels.
struct GroupNormSize {
  int64_t samples;
  int64_t rows;
  int64_t channels;
  int64_t groups;
};

// T is float, or uint16_t for the bits of bfloat16.
template <class T>
struct GroupNormForward {
  const T* x;
  const T* shortcut;  // or null
  const float* gamma;
  const float* beta;
  double eps;
  bool relu;
  T* y;
  float* mean;  // [samples, groups]
  float* rstd;  // [samples, groups]
};

template <class T>
struct GroupNormBackward {
  const T* dy;
  const T* x;
  const T* y;  // of forward: needed where ReLU followed a shortcut, or null
  const float* gamma;
  const float* beta;
  const float* mean;
  const float* rstd;
  bool relu;
  T* dx;
  T* dshortcut;   // or null
  float* dgamma;  // [samples, channels]: to be summed over the samples
  float* dbeta;   // [samples, channels]
};

// Samples [begin, end); samples are independent, so that any number of threads gives the same bits.
void group_norm_forward(const GroupNormSize& size, const GroupNormForward<float>& args,
                        int64_t begin, int64_t end);
void group_norm_forward(const GroupNormSize& size, const GroupNormForward<uint16_t>& args,
                        int64_t begin, int64_t end);
// y once more, the same bits, from the mean and rstd that forward has found.
void group_norm_again(const GroupNormSize& size, const GroupNormForward<float>& args, int64_t begin,
                      int64_t end);
void group_norm_again(const GroupNormSize& size, const GroupNormForward<uint16_t>& args,
                      int64_t begin, int64_t end);
void group_norm_backward(const GroupNormSize& size, const GroupNormBackward<float>& args,
                         int64_t begin, int64_t end);
void group_norm_backward(const GroupNormSize& size, const GroupNormBackward<uint16_t>& args,
                         int64_t begin, int64_t end);

}  // namespace tc
