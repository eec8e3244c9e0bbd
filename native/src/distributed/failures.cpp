#include "failures.hpp"

#include <torch/csrc/distributed/c10d/exception.h>

#include <string>
#include <typeinfo>

namespace tc::distributed {
namespace {

bool says(const char* message, const char* text) {
  return std::string(message).find(text) != std::string::npos;
}

// One type of exception stands for both, so the words decide.
int32_t network_code(const char* message) {
  for (const char* text : {"imed out", "imeout"}) {
    if (says(message, text)) return TC_ERROR_TIMEOUT;
  }
  return TC_ERROR_NETWORK;
}

}  // namespace

int32_t translate() noexcept {
  try {
    throw;
  } catch (const c10d::TimeoutError& e) {
    return fail(TC_ERROR_TIMEOUT, e.what_without_backtrace());
  } catch (const c10::DistError& e) {
    return fail(network_code(e.what_without_backtrace()), e.what_without_backtrace());
  } catch (const c10::Error& e) {
    // Of the store in a file.
    return says(e.what_without_backtrace(), "Timeout waiting for key")
               ? fail(TC_ERROR_TIMEOUT, e.what_without_backtrace())
               : tc::translate();
  } catch (const std::exception& e) {
    // gloo::IoException and its kin, which this library has no declarations of.
    return says(typeid(e).name(), "gloo") ? fail(network_code(e.what()), e.what())
                                          : tc::translate();
  } catch (...) {
    return tc::translate();
  }
}

}  // namespace tc::distributed
