// The gradient of group norm, a shortcut and ReLU: three kernels. With g what comes back through
// ReLU, n values in a group, and sums over a group's values in one sample,
//
//   dgamma = Σ g (x - mean) rstd        dbeta = Σ g        (over each channel's values)
//   dx = gamma rstd g - (x - mean) rstd³/n Σ gamma g (x - mean) - rstd/n Σ gamma g
//
// The first kernel reads dy and x for the sums of g (x - mean) and of g per channel in each part of
// a sample, the second joins the parts, the third reads dy and x again and writes dx. Whether ReLU
// let a value through is worked out again from x; only with a shortcut is y read, and then the first
// kernel writes g, the gradient of the shortcut, which the third reads instead of dy and y.
#include <type_traits>

#include "group_norm.hpp"

namespace tc::cuda {
namespace {

// How g comes about.
enum class Through { kAll, kRelu, kReluOfSum };

// What a thread needs of V channels.
template <int V>
struct Channels {
  float center[V], scale[V], shift[V];
};

template <int V>
TC_DEVICE Channels<V> channels_of(const Layout& l, int pack, const float* gamma, const float* beta,
                                  const float* mean, const float* rstd) {
  Channels<V> c;
  TC_UNROLL
  for (int v = 0; v < V; ++v) {
    const int channel = pack * V + v;
    const int64_t g = static_cast<int64_t>(blockIdx.y) * l.groups + channel / l.in_group;
    c.center[v] = mean[g];
    c.scale[v] = gamma[channel] * rstd[g];
    c.shift[v] = beta[channel];
  }
  return c;
}

// The same arithmetic as the forward pass, so that its decision is the same.
TC_DEVICE float through_relu(float gradient, float away, float scale, float shift) {
  return fused(away, scale, shift) > 0 ? gradient : 0;
}

// parts[sample][part][0] = Σ g (x - mean), parts[sample][part][1] = Σ g, per channel.
template <class T, int V, Through kThrough>
TC_KERNEL gradient_sums(Layout l, const T* __restrict__ dy, const T* __restrict__ x,
                        const T* __restrict__ y, const float* __restrict__ gamma,
                        const float* __restrict__ beta, const float* __restrict__ mean,
                        const float* __restrict__ rstd, T* __restrict__ dshortcut,
                        float* __restrict__ parts) {
  TC_SHARED(float, products);
  float* sums = products + l.lanes * l.channels;
  const int64_t start = static_cast<int64_t>(blockIdx.y) * l.rows * l.channels;
  const Share share = share_of(l);
  const int lane = lane_of(l);

  for (int pack = share.first; pack < l.packs && lane < l.lanes; pack += kThreads) {
    const Channels<V> channels = channels_of<V>(l, pack, gamma, beta, mean, rstd);
    float product[V] = {}, sum[V] = {};
    TC_UNROLL_4
    for (int row = share.begin; row < share.end; row += l.lanes) {
      const int64_t at = start + static_cast<int64_t>(row) * l.channels + pack * V;
      const Pack<T, V> gradients = read<V>(dy + at), values = read<V>(x + at);
      Pack<T, V> results, passed;
      if constexpr (kThrough == Through::kReluOfSum) {
        results = read<V>(y + at);
      }
      TC_UNROLL
      for (int v = 0; v < V; ++v) {
        const float away = load(values.values[v]) - channels.center[v];
        float g = load(gradients.values[v]);
        if constexpr (kThrough == Through::kRelu) {
          g = through_relu(g, away, channels.scale[v], channels.shift[v]);
        } else if constexpr (kThrough == Through::kReluOfSum) {
          g = load(results.values[v]) > 0 ? g : 0;
          store(&passed.values[v], g);
        }
        product[v] = fused(g, away, product[v]);
        sum[v] += g;
      }
      if constexpr (kThrough == Through::kReluOfSum) {
        write<V>(dshortcut + at, passed);
      }
    }
    TC_UNROLL
    for (int v = 0; v < V; ++v) {
      products[lane * l.channels + pack * V + v] = product[v];
      sums[lane * l.channels + pack * V + v] = sum[v];
    }
  }
  __syncthreads();
  add_lanes(l, products);
  add_lanes(l, sums);
  // Each thread goes on with the channels that it has just added up: no barrier is needed.
  float* to = parts + (static_cast<int64_t>(blockIdx.y) * l.parts + blockIdx.x) * 2 * l.channels;
  for (int c = static_cast<int>(threadIdx.x); c < l.channels; c += kThreads) {
    to[c] = products[c];
    to[l.channels + c] = sums[c];
  }
}

// A block for each sample: the sample's part of dgamma and dbeta, and per group what dx takes of
// x - mean and what is added: slopes[sample][group].
TC_KERNEL join_sums(Layout l, const float* __restrict__ parts, const float* __restrict__ gamma,
                    const float* __restrict__ rstd, float* __restrict__ dgamma,
                    float* __restrict__ dbeta, float* __restrict__ slopes) {
  TC_SHARED(float, room);
  const int thread = static_cast<int>(threadIdx.x), member = thread % l.teams;
  const int at_once = kThreads / l.teams;
  const int64_t sample = blockIdx.x;
  const float* from = parts + sample * l.parts * 2 * l.channels;
  for (int base = 0; base < l.groups; base += at_once) {
    const int group = base + thread / l.teams;
    const bool mine = group < l.groups && thread / l.teams < at_once;
    const int begin = mine ? group * l.in_group : 0, end = mine ? begin + l.in_group : 0;
    const float r = mine ? rstd[sample * l.groups + group] : 0;
    float products = 0, sums = 0;
    for (int c = begin + member; c < end; c += l.teams) {
      float product = 0, sum = 0;
      for (int p = 0; p < l.parts; ++p) {
        product += from[static_cast<int64_t>(p) * 2 * l.channels + c];
        sum += from[(static_cast<int64_t>(p) * 2 + 1) * l.channels + c];
      }
      dgamma[sample * l.channels + c] = product * r;
      dbeta[sample * l.channels + c] = sum;
      products = fused(gamma[c], product, products);
      sums = fused(gamma[c], sum, sums);
    }
    products = team_sum(l, products, room);
    sums = team_sum(l, sums, room);
    if (mine && member == 0) {
      const float count = static_cast<float>(l.rows) * static_cast<float>(l.in_group);
      float* to = slopes + (sample * l.groups + group) * 2;
      to[0] = -products / count * r * r * r;
      to[1] = -sums / count * r;
    }
  }
}

// kThrough is not kReluOfSum: dy is g then.
template <class T, int V, Through kThrough>
TC_KERNEL gradients(Layout l, const T* __restrict__ dy, const T* __restrict__ x,
                    const float* __restrict__ gamma, const float* __restrict__ beta,
                    const float* __restrict__ mean, const float* __restrict__ rstd,
                    const float* __restrict__ slopes, T* __restrict__ dx) {
  const int64_t start = static_cast<int64_t>(blockIdx.y) * l.rows * l.channels;
  const Share share = share_of(l);
  for (int pack = share.first; pack < l.packs; pack += kThreads) {
    const Channels<V> channels = channels_of<V>(l, pack, gamma, beta, mean, rstd);
    float slope[V], shift[V];
    TC_UNROLL
    for (int v = 0; v < V; ++v) {
      const int group = (pack * V + v) / l.in_group;
      const float* of = slopes + (static_cast<int64_t>(blockIdx.y) * l.groups + group) * 2;
      slope[v] = of[0];
      shift[v] = of[1];
    }
    TC_UNROLL_4
    for (int row = share.begin; row < share.end; row += l.lanes) {
      const int64_t at = start + static_cast<int64_t>(row) * l.channels + pack * V;
      const Pack<T, V> upstream = read<V>(dy + at), values = read<V>(x + at);
      Pack<T, V> out;
      TC_UNROLL
      for (int v = 0; v < V; ++v) {
        const float away = load(values.values[v]) - channels.center[v];
        float g = load(upstream.values[v]);
        if constexpr (kThrough == Through::kRelu) {
          g = through_relu(g, away, channels.scale[v], channels.shift[v]);
        }
        store(&out.values[v],
              fused(g, channels.scale[v], fused(away, slope[v], shift[v])));
      }
      write<V>(dx + at, out);
    }
  }
}

template <class T, int V, Through kSums, Through kGradients>
void run(const GroupNorm& shape, const GroupNormBackward& args, void* stream) {
  const Layout l = layout_of(shape, V);
  const T* dy = static_cast<const T*>(args.dy);
  const T* x = static_cast<const T*>(args.x);
  T* dshortcut = static_cast<T*>(args.dshortcut);
  const auto sums = gradient_sums<T, V, kSums>;
  TC_LAUNCH(sums, grid_of(shape, l), bytes_for_sums(l), stream, l, dy, x,
            static_cast<const T*>(args.y), args.gamma, args.beta, args.mean, args.rstd, dshortcut,
            args.parts);
  TC_LAUNCH(join_sums, Grid{static_cast<unsigned>(shape.samples)}, kThreads * sizeof(float),
            stream, l, args.parts, args.gamma, args.rstd, args.dgamma, args.dbeta, args.slopes);
  const auto last = gradients<T, V, kGradients>;
  TC_LAUNCH(last, grid_of(shape, l), 0, stream, l,
            kSums == Through::kReluOfSum ? static_cast<const T*>(dshortcut) : dy, x, args.gamma,
            args.beta, args.mean, args.rstd, args.slopes, static_cast<T*>(args.dx));
}

}  // namespace

void group_norm_backward(const GroupNorm& shape, const GroupNormBackward& args, void* stream) {
  const bool aligned = is_aligned(args.dy) && is_aligned(args.x) && is_aligned(args.y) &&
                       is_aligned(args.dx) && is_aligned(args.dshortcut);
  with_type(shape.type, [&](auto type) {
    using T = decltype(type);
    with_vector<T>(aligned, shape, [&](auto vector) {
      constexpr int V = decltype(vector)::value;
      if (args.relu && args.dshortcut != nullptr) {
        run<T, V, Through::kReluOfSum, Through::kAll>(shape, args, stream);
      } else if (args.relu) {
        run<T, V, Through::kRelu, Through::kRelu>(shape, args, stream);
      } else {
        run<T, V, Through::kAll, Through::kAll>(shape, args, stream);
      }
    });
  });
}

}  // namespace tc::cuda
