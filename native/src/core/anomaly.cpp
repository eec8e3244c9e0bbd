#include "anomaly.hpp"

#include <c10/util/ThreadLocalDebugInfo.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>

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

thread_local std::string anomaly;

// What is found out during one backward, on whatever thread, goes with its thread-local state.
class Findings : public c10::DebugInfoBase {
 public:
  void add(const std::string& text) {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (text_.find(text) == std::string::npos) text_ += text;
  }
  std::string take() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return std::exchange(text_, {});
  }

 private:
  std::mutex mutex_;
  std::string text_;
};

// LibTorch has no kind of it for others; no test of LibTorch's runs here.
const auto& kFindings = c10::DebugInfoKind::TEST_INFO_2;

// Of each node that is made in the mode: where the program was.
class Place : public AnomalyMetadata {
 public:
  void store_stack() override { place_ = place(); }

  void assign_parent(const NodePointer& parent) override { parent_ = parent; }

  void print_stack(const std::string& name) override {
    auto* findings = dynamic_cast<Findings*>(c10::ThreadLocalDebugInfo::get(kFindings));
    if (findings == nullptr) return;
    findings->add(
        "\n  " + name +
        (place_.empty() ? " was made before anomaly mode was on" : " was made by\n" + place_));
    // Of a gradient's gradient: the operator whose gradient it belongs to.
    if (parent_)
      parent_->metadata()->print_stack("in the gradient of " + parent_->name() + ", which");
  }

 private:
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

std::string take_anomaly() noexcept { return std::exchange(anomaly, {}); }

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
