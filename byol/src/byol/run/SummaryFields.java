package byol.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The fields of summary.json, each of which is of the training as it is now, or of the newest
 * checkpoint. Accuracies of other checkpoints are kept below {@code of_other_steps}, by step. Those
 * of baselines are of the same settings as that of the trained encoder, or go.
 */
final class SummaryFields {
  private static final String STEP = "evaluated_step";
  private static final String OTHERS = "of_other_steps";

  /** What is of an encoder that has been trained, and no longer of it when it is trained on. */
  private static final List<String> OF_THE_ENCODER =
      List.of(
          "knn_top1",
          "knn_k",
          "knn_temperature",
          "knn_top1_by_k",
          "linear_top1",
          "linear_views",
          "transfer_top1",
          "probe_top1",
          "semi_supervised_top1");

  /** What every training says anew, so that its absence says something too. */
  private static final Set<String> OF_THE_TRAINING = Set.of("not_learning");

  /** What encoders are compared with. */
  private static final List<String> BASELINES = List.of("random_init", "raw_pixels");

  /** Figures that are compared only where they are of the same settings; their own comes first. */
  private static final Map<String, List<String>> SETTINGS =
      Map.of(
          "knn_top1", List.of("knn_k", "knn_temperature"),
          "knn_top1_by_k", List.of("knn_temperature"),
          "linear_top1", List.of("linear_views"));

  private SummaryFields() {}

  /** Adds fields, in place of those of the same name; objects are merged. */
  static void add(JsonObject fields, boolean ofTraining, JsonObject summary) {
    if (ofTraining) {
      OF_THE_TRAINING.forEach(summary::remove);
    }
    if (fields.has(STEP)) {
      setAsideOthers(summary, fields.get(STEP).getAsLong());
      dropUnlike(fields, summary);
    }
    for (var entry : fields.entrySet()) {
      JsonElement value = entry.getValue();
      if (value instanceof JsonObject from
          && summary.get(entry.getKey()) instanceof JsonObject into) {
        add(from, false, into);
      } else {
        summary.add(entry.getKey(), value);
      }
    }
  }

  /**
   * Has the accuracies be of a step: those that are known to be of another one go to those of other
   * steps, and what is there of this one comes back. Where it is not said of which step they are,
   * as by earlier versions, they stay.
   */
  static void setAsideOthers(JsonObject summary, long step) {
    if (summary.get("on_other_data") instanceof JsonObject data) {
      data.asMap().values().stream()
          .filter(JsonElement::isJsonObject)
          .forEach(figures -> setAsideOthers(figures.getAsJsonObject(), step));
    }
    long before = step(summary);
    if (before >= 0 && before != step) {
      JsonObject others = object(summary, OTHERS);
      moveAccuracies(summary, object(others, String.valueOf(before)));
      summary.remove(STEP);
      if (others.remove(String.valueOf(step)) instanceof JsonObject ours) {
        moveAccuracies(ours, summary);
        summary.addProperty(STEP, step);
      }
    }
  }

  /** Drops figures of other settings than those that come, which would stand beside them. */
  private static void dropUnlike(JsonObject fields, JsonObject summary) {
    for (String figure : SETTINGS.keySet()) {
      if (fields.has(figure)) {
        dropUnlike(figure, fields, summary);
        for (String name : BASELINES) {
          if (summary.get(name) instanceof JsonObject baseline) {
            dropUnlike(figure, fields, baseline);
          }
        }
      }
    }
  }

  private static void dropUnlike(String figure, JsonObject fields, JsonObject earlier) {
    List<String> settings = SETTINGS.get(figure);
    if (!settings.stream().allMatch(key -> Objects.equals(fields.get(key), earlier.get(key)))) {
      earlier.remove(figure);
      earlier.remove(settings.getFirst());
    }
  }

  private static void moveAccuracies(JsonObject from, JsonObject to) {
    for (String name : OF_THE_ENCODER) {
      JsonElement figure = from.remove(name);
      if (figure != null) {
        to.add(name, figure);
      }
    }
  }

  /** The object of a name; made if there is none. */
  private static JsonObject object(JsonObject parent, String name) {
    if (!(parent.get(name) instanceof JsonObject)) {
      parent.add(name, new JsonObject());
    }
    return parent.getAsJsonObject(name);
  }

  /** Of which step the accuracies are; -1 where it is not said. */
  private static long step(JsonObject summary) {
    JsonElement step = summary.get(STEP);
    return step != null && step.isJsonPrimitive() && step.getAsJsonPrimitive().isNumber()
        ? step.getAsLong()
        : -1;
  }
}
