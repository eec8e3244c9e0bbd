package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.config.RunConfig;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.optim.CosineSchedule;
import byol.optim.TauSchedule;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.runtime.DType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StepTest {
  private static final long STEPS = 4;

  @TempDir private Path folder;

  @Test
  void onTheTrainersViewsItGivesTheTrainersLosses() {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
    List<Double> ofTrainer = TinyRun.losses(RunDirectory.create(folder.resolve("run"), config));
    assertEquals(STEPS, ofTrainer.size());
    assertEquals(ofTrainer, losses(config));
  }

  private static List<Double> losses(RunConfig config) {
    var learningRate =
        new CosineSchedule(config.learningRate(), config.schedule().warmupSteps(), config.steps());
    var tau =
        new TauSchedule(config.schedule().tau(), config.schedule().tauFinal(), config.steps());
    var loader =
        new TwoViewLoader(
            TinyRun.IMAGES,
            config.views(),
            LoaderOptions.of(config.loader().batchSize())
                .withSeed(config.runtime().seed())
                .withThreads(1)
                .withPrefetch(1));
    LibTorch.setNumThreads(config.runtime().threads());
    Random.manualSeed(config.runtime().seed());
    List<Double> losses = new ArrayList<>();
    try (var _ = TensorScope.open();
        BatchStream batches = loader.start(0)) {
      StepOnViews step = new StepOnViews(config, message -> {});
      for (long i = 0; i < config.steps(); i++) {
        try (Batch batch = batches.next()) {
          Tensor views =
              Tensor.of(batch.images(), DType.FLOAT32, batch.shape()).permute(0, 3, 1, 2);
          losses.add(step.run(views, learningRate.at(i), tau.at(i)));
        }
      }
    }
    return losses;
  }
}
