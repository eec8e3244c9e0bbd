package byol.ablate;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.eval.RawPixels;
import byol.model.ResNet;
import byol.torch.TensorScope;
import byol.train.Checkpoint;
import byol.train.RunConfig;
import byol.train.RunDirectory;
import byol.train.Trainer;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Runs a plan: trains and measures one run after another, and writes the results after each. A run
 * that fails is a result too. What is finished stays; an ablation that was stopped goes on where it
 * was, in the middle of a run.
 */
public final class Ablation {
  private final AblationFolder folder;
  private final Plan plan;
  private final ImageDataset train;
  private final AblationListener listener;
  private final Measurement measurement;
  private final List<AblationFolder> reuse;
  private volatile boolean stopRequested;
  private volatile Trainer trainer;

  /**
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
    this.reuse = List.copyOf(reuse);
    this.listener = listener;
    this.measurement = new Measurement(train, test, plan.probeEpochs(), listener::measured);
  }

  /** Asks for an end after the step under way, with a checkpoint; from any thread. */
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
   * @throws DataException if images cannot be read
   * @throws UncheckedIOException if a file cannot be written
   */
  public Results run() {
    Results before = folder.results().orElseGet(this::references);
    Results results = Results.of(plan, before.untrained(), before.rawPixels(), finished());
    folder.write(results);
    for (Plan.Run run : plan.runs()) {
      if (folder.result(run).isPresent()) {
        continue;
      }
      if (stopRequested) {
        break;
      }
      Optional<RunResult> result =
          reused(run, before.untrained()).or(() -> attempt(run, before.untrained()));
      if (result.isPresent()) {
        folder.write(run, result.get());
        results = Results.of(plan, before.untrained(), before.rawPixels(), finished());
        folder.write(results);
        listener.finished(run, result.get(), results);
      }
    }
    return results;
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
        .flatMap(other -> other.results().stream())
        .filter(other -> other.untrained() != null && other.rawPixels() != null)
        .findFirst()
        .map(other -> Results.of(plan, other.untrained(), other.rawPixels(), List.of()))
        .orElseGet(this::measuredReferences);
  }

  private Results measuredReferences() {
    RunConfig config = plan.reference();
    try (var _ = TensorScope.open()) {
      return Results.of(
          plan,
          measurement.of("untrained encoder", config, Checkpoint.untrainedEncoder(config)),
          measurement.of("raw pixels", config, new RawPixels()),
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

  /** Empty if it was stopped. */
  private Optional<RunResult> attempt(Plan.Run run, Figures untrained) {
    listener.starting(run);
    try {
      return trainAndMeasure(run, untrained);
    } catch (UncheckedIOException | DataException e) {
      throw e;
    } catch (RuntimeException | OutOfMemoryError e) {
      String reason = e.getMessage() == null ? e.toString() : e.getMessage();
      return Optional.of(RunResult.failed(run, plan.probeEpochs(), reason));
    }
  }

  private Optional<RunResult> trainAndMeasure(Plan.Run run, Figures untrained) {
    RunDirectory directory = folder.directory(run);
    RunConfig config = directory.config();
    boolean trains = !run.row().untrained();
    long steps = 0;
    double seconds = 0;
    if (trains) {
      Trainer.Result training = train(directory);
      if (!training.complete()) {
        return Optional.empty();
      }
      steps = training.step();
      seconds = training.seconds();
    }
    try (var _ = TensorScope.open()) {
      ResNet encoder =
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
              null));
    }
  }

  private Trainer.Result train(RunDirectory directory) {
    Trainer running = new Trainer(directory.config(), directory, train, listener.training());
    trainer = running;
    if (stopRequested) {
      running.requestStop();
    }
    try {
      return running.run();
    } finally {
      trainer = null;
      listener.trained();
    }
  }
}
