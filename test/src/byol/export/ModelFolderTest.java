package byol.export;

import static byol.testing.Tensors.shaken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.transform.EvalTransform;
import byol.eval.finetune.Classifier;
import byol.json.Json;
import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.Float64;
import byol.nn.Layer;
import byol.nn.norm.NormSpec;
import byol.testing.InScope;
import byol.testing.Python;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.safetensors.Safetensors;
import byol.use.Embedder;
import byol.use.ModelFile;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders as timm and model hubs have them. */
class ModelFolderTest {
  private static final List<Double> MEAN = List.of(0.485, 0.456, 0.406);
  private static final List<Double> STD = List.of(0.229, 0.224, 0.225);

  @TempDir private Path folder;

  @RegisterExtension final InScope scope = InScope.unfused(5);

  private static ResNet encoder(ResNet.Config config) {
    return shaken(new ResNet(config), config.channels());
  }

  private static ResNet.Config config(String arch, int channels, Stem stem, String norm) {
    return new ResNet.Config(Architecture.parse(arch), 64, channels, stem, NormSpec.parse(norm));
  }

  private static ModelInfo info(ResNet.Config config, int features) {
    int channels = config.channels();
    var network =
        new ModelInfo.Network(
            config.architecture().toString(),
            config.width(),
            channels,
            config.stem(),
            config.norm(),
            features);
    var input = new ModelInfo.Input(64, 73, MEAN.subList(0, channels), STD.subList(0, channels));
    return ModelInfo.of(network, input, "0".repeat(64));
  }

  private static Provenance provenance() {
    return new Provenance(
        "byol",
        "photos",
        Map.of("linear evaluation, top-1 in %", "61.5"),
        Map.of("optimizer", "lars", "norm", "bn"),
        "cc-by-4.0");
  }

  private static JsonObject json(Path file) {
    return Json.readObject(file);
  }

  @Test
  void anEncoderThatTimmHasIsWrittenWithItsConfigAndACard() throws IOException {
    ResNet.Config config = config("resnet18", 3, Stem.IMAGENET, "bn");
    ResNet encoder = encoder(config);
    ModelInfo info = info(config, encoder.features());
    Exporter.timm(encoder, folder.resolve("photos"), info, provenance());

    JsonObject timm = json(folder.resolve("photos/config.json"));
    assertEquals("resnet18", timm.get("architecture").getAsString());
    assertEquals(0, timm.get("num_classes").getAsInt());
    assertEquals(512, timm.get("num_features").getAsInt());
    assertFalse(timm.has("model_args"));
    JsonObject pretrained = timm.getAsJsonObject("pretrained_cfg");
    assertEquals("[3,64,64]", pretrained.get("input_size").toString());
    assertEquals(MEAN.toString(), pretrained.get("mean").toString().replace(",", ", "));
    assertEquals(64 / 73.0, pretrained.get("crop_pct").getAsDouble());
    assertEquals("conv1", pretrained.get("first_conv").getAsString());

    Map<String, Tensor> tensors =
        Safetensors.read(folder.resolve("photos/model.safetensors")).tensors();
    assertEquals(encoder.stateDict().keySet(), tensors.keySet());

    String card = Files.readString(folder.resolve("photos/README.md"));
    assertTrue(card.startsWith("---\nlibrary_name: timm\nlicense: cc-by-4.0\n"), card);
    for (String part :
        List.of(
            "# photos\n",
            "trained by byol on the images `photos`",
            "| linear evaluation, top-1 in % | 61.5 |",
            "| optimizer | lars |",
            "timm.create_model(\"local-dir:",
            "Embedder.open(")) {
      assertTrue(card.contains(part), part + " is not in\n" + card);
    }
  }

