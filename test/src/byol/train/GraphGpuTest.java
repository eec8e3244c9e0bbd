package byol.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.gpu.GpuTest;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.TinyRun;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Steps as CUDA graphs against the same steps one operator at a time. */
class GraphGpuTest {
  private static final int STEPS = 12;

  @TempDir private Path folder;

  private static RunConfig config(String more) {
    JsonObject options =
        JsonParser.parseString(
                """
                {"device": "cuda", "arch": "resnet18", "width": 32, "norm": "gn:16+ws",
                 "hidden": 64, "projection": 32, "steps": 12, "warmup_steps": 4, "batch_size": 32,
                 "cudnn_benchmark": false, "log_every": 1, "checkpoint_every": 6}
                """)
            .getAsJsonObject();
    JsonParser.parseString(more).getAsJsonObject().asMap().forEach(options::add);
    return Defaults.resolve(Settings.parse(options, "GraphGpuTest"), TinyRun.IMAGES);
  }

  /** What some steps on changing noise end with. */
  private record End(List<Double> losses, float[] online, float[] target, List<String> notes) {}

  private static End steps(RunConfig config) {
    List<Double> losses = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    try (var _ = TensorScope.open()) {
      Random.manualSeed(1);
      List<Tensor> views = new ArrayList<>();
      for (int i = 0; i < STEPS; i++) {
        views.add(Tensor.randn(64, 16, 16, 3).permute(0, 3, 1, 2).to(config.runtime().device()));
      }
      try (StepOnViews step = new StepOnViews(config, notes::add)) {
        for (int i = 0; i < STEPS; i++) {
          losses.add(step.run(views.get(i), 0.3 / (1 + i), 0.9 + 0.005 * i));
        }
        return new End(losses, values(step, "online."), values(step, "target."), notes);
      }
    }
  }

  private static float[] values(StepOnViews step, String part) {
    Tensor weight = step.method().stateDict().get(part + "encoder.layer4.0.conv1.weight");
    return weight == null ? new float[0] : weight.toFloatArray();
  }

  private static void assertSame(End expected, End actual) {
    assertEquals(expected.losses, actual.losses);
    assertArrayEquals(expected.online, actual.online);
    assertArrayEquals(expected.target, actual.target);
  }

  @GpuTest
  void itIsTheEagerStepBitForBit() {
    for (String precision : List.of("fp32", "bf16")) {
      String more = "{\"precision\": \"%s\"}".formatted(precision);
      End graph = steps(config(more));
      assertEquals(List.of(), graph.notes);
      End eager =
          steps(config("{\"cuda_graph\": false, \"precision\": \"%s\"}".formatted(precision)));
      assertSame(eager, graph);
    }
  }

  @GpuTest
  void itIsDeterministic() {
    assertSame(steps(config("{}")), steps(config("{}")));
  }

  @GpuTest
  void withBatchNormTheRunningStatisticsMoveToo() {
    assertSame(
        steps(config("{\"norm\": \"bn\", \"cuda_graph\": false}")),
        steps(config("{\"norm\": \"bn\"}")));
  }

  @GpuTest
  void whatCannotBeCapturedIsSaidAndTrains() {
    for (String more : List.of("{\"optimizer\": \"adamw\"}", "{\"precision\": \"fp16\"}")) {
      End end = steps(config(more));
      assertEquals(1, end.notes.size(), more);
      assertTrue(end.losses.stream().allMatch(Double::isFinite), more + end.losses);
    }
  }

  /** Loader, pinned memory, uploads, probe, metrics and checkpoints around the graph. */
  @GpuTest
  void aWholeTrainingIsTheEagerOne() {
    RunDirectory graph = RunDirectory.create(folder.resolve("graph"), config("{}"));
    RunDirectory eager =
        RunDirectory.create(folder.resolve("eager"), config("{\"cuda_graph\": false}"));
    List<Double> losses = TinyRun.losses(graph);
    assertEquals(STEPS, losses.size());
    assertEquals(TinyRun.losses(eager), losses);
    TrainMetrics last = graph.metrics().getLast();
    assertTrue(last.speed().deviceMemory().peak() >= last.speed().deviceMemory().allocated());
    assertTrue(last.speed().deviceMemory().allocated() > 0);
  }

  /** The captured part warms up anew: what it computes stays the same. */
  @GpuTest
  void stoppedAndResumedItEndsTheSame() {
    RunConfig config = config("{}");
    List<Double> whole = TinyRun.losses(RunDirectory.create(folder.resolve("whole"), config));
    RunDirectory stopped = RunDirectory.create(folder.resolve("stopped"), config);
    TinyRun.stopAfter(stopped, 7);
    assertEquals(whole, TinyRun.losses(RunDirectory.open(stopped.path())));
  }

  @GpuTest
  void severalMethodsCanBeCaptured() {
    for (String method : List.of("simclr", "simsiam")) {
      String more = "{\"method\": \"%s\", \"projection\": 32%s}";
      End graph = steps(config(more.formatted(method, "")));
      assertEquals(List.of(), graph.notes, method);
      assertEquals(
          steps(config(more.formatted(method, ", \"cuda_graph\": false"))).losses, graph.losses);
    }
  }
}
