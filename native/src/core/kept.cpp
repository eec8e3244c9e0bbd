// Memory of tensors that stays after them.
#include <c10/core/StorageImpl.h>

#include <memory>
#include <mutex>
#include <utility>

#include "guard.hpp"

namespace {

// A tensor may let go of its memory without being freed, as resize_ does, so that holding the
// tensor holds nothing: the memory itself gets several owners, of which its storage is one.
using Shared = std::shared_ptr<at::DataPtr>;

struct Kept {
  Shared memory;
  const void* data;
  int64_t bytes;
};

void disown(void* context) { delete static_cast<Shared*>(context); }

Shared share(c10::StorageImpl& storage) {
  static std::mutex mutex;
  const std::lock_guard<std::mutex> lock(mutex);
  void* const data = storage.mutable_data();  // Its own, where it shared it until it is written.
  const at::DataPtr& current = storage.data_ptr();
  if (current.get_deleter() == &disown) return *static_cast<Shared*>(current.get_context());
  auto shared = std::make_shared<at::DataPtr>();
  auto context = std::make_unique<Shared>(shared);
  at::DataPtr owned(data, context.get(), &disown, storage.device());
  static_cast<void>(context.release());
  *shared = storage.set_data_ptr(std::move(owned));
  return shared;
}

int64_t bytes_of(const at::Tensor& tensor) {
  return tensor.numel() * static_cast<int64_t>(tensor.element_size());
}

Kept* kept(tc_memory handle) { return reinterpret_cast<Kept*>(tc::there(handle)); }

}  // namespace

extern "C" {

tc_memory tc_memory_keep(tc_tensor self, void** data, int64_t* bytes) {
  try {
    tc::Borrowed borrowed(self);
    const at::Tensor& tensor = *borrowed;
    TORCH_CHECK(tensor.device().is_cpu(), "the memory of a tensor on ", tensor.device(),
                " cannot be read; call to(Device.CPU) first");
    TORCH_CHECK(tensor.layout() == at::kStrided && !tc::is_lazy(tensor) && tensor.is_contiguous(),
                "the elements do not lie in memory in their order; call contiguous() first");
    TORCH_CHECK(!tensor.requires_grad(),
                "gradients would not notice what changes in memory; call detach() first");
    auto result = std::make_unique<Kept>();
    result->memory = share(*tensor.storage().unsafeGetStorageImpl());
    result->data = tensor.const_data_ptr();
    result->bytes = bytes_of(tensor);
    tc::out(data) = const_cast<void*>(result->data);
    tc::out(bytes) = result->bytes;
    return reinterpret_cast<tc_memory>(result.release());
  } catch (...) {
    tc::translate();
    return nullptr;
  }
}

int32_t tc_memory_is_of(tc_memory self, tc_tensor tensor) {
  return tc::get<int32_t>(0, [&] {
    tc::Borrowed borrowed(tensor);
    const Kept& memory = *kept(self);
    return borrowed->is_contiguous() && borrowed->const_data_ptr() == memory.data &&
           bytes_of(*borrowed) == memory.bytes;
  });
}

int32_t tc_memory_free(tc_memory self) {
  return tc::run([&] { delete kept(self); });
}

}  // extern "C"
