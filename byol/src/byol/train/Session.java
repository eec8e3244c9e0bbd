package byol.train;

import byol.Method;
import byol.Phase;
import byol.Phases;
import byol.data.load.BatchStream;
import byol.data.load.TwoViewLoader;
import byol.parallel.SharedSkips;
import byol.parallel.Team;
import byol.profile.Profiler;
import byol.run.Checkpoint;
import byol.run.DataRecord;
import byol.run.MetricsLog;
import byol.run.RunDirectory;
import byol.run.SkippedLog;
import byol.run.TrainMetrics;
import byol.run.TrainState;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.distributed.GradientBuckets;
import byol.torch.library.TorchException;
import byol.util.ProtoMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** One stretch of training, from a checkpoint to the end or to a stop. */
final class Session implements Step.Surroundings {
  private final TrainState state;
  private final Checkpoint start;
  private final TwoViewLoader loader;
  private final TrainOptions options;
  private final RunDirectory directory;
  private final Team team;
  private final TrainingListener listener;
  private final Phases phases;
  private final SkippedLog skipped;
  private final SharedSkips skips;
  private final long started = System.nanoTime();

  /** Of what ranks draw. */
  private final long seed;

  private final Meter meter;
  private BatchStream batches;
  private DeviceLoader inputs;
  private MetricsLog log;
  private final TensorBoardLog events;
  private TrainMetrics last;

  /** The settings that train, which config.json may not be any more; null of a program's own. */
  private final String description;

  /** Steps whose updates are whole. */
  private long done;

  /** The step under way, counted from 0. */
  private long step;

  private boolean initialized;

  Session(
      TrainState state,
      Checkpoint start,
      TwoViewLoader loader,
      TrainOptions options,
      RunDirectory directory,
      Team team,
      TrainingListener listener,
      Phases phases,
      List<ProtoMessage> shown) {
    this.state = state;
    this.start = start;
    this.loader = loader;
    this.options = options;
    this.directory = directory;
    this.team = team;
    this.listener = listener;
    this.phases = phases;
    skipped =
        new SkippedLog(directory.skippedFile(), loader.dataset().skipped(), options.maxSkipped());
    skips = new SharedSkips(loader.dataset().skipped(), team);
    meter =
        new Meter(
            state.device(),
            options.accumulate(),
            loader.batchSize() * team.size(),
            loader.stepsPerEpoch(),
            start.step());
    events =
        new TensorBoardLog(
            options.tensorboard() ? directory.tensorboardFolder() : null,
            start.step(),
            shown,
            listener::noted);
    description = directory.description().orElse(null);
    seed = seedOf(state.generator());
    step = start.step();
    done = step;
  }

  /**
   * Trains.
   *
   * @param until so many steps are done
   * @param profiler that watches; null for none
   * @param stop says after which step to stop before
   */
  Trainer.Result run(long until, Profiler profiler, BooleanSupplier stop) {
    updateSkipped();
    DataRecord images = DataRecord.of(loader.dataset());
    team.agree("the images", images.images() + " images with fingerprint " + images.fingerprint());
    sayWhatChanged(images);
    images.write(directory.path());
    listener.loading(loader, skipped.summary());
    try (MetricsLog metrics =
            MetricsLog.openAfter(
                directory.metricsFile(), step, options.logEvery(), listener::noted);
        TensorBoardLog _ = events;
        BatchStream stream =
            loader.start(step * options.accumulate(), DeviceLoader.memory(state.device()));
        var fed = new DeviceLoader(stream, state.device(), phases);
        GradientBuckets shared = team.join(state.method());
        Step work = Step.of(state, options, shared, phases, listener::noted);
        var _ = profiler == null ? null : profiler.watch(state.method(), stream, step)) {
      log = metrics;
      batches = stream;
      inputs = fed;
      steps(work, until, stop);
    }
    if (step > start.step()) {
      updateSkipped();
      save(step);
    }
    team.finish();
    return new Trainer.Result(step, seconds(), last, step >= options.steps());
  }

  /** A program that goes on with a run hears of it nowhere else. */
  private void sayWhatChanged(DataRecord images) {
    if (DataRecord.isDamaged(directory.path())) {
      listener.noted(
          "data.json is damaged: whether the images are those that the run was trained on before"
              + " cannot be told");
    }
    List<String> changes =
        DataRecord.read(directory.path()).map(before -> before.changes(images)).orElse(List.of());
    if (!changes.isEmpty()) {
      listener.noted("the images are not those that the run was trained on before:");
      changes.forEach(change -> listener.noted("  " + change));
      listener.noted(
          "it goes on with the images as they are now, and will not end with the weights that it"
              + " would have had");
    }
  }

