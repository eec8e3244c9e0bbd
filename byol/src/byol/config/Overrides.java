package byol.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * How some options go over others: key by key, views part by part, but two keys that say the same
 * thing in different ways replace each other, and a norm for everything those of the parts. A new
 * length without a warm-up keeps the warm-up's share of the run, so that ten steps of a run of 100
 * epochs are no warm-up of 10 epochs; a longer run does not get a longer one. Another optimizer
 * does not get the learning rate and the decay of the one before, which suit nothing else.
 */
final class Overrides {
  private Overrides() {}

  /** {@code base} with what {@code over} says in place of what it says itself. */
  static JsonObject merge(JsonObject base, JsonObject over) {
    JsonObject merged = base.deepCopy();
    if (!over.has("warmup_epochs") && !over.has("warmup_steps")) {
      scaleWarmup(merged, over);
    }
    if (isOtherOptimizer(base, over)) {
      List.of("lr", "weight_decay").forEach(merged::remove);
    }
    if (over.has("norm")) {
      List.of("encoder_norm", "projector_norm", "predictor_norm").forEach(merged::remove);
    }
    replace(merged, over, "epochs", "steps");
    replace(merged, over, "warmup_epochs", "warmup_steps");
    JsonObject views = views(merged);
    views(over).entrySet().forEach(part -> views.add(part.getKey(), part.getValue()));
    if (over.has("image_size") && !views(over).has("size")) {
      views.remove("size");
    } else if (views(over).has("size")) {
      merged.remove("image_size");
    }
    over.entrySet().forEach(entry -> merged.add(entry.getKey(), entry.getValue()));
    merged.remove("views");
    if (!views.isEmpty()) {
      merged.add("views", views);
    }
    return merged;
  }

  private static boolean isOtherOptimizer(JsonObject base, JsonObject over) {
    return base.has("optimizer")
        && over.has("optimizer")
        && !base.get("optimizer").equals(over.get("optimizer"));
  }

  private static JsonObject views(JsonObject options) {
    return options.has("views") ? options.getAsJsonObject("views").deepCopy() : new JsonObject();
  }

  private static void replace(JsonObject merged, JsonObject over, String a, String b) {
    if (over.has(a)) {
      merged.remove(b);
    } else if (over.has(b)) {
      merged.remove(a);
    }
  }

  /** Works where length and warm-up are told in the same unit; else the warm-up stays as it is. */
  private static void scaleWarmup(JsonObject merged, JsonObject over) {
    String newUnit = over.has("epochs") ? "epochs" : "steps";
    String oldUnit = merged.has("epochs") ? "epochs" : "steps";
    JsonElement oldWarmup = merged.get("warmup_" + oldUnit);
    if (!over.has(newUnit) || !merged.has(oldUnit) || oldWarmup == null) {
      return;
    }
    double length = over.get(newUnit).getAsDouble();
    double scaled = oldWarmup.getAsDouble() * length / merged.get(oldUnit).getAsDouble();
    double warmup = newUnit.equals(oldUnit) ? Math.min(oldWarmup.getAsDouble(), scaled) : scaled;
    merged.remove("warmup_" + oldUnit);
    if (newUnit.equals("steps")) {
      merged.addProperty("warmup_steps", Math.round(warmup));
    } else {
      merged.addProperty("warmup_epochs", warmup);
    }
  }
}
