package byol.weights;

import static byol.testing.Tensors.assertSame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.Method;
import byol.config.RunConfig;
import byol.export.Exporter;
import byol.export.ModelInfo;
import byol.model.ResNet;
import byol.nn.norm.FusedKernels;
import byol.nn.norm.NormSpec;
import byol.recipe.Defaults;
import byol.registry.Encoders;
import byol.registry.Methods;
import byol.run.RunDirectory;
import byol.run.TrainState;
import byol.testing.InScope;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.NoGrad;
import byol.torch.safetensors.Safetensors;
import byol.use.ModelInfos;
import byol.use.TrainedEncoder;
import byol.weights.WeightsException.Remedy;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks that begin with weights, and what is said of it. */
class WeightsTest {
  @TempDir private Path folder;
  @RegisterExtension final InScope scope = InScope.alone();

  private static Transfer into(ResNet encoder, String norm, Path file) {
    return Weights.read(file).into(encoder, NormSpec.parse(norm));
  }

  private static void assertNoted(String note, Transfer transfer) {
    assertTrue(
        transfer.notes().stream().anyMatch(line -> line.contains(note)),
        () -> note + " in " + transfer.notes());
  }

  /** The state of the golden network under other names, as a safetensors file. */
  private Path renamed(UnaryOperator<String> names, Map<String, Tensor> more) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    WeightFiles.network("bn").stateDict().forEach((n, t) -> tensors.put(names.apply(n), t));
    tensors.putAll(more);
    Path file = folder.resolve("renamed.safetensors");
    new Safetensors(tensors, Map.of()).write(file);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"state.pth", "legacy.pth", "checkpoint.pth", "script.pt"})
  void aNetworkIsTheFilesNetwork(String name) {
    ResNet encoder = WeightFiles.empty("bn", 8);
    Transfer transfer = into(encoder, "bn", WeightFiles.of(name));
    ResNet expected = WeightFiles.network("bn");
    expected.stateDict().forEach((key, value) -> assertSame(value, encoder.stateDict().get(key)));
    assertEquals(List.of(), transfer.missing());
    assertEquals(expected.stateDict().keySet(), transfer.taken().keySet());
    assertTrue(transfer.holds().contains("resnet8 of width 8"), transfer.holds());
  }

  @Test
  void whatACheckpointHoldsBesideIsListed() {
    Transfer transfer = into(WeightFiles.empty("bn", 8), "bn", WeightFiles.of("checkpoint.pth"));
    assertNoted("that whose names begin with state_dict.module.encoder_q. is taken", transfer);
    assertNoted("state_dict.module.encoder_k.", transfer);
    assertEquals("state_dict.module.encoder_q.conv1.weight", transfer.taken().get("conv1.weight"));
    for (String left :
        List.of("state_dict.module.head.weight", "epoch", "optimizer.state.0.momentum_buffer")) {
      assertTrue(transfer.left().contains(left), left);
    }
    assertTrue(transfer.lines().stream().allMatch(line -> line.length() < 400));
  }

  @ParameterizedTest
  @ValueSource(strings = {"module.", "state_dict.module.backbone.", "model.encoder.", "x.y.z."})
  void namesMayBeginWithAnything(String prefix) {
    Path file = renamed(prefix::concat, Map.of("fc.weight", Tensor.ones(3, 32)));
    ResNet encoder = WeightFiles.empty("bn", 8);
    Transfer transfer = into(encoder, "bn", file);
    assertNoted("names in the file begin with " + prefix, transfer);
    assertEquals(List.of("fc.weight"), transfer.left());
    assertSame(
        WeightFiles.network("bn").stateDict().get("conv1.weight"),
        encoder.stateDict().get("conv1.weight"));
  }

  @Test
  void ofTwoNetworksNoneIsGuessed() {
    Map<String, Tensor> other = new LinkedHashMap<>();
    WeightFiles.network("bn").stateDict().forEach((n, t) -> other.put("right." + n, t));
    Path file = renamed("left."::concat, other);
    ResNet encoder = WeightFiles.empty("bn", 8);
    var e = assertThrows(WeightsException.class, () -> into(encoder, "bn", file));
    assertTrue(e.getMessage().contains("left., right."), e.getMessage());
  }

  @Test
  void fromBatchNormToGroupNormScalesAndShiftsAreTaken() {
    ResNet encoder = WeightFiles.empty("gn:2+ws", 8);
    Transfer transfer = into(encoder, "gn:2+ws", WeightFiles.of("state.pth"));
    assertNoted("normalization was bn and is gn:2: scales and shifts are taken", transfer);
    assertNoted("this run standardizes weights, which the file's network does not", transfer);
    assertTrue(transfer.left().contains("bn1.running_mean"), transfer.left().toString());
    assertSame(
        WeightFiles.network("bn").stateDict().get("bn1.weight"),
        encoder.stateDict().get("bn1.weight"));
    assertEquals(List.of(), transfer.missing());
  }

  /** Of a deeper network the first blocks have the very names and shapes of a shallower one's. */
  @ParameterizedTest
  @ValueSource(strings = {"layer1.1.conv1.weight", "layer1.0.se.fc1.weight"})
  void aNetworkWithMoreBlocksIsRefused(String more) {
    Path file = renamed("module."::concat, Map.of("module." + more, Tensor.ones(8, 8, 3, 3)));
    ResNet encoder = WeightFiles.empty("bn", 8);
    float[] before = encoder.stateDict().get("conv1.weight").toFloatArray();
    var e = assertThrows(WeightsException.class, () -> into(encoder, "bn", file));
    assertTrue(e.getMessage().contains("the encoder of this run has no " + more), e.getMessage());
    assertEquals(Remedy.CHOOSE_NETWORK, e.remedy());
    assertArrayEquals(before, encoder.stateDict().get("conv1.weight").toFloatArray());
  }

  @Test
  void aNetworkWithFewerFiltersIsRefused() {
    UnaryOperator<String> names = name -> name.replace("layer3.0.conv2.weight", "elsewhere");
    ResNet encoder = WeightFiles.empty("bn", 8);
    var e =
        assertThrows(WeightsException.class, () -> into(encoder, "bn", renamed(names, Map.of())));
    assertTrue(e.getMessage().contains("it has no layer3.0.conv2.weight"), e.getMessage());
  }

  @Test
  void shapesThatDoNotFitAreNamedAndNothingIsChanged() {
    ResNet encoder = WeightFiles.empty("bn", 16);
    float[] before = encoder.stateDict().get("conv1.weight").toFloatArray();
    var e =
        assertThrows(
            WeightsException.class, () -> into(encoder, "bn", WeightFiles.of("state.pth")));
    assertTrue(
        e.getMessage().contains("conv1.weight has shape [8, 3, 3, 3] there and [16, 3, 3, 3] here"),
        e.getMessage());
    assertEquals(Remedy.CHOOSE_NETWORK, e.remedy());
    assertArrayEquals(before, encoder.stateDict().get("conv1.weight").toFloatArray());
  }

  @Test
  void whereNothingFitsBothAreNamed() {
    ResNet encoder = WeightFiles.empty("bn", 8);
    Path file = WeightFiles.of("dtypes.pth");
    var e = assertThrows(WeightsException.class, () -> into(encoder, "bn", file));
    assertTrue(e.getMessage().contains("it names uint8, int8"), e.getMessage());
    assertTrue(e.getMessage().contains("the encoder conv1.weight"), e.getMessage());
  }

  @Test
  void valuesThatAreNoNumbersAreRefusedAndOtherTypesConverted() {
    Map<String, Tensor> tensors = new LinkedHashMap<>(WeightFiles.network("bn").stateDict());
    tensors.put("conv1.weight", tensors.get("conv1.weight").to(DType.FLOAT64));
    Path file = folder.resolve("w.safetensors");
    new Safetensors(tensors, Map.of()).write(file);
    assertNoted("converted from FLOAT64 to FLOAT32", into(WeightFiles.empty("bn", 8), "bn", file));
    tensors.put("bn1.bias", Tensor.of(new float[] {1, Float.NaN, 0, 0, 0, 0, 0, 0}));
    new Safetensors(tensors, Map.of()).write(file);
    ResNet encoder = WeightFiles.empty("bn", 8);
    var e = assertThrows(WeightsException.class, () -> into(encoder, "bn", file));
    assertTrue(e.getMessage().contains("bn1.bias has values that are no numbers"), e.getMessage());
  }

  /** An export of each kind, put into the network of a run, gives the features of the run. */
  @ParameterizedTest
  @ValueSource(strings = {"as trained", "standardized", "torchscript"})
  void anExportIsTheSameNetworkAgain(String kind) {
    RunDirectory run = UseFixtures.run(folder.resolve("run"), TinyRun.IMAGES, "gn:4+ws");
    var trained = TrainedEncoder.of(run);
    ModelInfo info = ModelInfos.of(run.config(), trained);
    Path file = folder.resolve("file");
    Tensor images = Tensor.randn(2, run.config().model().channels(), 16, 16);
    try (var _ = NoGrad.open();
        var _ = FusedKernels.off()) {
      if (kind.equals("torchscript")) {
        Exporter.torchScript(trained, file, images, info);
      } else {
        Exporter.safetensors(trained, file, kind.equals("as trained"), info);
      }
      Weights weights = Weights.read(file);
      assertEquals("gn:4+ws", weights.settings().get("norm", NormSpec.class).toString());
      assertEquals(8, weights.settings().get("width", Integer.class));
      Tensor expected = trained.forward(images);
      // With the standardization of the run, and without, where raw filters have to be
      // standardized.
      for (String norm : List.of("gn:4+ws", "gn:4")) {
        RunConfig config = run.config().with("encoder_norm", NormSpec.parse(norm));
        var encoder = Encoders.create(config.model());
        encoder.train(false);
        weights.into(encoder, NormSpec.parse(norm));
        double difference = encoder.forward(images).sub(expected).abs().max().item();
        assertTrue(difference <= 1e-5 * expected.abs().max().item(), norm + ": " + difference);
      }
      assertNoted(
          "normalization was gn:4 and is gn:2",
          weights.into(
              Encoders.create(run.config().with("encoder_norm", NormSpec.parse("gn:2+ws")).model()),
              NormSpec.parse("gn:2+ws")));
    }
  }

  private static Method method(RunConfig config) {
    return TrainState.of(config, TinyRun.IMAGES).method();
  }

  @Test
  void aCheckpointHasHeadsToo() {
    RunDirectory run = UseFixtures.run(folder.resolve("run"), TinyRun.IMAGES, "gn:4+ws");
    Weights weights = Weights.read(run.path());
    RunConfig config =
        Defaults.resolve(
            TinyRun.options(3, "gn:4+ws", "lars", 1, null)
                .overriddenBy(weights.settings())
                .with("seed", 9),
            TinyRun.IMAGES);
    Method method = method(config);
    Transfer transfer = weights.into(method, config);
    assertNoted("all networks of the checkpoint are taken", transfer);
    assertEquals(List.of(), transfer.missing());
    Map<String, Tensor> saved = Safetensors.read(run.latestCheckpoint().orElseThrow()).tensors();
    method.stateDict().forEach((name, tensor) -> assertSame(saved.get(name), tensor));

    RunConfig wider = config.with("hidden", 48);
    Method other = method(wider);
    Transfer encoderAlone = Weights.read(run.path()).into(other, wider);
    assertNoted("projector and predictor begin as chance has them: online.projector", encoderAlone);
    assertSame(
        saved.get("online.encoder.conv1.weight"),
        other.stateDict().get("target.encoder.conv1.weight"));
    assertTrue(encoderAlone.left().contains("target.encoder.conv1.weight"));

    RunConfig otherNorm = config.with("encoder_norm", NormSpec.parse("bn"));
    Method batchNorm = method(otherNorm);
    Transfer changed = Weights.read(run.path()).into(batchNorm, otherNorm);
    assertNoted("the target begins as the online network", changed);
    assertNoted("running statistics begin at mean 0 and variance 1", changed);
    assertTrue(changed.missing().contains("bn1.running_mean"));
    assertSame(
        batchNorm.stateDict().get("online.encoder.layer3.0.conv2.weight"),
        batchNorm.stateDict().get("target.encoder.layer3.0.conv2.weight"));
  }

  @Test
  void anotherArchitectureIsNamed() {
    RunConfig config =
        TinyRun.config(1, "gn:4+ws", "lars", 1).with("arch", "resnet18").with("width", 8);
    Weights weights = Weights.read(WeightFiles.of("state.pth"));
    Method method = Methods.create(config);
    var e = assertThrows(WeightsException.class, () -> weights.into(method, config));
    assertTrue(
        e.getMessage()
            .contains("holds resnet8 of width 8, norm bn, and the encoder of this run is resnet18"),
        e.getMessage());
    assertFalse(weights.settings().has("norm"));
    assertNotEquals("", weights.sha256());
  }
}
