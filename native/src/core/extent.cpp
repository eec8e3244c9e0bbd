#include "extent.hpp"

#include <limits>

namespace {

bool is_strided(const at::Tensor& tensor) {
  return tensor.layout() == at::kStrided && tensor.has_storage();
}

bool has_negative_size(const at::Tensor& tensor) {
  for (const int64_t size : tensor.sizes()) {
    if (size < 0) return true;
  }
  return false;
}

// Of the types whose elements are parts of a byte.
int64_t elements_per_item(at::ScalarType type) {
  return type == at::kQUInt4x2 ? 2 : type == at::kQUInt2x4 ? 4 : 1;
}

// Where elements are found by strides; other layouts check for themselves.
bool is_beyond_memory(const at::Tensor& tensor) {
  if (!tensor.defined() || tensor.is_nested()) return false;
  if (has_negative_size(tensor)) return true;
  if (!is_strided(tensor) || tensor.numel() == 0) return false;
  int64_t last = tensor.storage_offset();
  for (int64_t i = 0; i < tensor.dim(); i++) {
    int64_t reach = 0;
    if (__builtin_mul_overflow(tensor.size(i) - 1, tensor.stride(i), &reach) ||
        __builtin_add_overflow(last, reach, &last)) {
      return true;
    }
  }
  const int64_t items = static_cast<int64_t>(tensor.storage().nbytes() / tensor.element_size());
  return last / elements_per_item(tensor.scalar_type()) >= items;
}

}  // namespace

void tc::Extents::remember(const at::Tensor& tensor) {
  if (!tensor.defined() || tensor.is_nested() || !is_strided(tensor)) return;
  extents_.push_back({tensor, tensor.storage(), at::DimVector(tensor.sizes()),
                      at::DimVector(tensor.strides()), tensor.storage_offset()});
}

void tc::Extents::restore() const {
  for (const Extent& extent : extents_) {
    if (!is_beyond_memory(extent.tensor)) continue;
    c10::TensorImpl* tensor = extent.tensor.unsafeGetTensorImpl();
    tensor->set_storage_keep_dtype(extent.storage);
    tensor->set_sizes_and_strides(extent.sizes, extent.strides, extent.offset);
  }
}

void tc::Extents::check() const {
  for (const Extent& extent : extents_) check_extent(extent.tensor);
}

void tc::check_rows(const at::Tensor& tensor) {
  if (!tensor.defined() || tensor.is_nested() || tensor.numel() != 0) return;
  constexpr int64_t MOST = std::numeric_limits<int32_t>::max();
  int64_t rows = 1;
  for (const int64_t size : tensor.sizes()) {
    const bool fits = size == 0 || (!__builtin_mul_overflow(rows, size, &rows) && rows <= MOST);
    TORCH_CHECK_VALUE(fits, "a tensor of sizes ", tensor.sizes(),
                      " has no elements, and more than ", MOST, " rows of them");
  }
}

void tc::check_extent(const at::Tensor& tensor) {
  TORCH_CHECK_VALUE(!is_beyond_memory(tensor), "no memory holds the elements of a tensor of sizes ",
                    tensor.sizes());
}

void tc::clear_beyond_memory(const at::Tensor& tensor) {
  if (!is_beyond_memory(tensor)) return;
  tensor.unsafeGetTensorImpl()->set_sizes_and_strides(c10::IntArrayRef{0}, c10::IntArrayRef{1}, 0);
}
