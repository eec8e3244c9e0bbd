#include "outputs.hpp"

#include "guard.hpp"

namespace {

bool is_output(const tc::Operator& op, size_t index) {
  return index < op.schema.arguments().size() && op.schema.arguments()[index].is_out();
}

// What the output was before, to be read while it is written. LibTorch refuses to write into a
// tensor that requires a gradient.
at::Tensor before(const at::Tensor& output) {
  return output.requires_grad() ? output : output.clone();
}

void part_from(const at::Tensor& output, c10::IValue& argument) {
  if (argument.isTensor() && argument.toTensor().is_same(output)) {
    argument = before(output);
  } else if (argument.isTensorList()) {
    c10::List<at::Tensor> list = argument.toTensorList();
    for (size_t i = 0; i < list.size(); i++) {
      if (list.get(i).is_same(output)) list.set(i, before(output));
    }
  }
}

}  // namespace

void tc::part_outputs(const Operator& op, std::vector<c10::IValue>& arguments) {
  for (const size_t i : op.resized) {
    if (!is_output(op, i) || !arguments[i].isTensor() || !arguments[i].toTensor().defined()) {
      continue;
    }
    const at::Tensor& output = arguments[i].toTensor();
    for (size_t k = 0; k < arguments.size(); k++) {
      if (k == i) continue;
      TORCH_CHECK_VALUE(
          !(is_output(op, k) && arguments[k].isTensor() && arguments[k].toTensor().is_same(output)),
          op.schema.arguments()[i].name(), " and ", op.schema.arguments()[k].name(),
          " are the same tensor, and cannot both be results");
      part_from(output, arguments[k]);
    }
  }
}
