#include "rules.hpp"

#include "rule.hpp"

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
