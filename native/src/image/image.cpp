// Views of images for training: checks, then loops over plain memory on the calling thread.
#include <cmath>

#include "guard.hpp"
#include "kernels.hpp"

namespace {

void check_channels(int64_t channels) {
  image::check_value(channels == 1 || channels == 3, "an image has 1 or 3 channels, not ",
                     channels);
}

void check_positive(int64_t value, const char* name) {
  image::check_value(value > 0, name, " must be positive, not ", value);
}

// Room for `count` planes of rows x columns values.
float* room(void* out, int64_t capacity, int64_t count, int64_t rows, int64_t columns) {
  int64_t size = 0, all = 0;
  const bool fits = !__builtin_mul_overflow(rows, columns, &size) &&
                    !__builtin_mul_overflow(size, count, &all) && all <= capacity;
  image::check_value(fits, count, " planes of ", rows, " x ", columns, " do not fit into ",
                     capacity, " values");
  return static_cast<float*>(image::there(out));
}

// All that is read lies within [0, size), and ascends where it must.
image::Resampling resampling(const int32_t* start, const void* weights, int64_t taps, int64_t count,
                             int64_t size, bool ascending) {
  check_positive(count, "the number of outputs");
  image::there(start), image::there(weights);
  image::check_value(taps > 0 && taps <= size, "a resize of ", size, " values has ", taps, " taps");
  for (int64_t o = 0; o < count; ++o) {
    image::check_index(start[o] >= 0 && start[o] + taps <= size, "output ", o,
                       " of a resize reads ", taps, " of ", size, " values from ", start[o]);
    image::check_value(!ascending || o == 0 || start[o] >= start[o - 1],
                       "the rows of a resize do not ascend at output ", o);
  }
  return {start, static_cast<const float*>(weights), taps, count};
}

}  // namespace

extern "C" {

int32_t byol_image_resize(const void* pixels, int64_t height, int64_t width, int64_t row_bytes,
                          int64_t channels, const int32_t* row_start, const void* row_weights,
                          int64_t row_taps, int64_t rows, const int32_t* column_start,
                          const void* column_weights, int64_t column_taps, int64_t columns,
                          void* planes, int64_t capacity) {
  return image::run([&] {
    check_channels(channels);
    image::check_value(row_bytes / channels >= width, "rows of ", width, " pixels take more than ",
                       row_bytes, " bytes");
    image::resize_image(
        static_cast<const uint8_t*>(image::there(pixels)), row_bytes, width, channels,
        resampling(row_start, row_weights, row_taps, rows, height, true),
        resampling(column_start, column_weights, column_taps, columns, width, false),
        room(planes, capacity, channels, rows, columns));
  });
}

int32_t byol_image_color_(void* planes, int64_t channels, int64_t size, const int32_t* operations,
                          const double* values, int64_t count) {
  return image::run([&] {
    check_channels(channels);
    check_positive(size, "the number of pixels");
    image::check_list(operations, count);
    image::check_list(values, count);
    for (int64_t i = 0; i < count; ++i) {
      image::check_value(
          operations[i] >= BYOL_IMAGE_BRIGHTNESS && operations[i] <= BYOL_IMAGE_SOLARIZE,
          "no operation on colors is ", operations[i]);
      image::check_value(operations[i] != BYOL_IMAGE_HUE || std::abs(values[i]) <= 0.5,
                         "a hue is turned by -0.5 to 0.5, not ", values[i]);
    }
    image::color_image(static_cast<float*>(image::there(planes)), channels, size, operations,
                       values, count);
  });
}

int32_t byol_image_blur(const void* planes, int64_t channels, int64_t height, int64_t width,
                        const void* kernel, int64_t radius, void* out, int64_t capacity) {
  return image::run([&] {
    check_positive(channels, "the number of channels");
    image::check_value(radius >= 0 && radius < height && radius < width, "a blur of ", height,
                       " x ", width, " pixels cannot reach ", radius, " pixels far");
    image::blur_image(static_cast<const float*>(image::there(planes)), channels, height, width,
                      static_cast<const float*>(image::there(kernel)), radius,
                      room(out, capacity, channels, height, width));
  });
}

int32_t byol_image_interleave(const void* planes, int64_t channels, int64_t size, const void* scale,
                              const void* shift, void* out, int64_t capacity) {
  return image::run([&] {
    check_channels(channels);
    image::interleave_image(static_cast<const float*>(image::there(planes)), channels, size,
                            static_cast<const float*>(image::there(scale)),
                            static_cast<const float*>(image::there(shift)),
                            room(out, capacity, channels, size, 1));
  });
}

}  // extern "C"
