package byol.train;

import byol.Method;
import byol.eval.features.AlignmentUniformity;
import byol.eval.features.CollapseStats;
import byol.run.TrainMetrics;
import byol.torch.Tensor;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;

/** Takes the measurements of a line of metrics, and the time since the last one. */
final class Meter {
  private final Device device;
  private final int passes;
  private final int batchSize;
  private final long stepsPerEpoch;
  private long lastStep;
  private long lastWaited;
  private long lastNanos = System.nanoTime();

  /**
   * Starts the clock.
   *
   * @param device that trains
   * @param passes forward passes in a step
   * @param batchSize images in a pass
   * @param stepsPerEpoch forward passes in an epoch
   * @param step steps done before
   */
  Meter(Device device, int passes, int batchSize, long stepsPerEpoch, long step) {
    this.device = device;
    this.passes = passes;
    this.batchSize = batchSize;
    this.stepsPerEpoch = stepsPerEpoch;
    lastStep = step;
  }

  /**
   * A line of metrics.
   *
   * @param step steps done, this one included
   * @param output of the step's last forward pass
   * @param onlineTop1 of the probe; NaN if there is none
   * @param waited nanoseconds waited for data since the start
   */
  TrainMetrics measure(
      long step,
      double loss,
      double lr,
      double tau,
      Method.Output output,
      double onlineTop1,
      long waited) {
    long n = output.features().size(0) / 2;
    // The first views alone: both views of an image are alike and say nothing of collapse.
    CollapseStats features = CollapseStats.of(output.features().narrow(0, 0, n));
    Tensor first = output.projections().narrow(0, 0, n);
    CollapseStats projections = CollapseStats.of(first);
    AlignmentUniformity pairs =
        n < 2 ? null : AlignmentUniformity.of(first, output.projections().narrow(0, n, n));

    long nanos = System.nanoTime();
    double seconds = (nanos - lastNanos) / 1e9;
    TrainMetrics metrics =
        new TrainMetrics(
            step,
            (double) step * passes / stepsPerEpoch,
            loss,
            lr,
            tau,
            Double.isNaN(onlineTop1) ? null : onlineTop1,
            TrainMetrics.Spread.of(features, projections, pairs),
            new TrainMetrics.Speed(
                (step - lastStep) * (double) (passes * batchSize) / seconds,
                (waited - lastWaited) / 1e9 / seconds,
                device.type() == Device.Type.CUDA ? Cuda.memory(device) : null));
    lastStep = step;
    lastWaited = waited;
    lastNanos = nanos;
    return metrics;
  }
}
