package byol.ablate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which rows of a plan with {@link Halving} are still in it. Found from the rungs that its runs
 * have reached and nothing else, so that an ablation that was stopped goes on with the same rows.
 */
final class Race {
  private final Plan plan;
  private final AblationFolder folder;

  Race(Plan plan, AblationFolder folder) {
    this.plan = plan;
    this.folder = folder;
  }

  /** The rows that train toward a rung, from 1; one more than there are rungs is the end. */
  List<Plan.Row> contenders(int rung) {
    if (rung == 1) {
      return plan.rows().stream().filter(row -> !row.untrained()).toList();
    }
    List<Plan.Row> before = contenders(rung - 1);
    Map<Plan.Row, Double> scores =
        before.stream().collect(Collectors.toMap(Function.identity(), row -> score(row, rung - 1)));
    return Halving.best(before, scores);
  }

  /**
   * Whether every run that trains toward a rung is there, or has a result, as one that failed on
   * the way, or that was dropped, or finished, before its file of the rung was lost.
   */
  boolean isDecided(int rung) {
    return contenders(rung).stream()
        .flatMap(row -> plan.runs(row).stream())
        .allMatch(run -> folder.rung(run, rung).isPresent() || folder.result(run).isPresent());
  }

  /** The mean over the seeds; a row with a seed that failed comes last. */
  private double score(Plan.Row row, int rung) {
    List<Optional<Rung>> rungs =
        plan.runs(row).stream().map(run -> folder.rung(run, rung)).toList();
    OptionalDouble mean =
        rungs.stream().flatMap(Optional::stream).mapToDouble(Rung::heldOutKnn).average();
    return rungs.stream().allMatch(Optional::isPresent)
        ? mean.orElseThrow()
        : Double.NEGATIVE_INFINITY;
  }
}
