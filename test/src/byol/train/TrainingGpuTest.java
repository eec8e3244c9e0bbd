package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.gpu.GpuTest;
import byol.torch.Device;
import byol.torch.MemoryFormat;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Whole steps on the GPU. */
class TrainingGpuTest {

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
    return Json.parse(options, RunOptions.class, "TrainingGpuTest").resolve(TinyRun.IMAGES);
  }

  /** Losses of steps on the same noise. */
  private static List<Double> losses(String device, String precision, int steps) {
    RunConfig config = config(device, precision);
    List<Double> losses = new ArrayList<>();
    try (var _ = TensorScope.open()) {
      Random.manualSeed(1);
      Tensor views = Tensor.randn(64, 3, 32, 32).contiguous(MemoryFormat.CHANNELS_LAST);
      TrainingStep step = new TrainingStep(config, message -> {});
      Tensor there = views.to(config.device());
      for (int i = 0; i < steps; i++) {
        losses.add(step.run(there, 0.05, 0.99));
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
  void itLearnsInBothPrecisions() {
    for (String precision : List.of("fp32", "bf16")) {
      List<Double> losses = losses("cuda", precision, 60);
      double last = losses.getLast();
      assertTrue(last < 0.7 * losses.getFirst(), precision + ": " + losses);
    }
  }
}
