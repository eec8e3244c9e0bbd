// Generators of random numbers: the default ones of devices, which threads share, and others.
#include "generator.hpp"

#include <ATen/Context.h>

#include <mutex>

#include "guard.hpp"

namespace {

at::Generator& generator(tc_generator handle) {
  TORCH_CHECK_VALUE(handle != nullptr, "no generator was given");
  return *reinterpret_cast<at::Generator*>(handle);
}

template <class F>
tc_generator make_generator(F&& f) noexcept {
  const tc::Metered metered;
  try {
    return reinterpret_cast<tc_generator>(new at::Generator(std::forward<F>(f)()));
  } catch (...) {
    tc::translate();
    return nullptr;
  }
}

at::Generator of_device(int32_t device_type, int32_t device_index) {
  return at::globalContext().defaultGenerator(tc::device(device_type, device_index));
}

}  // namespace

namespace tc {

std::optional<at::Generator> generator_or_default(tc_generator handle) {
  return handle == nullptr ? std::nullopt : std::optional(generator(handle));
}

}  // namespace tc

extern "C" {

int32_t tc_manual_seed(int64_t seed) {
  return tc::run([&] { at::manual_seed(static_cast<uint64_t>(seed)); });
}

tc_generator tc_default_generator(int32_t device_type, int32_t device_index) {
  return make_generator([&] { return of_device(device_type, device_index); });
}

tc_generator tc_new_generator(int32_t device_type, int32_t device_index, int64_t seed) {
  return make_generator([&] {
    at::Generator found = of_device(device_type, device_index);
    at::Generator made = [&] {
      const std::lock_guard<std::mutex> lock(found.mutex());
      return found.clone();
    }();
    made.set_current_seed(static_cast<uint64_t>(seed));
    return made;
  });
}

int32_t tc_free_generator(tc_generator self) {
  return tc::run([&] { delete reinterpret_cast<at::Generator*>(self); });
}

tc_tensor tc_generator_state(tc_generator self) {
  return tc::make([&] {
    at::Generator& found = generator(self);
    const std::lock_guard<std::mutex> lock(found.mutex());
    return found.get_state();
  });
}

int32_t tc_set_generator_state(tc_generator self, tc_tensor state) {
  return tc::run([&] {
    at::Generator& found = generator(self);
    const std::lock_guard<std::mutex> lock(found.mutex());
    found.set_state(*tc::Borrowed(state));
  });
}

}  // extern "C"
