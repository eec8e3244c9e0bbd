package byol.use;

import byol.config.RunConfig;
import byol.export.ModelDigest;
import byol.export.ModelInfo;
import byol.json.Json;
import byol.model.Encoder;
import byol.nn.Layer;
import byol.nn.norm.NormSpec;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.torch.Script;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import byol.torch.safetensors.Safetensors;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whatever an encoder or a classifier can be loaded from: the folder of a run or of a classifier, a
 * checkpoint, an exported file. Nothing else is needed.
 */
public final class ModelFile {
  /** What {@code finetune} leaves in its folder. */
  static final String CLASSIFIER = "classifier.safetensors";

  /** What it has there as long as it trains. */
  static final String BEST = "best.safetensors";

  /** What exports in folders have. */
  private static final String MODEL = "model.safetensors";

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private ModelFile() {}

  /**
   * Loads one into the innermost scope, in evaluation mode.
   *
   * @throws ModelFileException if it is something else, or does not say what it is
   * @throws NoEncoderException if it is a run without a checkpoint that can be used
   * @throws IllegalArgumentException if it is damaged, or of a network that this program cannot
   *     compute
   */
  static LoadedModel load(Path path, Device device) {
    LoadedModel model =
        Files.isDirectory(path) ? folder(path, device, CLASSIFIER, BEST) : file(path, device);
    model.to(device);
    return model;
  }

  /**
   * An encoder to train on.
   *
   * @param info of it, with weights as trained
   * @param encoder its layers, in the innermost scope
   */
  public record Trainable(ModelInfo info, Encoder encoder) {}

  /**
   * Loads an encoder to train on, into the innermost scope, on the CPU; that of a classifier if it
   * is one.
   *
   * @throws ModelFileException if it is something else, does not say what it is, or is TorchScript
   * @throws NoEncoderException if it is a run without a checkpoint that can be used
   */
  public static Trainable trainable(Path path) {
    LoadedModel model = asTrained(path);
    if (!(model.encoder() instanceof Encoder encoder)) {
      model.close();
      throw ModelFileException.of(
          path,
          "is TorchScript, which cannot be trained here: take the safetensors file of the same"
              + " encoder, or its run",
          null);
    }
    return new Trainable(
        model.info().asTrained(ModelDigest.of(encoder, model.info().input())), encoder);
  }

  /**
   * A network that can be written in another form.
   *
   * @param info of it
   * @param network an encoder or a classifier, in the innermost scope, on the CPU, in evaluation
   *     mode
   */
  public record Layers(ModelInfo info, Layer network) {}

  /**
   * Loads an encoder or a classifier with its layers, into the innermost scope, on the CPU; of the
   * folder of a classifier with the weights as trained.
   *
   * @throws ModelFileException if it is something else, does not say what it is, or is TorchScript
   * @throws NoEncoderException if it is a run without a checkpoint that can be used
   */
  public static Layers layers(Path path) {
    LoadedModel model = asTrained(path);
    if (model.network() == null) {
      model.close();
      throw ModelFileException.of(
          path,
          "is TorchScript already, and cannot be taken apart: take the safetensors file of the same"
              + " network, or its run",
          null);
    }
    return new Layers(model.info(), model.network());
  }

  /** On the CPU, and of a classifier's folder the weights as trained, not those standardized. */
  private static LoadedModel asTrained(Path path) {
    return Files.isDirectory(path)
        ? folder(path, Device.CPU, BEST, CLASSIFIER)
        : load(path, Device.CPU);
  }

  /**
   * Whether a folder is an export for other programs: it has weights of its own, and nothing that a
   * run or a classifier leaves in its folder. An encoder that was exported into the folder of its
   * run does not make the run an export.
   */
  public static boolean isExport(Path folder) {
    return Files.isRegularFile(folder.resolve(MODEL))
        && Stream.of("checkpoints", "metrics.jsonl", "finetune.json")
            .noneMatch(name -> Files.exists(folder.resolve(name)));
  }

  /**
   * @param names of a classifier's files, the first that is there is taken
   */
  private static LoadedModel folder(Path path, Device device, String... names) {
    if (isExport(path)) {
      return file(path.resolve(MODEL), device);
    }
    if (Files.isRegularFile(path.resolve("config.json"))) {
      RunDirectory run = RunDirectory.open(path);
      return ofRun(run.config(), TrainedEncoder.of(run));
    }
    return file(classifierIn(path, names), device);
  }

