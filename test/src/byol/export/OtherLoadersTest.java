package byol.export;

import static byol.testing.Tensors.difference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.DeterministicValues;
import byol.config.Settings;
import byol.data.ChannelStats;
import byol.data.transform.EvalTransform;
import byol.model.Architecture;
import byol.model.Encoder;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.testing.Python;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.numpy.Npz;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import byol.torch.safetensors.Safetensors;
import byol.use.ModelFile;
import byol.weights.StateDict;
import byol.weights.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other loaders, and ours, make of exported encoders. */
class OtherLoadersTest {
  private static final double TOLERANCE = 1e-5;

  @TempDir private Path folder;

  private static ResNet encoder(Architecture architecture, String norm) {
    boolean small = architecture == Architecture.RESNET8;
    Stem stem = small ? Stem.TINY : Stem.IMAGENET;
    var config = new ResNet.Config(architecture, small ? 32 : 64, 3, stem, NormSpec.parse(norm));
    ResNet encoder = DeterministicValues.fill(new ResNet(config), "export.");
    // With 1, deep networks of chance weights are chaotic: rounding alone reaches 1e-5.
    try (var _ = NoGrad.open()) {
      encoder
          .namedParameters()
          .forEach(
              (name, parameter) -> {
                if (name.endsWith("bn2.weight") && architecture != Architecture.RESNET50) {
                  parameter.tensor().mul_(0.2);
                }
              });
    }
    encoder.train(false);
    return encoder;
  }

  private static ModelInfo info(Architecture architecture, String norm, Encoder encoder) {
    boolean small = architecture == Architecture.RESNET8;
    var network =
        new ModelInfo.Network(
            architecture.toString(),
            small ? 32 : 64,
            3,
            small ? Stem.TINY : Stem.IMAGENET,
            NormSpec.parse(norm),
            encoder.features());
    var input = ModelInfo.Input.of(new EvalTransform(64, ChannelStats.CIFAR10));
    return ModelInfo.of(network, input, ModelDigest.of(encoder, input));
  }

  private void export(String name, ResNet encoder, ModelInfo info, Tensor images) {
    Exporter.torchScript(encoder, folder.resolve(name + ".pt"), images, info);
    Exporter.safetensors(encoder, folder.resolve(name + ".safetensors"), false, info);
  }

  /** Both files hold the same weights to the last bit, and give the features of the encoder. */
  @ParameterizedTest
  @CsvSource({
    "RESNET18, bn",
    "RESNET18, gn:16+ws",
    "RESNET34, bn",
    "RESNET34, gn:16+ws",
    "RESNET50, bn",
    "RESNET50, gn:16+ws",
    "RESNET8, bn",
    "RESNET8, gn:16+ws"
  })
  void ourLoadersGiveTheEncodersFeatures(Architecture architecture, String norm) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      ResNet encoder = encoder(architecture, norm);
      Tensor images = DeterministicValues.uniform("export.images", 2, 3, 64, 64);
      Tensor expected = encoder.forward(images);
      export("e", encoder, info(architecture, norm, encoder), images);
      try (Script script = Script.load(folder.resolve("e.pt"), Device.CPU)) {
        assertTrue(difference(expected, script.forward(images)) <= TOLERANCE);
      }
      Encoder loaded = ModelFile.trainable(folder.resolve("e.safetensors")).encoder();
      assertTrue(difference(expected, loaded.forward(images)) <= TOLERANCE);

      var script = StateDict.read(folder.resolve("e.pt"));
      var tensors = Safetensors.read(folder.resolve("e.safetensors")).tensors();
      assertEquals(tensors.keySet(), script.tensors().keySet());
      tensors.forEach(
          (key, tensor) ->
              assertEquals(0, tensor.sub(script.tensors().get(key)).abs().max().item(), key));

      Settings facts = Weights.read(folder.resolve("e.pt")).settings();
      assertEquals(architecture.toString(), facts.get("arch", String.class));
      assertEquals(norm, facts.get("norm", NormSpec.class).toString());
    }
  }

  /** Skipped where python3 has not all of PyTorch, torchvision, timm and safetensors. */
  @Test
  void otherProgramsGiveTheEncodersFeatures() throws IOException, InterruptedException {
    String script = Path.of("interop/other_loaders.py").toString();
    Assumptions.assumeTrue(
        Python.run(script) == 0, "python3 has not all of torch, torchvision, timm and safetensors");
    exportAll(
        values -> new Safetensors(values, Map.of()).write(folder.resolve("values.safetensors")));
    assertEquals(0, Python.run(script, folder.toString()));
  }

  /**
   * Skipped where examples/djl has not been built, which {@code bin/byol example ServeTorchScript}
   * does: DJL brings a LibTorch of its own.
   */
  @Test
  void djlGivesTheEncodersFeatures() throws IOException, InterruptedException {
    Path example = Path.of("../examples/djl/target").toAbsolutePath().normalize();
    Path libraries = example.resolve("classpath");
    Assumptions.assumeTrue(Files.exists(libraries), "examples/djl has not been built");
    exportAll(
        values -> {
          Map<String, Tensor> named = new LinkedHashMap<>();
          values.forEach((name, value) -> named.put(name.replace('.', '_'), value));
          Npz.write(folder.resolve("values.npz"), named);
        });
    Process djl =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-DDJL_CACHE_DIR=" + example.resolve("djl"),
                "-Dai.djl.offline=true",
                "-cp",
                Files.readString(libraries).strip(),
                "interop/DjlFeatures.java",
                folder.toString())
            .inheritIO()
            .start();
    assertTrue(djl.waitFor(5, TimeUnit.MINUTES), "DJL does not end");
    assertEquals(0, djl.exitValue());
  }

  /** Every architecture with BN and GN+WS; what they make of some images is kept as told. */
  private void exportAll(Consumer<Map<String, Tensor>> keep) {
    Map<String, Tensor> values = new LinkedHashMap<>();
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      for (Architecture architecture : Architecture.values()) {
        for (String norm : new String[] {"bn", "gn:16+ws"}) {
          String name = architecture + "-" + norm.substring(0, 2);
          ResNet encoder = encoder(architecture, norm);
          Tensor images = DeterministicValues.uniform("export.images", 2, 3, 64, 64);
          export(name, encoder, info(architecture, norm, encoder), images);
          values.put(name + ".images", images);
          values.put(name + ".features", encoder.forward(images));
        }
      }
      keep.accept(values);
    }
  }
}
