package byol.ablate;

import byol.ablate.suite.Suite;
import byol.io.AtomicFile;
import byol.json.Json;
import byol.run.RunDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of an ablation: suite.json, plan.json, results.json, results.md, report.html, and the
 * run directories ROW/seed-N.
 *
 * @param path where it is
 */
public record AblationFolder(Path path) {
  private static final String PLAN = "plan.json";
  private static final String RESULT = "result.json";

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

  /** What was planned. */
  public Plan plan() {
    return Json.read(path.resolve(PLAN), Plan.class);
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
    return Files.exists(run(run).resolve("config.json"))
        ? RunDirectory.open(run(run))
        : RunDirectory.create(run(run), run.row().config(run.seed()));
  }

  /** What became of a run; empty before its end. */
  Optional<RunResult> result(Plan.Run run) {
    Path file = run(run).resolve(RESULT);
    return Files.exists(file) ? Optional.of(Json.read(file, RunResult.class)) : Optional.empty();
  }

  /** Where a run stood at a rung, from 1; empty before it got there. */
  Optional<Rung> rung(Plan.Run run, int rung) {
    Path file = run(run).resolve(rungFile(rung));
    return Files.exists(file) ? Optional.of(Json.read(file, Rung.class)) : Optional.empty();
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
    Path file = path.resolve("results.json");
    return Files.exists(file) ? Optional.of(Json.read(file, Results.class)) : Optional.empty();
  }

  void write(Results results) {
    write("results.json", Json.pretty(results));
    write("results.md", new ResultsTable(results).markdown().strip());
  }

  /** Writes a file, whole or not at all. */
  private void write(String name, String text) {
    AtomicFile.write(path.resolve(name), text + "\n");
  }
}
