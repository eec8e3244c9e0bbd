package byol.torch;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of freed memory. By default glibc gives large blocks back to the system at once, and
 * a step of training, which takes and frees what the step before did, has every page of them mapped
 * and zeroed again: a tenth of its time.
 *
 * <p>Tensors above 64 MiB are kept only in glibc's main arena, and threads of Java have others. The
 * environment variable {@code MALLOC_ARENA_MAX=1}, which must be there when the JVM starts and
 * which {@code bin/byol} sets, puts everything into the main one: with many such tensors, a fifth
 * of a step.
 */
final class Allocator {
  // Of glibc's <malloc.h>.
  private static final int M_TRIM_THRESHOLD = -1;
  private static final int M_TOP_PAD = -2;
  private static final int M_MMAP_THRESHOLD = -3;

  private static final int NEVER = -1;
  private static final int LARGEST_POOLED_BYTES = Integer.MAX_VALUE;
  private static final int GROWTH_BYTES = 64 << 20;

  private Allocator() {}

  /**
   * Makes the C library keep what is freed for what comes next, unless the environment says
   * otherwise. Does nothing where the C library is not glibc.
   */
  static void keepFreedMemory() {
    Linker linker = Linker.nativeLinker();
    Optional<MemorySegment> function = linker.defaultLookup().find("mallopt");
    if (function.isEmpty() || isDecided(System.getenv())) {
      return;
    }
    MethodHandle mallopt =
        linker.downcallHandle(function.get(), FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    try {
      // Each returns 0 where it is not taken, which leaves the default.
      int _ = (int) mallopt.invokeExact(M_MMAP_THRESHOLD, LARGEST_POOLED_BYTES);
      int _ = (int) mallopt.invokeExact(M_TRIM_THRESHOLD, NEVER);
      int _ = (int) mallopt.invokeExact(M_TOP_PAD, GROWTH_BYTES);
    } catch (Throwable t) {
      throw new AssertionError("a native call threw", t);
    }
  }

  private static boolean isDecided(Map<String, String> environment) {
    return environment.getOrDefault("GLIBC_TUNABLES", "").contains("glibc.malloc.")
        || Stream.of("MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_", "MALLOC_TOP_PAD_")
            .anyMatch(environment::containsKey);
  }
}
