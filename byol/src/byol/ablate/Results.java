package byol.ablate;

import byol.ablate.suite.Suite;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an ablation has found so far: results.json.
 *
 * <p>What is not described here is the plan's.
 *
 * @param untrained the base's encoder before training; null before it is measured
 * @param rawPixels no encoder; null before it is measured, or if the memory does not suffice for it
 * @param rows one for each of the plan's
 */
public record Results(
    String suite,
    String title,
    String description,
    String command,
    String machine,
    String data,
    Double minutesPerRun,
    List<Long> seeds,
    Figures untrained,
    Figures rawPixels,
    List<Row> rows) {

  /**
   * One system over its seeds; figures are null before there are any.
   *
   * @param name of the system
   * @param knn top-1, percent
   * @param linear top-1, percent
   * @param featureStd of test features
   * @param effectiveRank of test features
   * @param projectionStd of the last training images
   * @param minutes of training
   * @param verdict in words: such as {@code learned}, or {@code learned 2, collapsed 1}
   * @param paper what was published; may be null
   * @param runs those that are finished
   */
  public record Row(
      String name,
      SeedStats knn,
      SeedStats linear,
      SeedStats featureStd,
      SeedStats effectiveRank,
      SeedStats projectionStd,
      SeedStats minutes,
      String verdict,
      Suite.Paper paper,
      List<RunResult> runs) {

    static Row of(Plan.Row row, List<RunResult> runs) {
      return new Row(
          row.name(),
          spread(runs, Figures::knn),
          spread(runs, Figures::linear),
          spread(runs, Figures::featureStd),
          spread(runs, Figures::effectiveRank),
          spread(runs, Figures::projectionStd),
          minutes(row, runs),
          verdict(runs),
          row.paper(),
          runs);
    }

    private static SeedStats spread(List<RunResult> runs, Function<Figures, Double> figure) {
      return SeedStats.of(
          runs.stream()
              .map(RunResult::figures)
              .filter(Objects::nonNull)
              .map(figure)
              .filter(Objects::nonNull)
              .toList());
    }

    private static SeedStats minutes(Plan.Row row, List<RunResult> runs) {
      return row.untrained()
          ? null
          : SeedStats.of(
              runs.stream()
                  .filter(run -> run.figures() != null)
                  .map(run -> run.trainedSeconds() / 60)
                  .toList());
    }

    private static String verdict(List<RunResult> runs) {
      if (runs.isEmpty()) {
        return "not run yet";
      }
      Map<Verdict, Long> counts =
          runs.stream()
              .collect(
                  Collectors.groupingBy(
                      RunResult::verdict,
                      () -> new EnumMap<>(Verdict.class),
                      Collectors.counting()));
      return counts.size() == 1
          ? counts.keySet().iterator().next().toString()
          : counts.entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
    }
  }

  static Results of(Plan plan, Figures untrained, Figures rawPixels, List<RunResult> finished) {
    List<Row> rows = new ArrayList<>();
    for (Plan.Row row : plan.rows()) {
      rows.add(Row.of(row, finished.stream().filter(run -> run.row().equals(row.name())).toList()));
    }
    return new Results(
        plan.suite(),
        plan.title(),
        plan.description(),
        plan.command(),
        plan.machine(),
        plan.data(),
        plan.minutesPerRun(),
        plan.seeds(),
        untrained,
        rawPixels,
        rows);
  }
}
