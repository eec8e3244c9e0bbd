package byol.export;

import byol.io.AtomicFile;
import byol.json.Json;
import byol.nn.Layer;
import byol.torch.Tensor;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder as model hubs have them: {@code model.safetensors}, {@code config.json} and a model
 * card, {@code README.md}. Where timm has such a network, the names are timm's and {@code
 * config.json} is for it.
 */
final class ModelFolder {
  private static final String ENCODER = "encoder.";
  private static final String HEAD = "head.";
  private static final String MODEL = "model.safetensors";
  private static final String CONFIG = "config.json";
  private static final String CARD = "README.md";
  private static final List<String> OF_RUNS =
      List.of("metrics.jsonl", "checkpoints", "finetune.json");

  private ModelFolder() {}

  /** One that timm loads, or none. */
  static void writeForTimm(Layer network, Path folder, ModelInfo info, Provenance provenance) {
    List<String> differences = TimmConfig.differences(info);
    if (!differences.isEmpty()) {
      throw new UnsupportedOperationException(
          "timm has no network like this one: %s. Other formats can hold it"
              .formatted(String.join("; ", differences)));
    }
    write(network, folder, info, provenance);
  }

  /** One of any network. */
  static void write(Layer network, Path folder, ModelInfo info, Provenance provenance) {
    refuseOther(folder);
    boolean timm = TimmConfig.differences(info).isEmpty();
    ModelInfo written = info.withWeights(ModelInfo.Weights.STANDARDIZED);
    Map<String, Tensor> tensors = SafetensorsFile.standardized(network);
    Map<String, String> texts = new LinkedHashMap<>();
    if (timm && info.isClassifier()) {
      // By these names the file is not one of this program.
      tensors = timmNames(tensors);
    } else {
      texts.put(ModelInfo.NAME, written.json());
    }
    SafetensorsFile.write(tensors, folder.resolve(MODEL), false, texts);
    AtomicFile.write(
        folder.resolve(CARD), ModelCard.of(written, provenance, timm, folder.getFileName()));
    JsonObject config = timm ? TimmConfig.of(written) : Json.tree(written).getAsJsonObject();
    AtomicFile.write(folder.resolve(CONFIG), Json.pretty(config) + "\n");
  }

  /**
   * Files of these names may belong to something else, and are replaced only beside a model.
   *
   * @throws IllegalArgumentException if the folder is a run's or a classifier's, or has such files
   */
  private static void refuseOther(Path folder) {
    for (String name : OF_RUNS) {
      if (Files.exists(folder.resolve(name))) {
        throw new IllegalArgumentException(
            "%s holds a run or a classifier (it has %s): name a folder of the model's own"
                .formatted(folder, name));
      }
    }
    if (Files.notExists(folder.resolve(MODEL))) {
      for (String name : List.of(CONFIG, CARD)) {
        if (Files.exists(folder.resolve(name))) {
          throw new IllegalArgumentException(
              "%s is there already and of no exported model: name a folder of the model's own"
                  .formatted(folder.resolve(name)));
        }
      }
    }
  }

  private static Map<String, Tensor> timmNames(Map<String, Tensor> tensors) {
    Map<String, Tensor> renamed = new LinkedHashMap<>();
    tensors.forEach((name, tensor) -> renamed.put(timmName(name), tensor));
    return renamed;
  }

  private static String timmName(String name) {
    return name.startsWith(ENCODER)
        ? name.substring(ENCODER.length())
        : TimmConfig.CLASSIFIER + "." + name.substring(HEAD.length());
  }
}
