package byol.ablate;

import byol.ablate.suite.Suite;
import byol.config.Settings;
import byol.io.AtomicFile;
import byol.io.IoReason;
import byol.json.Json;
import byol.run.LostConfig;
import byol.run.RunDirectory;
import byol.util.SetAside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The folder of an ablation: suite.json, plan.json, data.json, results.json, results.md,
 * report.html, and the run directories ROW/seed-N.
 *
 * @param path where it is
 */
public record AblationFolder(Path path) {
  private static final String PLAN = "plan.json";
  private static final String RESULT = "result.json";
  private static final String RESULTS = "results.json";
  private static final String IMAGES = "data.json";

  /**
   * A folder for a new ablation; made if it does not exist.
   *
   * @throws AblationExistsException if one is in it already
   */
  public static AblationFolder create(Path path, Suite suite, Plan plan) {
    refuseExisting(path);
    AblationFolder folder = new AblationFolder(path);
    folder.write("suite.json", suite.text().strip());
    folder.write(PLAN, Json.pretty(plan));
    return folder;
  }

  /**
   * Says no to a folder that is taken.
   *
   * @throws AblationExistsException if an ablation is in it already
   */
  public static void refuseExisting(Path path) {
    if (Files.exists(path.resolve(PLAN))) {
      throw new AblationExistsException(path);
    }
  }

  /**
   * The folder of an existing ablation.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static AblationFolder open(Path path) {
    AblationFolder folder = new AblationFolder(path);
    if (!folder.holdsPlan()) {
      throw new IllegalArgumentException(path + " holds no ablation: it has no plan.json");
    }
    return folder;
  }

  boolean holdsPlan() {
    return Files.isRegularFile(path.resolve(PLAN));
  }

  /**
   * What was planned.
   *
   * @throws IllegalArgumentException naming the file, if it is damaged
   */
  public Plan plan() {
    return whole(path.resolve(PLAN), Plan.class, Plan::isWhole);
  }

  /**
   * Bears another share of damaged training images from now on, in all runs that are not finished.
   *
   * @param share of the images, in [0, 1], above which a run ends
   * @throws IllegalArgumentException if it is out of its range
   * @throws byol.io.InUseException if another process trains one of the runs
   */
  public void changeMaxSkipped(double share) {
    Settings changed = Settings.NONE.with("max_skipped", share);
    changed.checkRanges();
    Plan plan = plan().withMaxSkipped(share);
    for (Plan.Run run : plan.runs()) {
      if (result(run).isEmpty() && Files.exists(run(run))) {
        directory(run).change(changed);
      }
    }
    write(PLAN, Json.pretty(plan));
  }

  /** Reads a file, in which keys may be missing. */
  private static <R extends Record> R whole(Path file, Class<R> type, Predicate<R> isWhole) {
    R read = Json.read(file, type);
    if (!isWhole.test(read)) {
      throw new IllegalArgumentException(file + " is not as it was written: it lacks values");
    }
    return read;
  }

  private static <R extends Record> Optional<R> ifThere(
      Path file, Class<R> type, Predicate<R> isWhole) {
    return Files.exists(file) ? Optional.of(whole(file, type, isWhole)) : Optional.empty();
  }

  /**
   * Puts aside what is damaged of what was found, so that it is found again.
   *
   * @param notes told of each
   */
  void setDamagedAside(Plan plan, Consumer<String> notes) {
    for (Plan.Run run : plan.runs()) {
      setAsideUnless(() -> result(run), run(run).resolve(RESULT), notes);
      for (int rung = 1; plan.halving() != null && rung <= plan.halving().rungs(); rung++) {
        int at = rung;
        setAsideUnless(() -> rung(run, at), run(run).resolve(rungFile(at)), notes);
      }
    }
    setAsideUnless(this::results, path.resolve(RESULTS), notes);
    setAsideUnless(this::images, path.resolve(IMAGES), notes);
  }

  private static void setAsideUnless(
      Supplier<Optional<?>> readable, Path file, Consumer<String> notes) {
    try {
      readable.get();
    } catch (IllegalArgumentException damage) {
      try {
        Path kept = SetAside.move(file).getFileName();
        notes.accept("%s: it is kept as %s".formatted(damage.getMessage(), kept));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot rename " + file + ": " + IoReason.of(e), e);
      }
    }
  }

  /** Where a run is, or will be. */
  public Path run(String rowFolder, long seed) {
    return path.resolve(rowFolder).resolve("seed-" + seed);
  }

  Path run(Plan.Run run) {
    return run(run.row().folder(), run.seed());
  }

  /** The run's directory, to go on if there is one. */
  RunDirectory directory(Plan.Run run) {
    LostConfig.restore(run(run));
    return Files.exists(run(run).resolve("config.json"))
        ? RunDirectory.open(run(run))
        : RunDirectory.create(run(run), run.row().config(run.seed()));
  }

  /** What became of a run; empty before its end. */
  Optional<RunResult> result(Plan.Run run) {
    return ifThere(run(run).resolve(RESULT), RunResult.class, RunResult::isWhole);
  }

  /** Where a run stood at a rung, from 1; empty before it got there. */
  Optional<Rung> rung(Plan.Run run, int rung) {
    return ifThere(run(run).resolve(rungFile(rung)), Rung.class, at -> at.steps() > 0);
  }

  void write(Plan.Run run, int rung, Rung at) {
    write(path.relativize(run(run)).resolve(rungFile(rung)).toString(), Json.pretty(at));
  }

  private static String rungFile(int rung) {
    return "rung-" + rung + ".json";
  }

  void write(Plan.Run run, RunResult result) {
    write(path.relativize(run(run)).resolve(RESULT).toString(), Json.pretty(result));
  }

  /** What was found when results.json was written last. */
  public Optional<Results> results() {
    return ifThere(path.resolve(RESULTS), Results.class, found -> found.rows() != null);
  }

  /** The images that were used; empty if an earlier version did not write them down. */
  Optional<ComparedImages> images() {
    return ifThere(path.resolve(IMAGES), ComparedImages.class, ComparedImages::isWhole);
  }

  /** Whether what was found here was found with these images, as far as it can be told. */
  boolean isOf(ComparedImages images) {
    return images().map(images::equals).orElse(true);
  }

  void write(ComparedImages images) {
    write(IMAGES, Json.pretty(images));
  }

  void write(Results results) {
    write(RESULTS, Json.pretty(results));
    write("results.md", new ResultsTable(results).markdown().strip());
  }

  /** Writes a file, whole or not at all. */
  private void write(String name, String text) {
    AtomicFile.write(path.resolve(name), text + "\n");
  }
}
