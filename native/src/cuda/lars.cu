// LARS for many weights in two launches: the norms, then the update. The trust ratios stay on the
// device.
#include "block_sum.hpp"
#include "chunks.hpp"
#include "values.hpp"

namespace tc::cuda {
namespace {

struct Pointers {
  float* weight;
  const float* gradient;
  float* velocity;
};

// norms[chunk] = {Σ w², Σ (g + decay w)²}
TC_KERNEL norms_of(TC_ARGUMENT(Table<Pointers>) table, float decay, double* __restrict__ norms) {
  TC_SHARED(double, room);
  const Chunk<Pointers> chunk = chunk_of(table);
  const float* w = chunk.entry.at.weight;
  const float* g = chunk.entry.at.gradient;
  float weights = 0, gradients = 0;
  TC_UNROLL_4
  for (unsigned i = chunk.begin + threadIdx.x; i < chunk.end; i += kThreads) {
    const float decayed = fused(decay, w[i], g[i]);
    weights = fused(w[i], w[i], weights);
    gradients = fused(decayed, decayed, gradients);
  }
  const double weight = block_sum(static_cast<double>(weights), room);
  const double gradient = block_sum(static_cast<double>(gradients), room);
  if (threadIdx.x == 0) {
    norms[2 * blockIdx.x] = weight;
    norms[2 * blockIdx.x + 1] = gradient;
  }
}

// trust |w| / |g|, 1 where a norm is 0.
TC_DEVICE float trust_ratio(const Chunk<Pointers>& chunk, const double* norms, float trust,
                            double* room) {
  double weights = 0, gradients = 0;
  for (unsigned c = chunk.entry.first + threadIdx.x; c < chunk.next; c += kThreads) {
    weights += norms[2 * c];
    gradients += norms[2 * c + 1];
  }
  weights = block_sum(weights, room);
  gradients = block_sum(gradients, room);
  const bool defined = weights > 0 && gradients > 0;
  return defined ? static_cast<float>(trust * sqrt(weights) / sqrt(gradients)) : 1;
}

TC_KERNEL update(TC_ARGUMENT(Table<Pointers>) table, LarsStep step,
                 const double* __restrict__ norms) {
  TC_SHARED(double, room);
  const Chunk<Pointers> chunk = chunk_of(table);
  // The same for all threads of a block.
  const bool adapted = blockIdx.x < table.marked;
  const float decay = adapted ? step.decay : 0;
  const float ratio = adapted ? trust_ratio(chunk, norms, step.trust, room) : 1;
  const float rate = load(step.rate);
  float* w = chunk.entry.at.weight;
  float* m = chunk.entry.at.velocity;
  const float* g = chunk.entry.at.gradient;
  TC_UNROLL_4
  for (unsigned i = chunk.begin + threadIdx.x; i < chunk.end; i += kThreads) {
    const float moved = fused(step.momentum, m[i], ratio * fused(decay, w[i], g[i]));
    m[i] = moved;
    w[i] = fused(-rate, moved, w[i]);
  }
}

}  // namespace

int64_t lars_room(const std::vector<LarsTensor>& tensors) {
  int64_t chunks = 0;
  for (const LarsTensor& tensor : tensors) {
    chunks += chunks_of(tensor.count);
  }
  return 2 * chunks;
}

void lars(const std::vector<LarsTensor>& tensors, const LarsStep& step, double* room,
          void* stream) {
  const auto run = [&](const Table<Pointers>& table) {
    constexpr size_t bytes = kThreads * sizeof(double);
    if (table.marked > 0) {
      TC_LAUNCH(norms_of, Grid{table.marked}, bytes, stream, table, step.decay, room);
    }
    TC_LAUNCH(update, Grid{table.chunks}, bytes, stream, table, step, room);
    room += 2 * table.chunks;
  };
  Tables<Pointers, decltype(run)> tables(run);
  for (const bool adapted : {true, false}) {
    for (const LarsTensor& t : tensors) {
      if (t.adapted == adapted) {
        tables.add({t.weight, t.gradient, t.velocity}, t.count, adapted);
      }
    }
  }
  tables.flush();
}

}  // namespace tc::cuda
