// On x86, an integer divided by zero, and the least integer divided by -1, end the process with
// SIGFPE. LibTorch asks in some places whether a divisor is zero, not in all. So here such a
// division in LibTorch's code, or this library's, gives what it gives on ARM, 0 and the least
// integer, and the first of the two fails the call that it was in.
#include "division.hpp"

#include <c10/util/Exception.h>

#if defined(__linux__) && defined(__x86_64__)

#include <link.h>
#include <signal.h>

#include <array>
#include <cstdint>
#include <cstring>

#include "divide_instruction.hpp"

namespace {

thread_local bool divided_by_zero = false;

struct Range {
  uintptr_t begin = 0;
  uintptr_t end = 0;
};

constexpr size_t MOST_RANGES = 64;
std::array<Range, MOST_RANGES> code_ranges;
size_t code_range_count = 0;

struct sigaction previous;

// The code of LibTorch and of this library; whatever else divides is left to whom it was left to.
int add_ranges(dl_phdr_info* library, size_t /*size*/, void* /*unused*/) {
  // Not by the folder, which may be called libtorch; a copy of libtc.so has a name before its own.
  const char* slash = std::strrchr(library->dlpi_name, '/');
  const char* file = slash == nullptr ? library->dlpi_name : slash + 1;
  bool concerns = false;
  for (const char* name : {"libtorch", "libc10", "libtc."}) {
    concerns = concerns || std::strstr(file, name) != nullptr;
  }
  for (int i = 0; concerns && i < library->dlpi_phnum && code_range_count < MOST_RANGES; i++) {
    const ElfW(Phdr)& segment = library->dlpi_phdr[i];
    if (segment.p_type != PT_LOAD || (segment.p_flags & PF_X) == 0) continue;
    const uintptr_t begin = library->dlpi_addr + segment.p_vaddr;
    code_ranges[code_range_count++] = {begin, begin + segment.p_memsz};
  }
  return 0;
}

bool is_known_code(uintptr_t address) {
  for (size_t i = 0; i < code_range_count; i++) {
    if (code_ranges[i].begin <= address && address < code_ranges[i].end) return true;
  }
  return false;
}

bool step_over(ucontext_t& context) {
  greg_t* registers = context.uc_mcontext.gregs;
  if (!is_known_code(static_cast<uintptr_t>(registers[REG_RIP]))) return false;
  const tc::x86::Step step = tc::x86::step_over(registers);
  divided_by_zero = divided_by_zero || step == tc::x86::Step::BY_ZERO;
  return step != tc::x86::Step::NONE;
}

void on_fpe(int signal, siginfo_t* info, void* context) {
  if (info->si_code == FPE_INTDIV && step_over(*static_cast<ucontext_t*>(context))) return;
  if ((previous.sa_flags & SA_SIGINFO) != 0) {
    previous.sa_sigaction(signal, info, context);
  } else if (previous.sa_handler == SIG_DFL || previous.sa_handler == SIG_IGN) {
    sigaction(signal, &previous, nullptr);  // the instruction comes again, and ends the process
  } else {
    previous.sa_handler(signal);
  }
}

// When this library is loaded: after the JVM, which divides in Java by the same signal. A division
// of another thread may call the new handler at once.
[[maybe_unused]] const bool installed = [] {
  dl_iterate_phdr(add_ranges, nullptr);
  struct sigaction action {};
  action.sa_sigaction = on_fpe;
  action.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  return sigaction(SIGFPE, nullptr, &previous) == 0 && sigaction(SIGFPE, &action, nullptr) == 0;
}();

}  // namespace

void tc::check_division() {
  if (!divided_by_zero) return;
  divided_by_zero = false;
  TORCH_CHECK_VALUE(false,
                    "an integer is divided by zero: a size, a number of groups, of heads or "
                    "the like, or an element, is 0");
}

void tc::forget_division() noexcept { divided_by_zero = false; }

#else

void tc::check_division() {}

void tc::forget_division() noexcept {}

#endif
