package byol.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.Layer;
import byol.nn.norm.FusedKernels;
import byol.nn.norm.NormSpec;
import byol.torch.Random;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExporterTest {
  @TempDir Path folder;

  private static ResNet encoder(Architecture architecture, Stem stem, String norm) {
    Random.manualSeed(3);
    ResNet encoder = new ResNet(new ResNet.Config(architecture, 32, 3, stem, NormSpec.parse(norm)));
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      // Scales and shifts other than 1 and 0, and statistics of batch norm's own.
      encoder.parameters().stream()
          .filter(parameter -> !parameter.kind().isAdapted())
          .forEach(p -> p.tensor().add_(Tensor.randn(p.tensor().shape()), 0.1));
      encoder.forward(Tensor.randn(8, 3, 32, 32));
    }
    encoder.train(false);
    return encoder;
  }

  @ParameterizedTest
  @CsvSource({
    "RESNET50, IMAGENET, gn:16+ws",
    "RESNET18, SMALL, bn",
    "RESNET18, SMALL, ln+ws",
    "RESNET8, TINY, in",
    "RESNET8, TINY, bn-init",
    "RESNET8, TINY, none+ws"
  })
  void torchScriptGivesTheSameFeatures(Architecture architecture, Stem stem, String norm) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      ResNet encoder = encoder(architecture, stem, norm);
      Path file = folder.resolve("encoder.pt");
      Tensor images = Tensor.randn(2, 3, 64, 64);
      double difference = Exporter.torchScript(encoder, file, images);
      assertTrue(difference <= 1e-5, "relative difference " + difference);
      try (Script script = Script.load(file, Device.CPU)) {
        Tensor expected = unfused(encoder, images);
        Tensor actual = script.forward(images);
        double largest = expected.abs().max().item();
        assertTrue(actual.sub(expected).abs().max().item() <= 1e-5 * largest);
      }
    }
  }

  @Test
  void safetensorsHoldStandardizedWeightsUnlessTrainable() {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      ResNet encoder = encoder(Architecture.RESNET8, Stem.TINY, "gn:16+ws");
      Path file = folder.resolve("encoder.safetensors");

      Exporter.safetensors(encoder, file, false);
      Map<String, Tensor> folded = Safetensors.read(file).tensors();
      assertEquals(encoder.stateDict().keySet(), folded.keySet());
      Tensor rows = folded.get("layer1.0.conv1.weight").reshape(32, -1);
      assertEquals(0, rows.mean(1).abs().max().item(), 1e-5);
      assertEquals(0, rows.var(0, 1).sub(1).abs().max().item(), 1e-3);

      // A network without weight standardization that loads them computes the same.
      ResNet plain = encoder(Architecture.RESNET8, Stem.TINY, "gn:16");
      plain.loadStateDict(folded);
      Tensor images = Tensor.randn(2, 3, 28, 28);
      Tensor expected = encoder.forward(images);
      double difference = plain.forward(images).sub(expected).abs().max().item();
      assertTrue(difference <= 1e-5 * expected.abs().max().item());

      Exporter.safetensors(encoder, file, true);
      Map<String, Tensor> raw = Safetensors.read(file).tensors();
      encoder
          .stateDict()
          .forEach(
              (name, tensor) ->
                  assertArrayEquals(tensor.toFloatArray(), raw.get(name).toFloatArray(), name));
    }
  }

  @Test
  void aLayerWithoutTorchScriptSaysSo() {
    Layer custom =
        new Layer() {
          @Override
          public Tensor forward(Tensor input) {
            return input;
          }
        };
    try (var _ = TensorScope.open()) {
      Tensor image = Tensor.randn(1, 3, 8, 8);
      var e =
          assertThrows(
              UnsupportedOperationException.class,
              () -> Exporter.torchScript(custom, folder.resolve("x.pt"), image));
      assertTrue(e.getMessage().contains("script()"), e.getMessage());
    }
  }

  /** The pip wheel that LibTorch comes from is a PyTorch too; elsewhere this test is skipped. */
  @Test
  void pythonLoadsTheFileAndComputesTheSame() throws IOException, InterruptedException {
    Path site = LibTorch.load().root().getParent();
    Assumptions.assumeTrue(
        python(site, "import torch") == 0, "python3 has no torch beside this LibTorch");
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      ResNet encoder = encoder(Architecture.RESNET50, Stem.IMAGENET, "gn:16+ws");
      Path file = folder.resolve("encoder.pt");
      Tensor images = Tensor.randn(2, 3, 64, 64);
      Exporter.torchScript(encoder, file, images);
      Path values = folder.resolve("values.pt");
      try (Script script = Script.create("Values")) {
        script.buffer("images", images);
        script.buffer("features", unfused(encoder, images));
        script.save(values);
      }
      String program =
          """
          import sys, torch
          values = torch.jit.load(r'%s')
          encoder = torch.jit.load(r'%s')
          assert 'layer1.0.conv1.weight' in encoder.state_dict()
          assert len(list(encoder.parameters())) > 100
          features = encoder.eval()(values.images)
          error = ((features - values.features).abs().max() / values.features.abs().max()).item()
          print('relative error', error)
          sys.exit(0 if error <= 1e-5 else 1)
          """
              .formatted(values, file);
      assertEquals(0, python(site, program));
    }
  }

  /** By the operators that the file has. */
  private static Tensor unfused(ResNet encoder, Tensor images) {
    try (var _ = FusedKernels.off()) {
      return encoder.forward(images);
    }
  }

  private static int python(Path site, String program) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("python3", "-c", program).redirectErrorStream(true);
    builder.environment().put("PYTHONPATH", site.toString());
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return 127;
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.print(output);
    return process.waitFor();
  }
}
