package byol.command;

import byol.config.Origin;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.run.TrainState;
import byol.torch.TensorScope;
import byol.weights.Transfer;
import byol.weights.Weights;
import java.nio.file.Path;
import java.util.List;

/**
 * Begins a run with weights in place of chance. Its first checkpoint, that of step 0, has them: the
 * run goes on from there as from any other, and does not need the file again.
 */
public final class StartFromWeights {
  private StartFromWeights() {}

  /**
   * What came of it.
   *
   * @param run with a checkpoint of step 0, ready to be trained
   * @param transfer what became of the weights, which is in the run's folder too
   */
  public record Result(RunDirectory run, Transfer transfer) {}

  /**
   * Tries whether the weights fit, and makes nothing.
   *
   * @throws byol.weights.WeightsException if they do not fit the networks
   */
  public static void check(RunConfig config, ImageDataset images, Weights weights) {
    try (var _ = TensorScope.open()) {
      weights.into(TrainState.of(config, images).method(), config);
    }
  }

  /**
   * Makes the folder of the run; if the weights do not fit, there is none.
   *
   * @param folder of the run
   * @param config of the run
   * @param weights to begin with
   * @throws byol.weights.WeightsException if they do not fit the networks
   * @throws byol.run.RunExistsException if a run is in the folder already
   * @throws byol.io.WriteException if it cannot be written
   */
  public static Result create(Path folder, RunConfig config, ImageDataset images, Weights weights) {
    try (var _ = TensorScope.open()) {
      TrainState state = TrainState.of(config, images);
      Transfer transfer = weights.into(state.method(), config);
      List<String> initialized = transfer.initialized();
      var initial =
          new Origin.InitialWeights(
              transfer.file(), transfer.sha256(), initialized.isEmpty() ? null : initialized);
      RunDirectory run = RunDirectory.create(folder, config.withWeights(initial));
      try {
        transfer.write(run.path());
        new Checkpoint(0, 0).save(run.checkpoints().of(0), state, run.description().orElseThrow());
      } catch (RuntimeException | Error e) {
        run.releaseUnlessBegun();
        throw e;
      }
      return new Result(run, transfer);
    }
  }
}
