package byol.train;

import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.parallel.Team;
import byol.registry.Methods;
import byol.registry.Optimizers;
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
    if (config.loader().batchSize() == 1 && config.model().projectorNorm().usesBatchStatistics()) {
      throw new IllegalArgumentException(
          "batch norm needs more than 1 image in a pass: use a batch_size of 2 or more, or a norm"
              + " that looks at one image alone, such as gn:16");
    }
    Trainer.loader(config, dataset, Team.alone());
    TrainOptions.of(config);
    try (var _ = TensorScope.open()) {
      Optimizers.create(config.optimizer(), Methods.create(config));
    }
  }
}
