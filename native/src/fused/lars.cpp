// LARS for all parameters in one call: what is one pass over memory after another as single
// operators.
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <cmath>
#include <limits>
#include <map>
#include <vector>

#include "core/guard.hpp"
#include "cuda/tensors.hpp"
#include "lars_kernel.hpp"
#include "number.hpp"

namespace {

struct Step {
  double rate;
  std::optional<at::Tensor> rate_at;  // instead of rate, where there is one
  double momentum;
  double decay;
  double trust;
};

// η ‖w‖ / ‖g‖, 1 where a norm is 0.
double trust_ratio(const Step& step, const tc::LarsNorms& norms) {
  const bool defined = norms.weight > 0 && norms.gradient > 0;
  return defined ? step.trust * std::sqrt(norms.weight) / std::sqrt(norms.gradient) : 1;
}

// Calls body(begin, end) on the tasks of so many values.
template <class Body>
void for_tasks(int64_t count, const Body& body) {
  const int64_t tasks = (count + tc::kLarsTask - 1) / tc::kLarsTask;
  at::parallel_for(0, tasks, 1, [&](int64_t begin, int64_t end) {
    for (int64_t task = begin; task < end; ++task) {
      const int64_t first = task * tc::kLarsTask;
      body(task, first, std::min(tc::kLarsTask, count - first));
    }
  });
}

void step_on_cpu(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& velocity,
                 bool adapted, const Step& step) {
  const int64_t count = weight.numel();
  float* w = weight.mutable_data_ptr<float>();
  float* m = velocity.mutable_data_ptr<float>();
  const float* g = gradient.const_data_ptr<float>();
  const float decay = adapted ? static_cast<float>(step.decay) : 0;
  const float rate = static_cast<float>(tc::number(step.rate, step.rate_at));
  double ratio = 1;
  if (adapted) {
    std::vector<tc::LarsNorms> parts((count + tc::kLarsTask - 1) / tc::kLarsTask);
    for_tasks(count, [&](int64_t task, int64_t first, int64_t values) {
      parts[task] = tc::lars_norms(w + first, g + first, decay, values);
    });
    tc::LarsNorms norms{0, 0};
    for (const tc::LarsNorms& part : parts) {
      norms.weight += part.weight;
      norms.gradient += part.gradient;
    }
    ratio = trust_ratio(step, norms);
  }
  for_tasks(count, [&](int64_t, int64_t first, int64_t values) {
    tc::lars_update(w + first, g + first, m + first, decay, static_cast<float>(ratio),
                    static_cast<float>(step.momentum), rate, values);
  });
}

// One by one, without waiting for the device.
void step_by_operators(const at::Tensor& weight, const at::Tensor& gradient,
                       const at::Tensor& velocity, bool adapted, const Step& step) {
  at::Tensor update = gradient;
  if (adapted) {
    update = gradient.add(weight, step.decay);
    const at::Tensor weight_norm = weight.norm(), norm = update.norm();
    const at::Tensor ratio = weight_norm.div(norm).mul(step.trust);
    const at::Tensor defined = weight_norm.gt(0).logical_and(norm.gt(0));
    update = update.mul_(at::where(defined, ratio, at::ones_like(ratio)));
  }
  velocity.mul_(step.momentum).add_(update);
  weight.addcmul_(velocity, tc::on_device(step.rate, step.rate_at, weight), -1);
}

// Whether elements lie in the same order. How far apart those of a dimension of one would lie is of
// no matter: cuDNN writes other strides there than weights have.
bool is_ordered_as(const at::Tensor& tensor, const at::Tensor& other) {
  for (int64_t i = 0; i < other.dim(); i++) {
    if (other.size(i) > 1 && tensor.stride(i) != other.stride(i)) return false;
  }
  return true;
}

// The same type, device and memory order in all three, without gaps.
bool is_flat(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& velocity) {
  const auto fits = [&](const at::Tensor& t) {
    return t.scalar_type() == at::kFloat && t.device() == weight.device() &&
           t.sizes() == weight.sizes() && is_ordered_as(t, weight) && !tc::is_lazy(t);
  };
  return fits(weight) && fits(gradient) && fits(velocity) && weight.is_non_overlapping_and_dense();
}

// Values of a weight that a CUDA kernel can count.
constexpr int64_t kMostOnCuda = std::numeric_limits<int32_t>::max();

// Weights of one CUDA device, to be updated together.
struct OnDevice {
  at::Tensor any;
  std::vector<tc::cuda::LarsTensor> tensors;
};

void step_on_cuda(const OnDevice& device, const Step& step) {
  const tc::cuda::Queue queue(device.any);
  const at::Tensor room =
      at::empty({tc::cuda::lars_room(device.tensors)}, device.any.options().dtype(at::kDouble));
  tc::cuda::lars(
      device.tensors,
      {tc::cuda::scalar(step.rate, step.rate_at, device.any), static_cast<float>(step.momentum),
       static_cast<float>(step.decay), static_cast<float>(step.trust)},
      room.mutable_data_ptr<double>(), queue.stream());
}

}  // namespace

extern "C" {

int32_t tc_lars_(const tc_tensor* weights, const tc_tensor* gradients, const tc_tensor* velocities,
                 const int32_t* adapted, int64_t count, double rate, tc_tensor rate_at,
                 double momentum, double decay, double trust) {
  return tc::run([&] {
    const c10::NoGradGuard no_grad;
    tc::length(adapted, count);
    const auto ws = tc::share_all(weights, count), gs = tc::share_all(gradients, count),
               ms = tc::share_all(velocities, count);
    const Step step{rate, tc::share_number(rate_at), momentum, decay, trust};
    std::map<at::DeviceIndex, OnDevice> devices;
    for (int64_t i = 0; i < count; ++i) {
      TORCH_CHECK(gs[i].sizes() == ws[i].sizes() && ms[i].sizes() == ws[i].sizes(), "LARS: weight ",
                  i, " has shape ", ws[i].sizes(), ", its gradient ", gs[i].sizes(),
                  ", its velocity ", ms[i].sizes());
      const bool flat = is_flat(ws[i], gs[i], ms[i]);
      if (flat && tc::cuda::takes(ws[i]) && ws[i].numel() <= kMostOnCuda) {
        OnDevice& device = devices[ws[i].device().index()];
        device.any = ws[i];
        device.tensors.push_back({ws[i].mutable_data_ptr<float>(), gs[i].const_data_ptr<float>(),
                                  ms[i].mutable_data_ptr<float>(), ws[i].numel(), adapted[i] != 0});
      } else if (flat && ws[i].is_cpu()) {
        step_on_cpu(ws[i], gs[i], ms[i], adapted[i] != 0, step);
      } else {
        step_by_operators(ws[i], gs[i], ms[i], adapted[i] != 0, step);
        continue;
      }
      ws[i].unsafeGetTensorImpl()->bump_version();
      ms[i].unsafeGetTensorImpl()->bump_version();
    }
    if constexpr (tc::cuda::kKernels) {
      for (const auto& [index, device] : devices) {
        step_on_cuda(device, step);
      }
    }
  });
}

}  // extern "C"
