#include <array>

#include "rule.hpp"

namespace tc {
namespace {

// Their elements are looked for in indices, not by strides, and nobody asks for their sizes.
void check_sizes(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* sizes = find(schema, arguments, "size");
  if (sizes == nullptr || !sizes->isIntList()) return;
  for (const int64_t size : sizes->toIntVector()) {
    TORCH_CHECK_VALUE(size >= 0, "size has a dimension of ", size, " elements");
  }
}

constexpr std::array<const char*, 4> OF_COMPRESSED = {"compressed_indices", "crow_indices",
                                                      "ccol_indices", "compressed_idx"};
constexpr std::array<const char*, 4> OF_PLAIN = {"plain_indices", "col_indices", "row_indices",
                                                 "plain_idx"};

bool has_compressed(const c10::FunctionSchema& schema) {
  for (const char* name : OF_COMPRESSED) {
    if (has_argument(schema, name)) return true;
  }
  return false;
}

// LibTorch's own check of indices reads the others where these point to.
void check_compressed(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* compressed = nullptr;
  const at::Tensor* plain = nullptr;
  for (size_t i = 0; i < OF_COMPRESSED.size(); i++) {
    if (compressed == nullptr) compressed = find_tensor(schema, arguments, OF_COMPRESSED[i]);
    if (plain == nullptr) plain = find_tensor(schema, arguments, OF_PLAIN[i]);
  }
  if (compressed == nullptr || plain == nullptr) return;
  TORCH_CHECK_VALUE(compressed->dim() > 0 && plain->dim() > 0 &&
                        compressed->layout() == at::kStrided && plain->layout() == at::kStrided &&
                        at::isIntegralType(compressed->scalar_type(), /*includeBool=*/false),
                    "indices need to be lists of integers, not ", compressed->sizes(), " and ",
                    plain->sizes());
  const auto batch = [](const at::Tensor& indices) {
    return indices.sizes().slice(0, static_cast<size_t>(indices.dim() - 1));
  };
  TORCH_CHECK_VALUE(batch(*compressed) == batch(*plain) &&
                        at::isIntegralType(plain->scalar_type(), /*includeBool=*/false),
                    "indices need to be lists of integers for as many matrices each, not ",
                    compressed->sizes(), " and ", plain->sizes(), " of ", plain->dtype());
  const int64_t most = plain->size(-1);
  TORCH_CHECK_VALUE(all_between(*compressed, 0, most), "compressed indices need to be from 0 to ",
                    most, ", the number of elements");
}

void check_rows(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* rows = find_tensor(schema, arguments, "self");
  const c10::IValue* size = find(schema, arguments, "size");
  if (rows == nullptr || size == nullptr || !size->isInt()) return;
  TORCH_CHECK_VALUE(
      rows->dim() == 1 && size->toInt() >= 0 && all_between(*rows, 0, size->toInt() - 1),
      "indices need to be a list of numbers from 0 to below size, which is ", size->toInt());
}

bool is_compressed(at::Layout layout) {
  return layout == at::kSparseCsr || layout == at::kSparseCsc || layout == at::kSparseBsr ||
         layout == at::kSparseBsc;
}

bool makes_new(const c10::FunctionSchema& schema) {
  const std::string& name = schema.name();
  return has_argument(schema, "layout") && !is_named(schema, "sparse") &&
         !is_named(schema, "::zeros") && !is_named(schema, "::to") &&
         !is_named(schema, "_to_copy") &&
         (name.find("_like") == std::string::npos || is_named(schema, "::new_"));
}

// What has no elements yet is given indices of whatever was in memory, which are then read.
void check_new(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* layout = find(schema, arguments, "layout");
  const at::Tensor* self = find_tensor(schema, arguments, "self");
  const bool given = layout != nullptr && layout->isInt();
  const bool compressed =
      given ? is_compressed(layout->toLayout()) : self != nullptr && is_compressed(self->layout());
  TORCH_CHECK_VALUE(!compressed,
                    "a tensor of a compressed sparse layout is made from a dense one, by "
                    "to_sparse, or from its indices and values");
}

constexpr std::array<Rule, 4> RULES = {{
    {[](const auto& schema) { return is_named(schema, "sparse"); }, check_sizes},
    {[](const auto& schema) { return is_named(schema, "_convert_indices_from_coo_to_csr"); },
     check_rows},
    {has_compressed, check_compressed},
    {makes_new, check_new},
}};

}  // namespace

std::span<const Rule> sparse_rules() { return RULES; }

}  // namespace tc
