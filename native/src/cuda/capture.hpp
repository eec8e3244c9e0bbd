// A CUDA graph of LibTorch, for files that also compile without CUDA.
#pragma once

#include <memory>

namespace tc::cuda {

// What one thread queues between begin and end, to be queued again as a whole. All of it concerns
// the current device and the current stream, which must not be the default one for a capture.
class Graph {
 public:
  virtual ~Graph() = default;
  virtual void begin() = 0;
  virtual void end() = 0;
  virtual void replay() = 0;
};

#ifdef TC_CUDA_GRAPHS
std::unique_ptr<Graph> new_graph();
#else
inline std::unique_ptr<Graph> new_graph() { return nullptr; }
#endif

}  // namespace tc::cuda
