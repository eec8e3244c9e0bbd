// Lifetime, metadata, creation, copies and views.
#include <algorithm>
#include <cstring>

#include "generator.hpp"
#include "guard.hpp"

using tc::Borrowed;
using tc::get;
using tc::ints;
using tc::make;
using tc::options;
using tc::run;

namespace {

// As many of the values as there is room for; how many there are, or -1 where f throws.
template <class F>
int32_t write(int64_t* room, int64_t capacity, F&& f) {
  at::IntArrayRef values;
  const auto read = [&] {
    tc::length(room, capacity);
    values = f();
  };
  if (run(read) != TC_OK) return -1;
  const auto count = std::min<int64_t>(capacity, values.size());
  std::copy_n(values.begin(), std::max<int64_t>(0, count), room);
  return static_cast<int32_t>(values.size());
}

}  // namespace

extern "C" {

tc_tensor tc_retain(tc_tensor self) {
  return make([&] { return *Borrowed(self); });
}

int32_t tc_free_all(const tc_tensor* tensors, int64_t count) {
  return run([&] {
    int64_t freed = 0;
    tc::length(tensors, count);
    for (int64_t i = 0; i < count; i++) {
      if (tensors[i] == nullptr) continue;
      freed++;
      c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim(
          reinterpret_cast<at::TensorImpl*>(tensors[i]));
    }
    tc::count_handles(-freed);
  });
}

int32_t tc_sizes(tc_tensor self, int64_t* sizes, int64_t capacity) {
  return write(sizes, capacity, [&] { return Borrowed(self)->sizes(); });
}

int32_t tc_strides(tc_tensor self, int64_t* strides, int64_t capacity) {
  return write(strides, capacity, [&] { return Borrowed(self)->strides(); });
}

int32_t tc_dim(tc_tensor self) {
  return get<int32_t>(-1, [&] { return Borrowed(self)->dim(); });
}

int32_t tc_dtype(tc_tensor self) {
  return get<int32_t>(-1, [&] { return Borrowed(self)->scalar_type(); });
}

int32_t tc_device_type(tc_tensor self) {
  return get<int32_t>(-1, [&] { return Borrowed(self)->device().type(); });
}

int32_t tc_device_index(tc_tensor self) {
  return get<int32_t>(-1, [&] { return Borrowed(self)->device().index(); });
}

int32_t tc_requires_grad(tc_tensor self) {
  return get<int32_t>(0, [&] { return Borrowed(self)->requires_grad(); });
}

// Sparse tensors have no one memory: asking them throws.
int32_t tc_is_contiguous(tc_tensor self, int32_t memory_format) {
  return get<int32_t>(
      0, [&] { return Borrowed(self)->is_contiguous(tc::memory_format(memory_format)); });
}

int64_t tc_storage_id(tc_tensor self) {
  return get<int64_t>(0, [&] {
    return reinterpret_cast<int64_t>(Borrowed(self)->storage().unsafeGetStorageImpl());
  });
}

tc_tensor tc_empty(const int64_t* sizes, int64_t n, int32_t dtype, int32_t device_type,
                   int32_t device_index) {
  return make([&] { return at::empty(ints(sizes, n), options(dtype, device_type, device_index)); });
}

tc_tensor tc_full(const int64_t* sizes, int64_t n, int32_t kind, int64_t value, int32_t dtype,
                  int32_t device_type, int32_t device_index) {
  return make([&] {
    return at::full(ints(sizes, n), tc::scalar(kind, value),
                    options(dtype, device_type, device_index));
  });
}

tc_tensor tc_rand(const int64_t* sizes, int64_t n, int32_t dtype, int32_t device_type,
                  int32_t device_index, tc_generator generator) {
  return make([&] {
    return at::rand(ints(sizes, n), tc::generator_or_default(generator),
                    options(dtype, device_type, device_index));
  });
}

tc_tensor tc_randn(const int64_t* sizes, int64_t n, int32_t dtype, int32_t device_type,
                   int32_t device_index, tc_generator generator) {
  return make([&] {
    return at::randn(ints(sizes, n), tc::generator_or_default(generator),
                     options(dtype, device_type, device_index));
  });
}

tc_tensor tc_arange(int64_t start, int64_t end, int32_t dtype, int32_t device_type,
                    int32_t device_index) {
  return make([&] { return at::arange(start, end, options(dtype, device_type, device_index)); });
}

tc_tensor tc_from_host(const void* data, int64_t bytes, const int64_t* sizes, int64_t n,
                       int32_t dtype, int32_t device_type, int32_t device_index) {
  return make([&] {
    at::Tensor host = at::empty(ints(sizes, n), options(dtype, TC_CPU, -1));
    TORCH_CHECK_VALUE(static_cast<int64_t>(host.nbytes()) == bytes, "a tensor of shape ",
                      host.sizes(), " and type ", host.dtype(), " takes ", host.nbytes(),
                      " bytes, not ", bytes);
    if (bytes > 0)
      std::memcpy(host.mutable_data_ptr(), tc::there(data), static_cast<size_t>(bytes));
    return device_type == TC_CPU ? host : host.to(tc::device(device_type, device_index));
  });
}

int32_t tc_to_host(tc_tensor self, void* data, int64_t bytes) {
  return run([&] {
    const at::Tensor host = tc::materialized(Borrowed(self)->detach().cpu()).contiguous();
    TORCH_CHECK_VALUE(static_cast<int64_t>(host.nbytes()) == bytes, "the tensor has ",
                      host.nbytes(), " bytes, not ", bytes);
    // Views that LibTorch does not check can reach beyond their memory.
    TORCH_CHECK_INDEX(bytes == 0 || host.storage_offset() * host.itemsize() + host.nbytes() <=
                                        host.storage().nbytes(),
                      "the tensor reaches beyond its memory of ", host.storage().nbytes(),
                      " bytes");
    if (bytes > 0) std::memcpy(tc::there(data), host.const_data_ptr(), static_cast<size_t>(bytes));
  });
}

int32_t tc_item(tc_tensor self, double* value) {
  return run([&] { tc::out(value) = tc::materialized(*Borrowed(self)).item().toDouble(); });
}

tc_tensor tc_to(tc_tensor self, int32_t dtype, int32_t device_type, int32_t device_index,
                int32_t non_blocking) {
  return make([&] {
    return Borrowed(self)->to(tc::device(device_type, device_index), tc::scalar_type(dtype),
                              non_blocking != 0);
  });
}

tc_tensor tc_contiguous(tc_tensor self, int32_t memory_format) {
  return make([&] { return Borrowed(self)->contiguous(tc::memory_format(memory_format)); });
}

tc_tensor tc_clone(tc_tensor self) {
  return make([&] { return Borrowed(self)->clone(); });
}

tc_tensor tc_detach(tc_tensor self) {
  return make([&] { return Borrowed(self)->detach(); });
}

int32_t tc_copy_(tc_tensor self, tc_tensor source) {
  return run([&] { Borrowed(self)->copy_(*Borrowed(source)); });
}

int32_t tc_fill_(tc_tensor self, int32_t kind, int64_t value) {
  return run([&] { Borrowed(self)->fill_(tc::scalar(kind, value)); });
}

tc_tensor tc_reshape(tc_tensor self, const int64_t* sizes, int64_t n) {
  return make([&] { return Borrowed(self)->reshape(ints(sizes, n)); });
}

tc_tensor tc_permute(tc_tensor self, const int64_t* dims, int64_t n) {
  return make([&] { return Borrowed(self)->permute(ints(dims, n)); });
}

tc_tensor tc_transpose(tc_tensor self, int64_t dim0, int64_t dim1) {
  return make([&] { return Borrowed(self)->transpose(dim0, dim1); });
}

tc_tensor tc_narrow(tc_tensor self, int64_t dim, int64_t start, int64_t length) {
  return make([&] { return Borrowed(self)->narrow(dim, start, length); });
}

tc_tensor tc_select(tc_tensor self, int64_t dim, int64_t index) {
  return make([&] { return Borrowed(self)->select(dim, index); });
}

tc_tensor tc_unsqueeze(tc_tensor self, int64_t dim) {
  return make([&] { return Borrowed(self)->unsqueeze(dim); });
}

tc_tensor tc_index_select(tc_tensor self, int64_t dim, tc_tensor index) {
  return make([&] { return Borrowed(self)->index_select(dim, *Borrowed(index)); });
}

tc_tensor tc_gather(tc_tensor self, int64_t dim, tc_tensor index) {
  return make([&] { return Borrowed(self)->gather(dim, *Borrowed(index)); });
}

tc_tensor tc_cat(const tc_tensor* tensors, int64_t count, int64_t dim) {
  return make([&] { return at::cat(tc::share_all(tensors, count), dim); });
}

tc_tensor tc_stack(const tc_tensor* tensors, int64_t count, int64_t dim) {
  return make([&] { return at::stack(tc::share_all(tensors, count), dim); });
}

}  // extern "C"
