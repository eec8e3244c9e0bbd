// Host memory to a device, on a stream of its own beside what the device computes.
#include <map>
#include <mutex>

#include "core/guard.hpp"
#include "streams.hpp"

namespace {

// Of one device: where its copies are queued, and how far they are.
struct Lane {
  explicit Lane(const c10::Stream& stream) : stream(stream), copied(stream.device_type()) {}

  c10::Stream stream;
  c10::Event copied;
};

std::mutex lanes_mutex;

// Never destroyed: at the end of the process there may be no CUDA left to destroy it with.
Lane& lane_of(const at::Device& device) {
  static auto& lanes = *new std::map<at::DeviceIndex, Lane>;
  const std::lock_guard<std::mutex> lock(lanes_mutex);
  const auto found = lanes.find(device.index());
  if (found != lanes.end()) return found->second;
  const c10::impl::VirtualGuardImpl guard(device.type());
  return lanes.try_emplace(device.index(), guard.getStreamFromGlobalPool(device)).first->second;
}

at::Tensor upload(const at::Tensor& host, const at::Device& device) {
  tc::need_cuda();
  const c10::DeviceGuard on_device(device);
  const c10::impl::VirtualGuardImpl guard(device.type());
  Lane& lane = lane_of(device);
  const c10::Stream before = guard.exchangeStream(lane.stream);
  // From the memory of that stream, so that the copy need not wait for anything else.
  try {
    at::Tensor there = at::empty_like(host, host.options().device(device));
    there.copy_(host, true);
    lane.copied.record(lane.stream);
    guard.exchangeStream(before);
    return there;
  } catch (...) {
    guard.exchangeStream(before);
    throw;
  }
}

}  // namespace

extern "C" {

tc_tensor tc_pinned(int64_t bytes, void** data) {
  return tc::make([&] {
    tc::need_cuda();
    TORCH_CHECK_VALUE(bytes >= 0, "memory cannot have ", bytes, " bytes");
    at::Tensor memory =
        at::empty({bytes}, at::TensorOptions().dtype(at::kByte).pinned_memory(true));
    tc::out(data) = memory.mutable_data_ptr();
    return memory;
  });
}

tc_tensor tc_upload(const void* data, int64_t bytes, const int64_t* sizes, int64_t n, int32_t dtype,
                    int32_t device_type, int32_t device_index) {
  return tc::make([&] {
    const at::Tensor host = at::from_blob(const_cast<void*>(tc::there(data)), tc::ints(sizes, n),
                                          at::TensorOptions().dtype(tc::scalar_type(dtype)));
    TORCH_CHECK_VALUE(static_cast<int64_t>(host.nbytes()) == bytes, "a tensor of shape ",
                      host.sizes(), " and type ", host.dtype(), " takes ", host.nbytes(),
                      " bytes, not ", bytes);
    const at::Device device = tc::device(device_type, device_index);
    return device.is_cpu() ? host.clone() : upload(host, device);
  });
}

int32_t tc_await_read(int32_t device_type, int32_t device_index) {
  return tc::run([&] {
    const at::Device device = tc::device(device_type, device_index);
    if (device.is_cpu()) return;
    tc::need_cuda();
    lane_of(device).copied.synchronize();
  });
}

int32_t tc_receive(tc_tensor self) {
  return tc::run([&] {
    const tc::Borrowed tensor(self);
    if (tensor->is_cpu()) return;
    tc::need_cuda();
    const c10::impl::VirtualGuardImpl guard(tensor->device().type());
    const c10::Stream current = guard.getStream(tensor->device());
    lane_of(tensor->device()).copied.block(current);
    tensor->record_stream(current);
  });
}

}  // extern "C"
