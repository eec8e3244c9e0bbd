// Weight Standardization of rows in memory: each with mean 0 and variance 1.
#pragma once

#include <cstdint>

namespace tc {

// Rows [begin, end) of fan_in values each. T is float, or uint16_t for the bits of bfloat16.
void standardize(const float* weight, int64_t fan_in, double eps, float* result, float* mean,
                 float* rstd, int64_t begin, int64_t end);
void standardize(const float* weight, int64_t fan_in, double eps, uint16_t* result, float* mean,
                 float* rstd, int64_t begin, int64_t end);

// The gradient of the weight from that of the result.
void standardize_backward(const float* upstream, const float* weight, const float* mean,
                          const float* rstd, int64_t fan_in, float* gradient, int64_t begin,
                          int64_t end);
void standardize_backward(const uint16_t* upstream, const float* weight, const float* mean,
                          const float* rstd, int64_t fan_in, float* gradient, int64_t begin,
                          int64_t end);

}  // namespace tc
