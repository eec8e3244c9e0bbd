// How tensors are handed to kernels that know nothing of LibTorch.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <type_traits>

#include "core/guard.hpp"

namespace tc {

// bfloat16 goes through a kernel as its bits.
template <class T>
using Bits = std::conditional_t<std::is_same_v<T, at::BFloat16>, uint16_t, T>;

// The values of a tensor; null where there is none.
template <class T>
Bits<T>* data(const at::Tensor& tensor) {
  return tensor.defined() ? reinterpret_cast<Bits<T>*>(tensor.mutable_data_ptr<T>()) : nullptr;
}

// The same values in memory that is laid out by strides, whatever LibTorch hands out.
inline at::Tensor plain(const at::Tensor& tensor) {
  return materialized(tensor.layout() == at::kStrided ? tensor : tensor.to_dense());
}

}  // namespace tc
