// How group norm is divided among blocks and threads, forward and backward.
//
// A block has some rows of one sample and all of its channels. Rows are read in packs of V
// channels. Where a row has fewer packs than the block has threads, several rows are read at once:
// a thread keeps its pack of channels and goes down the rows ("lanes" is how many rows at once), so
// that what it needs per channel stays in registers and the block reads memory without gaps.
#pragma once

#include "values.hpp"

namespace tc::cuda {

TC_HOST_DEVICE int64_t smaller(int64_t a, int64_t b) { return a < b ? a : b; }
TC_HOST_DEVICE int64_t larger(int64_t a, int64_t b) { return a < b ? b : a; }

// Values that a block reads, about: enough to pay for its start, few enough for many blocks.
inline constexpr int64_t kValuesInBlock = 1 << 15;
inline constexpr int64_t kLeastRows = 64;

// Depends on the shape of a sample alone.
inline int64_t rows_in_block(const GroupNorm& shape) {
  return larger(kLeastRows, kValuesInBlock / shape.channels);
}

// The numbers that kernels need; they fit into 32 bits because a sample's do.
struct Layout {
  int rows, channels, groups;
  int in_group;       // channels of a group
  int rows_in_block;  // the last block may have fewer
  int parts;          // blocks of a sample
  int packs;          // of V channels in a row
  int lanes;          // rows that a block reads at once
  int teams;          // threads that work on one group together
};

// A group's channels are divided among so many threads at most; one of them adds up for all.
inline constexpr int kLargestTeam = 64;

inline Layout layout_of(const GroupNorm& shape, int vector) {
  Layout l{};
  l.rows = static_cast<int>(shape.rows);
  l.channels = static_cast<int>(shape.channels);
  l.groups = static_cast<int>(shape.groups);
  l.in_group = l.channels / l.groups;
  l.rows_in_block = static_cast<int>(rows_in_block(shape));
  l.parts = static_cast<int>(group_norm_parts(shape));
  l.packs = l.channels / vector;
  l.lanes = static_cast<int>(larger(1, kThreads / l.packs));
  l.teams = static_cast<int>(larger(1, smaller(kLargestTeam, kThreads / l.groups)));
  return l;
}

// What one thread of a block does: packs first, first + kThreads … of rows begin, begin + lanes …
// before end.
struct Share {
  int first, begin, end;
};

TC_DEVICE Share share_of(const Layout& l) {
  const int thread = static_cast<int>(threadIdx.x);
  const int begin = static_cast<int>(blockIdx.x) * l.rows_in_block;
  const int end = static_cast<int>(smaller(l.rows, begin + l.rows_in_block));
  if (l.packs >= kThreads) {
    return {thread, begin, end};
  }
  // Threads beyond the last whole lane have nothing to do: an empty share.
  const int lane = thread / l.packs;
  return {thread % l.packs, lane < l.lanes ? begin + lane : end, end};
}

// The row of shared memory that a thread's sums per channel go to.
TC_DEVICE int lane_of(const Layout& l) {
  return l.packs >= kThreads ? 0 : static_cast<int>(threadIdx.x) / l.packs;
}

// Adds up the lanes of shared[lanes][channels], channel by channel, into the first lane.
TC_DEVICE void add_lanes(const Layout& l, float* sums) {
  for (int c = static_cast<int>(threadIdx.x); c < l.channels; c += kThreads) {
    float sum = sums[c];
    for (int lane = 1; lane < l.lanes; ++lane) {
      sum += sums[lane * l.channels + c];
    }
    sums[c] = sum;
  }
}

// The sum over a team of `value`, one of each thread; `room` holds one value a thread. Every thread
// of the block must call this.
TC_DEVICE float team_sum(const Layout& l, float value, float* room) {
  const int thread = static_cast<int>(threadIdx.x);
  room[thread] = value;
  __syncthreads();
  const int first = thread / l.teams * l.teams;
  const int last = static_cast<int>(smaller(first + l.teams, kThreads));
  float sum = 0;
  for (int i = first; i < last; ++i) {
    sum += room[i];
  }
  __syncthreads();
  return sum;
}

// A block's shared memory: two arrays of sums per channel and lane, and one value a thread.
inline int64_t floats_for_sums(const Layout& l) {
  return static_cast<int64_t>(l.lanes) * l.channels;
}

inline size_t bytes_for_sums(const Layout& l) {
  return sizeof(float) * static_cast<size_t>(2 * floats_for_sums(l) + kThreads);
}

inline Grid grid_of(const GroupNorm& shape, const Layout& l) {
  return Grid{static_cast<unsigned>(l.parts), static_cast<unsigned>(shape.samples)};
}

// The widest reads that shape and pointers allow: 16 bytes, or one value.
template <class T, class F>
void with_vector(bool aligned, const GroupNorm& shape, const F& f) {
  if (aligned && shape.channels % kWide<T> == 0) {
    f(std::integral_constant<int, kWide<T>>{});
  } else {
    f(std::integral_constant<int, 1>{});
  }
}

}  // namespace tc::cuda
