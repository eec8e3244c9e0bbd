// Weight Standardization as one operator with one gradient, in the type that is computed with.
#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <torch/csrc/autograd/custom_function.h>

#include "bits.hpp"
#include "core/guard.hpp"
#include "cuda/tensors.hpp"
#include "normalized_rows.hpp"
#include "recompute.hpp"
#include "weight_standardization_kernel.hpp"

namespace {

using tc::data;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

int64_t fan_in(const at::Tensor& weight) { return weight.numel() / weight.size(0); }

// Rows to a task, so that a task is worth a thread.
int64_t grain(const at::Tensor& weight) {
  return std::max<int64_t>(1, at::internal::GRAIN_SIZE / fan_in(weight));
}

template <class T>
void forward_cpu(const at::Tensor& weight, double eps, const at::Tensor& result,
                 const at::Tensor& mean, const at::Tensor& rstd) {
  at::parallel_for(0, weight.size(0), grain(weight), [&](int64_t begin, int64_t end) {
    tc::standardize(weight.const_data_ptr<float>(), fan_in(weight), eps, data<T>(result),
                    mean.mutable_data_ptr<float>(), rstd.mutable_data_ptr<float>(), begin, end);
  });
}

template <class T>
void backward_cpu(const at::Tensor& upstream, const at::Tensor& weight, const at::Tensor& mean,
                  const at::Tensor& rstd, const at::Tensor& gradient) {
  at::parallel_for(0, weight.size(0), grain(weight), [&](int64_t begin, int64_t end) {
    tc::standardize_backward(data<T>(upstream), weight.const_data_ptr<float>(),
                             mean.const_data_ptr<float>(), rstd.const_data_ptr<float>(),
                             fan_in(weight), gradient.mutable_data_ptr<float>(), begin, end);
  });
}

void forward_cuda(const at::Tensor& weight, double eps, const at::Tensor& result,
                  const at::Tensor& mean, const at::Tensor& rstd) {
  const tc::cuda::Queue queue(weight);
  tc::cuda::standardize(weight.const_data_ptr<float>(), weight.size(0), fan_in(weight),
                        static_cast<float>(eps), tc::cuda::type_of(result.scalar_type()),
                        tc::cuda::write(result), mean.mutable_data_ptr<float>(),
                        rstd.mutable_data_ptr<float>(), queue.stream());
}

void backward_cuda(const at::Tensor& upstream, const at::Tensor& weight, const at::Tensor& mean,
                   const at::Tensor& rstd, const at::Tensor& gradient) {
  const tc::cuda::Queue queue(weight);
  tc::cuda::standardize_backward(
      tc::cuda::type_of(upstream.scalar_type()), tc::cuda::read(upstream),
      weight.const_data_ptr<float>(), mean.const_data_ptr<float>(), rstd.const_data_ptr<float>(),
      weight.size(0), fan_in(weight), gradient.mutable_data_ptr<float>(), queue.stream());
}

class Standardize : public torch::autograd::Function<Standardize> {
 public:
  static at::Tensor forward(AutogradContext* context, const at::Tensor& weight, double eps,
                            at::ScalarType type) {
    at::Tensor mean = at::empty({weight.size(0)}, weight.options());
    at::Tensor rstd = at::empty({weight.size(0)}, weight.options());
    at::Tensor result = compute(weight, eps, type, mean, rstd);
    context->save_for_backward({weight, mean, rstd});
    context->saved_data["eps"] = eps;
    context->saved_data["type"] = type;
    context->saved_data["origin"] = c10::IValue::make_capsule(
        c10::make_intrusive<tc::Origin>(result, std::vector<at::Tensor>{weight}));
    return result;
  }

  // The result once more, the same bits.
  static at::Tensor again(const at::Tensor& weight, double eps, at::ScalarType type) {
    at::Tensor mean = at::empty({weight.size(0)}, weight.options());
    at::Tensor rstd = at::empty({weight.size(0)}, weight.options());
    return compute(weight, eps, type, mean, rstd);
  }

