package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Whole steps on the GPU. */
class TrainingGpuTest {
  @TempDir private Path folder;

  private static RunConfig config(String device, String precision) {
    JsonObject options = new JsonObject();
    options.addProperty("data", "shapes");
    options.addProperty("arch", "resnet18");
    options.addProperty("width", 32);
    options.addProperty("norm", "gn:16+ws");
    options.addProperty("hidden", 64);
    options.addProperty("projection", 32);
    options.addProperty("steps", 100);
    options.addProperty("batch_size", 32);
    options.addProperty("device", device);
    options.addProperty("precision", precision);
    options.addProperty("tf32", false);
    return Defaults.resolve(Settings.parse(options, "TrainingGpuTest"), TinyRun.IMAGES);
  }

  /** Losses of steps on the same noise. */
  private static List<Double> losses(String device, String precision, int steps) {
    RunConfig config = config(device, precision);
    List<Double> losses = new ArrayList<>();
    try (var _ = TensorScope.open()) {
      Random.manualSeed(1);
      Tensor views = Tensor.randn(64, 3, 32, 32).contiguous(MemoryFormat.CHANNELS_LAST);
      Tensor there = views.to(config.runtime().device());
      try (StepOnViews step = new StepOnViews(config, message -> {})) {
        for (int i = 0; i < steps; i++) {
          losses.add(step.run(there, 0.05, 0.99));
        }
      }
    }
    return losses;
  }

  @GpuTest
  void theFirstStepsAreTheCpus() {
    List<Double> cpu = losses(Device.CPU.toString(), "fp32", 4);
    List<Double> gpu = losses("cuda", "fp32", 4);
    for (int i = 0; i < cpu.size(); i++) {
      assertEquals(cpu.get(i), gpu.get(i), 0.01, "step " + i);
    }
  }

  @GpuTest
  void itLearnsInAllPrecisions() {
    for (String precision : List.of("fp32", "bf16", "fp16")) {
      List<Double> losses = losses("cuda", precision, 60);
      double last = losses.getLast();
      assertTrue(last < 0.7 * losses.getFirst(), precision + ": " + losses);
    }
  }

  /** A run for which there is too little left of the GPU's memory. */
  @GpuTest
  void outOfMemoryNamesTheWayOnAndLeavesTheGpuUsable() {
    JsonObject options = new JsonObject();
    options.addProperty("arch", "resnet18");
    options.addProperty("hidden", 64);
    options.addProperty("image_size", 128);
    options.addProperty("batch_size", 256);
    options.addProperty("steps", 2);
    options.addProperty("device", "cuda");
    RunConfig config = Defaults.resolve(Settings.parse(options, "test"), TinyRun.IMAGES);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    try (var _ = TensorScope.open()) {
      fill(config.runtime().device());
      var e = assertThrows(TrainingException.class, () -> TinyRun.losses(directory));
      assertInstanceOf(TorchException.OutOfMemory.class, e.getCause());
      assertTrue(e.getMessage().contains("with 256 images in a pass"), e.getMessage());
    }
    assertEquals(4, losses("cuda", "fp32", 4).size());
  }

  /** Leaves about 1 GiB. */
  private static void fill(Device device) {
    List<Tensor> blocks = new ArrayList<>();
    try {
      while (true) {
        blocks.add(Tensor.empty(DType.UINT8, device, 256 << 20));
      }
    } catch (TorchException.OutOfMemory full) {
      blocks.reversed().stream().limit(4).forEach(Tensor::close);
    }
  }

  /** Generated pictures of ten kinds of shapes, far above chance after some seconds. */
  @GpuTest
  void aShortTrainingLearns() {
    JsonObject options = new JsonObject();
    options.addProperty("arch", "resnet18");
    options.addProperty("width", 32);
    options.addProperty("steps", 300);
    options.addProperty("batch_size", 64);
    options.addProperty("device", "cuda");
    options.addProperty("precision", "bf16");
    RunConfig config = Defaults.resolve(Settings.parse(options, "test"), TinyRun.IMAGES);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    List<Double> losses = TinyRun.losses(directory);
    assertTrue(losses.getLast() < 0.5 * losses.getFirst(), losses.toString());
    TrainMetrics last = directory.metrics().getLast();
    assertFalse(last.collapsed(), last.toString());
    int classes = TinyRun.IMAGES.classNames().size();
    assertTrue(last.onlineTop1() > 2 * 100.0 / classes, last.toString());
  }
}
