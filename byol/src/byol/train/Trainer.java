package byol.train;

import byol.Method;
import byol.Phase;
import byol.Phases;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.data.load.BatchStream;
import byol.data.load.Loader;
import byol.optim.CosineSchedule;
import byol.optim.TauSchedule;
import byol.profile.Profiler;
import byol.run.Checkpoint;
import byol.run.DataRecord;
import byol.run.Learner;
import byol.run.Metrics;
import byol.run.MetricsLog;
import byol.run.Resumption;
import byol.run.RunDirectory;
import byol.run.RunInUseException;
import byol.run.SkippedLog;
import byol.torch.Cuda;
import byol.torch.Device;
import byol.torch.LibTorch;
import byol.torch.Random;
import byol.torch.TensorScope;
import byol.torch.TorchException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Trains one run from its first step, or from its newest checkpoint, to its last. A run that was
 * stopped and resumed ends with the same weights, to the last bit, as one that never was.
 *
 * <p>Several may run at once in one JVM, each on a thread of its own, and end with the weights that
 * each would have alone: a run has a generator of its own, and LibTorch keeps the number of
 * threads, grad mode and autocast for each thread. What they share is the machine, what OpenMP read
 * from the environment at its start ({@code GOMP_SPINCOUNT}), and on GPUs whether products are
 * computed in TF32 and cuDNN tries its algorithms: there, the run that started last decides for
 * all. They also share the weights that autocast has converted, which each run drops after its
 * forward pass: with {@code bf16} or {@code fp16} beside another such run, networks that use a
 * weight twice in a pass, as those with batch norm do for the two views, may convert it again, and
 * differ in the last bits.
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
   * @throws TrainingException if the loss is not finite any more, or memory is exhausted; then
   *     there is a checkpoint of what was trained
   * @throws RunInUseException if another trainer is at the run
   * @throws IllegalArgumentException if the run has checkpoints, but none that can be used
   * @throws byol.io.WriteException if the run cannot be written to
   * @throws byol.data.DataException if the images cannot be read, or more of them cannot be used
   *     than the run's {@code maxSkipped} allows
   */
  public Result run() {
    LibTorch.setNumThreads(config.threads());
    if (config.device().type() == Device.Type.CUDA) {
      Cuda.setMath(config.tf32(), config.cudnnBenchmark());
    }
    try (var _ = directory.lock()) {
      try {
        return runLocked();
      } catch (Throwable e) {
        directory.releaseUnlessBegun();
        throw e;
      }
    }
  }

  private Result runLocked() {
    try (var _ = TensorScope.open()) {
      Learner learner = Learner.create(config, dataset);
      Checkpoint start =
          Resumption.restoreNewest(directory.checkpoints(), learner, listener::noted);
      long parameters =
          learner.method().parameters().stream().mapToLong(p -> p.tensor().numel()).sum();
      listener.started(config, start.step(), parameters);
      try (var _ = Random.from(learner.generator())) {
        return new Session(learner, start).run();
      }
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
    private final Update update;
    private GraphedStep graphed;
    private DeviceBatches inputs;
    private Meter meter;
    private MetricsLog metrics;
    private Metrics last;

    /** Steps whose updates are whole; while one is under way, nothing may be saved. */
    private long done;

    private boolean updating;

    Session(Learner learner, Checkpoint start) {
      this.learner = learner;
      this.start = start;
      done = start.step();
      update =
          new Update(
              config.precision(), learner.method(), learner.optimizer(), learner.scaler(), phases);
    }

    Result run() {
      long step = start.step();
      skipped.update();
      DataRecord.of(dataset).write(directory.path());
      listener.loading(loader, skipped.summary());
      try (MetricsLog log =
              MetricsLog.openAfter(
                  directory.metricsFile(), step, config.logEvery(), listener::noted);
          BatchStream batches =
              loader.start(step * config.accumulate(), DeviceBatches.memory(config.device()));
          var fed = new DeviceBatches(batches, config.device(), phases);
          GraphedStep graph =
              GraphedStep.of(config, update, profiler != null, listener::noted).orElse(null);
          var _ = profiler == null ? null : profiler.watch(learner.method(), batches, step)) {
        metrics = log;
        meter = new Meter(config, loader.stepsPerEpoch(), step);
        inputs = fed;
        graphed = graph;
        while (step < config.steps() && !stopRequested) {
          step = step(step, batches, log);
          directory.begun();
          skipped.update();
          listener.stepped(step);
          if (step % config.checkpointEvery() == 0 && step < config.steps()) {
            save(step);
          }
        }
      } catch (TorchException.OutOfMemory e) {
        throw outOfMemory(e);
      }
      if (step > start.step()) {
        save(step);
      }
      return new Result(step, seconds(), last, step >= config.steps());
    }

    /** One step of the optimiser; returns the steps done. */
    private long step(long step, BatchStream batches, MetricsLog log) {
      try (var _ = phases.enter(Phase.STEP)) {
        if (graphed == null) {
          byOperators(step, batches, log);
          fetchAhead(step);
        } else {
          asGraph(step, batches, log);
        }
      }
      return step + 1;
    }

    private void byOperators(long step, BatchStream batches, MetricsLog log) {
      try (var _ = TensorScope.open()) {
        update.begin();
        double loss = 0;
        Method.Output output = null;
        for (int i = 0; i < config.accumulate(); i++) {
          try (var pass = TensorScope.open();
              var batch = inputs.next()) {
            if (step == 0 && i == 0) {
              learner.method().initialize(batch.views());
            }
            Method.Output of = update.forward(batch.views());
            probe(of, batch);
            double value = of.loss().item();
            checkFinite(value, step);
            loss += value / config.accumulate();
            update.backward(of.loss(), config.accumulate());
            pass.keep(of.features());
            pass.keep(of.projections());
            output = of;
          }
        }
        updating = true;
        update.finish(learningRate.at(step), tau.at(step));
        updated(step);
        measure(step + 1, loss, output, batches, log);
      }
    }

    /** The next batch is fetched while the GPU works; only then the CPU waits for the loss. */
    private void asGraph(long step, BatchStream batches, MetricsLog log) {
      Method.Output output;
      try (var batch = inputs.next()) {
        if (step == 0) {
          learner.method().initialize(batch.views());
        }
        output = graphed.run(batch.views(), learningRate.at(step), tau.at(step));
        updated(step);
        try (var _ = TensorScope.open()) {
          probe(output, batch);
        }
      }
      fetchAhead(step);
      try (var _ = TensorScope.open()) {
        double loss = output.loss().item();
        checkFinite(loss, step);
        measure(step + 1, loss, output, batches, log);
      }
    }

    private void fetchAhead(long step) {
      if (step + 1 < config.steps()) {
        inputs.fetchAhead();
      }
    }

    private void updated(long step) {
      done = step + 1;
      updating = false;
    }

    private void probe(Method.Output output, DeviceBatches.Loaded batch) {
      if (learner.probe() != null) {
        try (var _ = phases.enter(Phase.PROBE)) {
          learner.probe().step(output.features().narrow(0, 0, batch.size()), batch.labels());
        }
      }
    }

    private void measure(
        long step, double loss, Method.Output output, BatchStream batches, MetricsLog log) {
      if (step % config.logEvery() != 0 && step != config.steps()) {
        return;
      }
      try (var _ = phases.enter(Phase.METRICS)) {
        double top1 = learner.probe() == null ? Double.NaN : learner.probe().takeTop1();
        double lr = learningRate.at(step - 1);
        last =
            meter.measure(step, loss, lr, tau.at(step - 1), output, top1, batches.dataWaitNanos());
        log.add(last);
        listener.measured(last);
      }
    }

    /** Saves what is whole, and says how to go on with less. */
    private TrainingException outOfMemory(TorchException.OutOfMemory cause) {
      if (done > start.step() && !updating && !Files.exists(directory.checkpoints().of(done))) {
        save(done);
      }
      return MemoryAdvice.exception(
          config, directory, done + 1, directory.latestCheckpoint(), cause);
    }

    private void checkFinite(double loss, long step) {
      if (!Double.isFinite(loss)) {
        throw new TrainingException(
            "the loss is %s at step %s: the training has diverged. Lower --lr (now %s for 256 images) or lengthen the warm-up (now %s steps). %s"
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
      // First, so that a checkpoint never finds the lines before it missing.
      metrics.sync();
      Path file = directory.checkpoints().of(step);
      new Checkpoint(step, seconds()).save(file, learner);
      directory.checkpoints().prune(listener::noted);
      listener.saved(file, step);
    }

    private double seconds() {
      return start.seconds() + (System.nanoTime() - started) / 1e9;
    }
  }
}
