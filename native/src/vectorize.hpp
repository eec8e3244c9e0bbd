// Plain loops that the compiler turns into vector instructions: one copy of a function for each
// generation of processors, chosen when the library is loaded.
#pragma once

#define TC_INLINE inline __attribute__((always_inline))
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__)
#define TC_PER_PROCESSOR \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define TC_PER_PROCESSOR
#endif
