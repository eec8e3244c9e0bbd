#include <algorithm>
#include <array>

#include "rule.hpp"

namespace tc {
namespace {

// Where the last element lies is computed without a look at whether that wraps around.
void check_strides(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* sizes = find(schema, arguments, "size");
  const c10::IValue* strides = find(schema, arguments, "stride");
  if (sizes == nullptr || strides == nullptr || !sizes->isIntList() || !strides->isIntList()) {
    return;
  }
  constexpr int64_t LARGEST_ITEM = 16;
  const std::vector<int64_t> size = sizes->toIntVector();
  const std::vector<int64_t> stride = strides->toIntVector();
  int64_t last = 0;
  bool wraps = false;
  for (size_t i = 0; i < std::min(size.size(), stride.size()); i++) {
    if (size[i] == 0) return;
    int64_t reach = 0;
    wraps = wraps || __builtin_mul_overflow(size[i] - 1, stride[i], &reach) ||
            __builtin_add_overflow(last, reach, &last);
  }
  const at::Tensor* self = find_tensor(schema, arguments, "self");
  if (is_named(schema, "_reshape_alias") && self != nullptr && self->has_storage()) {
    const auto item = static_cast<int64_t>(self->element_size());
    const int64_t elements = static_cast<int64_t>(self->storage().nbytes()) / item;
    wraps = wraps || last < 0 || last >= elements - self->storage_offset();
  }
  wraps = wraps || __builtin_mul_overflow(last, LARGEST_ITEM, &last);
  TORCH_CHECK_VALUE(!wraps, "size ", at::IntArrayRef(size), " and stride ", at::IntArrayRef(stride),
                    " reach beyond memory");
}

void check_matrix_of_floats(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* weight = find_tensor(schema, arguments, "input");
  if (weight == nullptr) return;
  TORCH_CHECK_VALUE(
      weight->dim() == 2 && weight->numel() > 0 && weight->scalar_type() == at::kFloat,
      "input needs to be a float32 matrix with elements, not ", weight->scalar_type(),
      weight->sizes());
}

// They are read as if they lay one after the other, but for the one operator that has them do so.
// Of a maximum there is an index for each feature of each bag, and not for each bag.
void check_embedding_bag(const c10::FunctionSchema& schema, const Values& arguments) {
  constexpr int64_t MAXIMUM = 2;
  const bool any_strides = schema.name() == "aten::embedding_bag";
  const at::Tensor* gradient = find_tensor(schema, arguments, "grad");
  const at::Tensor* indices = find_tensor(schema, arguments, "maximum_indices");
  const c10::IValue* mode = find(schema, arguments, "mode");
  const c10::IValue* rows = find(schema, arguments, "num_weights");
  const bool by_feature = indices != nullptr && gradient != nullptr && mode != nullptr &&
                          mode->isInt() && mode->toInt() == MAXIMUM && rows != nullptr &&
                          rows->isInt();
  TORCH_CHECK_VALUE(
      !by_feature || (indices->sizes() == gradient->sizes() && indices->is_contiguous() &&
                      all_between(*indices, -1, rows->toInt() - 1)),
      "maximum_indices needs to be contiguous, an index of a row for each element of "
      "grad");
  for (const char* name : {"indices", "offsets", "offset2bag", "bag_size", "maximum_indices"}) {
    const at::Tensor* list = find_tensor(schema, arguments, name);
    if (by_feature && list == indices) continue;
    TORCH_CHECK_VALUE(
        list == nullptr || (list->dim() == 1 && (any_strides || list->is_contiguous())), name,
        " needs to be a contiguous list of numbers, not ", list->sizes(), " with strides ",
        list->strides());
  }
}

// Of each matrix its count of pivots. A block of two has the same negative one twice, and is read
// as two wherever it begins.
bool are_blocks(const std::vector<int64_t>& pivots, size_t count) {
  for (size_t i = 0; i < pivots.size(); i++) {
    if (pivots[i] > 0) continue;
    const bool is_last = (i + 1) % count == 0;
    if (pivots[i] == 0 || is_last || pivots[i + 1] != pivots[i]) return false;
    i++;
  }
  return true;
}

// Rows are exchanged with those that the pivots name, whether they are there or not.
void check_pivots(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* unpacked = find(schema, arguments, "unpack_pivots");
  if (unpacked != nullptr && unpacked->isBool() && !unpacked->toBool()) return;
  const bool blocks = is_named(schema, "ldl");
  const char* name = has_argument(schema, "pivots") ? "pivots" : "LU_pivots";
  const at::Tensor* pivots = find_tensor(schema, arguments, name);
  const at::Tensor* matrix = nullptr;
  for (const char* factor : {"LU", "LD", "LU_data"}) {
    if (matrix == nullptr) matrix = find_tensor(schema, arguments, factor);
  }
  if (pivots == nullptr || matrix == nullptr || matrix->dim() < 2) return;
  const int64_t rows = matrix->size(-2);
  const int64_t count = std::min(rows, matrix->size(-1));
  TORCH_CHECK_VALUE(pivots->dim() > 0 && pivots->size(-1) == count, name, " of a matrix ",
                    matrix->sizes(), " are ", count, ", not ", pivots->sizes());
  TORCH_CHECK_VALUE(all_between(*pivots, blocks ? -rows : 1, rows), name,
                    " names rows that are not among 1 to ", rows);
  TORCH_CHECK_VALUE(
      !blocks || !can_be_read(*pivots) || are_blocks(integers(*pivots), static_cast<size_t>(count)),
      name, " has a negative number that does not come as a pair, or a 0");
}

constexpr std::array<Rule, 4> RULES = {{
    {[](const auto& schema) {
       return has_argument(schema, "size") && has_argument(schema, "stride");
     },
     check_strides},
    {[](const auto& schema) {
       return (has_argument(schema, "pivots") || has_argument(schema, "LU_pivots")) &&
              !is_named(schema, "factor");
     },
     check_pivots},
    {[](const auto& schema) { return is_named(schema, "embedding_bag"); }, check_embedding_bag},
    {[](const auto& schema) { return is_named(schema, "fbgemm_linear_quantize_weight"); },
     check_matrix_of_floats},
}};

}  // namespace

std::span<const Rule> memory_rules() { return RULES; }

}  // namespace tc
