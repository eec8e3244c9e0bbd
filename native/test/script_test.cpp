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

// What a script is as a file.
std::string bytes_of(tc_script script) {
  const char* const names[] = {"notes.txt"};
  const char* const texts[] = {"what a loader is told"};
  const Tensor saved = MADE(tc_script_save(script, names, texts, 1));
  CHECK(tc_dtype(saved) == TC_UINT8);
  FAILS(tc_script_save(script, nullptr, texts, 1), TC_ERROR_VALUE, "is NULL");
  FAILS(tc_script_save(script, names, nullptr, 1), TC_ERROR_VALUE, "is NULL");
  std::string bytes(static_cast<size_t>(check::sizes(saved).at(0)), 0);
  OK(tc_to_host(saved, bytes.data(), static_cast<int64_t>(bytes.size())));
  return bytes;
}

std::string write(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

void make_save_load(const Folder& folder) {
  const std::string path = folder.file("model.pt");
  const Tensor x = floats({1, 2}, {2});
  {
    const Script model(tc_script_new("Model"));
    const Script layer(tc_script_child(model, "layer", "Layer"));
    OK(tc_script_parameter(layer, "weight", floats({3, 4}, {2})));
    OK(tc_script_buffer(layer, "shift", floats({10}, {1})));
    OK(tc_script_define(layer, "def forward(self, x):\n    return x * self.weight + self.shift\n"));
    OK(tc_script_define(model, "def forward(self, x):\n    return self.layer.forward(x)\n"));
    CHECK(near(MADE(tc_script_forward(model, x)), {13, 18}));
    const std::string bytes = bytes_of(model);
    // Stored as it is, in a folder of that name.
    CHECK(bytes.find("/extra/notes.txt") != std::string::npos);
    CHECK(bytes.find("what a loader is told") != std::string::npos);
    write(path, bytes);
  }
  const Script loaded(tc_script_load(path.c_str(), TC_CPU, -1, 0));
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
  CHECK(tc_script_child(model, "weight", "Layer") == nullptr);

  CHECK(tc_script_load(folder.file("none.pt").c_str(), TC_CPU, -1, 0) == nullptr);
  const std::string text = write(folder.file("text.pt"), "not an archive");
  CHECK(tc_script_load(text.c_str(), TC_CPU, -1, 0) == nullptr);
  CHECK(tc_script_load(text.c_str(), TC_CPU, -1, 1) == nullptr);
  FAILS(tc_script_load(text.c_str(), 99, -1, 0), TC_ERROR_VALUE, "unknown device type 99");
}

std::string repeated(int64_t times, const std::string& text) {
  std::string all;
  for (int64_t i = 0; i < times; i++) all += text;
  return all;
}

std::string method(const std::string& expression) {
  return "def forward(self, x):\n    return " + expression + "\n";
}

// Statements within statements, each another line.
std::string nested_if(int64_t times) {
  std::string source = "def forward(self, x):\n";
  for (int64_t i = 1; i <= times; i++) {
    source += std::string(static_cast<size_t>(i), ' ') + "if x is not None:\n";
  }
  return source + std::string(static_cast<size_t>(times + 1), ' ') + "print(1)\n return x\n";
}

std::string else_ifs(int64_t times) {
  return "def forward(self, x):\n if x is None:\n  x = x\n" +
         repeated(times, " elif x is None:\n  x = x\n") + " return x\n";
}

// LibTorch recurses where source nests, until the stack ends and the process with it.
void nesting() {
  const auto define = [](const std::string& source) {
    const Script model(tc_script_new("Deep"));
    const int32_t status = tc_script_define(model, source.c_str());
    if (status == TC_OK) CHECK(near(MADE(tc_script_forward(model, floats({1}, {1}))), {1}));
    return status;
  };
  const auto parentheses = [](int64_t n) {
    return method(repeated(n, "(") + "x" + repeated(n, ")"));
  };
  const auto chain = [](int64_t n) { return method("x" + repeated(n, ".abs()")); };
  const auto signs = [](int64_t n) { return method(repeated(2 * n, "-") + "x"); };
  const auto sum = [](int64_t n) { return method("x" + repeated(n, " + 0")); };
  const auto lists = [](int64_t n) {
    return "def other(self, x: " + repeated(n, "List[") + "int" + repeated(n, "]") +
           "):\n    return x\n" + method("x");
  };
  const auto choices = [](int64_t n) {
    return method(repeated(n, "x if x is not None else ") + "x");
  };
  OK(define(parentheses(190)));
  OK(define(chain(60)));
  OK(define(signs(90)));
  OK(define(sum(190)));
  OK(define(lists(90)));
  OK(define(choices(40)));
  OK(define(nested_if(95)));
  OK(define(else_ifs(90)));
  for (const int64_t n : {1000, 100000}) {
    FAILS(define(parentheses(n)), TC_ERROR_VALUE, "line 2 of the TorchScript source nests");
    FAILS(define(chain(n)), TC_ERROR_VALUE, "nests more than 200");
    FAILS(define(signs(n)), TC_ERROR_VALUE, "nests more than 200");
    FAILS(define(sum(n)), TC_ERROR_VALUE, "nests more than 200");
    FAILS(define(lists(n)), TC_ERROR_VALUE, "nests more than 200");
    FAILS(define(choices(n)), TC_ERROR_VALUE, "nests more than 200");
    FAILS(define(else_ifs(n)), TC_ERROR_VALUE, "within more than 100 other statements");
  }
  FAILS(define(nested_if(1000)), TC_ERROR_VALUE, "within more than 100 other statements");
  // Long, but not deep.
  OK(define(method("torch.stack([x" + repeated(1000, ", x") + "])[0]")));
  OK(define("def forward(self, x):\n" + repeated(1000, "    x = x + 0\n") + "    return x\n"));
}

// Puts another text of the same length into a file, which an archive without compression allows.
// Its checksum is wrong then, which nobody looks at.
std::string replaced(std::string bytes, const std::string& from, const std::string& to) {
  CHECK(from.size() == to.size());
  size_t found = 0;
  for (size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at)) {
    bytes.replace(at, to.size(), to);
    found++;
  }
  CHECK(found > 0);
  return bytes;
}

