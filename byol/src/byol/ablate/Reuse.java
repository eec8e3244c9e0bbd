package byol.ablate;

import byol.io.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A finished run of another ablation with settings equal to a planned one's.
 *
 * @param run its folder
 * @param result what became of it
 */
record Reuse(Path run, RunResult result) {
  /** What a run without its checkpoints consists of. */
  private static final List<String> FILES = List.of("config.json", "metrics.jsonl");

  /** The run of another ablation that can stand for one of a plan; one that failed cannot. */
  static Optional<Reuse> find(AblationFolder other, Plan plan, Plan.Run wanted) {
    Plan theirs = other.plan();
    if (theirs.probeEpochs() != plan.probeEpochs()) {
      return Optional.empty();
    }
    return theirs.runs().stream()
        .filter(run -> run.row().untrained() == wanted.row().untrained())
        .filter(run -> run.row().config(run.seed()).equals(wanted.row().config(wanted.seed())))
        .flatMap(run -> result(other, run).map(found -> new Reuse(other.run(run), found)).stream())
        .filter(found -> found.result().figures() != null)
        .findFirst();
  }

  /** What is damaged cannot stand for anything. */
  private static Optional<RunResult> result(AblationFolder other, Plan.Run run) {
    try {
      return other.result(run);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Copies settings and metrics, but no checkpoints, and gives the result. */
  RunResult takeOver(Path folder, Plan.Run wanted, Figures untrained) {
    try {
      for (String name : FILES) {
        if (Files.exists(run.resolve(name))) {
          AtomicFile.write(folder.resolve(name), Files.readAllBytes(run.resolve(name)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + run + ": " + e.getMessage(), e);
    }
    String from = result.reusedFrom() != null ? result.reusedFrom() : run.toString();
    Verdict verdict =
        wanted.row().untrained() ? Verdict.UNTRAINED : Verdict.of(result.figures(), untrained);
    return new RunResult(
        wanted.row().name(),
        wanted.seed(),
        verdict,
        result.figures(),
        result.steps(),
        result.trainedSeconds(),
        result.probeEpochs(),
        null,
        from,
        null);
  }
}
