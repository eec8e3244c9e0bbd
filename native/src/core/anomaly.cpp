#include "anomaly.hpp"

#include <c10/util/ThreadLocalDebugInfo.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>

#include "callbacks.hpp"
#include "guard.hpp"

namespace tc {
namespace {

using torch::autograd::AnomalyMetadata;
using torch::autograd::Engine;

// Node's pointer, which is of another kind in other versions of LibTorch.
using NodePointer = decltype(torch::autograd::Edge::function);

// How LibTorch calls the function of function.cpp, of whichever name in the program.
constexpr const char* kFunction = "torch::autograd::CppNode<tc::FunctionOfTheProgram>";

struct Anomaly {
  std::string text;
  std::string function;  // The program's name of the function at fault, if it is one.
};

thread_local Anomaly anomaly;

// What is found out during one backward, on whatever thread, goes with its thread-local state.
class Findings : public c10::DebugInfoBase {
 public:
  void add(const std::string& text) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (found_.text.find(text) == std::string::npos) found_.text += text;
  }
  void add_function(const std::string& name) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (found_.function.empty()) found_.function = name;
  }
  Anomaly take() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return std::exchange(found_, {});
  }

 private:
  std::mutex mutex_;
  Anomaly found_;
};

// LibTorch has no kind of it for others; no test of LibTorch's runs here.
const auto& kFindings = c10::DebugInfoKind::TEST_INFO_2;

// Of each node that is made in the mode: what the program called, and where.
class Place : public AnomalyMetadata {
 public:
  void store_stack() override {
    const std::string text = place();
    const size_t end = std::min(text.find('\n'), text.size());
    operator_ = text.substr(0, end);
    place_ = text.substr(end);
  }

  void assign_parent(const NodePointer& parent) override { parent_ = parent; }

  void print_stack(const std::string& name) override {
    auto* findings = dynamic_cast<Findings*>(c10::ThreadLocalDebugInfo::get(kFindings));
    if (findings == nullptr) return;
    if (name == kFunction) findings->add_function(operator_);
    add_to(*findings, "\n  ", name, " ");
  }

 private:
  void add_to(Findings& findings, const std::string& before, const std::string& name,
              const std::string& after) {
    const std::string title = operator_.empty()   ? name
                              : name == kFunction ? operator_
                                                  : operator_ + " (" + name + ")";
    findings.add(before + title + after +
                 (place_.empty() ? "was made before anomaly mode was on" : "was made by" + place_));
    // Of a gradient's gradient: the operator whose gradient it belongs to.
    auto* parent = parent_ ? dynamic_cast<Place*>(parent_->metadata()) : nullptr;
    if (parent != nullptr)
      parent->add_to(findings, "\n  in the gradient of ", parent_->name(), ", which ");
  }

  std::string operator_;
  std::string place_;
  NodePointer parent_;
};

// The engine that there is; nodes ask it for what they keep in anomaly mode.
class EngineWithPlaces : public Engine {
 public:
  torch::autograd::variable_list execute(const torch::autograd::edge_list& roots,
                                         const torch::autograd::variable_list& inputs,
                                         bool keep_graph, bool create_graph, bool accumulate_grad,
                                         const torch::autograd::edge_list& outputs) override {
    const auto findings = std::make_shared<Findings>();
    const c10::DebugInfoGuard guard(kFindings, findings);
    try {
      return get_base_engine().execute(roots, inputs, keep_graph, create_graph, accumulate_grad,
                                       outputs);
    } catch (...) {
      anomaly = findings->take();
      throw;
    }
  }

  c10::intrusive_ptr<at::ivalue::Future> execute_with_graph_task(
      const std::shared_ptr<torch::autograd::GraphTask>& task, NodePointer root,
      torch::autograd::InputBuffer&& buffer) override {
    return get_base_engine().execute_with_graph_task(task, std::move(root), std::move(buffer));
  }

  std::unique_ptr<AnomalyMetadata> make_anomaly_metadata() override {
    return std::make_unique<Place>();
  }

  static Engine& get() {
    static auto* const engine = new EngineWithPlaces();  // For good, as threads may be in it.
    return *engine;
  }
};

}  // namespace

void explain_by_anomaly(std::string& message) {
  const Anomaly found = std::exchange(anomaly, {});
  const size_t at = found.function.empty() ? std::string::npos : message.find(kFunction);
  if (at != std::string::npos) message.replace(at, std::strlen(kFunction), found.function);
  message += found.text;
}

}  // namespace tc

extern "C" {

int32_t tc_set_anomaly_mode(int32_t enabled, int32_t check_nan) {
  return tc::run([&] {
    if (enabled != 0) torch::autograd::set_default_engine_stub(tc::EngineWithPlaces::get);
    torch::autograd::AnomalyMode::set_enabled(enabled != 0, check_nan != 0);
  });
}

int32_t tc_anomaly_mode(void) {
  if (!torch::autograd::AnomalyMode::is_enabled()) return 0;
  return torch::autograd::AnomalyMode::should_check_nan() ? 2 : 1;
}

}  // extern "C"
