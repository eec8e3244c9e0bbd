package byol.report;

import byol.eval.EvalReport;
import byol.run.TrainMetrics;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What a report tells. Whatever is missing is left out of the report.
 *
 * @param title such as "resnet18, gn:16+ws, on cifar10"
 * @param command how to get this run again; may be empty
 * @param config the resolved settings, as in config.json
 * @param metrics the rows of metrics.jsonl
 * @param summary summary.json
 * @param comparison of the encoder with what it must beat; null where summary.json says it all
 * @param evaluation what there is to see of the last evaluation
 * @param next what to do after the run; may be empty
 */
public record ReportData(
    String title,
    String command,
    JsonObject config,
    List<TrainMetrics> metrics,
    JsonObject summary,
    EvalReport comparison,
    EvaluationRecord evaluation,
    List<NextStep> next) {
  private static final int QUERIES = 10;
  private static final int NEIGHBORS = 8;

  /**
   * Something to do after a run.
   *
   * @param text what and why, in plain text
   * @param command how; null where the text says all
   */
  public record NextStep(String text, String command) {}

  /** Copies the lists. */
  public ReportData {
    metrics = List.copyOf(metrics);
    next = List.copyOf(next);
  }

  /** A run without anything that needs features. */
  public static ReportData of(
      String title, String command, JsonObject config, List<TrainMetrics> metrics) {
    return new ReportData(
        title, command, config, metrics, new JsonObject(), null, EvaluationRecord.NONE, List.of());
  }

  /** The same with an evaluation. */
  public ReportData with(EvalReport scores) {
    return new ReportData(title, command, config, metrics, summary, scores, evaluation, next);
  }

  /** The same with what is kept of an evaluation. */
  public ReportData with(EvaluationRecord record) {
    return new ReportData(title, command, config, metrics, summary, comparison, record, next);
  }

  /** The same with what summary.json says. */
  public ReportData withSummary(JsonObject figures) {
    return new ReportData(title, command, config, metrics, figures, comparison, evaluation, next);
  }

  /** The same with one more plot, after those there are. */
  public ReportData with(Embedding embedding) {
    return with(evaluation.with(embedding));
  }

  /**
   * The same with pictures of the trained encoder: the neighbors in one set of ten images of the
   * other, and a plot.
   *
   * @param train where neighbors are looked for
   * @param test what is looked up and plotted
   */
  public ReportData withPictures(EncodedSet train, EncodedSet test) {
    return with(pictures(evaluation, train, test));
  }

  /** What there is to see of an encoder: see {@link #withPictures}. */
  public static EvaluationRecord pictures(
      EvaluationRecord record, EncodedSet train, EncodedSet test) {
    return record
        .withNeighbors(Neighborhood.find(train, test, QUERIES, NEIGHBORS))
        .with(Embedding.of("trained", test.features(), Embedding.POINTS));
  }

  /** The same with what to do after the run. */
  public ReportData withNext(List<NextStep> steps) {
    return new ReportData(title, command, config, metrics, summary, comparison, evaluation, steps);
  }
}
