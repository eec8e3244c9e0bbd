// Plain loops that the compiler turns into vector instructions: one copy of a function for each
// generation of processors, chosen when the library is loaded.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#define TC_INLINE inline __attribute__((always_inline))
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__)
#define TC_PER_PROCESSOR \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define TC_PER_PROCESSOR
#endif

namespace tc {

// Values in memory, float32 or the bits of bfloat16, as float32.
TC_INLINE float load(float value) { return value; }
TC_INLINE float load(uint16_t bits) {
  return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

TC_INLINE void store(float* to, float value) { *to = value; }
// To the nearest bfloat16, to the even one of two; NaN stays NaN.
TC_INLINE void store(uint16_t* to, float value) {
  const uint32_t bits = std::bit_cast<uint32_t>(value);
  const uint32_t rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16;
  *to = static_cast<uint16_t>(value != value ? 0x7FC0 : rounded);
}

// Four rows of four values, each so far from the last, become columns.
TC_INLINE void transpose_4x4(const float* from, int64_t stride, float* to, int64_t to_stride) {
  typedef float Four __attribute__((vector_size(4 * sizeof(float))));
  typedef int32_t Order __attribute__((vector_size(4 * sizeof(int32_t))));
  constexpr Order low = {0, 4, 1, 5}, high = {2, 6, 3, 7};
  constexpr Order left = {0, 1, 4, 5}, right = {2, 3, 6, 7};
  Four a[4];
  for (int i = 0; i < 4; ++i) {
    std::memcpy(&a[i], from + i * stride, sizeof a[i]);
  }
  const Four b[4] = {__builtin_shuffle(a[0], a[1], low), __builtin_shuffle(a[0], a[1], high),
                     __builtin_shuffle(a[2], a[3], low), __builtin_shuffle(a[2], a[3], high)};
  const Four columns[4] = {
      __builtin_shuffle(b[0], b[2], left), __builtin_shuffle(b[0], b[2], right),
      __builtin_shuffle(b[1], b[3], left), __builtin_shuffle(b[1], b[3], right)};
  for (int i = 0; i < 4; ++i) {
    std::memcpy(to + i * to_stride, &columns[i], sizeof columns[i]);
  }
}

}  // namespace tc
