package byol.train;

import byol.config.RunConfig;
import byol.optim.CosineSchedule;
import byol.optim.Precision;
import byol.optim.Schedule;
import byol.optim.TauSchedule;

/**
 * What a training does that does not change on the way.
 *
 * @param steps of the optimizer in all
 * @param accumulate forward passes in one step of the optimizer
 * @param learningRate by step
 * @param tau moving-average rate of the target by step
 * @param precision of convolutions and matrix products
 * @param cudaGraph whether steps are captured as a CUDA graph, where they can be
 * @param maxSkipped share of damaged images above which it ends, in [0, 1]
 * @param logEvery steps between lines of metrics
 * @param checkpointEvery steps between checkpoints
 * @param tensorboard whether the metrics are written for TensorBoard as well
 */
public record TrainOptions(
    long steps,
    int accumulate,
    Schedule learningRate,
    Schedule tau,
    Precision precision,
    boolean cudaGraph,
    double maxSkipped,
    long logEvery,
    long checkpointEvery,
    boolean tensorboard) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException naming one that is not positive, or a share that is none
   */
  public TrainOptions {
    positive("steps", steps);
    positive("accumulate", accumulate);
    positive("logEvery", logEvery);
    positive("checkpointEvery", checkpointEvery);
    if (!(maxSkipped >= 0 && maxSkipped <= 1)) {
      throw new IllegalArgumentException("maxSkipped must be from 0 to 1, not " + maxSkipped);
    }
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
  }

  /**
   * What a config says of a training.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public static TrainOptions of(RunConfig config) {
    var schedule = config.schedule();
    long steps = schedule.steps();
    return new TrainOptions(
        steps,
        schedule.accumulate(),
        new CosineSchedule(config.learningRate(), schedule.warmupSteps(), steps),
        new TauSchedule(schedule.tau(), schedule.tauFinal(), steps),
        config.runtime().precision(),
        config.runtime().cudaGraph(),
        config.loader().maxSkipped(),
        config.runtime().logEvery(),
        config.runtime().checkpointEvery(),
        config.runtime().tensorboard());
  }

  /**
   * In float32, with a line of metrics every 20 steps, for TensorBoard too, and a checkpoint every
   * 500.
   */
  public static TrainOptions of(long steps, Schedule learningRate, Schedule tau) {
    return new TrainOptions(
        steps, 1, learningRate, tau, Precision.FP32, false, 0.01, 20, 500, true);
  }

  /** These options with several forward passes in a step. */
  public TrainOptions withAccumulate(int passes) {
    return new TrainOptions(
        steps,
        passes,
        learningRate,
        tau,
        precision,
        cudaGraph,
        maxSkipped,
        logEvery,
        checkpointEvery,
        tensorboard);
  }

  /** These options in another precision. */
  public TrainOptions withPrecision(Precision other) {
    return new TrainOptions(
        steps,
        accumulate,
        learningRate,
        tau,
        other,
        cudaGraph,
        maxSkipped,
        logEvery,
        checkpointEvery,
        tensorboard);
  }

  /** These options with other distances between lines of metrics, and between checkpoints. */
  public TrainOptions withIntervals(long log, long checkpoint) {
    return new TrainOptions(
        steps,
        accumulate,
        learningRate,
        tau,
        precision,
        cudaGraph,
        maxSkipped,
        log,
        checkpoint,
        tensorboard);
  }

  /** These options with or without files for TensorBoard. */
  public TrainOptions withTensorboard(boolean wanted) {
    return new TrainOptions(
        steps,
        accumulate,
        learningRate,
        tau,
        precision,
        cudaGraph,
        maxSkipped,
        logEvery,
        checkpointEvery,
        wanted);
  }
}