  /**
   * The file in a folder that has its weights, as trained if there are such: that of an export, the
   * newest checkpoint of a run, or a classifier.
   *
   * @throws ModelFileException if it is none of these
   * @throws NoEncoderException if it is a run without a checkpoint
   */
  public static Path weightsIn(Path folder) {
    if (isExport(folder)) {
      return folder.resolve(MODEL);
    }
    return Files.isRegularFile(folder.resolve("config.json"))
        ? RunDirectory.open(folder)
            .latestCheckpoint()
            .orElseThrow(() -> NoEncoderException.untrained(folder))
        : classifierIn(folder, BEST, CLASSIFIER);
  }

  private static Path classifierIn(Path path, String... names) {
    for (String name : names) {
      if (Files.isRegularFile(path.resolve(name))) {
        return path.resolve(name);
      }
    }
    throw ModelFileException.of(
        path, "is neither the folder of a run nor that of a classifier", null);
  }

  private static LoadedModel ofRun(RunConfig config, Encoder encoder) {
    return new LoadedModel(ModelInfos.of(config, encoder), encoder, null);
  }

  private static LoadedModel file(Path path, Device device) {
    if (!Files.isRegularFile(path)) {
      throw Files.exists(path)
          ? ModelFileException.of(path, "is no regular file", null)
          : ModelFileException.of(path, "is not there: there is no such file or folder", null);
    }
    if (path.toString().endsWith(".onnx")) {
      throw ModelFileException.of(
          path,
          "is ONNX, which is for other programs: take TorchScript or safetensors of the same"
              + " network",
          null);
    }
    return beginsLikeZip(path) ? script(path, device) : safetensors(path);
  }

  private static boolean beginsLikeZip(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  private static LoadedModel script(Path path, Device device) {
    Optional<String> json = Script.text(path, ModelInfo.NAME);
    if (json.isEmpty()) {
      // Python's torch.save writes such archives too.
      throw ModelFileException.undescribed(path);
    }
    ModelInfo info = ModelInfo.parse(json.get(), path.toString());
    try {
      return new LoadedModel(info, null, Script.load(path, device));
    } catch (TorchException.Operator e) {
      throw ModelFileException.of(path, "is not a whole TorchScript file: " + e.getMessage(), e);
    }
  }

  private static LoadedModel safetensors(Path path) {
    Map<String, String> metadata = read(path, () -> Safetensors.readMetadata(path));
    String json = metadata.get(ModelInfo.NAME);
    if (json == null) {
      return checkpoint(path, metadata);
    }
    ModelInfo info = ModelInfo.parse(json, path.toString());
    Layer network = network(info, info.norm(), path);
    try (var _ = TensorScope.open()) {
      Safetensors file = read(path, () -> Safetensors.read(path));
      network.loadStateDict(file.tensors());
    } catch (IllegalArgumentException e) {
      throw ModelFileException.of(
          path, "does not hold the weights that it says: " + e.getMessage(), e);
    }
    network.train(false);
    return new LoadedModel(info, network, null);
  }

  private static Layer network(ModelInfo info, NormSpec norm, Path path) {
    try {
      return ModelInfos.network(info, norm);
    } catch (IllegalArgumentException e) {
      throw ModelFileException.of(path, "cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static <T> T read(Path path, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      // The cause does not name the file once more.
      String why = (e.getCause() == null ? e : e.getCause()).getMessage();
      throw ModelFileException.of(
          path,
          "is no encoder: it is neither TorchScript nor a whole safetensors file (%s)"
              .formatted(why),
          e);
    }
  }

  /** The checkpoint of a run, which says what the run was, or lies in its folder. */
  private static LoadedModel checkpoint(Path path, Map<String, String> metadata) {
    RunConfig config =
        config(path, metadata).orElseThrow(() -> ModelFileException.undescribed(path));
    return ofRun(config, Checkpoint.encoder(path, config));
  }

  /**
   * What the run of a checkpoint was: the checkpoint says so, or the folder that it lies in.
   *
   * @param metadata of the file
   */
  public static Optional<RunConfig> config(Path path, Map<String, String> metadata) {
    String text = metadata.get(Checkpoint.CONFIG);
    if (text != null && Json.element(text, path.toString()) instanceof JsonObject json) {
      return Optional.of(RunConfig.parse(json, path.toString()));
    }
    Path folder = path.toAbsolutePath().normalize().getParent().getParent();
    boolean inRun =
        metadata.containsKey(Checkpoint.STEP)
            && folder != null
            && Files.isRegularFile(folder.resolve("config.json"));
    return inRun ? Optional.of(RunDirectory.open(folder).config()) : Optional.empty();
  }
}
