// CUDA graphs: many launches captured once and queued again by one call.
#include <ATen/Context.h>
#include <c10/core/CachingDeviceAllocator.h>

#include <optional>

#include "capture.hpp"
#include "core/guard.hpp"
#include "streams.hpp"

struct tc_graph_opaque {
  tc_graph_opaque(at::Device device)
      : device(device), guard(device.type()), side(guard.getStreamFromGlobalPool(device)) {}

  const at::Device device;
  const c10::impl::VirtualGuardImpl guard;
  const c10::Stream side;
  std::optional<c10::Stream> outside;  // the thread's stream before it entered
  std::unique_ptr<tc::cuda::Graph> graph = tc::cuda::new_graph();
};

namespace {

tc_graph_opaque& of(tc_graph self) {
  TORCH_CHECK_VALUE(self != nullptr, "there is no graph");
  return *self;
}

template <class F>
int32_t on_device(tc_graph self, const F& f) {
  return tc::run([&] {
    tc_graph_opaque& graph = of(self);
    const c10::DeviceGuard device(graph.device);
    f(graph);
  });
}

}  // namespace

extern "C" {

tc_graph tc_graph_new(int32_t device_index) {
  tc_graph made = nullptr;
  tc::run([&] {
    tc::need_cuda();
    const at::Device device = tc::device(TC_CUDA, device_index);
    const c10::DeviceGuard guard(device);
    made = new tc_graph_opaque(device);
  });
  return made;
}

int32_t tc_graph_enter(tc_graph self) {
  return on_device(self, [](tc_graph_opaque& graph) {
    const c10::Stream current = graph.guard.getStream(graph.device);
    tc::wait_for(graph.side, current);
    graph.guard.exchangeStream(graph.side);
    graph.outside = current;
  });
}

int32_t tc_graph_leave(tc_graph self) {
  return on_device(self, [](tc_graph_opaque& graph) {
    TORCH_CHECK(graph.outside.has_value(), "the graph's stream has not been entered");
    tc::wait_for(*graph.outside, graph.side);
    graph.guard.exchangeStream(*graph.outside);
    graph.outside.reset();
  });
}

int32_t tc_graph_begin(tc_graph self) {
  return on_device(self, [](tc_graph_opaque& graph) {
    // A capture takes memory from a pool of its own, and cannot have what the work before it left
    // in the allocator's cache.
    at::detail::getCUDAHooks().deviceSynchronize(graph.device.index());
    at::getDeviceAllocator(at::kCUDA)->emptyCache();
    graph.graph->begin();
  });
}

int32_t tc_graph_end(tc_graph self) {
  return on_device(self, [](tc_graph_opaque& graph) { graph.graph->end(); });
}

int32_t tc_graph_replay(tc_graph self) {
  return on_device(self, [](tc_graph_opaque& graph) { graph.graph->replay(); });
}

int32_t tc_graph_free(tc_graph self) {
  return tc::run([&] { delete &of(self); });
}

}  // extern "C"
