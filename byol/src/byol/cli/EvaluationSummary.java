package byol.cli;

import byol.eval.Evaluation;
import byol.eval.Scores;
import java.util.Locale;

/**
 * What summary.json says of the evaluation; accuracies in percent, null where not measured.
 *
 * @param knnTop1 of the trained encoder
 * @param linearTop1 of the trained encoder
 * @param randomInit the same of the encoder before training
 * @param rawPixels the same without an encoder
 */
record EvaluationSummary(
    Double knnTop1, Double linearTop1, Accuracies randomInit, Accuracies rawPixels) {

  /** Both protocols. */
  record Accuracies(Double knnTop1, Double linearTop1) {
    static Accuracies of(Scores scores) {
      return new Accuracies(
          scores.knn() == null ? null : scores.knn().top1(),
          scores.linear() == null ? null : scores.linear().top1());
    }
  }

  static EvaluationSummary of(Evaluation.Comparison comparison) {
    Accuracies trained = Accuracies.of(comparison.trained());
    return new EvaluationSummary(
        trained.knnTop1(),
        trained.linearTop1(),
        Accuracies.of(comparison.untrained()),
        Accuracies.of(comparison.rawPixels()));
  }

  /** The table that every evaluation ends with. */
  String table() {
    return row("", "kNN", "linear")
        + row("trained", percent(knnTop1), percent(linearTop1))
        + row("untrained", percent(randomInit.knnTop1()), percent(randomInit.linearTop1()))
        + row("raw pixels", percent(rawPixels.knnTop1()), percent(rawPixels.linearTop1()));
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

  private static String row(String name, String knn, String linear) {
    return "  %-12s %8s %8s%n".formatted(name, knn, linear);
  }

  private static String percent(Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.1f %%", value);
  }
}
