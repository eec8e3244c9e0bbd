// Where the memory of tensors on the CPU comes from, and what becomes of it.
#include <c10/core/CPUAllocator.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <cstdint>
#include <cstdlib>
#include <limits>

#include "guard.hpp"

namespace {

constexpr size_t kAlignment = 64;
constexpr size_t kPage = 4096;
constexpr size_t kLarge = 16 * kPage;
// What malloc needs beside a block.
constexpr size_t kHeader = 16;
constexpr int kGrowth = 64 << 20;

void release(void* data) {
  if (data != nullptr) {
    std::free(static_cast<void**>(data)[-1]);
  }
}

// By malloc, aligned here. LibTorch asks posix_memalign, for which glibc before 2.38 looks for a
// hole that is larger than the block: what a step frees never fits what the next step takes, and
// the heap of a step of ResNet-50 grows by a third. Large sizes are rounded up to pages, so that
// more of them are equal.
class ByMalloc : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    if (bytes == 0) {
      return {nullptr, nullptr, &release, at::kCPU};
    }
    TORCH_CHECK(bytes < std::numeric_limits<size_t>::max() / 2, "no tensor has ", bytes, " bytes");
    size_t all = bytes + kAlignment + kHeader;
    if (all > kLarge) {
      all = (all + kPage - 1) / kPage * kPage;
    }
    void* block = std::malloc(all - kHeader);
    TORCH_CHECK_WITH(OutOfMemoryError, block != nullptr,
                     "cannot allocate memory: a tensor asks for ", bytes, " bytes");
    // At least 16 bytes in, as malloc aligns to that: room for where the block begins.
    const auto begin = reinterpret_cast<uintptr_t>(block);
    void* data = reinterpret_cast<void*>((begin + kAlignment) / kAlignment * kAlignment);
    static_cast<void**>(data)[-1] = block;
    return {data, data, &release, at::kCPU};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &release; }

  void copy_data(void* to, const void* from, size_t bytes) const override {
    default_copy_data(to, from, bytes);
  }
};

}  // namespace

extern "C" {

int32_t tc_keep_freed_memory(void) {
  return tc::run([] {
    static ByMalloc allocator;
    c10::SetCPUAllocator(&allocator, /*priority=*/1);
#ifdef __GLIBC__
    // Each returns 0 where it is not taken, which leaves the default.
    mallopt(M_MMAP_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_TRIM_THRESHOLD, -1);
    mallopt(M_TOP_PAD, kGrowth);
#endif
  });
}

}  // extern "C"