  @Test
  void theFileInItIsOneOfThisProgram() {
    ResNet.Config config = config("resnet18", 3, Stem.IMAGENET, "gn:32+ws");
    ResNet encoder = encoder(config);
    Exporter.timm(encoder, folder, info(config, encoder.features()), Provenance.UNKNOWN);
    try (var opened = Embedder.open(folder.resolve("model.safetensors"))) {
      assertEquals(512, opened.features());
      assertEquals("gn:32+ws", opened.info().network().norm().toString());
    }
    JsonObject arguments = json(folder.resolve("config.json")).getAsJsonObject("model_args");
    assertEquals("groupnorm", arguments.get("norm_layer").getAsString());
  }

  @ParameterizedTest
  @CsvSource({
    "resnet18, IMAGENET, gn:16+ws, 'its norms are bn, gn:32 and ln, not gn:16'",
    "resnet18, SMALL, bn, 'its stem is imagenet, not small'",
    "resnet8, TINY, bn, 'it has no resnet8'"
  })
  void whatTimmHasNotIsRefusedAndLeavesNothing(String arch, Stem stem, String norm, String why) {
    ResNet.Config config = config(arch, 3, stem, norm);
    Path target = folder.resolve("new");
    ModelInfo info = info(config, 512);
    Layer encoder = encoder(config);
    var e =
        assertThrows(
            UnsupportedOperationException.class,
            () -> Exporter.timm(encoder, target, info, provenance()));
    assertTrue(e.getMessage().contains(why), e.getMessage());
    assertFalse(Files.exists(target));
  }

  @Test
  void anyNetworkHasAFolderThatDoesNotClaimToBeOfTimm() throws IOException {
    ResNet.Config config = config("resnet18", 1, Stem.SMALL, "gn:16+ws");
    ResNet encoder = encoder(config);
    Exporter.modelFolder(encoder, folder, info(config, encoder.features()), provenance());
    JsonObject json = json(folder.resolve("config.json"));
    assertFalse(json.has("architecture"));
    assertEquals("standardized", json.get("weights").getAsString());
    String card = Files.readString(folder.resolve("README.md"));
    assertTrue(card.contains("library_name: byol"), card);
    assertTrue(card.contains("partial(nn.GroupNorm, 16)"), card);
    try (var opened = Embedder.open(folder)) {
      assertEquals(512, opened.features());
    }
    assertEquals(folder.resolve("model.safetensors"), ModelFile.weightsIn(folder));
  }

  @Test
  void whatBelongsToSomethingElseIsNotWrittenOver() throws IOException {
    ResNet.Config config = config("resnet8", 1, Stem.SMALL, "gn:16+ws");
    ResNet encoder = encoder(config);
    ModelInfo info = info(config, encoder.features());
    for (String own : List.of("metrics.jsonl", "finetune.json", "README.md", "config.json")) {
      Path target = Files.createDirectories(folder.resolve(own + ".d"));
      Files.writeString(target.resolve("config.json"), "mine");
      Files.writeString(target.resolve(own), "mine");
      var e =
          assertThrows(
              IllegalArgumentException.class,
              () -> Exporter.modelFolder(encoder, target, info, provenance()));
      assertTrue(e.getMessage().contains("name a folder of the model's own"), e.getMessage());
      assertEquals("mine", Files.readString(target.resolve("config.json")));
      assertFalse(Files.exists(target.resolve("model.safetensors")));
    }
    // A model is written over by another.
    Exporter.modelFolder(encoder, folder, info, provenance());
    Exporter.modelFolder(encoder, folder, info, provenance());
  }

  /** Of 443 and others, the share as it is gives a pixel less. */
  @Test
  void timmResizesToTheSameSide() {
    for (int size = 8; size <= 1024; size++) {
      int side = EvalTransform.unnormalized(size, 3).resizedSide();
      assertEquals(side, (int) Math.floor(size / TimmConfig.cropShare(size, side)), "of " + size);
    }
  }

