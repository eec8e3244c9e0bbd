// What tests of libtc.so need beside the checks: owners of handles, and scalars.
#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

#include "expect.hpp"
#include "tc.h"

namespace check {

// Owns a new reference.
class Tensor {
 public:
  Tensor() = default;
  explicit Tensor(tc_tensor handle) : handle_(handle) {}
  Tensor(Tensor&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  Tensor& operator=(Tensor&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~Tensor();

  operator tc_tensor() const { return handle_; }
  tc_tensor* slot() { return &handle_; }  // for results written through a pointer

 private:
  tc_tensor handle_ = nullptr;
};

Tensor made(tc_tensor handle, const char* text, const char* file, int line);

// float32 on the CPU, in row-major order.
Tensor floats(std::initializer_list<float> values, std::vector<int64_t> sizes);
Tensor longs(std::initializer_list<int64_t> values, std::vector<int64_t> sizes);

std::vector<int64_t> sizes(tc_tensor tensor);
std::vector<double> values(tc_tensor tensor);  // of any dtype
bool near(tc_tensor tensor, std::vector<double> expected, double tolerance = 1e-5);

}  // namespace check

// A scalar as two arguments.
#define REAL(value) TC_VALUE_DOUBLE, std::bit_cast<int64_t>(static_cast<double>(value))
#define INTEGER(value) TC_VALUE_INT, INT64_C(value)
#define MADE(call) ::check::made((call), #call, __FILE__, __LINE__)
