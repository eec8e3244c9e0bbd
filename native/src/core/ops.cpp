// Arithmetic, reductions and the functions behind layers.
#include "guard.hpp"

using tc::Borrowed;
using tc::dims;
using tc::ints;
using tc::make;
using tc::run;
using tc::scalar;
using tc::share_optional;

extern "C" {

tc_tensor tc_add(tc_tensor self, tc_tensor other, int32_t kind, int64_t alpha) {
  return make([&] { return at::add(*Borrowed(self), *Borrowed(other), scalar(kind, alpha)); });
}

tc_tensor tc_sub(tc_tensor self, tc_tensor other) {
  return make([&] { return at::sub(*Borrowed(self), *Borrowed(other)); });
}

tc_tensor tc_mul(tc_tensor self, tc_tensor other) {
  return make([&] { return at::mul(*Borrowed(self), *Borrowed(other)); });
}

tc_tensor tc_div(tc_tensor self, tc_tensor other) {
  return make([&] { return at::div(*Borrowed(self), *Borrowed(other)); });
}

tc_tensor tc_add_scalar(tc_tensor self, int32_t kind, int64_t other) {
  return make([&] { return at::add(*Borrowed(self), scalar(kind, other)); });
}

tc_tensor tc_sub_scalar(tc_tensor self, int32_t kind, int64_t other) {
  return make([&] { return at::sub(*Borrowed(self), scalar(kind, other)); });
}

tc_tensor tc_mul_scalar(tc_tensor self, int32_t kind, int64_t other) {
  return make([&] { return at::mul(*Borrowed(self), scalar(kind, other)); });
}

tc_tensor tc_div_scalar(tc_tensor self, int32_t kind, int64_t other) {
  return make([&] { return at::div(*Borrowed(self), scalar(kind, other)); });
}

tc_tensor tc_pow_scalar(tc_tensor self, int32_t kind, int64_t exponent) {
  return make([&] { return at::pow(*Borrowed(self), scalar(kind, exponent)); });
}

tc_tensor tc_neg(tc_tensor self) {
  return make([&] { return at::neg(*Borrowed(self)); });
}

int32_t tc_add_(tc_tensor self, tc_tensor other, int32_t kind, int64_t alpha) {
  return run([&] { Borrowed(self)->add_(*Borrowed(other), scalar(kind, alpha)); });
}

int32_t tc_mul_(tc_tensor self, tc_tensor other) {
  return run([&] { Borrowed(self)->mul_(*Borrowed(other)); });
}

int32_t tc_mul_scalar_(tc_tensor self, int32_t kind, int64_t other) {
  return run([&] { Borrowed(self)->mul_(scalar(kind, other)); });
}

tc_tensor tc_exp(tc_tensor self) {
  return make([&] { return at::exp(*Borrowed(self)); });
}

tc_tensor tc_log(tc_tensor self) {
  return make([&] { return at::log(*Borrowed(self)); });
}

tc_tensor tc_sqrt(tc_tensor self) {
  return make([&] { return at::sqrt(*Borrowed(self)); });
}

tc_tensor tc_abs(tc_tensor self) {
  return make([&] { return at::abs(*Borrowed(self)); });
}

tc_tensor tc_clamp_min(tc_tensor self, int32_t kind, int64_t min) {
  return make([&] { return at::clamp_min(*Borrowed(self), scalar(kind, min)); });
}

tc_tensor tc_matmul(tc_tensor self, tc_tensor other) {
  return make([&] { return at::matmul(*Borrowed(self), *Borrowed(other)); });
}

tc_tensor tc_eq(tc_tensor self, tc_tensor other) {
  return make([&] { return at::eq(*Borrowed(self), *Borrowed(other)); });
}

tc_tensor tc_gt_scalar(tc_tensor self, int32_t kind, int64_t other) {
  return make([&] { return at::gt(*Borrowed(self), scalar(kind, other)); });
}

tc_tensor tc_where(tc_tensor condition, tc_tensor self, tc_tensor other) {
  return make([&] { return at::where(*Borrowed(condition), *Borrowed(self), *Borrowed(other)); });
}

tc_tensor tc_sum(tc_tensor self, const int64_t* d, int64_t n, int32_t keepdim) {
  return make([&] { return at::sum(*Borrowed(self), dims(d, n), keepdim != 0); });
}

tc_tensor tc_mean(tc_tensor self, const int64_t* d, int64_t n, int32_t keepdim) {
  return make([&] { return at::mean(*Borrowed(self), dims(d, n), keepdim != 0); });
}

tc_tensor tc_var(tc_tensor self, const int64_t* d, int64_t n, int64_t correction, int32_t keepdim) {
  return make([&] { return at::var(*Borrowed(self), dims(d, n), correction, keepdim != 0); });
}

tc_tensor tc_vector_norm(tc_tensor self, double order, const int64_t* d, int64_t n,
                         int32_t keepdim) {
  return make(
      [&] { return at::linalg_vector_norm(*Borrowed(self), order, dims(d, n), keepdim != 0); });
}

tc_tensor tc_max(tc_tensor self) {
  return make([&] { return at::max(*Borrowed(self)); });
}

tc_tensor tc_argmax(tc_tensor self, int64_t dim, int32_t keepdim) {
  return make([&] { return at::argmax(*Borrowed(self), dim, keepdim != 0); });
}

tc_tensor tc_topk(tc_tensor self, int64_t k, int64_t dim, tc_tensor* indices) {
  return make([&] {
    tc_tensor& to = tc::out(indices);
    auto [values, positions] = at::topk(*Borrowed(self), k, dim, true, true);
    to = tc::give(std::move(positions));
    return std::move(values);
  });
}

tc_tensor tc_softmax(tc_tensor self, int64_t dim) {
  return make([&] { return at::softmax(*Borrowed(self), dim); });
}

int32_t tc_all_finite(tc_tensor self, int32_t* result) {
  return run([&] { tc::out(result) = at::isfinite(*Borrowed(self)).all().item<bool>(); });
}

tc_tensor tc_linear(tc_tensor input, tc_tensor weight, tc_tensor bias) {
  return make(
      [&] { return at::linear(*Borrowed(input), *Borrowed(weight), share_optional(bias)); });
}

tc_tensor tc_layer_norm(tc_tensor input, const int64_t* shape, int64_t n, tc_tensor weight,
                        tc_tensor bias, double eps) {
  return make([&] {
    return at::layer_norm(*Borrowed(input), ints(shape, n), share_optional(weight),
                          share_optional(bias), eps);
  });
}

tc_tensor tc_group_norm(tc_tensor input, int64_t groups, tc_tensor weight, tc_tensor bias,
                        double eps) {
  return make([&] {
    return at::group_norm(*Borrowed(input), groups, share_optional(weight), share_optional(bias),
                          eps);
  });
}

tc_tensor tc_batch_norm(tc_tensor input, tc_tensor weight, tc_tensor bias, tc_tensor running_mean,
                        tc_tensor running_var, int32_t training, double momentum, double eps) {
  return make([&] {
    return at::batch_norm(*Borrowed(input), share_optional(weight), share_optional(bias),
                          share_optional(running_mean), share_optional(running_var), training != 0,
                          momentum, eps, /*cudnn_enabled=*/true);
  });
}

tc_tensor tc_relu(tc_tensor self) {
  return make([&] { return at::relu(*Borrowed(self)); });
}

tc_tensor tc_adaptive_avg_pool2d(tc_tensor self, int64_t height, int64_t width) {
  return make([&] { return at::adaptive_avg_pool2d(*Borrowed(self), {height, width}); });
}

tc_tensor tc_normalize(tc_tensor self, int64_t dim, double eps) {
  return make([&] {
    Borrowed x(self);
    return *x / at::linalg_vector_norm(*x, 2, {dim}, /*keepdim=*/true).clamp_min(eps);
  });
}

tc_tensor tc_cross_entropy(tc_tensor logits, tc_tensor target) {
  return make([&] { return at::cross_entropy_loss(*Borrowed(logits), *Borrowed(target)); });
}

}  // extern "C"
