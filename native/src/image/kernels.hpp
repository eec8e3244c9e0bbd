// The loops of image.cpp. Planes hold one channel each, row by row, one after the other.
#pragma once

#include <cstdint>

namespace image {

// The weights of a resize along one side: output o is the sum of weights[o * taps + t] times
// source start[o] + t.
struct Resampling {
  const int32_t* start;
  const float* weights;
  int64_t taps;
  int64_t count;  // outputs
};

// Of pixels in rows of row_bytes bytes, width of them in a row, channels interleaved, to planes of
// rows.count * columns.count values each, in [0, 1]. Rows start in ascending order.
void resize_image(const uint8_t* pixels, int64_t row_bytes, int64_t width, int64_t channels,
                  const Resampling& rows, const Resampling& columns, float* planes);

// Applies operations (BYOL_IMAGE_*) one after the other, in place.
void color_image(float* planes, int64_t channels, int64_t size, const int32_t* operations,
                 const double* values, int64_t count);

// Along both sides, with borders reflected; kernel has 2 * radius + 1 weights, radius < sides.
void blur_image(const float* planes, int64_t channels, int64_t height, int64_t width,
                const float* kernel, int64_t radius, float* out);

// out[i * channels + c] = planes[c][i] * scale[c] + shift[c].
void interleave_image(const float* planes, int64_t channels, int64_t size, const float* scale,
                      const float* shift, float* out);

}  // namespace image
