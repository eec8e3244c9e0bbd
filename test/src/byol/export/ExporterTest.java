package byol.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.Layer;
import byol.nn.norm.FusedKernels;
import byol.nn.norm.NormSpec;
import byol.testing.Python;
import byol.torch.Random;
import byol.torch.Script;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
    Assumptions.assumeTrue(Python.has("torch"), "python3 has no torch beside this LibTorch");
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
      assertEquals(0, Python.run("-c", program));
    }
  }

  /** As it does with a module of its own: parameters and running statistics follow the training. */
  @Test
  void pythonTrainsWhatIsInTheFile() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Python.has("torch"), "python3 has no torch beside this LibTorch");
    Path file = folder.resolve("encoder.pt");
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      ResNet encoder = encoder(Architecture.RESNET8, Stem.TINY, "bn");
      Exporter.torchScript(encoder, file, Tensor.randn(2, 3, 32, 32));
    }
    String program =
        """
        import torch
        encoder = torch.jit.load(r'%s')
        names = {module.original_name for module in encoder.modules()}
        assert names == {'ResNet', 'Conv2d', 'BatchNorm2d', 'Identity', 'Sequential', 'BasicBlock',
                         'AdaptiveAvgPool2d'}, names
        images = torch.randn(4, 3, 32, 32)
        still = encoder(images)
        assert torch.equal(still, encoder(images))
        encoder.train()
        bn1 = encoder.bn1
        mean, count = bn1.running_mean.clone(), bn1.num_batches_tracked.item()
        x = encoder.conv1(images).detach()
        expected = torch.nn.functional.batch_norm(x, None, None, bn1.weight, bn1.bias, True)
        assert torch.allclose(bn1(x), expected, atol=1e-6)
        assert bn1.num_batches_tracked.item() == count + 1
        assert not torch.equal(bn1.running_mean, mean)
        optimizer = torch.optim.SGD(encoder.parameters(), lr=0.1)
        loss = encoder(images).square().mean()
        loss.backward()
        assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in encoder.parameters())
        optimizer.step()
        assert encoder(images).square().mean() < loss
        encoder.eval()
        assert torch.equal(encoder(images), encoder(images))
        """
            .formatted(file);
    assertEquals(0, Python.run("-c", program));
  }

  @Test
  void modulesHaveTheNamesOfTheirLayersAndParametersAreTrained() throws IOException {
    try (var _ = TensorScope.open()) {
      Path file = folder.resolve("encoder.pt");
      Tensor images = Tensor.randn(2, 3, 32, 32);
      Exporter.torchScript(encoder(Architecture.RESNET8, Stem.TINY, "gn:16+ws"), file, images);
      StringBuilder code = new StringBuilder();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(".py")).toList()) {
          code.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      for (String type : List.of("ResNet", "Conv2d", "GroupNorm", "BasicBlock", "Sequential")) {
        assertTrue(code.toString().contains("class " + type + "(Module)"), code.toString());
      }
      assertFalse(code.toString().contains("class WSConv2d("), code.toString());
      assertFalse(code.toString().contains("class Layer("), code.toString());
      try (Script script = Script.load(file, Device.CPU)) {
        Tensor features = script.forward(images);
        assertTrue(features.requiresGrad());
        features.sum().backward();
      }
    }
  }

  /** By the operators that the file has. */
  private static Tensor unfused(ResNet encoder, Tensor images) {
    try (var _ = FusedKernels.off()) {
      return encoder.forward(images);
    }
  }
}
