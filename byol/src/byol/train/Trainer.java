package byol.train;

import byol.Byol;
import byol.data.Batch;
import byol.data.BatchStream;
import byol.data.ImageDataset;
import byol.data.Loader;
import byol.eval.CollapseStats;
import byol.optim.CosineSchedule;
import byol.optim.Optimizer;
import byol.optim.TauSchedule;
import byol.torch.DType;
import byol.torch.LibTorch;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.nio.file.Path;

/**
 * Trains one run from its first step, or from its newest checkpoint, to its last. A run that was
 * stopped and resumed ends with the same weights, to the last bit, as one that never was.
 */
public final class Trainer {
  private static final int PREFETCH = 4;

  private final RunConfig config;
  private final RunDirectory directory;
  private final ImageDataset dataset;
  private final TrainingListener listener;
  private volatile boolean stopRequested;

  public Trainer(
      RunConfig config, RunDirectory directory, ImageDataset dataset, TrainingListener listener) {
    this.config = config;
    this.directory = directory;
    this.dataset = dataset;
    this.listener = listener;
  }

  /** Asks for an end after the step under way, with a checkpoint; from any thread. */
  public void requestStop() {
    stopRequested = true;
  }

  /**
   * How a training ended.
   *
   * @param step steps done in all
   * @param seconds time trained in all, over all resumptions
   * @param last the newest line of metrics; null if there was none
   * @param complete whether all steps were done
   */
  public record Result(long step, double seconds, Metrics last, boolean complete) {}

  /**
   * Trains until the last step or until {@link #requestStop}.
   *
   * @throws TrainingException if the loss is not finite any more
   * @throws byol.data.DataException if the images cannot be read
   */
  public Result run() {
    LibTorch.setNumThreads(config.threads());
    Random.manualSeed(config.seed());
    try (var _ = TensorScope.open()) {
      Byol byol = new Byol(config.network());
      byol.to(config.device());
      Optimizer optimizer = OptimizerKind.create(config, byol.parameters());
      Checkpoint start =
          directory
              .latestCheckpoint()
              .map(file -> Checkpoint.restore(file, byol, optimizer))
              .orElse(new Checkpoint(0, 0));
      long parameters = byol.parameters().stream().mapToLong(p -> p.tensor().numel()).sum();
      listener.started(config, start.step(), parameters);
      return new Session(byol, optimizer, start).run();
    }
  }

  /** One stretch of training, from a checkpoint to the end or to a stop. */
  private final class Session {
    private final Byol byol;
    private final Optimizer optimizer;
    private final Checkpoint start;
    private final Loader loader =
        new Loader(
            dataset,
            config.views(),
            config.batchSize(),
            config.seed(),
            config.loaderThreads(),
            PREFETCH);
    private final CosineSchedule learningRate =
        new CosineSchedule(config.learningRate(), config.warmupSteps(), config.steps());
    private final TauSchedule tau = new TauSchedule(config.tau(), config.steps());
    private final long started = System.nanoTime();
    private Stopwatch interval;
    private Metrics last;

    Session(Byol byol, Optimizer optimizer, Checkpoint start) {
      this.byol = byol;
      this.optimizer = optimizer;
      this.start = start;
    }

    Result run() {
      long step = start.step();
      try (MetricsLog log = MetricsLog.openAfter(directory.metricsFile(), step);
          BatchStream batches = loader.start(step * config.accumulate())) {
        interval = new Stopwatch(step, batches.dataWaitNanos());
        while (step < config.steps() && !stopRequested) {
          step = step(step, batches, log);
          listener.stepped(step);
          if (step % config.checkpointEvery() == 0 && step < config.steps()) {
            save(step);
          }
        }
      }
      if (step > start.step()) {
        save(step);
      }
      return new Result(step, seconds(), last, step >= config.steps());
    }

    /** One step of the optimiser; returns the steps done. */
    private long step(long step, BatchStream batches, MetricsLog log) {
      boolean measure = (step + 1) % config.logEvery() == 0 || step + 1 == config.steps();
      try (var _ = TensorScope.open()) {
        optimizer.zeroGrad();
        double loss = 0;
        Tensor features = null;
        for (int i = 0; i < config.accumulate(); i++) {
          try (var pass = TensorScope.open()) {
            Byol.Output output = forward(batches);
            double value = output.loss().item();
            checkFinite(value, step);
            loss += value / config.accumulate();
            features = pass.keep(output.features());
            output.loss().div(config.accumulate()).backward();
          }
        }
        double lr = learningRate.at(step);
        optimizer.step(lr);
        byol.updateTarget(tau.at(step));
        if (measure) {
          last = measure(step + 1, loss, lr, tau.at(step), features, batches);
          log.add(last);
          listener.measured(last);
        }
      }
      return step + 1;
    }

    private Byol.Output forward(BatchStream batches) {
      try (Batch batch = batches.next();
          var _ = config.precision().open(config.device())) {
        Tensor views =
            Tensor.of(batch.images(), DType.FLOAT32, batch.shape())
                .permute(0, 3, 1, 2)
                .to(config.device());
        return byol.forward(views);
      }
    }

    private Metrics measure(
        long step, double loss, double lr, double tau, Tensor features, BatchStream batches) {
      // The first views alone: both views of an image are alike and say nothing of collapse.
      CollapseStats stats = CollapseStats.of(features.narrow(0, 0, features.size(0) / 2));
      Stopwatch now = new Stopwatch(step, batches.dataWaitNanos());
      double seconds = (now.nanos - interval.nanos) / 1e9;
      long images = (step - interval.step) * config.effectiveBatch();
      Metrics metrics =
          new Metrics(
              step,
              (double) step * config.accumulate() / loader.stepsPerEpoch(),
              loss,
              lr,
              tau,
              images / seconds,
              stats.featureStd(),
              stats.effectiveRank(),
              (now.waited - interval.waited) / 1e9 / seconds);
      interval = now;
      return metrics;
    }

    private void checkFinite(double loss, long step) {
      if (!Double.isFinite(loss)) {
        throw new TrainingException(
            "the loss is %s at step %d: the training has diverged. Lower --lr (now %s for 256 images) or lengthen the warm-up (now %d steps). %s"
                .formatted(
                    loss,
                    step + 1,
                    config.lr(),
                    config.warmupSteps(),
                    directory
                        .latestCheckpoint()
                        .map(file -> "The last good checkpoint is " + file)
                        .orElse("There is no checkpoint yet")));
      }
    }

    private void save(long step) {
      Path file = directory.checkpoint(step);
      new Checkpoint(step, seconds()).save(file, byol, optimizer);
      directory.prune();
      listener.saved(file, step);
    }

    private double seconds() {
      return start.seconds() + (System.nanoTime() - started) / 1e9;
    }
  }

  /** Where the clocks stood when a line of metrics was written. */
  private static final class Stopwatch {
    final long step;
    final long waited;
    final long nanos = System.nanoTime();

    Stopwatch(long step, long waited) {
      this.step = step;
      this.waited = waited;
    }
  }
}
