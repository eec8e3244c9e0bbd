package byol.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.Datasets;
import byol.optim.Precision;
import byol.recipe.Defaults;
import byol.registry.Methods;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.run.TrainState;
import byol.testing.TinyRun;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.safetensors.Safetensors;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public final class TrainerTest {
  private static final long STEPS = 12;

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameLossesToTheLastBit() {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
    List<Double> first = TinyRun.losses(RunDirectory.create(folder.resolve("a"), config));
    List<Double> second = TinyRun.losses(RunDirectory.create(folder.resolve("b"), config));
    assertEquals(STEPS, first.size());
    assertEquals(first, second);
  }

  @Test
  void anotherSeedGivesOtherLosses() {
    RunConfig config = TinyRun.config(3, "gn:8+ws", "lars", 1);
    RunConfig other =
        Defaults.resolve(
            TinyRun.options(3, "gn:8+ws", "lars", 1, null)
                .overriddenBy(Settings.parse(seed(8), "test")),
            TinyRun.IMAGES);
    assertNotEquals(
        TinyRun.losses(RunDirectory.create(folder.resolve("a"), config)),
        TinyRun.losses(RunDirectory.create(folder.resolve("b"), other)));
  }

  /** A run of twelve steps with some more options, in JSON. */
  private static RunConfig with(String options) {
    return Defaults.resolve(
        TinyRun.options(STEPS, "gn:8+ws", "adamw", 1, null)
            .overriddenBy(
                Settings.parse(JsonParser.parseString(options).getAsJsonObject(), "test")),
        TinyRun.IMAGES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'method': 'simclr', 'temperature': 0.2}",
        "{'method': 'simsiam', 'projection': 64, 'norm': 'bn'}",
        "{'norm': 'bn-init'}",
        "{'encoder_norm': 'bn', 'projector_norm': 'bn-init', 'predictor_norm': 'none+ws'}",
        "{'predictor': false}",
        "{'tau': 0, 'tau_final': 0}",
        "{'precision': 'fp16'}"
      })
  void everySystemTrainsAndGoesOnToTheLastBit(String options) {
    RunConfig config = with(options.replace('\'', '"'));
    List<Double> whole = TinyRun.losses(RunDirectory.create(folder.resolve("whole"), config));
    assertEquals(STEPS, whole.size());
    RunDirectory stopped = RunDirectory.create(folder.resolve("stopped"), config);
    assertFalse(TinyRun.stopAfter(stopped, 5).complete());
    assertEquals(whole, TinyRun.losses(RunDirectory.open(stopped.path())));
    assertEquals(tops(RunDirectory.open(folder.resolve("whole"))), tops(stopped));
  }

  private static List<Double> tops(RunDirectory directory) {
    List<Double> tops = directory.metrics().stream().map(TrainMetrics::onlineTop1).toList();
    assertFalse(tops.contains(null));
    return tops;
  }

  /** τ = 0: the target is the online network; τ = 1: it stays as it was at the start. */
  @ParameterizedTest
  @CsvSource({"0,0", "1,1"})
  void aConstantTau(double tau, double tauFinal) {
    RunConfig config = with("{\"tau\": %s, \"tau_final\": %s}".formatted(tau, tauFinal));
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    TinyRun.losses(directory);
    try (var _ = TensorScope.open()) {
      var state = Safetensors.read(directory.latestCheckpoint().orElseThrow()).tensors();
      float[] target = state.get("target.encoder.conv1.weight").toFloatArray();
      float[] online = state.get("online.encoder.conv1.weight").toFloatArray();
      Tensor start = Checkpoint.untrainedEncoder(config).stateDict().get("conv1.weight");
      assertArrayEquals(tau == 0 ? online : start.toFloatArray(), target);
      assertNotEquals(online[0], start.toFloatArray()[0]);
    }
  }

  private static com.google.gson.JsonObject seed(long seed) {
    var object = new com.google.gson.JsonObject();
    object.addProperty("seed", seed);
    return object;
  }

  @ParameterizedTest
  @CsvSource({"lars,gn:8+ws,1", "adamw,gn:8+ws,2", "sgd,bn,1", "adamw,bn+ws,1"})
  void stoppedAndResumedEqualsUninterruptedToTheLastBit(
      String optimizer, String norm, int accumulate) {
    RunConfig config = TinyRun.config(STEPS, norm, optimizer, accumulate);
    RunDirectory whole = RunDirectory.create(folder.resolve("whole"), config);
    List<Double> expected = TinyRun.losses(whole);

    RunDirectory stopped = RunDirectory.create(folder.resolve("stopped"), config);
    assertFalse(TinyRun.stopAfter(stopped, 5).complete());
    assertFalse(TinyRun.stopAfter(RunDirectory.open(stopped.path()), 9).complete());
    List<Double> resumed = TinyRun.losses(RunDirectory.open(stopped.path()));

    assertEquals(expected, resumed);
    assertSameTensors(
        whole.latestCheckpoint().orElseThrow(), stopped.latestCheckpoint().orElseThrow());
  }

  /** That two checkpoints hold the same, to the last bit. */
  public static void assertSameTensors(Path expected, Path actual) {
    try (var _ = TensorScope.open()) {
      assertEquals(bytes(expected).keySet(), bytes(actual).keySet());
      Map<String, byte[]> actualBytes = bytes(actual);
      bytes(expected)
          .forEach((name, value) -> assertArrayEquals(value, actualBytes.get(name), name));
    }
  }

  private static Map<String, byte[]> bytes(Path file) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    Safetensors.read(file)
        .tensors()
        .forEach(
            (name, tensor) -> {
              Tensor values = tensor.dtype() == DType.UINT8 ? tensor : tensor.to(DType.FLOAT64);
              try (var arena = java.lang.foreign.Arena.ofConfined()) {
                var data = arena.allocate(Math.max(1, values.numel() * values.dtype().bytes()));
                var exact = data.asSlice(0, values.numel() * values.dtype().bytes());
                values.copyTo(exact);
                bytes.put(name, exact.toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
              }
            });
    return bytes;
  }

  @Test
  void aCrashAfterACheckpointLosesOnlyWhatCameLater() throws IOException {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
    List<Double> expected = TinyRun.losses(RunDirectory.create(folder.resolve("whole"), config));

    // As a kill at step 6 would leave it: a checkpoint of step 4, metrics up to 6, half a line.
    RunDirectory killed = RunDirectory.create(folder.resolve("killed"), config);
    TinyRun.stopAfter(killed, 4);
    Files.writeString(
        killed.metricsFile(),
        "{\"step\":5,\"loss\":99}\n{\"step\":6,\"lo",
        StandardOpenOption.APPEND);
    assertEquals(expected, TinyRun.losses(RunDirectory.open(killed.path())));
  }

  @Test
  void aFinishedRunThatIsResumedDoesNothing() {
    RunConfig config = TinyRun.config(3, "gn:8+ws", "lars", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    List<Double> losses = TinyRun.losses(directory);
    assertEquals(losses, TinyRun.losses(RunDirectory.open(directory.path())));
  }

  @Test
  void divergenceIsAnExceptionWithItsFacts() {
    RunConfig config =
        Defaults.resolve(TinyRun.options(50, "none", "sgd", 1, 1e30), TinyRun.IMAGES);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    var e = assertThrows(DivergedException.class, () -> TinyRun.losses(directory));
    assertTrue(e.getMessage().contains("diverged"), e.getMessage());
    assertTrue(e.step() > 1, "step " + e.step());
    assertFalse(Double.isFinite(e.loss()));
    assertTrue(e.learningRate() > 1e20, "learning rate " + e.learningRate());
  }

  /** The last step has no loss behind it that would tell. */
  @Test
  void weightsThatAreNotFiniteAreNotSaved() {
    RunConfig config =
        Defaults.resolve(
            TinyRun.options(1, "none", "sgd", 1, 1e38).with("weight_decay", 1e6), TinyRun.IMAGES);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    var e = assertThrows(DivergedException.class, () -> TinyRun.losses(directory));
    assertTrue(e.getMessage().contains("weights are not finite after step 1"), e.getMessage());
    assertTrue(directory.latestCheckpoint().isEmpty());
  }

  @Test
  void float16WithoutAScalerIsRefused() {
    RunConfig config = TinyRun.config(1, "gn:8+ws", "lars", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    var trainer =
        new Trainer(
            () -> {
              TrainState state = TrainState.of(config, TinyRun.IMAGES);
              return TrainState.of(state.method(), state.optimizer(), state.generator());
            },
            new TwoViewLoader(TinyRun.IMAGES, config.views(), LoaderOptions.of(16)),
            TrainOptions.of(config).withPrecision(Precision.FP16),
            directory,
            new TinyRun.Recorder());
    var e = assertThrows(IllegalArgumentException.class, trainer::run);
    assertTrue(e.getMessage().contains("scaler"), e.getMessage());
  }

  @Test
  void onlyTheNewestCheckpointsAreKept() throws IOException {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    TinyRun.losses(directory);
    try (var files = Files.list(directory.path().resolve("checkpoints"))) {
      assertEquals(
          List.of("step-00000008.safetensors", "step-00000012.safetensors"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aTruncatedCheckpointIsNamed() throws IOException {
    RunConfig config = TinyRun.config(3, "gn:8+ws", "lars", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    TinyRun.losses(directory);
    Path checkpoint = directory.latestCheckpoint().orElseThrow();
    byte[] whole = Files.readAllBytes(checkpoint);
    Files.write(checkpoint, java.util.Arrays.copyOf(whole, whole.length / 2));
    var e = assertThrows(IllegalArgumentException.class, () -> TinyRun.losses(directory));
    assertTrue(e.getMessage().contains(checkpoint.toString()), e.getMessage());
  }

  @Test
  void theUntrainedEncoderIsTheOneTrainingStartsFrom() {
    RunConfig config = TinyRun.config(3, "gn:8+ws", "lars", 1);
    try (var _ = TensorScope.open()) {
      byol.torch.Random.manualSeed(config.runtime().seed());
      var start = Methods.create(config).online().encoder().stateDict();
      var untrained = Checkpoint.untrainedEncoder(config).stateDict();
      start.forEach(
          (name, tensor) ->
              assertArrayEquals(tensor.toFloatArray(), untrained.get(name).toFloatArray(), name));
    }
  }

  @Test
  void generatedImagesAreAlwaysThere() {
    assertTrue(Datasets.open("shapes", byol.data.Split.TRAIN).size() >= 1000);
  }
}
