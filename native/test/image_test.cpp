// The image library alone, through byol_image.h and nothing else: views of images that are small
// enough to work out by hand.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <limits>
#include <thread>
#include <vector>

#include "byol_image.h"
#include "expect.hpp"

using Floats = std::vector<float>;
using Ints = std::vector<int32_t>;

namespace {

bool near(const Floats& actual, const Floats& expected, double tolerance = 1e-6) {
  bool same = actual.size() == expected.size();
  for (size_t i = 0; same && i < actual.size(); ++i) {
    same = std::abs(actual[i] - expected[i]) <= tolerance;
  }
  return same;
}

// Three by two pixels of one channel, in rows of four bytes.
const uint8_t gray[] = {0, 51, 102, 255, 153, 204, 255, 0};

int32_t resize(const Ints& row_start, const Floats& row_weights, const Ints& column_start,
               const Floats& column_weights, Floats& planes) {
  const int64_t rows = row_start.size(), columns = column_start.size();
  planes.assign(rows * columns, -1);
  return byol_image_resize(gray, 2, 3, 4, 1, row_start.data(), row_weights.data(),
                           row_weights.size() / rows, rows, column_start.data(),
                           column_weights.data(), column_weights.size() / columns, columns,
                           planes.data(), planes.size());
}

// Any values, the same each time.
Floats numbers(size_t count, int scale) {
  Floats values(count);
  uint32_t state = 1;
  for (float& value : values) {
    state = state * 1664525 + 1013904223;
    value = static_cast<float>((state >> 8) % scale) / static_cast<float>(scale);
  }
  return values;
}

// Every size is a whole block, a part of one, or both; buffers are no longer than they must be.
void resizing_to(int64_t channels, int64_t rows, int64_t columns, int64_t taps) {
  const int64_t height = 21, width = 19;
  const Floats values = numbers(height * width * channels, 256);
  std::vector<uint8_t> pixels(values.size());
  for (size_t i = 0; i < values.size(); ++i) {
    pixels[i] = static_cast<uint8_t>(256 * values[i]);
  }
  Ints row_start(rows), column_start(columns);
  for (int64_t y = 0; y < rows; ++y) {
    row_start[y] = static_cast<int32_t>((height - taps) * y / rows);
  }
  for (int64_t x = 0; x < columns; ++x) {
    column_start[x] = static_cast<int32_t>((width - taps) * (columns - 1 - x) / columns);
  }
  const Floats row_weights = numbers(rows * taps, 7), column_weights = numbers(columns * taps, 5);
  Floats planes(channels * rows * columns), expected;
  OK(byol_image_resize(pixels.data(), height, width, width * channels, channels, row_start.data(),
                       row_weights.data(), taps, rows, column_start.data(), column_weights.data(),
                       taps, columns, planes.data(), planes.size()));
  for (int64_t c = 0; c < channels; ++c) {
    for (int64_t y = 0; y < rows; ++y) {
      for (int64_t x = 0; x < columns; ++x) {
        double sum = 0;
        for (int64_t i = 0; i < taps * taps; ++i) {
          const int64_t v = i / taps, h = i % taps;
          const int64_t at = (row_start[y] + v) * width + column_start[x] + h;
          sum += row_weights[y * taps + v] * column_weights[x * taps + h] *
                 pixels[at * channels + c] / 255.0;
        }
        expected.push_back(static_cast<float>(std::min(1.0, sum)));
      }
    }
  }
  CHECK(near(planes, expected, 1e-5));
}

void resizing() {
  Floats planes;
  OK(resize({0, 1}, {1, 1}, {0, 1, 2}, {1, 1, 1}, planes));
  CHECK(near(planes, {0, 0.2f, 0.4f, 0.6f, 0.8f, 1}));
  OK(resize({0, 1}, {1, 1}, {2, 1, 0}, {1, 1, 1}, planes));  // mirrored
  CHECK(near(planes, {0.4f, 0.2f, 0, 1, 0.8f, 0.6f}));
  OK(resize({0}, {0.5f, 0.5f}, {0}, {0, 0.25f, 0.75f}, planes));
  CHECK(near(planes, {0.25f * 0.5f + 0.75f * 0.7f}));
  OK(resize({0, 0}, {-1, 2, 2, -1}, {0}, {0, 0, 1}, planes));  // 1.6 and -0.2
  CHECK(near(planes, {1, 0}));
  for (const int64_t channels : {1, 3}) {
    for (const int64_t rows : {1, 15, 16, 17, 33}) {
      for (const int64_t columns : {1, 3, 16, 30}) {
        resizing_to(channels, rows, columns, 1 + (rows + columns) % 19);
      }
    }
  }
  FAILS(resize({1}, {1, 1}, {0}, {1}, planes), BYOL_IMAGE_ERROR_INDEX,
        "reads 2 of 2 values from 1");
  FAILS(resize({0}, {1}, {-1}, {1}, planes), BYOL_IMAGE_ERROR_INDEX, "from -1");
  FAILS(resize({1, 0}, {1, 1}, {0}, {1}, planes), BYOL_IMAGE_ERROR_VALUE,
        "do not ascend at output 1");
  FAILS(resize({0}, {1, 1, 1}, {0}, {1}, planes), BYOL_IMAGE_ERROR_VALUE, "2 values has 3 taps");
}

// Red, then 20 gray pixels, more than fit into one register.
Floats picture() {
  Floats planes(3 * 21, 0.5f);
  planes[0] = 1;
  planes[21] = planes[42] = 0;
  return planes;
}

Floats colored(const Ints& operations, const std::vector<double>& values) {
  Floats planes = picture();
  OK(byol_image_color_(planes.data(), 3, 21, operations.data(), values.data(), operations.size()));
  return {planes[0], planes[21], planes[42], planes[20], planes[41], planes[62]};
}

void colors() {
  const float gray_of_red = 0.2989f, mean = (gray_of_red + 20 * 0.5f * 0.9999f) / 21;
  CHECK(near(colored({}, {}), {1, 0, 0, 0.5f, 0.5f, 0.5f}));
  CHECK(near(colored({BYOL_IMAGE_BRIGHTNESS}, {1.2}), {1, 0, 0, 0.6f, 0.6f, 0.6f}));
  const float far = 0.5f * mean, middle = 0.25f + far;
  CHECK(
      near(colored({BYOL_IMAGE_CONTRAST}, {0.5}), {0.5f + far, far, far, middle, middle, middle}));
  const float rest = 0.5f * gray_of_red, gray_of_gray = 0.25f + 0.25f * 0.9999f;
  CHECK(near(colored({BYOL_IMAGE_SATURATION}, {0.5}),
             {0.5f + rest, rest, rest, gray_of_gray, gray_of_gray, gray_of_gray}));
  CHECK(near(colored({BYOL_IMAGE_HUE}, {1 / 3.0}), {0, 1, 0, 0.5f, 0.5f, 0.5f}));
  CHECK(near(colored({BYOL_IMAGE_HUE}, {-1 / 3.0}), {0, 0, 1, 0.5f, 0.5f, 0.5f}));
  CHECK(near(colored({BYOL_IMAGE_HUE}, {0.5}), {0, 1, 1, 0.5f, 0.5f, 0.5f}));
  CHECK(near(colored({BYOL_IMAGE_SOLARIZE}, {0.6}), {0, 0, 0, 0.5f, 0.5f, 0.5f}));
  // In the order given: the mean is that of what came before, and what comes after follows.
  CHECK(
      near(colored({BYOL_IMAGE_BRIGHTNESS, BYOL_IMAGE_CONTRAST, BYOL_IMAGE_SOLARIZE}, {0, 0.5, 0}),
           {1, 1, 1, 1, 1, 1}));
  CHECK(near(colored({BYOL_IMAGE_GRAYSCALE, BYOL_IMAGE_CONTRAST}, {0, 0}),
             Floats(6, mean * 0.9999f)));
  Floats one = {0.25f, 0.75f};
  const Ints all = {BYOL_IMAGE_SATURATION, BYOL_IMAGE_HUE, BYOL_IMAGE_GRAYSCALE,
                    BYOL_IMAGE_CONTRAST};
  const double values[] = {2, 0.3, 0, 0.5};
  OK(byol_image_color_(one.data(), 1, 2, all.data(), values, 4));
  CHECK(near(one, {0.375f, 0.625f}));
  const int32_t unknown = 6, hue = BYOL_IMAGE_HUE;
  const double far_turn = 0.6, no_turn = std::nan("");
  FAILS(byol_image_color_(one.data(), 1, 2, &unknown, values, 1), BYOL_IMAGE_ERROR_VALUE, "is 6");
  FAILS(byol_image_color_(one.data(), 1, 2, &hue, &far_turn, 1), BYOL_IMAGE_ERROR_VALUE, "not 0.6");
  FAILS(byol_image_color_(one.data(), 1, 2, &hue, &no_turn, 1), BYOL_IMAGE_ERROR_VALUE, "not nan");
  FAILS(byol_image_color_(one.data(), 1, 2, &hue, values, -1), BYOL_IMAGE_ERROR_VALUE,
        "-1 entries");
  FAILS(byol_image_color_(one.data(), 2, 1, all.data(), values, 1), BYOL_IMAGE_ERROR_VALUE,
        "not 2");
}

void blurring_of(int64_t height, int64_t width, int64_t radius) {
  const Floats image = numbers(2 * height * width, 100);
  Floats kernel = numbers(2 * radius + 1, 10);
  for (float& weight : kernel) {
    weight /= static_cast<float>(kernel.size());  // the result is about as large as the image
  }
  Floats out(image.size()), expected;
  OK(byol_image_blur(image.data(), 2, height, width, kernel.data(), radius, out.data(),
                     out.size()));
  const auto reflected = [](int64_t i, int64_t size) {
    return std::min(std::abs(i), 2 * (size - 1) - std::abs(i));
  };
  for (int64_t p = 0; p < 2 * height * width; ++p) {
    const int64_t plane = p / (height * width) * height, y = p / width % height, x = p % width;
    double sum = 0;
    for (int64_t v = -radius; v <= radius; ++v) {
      for (int64_t h = -radius; h <= radius; ++h) {
        sum += kernel[v + radius] * kernel[h + radius] *
               image[(plane + reflected(y + v, height)) * width + reflected(x + h, width)];
      }
    }
    expected.push_back(static_cast<float>(sum));
  }
  CHECK(near(out, expected, 1e-5));
}

void blurring() {
  for (const int64_t side : {1, 2, 7, 16, 33}) {
    blurring_of(side, side, std::min<int64_t>(side - 1, 11));
    blurring_of(side + 3, side, side - 1);
  }
  const Floats image = {0, 4, 8, 0, 0, 0, 0, 0, 0}, kernel = {0.25f, 0.5f, 0.25f};
  Floats out(9);
  OK(byol_image_blur(image.data(), 1, 3, 3, kernel.data(), 1, out.data(), 9));
  // Along the row 2, 4, 6; along the columns a half, a quarter, and nothing from beyond.
  CHECK(near(out, {1, 2, 3, 0.5f, 1, 1.5f, 0, 0, 0}));
  FAILS(byol_image_blur(image.data(), 1, 3, 3, kernel.data(), 3, out.data(), 9),
        BYOL_IMAGE_ERROR_VALUE, "cannot reach 3 pixels");
  FAILS(byol_image_blur(image.data(), 1, 3, 3, kernel.data(), 1, out.data(), 8),
        BYOL_IMAGE_ERROR_VALUE, "1 planes of 3 x 3 do not fit into 8 values");
}

void interleaving() {
  const Floats planes = {1, 2, 3, 4, 5, 6}, scale = {1, 10, 100}, shift = {0, 1, 2};
  Floats out(6);
  OK(byol_image_interleave(planes.data(), 3, 2, scale.data(), shift.data(), out.data(), 6));
  CHECK(near(out, {1, 31, 502, 2, 41, 602}));
  OK(byol_image_interleave(planes.data(), 1, 6, scale.data() + 1, shift.data() + 1, out.data(), 6));
  CHECK(near(out, {11, 21, 31, 41, 51, 61}));
  FAILS(byol_image_interleave(planes.data(), 2, 3, scale.data(), shift.data(), out.data(), 6),
        BYOL_IMAGE_ERROR_VALUE, "1 or 3 channels, not 2");
  for (const int64_t size : {int64_t{3}, int64_t{1} << 62}) {
    FAILS(byol_image_interleave(planes.data(), 3, size, scale.data(), shift.data(), out.data(), 6),
          BYOL_IMAGE_ERROR_VALUE, "do not fit into 6 values");
  }
}

// NULL for every pointer and 0 for the rest: a failure that is told, and no crash.
template <class... Arguments>
void absent(int32_t (*function)(Arguments...)) {
  FAILS(function(Arguments{}...), BYOL_IMAGE_ERROR_VALUE, "");
}

void refusing() {
  CHECK(byol_image_abi_version() == BYOL_IMAGE_ABI_VERSION);
  absent(byol_image_resize);
  absent(byol_image_color_);
  absent(byol_image_blur);
  absent(byol_image_interleave);
  CHECK(std::strlen(byol_image_last_error()) > 0);

  const int32_t zero = 0;
  const float one = 1;
  float planes[] = {-1, -1, -1};
  const int64_t most = std::numeric_limits<int64_t>::max();
  const auto resize_rows_of = [&](int64_t width, int64_t row_bytes, const void* pixels,
                                  int64_t capacity) {
    return byol_image_resize(pixels, 1, width, row_bytes, 3, &zero, &one, 1, 1, &zero, &one, 1, 1,
                             planes, capacity);
  };
  FAILS(resize_rows_of(2, 5, gray, 3), BYOL_IMAGE_ERROR_VALUE, "take more than 5 bytes");
  FAILS(resize_rows_of(most, most, gray, 3), BYOL_IMAGE_ERROR_VALUE, "take more than");
  FAILS(resize_rows_of(1, 3, nullptr, 3), BYOL_IMAGE_ERROR_VALUE, "NULL");
  FAILS(resize_rows_of(1, 3, gray, 2), BYOL_IMAGE_ERROR_VALUE,
        "3 planes of 1 x 1 do not fit into 2 values");
  CHECK(planes[0] == -1 && planes[1] == -1 && planes[2] == -1);
}

}  // namespace

namespace check {

const char* last_error() { return byol_image_last_error(); }

int32_t last_error_code() { return byol_image_last_error_code(); }

}  // namespace check

int main() {
  // As loaders do: all at once from several threads, each with its own pictures and errors.
  std::vector<std::jthread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([] {
      resizing();
      colors();
      blurring();
      interleaving();
      refusing();
    });
  }
  threads.clear();
  std::printf("image_test: %lld checks passed\n", static_cast<long long>(check::count()));
  return 0;
}
