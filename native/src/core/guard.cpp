#include "guard.hpp"

#include <c10/util/Exception.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <new>
#include <string>

#include "anomaly.hpp"
#include "callbacks.hpp"

namespace tc {
namespace {

thread_local std::string last_error;
thread_local int32_t last_code = TC_OK;
thread_local int64_t last_callback = 0;

std::atomic<int64_t> live_tensors{0};

// LibTorch reports an exhausted host allocator, and what CUDA and its libraries take by themselves,
// as a plain c10::Error.
bool is_out_of_memory(const c10::Error& error) {
  for (const char* text : {"can't allocate memory", "CUDA error: out of memory",
                           "CUBLAS_STATUS_ALLOC_FAILED", "CUDNN_STATUS_ALLOC_FAILED"}) {
    if (error.msg().find(text) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

int32_t fail(int32_t code, const char* message) noexcept {
  last_code = code;
  try {
    last_error = message;
    explain_by_anomaly(last_error);
  } catch (...) {
    last_error.clear();  // No memory for the text; the code still says what happened.
  }
  return code;
}

int32_t translate() noexcept {
  forget_division();
  try {
    throw;
  } catch (const CallbackFailure& e) {
    last_callback = e.failure;
    return fail(TC_ERROR_CALLBACK, e.what());
  } catch (const c10::OutOfMemoryError& e) {
    return fail(TC_ERROR_OUT_OF_MEMORY, e.what_without_backtrace());
  } catch (const c10::IndexError& e) {
    return fail(TC_ERROR_INDEX, e.what_without_backtrace());
  } catch (const c10::TypeError& e) {
    return fail(TC_ERROR_TYPE, e.what_without_backtrace());
  } catch (const c10::ValueError& e) {
    return fail(TC_ERROR_VALUE, e.what_without_backtrace());
  } catch (const c10::NotImplementedError& e) {
    return fail(TC_ERROR_NOT_IMPLEMENTED, e.what_without_backtrace());
  } catch (const c10::Error& e) {
    return fail(is_out_of_memory(e) ? TC_ERROR_OUT_OF_MEMORY : TC_ERROR,
                e.what_without_backtrace());
  } catch (const std::bad_alloc& e) {
    return fail(TC_ERROR_OUT_OF_MEMORY, e.what());
  } catch (const std::exception& e) {
    return fail(TC_ERROR, e.what());
  } catch (...) {
    return fail(TC_ERROR_UNKNOWN, "an exception that is not a C++ standard exception");
  }
}

void count_handles(int64_t change) noexcept {
  live_tensors.fetch_add(change, std::memory_order_relaxed);
}

tc_tensor give(at::Tensor tensor) {
  TORCH_CHECK(tensor.defined(), "the operator returned an undefined tensor");
  count_handles(1);
  return reinterpret_cast<tc_tensor>(tensor.unsafeReleaseTensorImpl());
}

void give_all(const std::vector<at::Tensor>& tensors, tc_tensor* handles) {
  for (const at::Tensor& tensor : tensors) {
    TORCH_CHECK(tensor.defined(), "the operator returned an undefined tensor");
  }
  std::transform(tensors.begin(), tensors.end(), handles, give);
}

at::Tensor share(tc_tensor handle) {
  return handle == nullptr ? at::Tensor() : at::Tensor(*Borrowed(handle));
}

std::optional<at::Tensor> share_optional(tc_tensor handle) {
  return handle == nullptr ? std::nullopt : std::optional<at::Tensor>(share(handle));
}

std::vector<at::Tensor> share_all(const tc_tensor* handles, int64_t count) {
  std::vector<at::Tensor> tensors;
  tensors.reserve(length(handles, count));
  for (int64_t i = 0; i < count; i++) {
    TORCH_CHECK_VALUE(handles[i] != nullptr, "tensor ", i, " of the list is missing");
    tensors.push_back(share(handles[i]));
  }
  return tensors;
}

}  // namespace tc

extern "C" {

const char* tc_last_error(void) { return tc::last_error.c_str(); }

int32_t tc_last_error_code(void) { return tc::last_code; }

int64_t tc_callback_failure(void) { return tc::last_callback; }

int64_t tc_live_tensors(void) { return tc::live_tensors.load(std::memory_order_relaxed); }

}  // extern "C"
