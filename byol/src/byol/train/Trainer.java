package byol.train;

import byol.Phases;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.io.InUseException;
import byol.json.Json;
import byol.parallel.Team;
import byol.profile.Profiler;
import byol.run.Checkpoint;
import byol.run.Resumption;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.run.TrainState;
import byol.tensorboard.Events;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.util.ProtoMessage;
import byol.util.StopRequests;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

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
  private final Supplier<TrainState> state;
  private final TwoViewLoader loader;
  private final TrainOptions options;
  private final RunDirectory directory;
  private final TrainingListener listener;
  private Team team = Team.alone();
  private Profiler profiler;
  private final List<ProtoMessage> shown = new ArrayList<>();
  private volatile boolean stopRequested;

  /**
   * A training of one's own parts.
   *
   * @param state gives networks and optimizer, when the training starts; what it makes then, in the
   *     innermost scope, is freed when the training ends
   * @param loader of the two views
   * @param options what does not change on the way
   * @param directory where metrics and checkpoints go, and from whose newest checkpoint it goes on
   * @param listener is told how it goes
   */
  public Trainer(
      Supplier<TrainState> state,
      TwoViewLoader loader,
      TrainOptions options,
      RunDirectory directory,
      TrainingListener listener) {
    this.state = state;
    this.loader = loader;
    this.options = options;
    this.directory = directory;
    this.listener = listener;
  }

  /**
   * The training that a config describes. If it cannot start, the folder of a new run is free
   * again.
   *
   * @throws IllegalArgumentException if a setting is out of range, or the run began with weights
   *     and has lost its checkpoints
   * @throws byol.data.DataException if the data set has fewer images than a batch, or other
   *     channels than its statistics
   */
  public static Trainer of(
      RunConfig config, RunDirectory directory, ImageDataset dataset, TrainingListener listener) {
    return of(config, directory, dataset, Team.alone(), listener);
  }

  /**
   * The training that a config describes, in one of several processes. Batch size, threads and
   * loader threads are of all of them on this machine; each has its share.
   *
   * @param directory of the run at rank 0; of the others one of their own, in which nothing is
   *     looked for
   * @throws IllegalArgumentException as above, or if the batch cannot be shared equally
   */
  public static Trainer of(
      RunConfig config,
      RunDirectory directory,
      ImageDataset dataset,
      Team team,
      TrainingListener listener) {
    try {
      checkStart(config, directory, team);
      Trainer trainer =
          new Trainer(
              () -> prepared(config, dataset, team),
              loader(config, dataset, team),
              TrainOptions.of(config),
              directory,
              listener);
      trainer.team = team;
      return trainer;
    } catch (RuntimeException e) {
      directory.releaseUnlessBegun();
      throw e;
    }
  }

  /** Without its checkpoints, a run that began with weights would begin with others. */
  private static void checkStart(RunConfig config, RunDirectory directory, Team team) {
    var weights = config.origin().weights();
    if (team.leads() && weights != null && directory.checkpoints().newestFirst().isEmpty()) {
      throw new IllegalArgumentException(
          "%s began with the weights of %s, but has no checkpoint any more, not even of its start"
              .formatted(directory.path(), weights.file()));
    }
  }

  /** The loader that a config describes. */
  static TwoViewLoader loader(RunConfig config, ImageDataset dataset, Team team) {
    LoaderOptions options =
        LoaderOptions.of(team.share(config.loader().batchSize()))
            .withSeed(config.runtime().seed())
            .withThreads(team.threads(config.loader().loaderThreads()))
            .withRank(team.rank());
    return new TwoViewLoader(dataset, config.views(), options);
  }

  private static TrainState prepared(RunConfig config, ImageDataset dataset, Team team) {
    var runtime = config.runtime();
    LibTorch.setNumThreads(team.threads(runtime.threads()));
    TrainState state = TrainState.of(config, dataset, device(config, team));
    if (runtime.syncBn()) {
      team.shareStatistics(state.method());
    }
    return state;
  }

  /** Of this process; GPUs are made ready for it. */
  private static Device device(RunConfig config, Team team) {
    var runtime = config.runtime();
    if (runtime.device().type() == Device.Type.CPU) {
      return Device.CPU;
    }
    Cuda.setMath(runtime.tf32(), runtime.cudnnBenchmark());
    return team.device(runtime.device(), Cuda.deviceCount());
  }

  /**
   * Makes this one of several processes that train together; the loader must be of its rank.
   *
   * @param processes all of them
   */
  public Trainer trainIn(Team processes) {
    if (!loader.rank().equals(processes.rank())) {
      throw new IllegalArgumentException(
          "the loader is of %s, not of %s".formatted(loader.rank(), processes.rank()));
    }
    team = processes;
    return this;
  }

  /** Has the steps of the next {@link #run} measured. */
  public void measureBy(Profiler profiler) {
    this.profiler = profiler;
  }

  /**
   * Shows a picture in TensorBoard beside the figures, if the training begins and its options want
   * files for TensorBoard.
   *
   * @param name of the picture
   */
  public void show(String name, BufferedImage picture) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    shown.add(Events.image(0, name, png.toByteArray(), picture.getWidth(), picture.getHeight()));
  }

  /**
   * Asks for an end after the step under way, with a checkpoint; from any thread. The next {@link
   * #run} goes on from there.
   */
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
  public record Result(long step, double seconds, TrainMetrics last, boolean complete) {}

  /**
   * Trains until the last step or until {@link #requestStop}.
   *
   * @throws TrainingException if the loss is not finite any more, or memory is exhausted; then
   *     there is a checkpoint of what was trained
   * @throws InUseException if another trainer is at the run
   * @throws IllegalArgumentException if the run has checkpoints, but none that can be used, or had
   *     some, and has lost them
   * @throws UncheckedIOException if a checkpoint cannot be read
   * @throws byol.io.WriteException if the run cannot be written to
   * @throws byol.data.DataException if the images cannot be read, or more of them cannot be used
   *     than the options allow
   */
  public Result run() {
    return run(options.steps());
  }

  /**
   * The same, with an end and a checkpoint after so many steps, if they are fewer than those of the
   * run; the schedules are those of the whole run.
   */
  public Result run(long steps) {
    try (var _ = directory.lock();
        var _ = StopRequests.by(this::requestStop)) {
      try {
        return runLocked(Math.min(steps, options.steps()));
      } catch (Throwable e) {
        directory.releaseUnlessBegun();
        throw e;
      } finally {
        stopRequested = false;
      }
    }
  }

  /** Where rank 0 goes on, with its networks and all else, at every rank. */
  private Checkpoint beginning(TrainState trained) {
    Checkpoint start =
        team.leads()
            ? Resumption.restoreNewest(
                directory, trained, options.checkpointEvery(), listener::noted)
            : new Checkpoint(0, 0);
    if (team.isAlone()) {
      return start;
    }
    try (var _ = TensorScope.open()) {
      double[] progress = team.ofLeader(start.step(), start.seconds());
      Map<String, Tensor> state = trained.stateDict();
      Tensor generator = trained.generator().state();
      team.ofLeader("the parameters", state);
      team.ofLeader("the generator", Map.of("generator", generator));
      trained.loadStateDict(state);
      trained.generator().setState(generator);
      return new Checkpoint((long) progress[0], progress[1]);
    }
  }

  /** As a block of code in Markdown. */
  private static ProtoMessage settings(String config) {
    String json = Json.pretty(Json.element(config, "the config"));
    return Events.text(0, "settings", json.indent(4));
  }

  private Result runLocked(long steps) {
    try (var _ = TensorScope.open()) {
      TrainState trained = state.get();
      Checkpoint start = beginning(trained);
      long parameters =
          trained.method().parameters().stream().mapToLong(p -> p.tensor().numel()).sum();
      listener.started(start.step(), parameters);
      Phases phases = profiler == null ? Phases.UNOBSERVED : profiler;
      directory.description().ifPresent(config -> shown.add(settings(config)));
      var session =
          new Session(trained, start, loader, options, directory, team, listener, phases, shown);
      try (var _ = Random.from(trained.generator())) {
        return session.run(steps, profiler, () -> stopRequested);
      }
    }
  }
}
