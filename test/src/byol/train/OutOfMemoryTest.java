package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.run.RunDirectory;
import byol.testing.LittleMemory;
import byol.testing.TinyRun;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory that ends in the middle of a training, which LibTorch is made to say on any machine. */
final class OutOfMemoryTest {
  private static final long STEPS = 10;
  private static final int BATCH = 16;

  @TempDir private Path folder;

  private static TrainingException fail(RunDirectory directory, int stepsBefore) {
    return assertThrows(
        TrainingException.class,
        () ->
            Trainer.of(
                    directory.config(),
                    directory,
                    LittleMemory.after(stepsBefore * BATCH),
                    new TinyRun.Recorder())
                .run());
  }

  @Test
  void whatWasTrainedIsSavedAndGoesOnInSmallerPasses() {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    long before = TensorScope.liveTensors();
    TrainingException e = fail(directory, 6);
    assertEquals(before, TensorScope.liveTensors());
    assertInstanceOf(TorchException.OutOfMemory.class, e.getCause());
    Path saved = directory.latestCheckpoint().orElseThrow();
    assertEquals("step-00000006.safetensors", saved.getFileName().toString());
    assertInstanceOf(MemoryExhaustedException.class, e);
    assertEquals(7, e.step());
    assertEquals(Optional.of(saved), e.checkpoint());
    String what = "out of memory on cpu at step 7 with 16 images in a pass (";
    assertTrue(e.getMessage().startsWith(what), e.getMessage());

    directory.change(Settings.NONE.with("batch_size", 8));
    RunConfig smaller = directory.config();
    assertEquals(config.effectiveBatch(), smaller.effectiveBatch());
    assertEquals(2, smaller.schedule().accumulate());
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
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    TrainingException e = fail(directory, 0);
    assertTrue(directory.latestCheckpoint().isEmpty());
    assertEquals(Optional.empty(), e.checkpoint());
  }

  @Test
  void passesThatDoNotMakeUpAStepAreRefused() {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    for (int size : new int[] {5, 0, 32}) {
      var e =
          assertThrows(
              IllegalArgumentException.class,
              () -> directory.change(Settings.NONE.with("batch_size", size)));
      assertTrue(e.getMessage().contains("no whole passes of " + size), e.getMessage());
    }
  }
}
