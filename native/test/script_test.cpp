// TorchScript modules: made, saved, loaded, run.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "check.hpp"

using check::floats;
using check::near;
using check::Tensor;

namespace {

// Owns a module, of which a child is an owner too.
class Script {
 public:
  explicit Script(tc_script handle) : handle_(handle) { CHECK(handle != nullptr); }
  Script(const Script&) = delete;
  Script& operator=(const Script&) = delete;
  ~Script() { OK(tc_script_free(handle_)); }
  operator tc_script() const { return handle_; }

 private:
  tc_script handle_;
};

// A folder that goes away with the test.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tc_test.XXXXXX").string();
    CHECK(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  std::string file(const char* name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

void make_save_load(const Folder& folder) {
  const std::string path = folder.file("model.pt");
  const Tensor x = floats({1, 2}, {2});
  {
    const Script model(tc_script_new("Model"));
    const Script layer(tc_script_child(model, "layer"));
    OK(tc_script_parameter(layer, "weight", floats({3, 4}, {2})));
    OK(tc_script_buffer(layer, "shift", floats({10}, {1})));
    OK(tc_script_define(layer, "def forward(self, x):\n    return x * self.weight + self.shift\n"));
    OK(tc_script_define(model, "def forward(self, x):\n    return self.layer.forward(x)\n"));
    CHECK(near(MADE(tc_script_forward(model, x)), {13, 18}));
    OK(tc_script_save(model, path.c_str()));
  }
  const Script loaded(tc_script_load(path.c_str(), TC_CPU, -1));
  CHECK(near(MADE(tc_script_forward(loaded, x)), {13, 18}));
  FAILS(tc_script_forward(loaded, floats({1, 2, 3}, {3})), TC_ERROR, "(3) must match");
}

void refusals(const Folder& folder) {
  const Script model(tc_script_new("Broken"));
  const Tensor x = floats({1}, {1});
  CHECK(tc_script_forward(model, x) == nullptr);
  FAILS(tc_script_define(model, "def forward(self, x) return x"), TC_ERROR, "expected");
  FAILS(tc_script_define(model, "def forward(self, x):\n    return self.nothing\n"), TC_ERROR,
        "nothing");
  CHECK(tc_script_forward(model, x) == nullptr);

  const Script number(tc_script_new("Number"));
  OK(tc_script_define(number, "def forward(self, x):\n    return 1\n"));
  FAILS(tc_script_forward(number, x), TC_ERROR, "Tensor");
  OK(tc_script_parameter(model, "weight", x));
  CHECK(tc_script_child(model, "weight") == nullptr);
  CHECK(tc_script_save(model, folder.file("missing/model.pt").c_str()) != TC_OK);

  CHECK(tc_script_load(folder.file("none.pt").c_str(), TC_CPU, -1) == nullptr);
  const std::string text = folder.file("text.pt");
  std::ofstream(text) << "not an archive";
  CHECK(tc_script_load(text.c_str(), TC_CPU, -1) == nullptr);
  FAILS(tc_script_load(text.c_str(), 99, -1), TC_ERROR_VALUE, "unknown device type 99");
}

}  // namespace

void test_scripts() {
  const Folder folder;
  make_save_load(folder);
  refusals(folder);
}
