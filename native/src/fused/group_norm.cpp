// Group normalization, a shortcut and ReLU in one operator with one gradient.
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include "bits.hpp"
#include "core/guard.hpp"
#include "cuda/tensors.hpp"
#include "group_norm_kernel.hpp"
#include "normalized_rows.hpp"
#include "recompute.hpp"

namespace {

using tc::Bits;
using tc::data;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

bool is_channels_last(const at::Tensor& x) {
  return x.dim() == 2 ? x.is_contiguous()
                      : x.dim() == 4 && x.is_contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor as_channels_last(const at::Tensor& x) {
  return x.dim() == 4 ? x.contiguous(at::MemoryFormat::ChannelsLast) : x.contiguous();
}

tc::GroupNormSize size_of(const at::Tensor& x, int64_t groups) {
  return {x.size(0), x.dim() == 4 ? x.size(2) * x.size(3) : 1, x.size(1), groups};
}

// Samples per task, so that a task is worth a thread.
int64_t grain(const tc::GroupNormSize& size) {
  return std::max<int64_t>(
      1, at::internal::GRAIN_SIZE / std::max<int64_t>(1, size.rows * size.channels));
}

template <class T>
void forward_cpu(const tc::GroupNormSize& size, const at::Tensor& x, const at::Tensor& shortcut,
                 const at::Tensor& gamma, const at::Tensor& beta, double eps, bool relu,
                 const at::Tensor& y, const at::Tensor& mean, const at::Tensor& rstd, bool again) {
  const tc::GroupNormForward<Bits<T>> args{data<T>(x),
                                           data<T>(shortcut),
                                           gamma.const_data_ptr<float>(),
                                           beta.const_data_ptr<float>(),
                                           eps,
                                           relu,
                                           data<T>(y),
                                           mean.mutable_data_ptr<float>(),
                                           rstd.mutable_data_ptr<float>()};
  at::parallel_for(0, size.samples, grain(size), [&](int64_t begin, int64_t end) {
    if (again) {
      tc::group_norm_again(size, args, begin, end);
    } else {
      tc::group_norm_forward(size, args, begin, end);
    }
  });
}

template <class T>
void backward_cpu(const tc::GroupNormSize& size, const at::Tensor& dy, const at::Tensor& x,
                  const at::Tensor& y, const at::Tensor& gamma, const at::Tensor& beta,
                  const at::Tensor& mean, const at::Tensor& rstd, bool relu, const at::Tensor& dx,
                  const at::Tensor& dshortcut, const at::Tensor& dgamma, const at::Tensor& dbeta) {
  const tc::GroupNormBackward<Bits<T>> args{data<T>(dy),
                                            data<T>(x),
                                            data<T>(y),
                                            gamma.const_data_ptr<float>(),
                                            beta.const_data_ptr<float>(),
                                            mean.const_data_ptr<float>(),
                                            rstd.const_data_ptr<float>(),
                                            relu,
                                            data<T>(dx),
                                            data<T>(dshortcut),
                                            dgamma.mutable_data_ptr<float>(),
                                            dbeta.mutable_data_ptr<float>()};
  at::parallel_for(0, size.samples, grain(size), [&](int64_t begin, int64_t end) {
    tc::group_norm_backward(size, args, begin, end);
  });
}

tc::cuda::GroupNorm shape_of(const tc::GroupNormSize& size, const at::Tensor& x) {
  return {tc::cuda::type_of(x.scalar_type()), size.samples, size.rows, size.channels, size.groups};
}

void forward_cuda(const tc::GroupNormSize& size, const at::Tensor& x, const at::Tensor& shortcut,
                  const at::Tensor& gamma, const at::Tensor& beta, double eps, bool relu,
                  const at::Tensor& y, const at::Tensor& mean, const at::Tensor& rstd) {
  const auto shape = shape_of(size, x);
  const tc::cuda::Queue queue(x);
  const at::Tensor parts =
      at::empty({size.samples, size.groups, tc::cuda::group_norm_parts(shape), 2}, mean.options());
  tc::cuda::group_norm_forward(
      shape,
      {tc::cuda::read(x), tc::cuda::read(shortcut), gamma.const_data_ptr<float>(),
       beta.const_data_ptr<float>(), static_cast<float>(eps), relu, tc::cuda::write(y),
       mean.mutable_data_ptr<float>(), rstd.mutable_data_ptr<float>(),
       parts.mutable_data_ptr<float>()},
      queue.stream());
}

void backward_cuda(const tc::GroupNormSize& size, const at::Tensor& dy, const at::Tensor& x,
                   const at::Tensor& y, const at::Tensor& gamma, const at::Tensor& beta,
                   const at::Tensor& mean, const at::Tensor& rstd, bool relu, const at::Tensor& dx,
                   const at::Tensor& dshortcut, const at::Tensor& dgamma, const at::Tensor& dbeta) {
  const auto shape = shape_of(size, x);
  const tc::cuda::Queue queue(x);
  const at::Tensor parts = at::empty(
      {size.samples, tc::cuda::group_norm_parts(shape), 2, size.channels}, mean.options());
  const at::Tensor slopes = at::empty({size.samples, size.groups, 2}, mean.options());
  tc::cuda::group_norm_backward(
      shape,
      {tc::cuda::read(dy), tc::cuda::read(x), tc::cuda::read(y), gamma.const_data_ptr<float>(),
       beta.const_data_ptr<float>(), mean.const_data_ptr<float>(), rstd.const_data_ptr<float>(),
       relu, tc::cuda::write(dx), tc::cuda::write(dshortcut), dgamma.mutable_data_ptr<float>(),
       dbeta.mutable_data_ptr<float>(), parts.mutable_data_ptr<float>(),
       slopes.mutable_data_ptr<float>()},
      queue.stream());
}

class FusedGroupNorm : public torch::autograd::Function<FusedGroupNorm> {
 public:
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x,
                            const std::optional<at::Tensor>& around, int64_t groups,
                            const at::Tensor& gamma, const at::Tensor& beta, double eps,
                            bool relu) {
    const auto size = size_of(x, groups);
    const at::Tensor shortcut = around.value_or(at::Tensor());
    const auto floats = x.options().dtype(at::kFloat);
    at::Tensor y = at::empty_like(x);
    at::Tensor mean = at::empty({size.samples, groups}, floats);
    at::Tensor rstd = at::empty({size.samples, groups}, floats);
    if (tc::cuda::takes(x)) {
      if constexpr (tc::cuda::kKernels) {
        forward_cuda(size, x, shortcut, gamma, beta, eps, relu, y, mean, rstd);
      }
    } else if (x.scalar_type() == at::kFloat) {
      forward_cpu<float>(size, x, shortcut, gamma, beta, eps, relu, y, mean, rstd, false);
    } else {
      forward_cpu<at::BFloat16>(size, x, shortcut, gamma, beta, eps, relu, y, mean, rstd, false);
    }
    // Without a shortcut x tells as well as y what ReLU let through, and y need not be kept.
    const bool keep = relu && shortcut.defined();
    context->save_for_backward({x, keep ? y : at::Tensor(), gamma, beta, mean, rstd});
    context->saved_data["groups"] = groups;
    context->saved_data["relu"] = relu;
    context->saved_data["shortcut"] = shortcut.defined();
    context->saved_data["eps"] = eps;
    // With a shortcut it would have to be kept for that, and on CUDA it would be two passes.
    if (!shortcut.defined() && !tc::cuda::takes(x)) {
      context->saved_data["origin"] = c10::IValue::make_capsule(
          c10::make_intrusive<tc::Origin>(y, std::vector<at::Tensor>{x, gamma, beta, mean, rstd}));
    }
    return y;
  }

  // y once more, the same bits.
  static at::Tensor again(const std::vector<at::Tensor>& ingredients, int64_t groups, bool relu) {
    const at::Tensor &x = ingredients[0], &gamma = ingredients[1], &beta = ingredients[2],
                     &mean = ingredients[3], &rstd = ingredients[4], none;
    const auto size = size_of(x, groups);
    at::Tensor y = at::empty_like(x);
    if (x.scalar_type() == at::kFloat) {
      forward_cpu<float>(size, x, none, gamma, beta, 0, relu, y, mean, rstd, true);
    } else {
      forward_cpu<at::BFloat16>(size, x, none, gamma, beta, 0, relu, y, mean, rstd, true);
    }
    return y;
  }

  static variable_list backward(AutogradContext* context, variable_list upstream) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor &x = saved[0], &y = saved[1], &gamma = saved[2], &beta = saved[3],
                     &mean = saved[4], &rstd = saved[5];
    const bool relu = context->saved_data["relu"].toBool();
    const int64_t groups = context->saved_data["groups"].toInt();
    if (at::GradMode::is_enabled()) {
      return differentiable_backward(*context, saved, upstream[0]);
    }
    const auto size = size_of(x, groups);
    const at::Tensor dy = as_channels_last(tc::plain(upstream[0]));
    at::Tensor dx = at::empty_like(x), dshortcut;
    at::Tensor dgamma = at::empty({size.samples, size.channels}, gamma.options());
    at::Tensor dbeta = at::empty({size.samples, size.channels}, gamma.options());
    if (context->saved_data["shortcut"].toBool()) {
      dshortcut = relu ? at::empty_like(x) : dy;
    }
    const at::Tensor passed = relu ? dshortcut : at::Tensor();
    if (tc::cuda::takes(x)) {
      if constexpr (tc::cuda::kKernels) {
        backward_cuda(size, dy, x, y, gamma, beta, mean, rstd, relu, dx, passed, dgamma, dbeta);
      }
    } else if (x.scalar_type() == at::kFloat) {
      backward_cpu<float>(size, dy, x, y, gamma, beta, mean, rstd, relu, dx, passed, dgamma, dbeta);
    } else {
      backward_cpu<at::BFloat16>(size, dy, x, y, gamma, beta, mean, rstd, relu, dx, passed, dgamma,
                                 dbeta);
    }
    return {dx, dshortcut, at::Tensor(), dgamma.sum(0), dbeta.sum(0), at::Tensor(), at::Tensor()};
  }

