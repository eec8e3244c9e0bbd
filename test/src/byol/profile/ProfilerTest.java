package byol.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.Phase;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.json.Json;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.TinyRun;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.CallMeter;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.safetensors.Safetensors;
import byol.train.Trainer;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProfilerTest {
  private static final int STEPS = 4;
  private static final long ALL = Profiler.WARM_UP + STEPS + 2;

  @TempDir Path folder;

  private final List<Profiler> done = new ArrayList<>();

  @AfterEach
  void theMeterIsOffAgain() {
    try (var _ = TensorScope.open()) {
      long calls = CallMeter.calls();
      Tensor.ones(1).add(1);
      assertEquals(calls, CallMeter.calls());
    }
  }

  private RunDirectory profiled(String name, RunConfig config, int steps, long stopAfter) {
    RunDirectory directory = RunDirectory.create(folder.resolve(name), config);
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    Trainer trainer = Trainer.of(config, directory, TinyRun.IMAGES, recorder);
    recorder.onStep =
        step -> {
          if (step == stopAfter) {
            trainer.requestStop();
          }
        };
    trainer.measureBy(new Profiler(steps, Device.CPU, done::add));
    trainer.run();
    return directory;
  }

  private static RunConfig config(long steps, int accumulate) {
    return TinyRun.config(steps, "gn:8+ws", "lars", accumulate);
  }

  @Test
  void theStepIsTheSumOfItsPhases() {
    profiled("run", config(ALL, 1), STEPS, ALL);
    assertEquals(1, done.size());
    StepProfile profile = done.getFirst().profile();
    assertEquals(STEPS, profile.steps());
    assertEquals(
        EnumSet.complementOf(EnumSet.of(Phase.ALL_REDUCE_WAIT)),
        profile.phases().stream().map(StepProfile.Part::phase).collect(Collectors.toSet()));
    assertEquals(Phase.STEP, profile.phases().getLast().phase());
    double sum = profile.phases().stream().mapToDouble(StepProfile.Part::meanMillis).sum();
    assertEquals(profile.step().meanMillis(), sum, 1e-6);
    assertEquals(1, profile.phases().stream().mapToDouble(StepProfile.Part::share).sum(), 1e-9);
    for (StepProfile.Part part : profile.phases()) {
      assertTrue(part.javaMillis() >= 0, part.toString());
      assertTrue(part.javaMillis() <= part.meanMillis(), part.toString());
    }
    Map<Phase, Double> calls =
        profile.phases().stream()
            .collect(Collectors.toMap(StepProfile.Part::phase, StepProfile.Part::calls));
    assertEquals(0, calls.get(Phase.DATA_WAIT));
    assertEquals(1, calls.get(Phase.BACKWARD), "backward alone: of one pass no mean is taken");
    assertEquals(1, calls.get(Phase.EMA) - noGrad(), "one lerp for all tensors");
    assertTrue(calls.get(Phase.FORWARD_ONLINE) > calls.get(Phase.LOSS));
  }

  /** Calls that switch gradients off and on again. */
  private static int noGrad() {
    return 2;
  }

  @Test
  void everyPhaseOfTheTraceLiesInItsStep() {
    RunDirectory run = profiled("run", config(ALL, 2), STEPS, ALL);
    done.getFirst().writeTrace(run.traceFile());
    List<JsonObject> events =
        Json.readObject(run.traceFile()).getAsJsonArray("traceEvents").asList().stream()
            .map(event -> event.getAsJsonObject())
            .toList();
    Map<Long, String> threads = new TreeMap<>();
    Map<Long, List<JsonObject>> bySteps = new TreeMap<>();
    int images = 0;
    for (JsonObject event : events) {
      if (event.get("name").getAsString().equals("thread_name")) {
        String name = event.getAsJsonObject("args").get("name").getAsString();
        threads.put(event.get("tid").getAsLong(), name);
      } else if (event.get("ph").getAsString().equals("X")) {
        String thread = threads.get(event.get("tid").getAsLong());
        if (event.get("cat").getAsString().equals("loader")) {
          assertTrue(thread.startsWith("byol-loader-"), thread);
          assertTrue(event.get("name").getAsString().matches("prepare \\d+ images"));
          images++;
        } else {
          assertEquals(Thread.currentThread().getName(), thread);
          long step = event.getAsJsonObject("args").get("step").getAsLong();
          bySteps.computeIfAbsent(step, _ -> new ArrayList<>()).add(event);
        }
      }
    }
    assertTrue(images > 0, "the loader worked meanwhile");
    assertEquals(Set.of(11L, 12L, 13L, 14L), bySteps.keySet());
    bySteps.values().forEach(ProfilerTest::assertInOrderWithinTheStep);
  }

  /** Phases of a step with two forward passes: after each other, and in the step. */
  private static void assertInOrderWithinTheStep(List<JsonObject> events) {
    JsonObject step = events.getLast();
    assertEquals("step", step.get("name").getAsString());
    double at = step.get("ts").getAsDouble();
    List<JsonObject> phases =
        events.subList(0, events.size() - 1).stream()
            .sorted(Comparator.comparingDouble(event -> event.get("ts").getAsDouble()))
            .toList();
    for (JsonObject phase : phases) {
      double begin = phase.get("ts").getAsDouble();
      assertTrue(begin > at - 2e-3, phase + " begins before " + at);
      at = begin + phase.get("dur").getAsDouble();
    }
    double end = step.get("ts").getAsDouble() + step.get("dur").getAsDouble();
    assertTrue(at < end + 2e-3, "phases end at " + at + ", the step at " + end);
    List<String> names = phases.stream().map(phase -> phase.get("name").getAsString()).toList();
    List<String> pass =
        List.of(
            "data wait",
            "input",
            "forward target",
            "forward online",
            "forward online",
            "forward online",
            "loss",
            "online probe",
            "backward");
    List<String> expected = new ArrayList<>(List.of("optimizer"));
    expected.addAll(pass);
    expected.addAll(pass);
    expected.addAll(List.of("optimizer", "EMA", "metrics"));
    assertEquals(expected, names);
  }

  @Test
  void whatIsTrainedStaysTheSameToTheLastBit() {
    RunDirectory plain = RunDirectory.create(folder.resolve("plain"), config(ALL, 1));
    List<Double> losses = TinyRun.losses(plain);
    RunDirectory profiled = profiled("profiled", config(ALL, 1), STEPS, ALL);
    assertEquals(1, done.size());
    assertEquals(ALL, losses.size());
    assertEquals(losses, profiled.metrics().stream().map(TrainMetrics::loss).toList());
    try (var _ = TensorScope.open()) {
      Map<String, Tensor> expected = checkpoint(plain);
      Map<String, Tensor> actual = checkpoint(profiled);
      assertEquals(expected.keySet(), actual.keySet());
      expected.forEach(
          (name, tensor) -> assertArrayEquals(values(tensor), values(actual.get(name)), name));
    }
  }

  private static Map<String, Tensor> checkpoint(RunDirectory directory) {
    return Safetensors.read(directory.latestCheckpoint().orElseThrow()).tensors();
  }

  private static float[] values(Tensor tensor) {
    return tensor.to(DType.FLOAT32).toFloatArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"simclr", "simsiam"})
  void methodsWithoutATargetHaveNoPassOfIt(String method) {
    JsonObject options =
        JsonParser.parseString("{\"method\": \"%s\", \"projection\": 64}".formatted(method))
            .getAsJsonObject();
    RunConfig config =
        Defaults.resolve(
            TinyRun.options(ALL, "gn:8+ws", "lars", 1, null)
                .overriddenBy(Settings.parse(options, "test")),
            TinyRun.IMAGES);
    profiled("run", config, STEPS, ALL);
    Set<Phase> phases =
        done.getFirst().profile().phases().stream()
            .map(StepProfile.Part::phase)
            .collect(Collectors.toSet());
    assertEquals(
        EnumSet.complementOf(EnumSet.of(Phase.FORWARD_TARGET, Phase.ALL_REDUCE_WAIT)), phases);
  }

  @Test
  void aRunThatEndsWithinTheWindowGivesWhatThereIs() {
    profiled("run", config(ALL, 1), STEPS, Profiler.WARM_UP + 1);
    assertEquals(1, done.size());
    assertEquals(1, done.getFirst().profile().steps());
  }

  @Test
  void aRunThatEndsBeforeTheWindowGivesNothing() {
    profiled("run", config(ALL, 1), STEPS, Profiler.WARM_UP);
    assertTrue(done.isEmpty());
    Profiler profiler = new Profiler(1, Device.CPU, done::add);
    var e = assertThrows(IllegalStateException.class, profiler::profile);
    assertTrue(e.getMessage().contains("warm-up"), e.getMessage());
  }

  @Test
  void aFailureInTheWindowLeavesNothingOn() {
    RunConfig config = config(ALL, 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    recorder.onStep =
        step -> {
          if (step == Profiler.WARM_UP + 2) {
            throw new IllegalStateException("full disk");
          }
        };
    Trainer trainer = Trainer.of(config, directory, TinyRun.IMAGES, recorder);
    trainer.measureBy(new Profiler(STEPS, Device.CPU, done::add));
    var e = assertThrows(IllegalStateException.class, trainer::run);
    assertEquals("full disk", e.getMessage());
    assertEquals(2, done.getFirst().steps());
  }

  @Test
  void numbersOfStepsThatCannotBeAreRefused() {
    for (int steps : new int[] {0, Profiler.MOST_STEPS + 1}) {
      var e =
          assertThrows(
              IllegalArgumentException.class, () -> new Profiler(steps, Device.CPU, done::add));
      assertTrue(e.getMessage().contains("1 to 1,000 steps"), e.getMessage());
    }
  }

  @Test
  void withoutAProfilerThereIsNoTrace() {
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config(ALL, 1));
    TinyRun.losses(directory);
    assertFalse(directory.traceFile().toFile().exists());
  }
}
