// Separable blur: each row along the columns into a line with reflected ends, and at once along
// the row.
#include <algorithm>
#include <vector>

#include "kernels.hpp"
#include "weighted_sum.hpp"

namespace image {
namespace {

TC_INLINE int64_t reflected(int64_t i, int64_t size) {
  return i < 0 ? -i : i < size ? i : 2 * (size - 1) - i;
}

}  // namespace

TC_PER_PROCESSOR
void blur_image(const float* planes, int64_t channels, int64_t height, int64_t width,
                const float* kernel, int64_t radius, float* out) {
  const int64_t taps = 2 * radius + 1;
  const int64_t border = whole_lines(radius);
  const AlignedFloats line = aligned_floats(width + 2 * border);
  float* middle = line.get() + border;
  std::vector<const float*> rows(taps), shifted(taps);
  for (int64_t t = 0; t < taps; ++t) {
    shifted[t] = middle + t - radius;
  }
  for (int64_t c = 0; c < channels; ++c) {
    const float* plane = planes + c * height * width;
    for (int64_t y = 0; y < height; ++y) {
      for (int64_t t = 0; t < taps; ++t) {
        rows[t] = plane + reflected(y + t - radius, height) * width;
      }
      weighted_sum(rows.data(), kernel, taps, width, middle);
      for (int64_t i = 1; i <= radius; ++i) {
        middle[-i] = middle[i];
        middle[width - 1 + i] = middle[width - 1 - i];
      }
      weighted_sum(shifted.data(), kernel, taps, width, out + (c * height + y) * width);
    }
  }
}

}  // namespace image
