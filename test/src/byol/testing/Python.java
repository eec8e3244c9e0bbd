package byol.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.torch.library.LibTorch;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Which programs of imports ended well. */
  private static final Map<String, Boolean> IMPORTS = new ConcurrentHashMap<>();

  private Python() {}

  /** Whether it can import all of these; tried once, because timm alone takes ten seconds. */
  public static boolean has(String... modules) throws IOException, InterruptedException {
    String program =
        Stream.of(modules).map(name -> "import " + name).collect(Collectors.joining("\n"));
    Boolean known = IMPORTS.get(program);
    if (known == null) {
      known = run("-c", program) == 0;
      IMPORTS.put(program, known);
    }
    return known;
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
    Map<String, String> environment = builder.environment();
    environment.put(
        "PYTHONPATH", more == null ? torch.toString() : torch + File.pathSeparator + more);
    // What timm loads is in a folder; without a network, asking a hub takes minutes to fail.
    environment.put("HF_HUB_OFFLINE", "1");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return 127;
    }
    try {
      // On a thread of its own: a process that neither ends nor prints must not be waited for.
      StringBuilder output = new StringBuilder();
      Thread reader = Thread.startVirtualThread(() -> read(process, output));
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      reader.join(TimeUnit.SECONDS.toMillis(10));
      synchronized (output) {
        System.out.print(output);
      }
      return ended ? process.exitValue() : 124;
    } finally {
      process.destroyForcibly();
    }
  }

  private static void read(Process process, StringBuilder output) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (output) {
          output.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      synchronized (output) {
        output.append(e).append('\n');
      }
    }
  }
}
