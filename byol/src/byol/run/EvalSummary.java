package byol.run;

import byol.eval.EvalReport;
import byol.eval.EvalResult;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import com.google.gson.annotations.JsonAdapter;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What summary.json says of an evaluation, where the figures of the trained encoder stand beside
 * the others, not in an object of their own.
 *
 * @param evaluatedStep of the checkpoint that the trained encoder is of
 * @param trained of the trained encoder
 * @param randomInit of the encoder before training; null if not measured
 * @param rawPixels without an encoder; null if not measured
 * @param unusableImages how many images of either split could not be used; null where none can
 *     break
 */
@JsonAdapter(EvalSummary.Flat.class)
public record EvalSummary(
    long evaluatedStep,
    Accuracies trained,
    Accuracies randomInit,
    Accuracies rawPixels,
    Unusable unusableImages) {

  /** Images that were left out or replaced, because their files are damaged. */
  public record Unusable(int train, int test) {}

  /**
   * Accuracies in percent, and with which settings they were measured; null where not measured.
   *
   * @param knnTop1 with the first k asked for
   * @param knnK the first k asked for
   * @param knnTemperature with which neighbors were weighted, whatever their number
   * @param knnTop1ByK the same with each k
   * @param linearTop1 by a linear probe
   * @param linearViews crops of each training image that the linear probe learned from; 0 for whole
   *     images
   * @param transferTop1 by logistic regression
   * @param probeTop1 by other probes, by their names
   * @param semiSupervisedTop1 fine-tuned, by percent of the labels
   */
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
    return new EvalSummary(
        evaluatedStep,
        Accuracies.of(frozen ? report.trained() : null, trained),
        measured(frozen ? report.untrained() : null, untrained),
        measured(frozen ? report.rawPixels() : null, null),
        unusable);
  }

  private static Accuracies measured(EvalResult scores, Map<String, Double> semiSupervised) {
    return scores == null && semiSupervised == null ? null : Accuracies.of(scores, semiSupervised);
  }

  /** Writes it. */
  static final class Flat implements JsonSerializer<EvalSummary> {
    @Override
    public JsonElement serialize(EvalSummary of, Type type, JsonSerializationContext gson) {
      JsonObject fields = new JsonObject();
      fields.addProperty("evaluated_step", of.evaluatedStep);
      gson.serialize(of.trained).getAsJsonObject().asMap().forEach(fields::add);
      fields.add("random_init", gson.serialize(of.randomInit));
      fields.add("raw_pixels", gson.serialize(of.rawPixels));
      fields.add("unusable_images", gson.serialize(of.unusableImages));
      return fields;
    }
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
