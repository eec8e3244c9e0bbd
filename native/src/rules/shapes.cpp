#include <algorithm>
#include <array>

#include "rule.hpp"

// Of operators that others call, which have asked: gradients, distances, and the like.
namespace tc {
namespace {

// The two have the same sizes but for the last `but`.
bool agree(const at::Tensor& a, const at::Tensor& b, int64_t but) {
  return a.dim() == b.dim() && a.dim() >= but &&
         a.sizes().slice(0, static_cast<size_t>(a.dim() - but)) ==
             b.sizes().slice(0, static_cast<size_t>(b.dim() - but));
}

void check_pool_gradient(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* gradient = find_tensor(schema, arguments, "grad_output");
  const at::Tensor* self = find_tensor(schema, arguments, "self");
  if (gradient == nullptr || self == nullptr) return;
  const int64_t window = is_named(schema, "3d") ? 3 : 2;
  TORCH_CHECK_VALUE(
      agree(*gradient, *self, window) && self->dim() > window && self->dim() <= window + 2,
      "grad_output of shape ", gradient->sizes(), " is of no pool over ", self->sizes());
}

void check_padding_gradient(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* gradient = find_tensor(schema, arguments, "grad_output");
  const at::Tensor* self = find_tensor(schema, arguments, "self");
  const c10::IValue* padding = find(schema, arguments, "padding");
  if (gradient == nullptr || self == nullptr || padding == nullptr || !padding->isIntList()) return;
  const std::vector<int64_t> pads = padding->toIntVector();  // of the last dimension first
  const auto dims = static_cast<int64_t>(pads.size() / 2);
  bool fits = agree(*gradient, *self, dims);
  for (int64_t i = 0; fits && i < dims; i++) {
    const auto at = static_cast<size_t>(2 * i);
    fits = gradient->size(-1 - i) == self->size(-1 - i) + pads[at] + pads[at + 1];
  }
  TORCH_CHECK_VALUE(fits, "grad_output of shape ", gradient->sizes(), " is not that of ",
                    self->sizes(), " with padding ", at::IntArrayRef(pads));
}

void check_embedding_gradient(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* indices = find_tensor(schema, arguments, "indices");
  const c10::IValue* rows = find(schema, arguments, "num_weights");
  const at::Tensor* gradient = find_tensor(schema, arguments, "grad");
  if (gradient == nullptr) gradient = find_tensor(schema, arguments, "grad_output");
  if (indices == nullptr || gradient == nullptr || rows == nullptr || !rows->isInt()) return;
  TORCH_CHECK_VALUE(
      gradient->dim() == indices->dim() + 1 &&
          gradient->sizes().slice(0, static_cast<size_t>(indices->dim())) == indices->sizes(),
      "a gradient of shape ", gradient->sizes(), " is not of ", indices->sizes(), " embeddings");
  TORCH_CHECK_VALUE(all_between(*indices, 0, rows->toInt() - 1),
                    "indices need to be from 0 to below num_weights, which is ", rows->toInt());
}

// A minimum, a maximum, a scale and a zero point; of each channel, if they are not to be made
// first.
void check_observer(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* self = find_tensor(schema, arguments, "self");
  const at::Tensor* least = find_tensor(schema, arguments, "running_min");
  const c10::IValue* by_channel = find(schema, arguments, "per_row_fake_quant");
  const c10::IValue* axis = find(schema, arguments, "ch_axis");
  if (self == nullptr || least == nullptr || by_channel == nullptr || !by_channel->isBool() ||
      axis == nullptr || !axis->isInt()) {
    return;
  }
  const bool each = by_channel->toBool();
  const int64_t channel = axis->toInt();
  TORCH_CHECK_VALUE(!each || (0 <= channel && channel < self->dim()), "ch_axis is no dimension of ",
                    self->sizes());
  const auto check = [&](const char* name, int64_t count) {
    const at::Tensor* values = find_tensor(schema, arguments, name);
    TORCH_CHECK_VALUE(values == nullptr || values->numel() == count, name, " needs ", count,
                      " values, not shape ", values->sizes());
  };
  check("observer_on", 1);
  check("fake_quant_on", 1);
  if (each && least->numel() == 0) {
    check("running_max", 0);
    return;
  }
  for (const char* name : {"running_min", "running_max", "scale", "zero_point"}) {
    check(name, each ? self->size(channel) : 1);
  }
}

void check_distance_gradient(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* a = find_tensor(schema, arguments, "x1");
  const at::Tensor* b = find_tensor(schema, arguments, "x2");
  const at::Tensor* gradient = find_tensor(schema, arguments, "grad");
  const at::Tensor* distances = find_tensor(schema, arguments, "cdist");
  if (a == nullptr || b == nullptr || gradient == nullptr || distances == nullptr) return;
  bool fits = a->dim() >= 2 && agree(*a, *b, 2) && a->size(-1) == b->size(-1);
  for (const at::Tensor* of_pairs : {gradient, distances}) {
    fits = fits && agree(*of_pairs, *a, 2) && of_pairs->size(-2) == a->size(-2) &&
           of_pairs->size(-1) == b->size(-2);
  }
  TORCH_CHECK_VALUE(fits, "distances between ", a->sizes(), " and ", b->sizes(),
                    " have neither a gradient of shape ", gradient->sizes(), " nor shape ",
                    distances->sizes());
}

void check_pairs(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* points = find_tensor(schema, arguments, "self");
  if (points == nullptr) return;
  TORCH_CHECK_VALUE(points->dim() == 2 && points->is_contiguous(),
                    "points need to be the rows of a contiguous matrix, not ", points->sizes());
  const int64_t pairs = points->size(0) * (points->size(0) - 1) / 2;
  for (const char* name : {"grad", "pdist"}) {
    const at::Tensor* values = find_tensor(schema, arguments, name);
    TORCH_CHECK_VALUE(values == nullptr || (values->dim() == 1 && values->size(0) == pairs), name,
                      " needs a value for each of the ", pairs, " pairs");
  }
}

void check_chunks(const c10::FunctionSchema& schema, const Values& arguments) {
  const c10::IValue* tensors = find(schema, arguments, "tensors");
  const c10::IValue* dim = find(schema, arguments, "dim");
  if (tensors == nullptr || !tensors->isTensorList() || dim == nullptr || !dim->isInt()) return;
  const std::vector<at::Tensor> list = tensors->toTensorVector();
  const bool alike = std::all_of(list.begin(), list.end(), [&](const at::Tensor& tensor) {
    return tensor.dim() == list.front().dim();
  });
  // Counted from the last where all have as many.
  const bool from_last = alike && !list.empty() && dim->toInt() < 0;
  const int64_t at = dim->toInt() + (from_last ? list.front().dim() : 0);
  for (const at::Tensor& tensor : list) {
    TORCH_CHECK_VALUE(0 <= at && at < tensor.dim(), "dim is ", dim->toInt(),
                      ", and a tensor of shape ", tensor.sizes(), " has no such dimension");
  }
}

void check_nested(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* padded = find_tensor(schema, arguments, "padded");
  const at::Tensor* shapes = find_tensor(schema, arguments, "cpu_nested_shape_example");
  if (padded == nullptr || shapes == nullptr) return;
  TORCH_CHECK_VALUE(shapes->scalar_type() == at::kLong && shapes->dim() == 2 &&
                        shapes->numel() > 0 && shapes->size(0) == padded->size(0) &&
                        shapes->size(1) == padded->dim() - 1,
                    "cpu_nested_shape_example of shape ", shapes->sizes(),
                    " needs a row of sizes for each part of ", padded->sizes());
  for (int64_t i = 0; i < shapes->size(1); i++) {
    const at::Tensor sizes = shapes->select(1, i);
    TORCH_CHECK_VALUE(all_between(sizes, 0, padded->size(i + 1)),
                      "cpu_nested_shape_example has sizes beyond ", padded->sizes());
  }
}

// Of the 30 direction numbers of each dimension.
void check_sobol(const c10::FunctionSchema& schema, const Values& arguments) {
  constexpr int64_t BITS = 30;
  constexpr int64_t MOST_DIMENSIONS = 21201;
  const c10::IValue* given = find(schema, arguments, "dimension");
  if (given == nullptr || !given->isInt()) return;
  const int64_t dimension = given->toInt();
  TORCH_CHECK_VALUE(1 <= dimension && dimension <= MOST_DIMENSIONS, "dimension is ", dimension,
                    ", and needs to be from 1 to ", MOST_DIMENSIONS);
  const c10::IValue* count = find(schema, arguments, "n");
  const c10::IValue* before = find(schema, arguments, "num_generated");
  if (count != nullptr && count->isInt() && before != nullptr && before->isInt()) {
    constexpr int64_t MOST = (int64_t{1} << BITS) - 1;
    const int64_t generated = before->toInt();
    TORCH_CHECK_VALUE(count->toInt() <= 0 || (0 <= generated && generated <= MOST - count->toInt()),
                      "num_generated is ", generated, " and n is ", count->toInt(),
                      ", and there are ", MOST, " points");
  }
  const auto check = [&](const char* name, at::IntArrayRef expected) {
    const at::Tensor* tensor = find_tensor(schema, arguments, name);
    TORCH_CHECK_VALUE(
        tensor == nullptr || (tensor->sizes() == expected && tensor->scalar_type() == at::kLong),
        name, " needs to be int64 of shape ", expected);
  };
  check("quasi", {dimension});
  check("sobolstate", {dimension, BITS});
  check("ltm", {dimension, BITS, BITS});
  if (is_named(schema, "ff_")) {
    check("self", {dimension});
  } else {
    check("self", {dimension, BITS});
  }
}

void check_weight_norm_gradient(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* gradient = find_tensor(schema, arguments, "grad_w");
  const at::Tensor* weight = find_tensor(schema, arguments, "saved_v");
  const c10::IValue* dim = find(schema, arguments, "dim");
  if (gradient == nullptr || weight == nullptr || dim == nullptr || !dim->isInt()) return;
  const int64_t at = dim->toInt();
  TORCH_CHECK_VALUE(gradient->sizes() == weight->sizes() && weight->dim() > 0 &&
                        (at == 0 || at == weight->dim() - 1),
                    "grad_w ", gradient->sizes(), ", saved_v ", weight->sizes(), " and dim ", at,
                    " do not fit each other");
  for (const char* name : {"saved_g", "saved_norms"}) {
    const at::Tensor* values = find_tensor(schema, arguments, name);
    TORCH_CHECK_VALUE(values == nullptr || values->numel() == weight->size(at), name, " needs ",
                      weight->size(at), " values");
  }
}

// Gradients are prepared before the lists are compared.
void check_lists(const c10::FunctionSchema& schema, const Values& arguments) {
  if (arguments.empty() || !arguments[0].isTensorList()) return;
  const size_t count = arguments[0].toTensorList().size();
  for (size_t i = 1; i < arguments.size(); i++) {
    if (!arguments[i].isList()) continue;
    const size_t other = arguments[i].toListRef().size();
    TORCH_CHECK_VALUE(other == count, schema.arguments()[i].name(), " has ", other,
                      " entries, and ", schema.arguments()[0].name(), " ", count);
  }
}

// A weight in the order that suits a convolution: as many dimensions as that has, and of what it is
// to convolve, if that is said.
void check_reordered_weight(const c10::FunctionSchema& schema, const Values& arguments) {
  const at::Tensor* self = find_tensor(schema, arguments, "self");
  const c10::IValue* images = find(schema, arguments, "input_size");
  if (self == nullptr) return;
  const bool volumes = is_named(schema, "conv3d");
  const int64_t dims = volumes ? 5 : 4;
  // In two dimensions older files have one more, for the groups.
  TORCH_CHECK_VALUE(self->dim() == dims || (!volumes && self->dim() == dims + 1),
                    "a weight of shape ", self->sizes(), " is not of a convolution over ", dims - 2,
                    " dimensions");
  if (images == nullptr || !images->isIntList()) return;
  TORCH_CHECK_VALUE(images->toIntVector().size() == static_cast<size_t>(dims), "input_size needs ",
                    dims, " sizes, not ", images->toIntVector().size());
}

constexpr std::array<Rule, 12> RULES = {{
    {[](const auto& schema) {
       return is_named(schema, "adaptive_avg_pool") && is_named(schema, "backward");
     },
     check_pool_gradient},
    {[](const auto& schema) {
       return is_named(schema, "_pad") && is_named(schema, "backward") &&
              has_argument(schema, "padding");
     },
     check_padding_gradient},
    {[](const auto& schema) {
       return is_named(schema, "embedding_backward") ||
              is_named(schema, "embedding_dense_backward") ||
              is_named(schema, "embedding_sparse_backward");
     },
     check_embedding_gradient},
    {[](const auto& schema) { return is_named(schema, "moving_avg_obs"); }, check_observer},
    {[](const auto& schema) { return is_named(schema, "_cdist_backward"); },
     check_distance_gradient},
    {[](const auto& schema) { return is_named(schema, "_pdist_"); }, check_pairs},
    {[](const auto& schema) { return is_named(schema, "_foreach_"); }, check_lists},
    {[](const auto& schema) { return is_named(schema, "_chunk_cat"); }, check_chunks},
    {[](const auto& schema) { return is_named(schema, "_nested_from_padded"); }, check_nested},
    {[](const auto& schema) { return is_named(schema, "_sobol_engine_"); }, check_sobol},
    {[](const auto& schema) { return is_named(schema, "_weight_norm_interface_backward"); },
     check_weight_norm_gradient},
    {[](const auto& schema) { return is_named(schema, "mkldnn_reorder_conv"); },
     check_reordered_weight},
}};

}  // namespace

std::span<const Rule> shape_rules() { return RULES; }

}  // namespace tc
