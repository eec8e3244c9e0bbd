// LARS for many weights in two launches: the norms, then the update. The weights are cut into
// chunks, a block for each. Where the weights lie is an argument of the launch, so that nothing is
// copied to the device first, and the trust ratios stay there.
#include "block_sum.hpp"
#include "values.hpp"

namespace tc::cuda {
namespace {

// Values of a chunk: 64 for each thread.
constexpr int64_t kChunk = 64 * kThreads;

// Arguments of a launch have 4 KiB, from CUDA 12.1 on 32.
#if defined(CUDART_VERSION) && CUDART_VERSION < 12010
constexpr int kMostTensors = 96;
#else
constexpr int kMostTensors = 512;
#endif

// Of a weight, whose chunks are first … up to the next one's first.
struct Entry {
  float* weight;
  const float* gradient;
  float* velocity;
  unsigned count;
  unsigned first;
};

struct Table {
  int tensors;
  unsigned adapted;  // chunks of weights that are adapted: those come first
  unsigned chunks;
  Entry entries[kMostTensors];
};

// What a block does: values [begin, end) of a weight.
struct Chunk {
  Entry entry;
  unsigned next;  // the first chunk that is not of this weight
  unsigned begin, end;
};

TC_DEVICE Chunk chunk_of(const Table& table) {
  // The last weight whose first chunk is not beyond this one.
  int low = 0, high = table.tensors - 1;
  while (low < high) {
    const int middle = (low + high + 1) / 2;
    if (table.entries[middle].first <= blockIdx.x) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const Entry entry = table.entries[low];
  const unsigned next = low + 1 < table.tensors ? table.entries[low + 1].first : table.chunks;
  const unsigned begin = (blockIdx.x - entry.first) * static_cast<unsigned>(kChunk);
  const unsigned rest = entry.count - begin;
  const unsigned size = rest < kChunk ? rest : static_cast<unsigned>(kChunk);
  return {entry, next, begin, begin + size};
}

// norms[chunk] = {Σ w², Σ (g + decay w)²}
TC_KERNEL norms_of(TC_ARGUMENT(Table) table, float decay, double* __restrict__ norms) {
  TC_SHARED(double, room);
  const Chunk chunk = chunk_of(table);
  const float* w = chunk.entry.weight;
  const float* g = chunk.entry.gradient;
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
TC_DEVICE float trust_ratio(const Chunk& chunk, const double* norms, float trust, double* room) {
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

TC_KERNEL update(TC_ARGUMENT(Table) table, LarsStep step, const double* __restrict__ norms) {
  TC_SHARED(double, room);
  const Chunk chunk = chunk_of(table);
  // The same for all threads of a block.
  const bool adapted = blockIdx.x < table.adapted;
  const float decay = adapted ? step.decay : 0;
  const float ratio = adapted ? trust_ratio(chunk, norms, step.trust, room) : 1;
  float* w = chunk.entry.weight;
  float* m = chunk.entry.velocity;
  const float* g = chunk.entry.gradient;
  TC_UNROLL_4
  for (unsigned i = chunk.begin + threadIdx.x; i < chunk.end; i += kThreads) {
    const float moved = fused(step.momentum, m[i], ratio * fused(decay, w[i], g[i]));
    m[i] = moved;
    w[i] = fused(-step.rate, moved, w[i]);
  }
}

void run(const Table& table, const LarsStep& step, double* room, void* stream) {
  constexpr size_t bytes = kThreads * sizeof(double);
  if (table.adapted > 0) {
    TC_LAUNCH(norms_of, Grid{table.adapted}, bytes, stream, table, step.decay, room);
  }
  TC_LAUNCH(update, Grid{table.chunks}, bytes, stream, table, step, room);
}

unsigned chunks_of(const LarsTensor& tensor) {
  return static_cast<unsigned>((tensor.count + kChunk - 1) / kChunk);
}

}  // namespace

int64_t lars_room(const std::vector<LarsTensor>& tensors) {
  int64_t chunks = 0;
  for (const LarsTensor& tensor : tensors) {
    chunks += chunks_of(tensor);
  }
  return 2 * chunks;
}

void lars(const std::vector<LarsTensor>& tensors, const LarsStep& step, double* room,
          void* stream) {
  Table table{};
  const auto flush = [&] {
    if (table.tensors > 0) {
      run(table, step, room, stream);
      room += 2 * table.chunks;
    }
    table.tensors = 0;
    table.adapted = 0;
    table.chunks = 0;
  };
  for (const bool adapted : {true, false}) {
    for (const LarsTensor& t : tensors) {
      if (t.adapted != adapted || t.count == 0) {
        continue;
      }
      if (table.tensors == kMostTensors) {
        flush();
      }
      table.entries[table.tensors++] = {t.weight, t.gradient, t.velocity,
                                        static_cast<unsigned>(t.count), table.chunks};
      table.chunks += chunks_of(t);
      table.adapted += adapted ? chunks_of(t) : 0;
    }
  }
  flush();
}

}  // namespace tc::cuda