  private static final String WITH_TIMM =
      """
      import sys, torch, timm
      from safetensors.torch import load_file
      folder, values = sys.argv[1:]
      model = timm.create_model("local-dir:" + folder, pretrained=True).eval().double()
      values = load_file(values)
      with torch.no_grad():
          found = model(values["images"])
      error = ((found - values["features"]).abs().max() / values["features"].abs().max()).item()
      assert error <= 1e-9, error
      config = timm.data.resolve_model_data_config(model)
      assert list(config["input_size"]) == list(values["images"].shape[1:]), config
      assert config["interpolation"] == "bicubic", config
      """;

  /** The network that the exported weights are of: one without weight standardization. */
  private static ResNet plain(ResNet.Config config, ResNet encoder) {
    NormSpec norm = new NormSpec(config.norm().norm(), false);
    ResNet plain =
        new ResNet(
            new ResNet.Config(
                config.architecture(), config.width(), config.channels(), config.stem(), norm));
    plain.loadStateDict(SafetensorsFile.standardized(encoder));
    plain.train(false);
    return plain;
  }

  /** In float64, where nothing hides behind rounding. */
  private void compareInPython(String program, Layer network, int channels) throws Exception {
    Tensor images = Tensor.randn(2, channels, 64, 64).to(DType.FLOAT64);
    Float64.of(network);
    Path values = folder.resolve("values.safetensors");
    new Safetensors(Map.of("images", images, "features", network.forward(images)), Map.of())
        .write(values);
    Python.check(program, folder, values);
  }

  @ParameterizedTest
  @CsvSource({
    "resnet18, 3, bn",
    "resnet34, 3, gn:32+ws",
    "resnet50, 3, gn:32+ws",
    "resnet50, 3, bn",
    "resnet18, 1, ln+ws"
  })
  void timmLoadsIt(String arch, int channels, String norm) throws Exception {
    Python.assume("timm", "safetensors.torch");
    ResNet.Config config = config(arch, channels, Stem.IMAGENET, norm);
    ResNet encoder = encoder(config);
    Exporter.timm(encoder, folder, info(config, encoder.features()), provenance());
    compareInPython(WITH_TIMM, plain(config, encoder), channels);
  }

  @Test
  void timmLoadsAClassifier() throws Exception {
    Python.assume("timm", "safetensors.torch");
    ResNet.Config config = config("resnet18", 3, Stem.IMAGENET, "bn");
    Classifier classifier = new Classifier(encoder(config), 3);
    classifier.train(false);
    classifier.head().parameters().forEach(p -> p.tensor().normal_(0, 1, null));
    ModelInfo info = info(config, 512).withClasses(List.of("cat", "dog", "fox"), "1".repeat(64));
    Exporter.timm(classifier, folder, info, provenance());
    compareInPython(
        WITH_TIMM + "assert model.pretrained_cfg[\"label_names\"] == [\"cat\", \"dog\", \"fox\"]\n",
        classifier,
        3);
  }

  /** The program that the card shows, with the images of the test. */
  @Test
  void theCardsProgramForTorchvisionRuns() throws Exception {
    Python.assume("torchvision", "safetensors.torch");
    ResNet.Config config = config("resnet18", 1, Stem.SMALL, "gn:16+ws");
    ResNet encoder = encoder(config);
    Exporter.modelFolder(encoder, folder, info(config, encoder.features()), provenance());
    String card = Files.readString(folder.resolve("README.md"));
    String program =
        card.substring(card.indexOf("```python\n") + 10, card.indexOf("\n```\n\n## In J"));
    compareInPython(
        """
        import os, sys, torch
        folder, values = sys.argv[1:]
        os.chdir(folder)
        from safetensors.torch import load_file
        expected = load_file(values)
        torch.set_default_dtype(torch.float64)
        images = expected["images"]
        %s
        error = ((features - expected["features"]).abs().max() / expected["features"].abs().max())
        assert error.item() <= 1e-9, error
        """
            .formatted(program),
        plain(config, encoder),
        1);
  }
}
