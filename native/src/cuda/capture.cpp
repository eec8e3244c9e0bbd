#include "capture.hpp"

#include <cstddef>
#include <utility>

// As in CUDA's <driver_types.h> and LibTorch's <ATen/cuda/CUDAGraph.h>, as far as it is used here:
// those headers need a CUDA toolkit, which machines with a GPU and PyTorch often lack. A change of
// these functions is a name that is not found when the library is loaded.
enum cudaStreamCaptureMode : int;

namespace at::cuda {

struct CUDAGraph {
  explicit CUDAGraph(bool keep_graph);
  ~CUDAGraph();
  CUDAGraph(const CUDAGraph&) = delete;
  CUDAGraph& operator=(const CUDAGraph&) = delete;

  void capture_begin(std::pair<unsigned long long, unsigned long long> pool,
                     cudaStreamCaptureMode mode);
  void capture_end();
  void replay();

  // LibTorch's constructor fills a part of it: the object takes less than 1 KiB.
  alignas(std::max_align_t) std::byte room[16 << 10];
};

}  // namespace at::cuda

namespace tc::cuda {
namespace {

// cudaStreamCaptureModeThreadLocal: other threads may allocate pinned memory meanwhile.
constexpr auto kThreadLocal = static_cast<cudaStreamCaptureMode>(1);

class LibTorchGraph : public Graph {
 public:
  void begin() override { graph_.capture_begin({0, 0}, kThreadLocal); }
  void end() override { graph_.capture_end(); }
  void replay() override { graph_.replay(); }

 private:
  at::cuda::CUDAGraph graph_{false};
};

}  // namespace

std::unique_ptr<Graph> new_graph() { return std::make_unique<LibTorchGraph>(); }

}  // namespace tc::cuda
