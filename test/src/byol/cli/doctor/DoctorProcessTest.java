package byol.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.LibTorch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor in a process of its own, where LibTorch is missing or another one. */
final class DoctorProcessTest {

  @Test
  void aMissingLibTorchIsAFailureAndTheRestIsStillShown() throws Exception {
    Run run = doctor(Map.of("LIBTORCH", "/nonexistent"));
    assertEquals(1, run.code(), run.out());
    assertTrue(
        run.out()
            .contains(
                "FAIL  LibTorch        /nonexistent (from LIBTORCH) is not a LibTorch: it has no"
                    + " lib/libtorch_cpu.so"),
        run.out());
    assertTrue(run.out().contains("ok    Java "), run.out());
    assertTrue(run.out().contains("ok    views "), run.out());
    assertTrue(run.out().contains(" memory "), run.out());
    assertTrue(run.out().contains(" data sets "), run.out());
  }

  @Test
  void anotherVersionIsAFailureThatNamesBoth(@TempDir Path other) throws Exception {
    Files.createDirectories(other.resolve("lib"));
    Files.createFile(other.resolve("lib/libtorch_cpu.so"));
    Files.createDirectories(other.resolve("share/cmake/Torch"));
    Files.writeString(
        other.resolve("share/cmake/Torch/TorchConfigVersion.cmake"),
        "set(PACKAGE_VERSION \"1.2.3\")\n");
    Run run = doctor(Map.of("LIBTORCH", other.toString()));
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("LibTorch 1.2.3 in " + other), run.out());
    assertTrue(run.out().contains("needs LibTorch " + LibTorch.requiredVersion()), run.out());
  }

  private record Run(int code, String out) {}

  private static Run doctor(Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--illegal-native-access=deny",
                "-cp",
                System.getProperty("java.class.path"),
                "byol.cli.Main",
                "doctor")
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out);
  }
}
