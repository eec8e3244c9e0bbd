package byol.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trainings in one JVM, at once: each as if it were alone. */
class ConcurrentTrainingTest {
  private static final List<String> RUNS =
      List.of(
          "{'seed': 1}",
          "{'seed': 2}",
          "{'seed': 1, 'threads': 2}",
          "{'seed': 3, 'encoder_norm': 'bn', 'projector_norm': 'bn', 'predictor_norm': 'none'}",
          "{'seed': 3, 'precision': 'bf16'}");

  @TempDir Path folder;

  @Test
  void trainingsAtOnceEndWithTheWeightsOfEachAlone() throws Exception {
    List<Map<String, byte[]>> alone =
        IntStream.range(0, RUNS.size())
            .mapToObj(i -> train(i, folder.resolve("alone" + i)))
            .toList();
    CyclicBarrier start = new CyclicBarrier(RUNS.size() + 1);
    try (ExecutorService threads = Executors.newFixedThreadPool(RUNS.size() + 1)) {
      Future<?> other = threads.submit(() -> drawUntilInterrupted(start));
      List<Future<Map<String, byte[]>>> trainings =
          IntStream.range(0, RUNS.size())
              .mapToObj(i -> threads.submit(trainTogether(start, i)))
              .toList();
      try {
        for (int i = 0; i < RUNS.size(); i++) {
          assertSame(alone.get(i), trainings.get(i).get(), RUNS.get(i));
        }
      } finally {
        other.cancel(true);
      }
    }
  }

  private Callable<Map<String, byte[]>> trainTogether(CyclicBarrier start, int index) {
    return () -> {
      start.await();
      return train(index, folder.resolve("together" + index));
    };
  }

  /** A thread with work of its own on the generator that all share. */
  private static Void drawUntilInterrupted(CyclicBarrier start) throws Exception {
    start.await();
    while (!Thread.interrupted()) {
      try (var _ = TensorScope.open()) {
        Random.manualSeed(5);
        Tensor.randn(1000);
      }
    }
    return null;
  }

  /** Every tensor of the checkpoint after the last step, the generator's state among them. */
  private static Map<String, byte[]> train(int index, Path path) {
    String options = RUNS.get(index).replace('\'', '"');
    RunConfig config =
        Defaults.resolve(
            TinyRun.options(6, "gn:8+ws", "lars", 1, null)
                .overriddenBy(
                    Settings.parse(JsonParser.parseString(options).getAsJsonObject(), "test")),
            TinyRun.IMAGES);
    RunDirectory directory = RunDirectory.create(path, config);
    TinyRun.losses(directory);
    try (var _ = TensorScope.open()) {
      Map<String, byte[]> tensors = new TreeMap<>();
      Safetensors.read(directory.latestCheckpoint().orElseThrow())
          .tensors()
          .forEach((name, tensor) -> tensors.put(name, bytes(tensor)));
      return tensors;
    }
  }

  private static byte[] bytes(Tensor tensor) {
    return switch (tensor.dtype()) {
      case UINT8 -> tensor.toByteArray();
      default -> java.util.Arrays.toString(tensor.toDoubleArray()).getBytes();
    };
  }

  private static void assertSame(
      Map<String, byte[]> expected, Map<String, byte[]> actual, String run) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), run + name));
  }
}
