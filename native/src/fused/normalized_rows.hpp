// Rows with mean 0 and variance 1, by operators that have gradients themselves: what gradients of
// gradients are computed with, where the kernels' own gradient ends.
#pragma once

#include <ATen/ATen.h>

namespace tc {

class NormalizedRows {
 public:
  NormalizedRows(const at::Tensor& rows, double eps) {
    const at::Tensor centered = rows - rows.mean(-1, true);
    rstd_ = (centered.square().mean(-1, true) + eps).rsqrt();
    values_ = centered * rstd_;
  }

  const at::Tensor& values() const { return values_; }

  // With respect to the rows, from that with respect to the values.
  at::Tensor gradient(const at::Tensor& upstream) const {
    return rstd_ *
           (upstream - upstream.mean(-1, true) - values_ * (upstream * values_).mean(-1, true));
  }

 private:
  at::Tensor rstd_;
  at::Tensor values_;
};

}  // namespace tc
