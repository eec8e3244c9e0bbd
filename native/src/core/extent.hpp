// Where the elements of tensors lie in memory. LibTorch gives a tensor its new sizes before it has
// the memory for them, and leaves them to it where there is none: whoever reads it then reads
// beyond its memory.
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace tc {

// Tensors that an operator may give other sizes.
class Extents {
 public:
  void remember(const at::Tensor& tensor);

  // Throws a ValueError if one of them reaches beyond its memory now.
  void check() const;

  // After a failure: those that reach beyond their memory are as they were remembered.
  void restore() const;

 private:
  struct Extent {
    at::Tensor tensor;
    at::Storage storage;
    at::DimVector sizes;
    at::DimVector strides;
    int64_t offset;
  };
  std::vector<Extent> extents_;
};

// Throws a ValueError if a tensor has negative sizes, or elements beyond its memory.
void check_extent(const at::Tensor& tensor);

// Throws a ValueError if a tensor has no elements, and so many rows of them that a loop over these
// does not end.
void check_rows(const at::Tensor& tensor);

// After a failure where nothing was remembered: takes all elements from a tensor that reaches
// beyond its memory.
void clear_beyond_memory(const at::Tensor& tensor);

}  // namespace tc
