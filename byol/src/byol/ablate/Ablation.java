package byol.ablate;

import byol.config.RunConfig;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.foreign.LoadingException;
import byol.io.InUseException;
import byol.io.ResourceLimitException;
import byol.model.Encoder;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.train.Trainer;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs a plan: trains and measures one run after another, and writes the results after each. A run
 * that fails by what it compares, as one that diverges, is a result too; what passes, as a want of
 * memory or a device that is gone, ends the ablation instead, and the run has no result yet. What
 * is finished stays; an ablation that was stopped goes on where it was, in the middle of a run.
 */
public final class Ablation {
  private final AblationFolder folder;
  private final Plan plan;
  private final ImageDataset train;
  private final ImageDataset test;
  private final AblationListener listener;
  private final Measurement measurement;
  private final List<AblationFolder> others;

  /** Those of the others that used the same images. */
  private List<AblationFolder> reuse = List.of();

  private volatile boolean stopRequested;
  private volatile Trainer trainer;

  /**
   * An ablation that is ready to run.
   *
   * @param folder with the plan
   * @param train images to train on, and to classify by
   * @param test images to measure on
   * @param reuse other ablations whose finished runs with equal settings are taken over
   * @param listener is told what happens
   */
  public Ablation(
      AblationFolder folder,
      ImageDataset train,
      ImageDataset test,
      List<AblationFolder> reuse,
      AblationListener listener) {
    this.folder = folder;
    this.plan = folder.plan();
    this.train = train;
    this.test = test;
    this.others = List.copyOf(reuse);
    this.listener = listener;
    this.measurement = new Measurement(train, test, plan.probeEpochs(), listener::measured);
  }

  /**
   * Asks for an end after the step under way, with a checkpoint; from any thread. The next {@link
   * #run} goes on from there.
   */
  public void requestStop() {
    stopRequested = true;
    Trainer running = trainer;
    if (running != null) {
      running.requestStop();
    }
  }

  /**
   * Runs what is not finished.
   *
   * @return the results; whether they are complete, {@link #isComplete} says
   * @throws IllegalArgumentException if runs are missing, and their device is not there, or the
   *     images are not those that it began with
   * @throws DataException if images cannot be read
   * @throws UncheckedIOException if a file cannot be written
   * @throws byol.train.MemoryExhaustedException if memory is exhausted in a training
   * @throws TorchException if it is elsewhere, or if a GPU fails
   */
  public Results run() {
    try {
      return runWhatIsMissing();
    } finally {
      stopRequested = false;
    }
  }

  private Results runWhatIsMissing() {
    folder.setDamagedAside(plan, listener::measured);
    checkDevices();
    checkImages();
    Results before = folder.results().filter(Ablation::isCompared).orElseGet(this::references);
    Results results = Results.of(plan, before.untrained(), before.rawPixels(), finished());
    folder.write(results);
    if (plan.halving() != null) {
      results = race(before, results);
    }
    for (Plan.Run run : plan.runs()) {
      if (folder.result(run).isPresent()) {
        continue;
      }
      if (stopRequested) {
        break;
      }
      Optional<RunResult> result =
          reused(run, before.untrained())
              .or(
                  () -> {
                    listener.starting(run);
                    return attempt(run, () -> trainAndMeasure(run, before.untrained()));
                  });
      if (result.isPresent()) {
        results = finish(run, result.get(), before);
      }
    }
    return results;
  }

  /** A device that is not there says nothing of the systems. */
  private void checkDevices() {
    if (!isComplete()) {
      Stream.concat(Stream.of(plan.reference()), plan.rows().stream().map(Plan.Row::config))
          .map(config -> config.runtime().device())
          .distinct()
          .forEach(Cuda::check);
    }
  }

  /** Rows that were measured with other images cannot stand in one table. */
  private void checkImages() {
    ComparedImages now = ComparedImages.of(train, test);
    Optional<ComparedImages> before = folder.images();
    if (before.isEmpty()) {
      folder.write(now);
    } else if (!before.get().equals(now) && !isComplete()) {
      throw new IllegalArgumentException(
          "the images are not those that %s began with, and its rows would not be of the same: %s. Put them back as they were, or begin another ablation in another folder"
              .formatted(folder.path(), String.join("; ", before.get().changes(now))));
    }
    reuse = others.stream().filter(other -> isOf(other, now)).toList();
  }

  private boolean isOf(AblationFolder other, ComparedImages images) {
    boolean same;
    try {
      same = other.isOf(images);
    } catch (IllegalArgumentException e) {
      same = false;
    }
    if (!same) {
      listener.measured(other.path() + " is of other images: nothing is taken over from it");
    }
    return same;
  }

  private static boolean isCompared(Results found) {
    return found.untrained() != null;
  }

  private Results finish(Plan.Run run, RunResult result, Results references) {
    folder.write(run, result);
    Results results = Results.of(plan, references.untrained(), references.rawPixels(), finished());
    folder.write(results);
    listener.finished(run, result, results);
    return results;
  }

  /** Trains from rung to rung, and drops rows at each, until the last third or a stop. */
  private Results race(Results references, Results before) {
    Race race = new Race(plan, folder);
    Results results = before;
    for (int rung = 1; rung <= plan.halving().rungs(); rung++) {
      for (Plan.Row row : race.contenders(rung)) {
        for (Plan.Run run : plan.runs(row)) {
          Optional<RunResult> failure = climb(run, rung);
          if (failure.isPresent()) {
            results = finish(run, failure.get(), references);
          }
        }
      }
      if (!race.isDecided(rung)) {
        return results;
      }
      List<Plan.Row> kept = race.contenders(rung + 1);
      listener.dropped(rung, kept);
      for (Plan.Row row : race.contenders(rung)) {
        for (Plan.Run run : plan.runs(row)) {
          if (!kept.contains(row) && folder.result(run).isEmpty()) {
            Rung at = folder.rung(run, rung).orElseThrow();
            results = finish(run, RunResult.dropped(run, plan.probeEpochs(), at), references);
          }
        }
      }
    }
    return results;
  }

