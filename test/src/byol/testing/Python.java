package byol.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.torch.library.LibTorch;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The python3 of the machine, or that of the environment variable {@code BYOL_PYTHON}, with the
 * PyTorch that LibTorch came from: the pip wheel of LibTorch is a PyTorch too.
 */
public final class Python {
  private static final long MINUTES = 5;

  private Python() {}

  /** Whether it can import all of these. */
  public static boolean has(String... modules) throws IOException, InterruptedException {
    return run(
            "-c",
            Stream.of(modules).map(name -> "import " + name).collect(Collectors.joining("\n")))
        == 0;
  }

  /** Skips the test where Python or one of these modules is not there. */
  public static void assume(String... modules) throws IOException, InterruptedException {
    Assumptions.assumeTrue(has(modules), "no Python with " + String.join(", ", modules));
  }

  /** Runs a program, which must end well. */
  public static void check(String program, Object... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-c", program));
    Stream.of(arguments).map(Object::toString).forEach(all::add);
    assertEquals(0, run(all.toArray(String[]::new)));
  }

  /** Runs it and prints what it prints; 127 if there is none. */
  public static int run(String... arguments) throws IOException, InterruptedException {
    String python = System.getenv("BYOL_PYTHON");
    List<String> command = new ArrayList<>();
    command.add(python == null ? "python3" : python);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Path torch = LibTorch.load().root().getParent();
    String more = System.getenv("PYTHONPATH");
    builder
        .environment()
        .put("PYTHONPATH", more == null ? torch.toString() : torch + File.pathSeparator + more);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return 127;
    }
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      System.out.print(output);
      return process.waitFor(MINUTES, TimeUnit.MINUTES) ? process.exitValue() : 124;
    } finally {
      process.destroyForcibly();
    }
  }
}
