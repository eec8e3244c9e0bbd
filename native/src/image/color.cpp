// Color operations on planes of values in [0, 1]. A stretch of pixels goes through all operations
// while it is in the cache; only contrast, which needs the mean of all pixels, divides them. And
// writing the result channel by channel, normalized.
#include <algorithm>

#include "byol_image.h"
#include "kernels.hpp"
#include "vectorize.hpp"

namespace image {
namespace {

constexpr int64_t kStretch = 512;
constexpr float kRed = 0.2989f, kGreen = 0.587f, kBlue = 0.114f;

// Red, green and blue of some pixels.
struct Colors {
  float* __restrict r;
  float* __restrict g;
  float* __restrict b;
};

TC_INLINE float least(float a, float b) { return a < b ? a : b; }
TC_INLINE float most(float a, float b) { return a > b ? a : b; }
TC_INLINE float clamp(float value) { return least(most(value, 0.0f), 1.0f); }
TC_INLINE float gray(float r, float g, float b) { return kRed * r + kGreen * g + kBlue * b; }

// v factor + add.
TC_INLINE void scale(float* __restrict v, int64_t size, float factor, float add) {
  for (int64_t i = 0; i < size; ++i) {
    v[i] = clamp(v[i] * factor + add);
  }
}

TC_INLINE void saturate(Colors c, int64_t size, float factor) {
  for (int64_t i = 0; i < size; ++i) {
    const float rest = gray(c.r[i], c.g[i], c.b[i]) * (1 - factor);
    c.r[i] = clamp(c.r[i] * factor + rest);
    c.g[i] = clamp(c.g[i] * factor + rest);
    c.b[i] = clamp(c.b[i] * factor + rest);
  }
}

TC_INLINE void to_gray(Colors c, int64_t size) {
  for (int64_t i = 0; i < size; ++i) {
    c.r[i] = c.g[i] = c.b[i] = gray(c.r[i], c.g[i], c.b[i]);
  }
}

TC_INLINE void solarize(float* __restrict v, int64_t size, float threshold) {
  for (int64_t i = 0; i < size; ++i) {
    v[i] = v[i] >= threshold ? 1 - v[i] : v[i];
  }
}

// Of the color of hue h (in sixths of the circle), largest value and spread of its values: the one
// that is at its height at h = 6 - n. V - C clamp(min(k, 4 - k), 0, 1), k = (n + h) mod 6.
TC_INLINE float of_hue(float h, float n, float value, float spread) {
  const float k = h + n;
  const float rest = k - 6 * static_cast<float>(static_cast<int32_t>(k * (1 / 6.0f)));
  return value - spread * clamp(least(rest, 4 - rest));
}

// Turns the color circle of HSV. Where the spread is 0 the hue is of no account.
TC_INLINE void turn_hue(Colors c, int64_t size, float turn) {
  for (int64_t i = 0; i < size; ++i) {
    const float r = c.r[i], g = c.g[i], b = c.b[i];
    const float value = most(r, most(g, b)), spread = value - least(r, least(g, b));
    const float inverse = 1 / most(spread, 1e-30f);
    const float of_r = (g - b) * inverse, of_g = 2 + (b - r) * inverse,
                of_b = 4 + (r - g) * inverse;
    const float h = turn + (value == r ? of_r : value == g ? of_g : of_b);
    c.r[i] = of_hue(h, 5, value, spread);
    c.g[i] = of_hue(h, 3, value, spread);
    c.b[i] = of_hue(h, 1, value, spread);
  }
}

TC_INLINE float sum(const float* v, int64_t size) {
  float sums[16] = {};
  int64_t i = 0;
  for (; i + 16 <= size; i += 16) {
    for (int64_t k = 0; k < 16; ++k) {
      sums[k] += v[i + k];
    }
  }
  for (; i < size; ++i) {
    sums[0] += v[i];
  }
  float total = 0;
  for (const float s : sums) {
    total += s;
  }
  return total;
}

// One stretch of an image's planes.
struct Stretch {
  float* planes;
  int64_t channels;
  int64_t stride;  // from plane to plane
  int64_t size;

  TC_INLINE float* plane(int64_t c) const { return planes + c * stride; }
  TC_INLINE Colors colors() const { return {plane(0), plane(1), plane(2)}; }
  TC_INLINE double gray_sum() const {
    return channels == 1 ? sum(planes, size)
                         : gray(sum(plane(0), size), sum(plane(1), size), sum(plane(2), size));
  }
};

TC_INLINE void scale_all(const Stretch& s, float factor, float add) {
  for (int64_t c = 0; c < s.channels; ++c) {
    scale(s.plane(c), s.size, factor, add);
  }
}

// Anything but contrast. Gray has no color to change.
TC_INLINE void apply(const Stretch& s, int32_t operation, float value) {
  const bool colored = s.channels == 3;
  if (operation == BYOL_IMAGE_BRIGHTNESS) {
    scale_all(s, value, 0);
  } else if (operation == BYOL_IMAGE_SATURATION && colored) {
    saturate(s.colors(), s.size, value);
  } else if (operation == BYOL_IMAGE_HUE && colored) {
    turn_hue(s.colors(), s.size, 6 + 6 * value);
  } else if (operation == BYOL_IMAGE_GRAYSCALE && colored) {
    to_gray(s.colors(), s.size);
  } else if (operation == BYOL_IMAGE_SOLARIZE) {
    for (int64_t c = 0; c < s.channels; ++c) {
      solarize(s.plane(c), s.size, value);
    }
  }
}

}  // namespace

TC_PER_PROCESSOR
void color_image(float* planes, int64_t channels, int64_t size, const int32_t* operations,
                 const double* values, int64_t count) {
  double mean = 0, contrast = 1;  // what the pass begins with
  for (int64_t begin = 0;;) {
    const int64_t end =
        std::find(operations + begin, operations + count, BYOL_IMAGE_CONTRAST) - operations;
    double total = 0;
    for (int64_t first = 0; first < size; first += kStretch) {
      const Stretch s{planes + first, channels, size, std::min(kStretch, size - first)};
      if (contrast != 1) {
        scale_all(s, static_cast<float>(contrast), static_cast<float>(mean * (1 - contrast)));
      }
      for (int64_t i = begin; i < end; ++i) {
        apply(s, operations[i], static_cast<float>(values[i]));
      }
      if (end < count) {
        total += s.gray_sum();
      }
    }
    if (end == count) {
      return;
    }
    mean = total / static_cast<double>(size);
    contrast = values[end];
    begin = end + 1;
  }
}

TC_PER_PROCESSOR
void interleave_image(const float* planes, int64_t channels, int64_t size, const float* scale,
                      const float* shift, float* out) {
  if (channels == 1) {
    for (int64_t i = 0; i < size; ++i) {
      out[i] = planes[i] * scale[0] + shift[0];
    }
    return;
  }
  const float* __restrict r = planes;
  const float* __restrict g = planes + size;
  const float* __restrict b = planes + 2 * size;
  float* __restrict to = out;
  const float scale_r = scale[0], scale_g = scale[1], scale_b = scale[2];
  const float shift_r = shift[0], shift_g = shift[1], shift_b = shift[2];
  for (int64_t i = 0; i < size; ++i) {
    to[3 * i] = r[i] * scale_r + shift_r;
    to[3 * i + 1] = g[i] * scale_g + shift_g;
    to[3 * i + 2] = b[i] * scale_b + shift_b;
  }
}

}  // namespace image
