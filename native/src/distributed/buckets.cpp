// Gradients, all-reduced in flat buckets while backward goes on.
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <atomic>
#include <exception>
#include <memory>
#include <mutex>
#include <vector>

#include "failures.hpp"
#include "group.hpp"

using tc::out;
using tc::there;
using tc::distributed::make;
using tc::distributed::run;
using torch::autograd::impl::set_post_acc_grad_hooks;
using Milliseconds = std::chrono::milliseconds;

namespace {

int64_t now() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

}  // namespace

// The gradient of a parameter is copied, as a share of the mean, into a view of a bucket that has
// the parameter's own strides, and the view becomes the gradient. A bucket whose views are all
// there is reduced; buckets begin in their order, which is the same in all processes. Behind the
// gradients a bucket counts for each of them in how many processes backward made it: where none
// did, there is none.
struct tc_buckets_opaque {
  tc_buckets_opaque(const tc_group group, std::vector<at::Tensor> parameters, int64_t first_bytes,
                    int64_t bytes)
      : backend_(group->backend),
        by_stream_(group->waits_by_stream),
        share_(1.0 / backend_->getSize()),
        parameters_(std::move(parameters)),
        places_(parameters_.size()) {
    for (const at::Tensor& parameter : parameters_) {
      TORCH_CHECK_VALUE(parameter.is_leaf() && parameter.requires_grad() &&
                            parameter.layout() == at::kStrided &&
                            parameter.is_non_overlapping_and_dense() && parameter.numel() > 0,
                        "only dense leaves that require gradients have their gradients reduced");
      TORCH_CHECK_VALUE(torch::autograd::impl::post_acc_grad_hooks(parameter) == nullptr,
                        "a parameter's gradients are reduced already");
    }
    assign(first_bytes, bytes);
    for (size_t i = 0; i < parameters_.size(); i++) {
      set_post_acc_grad_hooks(parameters_[i], std::make_unique<Hook>(*this, i));
    }
  }

  ~tc_buckets_opaque() {
    for (const at::Tensor& parameter : parameters_) set_post_acc_grad_hooks(parameter, nullptr);
  }

  size_t count() const { return buckets_.size(); }

  void begin() {
    const std::scoped_lock lock(mutex_);
    TORCH_CHECK(!armed_, "the buckets are under way already");
    const at::NoGradGuard no_grad;
    for (Bucket& bucket : buckets_) {
      bucket.counts.fill_(1);
      bucket.missing = bucket.members.size();
      bucket.work.reset();
      bucket.done.reset();
    }
    for (Place& place : places_) place.ready = place.absent = false;
    failure_ = nullptr;
    next_ = 0;
    armed_ = true;
    flushed_ = false;
  }

  bool end(Milliseconds timeout) {
    const std::scoped_lock lock(mutex_);
    TORCH_CHECK(armed_, "the buckets are not under way: begin comes first");
    if (!flushed_) {
      flushed_ = true;
      for (size_t i = parameters_.size(); i-- > 0 && failure_ == nullptr;) {
        if (!places_[i].ready) attempt(i);
      }
    }
    if (failure_ != nullptr) {
      armed_ = false;
      std::rethrow_exception(failure_);
    }
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (Bucket& bucket : buckets_) {
      if (bucket.work == nullptr) continue;
      const auto left =
          std::chrono::duration_cast<Milliseconds>(deadline - std::chrono::steady_clock::now());
      try {
        if (!tc::distributed::wait(*bucket.work, by_stream_, left)) return false;
      } catch (...) {
        armed_ = false;
        throw;
      }
      bucket.work.reset();
    }
    for (size_t i = 0; i < parameters_.size(); i++) {
      const Place& place = places_[i];
      if (place.absent && place.count.item<double>() == 0) parameters_[i].mutable_grad().reset();
    }
    armed_ = false;
    return true;
  }

  // Of each bucket its bytes, and how long ago it was handed over and was done.
  void spans(int64_t* into) {
    const std::scoped_lock lock(mutex_);
    TORCH_CHECK(!armed_ && flushed_, "the gradients were not reduced yet");
    const int64_t at = now();
    for (const Bucket& bucket : buckets_) {
      TORCH_CHECK(bucket.done != nullptr, "the gradients were not all reduced");
      const int64_t done = bucket.done->load();
      *into++ = static_cast<int64_t>(bucket.flat.nbytes() - bucket.counts.nbytes());
      *into++ = at - bucket.begun;
      *into++ = done == NOT_KNOWN ? -1 : at - done;
    }
  }

 private:
  static constexpr int64_t NOT_KNOWN = -1;

  struct Hook : torch::autograd::PostAccumulateGradHook {
    Hook(tc_buckets_opaque& buckets, size_t parameter) : buckets(buckets), parameter(parameter) {}
    void operator()(const at::Tensor&) override { buckets.accumulated(parameter); }
    tc_buckets_opaque& buckets;
    const size_t parameter;
  };

  struct Bucket {
    std::vector<size_t> members;
    at::Tensor flat;
    at::Tensor counts;
    size_t missing = 0;
    c10::intrusive_ptr<c10d::Work> work;
    int64_t begun = 0;
    // A thread of the group sets it, perhaps when the buckets are gone.
    std::shared_ptr<std::atomic<int64_t>> done;
  };

