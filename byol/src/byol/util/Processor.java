package byol.util;

import java.util.Set;
import java.util.stream.Stream;

/** What the processor can do. */
public final class Processor {
  /** Instructions that multiply bfloat16, by their names on x86 and on ARM. */
  private static final Set<String> BFLOAT16 = Set.of("avx512_bf16", "amx_bf16", "bf16");

  private Processor() {}

  /**
   * Whether it has instructions for bfloat16. Without them bfloat16 is emulated, and many times
   * slower than float32.
   */
  public static boolean hasBfloat16() {
    String words =
        Proc.value("/proc/cpuinfo", "flags")
            .or(() -> Proc.value("/proc/cpuinfo", "Features"))
            .orElse("");
    return Stream.of(words.split(" ")).anyMatch(BFLOAT16::contains);
  }
}
