#include "deep_stack.hpp"

#include <c10/util/Exception.h>
#include <pthread.h>

#include <exception>

namespace tc {
namespace {

// Only what is used becomes memory.
constexpr size_t kBytes = size_t{256} << 20;

struct Task {
  const std::function<void()>& work;
  std::exception_ptr failure;
};

void* run_task(void* argument) {
  Task& task = *static_cast<Task*>(argument);
  try {
    task.work();
  } catch (...) {
    task.failure = std::current_exception();
  }
  return nullptr;
}

}  // namespace

void on_deep_stack(const std::function<void()>& work) {
  Task task{work, nullptr};
  pthread_attr_t attributes;
  pthread_t thread;
  TORCH_CHECK(pthread_attr_init(&attributes) == 0, "cannot describe a thread");
  const bool started = pthread_attr_setstacksize(&attributes, kBytes) == 0 &&
                       pthread_create(&thread, &attributes, run_task, &task) == 0;
  pthread_attr_destroy(&attributes);
  TORCH_CHECK(started, "cannot start a thread with a stack of ", kBytes, " bytes");
  pthread_join(thread, nullptr);
  if (task.failure) std::rethrow_exception(task.failure);
}

}  // namespace tc