  /** Trains a run until a rung, unless it is there; the result if it failed. */
  private Optional<RunResult> climb(Plan.Run run, int rung) {
    if (stopRequested || folder.rung(run, rung).isPresent() || folder.result(run).isPresent()) {
      return Optional.empty();
    }
    listener.starting(run);
    return attempt(
        run,
        () -> {
          RunDirectory directory = folder.directory(run);
          RunConfig config = directory.config();
          long steps = plan.halving().steps(config.steps(), rung);
          Trainer.Result training = train(directory, steps);
          if (training.step() >= steps) {
            try (var _ = TensorScope.open()) {
              Encoder encoder =
                  Checkpoint.encoder(directory.latestCheckpoint().orElseThrow(), config);
              double score = measurement.heldOutKnn(run.row().name(), config, encoder);
              folder.write(run, rung, new Rung(training.step(), training.seconds(), score));
            }
          }
          return Optional.empty();
        });
  }

  /** Whether every run is finished. */
  public boolean isComplete() {
    return finished().size() == plan.runs().size();
  }

  private List<RunResult> finished() {
    return plan.runs().stream().map(folder::result).flatMap(Optional::stream).toList();
  }

  /** What the rows are compared with: from another ablation that compared with the same, if any. */
  private Results references() {
    return reuse.stream()
        .filter(other -> other.plan().comparesWith(plan))
        .flatMap(other -> results(other).stream())
        .filter(Ablation::isCompared)
        .findFirst()
        .map(other -> Results.of(plan, other.untrained(), other.rawPixels(), List.of()))
        .orElseGet(this::measuredReferences);
  }

  private static Optional<Results> results(AblationFolder other) {
    try {
      return other.results();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // it is damaged, and says nothing
    }
  }

  private Results measuredReferences() {
    RunConfig config = plan.reference();
    try (var _ = TensorScope.open()) {
      return Results.of(
          plan,
          measurement.of("untrained encoder", config, Checkpoint.untrainedEncoder(config)),
          measurement.ofPixels(config),
          List.of());
    }
  }

  private Optional<RunResult> reused(Plan.Run run, Figures untrained) {
    return reuse.stream()
        .flatMap(other -> Reuse.find(other, plan, run).stream())
        .findFirst()
        .map(
            found -> {
              listener.starting(run);
              return found.takeOver(folder.run(run), run, untrained);
            });
  }

  /** What the work gives; that the system fails is a result too. */
  private Optional<RunResult> attempt(Plan.Run run, Supplier<Optional<RunResult>> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      if (isPassing(e, run.row().config().runtime().device())) {
        throw e;
      }
      String reason = e.getMessage() == null ? e.toString() : e.getMessage();
      return Optional.of(RunResult.failed(run, plan.probeEpochs(), reason));
    }
  }

  /** Whether a failure says nothing of the system: it would not be there another time. */
  private static boolean isPassing(RuntimeException failure, Device device) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      switch (at) {
        case UncheckedIOException _,
            DataException _,
            ResourceLimitException _,
            InUseException _,
            LoadingException _,
            CancellationException _,
            TorchException.OutOfMemory _,
            TorchException.Loading _,
            OutOfMemoryError _ -> {
          return true;
        }
        default -> {}
      }
    }
    return failure instanceof TorchException && !answers(device);
  }

  /** A GPU that has failed refuses everything from then on. */
  private static boolean answers(Device device) {
    if (device.type() == Device.Type.CPU) {
      return true;
    }
    try {
      Cuda.synchronize(device);
      return true;
    } catch (TorchException e) {
      return false;
    }
  }

  /** Empty if it was stopped. */
  private Optional<RunResult> trainAndMeasure(Plan.Run run, Figures untrained) {
    RunDirectory directory = folder.directory(run);
    RunConfig config = directory.config();
    boolean trains = !run.row().untrained();
    long steps = 0;
    double seconds = 0;
    if (trains) {
      Trainer.Result training = train(directory, config.steps());
      if (!training.complete()) {
        return Optional.empty();
      }
      steps = training.step();
      seconds = training.seconds();
    }
    try (var _ = TensorScope.open()) {
      Encoder encoder =
          trains
              ? Checkpoint.encoder(directory.latestCheckpoint().orElseThrow(), config)
              : Checkpoint.untrainedEncoder(config);
      Figures measured = measurement.of(run.row().name(), config, encoder);
      Figures figures = trains ? measured.with(directory.metrics().getLast()) : measured;
      Verdict verdict = trains ? Verdict.of(figures, untrained) : Verdict.UNTRAINED;
      return Optional.of(
          new RunResult(
              run.row().name(),
              run.seed(),
              verdict,
              figures,
              steps,
              seconds,
              plan.probeEpochs(),
              null,
              null,
              null));
    }
  }

  /** Trains until so many steps are done in all, or until a stop. */
  private Trainer.Result train(RunDirectory directory, long steps) {
    RunConfig config = directory.config();
    Trainer running = Trainer.of(config, directory, train, listener.training(config));
    trainer = running;
    if (stopRequested) {
      running.requestStop();
    }
    try {
      Trainer.Result result = running.run(steps);
      if (result.step() < Math.min(steps, config.steps())) {
        // Asked by who knows the training alone, as at Ctrl-C in a shell.
        stopRequested = true;
      }
      return result;
    } finally {
      trainer = null;
      listener.trained();
    }
  }
}
