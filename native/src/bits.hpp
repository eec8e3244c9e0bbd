// How tensors are handed to kernels that know nothing of LibTorch.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <type_traits>

namespace tc {

// bfloat16 goes through a kernel as its bits.
template <class T>
using Bits = std::conditional_t<std::is_same_v<T, at::BFloat16>, uint16_t, T>;

// The values of a tensor; null where there is none.
template <class T>
Bits<T>* data(const at::Tensor& tensor) {
  return tensor.defined() ? reinterpret_cast<Bits<T>*>(tensor.mutable_data_ptr<T>()) : nullptr;
}

// The same values in memory: LibTorch negates or conjugates some views only when it computes with
// them, does not write some zeros at all, and has other layouts than the strided one.
inline at::Tensor plain(const at::Tensor& tensor) {
  if (tensor.layout() != at::kStrided) return tensor.to_dense();
  const bool is_lazy = tensor.is_neg() || tensor.is_conj() || tensor._is_zerotensor();
  return is_lazy ? at::empty_like(tensor).copy_(tensor) : tensor;
}

}  // namespace tc
