// Lifetime, description, creation, copies and views.
#include <cmath>
#include <cstring>

#include "check.hpp"

using check::floats;
using check::longs;
using check::near;
using check::sizes;
using check::Tensor;
using check::values;
using Sizes = std::vector<int64_t>;

namespace {

void lifetime() {
  CHECK(tc_live_tensors() == 0);
  tc_tensor handles[] = {tc_arange(0, 3, TC_FLOAT32, TC_CPU, -1), nullptr, nullptr};
  CHECK(tc_live_tensors() == 1);
  handles[2] = tc_retain(handles[0]);
  CHECK(handles[2] != nullptr && tc_live_tensors() == 2);

  // Either reference keeps the tensor alive.
  OK(tc_free_all(handles, 2));
  CHECK(tc_live_tensors() == 1);
  CHECK(near(handles[2], {0, 1, 2}));
  OK(tc_free_all(handles + 2, 1));
  OK(tc_free_all(nullptr, 0));
  CHECK(tc_live_tensors() == 0);

  // Nor does a view need its base.
  Tensor base = floats({1, 2, 3, 4}, {2, 2});
  const Tensor row = MADE(tc_select(base, 0, 1));
  base = Tensor();
  CHECK(near(row, {3, 4}));

  FAILS(tc_retain(nullptr), TC_ERROR_VALUE, "NULL");
}

void description() {
  const Tensor x = floats({1, 2, 3, 4, 5, 6}, {2, 3});
  CHECK(tc_dim(x) == 2);
  CHECK(tc_dtype(x) == TC_FLOAT32);
  CHECK(tc_device_type(x) == TC_CPU);
  CHECK(tc_device_index(x) == -1);
  CHECK(tc_requires_grad(x) == 0);
  CHECK(sizes(x) == (Sizes{2, 3}));
  Sizes strides(2);
  CHECK(tc_strides(x, strides.data(), 2) == 2);
  CHECK(strides == (Sizes{3, 1}));

  const Tensor turned = MADE(tc_transpose(x, 0, 1));
  CHECK(tc_is_contiguous(x, TC_CONTIGUOUS) == 1);
  CHECK(tc_is_contiguous(turned, TC_CONTIGUOUS) == 0);
  CHECK(tc_storage_id(turned) == tc_storage_id(x));
  const Tensor copy = MADE(tc_clone(x));
  CHECK(tc_storage_id(copy) != tc_storage_id(x));
}

// A tensor without a plain layout, which only the generic call makes.
Tensor call(const char* name, int32_t kind, const void* argument) {
  const int64_t slot = reinterpret_cast<int64_t>(argument);
  int32_t result_kind = 0;
  int64_t result = 0, count = 0;
  OK(tc_operator_call(tc_operator_find(name, ""), &kind, &slot, 1, &result_kind, &result, 1,
                      &count));
  CHECK(count == 1 && result_kind == TC_VALUE_TENSOR);
  return Tensor(reinterpret_cast<tc_tensor>(result));
}

// LibTorch throws where a layout has no sizes, strides or memory.
void exotic_layouts() {
  const Tensor x = floats({0, 1, 2, 0}, {2, 2});
  const tc_tensor handle = x;
  Sizes room(3);
  const Tensor sparse = call("aten::to_sparse", TC_VALUE_TENSOR, handle);
  CHECK(sizes(sparse) == (Sizes{2, 2}));
  CHECK(tc_storage_id(sparse) == 0);
  CHECK(tc_is_contiguous(sparse, TC_CONTIGUOUS) == 0);

  const Tensor rows = call("aten::to_sparse_csr", TC_VALUE_TENSOR, handle);
  CHECK(tc_strides(rows, room.data(), 3) == -1);
  CHECK(std::strstr(tc_last_error(), "do not have strides") != nullptr);

  const int64_t slot = reinterpret_cast<int64_t>(handle);
  const int64_t list[] = {2, slot, slot};
  const Tensor nested = call("aten::_nested_tensor_from_tensor_list", TC_VALUE_TENSOR_LIST, list);
  CHECK(tc_dim(nested) == 3);
  CHECK(tc_sizes(nested, room.data(), 3) == -1);
  CHECK(std::strstr(tc_last_error(), "support sizes") != nullptr);
}

// The dimensions of a tensor may have become more since its caller asked.
void little_room() {
  const Tensor x = floats({1, 2, 3, 4, 5, 6}, {2, 3});
  int64_t room[] = {-1, -1};
  CHECK(tc_sizes(x, room, 1) == 2 && room[0] == 2 && room[1] == -1);
  CHECK(tc_strides(x, room, 1) == 2 && room[0] == 3 && room[1] == -1);
  CHECK(tc_sizes(x, nullptr, 0) == 2);
}

// Memory holds what these are the negative of.
void lazy_views() {
  const Tensor x = floats({1, 2}, {2});
  const Tensor negative = call("aten::_neg_view", TC_VALUE_TENSOR, static_cast<tc_tensor>(x));
  CHECK(tc_storage_id(negative) == tc_storage_id(x));
  float copied[2] = {0, 0};
  OK(tc_to_host(negative, copied, sizeof copied));
  CHECK(copied[0] == -1 && copied[1] == -2);
  double value = 0;
  OK(tc_item(MADE(tc_select(negative, 0, 1)), &value));
  CHECK(value == -2);
  const int64_t list[] = {1, 2};
  const Tensor zeros = call("aten::_efficientzerotensor", TC_VALUE_INT_LIST, list);
  OK(tc_to_host(zeros, copied, sizeof copied));
  CHECK(copied[0] == 0 && copied[1] == 0);
}

void creation() {
  const int64_t shape[] = {2, 2};
  CHECK(sizes(MADE(tc_empty(shape, 2, TC_BFLOAT16, TC_CPU, -1))) == (Sizes{2, 2}));
  CHECK(near(MADE(tc_full(shape, 2, REAL(2.5), TC_FLOAT64, TC_CPU, -1)), {2.5, 2.5, 2.5, 2.5}));
  CHECK(near(MADE(tc_full(nullptr, 0, REAL(3), TC_INT64, TC_CPU, -1)), {3}));
  CHECK(near(MADE(tc_full(shape, 2, REAL(1), TC_BOOL, TC_CPU, -1)), {1, 1, 1, 1}));
  CHECK(near(MADE(tc_arange(-1, 2, TC_INT64, TC_CPU, -1)), {-1, 0, 1}));
  for (const double value : values(MADE(tc_rand(shape, 2, TC_FLOAT32, TC_CPU, -1, nullptr)))) {
    CHECK(0 <= value && value < 1);
  }
  for (const double value : values(MADE(tc_randn(shape, 2, TC_FLOAT32, TC_CPU, -1, nullptr)))) {
    CHECK(std::abs(value) < 10);
  }
  FAILS(tc_empty(shape, 2, -1, TC_CPU, -1), TC_ERROR_VALUE, "unknown dtype -1");
  FAILS(tc_rand(shape, 2, TC_INT64, TC_CPU, -1, nullptr), TC_ERROR_NOT_IMPLEMENTED, "Long");
}

void host_transfer() {
  const int64_t shape[] = {2, 2};
  const float data[] = {1, 2, 3, 4};
  FAILS(tc_from_host(data, 12, shape, 2, TC_FLOAT32, TC_CPU, -1), TC_ERROR_VALUE,
        "shape [2, 2] and type float takes 16 bytes, not 12");
  const Tensor x = MADE(tc_from_host(data, 16, shape, 2, TC_FLOAT32, TC_CPU, -1));
  float back[4] = {};
  FAILS(tc_to_host(x, back, 8), TC_ERROR_VALUE, "the tensor has 16 bytes, not 8");
  OK(tc_to_host(MADE(tc_transpose(x, 0, 1)), back, 16));
  CHECK(back[0] == 1 && back[1] == 3 && back[2] == 2 && back[3] == 4);

  const int64_t none[] = {0, 2};
  const Tensor empty = MADE(tc_from_host(nullptr, 0, none, 2, TC_FLOAT32, TC_CPU, -1));
  OK(tc_to_host(empty, nullptr, 0));

  double value = 0;
  OK(tc_item(longs({42}, {1, 1}), &value));
  CHECK(value == 42);
  FAILS(tc_item(x, &value), TC_ERROR, "4 elements");
  CHECK(value == 42);
}

void copies() {
  const Tensor x = floats({1, 2, 3, 4}, {2, 2});
  const Tensor halves = MADE(tc_to(x, TC_BFLOAT16, TC_CPU, -1, 1));
  CHECK(tc_dtype(halves) == TC_BFLOAT16);
  CHECK(tc_storage_id(MADE(tc_to(x, TC_FLOAT32, TC_CPU, -1, 0))) == tc_storage_id(x));
  const Tensor image = MADE(tc_reshape(x, Sizes{1, 2, 1, 2}.data(), 4));
  const Tensor pixels = MADE(tc_contiguous(image, TC_CHANNELS_LAST));
  CHECK(tc_is_contiguous(pixels, TC_CHANNELS_LAST) == 1);
  FAILS(tc_contiguous(x, TC_CHANNELS_LAST), TC_ERROR, "rank 4");
  FAILS(tc_contiguous(MADE(tc_transpose(x, 0, 1)), TC_PRESERVE), TC_ERROR,
        "preserve memory format");

  const Tensor y = MADE(tc_clone(x));
  OK(tc_fill_(y, REAL(9)));
  CHECK(near(y, {9, 9, 9, 9}) && near(x, {1, 2, 3, 4}));
  OK(tc_copy_(y, floats({5, 6}, {2})));
  CHECK(near(y, {5, 6, 5, 6}));
  FAILS(tc_copy_(y, floats({1, 2, 3}, {3})), TC_ERROR, "(2) must match");
  CHECK(tc_storage_id(MADE(tc_detach(x))) == tc_storage_id(x));
}

void views() {
  const Tensor x = floats({1, 2, 3, 4, 5, 6}, {2, 3});
  CHECK(sizes(MADE(tc_reshape(x, Sizes{3, -1}.data(), 2))) == (Sizes{3, 2}));
  FAILS(tc_reshape(x, Sizes{4}.data(), 1), TC_ERROR, "shape '[4]' is invalid");
  CHECK(near(MADE(tc_permute(x, Sizes{1, 0}.data(), 2)), {1, 4, 2, 5, 3, 6}));
  FAILS(tc_permute(x, Sizes{0}.data(), 1), TC_ERROR, "permute");
  CHECK(near(MADE(tc_transpose(x, 0, -1)), {1, 4, 2, 5, 3, 6}));
  CHECK(near(MADE(tc_narrow(x, 1, 1, 2)), {2, 3, 5, 6}));
  FAILS(tc_narrow(x, 1, 2, 2), TC_ERROR, "exceeds dimension size (3)");
  CHECK(near(MADE(tc_select(x, 0, -1)), {4, 5, 6}));
  CHECK(sizes(MADE(tc_unsqueeze(x, 0))) == (Sizes{1, 2, 3}));
  const Tensor index = longs({2, 0}, {2});
  CHECK(near(MADE(tc_index_select(x, 1, index)), {3, 1, 6, 4}));
  FAILS(tc_index_select(x, 0, index), TC_ERROR_INDEX, "index out of range");
  CHECK(near(MADE(tc_gather(x, 1, longs({2, 0}, {2, 1}))), {3, 4}));
  FAILS(tc_gather(x, 1, longs({3, 0}, {2, 1})), TC_ERROR, "index 3 is out of bounds");

  const tc_tensor pair[] = {x, x};
  CHECK(sizes(MADE(tc_cat(pair, 2, 0))) == (Sizes{4, 3}));
  CHECK(sizes(MADE(tc_stack(pair, 2, 0))) == (Sizes{2, 2, 3}));
  const tc_tensor unequal[] = {x, index};
  FAILS(tc_stack(unequal, 2, 0), TC_ERROR, "equal size");
  FAILS(tc_cat(nullptr, 0, 0), TC_ERROR_VALUE, "non-empty list");
}

void memory() {
  void* data = nullptr;
  int64_t bytes = 0;
  tc_memory kept;
  {
    const Tensor x = floats({1, 2, 3, 4}, {2, 2});
    kept = tc_memory_keep(x, &data, &bytes);
    CHECK(kept != nullptr && bytes == 16 && tc_memory_is_of(kept, x) == 1);
    static_cast<float*>(data)[3] = 9;
    CHECK(near(x, {1, 2, 3, 9}));
    void* again = nullptr;
    const tc_memory twice = tc_memory_keep(x, &again, &bytes);
    CHECK(twice != nullptr && again == data);
    OK(tc_memory_free(twice));
    CHECK(tc_memory_is_of(kept, MADE(tc_select(x, 0, 1))) == 0);
    // More than there is room for: the tensor moves, what is kept stays.
    const int64_t size[] = {1, 1 << 20};
    const int32_t kinds[] = {TC_VALUE_TENSOR, TC_VALUE_INT_LIST};
    const int64_t slots[] = {reinterpret_cast<int64_t>(static_cast<tc_tensor>(x)),
                             reinterpret_cast<int64_t>(size)};
    int64_t results = 0;
    OK(tc_operator_call(tc_operator_find("aten::resize_", ""), kinds, slots, 2, nullptr, nullptr, 0,
                        &results));
    CHECK(tc_memory_is_of(kept, x) == 0);
  }
  CHECK(static_cast<float*>(data)[3] == 9);
  CHECK(tc_memory_is_of(kept, nullptr) == 0);
  OK(tc_memory_free(kept));

  const Tensor x = floats({1, 2, 3, 4}, {2, 2});
  FAILS(tc_memory_keep(MADE(tc_transpose(x, 0, 1)), &data, &bytes), TC_ERROR, "contiguous()");
  OK(tc_set_requires_grad(x, 1));
  FAILS(tc_memory_keep(x, &data, &bytes), TC_ERROR, "detach()");
  FAILS(tc_memory_keep(nullptr, &data, &bytes), TC_ERROR_VALUE, "NULL");
  FAILS(tc_memory_free(nullptr), TC_ERROR_VALUE, "NULL");
}

}  // namespace

void uploads() {
  const float data[] = {1, 2, 3, 4};
  const int64_t shape[] = {2, 2};
  const Tensor there = MADE(tc_upload(data, 16, shape, 2, TC_FLOAT32, TC_CPU, -1));
  OK(tc_receive(there));
  OK(tc_await_read(TC_CPU, -1));
  CHECK(near(there, {1, 2, 3, 4}) && sizes(there) == (Sizes{2, 2}));
  FAILS(tc_upload(data, 12, shape, 2, TC_FLOAT32, TC_CPU, -1), TC_ERROR_VALUE, "takes 16 bytes");
}

void test_tensors() {
  memory();
  lifetime();
  description();
  exotic_layouts();
  little_room();
  lazy_views();
  creation();
  host_transfer();
  uploads();
  copies();
  views();
}
