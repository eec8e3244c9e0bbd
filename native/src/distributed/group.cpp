// What ranks compute in common: c10d's collectives.
#include "group.hpp"

#include <string>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>

#include "backends.hpp"
#include "failures.hpp"
#include "store.hpp"

using tc::Borrowed;
using tc::out;
using tc::text;
using tc::there;
using tc::distributed::make;
using tc::distributed::run;
using Milliseconds = std::chrono::milliseconds;

struct tc_work_opaque {
  c10::intrusive_ptr<c10d::Work> work;
  bool by_stream;
};

namespace tc::distributed {

bool wait(c10d::Work& work, bool by_stream, Milliseconds timeout) {
  if (by_stream) {
    work.wait();
    return true;
  }
  // 0 would mean for as long as the group's timeout.
  const Milliseconds at_least = std::max(timeout, Milliseconds(1));
  try {
    work.wait(at_least);
  } catch (const c10::Error& e) {
    if (e.msg().find("Operation timed out!") == std::string::npos) throw;
    if (!work.isCompleted()) return false;
    // Done since, or failed: to wait for what is completed tells which.
    work.wait();
  }
  return true;
}

}  // namespace tc::distributed

namespace {

tc_work begun(const tc_group group, c10::intrusive_ptr<c10d::Work> work) {
  return new tc_work_opaque{std::move(work), group->waits_by_stream};
}

// gloo reads memory as it lies, and takes sizes as they are.
at::Tensor dense(tc_tensor handle) {
  const at::Tensor tensor = tc::share(there(handle));
  TORCH_CHECK_VALUE(tensor.layout() == at::kStrided && tensor.is_non_overlapping_and_dense() &&
                        !tc::is_lazy(tensor),
                    "only dense tensors go to other processes");
  TORCH_CHECK_VALUE(tensor.numel() > 0, "a tensor without elements goes to no other process");
  return tensor.detach();
}

c10d::ReduceOp::RedOpType reduction(int32_t op) {
  TORCH_CHECK_VALUE(op == TC_SUM || op == TC_MIN || op == TC_MAX, "unknown reduction ", op);
  return static_cast<c10d::ReduceOp::RedOpType>(op);
}

c10::intrusive_ptr<c10d::Backend> backend_of(int32_t kind, c10::intrusive_ptr<c10d::Store> store,
                                             int32_t rank, int32_t size, const char* at,
                                             Milliseconds timeout) {
  if (kind == TC_GLOO) {
    return tc::distributed::gloo(std::move(store), rank, size, at == nullptr ? "" : at, timeout);
  }
#ifdef TC_HAS_NCCL
  if (kind == TC_NCCL) {
    return tc::distributed::nccl(std::move(store), rank, size, timeout);
  }
#endif
  TORCH_CHECK_VALUE(kind != TC_NCCL, "this LibTorch has no NCCL: it is not a CUDA build");
  TORCH_CHECK_VALUE(false, "unknown backend ", kind);
}

}  // namespace

extern "C" {

int32_t tc_has_backend(int32_t backend) {
#ifdef TC_HAS_NCCL
  if (backend == TC_NCCL) return 1;
#endif
  return backend == TC_GLOO ? 1 : 0;
}

tc_group tc_group_new(tc_store store, const char* name, int32_t backend, int32_t rank, int32_t size,
                      const char* at, int64_t timeout_ms) {
  return make([&] {
    TORCH_CHECK_VALUE(0 <= rank && rank < size, "there is no rank ", rank, " among ", size);
    // NCCL waits in the store for other ranks, at the first collective, for as long as the store
    // does.
    const Milliseconds timeout(timeout_ms);
    c10d::Store& shared = *there(store)->store;
    shared.setTimeout(std::max(shared.getTimeout(), timeout));
    auto prefixed = c10::make_intrusive<c10d::PrefixStore>(text(name), there(store)->store);
    return new tc_group_opaque{backend_of(backend, std::move(prefixed), rank, size, at, timeout),
                               backend == TC_NCCL};
  });
}

tc_work tc_all_reduce(tc_group self, tc_tensor tensor, int32_t op) {
  return make([&] {
    std::vector<at::Tensor> tensors{dense(tensor)};
    c10d::AllreduceOptions options;
    options.reduceOp = reduction(op);
    return begun(self, there(self)->backend->allreduce(tensors, options));
  });
}

tc_work tc_broadcast(tc_group self, tc_tensor tensor, int32_t root) {
  return make([&] {
    std::vector<at::Tensor> tensors{dense(tensor)};
    c10d::BroadcastOptions options;
    options.rootRank = root;
    return begun(self, there(self)->backend->broadcast(tensors, options));
  });
}

tc_work tc_all_gather(tc_group self, tc_tensor output, tc_tensor input) {
  return make([&] {
    at::Tensor from = dense(input).contiguous();
    at::Tensor to = dense(output);
    TORCH_CHECK_VALUE(to.is_contiguous() && to.scalar_type() == from.scalar_type() &&
                          to.numel() == from.numel() * there(self)->backend->getSize(),
                      "what is gathered needs room of its type for all ranks");
    std::vector<std::vector<at::Tensor>> outputs{to.view({self->backend->getSize(), -1}).unbind()};
    std::vector<at::Tensor> inputs{from.view(-1)};
    return begun(self, self->backend->allgather(outputs, inputs));
  });
}

tc_work tc_barrier(tc_group self) {
  return make([&] { return begun(self, there(self)->backend->barrier()); });
}

int32_t tc_work_wait(tc_work self, int64_t timeout_ms, int32_t* done) {
  return run([&] {
    out(done) = tc::distributed::wait(*there(self)->work, self->by_stream, Milliseconds(timeout_ms))
                    ? 1
                    : 0;
  });
}

int32_t tc_work_free(tc_work self) {
  return run([&] { delete self; });
}

int32_t tc_group_free(tc_group self) {
  return run([&] { delete self; });
}

int32_t tc_group_abandon(tc_group self) {
  return run([&] {
    if (there(self)->waits_by_stream) {
      self->backend->abort();
      delete self;
    }
    // Gloo's destructor would wait for what is under way. The process keeps it.
  });
}

}  // extern "C"
