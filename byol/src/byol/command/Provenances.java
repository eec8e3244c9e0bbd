package byol.command;

import byol.config.RunConfig;
import byol.export.Provenance;
import byol.json.Json;
import byol.run.CheckpointFiles;
import byol.run.RunDirectory;
import byol.use.ModelFile;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What model cards say of runs and of classifiers' folders. */
final class Provenances {
  /** Keys of summary.json, and what they are called. */
  private static final List<Map.Entry<String, String>> PROTOCOLS =
      List.of(
          Map.entry("linear_top1", "linear evaluation, top-1 in %"),
          Map.entry("knn_top1", "kNN, top-1 in %"),
          Map.entry("transfer_top1", "logistic regression, top-1 in %"));

  /** Of the machine, which do not change what is learned, and of the images, which are named. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "data",
          "loader_threads",
          "max_skipped",
          "device",
          "tf32",
          "cudnn_benchmark",
          "cuda_graph",
          "threads",
          "log_every",
          "checkpoint_every",
          "tensorboard");

  private Provenances() {}

  /** What is known of an encoder or a classifier by where it lies. */
  static Provenance of(Path model) {
    if (ModelFile.isExport(model)) {
      return Provenance.UNKNOWN;
    }
    if (Files.isRegularFile(model.resolve("config.json"))) {
      return of(RunDirectory.open(model));
    }
    if (Files.isRegularFile(model.resolve("finetune.json"))) {
      return ofClassifier(model);
    }
    return Provenance.UNKNOWN;
  }

  private static Provenance of(RunDirectory run) {
    RunConfig config = run.config();
    Map<String, String> figures = new LinkedHashMap<>();
    JsonObject summary = run.summary();
    if (isOfNewest(summary, run)) {
      add(summary, "", figures);
      add(object(summary, "random_init"), ", before training", figures);
      add(object(summary, "raw_pixels"), ", of the raw pixels", figures);
    }
    return new Provenance(
        config.method().name(),
        name(config.data()),
        figures,
        texts(config.settings().tree()),
        null);
  }

  /** A run that was trained on since, and did not end, still has the figures of before there. */
  private static boolean isOfNewest(JsonObject summary, RunDirectory run) {
    return !(summary.get("evaluated_step") instanceof JsonPrimitive step)
        || run.latestCheckpoint().map(CheckpointFiles::step).equals(Optional.of(step.getAsLong()));
  }

  private static Provenance ofClassifier(Path folder) {
    JsonObject plan = Json.readObject(folder.resolve("finetune.json"));
    Map<String, String> figures = new LinkedHashMap<>();
    Path file = folder.resolve("summary.json");
    if (Files.isRegularFile(file)) {
      JsonObject summary = Json.readObject(file);
      if (summary.has("accuracy") && summary.has("measured_on") && summary.has("images")) {
        String name =
            "accuracy in %%, %s images (%s)"
                .formatted(
                    summary.get("images").getAsLong(), summary.get("measured_on").getAsString());
        figures.put(name, percent(summary.get("accuracy").getAsDouble()));
      }
    }
    Map<String, String> settings = texts(object(plan, "settings"));
    String data = plan.has("data") ? name(plan.get("data").getAsString()) : null;
    return new Provenance(null, data, figures, settings, null);
  }

  private static void add(JsonObject summary, String of, Map<String, String> figures) {
    for (var protocol : PROTOCOLS) {
      JsonElement value = summary.get(protocol.getKey());
      if (value != null && !value.isJsonNull()) {
        figures.put(protocol.getValue() + of, percent(value.getAsDouble()));
      }
    }
  }

  /** Of the SPEC of images, without the folders of this machine. */
  static String name(String spec) {
    String train = spec.replaceFirst("^train=(.+?),test=.+$", "$1");
    String plain = train.replaceFirst("^(classes|unlabell?ed):", "");
    String known = plain.replaceFirst("^([a-z0-9-]+):.*", "$1");
    return known.substring(known.lastIndexOf('/', known.length() - 2) + 1);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static JsonObject object(JsonObject parent, String key) {
    return parent.get(key) instanceof JsonObject child ? child : new JsonObject();
  }

  /** The values that are no objects or lists, and say how it was trained. */
  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .asMap()
        .forEach(
            (key, value) -> {
              if (value.isJsonPrimitive() && !LEFT_OUT.contains(key)) {
                texts.put(key, value.getAsString());
              }
            });
    return texts;
  }
}
