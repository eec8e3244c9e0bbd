package byol.weights;

import byol.data.Reading;
import byol.io.AtomicFile;
import byol.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What became of weights that a network was given: nothing of them is left out in silence.
 *
 * @param file they are of
 * @param sha256 of the file, in hexadecimal digits
 * @param holds what the file is, in words
 * @param notes what the user must know: what was converted, and what the two networks do otherwise
 * @param taken the network's names, and for each the file's
 * @param left names of the file that the network has no use for
 * @param missing names of the network that the file does not have; those stay as they were
 * @param initialized networks with {@code bn-init} that had their first batch in the file, as
 *     {@code online.encoder}: they must not have another
 */
public record Transfer(
    String file,
    String sha256,
    String holds,
    List<String> notes,
    Map<String, String> taken,
    List<String> left,
    List<String> missing,
    List<String> initialized) {
  /** What it is called in the folder of a run. */
  public static final String FILE = "init.json";

  /** A few lines for people; all of it is in {@link #write}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("weights of %s: %s".formatted(file, holds));
    lines.add(count("taken", taken.size()));
    List<String> statistics = missing.stream().filter(Transfer::isStatistic).toList();
    List<String> drawn = missing.stream().filter(name -> !isStatistic(name)).toList();
    if (!drawn.isEmpty()) {
      lines.add(
          count("missing", drawn.size()) + ", which begin as chance has them: " + some(drawn));
    }
    if (!statistics.isEmpty()) {
      lines.add(
          count("missing", statistics.size())
              + " of running statistics, which begin at mean 0 and variance 1: "
              + some(statistics));
    }
    if (!left.isEmpty()) {
      lines.add(count("left", left.size()) + ": " + some(left));
    }
    lines.addAll(notes);
    return lines;
  }

  private static boolean isStatistic(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return Set.of("running_mean", "running_var", "num_batches_tracked").contains(last);
  }

  private static String count(String what, int tensors) {
    return String.format(
        Locale.ROOT, "%s: %,d %s", what, tensors, tensors == 1 ? "tensor" : "tensors");
  }

  private static String some(List<String> names) {
    return Reading.some(names);
  }

  /**
   * Keeps all of it in the folder of a run.
   *
   * @throws byol.io.WriteException if it cannot be written
   */
  public void write(Path run) {
    AtomicFile.write(run.resolve(FILE), Json.pretty(this) + "\n");
  }
}
