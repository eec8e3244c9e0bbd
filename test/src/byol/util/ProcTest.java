package byol.util;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcTest {
  @TempDir private Path folder;

  @Test
  void theFirstLineOfThatNameCounts() throws IOException {
    String file =
        Files.writeString(
                folder.resolve("cpuinfo"),
                "flagship\t: no\nflags\t\t: fpu avx512_bf16\nflags : other\nVmHWM:\t  1234 kB\n")
            .toString();
    assertEquals(Optional.of("fpu avx512_bf16"), Proc.value(file, "flags"));
    assertEquals(OptionalLong.of(1234 * 1024), Proc.bytes(file, "VmHWM"));
    assertEquals(Optional.empty(), Proc.value(file, "Features"));
    assertEquals(OptionalLong.empty(), Proc.bytes(folder.resolve("none").toString(), "VmHWM"));
  }
}
