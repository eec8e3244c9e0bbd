// Where processes find each other: c10d's stores.
#include "store.hpp"

#include <c10/util/Logging.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <torch/csrc/distributed/c10d/FileStore.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include "failures.hpp"

using std::chrono::milliseconds;
using tc::out;
using tc::text;
using tc::there;
using tc::distributed::make;
using tc::distributed::run;

namespace {

// c10d logs what it also throws, with a stack of C++ calls. Whoever wants these lines sets the
// variable, as for PyTorch.
void say_errors_alone() {
  if (std::getenv("TORCH_CPP_LOG_LEVEL") == nullptr) {
    FLAGS_caffe2_log_level = std::max<int>(FLAGS_caffe2_log_level, c10::GLOG_ERROR);
  }
}

// A socket that listens at one address alone: c10d's own would listen at all of them.
class Listener {
 public:
  Listener(const char* address, int32_t port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    const int error = getaddrinfo(address, std::to_string(port).c_str(), &hints, &found);
    TORCH_CHECK_WITH(DistNetworkError, error == 0, "cannot resolve ", address, ": ",
                     gai_strerror(error));
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> all(found, freeaddrinfo);
    int failure = 0;
    for (const addrinfo* a = found; a != nullptr && fd_ < 0; a = a->ai_next) {
      fd_ = socket(a->ai_family, a->ai_socktype | SOCK_CLOEXEC, a->ai_protocol);
      const int on = 1;
      if (fd_ < 0 || setsockopt(fd_, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0 ||
          bind(fd_, a->ai_addr, a->ai_addrlen) != 0 || listen(fd_, 2048) != 0) {
        failure = errno;
        close();
      }
    }
    TORCH_CHECK_WITH(DistNetworkError, fd_ >= 0, "cannot listen at ", address, " port ", port, ": ",
                     strerror(failure));
  }
  ~Listener() { close(); }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  int32_t port() const {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    TORCH_CHECK_WITH(DistNetworkError,
                     getsockname(fd_, reinterpret_cast<sockaddr*>(&address), &length) == 0,
                     "a socket has no address");
    char port[NI_MAXSERV];
    const int error = getnameinfo(reinterpret_cast<sockaddr*>(&address), length, nullptr, 0, port,
                                  sizeof port, NI_NUMERICSERV);
    TORCH_CHECK_WITH(DistNetworkError, error == 0, "a socket has no port");
    return std::stoi(port);
  }

  int fd() const { return fd_; }
  void leave() { fd_ = -1; }  // to the store, which closes it

 private:
  void close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
  }

  int fd_ = -1;
};

}  // namespace

extern "C" {

tc_store tc_store_tcp(const char* host, int32_t port, const char* listen, int64_t timeout_ms) {
  return make([&] {
    say_errors_alone();
    TORCH_CHECK_VALUE(port >= (listen == nullptr ? 1 : 0) && port <= 65535, "no port is ", port);
    c10d::TCPStoreOptions options;
    options.waitWorkers = false;
    options.timeout = milliseconds(timeout_ms);
    std::unique_ptr<Listener> listener;
    if (listen != nullptr) {
      listener = std::make_unique<Listener>(listen, port);
      port = listener->port();
      options.isServer = true;
      options.masterListenFd = listener->fd();
    }
    options.port = static_cast<uint16_t>(port);
    auto store = c10::make_intrusive<c10d::TCPStore>(text(host), options);
    if (listener) listener->leave();
    store->setTimeout(milliseconds(timeout_ms));
    return new tc_store_opaque{std::move(store), port};
  });
}

tc_store tc_store_file(const char* path, int64_t timeout_ms) {
  return make([&] {
    say_errors_alone();
    auto store = c10::make_intrusive<c10d::FileStore>(text(path), -1);
    store->setTimeout(milliseconds(timeout_ms));
    return new tc_store_opaque{std::move(store), 0};
  });
}

int32_t tc_store_port(tc_store self, int32_t* port) {
  return run([&] { out(port) = there(self)->port; });
}

int32_t tc_store_set(tc_store self, const char* key, const char* value) {
  return run([&] { there(self)->store->set(std::string(text(key)), std::string(text(value))); });
}

int32_t tc_store_has(tc_store self, const char* key, int32_t* present) {
  return run([&] { out(present) = there(self)->store->check({text(key)}) ? 1 : 0; });
}

int32_t tc_store_get(tc_store self, const char* key, char* value, int64_t capacity,
                     int64_t* length) {
  return run([&] {
    const std::string found = there(self)->store->get_to_str(text(key));
    out(length) = static_cast<int64_t>(found.size());
    const size_t room = tc::length(value, capacity);
    std::copy_n(found.begin(), std::min(found.size(), room), value);
  });
}

int32_t tc_store_add(tc_store self, const char* key, int64_t delta, int64_t* sum) {
  return run([&] { out(sum) = there(self)->store->add(text(key), delta); });
}

int32_t tc_store_free(tc_store self) {
  return run([&] { delete self; });
}

}  // extern "C"