  static variable_list backward(AutogradContext* context, variable_list upstream) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor& weight = saved[0];
    if (at::GradMode::is_enabled()) {
      return differentiable_backward(weight, context->saved_data["eps"].toDouble(), upstream[0]);
    }
    at::Tensor dy = tc::plain(upstream[0]);
    if (dy.strides() != weight.strides()) {
      dy = at::empty_like(weight, dy.options()).copy_(dy);
    }
    at::Tensor gradient = at::empty_like(weight);
    if (tc::cuda::takes(weight)) {
      if constexpr (tc::cuda::kKernels) {
        backward_cuda(dy, weight, saved[1], saved[2], gradient);
      }
    } else if (dy.scalar_type() == at::kBFloat16) {
      backward_cpu<at::BFloat16>(dy, weight, saved[1], saved[2], gradient);
    } else {
      backward_cpu<float>(dy, weight, saved[1], saved[2], gradient);
    }
    return {gradient, at::Tensor(), at::Tensor()};
  }

 private:
  // The same by operators: the gradient is to have a gradient.
  static variable_list differentiable_backward(const at::Tensor& weight, double eps,
                                               const at::Tensor& upstream) {
    const tc::NormalizedRows rows(weight.flatten(1), eps);
    const at::Tensor gradient = rows.gradient(upstream.to(at::kFloat).flatten(1));
    return {gradient.reshape(weight.sizes()), at::Tensor(), at::Tensor()};
  }

  static at::Tensor compute(const at::Tensor& weight, double eps, at::ScalarType type,
                            const at::Tensor& mean, const at::Tensor& rstd) {
    at::Tensor result = at::empty_like(weight, weight.options().dtype(type));
    if (tc::cuda::takes(weight)) {
      if constexpr (tc::cuda::kKernels) {
        forward_cuda(weight, eps, result, mean, rstd);
      }
    } else if (type == at::kBFloat16) {
      forward_cpu<at::BFloat16>(weight, eps, result, mean, rstd);
    } else {
      forward_cpu<float>(weight, eps, result, mean, rstd);
    }
    return result;
  }
};

// What a convolution is about to compute with.
at::ScalarType computing_type(const at::Tensor& weight) {
  const at::DeviceType device = weight.device().type();
  return at::autocast::is_autocast_available(device) && at::autocast::is_autocast_enabled(device)
             ? at::autocast::get_autocast_dtype(device)
             : weight.scalar_type();
}

// Rows one after another, without gaps; the order within a row does not matter.
bool has_whole_rows(const at::Tensor& weight) {
  return weight.is_non_overlapping_and_dense() &&
         (weight.size(0) == 1 || weight.stride(0) == fan_in(weight));
}

bool has_kernel(const at::Tensor& weight, at::ScalarType type) {
  if (tc::cuda::takes(weight)) {
    return tc::cuda::has_type(type) && fan_in(weight) <= std::numeric_limits<int32_t>::max();
  }
  return weight.is_cpu() && (type == at::kFloat || type == at::kBFloat16);
}

at::Tensor by_layer_norm(const at::Tensor& weight, double eps) {
  if (weight.dim() == 4 && weight.is_contiguous(at::MemoryFormat::ChannelsLast)) {
    const at::Tensor rows = weight.permute({0, 2, 3, 1});
    return at::layer_norm(rows, rows.sizes().slice(1), {}, {}, eps).permute({0, 3, 1, 2});
  }
  return at::layer_norm(weight, weight.sizes().slice(1), {}, {}, eps);
}

}  // namespace

tc::Recipe tc::standardize_recipe(const NodePtr& node, const at::Tensor& kept) {
  const auto* own = dynamic_cast<const torch::autograd::CppNode<Standardize>*>(node.get());
  if (own == nullptr) {
    return {};
  }
  const auto& data = own->ctx_.saved_data;
  return recipe(static_cast<const Origin&>(*data.at("origin").toCapsule()), kept,
                [eps = data.at("eps").toDouble(), type = data.at("type").toScalarType()](
                    const std::vector<at::Tensor>& ingredients) {
                  return Standardize::again(ingredients[0], eps, type);
                });
}

extern "C" {

tc_tensor tc_standardize(tc_tensor self, double eps) {
  return tc::make([&] {
    const at::Tensor weight = tc::materialized(tc::share(self));
    TORCH_CHECK(
        weight.dim() >= 2 && weight.numel() > 0,
        "weight standardization takes a weight of at least two dimensions with values, not ",
        weight.sizes());
    const at::ScalarType type = computing_type(weight);
    const bool fits =
        weight.scalar_type() == at::kFloat && has_kernel(weight, type) && has_whole_rows(weight);
    return fits ? Standardize::apply(weight, eps, type) : by_layer_norm(weight, eps);
  });
}

}  // extern "C"
