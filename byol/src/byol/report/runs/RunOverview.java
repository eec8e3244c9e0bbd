package byol.report.runs;

import byol.config.RunConfig;
import byol.io.ResourceLimitException;
import byol.run.EvalSummary;
import byol.run.RunDirectory;
import byol.run.RunVerifier;
import byol.run.TrainMetrics;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A run at a glance.
 *
 * @param name its folder, below the one that was looked through, or its path
 * @param path its folder
 * @param config of it; null if that is damaged
 * @param metrics the rows of metrics.jsonl
 * @param summary summary.json
 * @param state training, finished, or stopped
 * @param changed when something was written to it last
 * @param damage what is wrong with it; null if nothing is
 */
public record RunOverview(
    String name,
    Path path,
    RunConfig config,
    List<TrainMetrics> metrics,
    JsonObject summary,
    String state,
    Instant changed,
    String damage) {
  /** What the cells are. */
  public static final List<String> HEADER =
      List.of(
          "run",
          "state",
          "network",
          "norm",
          "steps",
          "loss",
          "probe",
          "kNN",
          "linear",
          "images/s",
          "age");

  /** So many folders deep: those of ablations have a folder for each row and seed. */
  private static final int DEPTH = 4;

  /**
   * The runs in a folder and those below it, or the folder itself if it is a run, by their names.
   *
   * @throws IllegalArgumentException if there is no such folder
   */
  public static List<RunOverview> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder);
    }
    try {
      return RunSearch.in(folder, DEPTH).stream().map(run -> of(run, name(folder, run))).toList();
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new IllegalArgumentException("cannot look through %s: %s".formatted(folder, e), e);
    }
  }

  /** Runs of several folders: those of one name are called by their paths. */
  public static List<RunOverview> together(List<RunOverview> runs) {
    Map<String, Long> named =
        runs.stream().collect(Collectors.groupingBy(RunOverview::name, Collectors.counting()));
    return runs.stream()
        .map(run -> named.get(run.name()) == 1 ? run : run.named(run.path().toString()))
        .toList();
  }

  private RunOverview named(String other) {
    return new RunOverview(other, path, config, metrics, summary, state, changed, damage);
  }

  private static String name(Path folder, Path run) {
    Path relative = folder.relativize(run);
    return relative.toString().isEmpty()
        ? String.valueOf(run.toAbsolutePath().normalize().getFileName())
        : relative.toString();
  }

  /** A run, whatever became of it. */
  public static RunOverview of(Path path, String name) {
    try {
      RunDirectory run = RunDirectory.open(path);
      RunConfig config = run.config();
      List<TrainMetrics> metrics = run.metrics();
      JsonObject summary = run.summary();
      String state = state(run, config, metrics);
      return new RunOverview(name, path, config, metrics, summary, state, changed(path), null);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      ResourceLimitException.check(e);
      return new RunOverview(
          name, path, null, List.of(), new JsonObject(), "damaged", changed(path), e.getMessage());
    }
  }

  private static String state(RunDirectory run, RunConfig config, List<TrainMetrics> metrics) {
    if (RunVerifier.holder(run.path()).isPresent()) {
      return "training";
    }
    long done = metrics.isEmpty() ? 0 : metrics.getLast().step();
    return done >= config.steps() ? "finished" : "stopped";
  }

  private static Instant changed(Path run) {
    Instant latest = Instant.EPOCH;
    for (String name : List.of("config.json", "metrics.jsonl", "summary.json", "checkpoints")) {
      try {
        Instant time = Files.getLastModifiedTime(run.resolve(name)).toInstant();
        latest = time.isAfter(latest) ? time : latest;
      } catch (IOException e) {
        ResourceLimitException.check(e);
        // Not there.
      }
    }
    return latest;
  }

  /**
   * A figure of the run, by which runs are compared; null where it has none.
   *
   * @param by {@code linear}, {@code knn}, {@code probe} or {@code loss}
   */
  public Double figure(String by) {
    return switch (by) {
      case "linear" -> number("linear_top1");
      case "knn" -> number("knn_top1");
      case "probe" -> metrics.isEmpty() ? null : metrics.getLast().onlineTop1();
      case "loss" -> metrics.isEmpty() ? null : Double.valueOf(metrics.getLast().loss());
      default -> throw new IllegalArgumentException("runs are not compared by " + by);
    };
  }

  private Double number(String key) {
    JsonElement value = summary.get(key);
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
        ? Double.valueOf(value.getAsDouble())
        : null;
  }

  /**
   * What to know before runs are compared by a figure: that it was measured in different ways.
   *
   * @param by as for {@link #figure}
   * @return in words; empty if it was measured alike, or there are not two runs with it
   */
  public static Optional<String> unlike(List<RunOverview> runs, String by) {
    Map<String, List<String>> names =
        runs.stream()
            .filter(run -> run.damage == null && run.figure(by) != null)
            .collect(
                Collectors.groupingBy(
                    run -> EvalSummary.settings(by + "_top1", run.summary),
                    TreeMap::new,
                    Collectors.mapping(RunOverview::name, Collectors.toList())));
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(
            "%s figures are of different settings, and say little beside each other: %s"
                .formatted(
                    by.equals("knn") ? "kNN" : by,
                    names.entrySet().stream()
                        .map(
                            entry ->
                                "%s (%s)"
                                    .formatted(
                                        String.join(", ", entry.getValue()),
                                        entry.getKey().isEmpty() ? "not said" : entry.getKey()))
                        .collect(Collectors.joining("; "))));
  }

  /** Under {@link #HEADER}, for a run that is not damaged. */
  public List<String> cells() {
    TrainMetrics last = metrics.isEmpty() ? null : metrics.getLast();
    List<String> cells = new ArrayList<>(List.of(name, state));
    cells.add("%s w%s".formatted(config.model().arch(), config.model().width()));
    cells.add(config.model().encoderNorm().toString());
    cells.add(
        String.format(Locale.ROOT, "%,d/%,d", last == null ? 0 : last.step(), config.steps()));
    cells.add(text("%.3f", figure("loss")));
    cells.add(text("%.1f", figure("probe")));
    cells.add(text("%.1f", figure("knn")));
    cells.add(text("%.1f", figure("linear")));
    cells.add(text("%.0f", last == null ? null : last.speed().imagesPerSecond()));
    cells.add(age());
    return cells;
  }

  private static String text(String format, Double value) {
    return value == null || !Double.isFinite(value)
        ? "–"
        : String.format(Locale.ROOT, format, value);
  }

  private String age() {
    Duration age = Duration.between(changed, Instant.now());
    if (age.toMinutes() < 1) {
      return "now";
    }
    return age.toHours() < 1
        ? age.toMinutes() + " min"
        : age.toDays() < 1 ? age.toHours() + " h" : age.toDays() + " d";
  }
}
