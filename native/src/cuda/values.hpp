// Values in memory and how they are read and written, up to 16 bytes at once.
#pragma once

#include "launch.hpp"

namespace tc::cuda {

struct BFloat16 {
  uint16_t bits;
};

#ifdef __CUDACC__
using Half = __half;
TC_DEVICE float load(Half value) { return __half2float(value); }
TC_DEVICE void store(Half* to, float value) { *to = __float2half_rn(value); }
TC_DEVICE float load(BFloat16 value) {
  return __uint_as_float(static_cast<unsigned>(value.bits) << 16);
}
TC_DEVICE void store(BFloat16* to, float value) {
  to->bits = __bfloat16_as_ushort(__float2bfloat16_rn(value));
}
TC_DEVICE float fused(float a, float b, float c) { return __fmaf_rn(a, b, c); }
#else
using Half = c10::Half;
inline float load(Half value) { return value; }
inline void store(Half* to, float value) { *to = value; }
inline float load(BFloat16 value) {
  return std::bit_cast<float>(static_cast<uint32_t>(value.bits) << 16);
}
inline void store(BFloat16* to, float value) {
  const uint32_t bits = std::bit_cast<uint32_t>(value);
  to->bits = value != value ? 0x7FC0 : (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16;
}
inline float fused(float a, float b, float c) { return std::fma(a, b, c); }
#endif
TC_DEVICE float load(float value) { return value; }
TC_DEVICE float load(const Scalar& scalar) {
  return scalar.at == nullptr ? scalar.number : *scalar.at;
}
TC_DEVICE void store(float* to, float value) { *to = value; }

// V values next to each other, read and written in one instruction.
template <class T, int V>
struct alignas(sizeof(T) * V) Pack {
  T values[V];
};

template <int V, class T>
TC_DEVICE Pack<T, V> read(const T* from) {
  return *reinterpret_cast<const Pack<T, V>*>(from);
}

template <int V, class T>
TC_DEVICE void write(T* to, const Pack<T, V>& pack) {
  *reinterpret_cast<Pack<T, V>*>(to) = pack;
}

// The values in 16 bytes.
template <class T>
inline constexpr int kWide = 16 / static_cast<int>(sizeof(T));

inline bool is_aligned(const void* pointer) {
  return reinterpret_cast<uintptr_t>(pointer) % 16 == 0;
}

// Calls f with a value of the type.
template <class F>
void with_type(Type type, const F& f) {
  switch (type) {
    case Type::kFloat:
      return f(float{});
    case Type::kBFloat16:
      return f(BFloat16{});
    case Type::kHalf:
      return f(Half{});
  }
}

}  // namespace tc::cuda
