package byol.train;

import byol.Method;
import byol.Phase;
import byol.Phases;
import byol.data.Batch;
import byol.data.BatchStream;
import byol.data.ImageDataset;
import byol.data.Loader;
import byol.optim.CosineSchedule;
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
  private Profiler profiler;
  private Phases phases = Phases.UNOBSERVED;
  private volatile boolean stopRequested;

  public Trainer(
      RunConfig config, RunDirectory directory, ImageDataset dataset, TrainingListener listener) {
    this.config = config;
    this.directory = directory;
    this.dataset = dataset;
    this.listener = listener;
  }

  /** Has the steps of the next {@link #run} measured. */
  public void measureBy(Profiler profiler) {
    this.profiler = profiler;
    phases = profiler;
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
   * @throws byol.data.DataException if the images cannot be read, or more of them cannot be used
   *     than the run's {@code maxSkipped} allows
   */
  public Result run() {
    LibTorch.setNumThreads(config.threads());
    Random.manualSeed(config.seed());
    try (var _ = TensorScope.open()) {
      Learner learner = Learner.create(config, dataset);
      Checkpoint start =
          directory
              .latestCheckpoint()
              .map(file -> Checkpoint.restore(file, learner))
              .orElse(new Checkpoint(0, 0));
      long parameters =
          learner.method().parameters().stream().mapToLong(p -> p.tensor().numel()).sum();
      listener.started(config, start.step(), parameters);
      return new Session(learner, start).run();
    }
  }

  /** One stretch of training, from a checkpoint to the end or to a stop. */
  private final class Session {
    private final Learner learner;
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
    private final TauSchedule tau =
        new TauSchedule(config.tau(), config.tauFinal(), config.steps());
    private final SkippedLog skipped =
        new SkippedLog(directory.skippedFile(), dataset.skipped(), config.maxSkipped());
    private final long started = System.nanoTime();
    private Meter meter;
    private Metrics last;

    Session(Learner learner, Checkpoint start) {
      this.learner = learner;
      this.start = start;
    }

    Result run() {
      long step = start.step();
      skipped.update();
      try (MetricsLog log = MetricsLog.openAfter(directory.metricsFile(), step);
          BatchStream batches = loader.start(step * config.accumulate());
          var _ = profiler == null ? null : profiler.watch(learner.method(), batches, step)) {
        meter = new Meter(config, loader.stepsPerEpoch(), step);
        while (step < config.steps() && !stopRequested) {
          step = step(step, batches, log);
          skipped.update();
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
      try (var _ = phases.enter(Phase.STEP);
          var _ = TensorScope.open()) {
        try (var _ = phases.enter(Phase.OPTIMIZER)) {
          learner.optimizer().zeroGrad();
        }
        double loss = 0;
        Method.Output output = null;
        for (int i = 0; i < config.accumulate(); i++) {
          try (var pass = TensorScope.open()) {
            Method.Output of = forward(batches, step == 0 && i == 0);
            double value = of.loss().item();
            checkFinite(value, step);
            loss += value / config.accumulate();
            try (var _ = phases.enter(Phase.BACKWARD)) {
              of.loss().div(config.accumulate()).backward();
            }
            pass.keep(of.features());
            pass.keep(of.projections());
            output = of;
          }
        }
        double lr = learningRate.at(step);
        try (var _ = phases.enter(Phase.OPTIMIZER)) {
          learner.optimizer().step(lr);
        }
        try (var _ = phases.enter(Phase.EMA)) {
          learner.method().updateTarget(tau.at(step));
        }
        if (measure) {
          measure(step + 1, loss, lr, output, batches, log);
        }
      }
      return step + 1;
    }

    private void measure(
        long step,
        double loss,
        double lr,
        Method.Output output,
        BatchStream batches,
        MetricsLog log) {
      try (var _ = phases.enter(Phase.METRICS)) {
        double top1 = learner.probe() == null ? Double.NaN : learner.probe().takeTop1();
        last =
            meter.measure(step, loss, lr, tau.at(step - 1), output, top1, batches.dataWaitNanos());
        log.add(last);
        listener.measured(last);
      }
    }

    private Method.Output forward(BatchStream batches, boolean first) {
      try (Batch batch = phases.in(Phase.DATA_WAIT, batches::next)) {
        Tensor views = phases.in(Phase.INPUT, () -> views(batch));
        if (first) {
          learner.method().initialize(views);
        }
        Method.Output output;
        try (var _ = config.precision().open(config.device())) {
          output = learner.method().forward(views);
        }
        if (learner.probe() != null) {
          try (var _ = phases.enter(Phase.PROBE)) {
            learner.probe().step(output.features().narrow(0, 0, batch.size()), batch.labels());
          }
        }
        return output;
      }
    }

    private Tensor views(Batch batch) {
      return Tensor.of(batch.images(), DType.FLOAT32, batch.shape())
          .permute(0, 3, 1, 2)
          .to(config.device());
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
      new Checkpoint(step, seconds()).save(file, learner);
      directory.prune();
      listener.saved(file, step);
    }

    private double seconds() {
      return start.seconds() + (System.nanoTime() - started) / 1e9;
    }
  }
}
