// Separable resize: sixteen output rows at a time along the columns, then, transposed, so that
// neighbors in memory have the same weights, along the rows.
#include <algorithm>
#include <cstring>
#include <vector>

#include "kernels.hpp"
#include "weighted_sum.hpp"

namespace image {
namespace {

constexpr int64_t kBlock = kLine;

TC_INLINE void convert(const uint8_t* __restrict from, int64_t length, float* __restrict to) {
  for (int64_t i = 0; i < length; ++i) {
    to[i] = static_cast<float>(from[i]);
  }
}

// From [0, 255] to [0, 1], clamped.
TC_INLINE void to_unit(float* __restrict values, int64_t length) {
  for (int64_t i = 0; i < length; ++i) {
    float value = values[i] * (1 / 255.0f);
    value = value > 0 ? value : 0;
    values[i] = value < 1 ? value : 1;
  }
}

// kBlock rows of `width` values, a multiple of four, become `width` rows of kBlock.
TC_INLINE void transpose(const float* from, int64_t stride, int64_t width, float* to,
                         int64_t to_stride) {
  for (int64_t x = 0; x < width; x += 4) {
    for (int64_t y = 0; y < kBlock; y += 4) {
      tc::transpose_4x4(from + y * stride + x, stride, to + x * to_stride + y, to_stride);
    }
  }
}

// Source rows as floats, as many as there are taps, and the sums of them.
class Columns {
 public:
  Columns(const uint8_t* pixels, int64_t row_bytes, int64_t length, const Resampling& rows)
      : pixels_(pixels),
        row_bytes_(row_bytes),
        length_(length),
        rows_(rows),
        stride_(whole_lines(length)),
        window_(aligned_floats(rows.taps * stride_)),
        taps_(rows.taps) {}

  // Row `o` of the result; they are asked for in ascending order.
  TC_INLINE void row(int64_t o, float* to) {
    const int64_t start = rows_.start[o], end = start + rows_.taps;
    for (next_ = std::max(next_, start); next_ < end; ++next_) {
      convert(pixels_ + next_ * row_bytes_, length_, slot(next_));
    }
    for (int64_t t = 0; t < rows_.taps; ++t) {
      taps_[t] = slot(start + t);
    }
    weighted_sum(taps_.data(), rows_.weights + o * rows_.taps, rows_.taps, length_, to);
  }

 private:
  TC_INLINE float* slot(int64_t row) { return window_.get() + row % rows_.taps * stride_; }

  const uint8_t* pixels_;
  const int64_t row_bytes_, length_;
  const Resampling& rows_;
  const int64_t stride_;
  const AlignedFloats window_;
  std::vector<const float*> taps_;
  int64_t next_ = 0;
};

}  // namespace

TC_PER_PROCESSOR
void resize_image(const uint8_t* pixels, int64_t row_bytes, int64_t width, int64_t channels,
                  const Resampling& rows, const Resampling& columns, float* planes) {
  const int64_t length = whole_lines(width * channels), pixel = channels * kBlock;
  const int64_t out_width = columns.count;
  Columns resized(pixels, row_bytes, width * channels, rows);
  // [kBlock][length], and transposed.
  const AlignedFloats lines = aligned_floats(kBlock * length);
  const AlignedFloats tile = aligned_floats(length * kBlock);
  const AlignedFloats block = aligned_floats(whole_lines(out_width) * pixel);
  const AlignedFloats turned = aligned_floats(kBlock * whole_lines(out_width));
  std::vector<const float*> taps(columns.taps);
  for (int64_t first = 0; first < rows.count; first += kBlock) {
    const int64_t height = std::min(kBlock, rows.count - first);
    for (int64_t i = 0; i < height; ++i) {
      resized.row(first + i, lines.get() + i * length);
    }
    transpose(lines.get(), length, length, tile.get(), kBlock);
    for (int64_t x = 0; x < out_width; ++x) {
      for (int64_t t = 0; t < columns.taps; ++t) {
        taps[t] = tile.get() + (columns.start[x] + t) * pixel;
      }
      weighted_sum(taps.data(), columns.weights + x * columns.taps, columns.taps, pixel,
                   block.get() + x * pixel);
    }
    to_unit(block.get(), out_width * pixel);
    for (int64_t c = 0; c < channels; ++c) {
      float* plane = planes + (c * rows.count + first) * out_width;
      for (int64_t x = 0; x < out_width; x += 4) {
        for (int64_t y = 0; y < kBlock; y += 4) {
          tc::transpose_4x4(block.get() + x * pixel + c * kBlock + y, pixel,
                            turned.get() + y * whole_lines(out_width) + x, whole_lines(out_width));
        }
      }
      for (int64_t y = 0; y < height; ++y) {
        std::memcpy(plane + y * out_width, turned.get() + y * whole_lines(out_width),
                    out_width * sizeof(float));
      }
    }
  }
}

}  // namespace image
