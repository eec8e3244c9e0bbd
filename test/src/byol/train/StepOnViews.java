package byol.train;

import byol.Method;
import byol.Phases;
import byol.config.RunConfig;
import byol.run.TrainState;
import byol.testing.TinyRun;
import byol.torch.Tensor;
import java.util.function.Consumer;

/** The steps of a training on views that are given, without loader, probe, metrics or files. */
final class StepOnViews implements Step.Surroundings, AutoCloseable {
  private final TrainState state;
  private final Step step;
  private DeviceBatch batch;
  private double loss;

  /**
   * Fresh networks of the config's seed, in the innermost scope, in which the steps must be too.
   */
  StepOnViews(RunConfig config, Consumer<String> notes) {
    state = TrainState.of(config, TinyRun.IMAGES);
    step = Step.of(state, TrainOptions.of(config), Phases.UNOBSERVED, notes);
  }

  Method method() {
    return state.method();
  }

  /** The loss of a step on these views, [2N, C, H, W]. */
  double run(Tensor views, double learningRate, double tau) {
    batch = DeviceBatch.of(views);
    step.run(this, learningRate, tau);
    return loss;
  }

  @Override
  public DeviceBatch next() {
    return batch;
  }

  @Override
  public void finished(double loss, Method.Output output) {
    this.loss = loss;
  }

  @Override
  public void close() {
    step.close();
  }
}
