package byol.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Times whole processes, from their start to their end. */
public final class StartupBench {
  private StartupBench() {}

  /**
   * What is started.
   *
   * @param warmUp runs that are not timed
   * @param runs of each command
   * @param commands by name: what each figure is of
   */
  public record Settings(int warmUp, int runs, Map<String, List<String>> commands) {
    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException naming the setting that is out of range
     */
    public Settings {
      Ranges.notNegative("warm_up", warmUp);
      Ranges.positive("runs", runs);
    }
  }

  /**
   * Milliseconds of each command; they take turns.
   *
   * @throws UncheckedIOException if a command cannot be started, or fails: with what it printed
   */
  public static List<Timing> run(Settings settings) {
    List<String> names = List.copyOf(settings.commands().keySet());
    double[][] milliseconds = new double[names.size()][settings.runs()];
    for (int run = -settings.warmUp(); run < settings.runs(); run++) {
      for (int i = 0; i < names.size(); i++) {
        double passed = time(settings.commands().get(names.get(i)));
        if (run >= 0) {
          milliseconds[i][run] = passed;
        }
      }
    }
    List<Timing> figures = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      figures.add(Timing.of(names.get(i), "ms", milliseconds[i]));
    }
    return figures;
  }

  private static double time(List<String> command) {
    try {
      long start = System.nanoTime();
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      double passed = (System.nanoTime() - start) / 1e6;
      if (status != 0) {
        throw new IOException(
            "'%s' ended with %s: %s".formatted(String.join(" ", command), status, said.strip()));
      }
      return passed;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a process", e);
    }
  }
}