 private:
  // The same by operators: the gradient is to have a gradient.
  static variable_list differentiable_backward(const AutogradContext& context,
                                               const variable_list& saved,
                                               const at::Tensor& upstream) {
    const at::Tensor &x = saved[0], &y = saved[1], &gamma = saved[2], &beta = saved[3];
    const auto per_channel = [&](const at::Tensor& vector) {
      return x.dim() == 4 ? vector.view({1, -1, 1, 1}) : vector;
    };
    const auto over_channel = [&](const at::Tensor& values) {
      return x.dim() == 4 ? values.sum({0, 2, 3}) : values.sum({0});
    };
    const std::vector<int64_t> rows{x.size(0), context.saved_data.at("groups").toInt(), -1};
    const tc::NormalizedRows normalized(x.to(at::kFloat).reshape(rows),
                                        context.saved_data.at("eps").toDouble());
    const at::Tensor values = normalized.values().reshape(x.sizes());
    at::Tensor dy = upstream.to(at::kFloat);
    if (context.saved_data.at("relu").toBool()) {
      const at::Tensor before = y.defined() ? y : values * per_channel(gamma) + per_channel(beta);
      dy = dy * before.detach().gt(0);
    }
    const at::Tensor dvalues = (dy * per_channel(gamma)).reshape(rows);
    const at::Tensor dx = normalized.gradient(dvalues).reshape(x.sizes()).to(x.scalar_type());
    const at::Tensor dshortcut =
        context.saved_data.at("shortcut").toBool() ? dy.to(x.scalar_type()) : at::Tensor();
    return {dx,           dshortcut,   at::Tensor(), over_channel(dy * values), over_channel(dy),
            at::Tensor(), at::Tensor()};
  }
};

