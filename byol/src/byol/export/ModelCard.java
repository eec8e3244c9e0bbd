package byol.export;

import byol.model.Stem;
import byol.nn.norm.Norm;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The {@code README.md} of a folder with a model: YAML for hubs, then text for people. */
final class ModelCard {
  private ModelCard() {}

  /**
   * Writes it.
   *
   * @param info of the weights as they are in the folder
   * @param timm whether timm loads the folder
   * @param folder its name
   */
  static String of(ModelInfo info, Provenance provenance, boolean timm, Path folder) {
    StringBuilder card = new StringBuilder(header(info, provenance, timm));
    card.append("\n# %s\n\n%s\n".formatted(folder, introduction(info, provenance)));
    card.append("\n## Images\n\n").append(images(info.input()));
    card.append("\n## In Python\n\n").append(timm ? withTimm(info) : withTorchvision(info));
    if (!(timm && info.isClassifier())) {
      card.append("\n## In Java\n\n").append(inJava(info));
    }
    card.append("\n## Figures\n\n").append(figures(provenance.figures()));
    if (info.isClassifier()) {
      card.append("\n## Classes\n\n").append(String.join(", ", info.classes())).append('\n');
    }
    if (!provenance.settings().isEmpty()) {
      card.append("\n## Settings of the training\n\n").append(settings(provenance.settings()));
    }
    card.append("\n## License\n\n").append(license(provenance));
    return card.toString();
  }

  private static String header(ModelInfo info, Provenance provenance, boolean timm) {
    String license = provenance.license() == null ? "unknown" : provenance.license();
    String task = info.isClassifier() ? "image-classification" : "image-feature-extraction";
    String method = provenance.method() == null ? "" : "- %s\n".formatted(provenance.method());
    return """
    ---
    library_name: %s
    license: %s
    pipeline_tag: %s
    tags:
    - self-supervised-learning
    %s---
    """
        .formatted(timm ? "timm" : "byol", license, task, method);
  }

  private static String introduction(ModelInfo info, Provenance provenance) {
    ModelInfo.Network network = info.network();
    String method =
        provenance.method() == null ? "" : ", trained by %s".formatted(provenance.method());
    String data =
        provenance.data() == null ? "" : " on the images `%s`".formatted(provenance.data());
    String what = info.isClassifier() ? "An image classifier" : "An image encoder";
    String outputs =
        info.isClassifier()
            ? "%s classes".formatted(info.classes().size())
            : "%s features".formatted(network.features());
    return "%s%s%s: `%s`, width %s, stem `%s`, normalization `%s`, %s.%s"
        .formatted(
            what,
            method,
            data,
            network.arch(),
            network.width(),
            network.stem(),
            network.norm(),
            outputs,
            network.norm().standardizesWeights()
                ? " Weight standardization is folded into the weights: a network without it"
                    + " computes the same."
                : "");
  }

  private static String images(ModelInfo.Input input) {
    return """
    %s, %s × %s pixels: the shorter side resized to %s (bicubic, antialiased), the center cut out \
    (an image of that size is left as it is), values in [0, 1], then `(value − mean) / std` with \
    mean %s and std %s.
    """
        .formatted(
            input.channels() == 1 ? "Gray" : "RGB",
            input.size(),
            input.size(),
            input.resize(),
            input.mean(),
            input.std());
  }

  private static String withTimm(ModelInfo info) {
    return """
    ```python
    import timm
    model = timm.create_model("local-dir:PATH/OF/THIS/FOLDER", pretrained=True).eval()
    config = timm.data.resolve_model_data_config(model)
    transform = timm.data.create_transform(**config, is_training=False)
    %s = model(transform(image).unsqueeze(0))
    ```
    """
        .formatted(info.isClassifier() ? "logits" : "features");
  }

  /** By torchvision's ResNet, where that can be it. */
  private static String withTorchvision(ModelInfo info) {
    ModelInfo.Network network = info.network();
    String norm = torchNorm(network.norm().norm());
    boolean known = network.arch().matches("resnet(18|34|50)") && network.width() == 64;
    if (!known || norm == null || info.isClassifier()) {
      return """
      ```python
      from safetensors.torch import load_file
      weights = load_file("model.safetensors")
      ```

      Neither timm nor torchvision has this network; `config.json` says what it is.
      """;
    }
    StringBuilder changes = new StringBuilder("model.fc = nn.Identity()\n");
    if (network.stem() != Stem.IMAGENET || network.channels() != 3) {
      changes.append("model.conv1 = nn.Conv2d(%s, 64, ".formatted(network.channels()));
      changes.append(
          switch (network.stem()) {
            case IMAGENET -> "7, stride=2, padding=3, bias=False)\n";
            case SMALL -> "3, stride=1, padding=1, bias=False)\n";
            case TINY -> "3, stride=2, padding=1, bias=False)\n";
          });
    }
    if (network.stem() != Stem.IMAGENET) {
      changes.append("model.maxpool = nn.Identity()\n");
    }
    return """
    ```python
    from functools import partial
    from safetensors.torch import load_file
    from torch import nn
    from torchvision.models import %1$s

    model = %1$s(norm_layer=%2$s)
    %3$smodel.load_state_dict(load_file("model.safetensors"))
    features = model.eval()(images)
    ```
    """
        .formatted(network.arch(), norm, changes);
  }

  private static String torchNorm(Norm norm) {
    return switch (norm) {
      case Norm.Batch() -> "nn.BatchNorm2d";
      case Norm.Group(int groups) -> "partial(nn.GroupNorm, %s)".formatted(groups);
      case Norm.LayerNorm() -> "partial(nn.GroupNorm, 1)";
      case Norm.Instance(), Norm.BatchInit(), Norm.None() -> null;
    };
  }

  private static String inJava(ModelInfo info) {
    return info.isClassifier()
        ? """
        ```java
        try (var classifier = ImageClassifier.open(Path.of("model.safetensors"))) {
          var classes = classifier.predict(List.of(Path.of("cat.jpg")), 5);
        }
        ```
        """
        : """
        ```java
        try (var encoder = Embedder.open(Path.of("model.safetensors"))) {
          float[][] features = encoder.embed(List.of(Path.of("cat.jpg")));
        }
        ```
        """;
  }

  private static String figures(Map<String, String> figures) {
    return figures.isEmpty() ? "None were measured.\n" : table("measured", "value", figures);
  }

  private static String settings(Map<String, String> settings) {
    return table("setting", "value", settings);
  }

  private static String table(String key, String value, Map<String, String> rows) {
    return "| %s | %s |\n|---|---|\n".formatted(key, value)
        + rows.entrySet().stream()
            .map(row -> "| %s | %s |\n".formatted(cell(row.getKey()), cell(row.getValue())))
            .collect(Collectors.joining());
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\R", " ");
  }

  private static String license(Provenance provenance) {
    return provenance.license() == null
        ? "Not stated. The images that it was trained on may have terms of their own.\n"
        : "%s\n".formatted(provenance.license());
  }
}
