package byol.weights;

import byol.config.ModelConfig;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.export.ModelInfo;
import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.norm.Norm;
import byol.nn.norm.NormSpec;
import byol.torch.Tensor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the network that weights are of.
 *
 * @param source how it is known
 * @param arch its architecture; null if it is not known, as all else
 * @param width channels of its first stage
 * @param channels of its images
 * @param stem its first layers
 * @param norm its normalization
 * @param standardized whether weight standardization is folded into the weights
 */
record NetworkFacts(
    Source source,
    String arch,
    Integer width,
    Integer channels,
    Stem stem,
    NormSpec norm,
    boolean standardized) {
  /** How it is known. */
  enum Source {
    /** An exported file says so. */
    EXPORT,
    /** A run says so. */
    RUN,
    /** The names and shapes of the weights are a ResNet's. */
    NAMES,
    /** Not at all. */
    NOTHING
  }

  /** Of names that every ResNet has. */
  private static final Set<String> OF_RESNETS =
      Set.of("conv1.weight", "bn1.weight", "layer1.0.conv1.weight", "layer1.0.conv2.weight");

  static NetworkFacts of(ModelInfo info) {
    ModelInfo.Network network = info.network();
    return new NetworkFacts(
        Source.EXPORT,
        network.arch(),
        network.width(),
        network.channels(),
        network.stem(),
        network.norm(),
        info.weights() == ModelInfo.Weights.STANDARDIZED);
  }

  static NetworkFacts of(RunConfig config) {
    ModelConfig model = config.model();
    return new NetworkFacts(
        Source.RUN,
        model.arch(),
        model.width(),
        model.channels(),
        model.stem(),
        model.encoderNorm(),
        false);
  }

  /** What names and shapes tell, which torchvision, timm and others have in common. */
  static NetworkFacts of(Map<String, Tensor> tensors, Path file) {
    Optional<NamePrefix> prefix = NamePrefix.find(tensors.keySet(), OF_RESNETS, file);
    if (prefix.isEmpty()) {
      return NOTHING;
    }
    Names names = new Names(tensors, prefix.get().text());
    Tensor first = names.get("conv1.weight");
    if (first == null || first.dim() != 4) {
      return NOTHING;
    }
    Stem stem = first.size(2) == 7 ? Stem.IMAGENET : null;
    boolean batchNorm = names.get("bn1.running_mean") != null;
    return new NetworkFacts(
        Source.NAMES,
        names.architecture().map(Architecture::toString).orElse(null),
        Math.toIntExact(first.size(0)),
        Math.toIntExact(first.size(1)),
        stem,
        batchNorm ? new NormSpec(new Norm.Batch(), false) : null,
        false);
  }

  /** Of a network of which nothing is known. */
  static final NetworkFacts NOTHING =
      new NetworkFacts(Source.NOTHING, null, null, null, null, null, false);

  private record Names(Map<String, Tensor> tensors, String prefix) {
    Tensor get(String name) {
      return tensors.get(prefix + name);
    }

    Optional<Architecture> architecture() {
      List<Integer> stages = new ArrayList<>();
      for (int stage = 1; blocks(stage) > 0; stage++) {
        stages.add(blocks(stage));
      }
      return Architecture.of(get("layer1.0.conv3.weight") != null, stages);
    }

    private int blocks(int stage) {
      int blocks = 0;
      while (get("layer%s.%s.conv1.weight".formatted(stage, blocks)) != null) {
        blocks++;
      }
      return blocks;
    }
  }

  /** The settings of a run whose encoder is such a network; its norm is for others to choose. */
  Settings settings() {
    return Settings.NONE
        .with("arch", arch)
        .with("width", arch == null ? null : width)
        .with("stem", stem);
  }

  /** In words. */
  String describe() {
    if (arch == null) {
      return "a network whose architecture is not known";
    }
    return "%s of width %s%s%s"
        .formatted(
            arch,
            width,
            stem == null ? "" : ", stem " + stem,
            norm == null ? "" : ", norm " + norm);
  }
}