  private void steps(Step work, long until, BooleanSupplier stop) {
    while (step < until && !team.any(stop.getAsBoolean())) {
      try (var _ = phases.enter(Phase.STEP);
          var _ = team.isAlone() ? null : Random.from(ofRank())) {
        work.run(this, options.learningRate().at(step), options.tau().at(step));
      } catch (TorchException.OutOfMemory e) {
        throw outOfMemory(work, e);
      } catch (TorchException.BrokenCapture e) {
        throw new CaptureException(step + 1, directory.latestCheckpoint(), e);
      } catch (LossNotFiniteException e) {
        throw DivergedException.ofLoss(
            step + 1, e.loss(), options.learningRate().at(step), directory.latestCheckpoint());
      }
      step++;
      directory.begun();
      if (team.isAlone() || isLogged(step)) {
        updateSkipped();
      }
      listener.stepped(step);
      if (step % options.checkpointEvery() == 0 && step < options.steps()) {
        save(step);
      }
    }
  }

  /**
   * What a rank draws in a step is its own, or all would drop the same units of their images. The
   * run's generator, which one of them saves for all, stays as it is: it gives but the seed.
   */
  private Generator ofRank() {
    return Generator.of(seed + step * team.size() + team.rank().rank());
  }

  private static long seedOf(Generator generator) {
    Generator copy = Generator.of(0);
    try (var _ = TensorScope.open();
        var _ = Random.from(copy)) {
      copy.setState(generator.state());
      return Random.drawSeed();
    }
  }

  private boolean isLogged(long steps) {
    return steps % options.logEvery() == 0 || steps == options.steps();
  }

  private void updateSkipped() {
    skips.exchange();
    skipped.update();
  }

  @Override
  public DeviceBatch next() {
    DeviceBatch batch = inputs.next();
    if (step == 0 && !initialized) {
      initialized = true;
      state.method().initialize(team.gatherViews(batch.views()), initializedBefore());
      team.ofLeader("the initialized parameters", state.method().stateDict());
    }
    return batch;
  }

  /** What the weights that the run began with had behind them. */
  private Set<String> initializedBefore() {
    if (!directory.hasConfig()) {
      return Set.of();
    }
    var weights = directory.config().origin().weights();
    return weights == null || weights.initialized() == null
        ? Set.of()
        : Set.copyOf(weights.initialized());
  }

  @Override
  public void forwarded(Method.Output output, DeviceBatch batch) {
    if (state.probe() != null) {
      try (var _ = phases.enter(Phase.PROBE)) {
        Tensor features = team.gatherRows(output.features().narrow(0, 0, batch.size()));
        int[] labels = team.gather(batch.labels());
        if (team.leads()) {
          state.probe().step(features, labels);
        }
      }
    }
  }

  @Override
  public double ofAllRanks(double loss) {
    return team.mean(loss);
  }

  @Override
  public void updated() {
    done = step + 1;
  }

  @Override
  public void fetchAhead() {
    if (done < options.steps()) {
      inputs.fetchAhead();
    }
  }

  @Override
  public void finished(double loss, Method.Output output) {
    long now = step + 1;
    if (!isLogged(now)) {
      return;
    }
    try (var _ = phases.enter(Phase.METRICS)) {
      Method.Output all =
          new Method.Output(
              output.loss(),
              team.gatherViews(output.features()),
              team.gatherViews(output.projections()));
      if (!team.leads()) {
        return;
      }
      double top1 = state.probe() == null ? Double.NaN : state.probe().takeTop1();
      double lr = options.learningRate().at(step);
      double tau = options.tau().at(step);
      last = meter.measure(now, loss, lr, tau, all, top1, batches.dataWaitNanos());
      log.add(last);
      events.add(last);
      listener.measured(last);
    }
  }

  /** Saves what is whole. */
  private TrainingException outOfMemory(Step work, TorchException.OutOfMemory cause) {
    if (!work.isUpdating()
        && done > start.step()
        && !Files.exists(directory.checkpoints().of(done))) {
      write(done);
    }
    return new MemoryExhaustedException(
        done + 1, state.device(), loader.batchSize(), directory.latestCheckpoint(), cause);
  }

  /** All ranks come here together. */
  private void save(long step) {
    team.agreeOn("the parameters after step " + step, state.method());
    checkFinite(step);
    write(step);
  }

  /** A loss shows what the step before it has broken: weights may be broken behind a good one. */
  private void checkFinite(long step) {
    if (!state.method().parameters().stream().allMatch(p -> p.tensor().allFinite())) {
      double learningRate = options.learningRate().at(step - 1);
      throw DivergedException.ofWeights(step, learningRate, directory.latestCheckpoint());
    }
  }

  private void write(long step) {
    if (!team.leads()) {
      return;
    }
    // First, so that a checkpoint never finds the lines before it missing.
    log.sync();
    events.sync();
    Path file = directory.checkpoints().of(step);
    new Checkpoint(step, seconds()).save(file, state, description);
    directory.begun();
    directory.checkpoints().prune(listener::noted);
    listener.saved(file, step);
  }

  private double seconds() {
    return start.seconds() + (System.nanoTime() - started) / 1e9;
  }
}
