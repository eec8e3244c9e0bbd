// ProcessGroupNCCL without its header, which needs those of CUDA and NCCL: declared as far as it is
// used here. Constructors, destructor and all else are LibTorch's own, in libtorch_cuda.so; the
// classes are given more room than they take in any version from 2.11 to 2.14.
#include <cstddef>

#include "backends.hpp"

namespace c10d {

class TORCH_API ProcessGroupNCCL : public Backend {
 public:
  struct TORCH_API Options : Backend::Options {
    explicit Options(bool high_priority_stream = false);
    // Never called: the table of virtual functions in use is LibTorch's.
    ~Options() override = default;
    std::byte room[4 << 10];
  };
  ProcessGroupNCCL(c10::intrusive_ptr<Store> store, int rank, int size,
                   c10::intrusive_ptr<Options> options);
  ~ProcessGroupNCCL() override;
  std::byte room[16 << 10];
};

}  // namespace c10d

namespace tc::distributed {

c10::intrusive_ptr<c10d::Backend> nccl(c10::intrusive_ptr<c10d::Store> store, int rank, int size,
                                       std::chrono::milliseconds timeout) {
  auto options = c10::make_intrusive<c10d::ProcessGroupNCCL::Options>();
  options->timeout = timeout;
  return c10::make_intrusive<c10d::ProcessGroupNCCL>(std::move(store), rank, size,
                                                     std::move(options));
}

}  // namespace tc::distributed
