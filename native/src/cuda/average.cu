// The moving average of many tensors in one launch.
#include <cmath>

#include "chunks.hpp"
#include "values.hpp"

namespace tc::cuda {
namespace {

struct Pointers {
  float* average;
  const float* value;
};

// LibTorch's lerp: the form whose rounding is smaller.
TC_KERNEL move(TC_ARGUMENT(Table<Pointers>) table, Scalar weight) {
  const Chunk<Pointers> chunk = chunk_of(table);
  float* average = chunk.entry.at.average;
  const float* value = chunk.entry.at.value;
  const float w = load(weight);
  const bool near = fabsf(w) < 0.5f;
  TC_UNROLL_4
  for (unsigned i = chunk.begin + threadIdx.x; i < chunk.end; i += kThreads) {
    const float off = value[i] - average[i];
    average[i] = near ? fused(w, off, average[i]) : fused(w - 1, off, value[i]);
  }
}

}  // namespace

void average(const std::vector<AveragedTensor>& tensors, const Scalar& weight, void* stream) {
  const auto run = [&](const Table<Pointers>& table) {
    TC_LAUNCH(move, Grid{table.chunks}, 0, stream, table, weight);
  };
  Tables<Pointers, decltype(run)> tables(run);
  for (const AveragedTensor& t : tensors) {
    tables.add({t.average, t.value}, t.count, false);
  }
  tables.flush();
}

}  // namespace tc::cuda
