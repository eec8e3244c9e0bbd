#include "rules.hpp"

#include <c10/core/impl/VirtualGuardImpl.h>

#include "rule.hpp"

bool tc::can_be_read(const at::Tensor& numbers) {
  if (numbers.numel() == 0 || numbers.is_meta()) return false;
  if (!numbers.is_cuda()) return true;
  const c10::impl::VirtualGuardImpl cuda(numbers.device().type());
  return !cuda.isStreamCapturing(cuda.getStream(numbers.device()));
}

bool tc::all_between(const at::Tensor& numbers, int64_t least, int64_t most) {
  if (!can_be_read(numbers)) return true;
  const auto [smallest, largest] = numbers.aminmax();
  return smallest.item<int64_t>() >= least && largest.item<int64_t>() <= most;
}

std::vector<int64_t> tc::integers(const c10::IValue& value) {
  if (value.isIntList()) return value.toIntVector();
  const at::Tensor list = value.toTensor().to(at::kCPU, at::kLong).reshape(-1).contiguous();
  return {list.const_data_ptr<int64_t>(), list.const_data_ptr<int64_t>() + list.numel()};
}

std::vector<tc::Check> tc::checks_of(const c10::FunctionSchema& schema) {
  std::vector<Check> found;
  for (const std::span<const Rule> rules : {layer_rules(), window_rules(), number_rules(),
                                            memory_rules(), shape_rules(), sparse_rules()}) {
    for (const Rule& rule : rules) {
      if (rule.concerns(schema)) found.push_back(rule.check);
    }
  }
  return found;
}
