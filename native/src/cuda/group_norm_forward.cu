// Group norm, a shortcut and ReLU: two kernels. The first reads x for the moments of each group in
// each part of a sample; the second joins the parts, reads x again and writes y.
//
// Sums are of values from which a value of the same channel or group has been taken, so that a mean
// far from 0 costs no digits; parts are joined as moments about their own means (Chan, Golub and
// LeVeque, 1979).
#include <type_traits>

#include "group_norm.hpp"

namespace tc::cuda {
namespace {

// parts[sample][group][part] = {mean less the group's first value, sum of squares about the mean}.
template <class T, int V>
TC_KERNEL moments(Layout l, const T* __restrict__ x, float* __restrict__ parts) {
  TC_SHARED(float, sums);
  float* squares = sums + l.lanes * l.channels;
  float* room = squares + l.lanes * l.channels;
  const T* sample = x + static_cast<int64_t>(blockIdx.y) * l.rows * l.channels;
  const Share share = share_of(l);
  const int lane = lane_of(l);

  for (int pack = share.first; pack < l.packs && lane < l.lanes; pack += kThreads) {
    const T* column = sample + pack * V;
    float center[V], sum[V], square[V];
    const Pack<T, V> top = read<V>(column);
    TC_UNROLL
    for (int v = 0; v < V; ++v) {
      center[v] = load(top.values[v]);
      sum[v] = 0;
      square[v] = 0;
    }
    TC_UNROLL_4
    for (int row = share.begin; row < share.end; row += l.lanes) {
      const Pack<T, V> values = read<V>(column + static_cast<int64_t>(row) * l.channels);
      TC_UNROLL
      for (int v = 0; v < V; ++v) {
        const float away = load(values.values[v]) - center[v];
        sum[v] += away;
        square[v] = fused(away, away, square[v]);
      }
    }
    TC_UNROLL
    for (int v = 0; v < V; ++v) {
      sums[lane * l.channels + pack * V + v] = sum[v];
      squares[lane * l.channels + pack * V + v] = square[v];
    }
  }
  __syncthreads();
  add_lanes(l, sums);
  add_lanes(l, squares);
  __syncthreads();

  // Channels of a group are joined by a team of threads.
  const int thread = static_cast<int>(threadIdx.x), member = thread % l.teams;
  const int at_once = kThreads / l.teams;
  const float rows = static_cast<float>(share.end - static_cast<int>(blockIdx.x) * l.rows_in_block);
  for (int base = 0; base < l.groups; base += at_once) {
    const int group = base + thread / l.teams;
    const bool mine = group < l.groups && thread / l.teams < at_once;
    const int begin = mine ? group * l.in_group : 0, end = mine ? begin + l.in_group : 0;
    const float first = mine ? load(sample[begin]) : 0;
    float total = 0;
    for (int c = begin + member; c < end; c += l.teams) {
      total += (load(sample[c]) - first) + sums[c] / rows;
    }
    const float mean = team_sum(l, total, room) / static_cast<float>(l.in_group);
    float about = 0;
    for (int c = begin + member; c < end; c += l.teams) {
      const float own = sums[c] / rows, away = (load(sample[c]) - first) + own - mean;
      about += (squares[c] - own * sums[c]) + away * away * rows;
    }
    about = team_sum(l, about, room);
    if (mine && member == 0) {
      float* to = parts + ((static_cast<int64_t>(blockIdx.y) * l.groups + group) * l.parts +
                           blockIdx.x) * 2;
      to[0] = mean;
      to[1] = about;
    }
  }
}

// Joins a group's parts: its mean less its first value, and 1 / its standard deviation.
struct Joined {
  float mean, rstd;
};

TC_DEVICE Joined join(const Layout& l, const float* parts, float eps) {
  float mean = 0;
  for (int p = 0; p < l.parts; ++p) {
    const int rows = static_cast<int>(smaller(l.rows_in_block, l.rows - p * l.rows_in_block));
    mean += parts[2 * p] * (static_cast<float>(rows) / static_cast<float>(l.rows));
  }
  float about = 0;
  for (int p = 0; p < l.parts; ++p) {
    const int rows = static_cast<int>(smaller(l.rows_in_block, l.rows - p * l.rows_in_block));
    const float away = parts[2 * p] - mean;
    about += parts[2 * p + 1] + away * away * static_cast<float>(rows) * l.in_group;
  }
  const float variance = about / (static_cast<float>(l.rows) * static_cast<float>(l.in_group));
  // A variance that is rounded to less than 0; NaN stays.
  return {mean, 1 / sqrtf((variance < 0 ? 0 : variance) + eps)};
}

template <class T, int V, bool kShortcut, bool kRelu>
TC_KERNEL apply(Layout l, const T* __restrict__ x, const T* __restrict__ shortcut,
                const float* __restrict__ gamma, const float* __restrict__ beta,
                const float* __restrict__ parts, float eps, T* __restrict__ y,
                float* __restrict__ mean, float* __restrict__ rstd) {
  TC_SHARED(float, means);
  float* rstds = means + l.groups;
  const int64_t start = static_cast<int64_t>(blockIdx.y) * l.rows * l.channels;
  for (int g = static_cast<int>(threadIdx.x); g < l.groups; g += kThreads) {
    const int64_t at = static_cast<int64_t>(blockIdx.y) * l.groups + g;
    const Joined joined = join(l, parts + at * l.parts * 2, eps);
    means[g] = load(x[start + g * l.in_group]) + joined.mean;
    rstds[g] = joined.rstd;
    if (blockIdx.x == 0) {
      mean[at] = means[g];
      rstd[at] = rstds[g];
    }
  }
  __syncthreads();

  const Share share = share_of(l);
  for (int pack = share.first; pack < l.packs; pack += kThreads) {
    float center[V], scale[V], shift[V];
    TC_UNROLL
    for (int v = 0; v < V; ++v) {
      const int c = pack * V + v, g = c / l.in_group;
      center[v] = means[g];
      scale[v] = gamma[c] * rstds[g];
      shift[v] = beta[c];
    }
    TC_UNROLL_4
    for (int row = share.begin; row < share.end; row += l.lanes) {
      const int64_t at = start + static_cast<int64_t>(row) * l.channels + pack * V;
      const Pack<T, V> values = read<V>(x + at);
      Pack<T, V> around, out;
      if constexpr (kShortcut) {
        around = read<V>(shortcut + at);
      }
      TC_UNROLL
      for (int v = 0; v < V; ++v) {
        float value = fused(load(values.values[v]) - center[v], scale[v], shift[v]);
        if constexpr (kShortcut) {
          value += load(around.values[v]);
        }
        if constexpr (kRelu) {
          value = value < 0 ? 0 : value;  // NaN stays
        }
        store(&out.values[v], value);
      }
      write<V>(y + at, out);
    }
  }
}

template <class T, int V, bool kShortcut, bool kRelu>
void launch_apply(const GroupNorm& shape, const Layout& l, const GroupNormForward& args,
                  void* stream) {
  const auto kernel = apply<T, V, kShortcut, kRelu>;
  TC_LAUNCH(kernel, grid_of(shape, l), 2 * sizeof(float) * l.groups, stream, l,
            static_cast<const T*>(args.x), static_cast<const T*>(args.shortcut), args.gamma,
            args.beta, args.parts, args.eps, static_cast<T*>(args.y), args.mean, args.rstd);
}

template <class T, int V>
void run(const GroupNorm& shape, const GroupNormForward& args, void* stream) {
  const Layout l = layout_of(shape, V);
  const auto kernel = moments<T, V>;
  TC_LAUNCH(kernel, grid_of(shape, l), bytes_for_sums(l), stream, l,
            static_cast<const T*>(args.x), args.parts);
  if (args.shortcut != nullptr && args.relu) {
    launch_apply<T, V, true, true>(shape, l, args, stream);
  } else if (args.shortcut != nullptr) {
    launch_apply<T, V, true, false>(shape, l, args, stream);
  } else if (args.relu) {
    launch_apply<T, V, false, true>(shape, l, args, stream);
  } else {
    launch_apply<T, V, false, false>(shape, l, args, stream);
  }
}

}  // namespace

int64_t group_norm_parts(const GroupNorm& shape) {
  return (shape.rows + rows_in_block(shape) - 1) / rows_in_block(shape);
}

void group_norm_forward(const GroupNorm& shape, const GroupNormForward& args, void* stream) {
  const bool aligned = is_aligned(args.x) && is_aligned(args.y) && is_aligned(args.shortcut);
  with_type(shape.type, [&](auto type) {
    using T = decltype(type);
    with_vector<T>(aligned, shape, [&](auto vector) {
      run<T, decltype(vector)::value>(shape, args, stream);
    });
  });
}

}  // namespace tc::cuda
