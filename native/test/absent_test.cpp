// Every function that takes a pointer, with NULL for all of them and 0 for the rest: a failure that
// is told, and no crash.
#include <type_traits>

#include "check.hpp"

namespace {

template <class Result, class... Arguments>
void fails(Result (*function)(Arguments...), const char* name) {
  const Result result = function(Arguments{}...);
  bool failed;
  if constexpr (std::is_pointer_v<Result>) {
    failed = result == nullptr && tc_last_error_code() != TC_OK;
  } else {
    failed = result != TC_OK;
  }
  check::that(failed, name, __FILE__, __LINE__);
}

template <class... Arguments>
void is(int32_t (*function)(Arguments...), int32_t expected, const char* name) {
  check::that(function(Arguments{}...) == expected, name, __FILE__, __LINE__);
}

}  // namespace

#define ABSENT(function) fails(function, #function)
#define IS(function, expected) is(function, expected, #function)

void test_absent() {
  ABSENT(tc_num_threads);
  ABSENT(tc_set_generator_state);
  ABSENT(tc_cuda_device_count);
  ABSENT(tc_cuda_versions);
  ABSENT(tc_cuda_memory);
  ABSENT(tc_pinned);
  ABSENT(tc_receive);
  ABSENT(tc_graph_enter);
  ABSENT(tc_graph_leave);
  ABSENT(tc_graph_begin);
  ABSENT(tc_graph_end);
  ABSENT(tc_graph_replay);
  ABSENT(tc_graph_free);
  ABSENT(tc_retain);
  ABSENT(tc_sizes);
  ABSENT(tc_strides);
  IS(tc_dim, -1);
  IS(tc_dtype, -1);
  IS(tc_device_type, -1);
  IS(tc_device_index, -1);
  IS(tc_requires_grad, 0);
  IS(tc_is_contiguous, 0);
  check::that(tc_storage_id(nullptr) == 0, "tc_storage_id", __FILE__, __LINE__);
  ABSENT(tc_to_host);
  ABSENT(tc_item);
  ABSENT(tc_to);
  ABSENT(tc_contiguous);
  ABSENT(tc_clone);
  ABSENT(tc_detach);
  ABSENT(tc_copy_);
  ABSENT(tc_fill_);
  ABSENT(tc_reshape);
  ABSENT(tc_permute);
  ABSENT(tc_transpose);
  ABSENT(tc_narrow);
  ABSENT(tc_select);
  ABSENT(tc_unsqueeze);
  ABSENT(tc_index_select);
  ABSENT(tc_gather);
  ABSENT(tc_cat);
  ABSENT(tc_stack);
  ABSENT(tc_add);
  ABSENT(tc_sub);
  ABSENT(tc_mul);
  ABSENT(tc_div);
  ABSENT(tc_add_scalar);
  ABSENT(tc_sub_scalar);
  ABSENT(tc_div_scalar);
  ABSENT(tc_neg);
  ABSENT(tc_mul_scalar);
  ABSENT(tc_pow_scalar);
  ABSENT(tc_add_);
  ABSENT(tc_mul_);
  ABSENT(tc_mul_scalar_);
  ABSENT(tc_exp);
  ABSENT(tc_log);
  ABSENT(tc_sqrt);
  ABSENT(tc_abs);
  ABSENT(tc_clamp_min);
  ABSENT(tc_matmul);
  ABSENT(tc_eq);
  ABSENT(tc_gt_scalar);
  ABSENT(tc_where);
  ABSENT(tc_sum);
  ABSENT(tc_mean);
  ABSENT(tc_var);
  ABSENT(tc_vector_norm);
  ABSENT(tc_max);
  ABSENT(tc_argmax);
  ABSENT(tc_topk);
  ABSENT(tc_softmax);
  ABSENT(tc_all_finite);
  ABSENT(tc_conv2d);
  ABSENT(tc_linear);
  ABSENT(tc_layer_norm);
  ABSENT(tc_group_norm);
  ABSENT(tc_group_norm_relu);
  ABSENT(tc_standardize);
  ABSENT(tc_batch_norm);
  ABSENT(tc_relu);
  ABSENT(tc_max_pool2d);
  ABSENT(tc_adaptive_avg_pool2d);
  ABSENT(tc_normalize);
  ABSENT(tc_cross_entropy);
  ABSENT(tc_set_requires_grad);
  ABSENT(tc_backward);
  IS(tc_has_grad, 0);
  ABSENT(tc_grad);
  ABSENT(tc_inference_end);
  ABSENT(tc_set_callbacks);
  ABSENT(tc_register_hook);
  ABSENT(tc_operator_find);
  ABSENT(tc_operator_call);
  ABSENT(tc_operator_tensor);

  // Lists that are not there, though they should have entries, and such as cannot be.
  const check::Tensor x = check::floats({1}, {1});
  for (const int64_t count : {1, -1}) {
    CHECK(tc_free_all(nullptr, count) != TC_OK);
    CHECK(tc_clear_grads(nullptr, count) != TC_OK);
    CHECK(tc_backward_from(nullptr, nullptr, count, nullptr, 0, 0, 0) != TC_OK);
    CHECK(tc_gradients(nullptr, nullptr, count, nullptr, 0, 0, 0, 0, nullptr) != TC_OK);
    CHECK(tc_function(1, nullptr, count, nullptr, nullptr, 0, nullptr, 0, nullptr) != TC_OK);
    CHECK(tc_foreach_add_(nullptr, nullptr, count, TC_VALUE_INT, 1) != TC_OK);
    CHECK(tc_foreach_sqrt(nullptr, count, nullptr) != TC_OK);
    CHECK(tc_foreach_copy_(nullptr, nullptr, count) != TC_OK);
    CHECK(tc_lars_(nullptr, nullptr, nullptr, nullptr, count, 0, nullptr, 0, 0, 0) != TC_OK);
    CHECK(tc_average_(nullptr, nullptr, count, 0, nullptr) != TC_OK);
    CHECK(tc_cat(nullptr, count, 0) == nullptr);
    CHECK(tc_empty(nullptr, count, TC_FLOAT32, TC_CPU, -1) == nullptr);
    CHECK(tc_reshape(x, nullptr, count) == nullptr);
    CHECK(tc_from_host(nullptr, 4, nullptr, count, TC_FLOAT32, TC_CPU, -1) == nullptr);
    CHECK(tc_upload(nullptr, 4, nullptr, count, TC_FLOAT32, TC_CPU, -1) == nullptr);
    int64_t results = -1;
    const tc_operator neg = tc_operator_find("aten::neg", "");
    CHECK(tc_operator_call(neg, nullptr, nullptr, count, nullptr, nullptr, 0, &results) != TC_OK);
    CHECK(tc_operator_tensor(neg, nullptr, nullptr, count) == nullptr);
    CHECK(results == 0);
  }
  // A list within the generic call, and a string, that are NULL.
  const int32_t kinds_of_lists[] = {TC_VALUE_STRING,      TC_VALUE_INT_LIST, TC_VALUE_DOUBLE_LIST,
                                    TC_VALUE_TENSOR_LIST, TC_VALUE_TENSOR,   99};
  for (const int32_t kind : kinds_of_lists) {
    const int64_t slot = 0;
    int64_t results = -1;
    CHECK(tc_operator_call(tc_operator_find("aten::neg", ""), &kind, &slot, 1, nullptr, nullptr, 0,
                           &results) != TC_OK);
  }
  CHECK(tc_sizes(x, nullptr, 1) == -1);
  FAILS(tc_contiguous(x, 99), TC_ERROR_VALUE, "unknown memory format 99");
  FAILS(tc_contiguous(x, 256), TC_ERROR_VALUE, "unknown memory format 256");
  CHECK(tc_is_contiguous(x, 256) == 0);
  FAILS(tc_to_host(x, nullptr, 4), TC_ERROR_VALUE, "NULL");

  // A view that reaches beyond its memory, which this operator does not check.
  const int64_t sizes[] = {1, 1 << 20}, strides[] = {1, 1};
  const int32_t kinds[] = {TC_VALUE_TENSOR, TC_VALUE_INT_LIST, TC_VALUE_INT_LIST};
  const int64_t slots[] = {reinterpret_cast<int64_t>(static_cast<tc_tensor>(x)),
                           reinterpret_cast<int64_t>(sizes), reinterpret_cast<int64_t>(strides)};
  FAILS(tc_operator_tensor(tc_operator_find("aten::_reshape_alias", ""), kinds, slots, 3),
        TC_ERROR_VALUE, "reach beyond memory");
}
