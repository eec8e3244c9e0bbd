// Many tensors in one launch: they are cut into chunks, a block for each. Where the tensors lie is
// an argument of the launch, so that nothing is copied to the device first.
#pragma once

#include "launch.hpp"

namespace tc::cuda {

// Values of a chunk: 64 for each thread.
inline constexpr int64_t kChunk = 64 * kThreads;

// Arguments of a launch have 4 KiB, from CUDA 12.1 on 32.
#if defined(CUDART_VERSION) && CUDART_VERSION < 12010
inline constexpr int kMostTensors = 96;
#else
inline constexpr int kMostTensors = 512;
#endif

// A tensor, whose chunks are first … up to the next one's first.
template <class Pointers>
struct Entry {
  Pointers at;
  unsigned count;
  unsigned first;
};

template <class Pointers>
struct Table {
  int tensors;
  unsigned marked;  // chunks of tensors that are marked: those come first
  unsigned chunks;
  Entry<Pointers> entries[kMostTensors];
};

// What a block does: values [begin, end) of a tensor.
template <class Pointers>
struct Chunk {
  Entry<Pointers> entry;
  unsigned next;  // the first chunk that is not of this tensor
  unsigned begin, end;
};

template <class Pointers>
TC_DEVICE Chunk<Pointers> chunk_of(const Table<Pointers>& table) {
  // The last tensor whose first chunk is not beyond this one.
  int low = 0, high = table.tensors - 1;
  while (low < high) {
    const int middle = (low + high + 1) / 2;
    if (table.entries[middle].first <= blockIdx.x) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const Entry<Pointers> entry = table.entries[low];
  const unsigned next = low + 1 < table.tensors ? table.entries[low + 1].first : table.chunks;
  const unsigned begin = (blockIdx.x - entry.first) * static_cast<unsigned>(kChunk);
  const unsigned rest = entry.count - begin;
  const unsigned size = rest < kChunk ? rest : static_cast<unsigned>(kChunk);
  return {entry, next, begin, begin + size};
}

inline unsigned chunks_of(int64_t count) {
  return static_cast<unsigned>((count + kChunk - 1) / kChunk);
}

// Fills tables with tensors, and hands over each that is full, and the last one.
template <class Pointers, class Run>
class Tables {
 public:
  explicit Tables(const Run& run) : run_(run) {}

  // Marked ones first.
  void add(const Pointers& at, int64_t count, bool marked) {
    if (count == 0) {
      return;
    }
    if (table_.tensors == kMostTensors) {
      flush();
    }
    table_.entries[table_.tensors++] = {at, static_cast<unsigned>(count), table_.chunks};
    table_.chunks += chunks_of(count);
    table_.marked += marked ? chunks_of(count) : 0;
  }

  void flush() {
    if (table_.tensors > 0) {
      run_(table_);
    }
    table_.tensors = 0;
    table_.marked = 0;
    table_.chunks = 0;
  }

 private:
  const Run& run_;
  Table<Pointers> table_{};
};

}  // namespace tc::cuda
