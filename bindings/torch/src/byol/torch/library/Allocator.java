package byol.torch.library;

import byol.torch.ffi.tc_h;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What becomes of freed memory. By default glibc gives large blocks back to the system at once, and
 * a step of training, which takes and frees what the step before did, has every page of them mapped
 * and zeroed again: a tenth of its time. And LibTorch asks for aligned blocks in a way that seldom
 * lets glibc use what was freed: a third of its memory.
 *
 * <p>Tensors above 64 MiB are kept only in glibc's main arena, and threads of Java have others. The
 * environment variable {@code MALLOC_ARENA_MAX=1}, which must be there when the JVM starts and
 * which {@code bin/byol} sets, puts everything into the main one: with many such tensors, a fifth
 * of a step.
 */
final class Allocator {
  private Allocator() {}

  /**
   * Makes the C library keep what is freed for what comes next, unless the environment says
   * otherwise.
   */
  static void keepFreedMemory() {
    if (!isDecided(System.getenv())) {
      TorchException.check(tc_h.tc_keep_freed_memory());
    }
  }

  private static boolean isDecided(Map<String, String> environment) {
    return environment.getOrDefault("GLIBC_TUNABLES", "").contains("glibc.malloc.")
        || Stream.of("MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TOP_PAD_")
            .anyMatch(environment::containsKey);
  }
}