// A file can hold what LibTorch would run at once, or later.
void untrusted_files(const Folder& folder) {
  const auto load = [&](const std::string& bytes, int32_t trusted) {
    return tc_script_load(write(folder.file("some.pt"), bytes).c_str(), TC_CPU, -1, trusted);
  };
  const std::string secret = write(folder.file("secret"), "SECRET!!");
  const auto reader = [&](const std::string& statement) {
    const Script model(tc_script_new("Reader"));
    const Script child(tc_script_child(model, "child", "Layer"));
    OK(tc_script_define(child, ("def read(self, x):\n" + statement).c_str()));
    OK(tc_script_define(model, "def forward(self, x):\n    return self.child.read(x)\n"));
    return bytes_of(model);
  };
  const std::string file = "\"" + secret + "\"";
  const std::string reads = reader("    return torch.from_file(" + file + ", False, 8, dtype=0)\n");
  FAILS(load(reads, 0), TC_ERROR_VALUE, "\"from_file\", which reads or writes files");
  {
    const Script trusted(load(reads, 1));
    CHECK(near(MADE(tc_script_forward(trusted, floats({1}, {1}))),
               {'S', 'E', 'C', 'R', 'E', 'T', '!', '!'}));
  }
  FAILS(load(reader("    torch.save(x, " + file + ")\n    return x\n"), 0), TC_ERROR_VALUE,
        "\"save\", which reads or writes files");
  FAILS(load(reader("    return torch._reshape_alias(x, [1000000], [1])\n"), 0), TC_ERROR_VALUE,
        "reads memory that is not its own");
  // LibTorch finds a record in any case of its letters.
  FAILS(load(replaced(reads, "/code/__torch__", "/CODE/__TORCH__"), 0), TC_ERROR_VALUE,
        "\"from_file\"");
  const Script harmless(load(reader("    return x + 1\n"), 0));
  CHECK(near(MADE(tc_script_forward(harmless, floats({1}, {1}))), {2}));
}

void absent() {
  const Script model(tc_script_new("Model"));
  const Tensor x = floats({1}, {1});
  CHECK(tc_script_new(nullptr) == nullptr);
  CHECK(tc_script_child(nullptr, "child", "Layer") == nullptr);
  CHECK(tc_script_child(model, nullptr, "Layer") == nullptr);
  CHECK(tc_script_child(model, "child", nullptr) == nullptr);
  FAILS(tc_script_parameter(nullptr, "a", x), TC_ERROR_VALUE, "there is no script");
  FAILS(tc_script_parameter(model, nullptr, x), TC_ERROR_VALUE, "NULL");
  FAILS(tc_script_parameter(model, "a", nullptr), TC_ERROR_VALUE, "NULL");
  FAILS(tc_script_buffer(model, "a", nullptr), TC_ERROR_VALUE, "NULL");
  FAILS(tc_script_define(model, nullptr), TC_ERROR_VALUE, "NULL");
  FAILS(tc_script_save(nullptr, nullptr, nullptr, 0), TC_ERROR_VALUE, "there is no script");
  CHECK(tc_script_load(nullptr, TC_CPU, -1, 0) == nullptr);
  FAILS(tc_script_forward(nullptr, x), TC_ERROR_VALUE, "there is no script");
  FAILS(tc_script_forward(model, nullptr), TC_ERROR_VALUE, "NULL");
  FAILS(tc_script_free(nullptr), TC_ERROR_VALUE, "there is no script");
}

}  // namespace

void test_scripts() {
  const Folder folder;
  make_save_load(folder);
  refusals(folder);
  nesting();
  untrusted_files(folder);
  absent();
}
