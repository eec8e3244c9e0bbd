package byol.report;

import byol.eval.EvalReport;
import byol.eval.features.ConfusionMatrix;
import byol.io.AtomicFile;
import byol.json.Json;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the report of a run shows of its last evaluation beside the figures in summary.json:
 * evaluation.json in its folder, so that the report can be written again.
 *
 * @param data the SPEC of the images
 * @param step of the checkpoint that was evaluated; null where earlier versions did not say
 * @param classes names of the classes; null without a confusion matrix
 * @param confusion how many test images of each class the linear probe gave each class; or null
 * @param embeddings plots of the features
 * @param neighbors images with their nearest neighbors
 */
public record EvaluationRecord(
    String data,
    Long step,
    List<String> classes,
    List<List<Long>> confusion,
    List<Embedding> embeddings,
    List<ShownNeighbors> neighbors) {
  private static final String FILE = "evaluation.json";

  /** Nothing evaluated. */
  static final EvaluationRecord NONE =
      new EvaluationRecord(null, null, null, null, List.of(), List.of());

  /** Of an evaluation of the checkpoint of a step, without pictures yet. */
  public static EvaluationRecord of(String data, long step, EvalReport report) {
    ConfusionMatrix confusion =
        report.trained().linear() == null ? null : report.trained().linear().confusion();
    return confusion == null
        ? new EvaluationRecord(data, step, null, null, List.of(), List.of())
        : new EvaluationRecord(
            data, step, confusion.classNames(), confusion.rows(), List.of(), List.of());
  }

  /** The same with one more plot. */
  public EvaluationRecord with(Embedding embedding) {
    List<Embedding> more = new ArrayList<>(embeddings);
    more.add(embedding);
    return new EvaluationRecord(data, step, classes, confusion, more, neighbors);
  }

  /** The same with these neighbors. */
  public EvaluationRecord withNeighbors(List<Neighborhood> found) {
    List<ShownNeighbors> shown = found.stream().map(ShownNeighbors::of).toList();
    return new EvaluationRecord(data, step, classes, confusion, embeddings, shown);
  }

  /** What a run's folder holds; nothing if it was not evaluated, or the file is damaged. */
  public static Optional<EvaluationRecord> read(Path run) {
    Path file = run.resolve(FILE);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Json.read(file, EvaluationRecord.class)).filter(EvaluationRecord::isWhole)
          : Optional.empty();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private boolean isWhole() {
    boolean square =
        confusion == null
            || classes != null
                && classes.stream().allMatch(Objects::nonNull)
                && confusion.size() == classes.size()
                && confusion.stream().allMatch(this::isRow);
    return square
        && embeddings != null
        && embeddings.stream().allMatch(plot -> plot != null && plot.isWhole())
        && neighbors != null
        && neighbors.stream().allMatch(found -> found != null && found.isWhole());
  }

  private boolean isRow(List<Long> counts) {
    return counts != null
        && counts.size() == classes.size()
        && counts.stream().allMatch(count -> count != null && count >= 0);
  }

  /**
   * Keeps it in a run's folder.
   *
   * @throws byol.io.WriteException if it cannot be written
   */
  public void write(Path run) {
    AtomicFile.write(run.resolve(FILE), Json.line(this) + "\n");
  }

  /** Which class was taken for which; null if that is not known. */
  ConfusionMatrix matrix() {
    if (confusion == null) {
      return null;
    }
    ConfusionMatrix matrix = new ConfusionMatrix(classes);
    for (int label = 0; label < confusion.size(); label++) {
      for (int given = 0; given < confusion.size(); given++) {
        matrix.add(label, given, confusion.get(label).get(given));
      }
    }
    return matrix;
  }
}
