// Divisions that x86 ends the process for: each form of the instruction, executed and stepped over,
// and what becomes of those in LibTorch.
#include "check.hpp"

#if defined(__linux__) && defined(__x86_64__)

#include <signal.h>
#include <unistd.h>

#include "core/divide_instruction.hpp"

using tc::x86::Step;

extern "C" {
__attribute__((used, visibility("hidden"))) uint64_t tc_test_zero = 0;
}

namespace {

Step last_step = Step::NONE;

void on_fpe(int /*signal*/, siginfo_t* /*info*/, void* context) {
  last_step = tc::x86::step_over(static_cast<ucontext_t*>(context)->uc_mcontext.gregs);
  if (last_step == Step::NONE) _exit(1);
}

struct Result {
  uint64_t quotient;
  uint64_t remainder;
};

// An instruction with rax, rdx and the divisor in rcx, in r12, and in memory that rbx, r13 with
// 4 · r14, and rsi far away, point to.
#define DIVIDE(instruction, rax, rdx, divisor)                                                \
  [](uint64_t quotient, uint64_t remainder, uint64_t by) {                                    \
    last_step = Step::NONE;                                                                   \
    uint64_t memory[4] = {7, by, 7, 7};                                                       \
    asm volatile(                                                                             \
        "mov %[by], %%rcx\n mov %[by], %%r12\n mov %[memory], %%rbx\n"                        \
        "mov %[memory], %%r13\n mov $2, %%r14\n lea -0x12340(%[memory]), %%rsi\n" instruction \
        : "+a"(quotient), "+d"(remainder)                                                     \
        : [by] "r"(by), [memory] "r"(memory)                                                  \
        : "rcx", "rbx", "r12", "r13", "r14", "rsi", "cc", "memory");                          \
    return Result{quotient, remainder};                                                       \
  }(rax, rdx, divisor)

constexpr uint64_t ONES = ~uint64_t{0};
constexpr uint64_t LEAST_64 = uint64_t{1} << 63;
constexpr uint64_t LEAST_32 = uint64_t{1} << 31;

bool is(const Result& result, uint64_t quotient, uint64_t remainder, Step step) {
  return result.quotient == quotient && result.remainder == remainder && last_step == step;
}

void instructions() {
  struct sigaction action {
  }, before{};
  action.sa_sigaction = on_fpe;
  action.sa_flags = SA_SIGINFO;
  CHECK(sigaction(SIGFPE, &action, &before) == 0);

  // No fault: nothing is stepped over.
  CHECK(is(DIVIDE("idivq %%rcx\n", 17, 0, 5), 3, 2, Step::NONE));
  // By zero, in registers of each size.
  CHECK(is(DIVIDE("idivq %%rcx\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("divq %%r12\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("idivl %%ecx\n", 17 | ONES << 40, 5, ONES << 32), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("divl %%r12d\n", 17, 0, ONES << 32), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("idivw %%cx\n", 0xAB0017, 0xCD0000, ONES << 16), 0xAB0000, 0xCD0000,
           Step::BY_ZERO));
  CHECK(is(DIVIDE("idivb %%cl\n", 0xAB0017, 0xCD, ONES << 8), 0xAB0000, 0xCD, Step::BY_ZERO));
  CHECK(is(DIVIDE("divb %%ch\n", 0xAB0017, 0xCD, 0xFF00FF), 0xAB0000, 0xCD, Step::BY_ZERO));
  CHECK(is(DIVIDE("divb %%r12b\n", 0xAB0017, 0xCD, 0xFF00), 0xAB0000, 0xCD, Step::BY_ZERO));
  // The least integer by -1.
  CHECK(is(DIVIDE("idivq %%r12\n", LEAST_64, ONES, ONES), LEAST_64, 0, Step::WRAPPED));
  CHECK(is(DIVIDE("idivl %%ecx\n", LEAST_32, 0xFFFFFFFF, 0xFFFFFFFF), LEAST_32, 0, Step::WRAPPED));
  CHECK(is(DIVIDE("idivw %%cx\n", 0x8000, 0xFFFF, 0xFFFF), 0x8000, 0, Step::WRAPPED));
  CHECK(is(DIVIDE("idivb %%cl\n", 0xFF80, 0, 0xFF), 0x80, 0, Step::WRAPPED));
  // In memory: by a base, with a short and a long distance, by an index, and beside the code.
  CHECK(is(DIVIDE("add $8, %%rbx\n idivq (%%rbx)\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("idivq 8(%%rbx)\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("idivq 8(%%rbx)\n", LEAST_64, ONES, ONES), LEAST_64, 0, Step::WRAPPED));
  CHECK(is(DIVIDE("idivl 0x12348(%%rsi)\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("divl 8(%%r13)\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("idivq (%%r13, %%r14, 4)\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("idivl -8(%%r13, %%r14, 8)\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("idivl 8(, %%rbx, 1)\n", 17, 0, 0), 0, 0, Step::BY_ZERO));
  CHECK(is(DIVIDE("idivq tc_test_zero(%%rip)\n", 17, 0, 5), 0, 0, Step::BY_ZERO));
  CHECK(sigaction(SIGFPE, &before, nullptr) == 0);
}

// Anything else is left to whom it was left to.
void other_instructions() {
  const auto next = [](std::array<uint8_t, 4> code) {
    std::array<greg_t, NGREG> registers{};
    registers[REG_RIP] = static_cast<greg_t>(reinterpret_cast<uintptr_t>(code.data()));
    return tc::x86::step_over(registers.data());
  };
  CHECK(next({0x48, 0xF7, 0xF9, 0x90}) == Step::BY_ZERO);  // idiv rcx
  CHECK(next({0x48, 0xF7, 0xE9, 0x90}) == Step::NONE);     // imul rcx
  CHECK(next({0x48, 0x01, 0xC8, 0x90}) == Step::NONE);     // add rax, rcx
}

}  // namespace

void test_division() {
  instructions();
  other_instructions();
}

#else

void test_division() {}

#endif
