#include "callbacks.hpp"

#include <pthread.h>

#include <array>
#include <atomic>
#include <mutex>
#include <utility>

#include "guard.hpp"

namespace tc {
namespace {

std::atomic<tc_hook> hook{nullptr};
std::atomic<tc_gradient_function> gradient_function{nullptr};
std::atomic<tc_forget> forget{nullptr};
std::atomic<tc_place> place_of{nullptr};

// A JVM ends the process if a callback finds no stack, so none is begun with less than this: what
// the JVM keeps free for itself at the end of a stack, and as much again to work with.
constexpr size_t kLeastStack = size_t{256} << 10;

size_t stack_left() {
  thread_local const char* const lowest = [] {
    pthread_attr_t attributes;
    void* address = nullptr;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return static_cast<char*>(nullptr);
    pthread_attr_getstack(&attributes, &address, &size);
    pthread_attr_destroy(&attributes);
    return static_cast<char*>(address);
  }();
  const char here = 0;
  return lowest == nullptr ? kLeastStack : static_cast<size_t>(&here - lowest);
}

bool has_stack() { return stack_left() >= kLeastStack; }

// Callbacks within callbacks of this thread. From 60 on, LibTorch would go on with another thread,
// and for a program that never ends with ever more of them.
thread_local int depth = 0;
constexpr int kMostDepth = 40;

class Inside {
 public:
  Inside() {
    TORCH_CHECK(depth < kMostDepth && has_stack(),
                "backward is called within backward too deeply: ", depth, " times");
    depth++;
  }
  ~Inside() { depth--; }
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;
};

template <class F>
F required(const std::atomic<F>& function) {
  const F callback = function.load();
  TORCH_CHECK(callback != nullptr, "the program has not said what to call");
  return callback;
}

void check(int64_t failure, const char* what) {
  if (failure != 0) throw CallbackFailure(what, failure);
}

// Takes over a new reference.
at::Tensor take(tc_tensor handle) {
  if (handle == nullptr) return {};
  count_handles(-1);
  return at::Tensor(c10::intrusive_ptr<at::TensorImpl, at::UndefinedTensorImpl>::reclaim(
      reinterpret_cast<at::TensorImpl*>(handle)));
}

tc_tensor lend(const at::Tensor& tensor) {
  return tensor.defined() ? reinterpret_cast<tc_tensor>(tensor.unsafeGetTensorImpl()) : nullptr;
}

std::vector<tc_tensor> lend_all(const std::vector<at::Tensor>& tensors) {
  std::vector<tc_tensor> handles;
  handles.reserve(tensors.size());
  for (const at::Tensor& tensor : tensors) handles.push_back(lend(tensor));
  return handles;
}

// Those that could not be told for want of stack, until there is some.
std::mutex untold_mutex;
std::vector<int64_t> untold;

void tell(int64_t id) {
  const tc_forget callback = forget.load();
  if (callback == nullptr) return;
  std::vector<int64_t> ids{id};
  {
    const std::lock_guard<std::mutex> lock(untold_mutex);
    if (!has_stack()) {
      untold.push_back(id);
      return;
    }
    ids.insert(ids.end(), untold.begin(), untold.end());
    untold.clear();
  }
  for (const int64_t each : ids) callback(each);
}

}  // namespace

Callback::~Callback() {
  try {
    tell(id);
  } catch (...) {
    translate();  // No memory: the program keeps what it could forget.
  }
}

at::Tensor call_hook(const Callback& callback, const at::Tensor& gradient) {
  const Inside inside;
  tc_tensor replacement = nullptr;
  const int64_t failure = required(hook)(callback.id, lend(gradient), &replacement);
  at::Tensor taken = take(replacement);
  check(failure, "a hook of a gradient failed");
  return taken;
}

std::vector<at::Tensor> call_backward(const Callback& callback,
                                      const std::vector<at::Tensor>& gradients,
                                      const std::vector<at::Tensor>& saved,
                                      const std::vector<int32_t>& needed) {
  const Inside inside;
  const std::vector<tc_tensor> in = lend_all(gradients);
  const std::vector<tc_tensor> kept = lend_all(saved);
  std::vector<tc_tensor> out(needed.size(), nullptr);
  const int64_t failure =
      required(gradient_function)(callback.id, in.data(), static_cast<int64_t>(in.size()),
                                  kept.data(), static_cast<int64_t>(kept.size()), needed.data(),
                                  out.data(), static_cast<int64_t>(out.size()));
  std::vector<at::Tensor> results;
  results.reserve(out.size());
  for (const tc_tensor handle : out) results.push_back(take(handle));
  check(failure, "the gradient of a function failed");
  return results;
}

std::string place() {
  const tc_place callback = place_of.load();
  if (callback == nullptr || !has_stack()) return {};
  std::array<char, 4096> text{};
  callback(text.data(), static_cast<int64_t>(text.size()));
  text.back() = 0;
  return text.data();
}

}  // namespace tc

extern "C" {

int32_t tc_set_callbacks(tc_hook hook, tc_gradient_function function, tc_forget forget,
                         tc_place place) {
  return tc::run([&] {
    tc::hook = tc::there(hook);
    tc::gradient_function = tc::there(function);
    tc::forget = tc::there(forget);
    tc::place_of = tc::there(place);
  });
}

int32_t tc_register_hook(tc_tensor self, int64_t id) {
  return tc::run([&] {
    const auto callback = c10::make_intrusive<tc::Callback>(id);
    tc::Borrowed(self)->register_hook([callback](const at::TensorBase& gradient) {
      return gradient.defined() ? tc::call_hook(*callback, at::Tensor(gradient)) : at::Tensor();
    });
  });
}

}  // extern "C"