  struct Place {
    size_t bucket = 0;
    at::Tensor view;
    at::Tensor count;
    bool ready = false;
    bool absent = false;  // backward made no gradient here
  };

  // From the last parameter to the first: about the order in which backward makes gradients.
  void assign(int64_t first_bytes, int64_t bytes) {
    int64_t limit = first_bytes;
    int64_t filled = 0;
    for (size_t i = parameters_.size(); i-- > 0;) {
      const at::Tensor& parameter = parameters_[i];
      const auto size = static_cast<int64_t>(parameter.nbytes());
      const bool fits =
          !buckets_.empty() && filled + size <= limit &&
          parameter.options().type_equal(parameters_[buckets_.back().members.front()].options());
      if (!fits) {
        if (!buckets_.empty()) limit = bytes;
        buckets_.emplace_back();
        filled = 0;
      }
      buckets_.back().members.push_back(i);
      filled += size;
    }
    for (size_t b = 0; b < buckets_.size(); b++) {
      Bucket& bucket = buckets_[b];
      int64_t elements = 0;
      for (const size_t i : bucket.members) elements += parameters_[i].numel();
      const at::Tensor& any = parameters_[bucket.members.front()];
      const auto members = static_cast<int64_t>(bucket.members.size());
      bucket.flat = at::empty({elements + members}, any.options().requires_grad(false));
      bucket.counts = bucket.flat.narrow(0, elements, members);
      int64_t offset = 0;
      for (int64_t member = 0; member < members; member++) {
        const size_t i = bucket.members[member];
        const at::Tensor& parameter = parameters_[i];
        places_[i].bucket = b;
        places_[i].count = bucket.counts.select(0, member);
        places_[i].view = bucket.flat.as_strided(parameter.sizes(), parameter.strides(), offset);
        offset += parameter.numel();
      }
    }
  }

  // In backward, which is not to fail of it: end() tells.
  void accumulated(size_t i) noexcept {
    const std::scoped_lock lock(mutex_);
    if (armed_ && failure_ == nullptr) attempt(i);
  }

  void attempt(size_t i) noexcept {
    try {
      ready(i);
    } catch (...) {
      failure_ = std::current_exception();
    }
  }

  void ready(size_t i) {
    const at::NoGradGuard no_grad;
    Place& place = places_[i];
    TORCH_CHECK(!place.ready, "backward ran twice before the gradients were reduced");
    const at::Tensor& grad = parameters_[i].grad();
    if (grad.defined()) {
      TORCH_CHECK(grad.layout() == at::kStrided, "a gradient is not dense");
      at::mul_out(place.view, grad, at::Scalar(share_));
    } else {
      place.view.zero_();
      place.count.zero_();
      place.absent = true;
    }
    parameters_[i].mutable_grad() = place.view;
    place.ready = true;
    buckets_[place.bucket].missing--;
    for (; next_ < buckets_.size() && buckets_[next_].missing == 0; next_++) {
      reduce(buckets_[next_]);
    }
  }

  void reduce(Bucket& bucket) {
    std::vector<at::Tensor> flat{bucket.flat};
    auto done = std::make_shared<std::atomic<int64_t>>(NOT_KNOWN);
    bucket.done = done;
    bucket.begun = now();
    bucket.work = backend_->allreduce(flat);
    // That of NCCL is complete when the work is queued.
    if (!by_stream_) {
      bucket.work->getFuture()->addCallback([done](c10::ivalue::Future&) { done->store(now()); });
    }
  }

  const c10::intrusive_ptr<c10d::Backend> backend_;
  const bool by_stream_;
  const double share_;
  const std::vector<at::Tensor> parameters_;
  std::vector<Place> places_;
  std::vector<Bucket> buckets_;
  std::mutex mutex_;  // backward has threads of its own for GPUs
  std::exception_ptr failure_;
  size_t next_ = 0;
  bool armed_ = false;
  bool flushed_ = false;
};

extern "C" {

tc_buckets tc_buckets_new(tc_group group, const tc_tensor* parameters, int64_t count,
                          int64_t first_bytes, int64_t bytes) {
  return make([&] {
    return new tc_buckets_opaque(there(group), tc::share_all(parameters, count), first_bytes,
                                 bytes);
  });
}

int64_t tc_buckets_count(tc_buckets self) {
  return tc::get<int64_t>(0, [&] { return there(self)->count(); });
}

int32_t tc_buckets_begin(tc_buckets self) {
  return run([&] { there(self)->begin(); });
}

int32_t tc_buckets_end(tc_buckets self, int64_t timeout_ms, int32_t* done) {
  return run([&] { out(done) = there(self)->end(Milliseconds(timeout_ms)) ? 1 : 0; });
}

int32_t tc_buckets_spans(tc_buckets self, int64_t* spans) {
  return run([&] {
    out(spans) = 0;
    there(self)->spans(spans);
  });
}

int32_t tc_buckets_free(tc_buckets self) {
  return run([&] { delete self; });
}

}  // extern "C"
