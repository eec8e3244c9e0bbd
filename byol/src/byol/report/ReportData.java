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
 * @param command what to type to get this run again
 * @param config the resolved settings, as in config.json
 * @param metrics the rows of metrics.jsonl
 * @param comparison of the encoder with what it must beat; null if it was not evaluated
 * @param neighbourhoods images with their nearest neighbours; may be empty
 * @param embeddings plots of the features; may be empty
 */
public record ReportData(
    String title,
    String command,
    JsonObject config,
    List<TrainMetrics> metrics,
    EvalReport comparison,
    List<Neighbourhood> neighbourhoods,
    List<Embedding> embeddings) {
  private static final int QUERIES = 10;
  private static final int NEIGHBOURS = 8;

  /** Copies the lists. */
  public ReportData {
    metrics = List.copyOf(metrics);
    neighbourhoods = List.copyOf(neighbourhoods);
    embeddings = List.copyOf(embeddings);
  }

  /** A run without anything that needs features. */
  public static ReportData of(
      String title, String command, JsonObject config, List<TrainMetrics> metrics) {
    return new ReportData(title, command, config, metrics, null, List.of(), List.of());
  }

  /** The same with an evaluation. */
  public ReportData with(EvalReport scores) {
    return new ReportData(title, command, config, metrics, scores, neighbourhoods, embeddings);
  }

  /**
   * The same with pictures of the trained encoder: the neighbours in one set of ten images of the
   * other, and a plot.
   *
   * @param train where neighbours are looked for
   * @param test what is looked up and plotted
   */
  public ReportData withPictures(EncodedSet train, EncodedSet test) {
    return new ReportData(
            title,
            command,
            config,
            metrics,
            comparison,
            Neighbourhood.find(train, test, QUERIES, NEIGHBOURS),
            embeddings)
        .with(Embedding.of("trained", test.features(), Embedding.POINTS));
  }

  /** The same with one more plot, after those there are. */
  public ReportData with(Embedding embedding) {
    List<Embedding> more = new ArrayList<>(embeddings);
    more.add(embedding);
    return new ReportData(title, command, config, metrics, comparison, neighbourhoods, more);
  }
}