// What the kernels of a device can take: types and sizes.
bool has_kernel(const at::Tensor& x) {
  if (tc::cuda::takes(x)) {
    // Samples go into a launch's second dimension; within one, 32 bits count.
    return tc::cuda::has_type(x.scalar_type()) && x.size(1) <= tc::cuda::kMostChannels &&
           x.size(0) <= 65535 && x.numel() / x.size(0) <= std::numeric_limits<int32_t>::max();
  }
  return x.is_cpu() && (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

bool is_fusible(const at::Tensor& x, const at::Tensor& shortcut, const at::Tensor& gamma,
                const at::Tensor& beta) {
  const bool fits = !shortcut.defined() ||
                    (shortcut.scalar_type() == x.scalar_type() && shortcut.sizes() == x.sizes() &&
                     shortcut.device() == x.device() && is_channels_last(shortcut));
  const auto is_vector = [&](const at::Tensor& t) {
    return t.scalar_type() == at::kFloat && t.is_contiguous() && t.device() == x.device();
  };
  return x.numel() > 0 && is_channels_last(x) && fits && is_vector(gamma) && is_vector(beta) &&
         has_kernel(x);
}

void check_groups(const at::Tensor& x, int64_t groups, const at::Tensor& gamma,
                  const at::Tensor& beta) {
  TORCH_CHECK(x.dim() >= 2, "group norm takes at least two dimensions, not ", x.dim());
  TORCH_CHECK(groups > 0 && x.size(1) % groups == 0, "group norm: ", x.size(1),
              " channels are not divisible by ", groups, " groups");
  TORCH_CHECK(gamma.dim() == 1 && gamma.numel() == x.size(1) && beta.sizes() == gamma.sizes(),
              "group norm: scale and shift need one value for each of ", x.size(1),
              " channels, not ", gamma.numel());
}

}  // namespace

tc::Recipe tc::group_norm_recipe(const NodePtr& node, const at::Tensor& kept) {
  const auto* norm = dynamic_cast<const torch::autograd::CppNode<FusedGroupNorm>*>(node.get());
  if (norm == nullptr) {
    return {};
  }
  const auto& data = norm->ctx_.saved_data;
  const auto origin = data.find("origin");
  if (origin == data.end()) {
    return {};
  }
  return recipe(static_cast<const Origin&>(*origin->second.toCapsule()), kept,
                [groups = data.at("groups").toInt(),
                 relu = data.at("relu").toBool()](const std::vector<at::Tensor>& ingredients) {
                  return FusedGroupNorm::again(ingredients, groups, relu);
                });
}

extern "C" {

tc_tensor tc_group_norm_relu(tc_tensor input, tc_tensor shortcut, int64_t groups, tc_tensor weight,
                             tc_tensor bias, double eps, int32_t relu) {
  return tc::make([&] {
    const at::Tensor x = tc::materialized(tc::share(input)),
                     gamma = tc::materialized(tc::share(weight)),
                     beta = tc::materialized(tc::share(bias));
    std::optional<at::Tensor> around = tc::share_optional(shortcut);
    if (around.has_value()) around = tc::materialized(*around);
    check_groups(x, groups, gamma, beta);
    if (is_fusible(x, around.value_or(at::Tensor()), gamma, beta)) {
      return FusedGroupNorm::apply(x, around, groups, gamma, beta, eps, relu != 0);
    }
    at::Tensor y = at::group_norm(x, groups, gamma, beta, eps);
    if (around.has_value()) {
      y = y + *around;
    }
    return relu != 0 ? y.relu_() : y;
  });
}

}  // extern "C"
