package byol.command;

import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.data.load.TwoViewLoader;
import byol.parallel.Team;
import byol.profile.Profiler;
import byol.report.ContactSheet;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.run.TrainSummary;
import byol.train.Trainer;
import byol.train.TrainingException;
import byol.train.TrainingListener;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Trains a run as its config says, from its newest checkpoint if there is one, watches whether it
 * learns, and adds what came of it to summary.json.
 */
public final class TrainRun {
  /**
   * What came of it.
   *
   * @param training how it ended
   * @param warning what is wrong with the run as of its last metrics; empty if nothing is
   */
  public record Result(Trainer.Result training, Optional<LearningWatch.Warning> warning) {}

  /** Of the contact sheet that TensorBoard shows. */
  private static final int SHEET_IMAGES = 8;

  private static final int SHEET_EPOCHS = 3;

  private final RunDirectory run;
  private final ImageDataset images;
  private TrainingListener listener = TrainingListener.NONE;
  private CommandLog log = CommandLog.NONE;
  private Function<LearningWatch.Remedy, String> wording = TrainRun::word;
  private Team team = Team.alone();
  private Profiler profiler;
  private volatile Trainer trainer;
  private volatile boolean stopRequested;

  /**
   * Prepares a training.
   *
   * @param run new, or with checkpoints to go on from
   * @param images of the run
   */
  public TrainRun(RunDirectory run, ImageDataset images) {
    this.run = run;
    this.images = images;
  }

  /** The run that is trained. */
  public RunDirectory directory() {
    return run;
  }

  /** The images it is trained on. */
  public ImageDataset images() {
    return images;
  }

  /** Tells a listener how the training goes, and a log if the summary was damaged. */
  public TrainRun follow(TrainingListener follower, CommandLog warnings) {
    listener = follower;
    log = warnings;
    return this;
  }

  /** Has summary.json name what would help a run that does not learn in other words. */
  public TrainRun wordRemedies(Function<LearningWatch.Remedy, String> words) {
    wording = words;
    return this;
  }

  /** Trains in one of several processes. */
  public TrainRun trainIn(Team processes) {
    team = processes;
    return this;
  }

  /** Has the steps measured. */
  public TrainRun measureBy(Profiler measuring) {
    profiler = measuring;
    return this;
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
   * Trains to the end or until {@link #requestStop}, and adds what came of it to summary.json.
   *
   * @throws TrainingException if it cannot go on; see {@link Trainer#run()} for what else can be
   *     thrown
   */
  public Result run() {
    Result result = train();
    keep(result);
    return result;
  }

  /** The first half of {@link #run}: trains, and adds nothing to the summary yet. */
  public Result train() {
    Watching watching = new Watching();
    RunConfig config = run.config();
    Trainer running = Trainer.of(config, run, images, team, watching);
    if (profiler != null) {
      running.measureBy(profiler);
    }
    trainer = running;
    if (stopRequested) {
      running.requestStop();
    }
    if (team.leads() && config.runtime().tensorboard() && run.metrics().isEmpty()) {
      showViews(running, config);
    }
    try {
      return new Result(running.run(), watching.watch.warning());
    } finally {
      trainer = null;
    }
  }

  /** The contact sheet; a picture is worth no training, so what goes wrong with it is only said. */
  private void showViews(Trainer running, RunConfig config) {
    try {
      var sheet = new ContactSheet(images, config.views(), SHEET_EPOCHS, config.runtime().seed());
      running.show("views", sheet.draw(SHEET_IMAGES));
    } catch (RuntimeException e) {
      listener.noted("TensorBoard gets no picture of the views: " + e.getMessage());
    }
  }

  /** The second half of {@link #run}: adds what came of it to the summary. */
  public void keep(Result result) {
    Trainer.Result training = result.training();
    TrainSummary.NotLearning notLearning = result.warning().map(this::worded).orElse(null);
    Summaries.add(
        run,
        TrainSummary.of(
            run.config(), training.step(), training.seconds(), training.last(), notLearning),
        log);
    Summaries.report(run, log);
  }

  private TrainSummary.NotLearning worded(LearningWatch.Warning warning) {
    return new TrainSummary.NotLearning(
        warning.text(), warning.since(), warning.remedies().stream().map(wording).toList());
  }

  private static String word(LearningWatch.Remedy remedy) {
    return remedy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Hands all on, and sees the metrics: those of the steps before this training too. */
  private final class Watching implements TrainingListener {
    private final LearningWatch watch = new LearningWatch(run.config(), images.classNames().size());

    @Override
    public void started(long firstStep, long parameters) {
      run.metrics().stream().filter(line -> line.step() <= firstStep).forEach(watch::see);
      listener.started(firstStep, parameters);
    }

    @Override
    public void measured(TrainMetrics metrics) {
      watch.see(metrics);
      listener.measured(metrics);
    }

    @Override
    public void noted(String message) {
      listener.noted(message);
    }

    @Override
    public void loading(TwoViewLoader loader, String skipped) {
      listener.loading(loader, skipped);
    }

    @Override
    public void stepped(long step) {
      listener.stepped(step);
    }

    @Override
    public void saved(Path checkpoint, long step) {
      listener.saved(checkpoint, step);
    }
  }
}
