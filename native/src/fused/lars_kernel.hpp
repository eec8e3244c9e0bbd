// LARS over one weight in memory, in as few passes as its norms allow.
#pragma once

#include <cstdint>

namespace tc {

// Values to a task: the norms are summed task by task, so that any number of threads gives the same
// bits.
constexpr int64_t kLarsTask = 1 << 15;

struct LarsNorms {
  double weight;    // sum of squares
  double gradient;  // sum of squares, with the decay
};

// Of count values: the sums of w² and of (g + decay w)².
LarsNorms lars_norms(const float* weight, const float* gradient, float decay, int64_t count);

// m ← momentum m + ratio (g + decay w), then w ← w - rate m.
void lars_update(float* weight, const float* gradient, float* velocity, float decay, float ratio,
                 float momentum, float rate, int64_t count);

}  // namespace tc
