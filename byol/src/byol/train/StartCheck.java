package byol.train;

import byol.config.MethodKind;
import byol.config.OptimizerKind;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.data.load.Loader;
import byol.optim.CosineSchedule;
import byol.optim.TauSchedule;
import byol.torch.TensorScope;

/** Refuses a run that cannot start, before anything of it is written. */
public final class StartCheck {
  private StartCheck() {}

  /**
   * Makes once what a training makes at its start, but no thread and no file.
   *
   * @throws IllegalArgumentException if a setting is out of range, or a norm does not fit a layer
   * @throws byol.data.DataException if the data set has fewer images than a batch, or other
   *     channels than its statistics
   */
  public static void check(RunConfig config, ImageDataset dataset) {
    config.check();
    new Loader(
        dataset, config.views(), config.batchSize(), config.seed(), config.loaderThreads(), 1);
    new CosineSchedule(config.learningRate(), config.warmupSteps(), config.steps());
    new TauSchedule(config.tau(), config.tauFinal(), config.steps());
    try (var _ = TensorScope.open()) {
      OptimizerKind.create(config, MethodKind.create(config));
    }
  }
}
