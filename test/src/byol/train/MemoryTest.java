package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.TensorScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training does not leak: neither tensors nor memory. */
final class MemoryTest {
  private static final long STEPS = 500;

  /** By then the JIT has compiled the step and the allocators have their pools. */
  private static final long SETTLED = 250;

  @TempDir Path folder;

  @Test
  void fiveHundredStepsLeaveNothingBehind() {
    long before = TensorScope.liveTensors();
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", OptimizerKind.LARS, 1);
    Map<Long, Long> live = new HashMap<>();
    Map<Long, Long> resident = new HashMap<>();
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    recorder.onStep =
        step -> {
          live.put(step, TensorScope.liveTensors());
          resident.put(step, residentBytes());
        };
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    new Trainer(config, directory, TinyRun.IMAGES, recorder).run();

    assertEquals(live.get(5L), live.get(STEPS), "live tensors after 5 and after 500 steps");
    assertEquals(before, TensorScope.liveTensors(), "live tensors after the run");
    double growth = (double) resident.get(STEPS) / resident.get(SETTLED) - 1;
    assertTrue(growth < 0.02, "the resident set grew by %.1f %%".formatted(100 * growth));
  }

  private static long residentBytes() {
    try {
      String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
      return 4096 * Long.parseLong(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
