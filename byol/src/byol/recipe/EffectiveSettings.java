package byol.recipe;

import byol.config.RunConfig;
import byol.config.SettingInfo;
import byol.config.SettingTable;
import byol.config.Settings;
import byol.json.Json;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The settings of a run without those that had no effect on it. */
public final class EffectiveSettings {
  private static final Set<String> OF_GPUS = Set.of("tf32", "cudnn_benchmark", "cuda_graph");
  private static final Set<String> OF_PREDICTOR = Set.of("predictor_norm", "predictor_rate");
  private static final Set<String> OF_TARGET = Set.of("tau", "tau_final");

  private EffectiveSettings() {}

  /** A config as config.json has it, or a part of it, without what had no effect. */
  public static JsonObject of(JsonObject config) {
    String device = text(config, "runtime", "device");
    String optimizer = text(config, "optimizer", "name");
    String method = text(config, "method", "name");
    JsonObject effective = config.deepCopy();
    effective.remove("version");
    if (device.equals("cpu")) {
      remove(effective, "runtime", OF_GPUS);
    }
    if (effective.has("model")
        && Stream.of("encoder_norm", "projector_norm", "predictor_norm")
            .noneMatch(part -> text(config, "model", part).startsWith("bn"))) {
      remove(effective, "runtime", Set.of("sync_bn"));
    }
    if (!optimizer.isEmpty() && !optimizer.equals("lars")) {
      remove(effective, "optimizer", Set.of("trust"));
    }
    if (optimizer.equals("adamw")) {
      remove(effective, "optimizer", Set.of("momentum"));
    }
    if (method.equals("byol") || method.equals("simsiam")) {
      remove(effective, "method", Set.of("temperature"));
    }
    if (method.equals("simclr") || method.equals("simsiam")) {
      remove(effective, "method", Set.of("predictor"));
      remove(effective, "schedule", OF_TARGET);
    }
    if (method.equals("simclr") || text(config, "method", "predictor").equals("false")) {
      remove(effective, "model", OF_PREDICTOR);
      remove(effective, "optimizer", OF_PREDICTOR);
    }
    return effective;
  }

  /** The keys of settings that were said and have no effect on the run. */
  public static List<String> idle(Settings said, RunConfig config) {
    JsonObject all = Json.tree(config).getAsJsonObject();
    JsonObject effective = of(all);
    return said.keys().stream().filter(key -> has(all, key) && !has(effective, key)).toList();
  }

  private static boolean has(JsonObject config, String key) {
    SettingInfo setting = SettingTable.of(key);
    return setting != null
        && config.get(setting.group()) instanceof JsonObject part
        && part.has(setting.name());
  }

  private static String text(JsonObject config, String part, String key) {
    return config.get(part) instanceof JsonObject of
            && of.get(key) instanceof JsonElement value
            && value.isJsonPrimitive()
        ? value.getAsString()
        : "";
  }

  private static void remove(JsonObject config, String part, Set<String> keys) {
    if (config.get(part) instanceof JsonObject of) {
      keys.forEach(of::remove);
    }
  }
}
