#define USE_C10D_GLOO
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>

#include "backends.hpp"

namespace tc::distributed {

c10::intrusive_ptr<c10d::Backend> gloo(c10::intrusive_ptr<c10d::Store> store, int rank, int size,
                                       std::string_view at, std::chrono::milliseconds timeout) {
  using Group = c10d::ProcessGroupGloo;
  auto options = Group::Options::create(timeout);
  options->devices.push_back(at.empty() ? Group::createDefaultDevice()
                             : at.starts_with("if:")
                                 ? Group::createDeviceForInterface(std::string(at.substr(3)))
                                 : Group::createDeviceForHostname(std::string(at)));
  return c10::make_intrusive<Group>(store, rank, size, std::move(options));
}

}  // namespace tc::distributed
