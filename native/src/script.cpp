// TorchScript modules: made here, method by method, without Python.
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <string>

#include "guard.hpp"

using tc::Borrowed;
using tc::run;
using torch::jit::Module;

namespace {

Module& module(tc_script handle) { return *reinterpret_cast<Module*>(handle); }

template <class F>
tc_script make_script(F&& f) noexcept {
  const tc::Metered metered;
  try {
    return reinterpret_cast<tc_script>(new Module(std::forward<F>(f)()));
  } catch (...) {
    tc::translate();
    return nullptr;
  }
}

c10::QualifiedName qualified(const char* name) {
  return c10::QualifiedName(std::string("__torch__.") + name);
}

// PyTorch's nn.Module reads this attribute; exported modules are for inference.
Module for_inference(Module module) {
  module.register_attribute("training", c10::BoolType::get(), false);
  return module;
}

}  // namespace

extern "C" {

tc_script tc_script_new(const char* name) {
  return make_script([&] { return for_inference(Module(qualified(name))); });
}

tc_script tc_script_child(tc_script parent, const char* name) {
  return make_script([&] {
    Module& owner = module(parent);
    Module child = for_inference(Module(qualified("Layer"), owner._ivalue()->compilation_unit(),
                                        /*shouldMangle=*/true));
    owner.register_module(name, child);
    return child;
  });
}

int32_t tc_script_parameter(tc_script self, const char* name, tc_tensor value) {
  return run([&] { module(self).register_parameter(name, tc::share(value), false); });
}

int32_t tc_script_buffer(tc_script self, const char* name, tc_tensor value) {
  return run([&] { module(self).register_buffer(name, tc::share(value)); });
}

int32_t tc_script_define(tc_script self, const char* source) {
  return run([&] { module(self).define(source); });
}

int32_t tc_script_save(tc_script self, const char* path) {
  return run([&] { module(self).save(path); });
}

tc_script tc_script_load(const char* path, int32_t device_type, int32_t device_index) {
  return make_script([&] {
    Module loaded = torch::jit::load(path, tc::device(device_type, device_index));
    loaded.eval();
    return loaded;
  });
}

tc_tensor tc_script_forward(tc_script self, tc_tensor input) {
  return tc::make([&] { return module(self).forward({tc::share(input)}).toTensor(); });
}

int32_t tc_script_free(tc_script self) {
  return run([&] { delete &module(self); });
}

}  // extern "C"
