// The x86 instructions that divide integers, decoded as in the Intel 64 and IA-32 Architectures
// Software Developer's Manual, volume 2: 2.1, and the entries DIV and IDIV.
#pragma once

#if defined(__linux__) && defined(__x86_64__)

#include <ucontext.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace tc::x86 {

struct Division {
  int64_t divisor;
  int bytes;  // of the divisor
  bool is_signed;
  uintptr_t next;  // instruction
};

// The general registers in the order of their numbers.
inline constexpr std::array<int, 16> REGISTERS = {
    REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
    REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};

template <class T>
T read(uintptr_t address) {
  T value;
  std::memcpy(&value, reinterpret_cast<const void*>(address), sizeof value);
  return value;
}

inline int64_t sign_extended(uint64_t value, int bytes) {
  const int unused = 64 - 8 * bytes;
  return static_cast<int64_t>(value << unused) >> unused;
}

// The division that an instruction is, with its operands as they are; false if it is none.
inline bool decode(const greg_t* registers, Division& division) {
  auto at = static_cast<uintptr_t>(registers[REG_RIP]);
  bool short_operand = false;
  if (read<uint8_t>(at) == 0x66) {
    short_operand = true;
    at++;
  }
  uint8_t rex = 0;
  if ((read<uint8_t>(at) & 0xF0) == 0x40) rex = read<uint8_t>(at++);
  const auto opcode = read<uint8_t>(at++);
  const auto modrm = read<uint8_t>(at++);
  const int operation = modrm >> 3 & 7;
  if ((opcode != 0xF6 && opcode != 0xF7) || operation < 6) return false;
  division.is_signed = operation == 7;
  division.bytes = opcode == 0xF6 ? 1 : (rex & 8) != 0 ? 8 : short_operand ? 2 : 4;

  const auto value_of = [&](int number) {
    return static_cast<uint64_t>(registers[REGISTERS[static_cast<size_t>(number)]]);
  };
  const int mode = modrm >> 6;
  const int low = modrm & 7;
  const int base_extension = (rex & 1) << 3;
  if (mode == 3) {
    const bool high_byte = division.bytes == 1 && rex == 0 && low >= 4;  // ah, ch, dh, bh
    const uint64_t value = high_byte ? value_of(low - 4) >> 8 : value_of(low | base_extension);
    division.divisor = sign_extended(value, division.bytes);
    division.next = at;
    return true;
  }
  uint64_t address = 0;
  bool relative = false;
  bool wide_displacement = mode == 2;
  if (low == 4) {
    const auto sib = read<uint8_t>(at++);
    const int index = (sib >> 3 & 7) | (rex & 2) << 2;
    const int base = sib & 7;
    if (index != 4) address += value_of(index) << (sib >> 6);
    if (base == 5 && mode == 0) {
      wide_displacement = true;
    } else {
      address += value_of(base | base_extension);
    }
  } else if (low == 5 && mode == 0) {
    relative = wide_displacement = true;
  } else {
    address += value_of(low | base_extension);
  }
  if (wide_displacement) {
    address += static_cast<uint64_t>(int64_t{read<int32_t>(at)});
    at += 4;
  } else if (mode == 1) {
    address += static_cast<uint64_t>(int64_t{read<int8_t>(at)});
    at += 1;
  }
  if (relative) address += at;
  uint64_t value = 0;
  std::memcpy(&value, reinterpret_cast<const void*>(address), static_cast<size_t>(division.bytes));
  division.divisor = sign_extended(value, division.bytes);
  division.next = at;
  return true;
}

// Quotient and remainder; the dividend's lower half is where the quotient goes.
inline void set_results(greg_t* registers, const Division& division, bool keep) {
  const auto rax = static_cast<uint64_t>(registers[REG_RAX]);
  const auto rdx = static_cast<uint64_t>(registers[REG_RDX]);
  const auto set = [&](uint64_t quotient, uint64_t remainder) {
    registers[REG_RAX] = static_cast<greg_t>(quotient);
    registers[REG_RDX] = static_cast<greg_t>(remainder);
  };
  switch (division.bytes) {
    case 1:  // al and ah
      set((rax & ~uint64_t{0xFFFF}) | (keep ? rax & 0xFF : 0), rdx);
      break;
    case 2:  // the upper halves stay
      set((rax & ~uint64_t{0xFFFF}) | (keep ? rax & 0xFFFF : 0), rdx & ~uint64_t{0xFFFF});
      break;
    case 4:  // the upper halves become 0
      set(keep ? rax & 0xFFFFFFFF : 0, 0);
      break;
    default:
      set(keep ? rax : 0, 0);
  }
}

// Steps over a division by zero, which gives 0, or one of the least integer by -1, which gives that
// integer again, as on ARM; the remainder is 0.
enum class Step { NONE, BY_ZERO, WRAPPED };

inline Step step_over(greg_t* registers) {
  Division division{};
  if (!decode(registers, division)) return Step::NONE;
  const bool wraps = division.is_signed && division.divisor == -1;
  if (division.divisor != 0 && !wraps) return Step::NONE;
  set_results(registers, division, wraps);
  registers[REG_RIP] = static_cast<greg_t>(division.next);
  return wraps ? Step::WRAPPED : Step::BY_ZERO;
}

}  // namespace tc::x86

#endif
