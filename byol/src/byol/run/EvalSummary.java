package byol.run;

import byol.eval.EvalReport;
import byol.eval.EvalResult;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What summary.json says of an evaluation; accuracies in percent, null where not measured.
 *
 * @param evaluatedStep of the checkpoint that the trained encoder is of
 * @param knnTop1 of the trained encoder, with the first k asked for
 * @param knnK the first k asked for
 * @param knnTemperature with which neighbors were weighted, whatever their number
 * @param knnTop1ByK the same with each k
 * @param linearTop1 of the trained encoder
 * @param linearViews crops of each training image that the linear probe learned from; 0 for whole
 *     images
 * @param transferTop1 of the trained encoder, by logistic regression
 * @param probeTop1 of the trained encoder, by other probes, by their names
 * @param semiSupervisedTop1 of the trained encoder, fine-tuned, by percent of the labels
 * @param randomInit the same of the encoder before training; null if not measured
 * @param rawPixels the same without an encoder; null if not measured
 * @param unusableImages how many images of either split could not be used; null where none can
 *     break
 */
public record EvalSummary(
    long evaluatedStep,
    Double knnTop1,
    Integer knnK,
    Double knnTemperature,
    Map<String, Double> knnTop1ByK,
    Double linearTop1,
    Integer linearViews,
    Double transferTop1,
    Map<String, Double> probeTop1,
    Map<String, Double> semiSupervisedTop1,
    Accuracies randomInit,
    Accuracies rawPixels,
    Unusable unusableImages) {

  /** Images that were left out or replaced, because their files are damaged. */
  public record Unusable(int train, int test) {}

  /** All protocols; null where not measured. */
  public record Accuracies(
      Double knnTop1,
      Integer knnK,
      Double knnTemperature,
      Map<String, Double> knnTop1ByK,
      Double linearTop1,
      Integer linearViews,
      Double transferTop1,
      Map<String, Double> probeTop1,
      Map<String, Double> semiSupervisedTop1) {

    /**
     * @param scores of frozen features, or null
     * @param semiSupervised by percent of the labels, or null
     */
    static Accuracies of(EvalResult scores, Map<String, Double> semiSupervised) {
      if (scores == null) {
        return new Accuracies(null, null, null, null, null, null, null, null, semiSupervised);
      }
      Map<String, Double> byK = new LinkedHashMap<>();
      scores.neighbors().forEach(score -> byK.put(String.valueOf(score.k()), score.top1()));
      boolean knn = scores.knn() != null;
      boolean linear = scores.linear() != null;
      return new Accuracies(
          knn ? scores.knn().top1() : null,
          knn ? scores.knn().k() : null,
          knn ? scores.knn().temperature() : null,
          knn ? byK : null,
          linear ? scores.linear().top1() : null,
          linear ? scores.linear().views() : null,
          scores.logistic() == null ? null : scores.logistic().top1(),
          scores.probes().isEmpty() ? null : scores.probes(),
          semiSupervised);
    }
  }

  /**
   * Of an evaluation of another data set than the run's, kept apart from its own.
   *
   * @param onOtherData by the name of the data set
   */
  public record OnOtherData(Map<String, EvalSummary> onOtherData) {}

  /** Of frozen features alone. */
  public static EvalSummary of(long evaluatedStep, EvalReport report) {
    return of(evaluatedStep, report, null, null, null);
  }

  /**
   * Of all that was measured.
   *
   * @param evaluatedStep of the checkpoint that the trained encoder is of
   * @param report of frozen features, or null
   * @param trained by percent of the labels, or null
   * @param untrained by percent of the labels, or null
   * @param unusable how many images could not be used, or null
   */
  public static EvalSummary of(
      long evaluatedStep,
      EvalReport report,
      Map<String, Double> trained,
      Map<String, Double> untrained,
      Unusable unusable) {
    boolean frozen = report != null;
    Accuracies own = Accuracies.of(frozen ? report.trained() : null, trained);
    return new EvalSummary(
        evaluatedStep,
        own.knnTop1(),
        own.knnK(),
        own.knnTemperature(),
        own.knnTop1ByK(),
        own.linearTop1(),
        own.linearViews(),
        own.transferTop1(),
        own.probeTop1(),
        own.semiSupervisedTop1(),
        measured(frozen ? report.untrained() : null, untrained),
        measured(frozen ? report.rawPixels() : null, null),
        unusable);
  }

  private static Accuracies measured(EvalResult scores, Map<String, Double> semiSupervised) {
    return scores == null && semiSupervised == null ? null : Accuracies.of(scores, semiSupervised);
  }

  /** The trained encoder's, in the form of the others'. */
  public Accuracies trained() {
    return new Accuracies(
        knnTop1,
        knnK,
        knnTemperature,
        knnTop1ByK,
        linearTop1,
        linearViews,
        transferTop1,
        probeTop1,
        semiSupervisedTop1);
  }

  /**
   * With which settings a figure was measured, in words; such as "k = 20, temperature 0.07".
   *
   * @param figure its key in summary.json
   * @param figures those of one encoder
   * @return the same where they can be compared; empty where there are none, or they are not said
   */
  public static String settings(String figure, JsonObject figures) {
    return switch (figure) {
      case "knn_top1" -> {
        String k = value(figures, "knn_k");
        yield k.isEmpty()
            ? ""
            : "k = %s, temperature %s".formatted(k, value(figures, "knn_temperature"));
      }
      case "linear_top1" -> {
        String views = value(figures, "linear_views");
        yield views.isEmpty()
            ? ""
            : views.equals("0") ? "whole images" : "%s crops of each".formatted(views);
      }
      default -> "";
    };
  }

  private static String value(JsonObject figures, String key) {
    return figures.get(key) instanceof JsonPrimitive value ? value.getAsString() : "";
  }
}
