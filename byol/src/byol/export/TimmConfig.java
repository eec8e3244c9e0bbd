package byol.export;

import byol.model.Stem;
import byol.nn.norm.Norm;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The {@code config.json} by which timm makes a network: the architecture's name, arguments of the
 * model's function, and {@code pretrained_cfg} with the size and normalization of images.
 */
final class TimmConfig {
  private static final Set<String> ARCHITECTURES = Set.of("resnet18", "resnet34", "resnet50");
  private static final int WIDTH = 64;

  /** Of its {@code GroupNorm}, which only a program can have otherwise. */
  private static final int GROUPS = 32;

  /** What a ResNet in timm calls its first and its last layer. */
  private static final String FIRST = "conv1";

  static final String CLASSIFIER = "fc";

  private TimmConfig() {}

  /** Why timm has no network like this one; empty if it has. */
  static List<String> differences(ModelInfo info) {
    ModelInfo.Network network = info.network();
    List<String> found = new ArrayList<>();
    if (!ARCHITECTURES.contains(network.arch())) {
      found.add("it has no %s".formatted(network.arch()));
      return found;
    }
    if (network.width() != WIDTH) {
      found.add("its width is %s, not %s".formatted(WIDTH, network.width()));
    }
    if (network.stem() != Stem.IMAGENET) {
      found.add("its stem is %s, not %s".formatted(Stem.IMAGENET, network.stem()));
    }
    if (normArguments(network.norm().norm()) == null) {
      found.add(
          "its norms are bn, gn:%s and ln, not %s"
              .formatted(GROUPS, network.norm().norm().notation()));
    }
    return found;
  }

  /** Arguments for the norm; null where there are none. */
  private static Map<String, String> normArguments(Norm norm) {
    return switch (norm) {
      case Norm.Batch() -> Map.of();
      case Norm.Group(int groups) when groups == GROUPS -> Map.of("norm_layer", "groupnorm");
      case Norm.Group(int groups) when groups == 1 -> Map.of("norm_layer", "groupnorm1");
      case Norm.LayerNorm() -> Map.of("norm_layer", "groupnorm1");
      default -> null;
    };
  }

  /** Of a network without {@link #differences}. */
  static JsonObject of(ModelInfo info) {
    JsonObject config = new JsonObject();
    config.addProperty("architecture", info.network().arch());
    config.addProperty("num_classes", classes(info));
    config.addProperty("num_features", info.network().features());
    config.addProperty("global_pool", "avg");
    Map<String, String> arguments = normArguments(info.network().norm().norm());
    if (!arguments.isEmpty()) {
      JsonObject model = new JsonObject();
      arguments.forEach(model::addProperty);
      config.add("model_args", model);
    }
    if (info.isClassifier()) {
      JsonArray names = new JsonArray();
      info.classes().forEach(names::add);
      config.add("label_names", names);
    }
    config.add("pretrained_cfg", pretrained(info));
    return config;
  }

  private static int classes(ModelInfo info) {
    return info.isClassifier() ? info.classes().size() : 0;
  }

  private static JsonObject pretrained(ModelInfo info) {
    ModelInfo.Input input = info.input();
    JsonObject config = new JsonObject();
    config.add("input_size", numbers(List.of(input.channels(), input.size(), input.size())));
    config.addProperty("fixed_input_size", false);
    config.addProperty("interpolation", "bicubic");
    config.addProperty("crop_pct", cropShare(input.size(), input.resize()));
    config.addProperty("crop_mode", "center");
    config.add("mean", numbers(input.mean()));
    config.add("std", numbers(input.std()));
    config.addProperty("num_classes", classes(info));
    config.addProperty("first_conv", FIRST);
    config.addProperty("classifier", CLASSIFIER);
    return config;
  }

  /** From which timm computes the side to resize to, rounding down. */
  static double cropShare(int size, int resize) {
    double share = (double) size / resize;
    return Math.floor(size / share) < resize ? Math.nextDown(share) : share;
  }

  private static JsonArray numbers(List<? extends Number> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
