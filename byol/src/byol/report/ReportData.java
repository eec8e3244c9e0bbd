package byol.report;

import byol.eval.EvalReport;
import byol.run.TrainMetrics;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report tells. Whatever is missing is left out of the report.
 *
 * @param title such as "resnet18, gn:16+ws, on cifar10"
 * @param command how to get this run again; may be empty
 * @param config the resolved settings, as in config.json
 * @param metrics the rows of metrics.jsonl
 * @param comparison of the encoder with what it must beat; null if it was not evaluated
 * @param neighborhoods images with their nearest neighbors; may be empty
 * @param embeddings plots of the features; may be empty
 * @param next what to do after the run; may be empty
 */
public record ReportData(
    String title,
    String command,
    JsonObject config,
    List<TrainMetrics> metrics,
    EvalReport comparison,
    List<Neighborhood> neighborhoods,
    List<Embedding> embeddings,
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
    neighborhoods = List.copyOf(neighborhoods);
    embeddings = List.copyOf(embeddings);
    next = List.copyOf(next);
  }

  /** A run without anything that needs features. */
  public static ReportData of(
      String title, String command, JsonObject config, List<TrainMetrics> metrics) {
    return new ReportData(title, command, config, metrics, null, List.of(), List.of(), List.of());
  }

  /** The same with an evaluation. */
  public ReportData with(EvalReport scores) {
    return new ReportData(title, command, config, metrics, scores, neighborhoods, embeddings, next);
  }

  /**
   * The same with pictures of the trained encoder: the neighbors in one set of ten images of the
   * other, and a plot.
   *
   * @param train where neighbors are looked for
   * @param test what is looked up and plotted
   */
  public ReportData withPictures(EncodedSet train, EncodedSet test) {
    return new ReportData(
            title,
            command,
            config,
            metrics,
            comparison,
            Neighborhood.find(train, test, QUERIES, NEIGHBORS),
            embeddings,
            next)
        .with(Embedding.of("trained", test.features(), Embedding.POINTS));
  }

  /** The same with one more plot, after those there are. */
  public ReportData with(Embedding embedding) {
    List<Embedding> more = new ArrayList<>(embeddings);
    more.add(embedding);
    return new ReportData(title, command, config, metrics, comparison, neighborhoods, more, next);
  }

  /** The same with what to do after the run. */
  public ReportData withNext(List<NextStep> steps) {
    return new ReportData(
        title, command, config, metrics, comparison, neighborhoods, embeddings, steps);
  }
}
