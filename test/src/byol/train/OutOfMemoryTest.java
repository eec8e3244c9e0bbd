package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.OptimizerKind;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.torch.DType;
import byol.torch.Device;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.TorchException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory that ends in the middle of a training, which LibTorch is made to say on any machine. */
final class OutOfMemoryTest {
  private static final long STEPS = 10;
  private static final int BATCH = 16;

  @TempDir private Path folder;

  /** The images of a tiny run, until some labels were asked for, as a step does at its start. */
  private static ImageDataset failingAfter(int labels) {
    // All are asked once before the training, for the record of what it is trained on.
    AtomicInteger asked = new AtomicInteger(-TinyRun.IMAGES.size());
    return (ImageDataset)
        Proxy.newProxyInstance(
            ImageDataset.class.getClassLoader(),
            new Class<?>[] {ImageDataset.class},
            (_, method, arguments) -> {
              if (method.getName().equals("label") && asked.getAndIncrement() == labels) {
                Tensor.empty(DType.FLOAT32, Device.CPU, 1L << 50);
              }
              try {
                return method.invoke(TinyRun.IMAGES, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static TrainingException fail(RunDirectory directory, int stepsBefore) {
    return assertThrows(
        TrainingException.class,
        () ->
            new Trainer(
                    directory.config(),
                    directory,
                    failingAfter(stepsBefore * BATCH),
                    new TinyRun.Recorder())
                .run());
  }

  @Test
  void whatWasTrainedIsSavedAndGoesOnInSmallerPasses() {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", OptimizerKind.LARS, 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    long before = TensorScope.liveTensors();
    TrainingException e = fail(directory, 6);
    assertEquals(before, TensorScope.liveTensors());
    assertInstanceOf(TorchException.OutOfMemory.class, e.getCause());
    Path saved = directory.latestCheckpoint().orElseThrow();
    assertEquals("step-00000006.safetensors", saved.getFileName().toString());
    String way =
        "out of memory on cpu at step 7 with 16 images in a pass. The training so far is in %s. Go"
            + " on with smaller passes and the same effective batch: bin/byol pretrain --resume"
            + " --batch-size 8 --out %s (";
    assertTrue(e.getMessage().startsWith(way.formatted(saved, directory.path())), e.getMessage());

    directory.changeBatchSize(8);
    RunConfig smaller = directory.config();
    assertEquals(config.effectiveBatch(), smaller.effectiveBatch());
    assertEquals(2, smaller.accumulate());
    List<Double> losses = TinyRun.losses(directory);
    List<Double> undisturbed = TinyRun.losses(RunDirectory.create(folder.resolve("whole"), config));
    assertEquals(undisturbed.size(), losses.size());
    for (int i = 0; i < losses.size(); i++) {
      // The same images in the same steps; without batch statistics, two halves make a whole.
      assertEquals(undisturbed.get(i), losses.get(i), i < 6 ? 0 : 0.02, "step " + i);
    }
  }

  @Test
  void beforeTheFirstStepThereIsNothingToSave() {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", OptimizerKind.LARS, 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    TrainingException e = fail(directory, 0);
    assertTrue(directory.latestCheckpoint().isEmpty());
    assertTrue(e.getMessage().contains("--batch-size 8 --accumulate 2 ("), e.getMessage());
  }

  @Test
  void passesThatDoNotMakeUpAStepAreRefused() {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", OptimizerKind.LARS, 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    for (int size : new int[] {5, 0, 32}) {
      var e = assertThrows(IllegalArgumentException.class, () -> directory.changeBatchSize(size));
      assertTrue(e.getMessage().contains("no whole passes of " + size), e.getMessage());
    }
  }
}
