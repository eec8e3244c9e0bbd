package byol.cli.run;

import byol.eval.EvalReport;
import byol.eval.EvalResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What summary.json says of the evaluation; accuracies in percent, null where not measured.
 *
 * @param knnTop1 of the trained encoder, with the first k asked for
 * @param knnTop1ByK the same with each k
 * @param linearTop1 of the trained encoder
 * @param transferTop1 of the trained encoder, by logistic regression
 * @param semiSupervisedTop1 of the trained encoder, fine-tuned, by percent of the labels
 * @param randomInit the same of the encoder before training
 * @param rawPixels the same without an encoder
 * @param unusableImages how many images of either split could not be used; null where none can
 *     break
 */
record EvaluationSummary(
    Double knnTop1,
    Map<String, Double> knnTop1ByK,
    Double linearTop1,
    Double transferTop1,
    Map<String, Double> semiSupervisedTop1,
    Accuracies randomInit,
    Accuracies rawPixels,
    Unusable unusableImages) {

  /** Images that were left out or replaced, because their files are damaged. */
  record Unusable(int train, int test) {}

  /** All protocols; null where not measured. */
  record Accuracies(
      Double knnTop1,
      Map<String, Double> knnTop1ByK,
      Double linearTop1,
      Double transferTop1,
      Map<String, Double> semiSupervisedTop1) {

    /**
     * @param scores of frozen features, or null
     * @param semiSupervised by percent of the labels, or null
     */
    static Accuracies of(EvalResult scores, Map<String, Double> semiSupervised) {
      if (scores == null) {
        return new Accuracies(null, null, null, null, semiSupervised);
      }
      Map<String, Double> byK = new LinkedHashMap<>();
      scores.neighbours().forEach(score -> byK.put(String.valueOf(score.k()), score.top1()));
      return new Accuracies(
          scores.knn() == null ? null : scores.knn().top1(),
          byK.isEmpty() ? null : byK,
          scores.linear() == null ? null : scores.linear().top1(),
          scores.logistic() == null ? null : scores.logistic().top1(),
          semiSupervised);
    }

    /** What was measured, by the head of its column. */
    Map<String, Double> columns() {
      Map<String, Double> columns = new LinkedHashMap<>();
      if (knnTop1ByK != null) {
        boolean one = knnTop1ByK.size() == 1;
        knnTop1ByK.forEach((k, top1) -> columns.put(one ? "kNN" : "kNN " + k, top1));
      }
      if (linearTop1 != null) {
        columns.put("linear", linearTop1);
      }
      if (semiSupervisedTop1 != null) {
        semiSupervisedTop1.forEach((percent, top1) -> columns.put(percent + " % labels", top1));
      }
      if (transferTop1 != null) {
        columns.put("transfer", transferTop1);
      }
      return columns;
    }
  }

  /**
   * Of an evaluation of another data set than the run's, kept apart from its own.
   *
   * @param onOtherData by the name of the data set
   */
  record OnOtherData(Map<String, EvaluationSummary> onOtherData) {}

  /** Of frozen features alone. */
  static EvaluationSummary of(EvalReport comparison) {
    return of(comparison, null, null, null);
  }

  /**
   * Of all that was measured.
   *
   * @param comparison of frozen features, or null
   * @param trained by percent of the labels, or null
   * @param untrained by percent of the labels, or null
   * @param unusable how many images could not be used, or null
   */
  static EvaluationSummary of(
      EvalReport comparison,
      Map<String, Double> trained,
      Map<String, Double> untrained,
      Unusable unusable) {
    boolean frozen = comparison != null;
    Accuracies own = Accuracies.of(frozen ? comparison.trained() : null, trained);
    return new EvaluationSummary(
        own.knnTop1(),
        own.knnTop1ByK(),
        own.linearTop1(),
        own.transferTop1(),
        own.semiSupervisedTop1(),
        Accuracies.of(frozen ? comparison.untrained() : null, untrained),
        frozen ? Accuracies.of(comparison.rawPixels(), null) : null,
        unusable);
  }

  private Accuracies trained() {
    return new Accuracies(knnTop1, knnTop1ByK, linearTop1, transferTop1, semiSupervisedTop1);
  }

  /** The table that every evaluation ends with: a column for each protocol. */
  String table() {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    rows.put("trained", trained().columns());
    rows.put("untrained", randomInit.columns());
    if (rawPixels != null) {
      rows.put("raw pixels", rawPixels.columns());
    }
    Set<String> heads = new LinkedHashSet<>();
    rows.values().forEach(columns -> heads.addAll(columns.keySet()));
    StringBuilder table = new StringBuilder(row("", heads));
    rows.forEach(
        (name, columns) ->
            table.append(
                row(name, heads.stream().map(head -> percent(columns.get(head))).toList())));
    return table.toString();
  }

  /** In words: what the training was good for. */
  String verdict() {
    double knnGain = knnTop1 - randomInit.knnTop1();
    double linearGain = linearTop1 - randomInit.linearTop1();
    boolean beatsPixels = knnTop1 > rawPixels.knnTop1() && linearTop1 > rawPixels.linearTop1();
    return String.format(
        Locale.ROOT,
        "Training without labels gained %.1f points in kNN and %.1f in the linear probe; %s.",
        knnGain,
        linearGain,
        beatsPixels
            ? "both are above the raw pixels"
            : "this budget was not enough to beat the raw pixels in both");
  }

  private static String row(String name, Collection<String> cells) {
    List<String> padded = new ArrayList<>();
    cells.forEach(cell -> padded.add("%11s".formatted(cell)));
    return "  %-12s %s%n".formatted(name, String.join(" ", padded));
  }

  private static String percent(Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.1f %%", value);
  }
}
