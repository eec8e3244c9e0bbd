// Functions whose gradients the program computes.
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>

#include "callbacks.hpp"
#include "guard.hpp"

namespace {

using at::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// What forward came to, computed by the program before.
struct Outcome {
  c10::intrusive_ptr<tc::Callback> callback;
  variable_list outputs;
  variable_list constant;  // Those of the outputs that have no gradient.
  variable_list saved;
};

constexpr const char* kCallback = "callback";
constexpr const char* kInputs = "inputs";

}  // namespace

namespace tc {

// Named so that a message of LibTorch about it says what it is.
struct FunctionOfTheProgram : torch::autograd::Function<FunctionOfTheProgram> {
  static variable_list forward(AutogradContext* context, at::TensorList inputs,
                               const Outcome& outcome) {
    context->saved_data[kCallback] = c10::IValue::make_capsule(outcome.callback);
    context->saved_data[kInputs] = static_cast<int64_t>(inputs.size());
    context->mark_non_differentiable(outcome.constant);
    context->save_for_backward(outcome.saved);
    return outcome.outputs;
  }

  static variable_list backward(AutogradContext* context, const variable_list& gradients) {
    const auto callback =
        c10::static_intrusive_pointer_cast<Callback>(context->saved_data.at(kCallback).toCapsule());
    const int64_t inputs = context->saved_data.at(kInputs).toInt();
    std::vector<int32_t> needed;
    // An input that needs no gradient has no edge, but its place is counted.
    for (int64_t i = 0; i < inputs; i++) {
      needed.push_back(context->needs_input_grad(static_cast<size_t>(i)) ? 1 : 0);
    }
    variable_list results =
        call_backward(*callback, gradients, context->get_saved_variables(), needed);
    results.emplace_back();  // For the outcome, which forward takes as well.
    return results;
  }
};

}  // namespace tc

extern "C" {

int32_t tc_function(int64_t id, const tc_tensor* inputs, int64_t input_count,
                    const tc_tensor* outputs, const int32_t* differentiable, int64_t output_count,
                    const tc_tensor* saved, int64_t saved_count, tc_tensor* results) {
  return tc::run([&] {
    // First of all, so that the program is told to forget it whatever fails.
    Outcome outcome{c10::make_intrusive<tc::Callback>(id), {}, {}, {}};
    const variable_list from = tc::share_all(inputs, input_count);
    outcome.outputs = tc::share_all(outputs, output_count);
    outcome.saved = tc::share_all(saved, saved_count);
    tc::length(differentiable, output_count);
    tc::length(results, output_count);
    for (int64_t i = 0; i < output_count; i++) {
      if (differentiable[i] == 0) outcome.constant.push_back(outcome.outputs[i]);
    }
    tc::give_all(tc::FunctionOfTheProgram::apply(at::TensorList(from), outcome), results);
  });
}

}  // extern "C"
