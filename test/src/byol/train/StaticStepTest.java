package byol.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.Phases;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.run.TrainState;
import byol.testing.TinyRun;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.runtime.DType;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The step that a CUDA graph captures, where it can be tried without a GPU. */
final class StaticStepTest {
  private static final int STEPS = 4;

  @TempDir private Path folder;

  /** Learning rates and τ change with every step. */
  private static double rate(int step) {
    return 0.3 / (1 + step);
  }

  private static double tau(int step) {
    return 0.4 + 0.15 * step;
  }

  private static List<Tensor> views(RunConfig config) {
    Random.manualSeed(11);
    int side = config.views().size();
    List<Tensor> views = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      views.add(
          Tensor.randn(2L * config.loader().batchSize(), side, side, config.model().channels())
              .permute(0, 3, 1, 2));
    }
    return views;
  }

  private static TrainState state(RunConfig config) {
    LibTorch.setNumThreads(config.runtime().threads());
    Random.manualSeed(config.runtime().seed());
    return TrainState.of(config, TinyRun.IMAGES);
  }

  private static Update update(RunConfig config, TrainState state) {
    return new Update(config.runtime().precision(), state, null, Phases.UNOBSERVED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gn:8+ws", "bn"})
  void numbersOnTheDeviceGiveTheSameBits(String norm) {
    RunConfig config = TinyRun.config(STEPS, norm, "lars", 1);
    try (var _ = TensorScope.open()) {
      TrainState plain = state(config);
      TrainState still = state(config);
      Update update = update(config, plain);
      StaticStep step = new StaticStep(update(config, still));
      List<Tensor> views = views(config);
      for (int i = 0; i < STEPS; i++) {
        step.set(views.get(i), rate(i), tau(i));
        try (var _ = TensorScope.open()) {
          update.begin();
          Tensor loss = update.forward(views.get(i)).loss();
          update.backward(loss, 1, true);
          update.finish(rate(i), tau(i));
          assertEquals(loss.item(), step.run().loss().item(), 0, "step " + i);
        }
      }
      plain
          .stateDict()
          .forEach(
              (name, tensor) ->
                  assertArrayEquals(floats(tensor), floats(still.stateDict().get(name)), name));
    }
  }

  private static float[] floats(Tensor tensor) {
    return tensor.to(DType.FLOAT32).toFloatArray();
  }

  @Test
  void anotherOptimizerIsRefused() {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "adamw", 1);
    try (var _ = TensorScope.open()) {
      StaticStep step = new StaticStep(update(config, state(config)));
      step.set(views(config).getFirst(), 0.1, 0.9);
      assertThrows(IllegalStateException.class, step::run);
    }
  }

  /** Where there is no GPU, a run that asks for a graph is told so once, and trains the same. */
  @Test
  void withoutAGpuItIsSaidAndTrainingGoesOn() {
    RunConfig config = TinyRun.config(3, "gn:8+ws", "lars", 1);
    JsonObject asked = new JsonObject();
    asked.addProperty("cuda_graph", true);
    RunConfig asking =
        Defaults.resolve(
            TinyRun.options(3, "gn:8+ws", "lars", 1, null)
                .overriddenBy(Settings.parse(asked, "test")),
            TinyRun.IMAGES);
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    RunDirectory directory = RunDirectory.create(folder.resolve("asking"), asking);
    Trainer.of(asking, directory, TinyRun.IMAGES, recorder).run();
    assertEquals(
        List.of("steps are not captured as a CUDA graph: the run is on cpu"), recorder.notes);
    assertEquals(
        TinyRun.losses(RunDirectory.create(folder.resolve("plain"), config)),
        directory.metrics().stream().map(TrainMetrics::loss).toList());
  }
}
