package byol.cli.run;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.testing.LittleMemory;
import byol.testing.TinyRun;
import byol.train.Trainer;
import byol.train.TrainingException;
import byol.train.TrainingListener;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingAdviceTest {
  @TempDir private Path folder;

  private String advice(RunConfig config, ImageDataset images) {
    RunDirectory directory = RunDirectory.create(folder.resolve("a run"), config);
    Trainer trainer = Trainer.of(config, directory, images, TrainingListener.NONE);
    TrainingException e = assertThrows(TrainingException.class, trainer::run);
    return TrainingAdvice.of(e, config, directory);
  }

  @Test
  void divergenceNamesTheRateAndTheWarmup() {
    RunConfig config =
        Defaults.resolve(TinyRun.options(50, "none", "sgd", 1, 1e30), TinyRun.IMAGES);
    String advice = advice(config, TinyRun.IMAGES);
    assertTrue(advice.startsWith("the loss is "), advice);
    assertTrue(
        advice.endsWith(
            "Lower --lr (now 1.0E30 for 256 images) or lengthen the warm-up (now 5 steps). There is"
                + " no checkpoint yet"),
        advice);
  }

  @Test
  void memoryThatEndsBeforeTheFirstStepMeansAnotherStart() {
    RunConfig config = TinyRun.config(10, "gn:8+ws", "lars", 1);
    String advice = advice(config, LittleMemory.after(0));
    assertTrue(advice.startsWith("out of memory on cpu at step 1 with 16 images in a pass ("));
    assertTrue(
        advice.endsWith(
            "Nothing is lost yet. Start again with smaller passes and the same effective batch:"
                + " --batch-size 8 --accumulate 2"),
        advice);
  }

  @Test
  void memoryThatEndsLaterMeansToGoOn() {
    RunConfig config = TinyRun.config(10, "gn:8+ws", "lars", 1);
    String advice = advice(config, LittleMemory.after(6 * 16));
    assertTrue(advice.contains("step-00000006.safetensors. Go on with smaller passes"), advice);
    assertTrue(
        advice.endsWith(
            "bin/byol pretrain --resume --batch-size 8 --out '%s'"
                .formatted(folder.resolve("a run"))),
        advice);
  }
}
