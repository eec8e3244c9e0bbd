// The moving average of all parameters in one call.
#include <c10/core/GradMode.h>

#include <limits>
#include <map>
#include <vector>

#include "core/guard.hpp"
#include "cuda/tensors.hpp"
#include "number.hpp"

namespace {

// Values of a tensor that a CUDA kernel can count.
constexpr int64_t kMostOnCuda = std::numeric_limits<int32_t>::max();

bool has_kernel(const at::Tensor& average, const at::Tensor& value) {
  const auto fits = [&](const at::Tensor& t) {
    return t.scalar_type() == at::kFloat && t.device() == average.device() &&
           t.strides() == average.strides() && !tc::is_lazy(t);
  };
  return tc::cuda::takes(average) && fits(average) && fits(value) &&
         average.is_non_overlapping_and_dense() && average.numel() <= kMostOnCuda;
}

// Tensors of one CUDA device, to be moved together.
struct OnDevice {
  at::Tensor any;
  std::vector<tc::cuda::AveragedTensor> tensors;
};

}  // namespace

extern "C" {

int32_t tc_average_(const tc_tensor* averages, const tc_tensor* values, int64_t count,
                    double weight, tc_tensor weight_at) {
  return tc::run([&] {
    const c10::NoGradGuard no_grad;
    const auto as = tc::share_all(averages, count), vs = tc::share_all(values, count);
    const std::optional<at::Tensor> at = tc::share_number(weight_at);
    std::map<at::DeviceIndex, OnDevice> devices;
    std::vector<at::Tensor> other_averages, other_values;
    for (int64_t i = 0; i < count; ++i) {
      TORCH_CHECK(as[i].sizes() == vs[i].sizes(), "moving average: tensor ", i, " has shape ",
                  vs[i].sizes(), ", its average ", as[i].sizes());
      if (has_kernel(as[i], vs[i])) {
        OnDevice& device = devices[as[i].device().index()];
        device.any = as[i];
        device.tensors.push_back(
            {as[i].mutable_data_ptr<float>(), vs[i].const_data_ptr<float>(), as[i].numel()});
        as[i].unsafeGetTensorImpl()->bump_version();
      } else if (at.has_value() && !as[i].is_cpu()) {
        as[i].lerp_(vs[i], tc::on_device(weight, at, as[i]));
      } else {
        other_averages.push_back(as[i]);
        other_values.push_back(vs[i]);
      }
    }
    if (!other_averages.empty()) {
      at::_foreach_lerp_(other_averages, other_values, tc::number(weight, at));
    }
    if constexpr (tc::cuda::kKernels) {
      for (const auto& [index, device] : devices) {
        const tc::cuda::Queue queue(device.any);
        tc::cuda::average(device.tensors, tc::cuda::scalar(weight, at, device.any), queue.stream());
      }
    }
  });
}

}  // extern "C"
