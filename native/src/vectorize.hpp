// Plain loops that the compiler turns into vector instructions: one copy of a function for each
// generation of processors, chosen when the library is loaded.
#pragma once

#include <bit>
#include <cstdint>

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

}  // namespace tc
