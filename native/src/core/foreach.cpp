// One call for many tensors: what optimizers and moving averages are made of.
#include "guard.hpp"

using tc::run;
using tc::scalar;
using tc::share_all;

extern "C" {

int32_t tc_foreach_add_(const tc_tensor* self, const tc_tensor* other, int64_t count, int32_t kind,
                        int64_t alpha) {
  return run([&] {
    at::_foreach_add_(share_all(self, count), share_all(other, count), scalar(kind, alpha));
  });
}

int32_t tc_foreach_add_scalar_(const tc_tensor* self, int32_t kind, int64_t value, int64_t count) {
  return run([&] { at::_foreach_add_(share_all(self, count), scalar(kind, value)); });
}

int32_t tc_foreach_mul_scalar_(const tc_tensor* self, int32_t kind, int64_t value, int64_t count) {
  return run([&] { at::_foreach_mul_(share_all(self, count), scalar(kind, value)); });
}

int32_t tc_foreach_lerp_(const tc_tensor* self, const tc_tensor* end, int64_t count,
                         double weight) {
  return run([&] { at::_foreach_lerp_(share_all(self, count), share_all(end, count), weight); });
}

int32_t tc_foreach_addcmul_(const tc_tensor* self, const tc_tensor* a, const tc_tensor* b,
                            int64_t count, int32_t kind, int64_t value) {
  return run([&] {
    at::_foreach_addcmul_(share_all(self, count), share_all(a, count), share_all(b, count),
                          scalar(kind, value));
  });
}

int32_t tc_foreach_addcdiv_(const tc_tensor* self, const tc_tensor* a, const tc_tensor* b,
                            int64_t count, int32_t kind, int64_t value) {
  return run([&] {
    at::_foreach_addcdiv_(share_all(self, count), share_all(a, count), share_all(b, count),
                          scalar(kind, value));
  });
}

int32_t tc_foreach_sqrt(const tc_tensor* self, int64_t count, tc_tensor* results) {
  return run([&] {
    const auto tensors = share_all(self, count);
    tc::length(results, count);
    tc::give_all(at::_foreach_sqrt(tensors), results);
  });
}

int32_t tc_foreach_copy_(const tc_tensor* self, const tc_tensor* source, int64_t count) {
  return run([&] { at::_foreach_copy_(share_all(self, count), share_all(source, count)); });
}

}  // extern "C"
