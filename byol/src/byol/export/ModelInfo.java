package byol.export;

import byol.data.ChannelStats;
import byol.data.transform.EvalTransform;
import byol.json.Json;
import byol.model.Stem;
import byol.nn.norm.Norm;
import byol.nn.norm.NormSpec;
import byol.nn.norm.WeightStandardization;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.util.EnumNames;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * All that a loader needs to know of an exported network, as JSON: in TorchScript files a text
 * beside the module, in safetensors an entry of the metadata, both of the name {@link #NAME}.
 *
 * @param format of this description
 * @param version of the program that wrote it
 * @param network what the weights are of
 * @param input what images it takes
 * @param weights {@code standardized} if weight standardization is folded in, so that a network
 *     without it computes the same; else {@code as trained}
 * @param classes of a classifier, in the order of its outputs; null if the outputs are features
 * @param images in which form it takes images; files of earlier versions do not say it, and take
 *     them normalized
 * @param digest SHA-256 of the weights as trained and of {@code input}: of all files of one encoder
 *     the same, and of no other
 */
public record ModelInfo(
    int format,
    String version,
    Network network,
    Input input,
    Weights weights,
    List<String> classes,
    Images images,
    String digest) {
  /** What the description is called within files. */
  public static final String NAME = "byol.json";

  private static final int FORMAT = 1;

  /** How the weights are written. */
  public enum Weights {
    /** Weight standardization is folded in. */
    STANDARDIZED,
    /** To train on. */
    AS_TRAINED;

    /** Reads {@code standardized} or {@code as trained}. */
    public static Weights parse(String name) {
      return switch (name) {
        case "standardized" -> STANDARDIZED;
        case "as trained" -> AS_TRAINED;
        default -> throw new IllegalArgumentException("unknown kind of weights: " + name);
      };
    }

    @Override
    public String toString() {
      return this == STANDARDIZED ? "standardized" : "as trained";
    }
  }

  /** In which form images are given to a network. */
  public enum Images {
    /** float32 [N, C, H, W], normalized by {@code mean} and {@code std}. */
    NORMALIZED,
    /** uint8 [N, H, W, C] as they are decoded, of {@code size}: the network normalizes them. */
    PIXELS;

    /** Reads {@code normalized} or {@code pixels}. */
    public static Images parse(String name) {
      return EnumNames.parse(Images.class, "form of images", name);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Files of earlier versions do not say in which form they take images. */
  public ModelInfo {
    images = images == null ? Images.NORMALIZED : images;
  }

  /**
   * An encoder's layers.
   *
   * @param arch a name of {@code byol.registry.Encoders}
   * @param width channels of the first stage
   * @param channels of the images: 1 or 3
   * @param stem the first layers
   * @param norm normalization with its groups, as it was in training: {@code gn:16+ws}
   * @param normEps what norms add to variances
   * @param weightEps what weight standardization adds to them
   * @param features the size of a feature vector
   */
  public record Network(
      String arch,
      int width,
      int channels,
      Stem stem,
      NormSpec norm,
      double normEps,
      double weightEps,
      int features) {
    /** With the numbers of this program. */
    public Network(String arch, int width, int channels, Stem stem, NormSpec norm, int features) {
      this(arch, width, channels, stem, norm, Norm.EPS, WeightStandardization.EPS, features);
    }
  }

  /**
   * How images are prepared: values in [0, 1], the shorter side resized to {@code resize} (bicubic,
   * antialiased), the center of {@code size} cut out; an image that has that size already is left
   * as it is. Then {@code (value − mean) / std} of each channel.
   *
   * @param size side of the images in pixels
   * @param resize what the shorter side is resized to
   * @param mean by channel
   * @param std by channel
   */
  public record Input(int size, int resize, List<Double> mean, List<Double> std) {
    /** That of an evaluation. */
    public static Input of(EvalTransform transform) {
      ChannelStats stats = transform.stats();
      return new Input(transform.size(), transform.resizedSide(), stats.mean(), stats.std());
    }

    /** That of an evaluation. */
    public EvalTransform transform() {
      return new EvalTransform(size, new ChannelStats(mean, std));
    }

    /**
     * The pixels that normalized images came from.
     *
     * @param images [N, C, H, W]
     * @return uint8 [N, H, W, C], on the same device
     */
    public Tensor pixels(Tensor images) {
      Tensor values =
          images
              .mul(byChannel(std, images.device()))
              .add(byChannel(mean, images.device()))
              .mul(255);
      return values.round().clamp(0, 255).to(DType.UINT8).permute(0, 2, 3, 1).contiguous();
    }

    /** [C, 1, 1]. */
    static Tensor byChannel(List<Double> values, Device device) {
      float[] numbers = new float[values.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = values.get(i).floatValue();
      }
      return Tensor.of(numbers, numbers.length, 1, 1).to(device);
    }

    /** 1 for gray, 3 for color. */
    public int channels() {
      return mean.size();
    }
  }

  /**
   * The description of an encoder.
   *
   * @param digest as of {@link ModelDigest}
   */
  public static ModelInfo of(Network network, Input input, String digest) {
    return new ModelInfo(
        FORMAT,
        programVersion(),
        network,
        input,
        Weights.AS_TRAINED,
        null,
        Images.NORMALIZED,
        digest);
  }

  /** The same of a file with such weights. */
  public ModelInfo withWeights(Weights written) {
    return new ModelInfo(format, version, network, input, written, classes, images, digest);
  }

  /** The same of a file that takes images in such a form. */
  public ModelInfo withImages(Images taken) {
    return new ModelInfo(format, version, network, input, weights, classes, taken, digest);
  }

  /**
   * Of the encoder alone, to train on: where weight standardization was folded in, the network is
   * one without it.
   */
  public ModelInfo asTrained(String newDigest) {
    var plain =
        new Network(
            network.arch(),
            network.width(),
            network.channels(),
            network.stem(),
            norm(),
            network.features());
    return new ModelInfo(
        format, version, plain, input, Weights.AS_TRAINED, null, Images.NORMALIZED, newDigest);
  }

  /** The same with a linear layer behind the features, whose outputs are these classes. */
  public ModelInfo withClasses(List<String> names, String newDigest) {
    return new ModelInfo(
        format, version, network, input, weights, List.copyOf(names), images, newDigest);
  }

  /** Whether the outputs are classes and not features. */
  public boolean isClassifier() {
    return classes != null;
  }

  /** The normalization that a network needs for weights such as these. */
  public NormSpec norm() {
    return weights == Weights.STANDARDIZED
        ? new NormSpec(network.norm().norm(), false)
        : network.norm();
  }

  /** One line of JSON. */
  public String json() {
    return Json.line(this);
  }

  /**
   * Reads what {@link #json} gives.
   *
   * @param source is named in messages
   * @throws IllegalArgumentException if it is something else, is of a later format, or is of a
   *     network that this program cannot compute
   */
  public static ModelInfo parse(String json, String source) {
    if (!(element(json, source) instanceof JsonObject object)) {
      throw new IllegalArgumentException(source + ": " + NAME + " is no JSON object");
    }
    if (object.get("format") instanceof JsonElement found && !found.toString().equals("1")) {
      throw new IllegalArgumentException(
          "%s was written by a later version of this program (format %s; this one reads %s)"
              .formatted(source, found, FORMAT));
    }
    ModelInfo info = Json.parse(object, ModelInfo.class, source);
    info.check(source);
    return info;
  }

  private static JsonElement element(String json, String source) {
    return Json.element(json, source + ": " + NAME);
  }

  private void check(String source) {
    boolean whole =
        network != null
            && network.arch() != null
            && network.stem() != null
            && network.norm() != null
            && input != null
            && input.mean() != null
            && input.std() != null
            && weights != null
            && digest != null;
    if (!whole) {
      throw new IllegalArgumentException(source + ": " + NAME + " lacks a part of its description");
    }
    try {
      input.transform();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
    }
    if (network.channels() != input.channels()) {
      throw new IllegalArgumentException(
          "%s: a network of %s channels cannot take images of %s"
              .formatted(source, network.channels(), input.channels()));
    }
    if (network.normEps() != Norm.EPS
        || network.norm().standardizesWeights()
            && network.weightEps() != WeightStandardization.EPS) {
      throw new IllegalArgumentException(
          "%s: its norms add %s and %s to variances, those of this program %s and %s"
              .formatted(
                  source,
                  network.normEps(),
                  network.weightEps(),
                  Norm.EPS,
                  WeightStandardization.EPS));
    }
  }

  private static String programVersion() {
    var module = ModelInfo.class.getModule().getDescriptor();
    return module == null ? "unknown" : module.rawVersion().orElse("unknown");
  }
}
