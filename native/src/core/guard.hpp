// Between C++ and C: handles, ownership, and the one place where exceptions end.
#pragma once

#include <ATen/ATen.h>

#include <atomic>
#include <bit>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "division.hpp"
#include "tc.h"

namespace tc {

// Records the exception in flight as this thread's last error and returns its code.
// Call it from a catch block only.
int32_t translate() noexcept;

// Records a failure as this thread's last error and returns its code.
int32_t fail(int32_t code, const char* message) noexcept;

// Counts handles that callers own, so that a leak is a number.
void count_handles(int64_t change) noexcept;

// Gives a tensor to the caller as a new reference. A handle is the TensorImpl pointer itself.
tc_tensor give(at::Tensor tensor);

// Gives all of them, or none where one is undefined.
void give_all(const std::vector<at::Tensor>& tensors, tc_tensor* handles);

// A pointer that must not be NULL.
template <class T>
T* there(T* pointer) {
  TORCH_CHECK_VALUE(pointer != nullptr, "an argument that must be there is NULL");
  return pointer;
}

// Where a result goes.
template <class T>
T& out(T* pointer) {
  return *there(pointer);
}

inline const char* text(const char* characters) { return there(characters); }

// A tensor lent by the caller for the length of a call: no reference count is touched.
class Borrowed {
 public:
  explicit Borrowed(tc_tensor handle)
      : tensor_(c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim(
            reinterpret_cast<at::TensorImpl*>(there(handle)))) {}
  ~Borrowed() {
    // The caller still owns the reference; forgetting ours must not drop it.
    static_cast<void>(tensor_.unsafeReleaseTensorImpl());
  }
  Borrowed(const Borrowed&) = delete;
  Borrowed& operator=(const Borrowed&) = delete;

  at::Tensor& operator*() { return tensor_; }
  at::Tensor* operator->() { return &tensor_; }
  const at::Tensor* operator->() const { return &tensor_; }

 private:
  at::Tensor tensor_;
};

// A new C++ owner of what a handle refers to; an undefined tensor for NULL.
at::Tensor share(tc_tensor handle);
std::optional<at::Tensor> share_optional(tc_tensor handle);
std::vector<at::Tensor> share_all(const tc_tensor* handles, int64_t count);

// The number of entries of a list, which must be there unless it is empty.
template <class T>
size_t length(const T* values, int64_t count) {
  TORCH_CHECK_VALUE(count >= 0, "a list cannot have ", count, " entries");
  TORCH_CHECK_VALUE(count == 0 || values != nullptr, "a list of ", count, " entries is NULL");
  return static_cast<size_t>(count);
}

inline at::IntArrayRef ints(const int64_t* values, int64_t count) {
  return {values, length(values, count)};
}

// No dimensions means all of them.
inline at::OptionalIntArrayRef dims(const int64_t* values, int64_t count) {
  return count == 0 ? at::OptionalIntArrayRef() : at::OptionalIntArrayRef(ints(values, count));
}

// LibTorch does not check these in release builds: an enum value out of range is undefined
// behavior, an index that does not fit names another device.
inline at::DeviceType device_type(int32_t type) {
  TORCH_CHECK_VALUE(type >= 0 && type < at::COMPILE_TIME_MAX_DEVICE_TYPES, "unknown device type ",
                    type);
  return static_cast<at::DeviceType>(type);
}

inline at::Device device(int32_t type, int32_t index) {
  TORCH_CHECK_VALUE(index >= -1 && index <= std::numeric_limits<at::DeviceIndex>::max(),
                    "no device has index ", index);
  return {device_type(type), static_cast<at::DeviceIndex>(index)};
}

inline at::ScalarType scalar_type(int32_t dtype) {
  TORCH_CHECK_VALUE(dtype >= 0 && dtype < static_cast<int32_t>(at::ScalarType::Undefined),
                    "unknown dtype ", dtype);
  return static_cast<at::ScalarType>(dtype);
}

inline at::MemoryFormat memory_format(int32_t format) {
  TORCH_CHECK_VALUE(format >= 0 && format < static_cast<int32_t>(at::MemoryFormat::NumOptions),
                    "unknown memory format ", format);
  return static_cast<at::MemoryFormat>(format);
}

inline at::TensorOptions options(int32_t dtype, int32_t device_type, int32_t device_index) {
  return at::TensorOptions().dtype(scalar_type(dtype)).device(device(device_type, device_index));
}

// A scalar of the kind that the caller has: an integer stays one.
inline at::Scalar scalar(int32_t kind, int64_t slot) {
  TORCH_CHECK_VALUE(kind == TC_VALUE_INT || kind == TC_VALUE_DOUBLE,
                    "a scalar is an integer or a double, not a value of kind ", kind);
  return kind == TC_VALUE_INT ? at::Scalar(slot) : at::Scalar(std::bit_cast<double>(slot));
}

// Whether memory holds other values than the tensor has: those of views that LibTorch negates or
// conjugates only when it computes with them, or none at all for zeros that it has not written.
inline bool is_lazy(const at::Tensor& tensor) {
  return tensor.is_neg() || tensor.is_conj() || tensor._is_zerotensor();
}

// The same values, in memory: what is to be done before memory is read.
inline at::Tensor materialized(const at::Tensor& tensor) {
  return is_lazy(tensor) ? at::empty_like(tensor).copy_(tensor) : tensor;
}

// Whether calls are metered: read by every call, so it is one plain load.
extern std::atomic<bool> metering;

// Meters the call that it lives through.
class Metered {
 public:
  Metered() : begin_(metering.load(std::memory_order_relaxed) ? now() : 0) {}
  ~Metered() {
    if (begin_ != 0) {
      add(now() - begin_);
    }
  }
  Metered(const Metered&) = delete;
  Metered& operator=(const Metered&) = delete;

 private:
  static int64_t now() noexcept;
  static void add(int64_t nanos) noexcept;

  const int64_t begin_;
};

// Runs f and gives its tensor to the caller; NULL if it throws.
template <class F>
tc_tensor make(F&& f) noexcept {
  const Metered metered;
  try {
    at::Tensor result = std::forward<F>(f)();
    check_division();
    return give(std::move(result));
  } catch (...) {
    translate();
    return nullptr;
  }
}

// Runs f; TC_OK, or the code of what it threw.
template <class F>
int32_t run(F&& f) noexcept {
  const Metered metered;
  try {
    std::forward<F>(f)();
    check_division();
    return TC_OK;
  } catch (...) {
    return translate();
  }
}

// A getter that never fails: what f returns, or `otherwise` where it throws.
template <class T, class F>
T get(T otherwise, F&& f) noexcept {
  try {
    return static_cast<T>(std::forward<F>(f)());
  } catch (...) {
    return otherwise;
  }
}

}  // namespace tc
