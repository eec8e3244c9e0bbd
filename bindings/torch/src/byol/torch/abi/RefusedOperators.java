package byol.torch.abi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Operators that are at fault themselves; {@code refused-operators.txt} says which and why. */
public final class RefusedOperators {
  private static final Map<String, String> REASONS = read();

  private RefusedOperators() {}

  /**
   * Refuses an operator that could end the process.
   *
   * @param base its name without an overload
   * @param name its name
   * @throws IllegalArgumentException saying what it does not check
   */
  public static void check(String base, String name) {
    String reason = REASONS.getOrDefault(base, REASONS.get(name));
    if (reason != null) {
      throw new IllegalArgumentException(
          name + " is not called: LibTorch does not ask whether " + reason);
    }
  }

  private static Map<String, String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                RefusedOperators.class.getResourceAsStream("refused-operators.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
