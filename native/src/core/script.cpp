// TorchScript modules: made here, method by method, without Python.
#include <caffe2/serialize/file_adapter.h>
#include <caffe2/serialize/inline_container.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/export.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <memory>
#include <new>
#include <string>

#include "deep_stack.hpp"
#include "extent.hpp"
#include "guard.hpp"
#include "script_source.hpp"

using tc::Borrowed;
using tc::run;
using tc::text;
using torch::jit::Module;

namespace {

Module& module(tc_script handle) {
  TORCH_CHECK_VALUE(handle != nullptr, "there is no script");
  return *reinterpret_cast<Module*>(handle);
}

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

// PyTorch's nn.Module reads and sets this attribute; at first modules are for inference.
Module for_inference(Module module) {
  module.register_attribute("training", c10::BoolType::get(), false);
  return module;
}

// The bytes that LibTorch writes. It cannot bear a failure: its writer throws once more where it is
// destroyed, which ends the process. So nothing fails until it is done.
class Written {
 public:
  size_t add(const void* data, size_t size) noexcept {
    try {
      bytes_.append(static_cast<const char*>(data), size);
    } catch (...) {
      full_ = true;
      bytes_ = std::string();
    }
    return size;
  }

  at::Tensor tensor() const {
    if (full_) throw std::bad_alloc();
    at::Tensor tensor = at::empty({static_cast<int64_t>(bytes_.size())}, at::kByte);
    std::copy(bytes_.begin(), bytes_.end(), tensor.mutable_data_ptr<uint8_t>());
    return tensor;
  }

 private:
  std::string bytes_;
  bool full_ = false;
};

// LibTorch finds records whatever the case of their letters. Beside the code lies what it was
// compiled from, which is not run.
bool is_code(std::string record) {
  for (char& letter : record)
    letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  const auto extension = record.rfind(".py");
  return record.rfind("code/", 0) == 0 && extension + 3 == record.size();
}

// Before any of it is parsed or run: already loading runs methods.
void check_code(const std::shared_ptr<caffe2::serialize::ReadAdapterInterface>& file,
                bool trusted) {
  caffe2::serialize::PyTorchStreamReader reader(file);
  TORCH_CHECK_VALUE(trusted || !reader.hasRecord("model.json"),
                    "its format is that of PyTorch before 1.4, whose code cannot be checked; load "
                    "it as trusted if you know where it comes from");
  for (const std::string& record : reader.getAllRecords()) {
    if (!is_code(record)) continue;
    const auto [data, size] = reader.getRecord(record);
    const std::string source(static_cast<const char*>(data.get()), size);
    tc::check_depth(source);
    if (!trusted) tc::check_operators(source);
  }
}

}  // namespace

extern "C" {

tc_script tc_script_new(const char* type) {
  return make_script([&] { return for_inference(Module(qualified(text(type)))); });
}

tc_script tc_script_child(tc_script parent, const char* name, const char* type) {
  return make_script([&] {
    Module& owner = module(parent);
    // Of several types of one name, all but the first get a prefix; PyTorch shows the name alone.
    Module child = for_inference(Module(qualified(text(type)), owner._ivalue()->compilation_unit(),
                                        /*shouldMangle=*/true));
    owner.register_module(text(name), child);
    return child;
  });
}

int32_t tc_script_parameter(tc_script self, const char* name, tc_tensor value) {
  return run([&] { module(self).register_parameter(text(name), *Borrowed(value), false); });
}

int32_t tc_script_buffer(tc_script self, const char* name, tc_tensor value) {
  return run([&] { module(self).register_buffer(text(name), *Borrowed(value)); });
}

int32_t tc_script_define(tc_script self, const char* source) {
  return run([&] {
    Module& target = module(self);
    tc::check_depth(text(source));
    tc::on_deep_stack([&] { target.define(source); });
  });
}

tc_tensor tc_script_save(tc_script self, const char* const* names, const char* const* texts,
                         int64_t count) {
  return tc::make([&] {
    torch::jit::ExtraFilesMap extra;
    tc::length(names, count);
    tc::length(texts, count);
    for (int64_t i = 0; i < count; i++) extra[text(names[i])] = text(texts[i]);
    Written written;
    torch::jit::ExportModule(
        module(self), [&](const void* data, size_t size) { return written.add(data, size); },
        extra);
    return written.tensor();
  });
}

tc_script tc_script_load(const char* path, int32_t device_type, int32_t device_index,
                         int32_t trusted) {
  return make_script([&] {
    const at::Device device = tc::device(device_type, device_index);
    // Opened once, so that what is checked is what is loaded.
    const auto file = std::make_shared<caffe2::serialize::FileAdapter>(text(path));
    std::optional<Module> loaded;
    tc::on_deep_stack([&] {
      check_code(file, trusted != 0);
      loaded = torch::jit::load(file, device);
      loaded->eval();
    });
    return *loaded;
  });
}

tc_tensor tc_script_forward(tc_script self, tc_tensor input) {
  return tc::make([&] {
    Module& called = module(self);
    Borrowed given(input);
    try {
      return called.forward({*given}).toTensor();
    } catch (...) {
      tc::clear_beyond_memory(*given);
      for (const at::Tensor& tensor : called.parameters()) tc::clear_beyond_memory(tensor);
      for (const at::Tensor& tensor : called.buffers()) tc::clear_beyond_memory(tensor);
      throw;
    }
  });
}

int32_t tc_script_free(tc_script self) {
  return run([&] { delete &module(self); });
}

}  // extern "C"
