// This project's CUDA kernels, as the rest of the shim sees them: pointers to device memory, no
// header of CUDA and none of LibTorch. They are there when nvcc is (TC_CUDA_KERNELS). TC_EMULATED
// compiles the same sources for the processor, so that they can be tested where no GPU is.
//
// Everything here is deterministic: no atomics, and every sum in an order that depends on shapes
// alone. Group norm's depends on the shape of one sample alone, so that no sample's result depends
// on the size of its batch. Nothing waits for the device, so that all of it can be captured.
#pragma once

#include <cstdint>
#include <vector>

namespace tc::cuda {

#if defined(TC_CUDA_KERNELS) || defined(TC_EMULATED)
inline constexpr bool kKernels = true;
#else
inline constexpr bool kKernels = false;
#endif

// Launches of this thread go to this device from now on.
void use_device(int index);

// CUDA versions as 1000 major + 10 minor: of the driver, 0 where there is none, and of the runtime
// that comes with these kernels. A driver runs runtimes up to its own major version; launches with
// as many arguments as some have here, which runtimes have from 12.1 on, need a driver that knows
// them.
struct Versions {
  int driver;
  int runtime;

  bool fit() const {
    return driver / 1000 >= runtime / 1000 && (runtime < 12010 || driver >= 12010);
  }
};
Versions versions();

// Whether the kernels were compiled for a device.
bool run_on(int device);

// What a tensor holds; the arithmetic is in float32 whatever it is.
enum class Type { kFloat, kBFloat16, kHalf };

// [samples, rows, channels] in memory, rows being pixels; a group has channels / groups channels.
struct GroupNorm {
  Type type;
  int64_t samples;
  int64_t rows;
  int64_t channels;
  int64_t groups;
};

// Channels that fit into the shared memory of a block.
inline constexpr int64_t kMostChannels = 4096;

// Blocks that share the rows of a sample.
int64_t group_norm_parts(const GroupNorm& shape);

struct GroupNormForward {
  const void* x;
  const void* shortcut;  // or null
  const float* gamma;
  const float* beta;
  float eps;
  bool relu;
  void* y;
  float* mean;   // [samples, groups]
  float* rstd;   // [samples, groups]
  float* parts;  // [samples, groups, parts, 2]: room for the kernels
};

struct GroupNormBackward {
  const void* dy;
  const void* x;
  const void* y;  // with ReLU and a shortcut, else null
  const float* gamma;
  const float* beta;
  const float* mean;
  const float* rstd;
  bool relu;
  void* dx;
  void* dshortcut;  // with ReLU and a shortcut; without ReLU it would equal dy
  float* dgamma;    // [samples, channels]: to be summed over the samples
  float* dbeta;     // [samples, channels]
  float* parts;     // [samples, parts, 2, channels]: room for the kernels
  float* slopes;    // [samples, groups, 2]: room for the kernels
};

void group_norm_forward(const GroupNorm& shape, const GroupNormForward& args, void* stream);
void group_norm_backward(const GroupNorm& shape, const GroupNormBackward& args, void* stream);

// Each of `rows` rows of fan_in values gets mean 0 and variance 1; the result has another type.
void standardize(const float* weight, int64_t rows, int64_t fan_in, float eps, Type type,
                 void* result, float* mean, float* rstd, void* stream);
void standardize_backward(Type type, const void* upstream, const float* weight, const float* mean,
                          const float* rstd, int64_t rows, int64_t fan_in, float* gradient,
                          void* stream);

// A weight of LARS with its gradient and its velocity, all in the same order without gaps.
struct LarsTensor {
  float* weight;
  const float* gradient;
  float* velocity;
  int64_t count;
  bool adapted;
};

// A number that launches take along, or, if `at` is not null, one that lies on the device.
struct Scalar {
  float number;
  const float* at;
};

struct LarsStep {
  Scalar rate;
  float momentum;
  float decay;
  float trust;
};

// Room that the kernels need for the norms of these tensors, in doubles.
int64_t lars_room(const std::vector<LarsTensor>& tensors);
void lars(const std::vector<LarsTensor>& tensors, const LarsStep& step, double* room, void* stream);

// A tensor and the moving average of it, in the same order without gaps.
struct AveragedTensor {
  float* average;
  const float* value;
  int64_t count;
};

// average += weight (value - average)
void average(const std::vector<AveragedTensor>& tensors, const Scalar& weight, void* stream);

}  // namespace tc::cuda
