package byol.cli.run;

import byol.cli.option.Sources;
import byol.cli.progress.Interruption;
import byol.command.TrainRun;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.io.AtomicFile;
import byol.json.Json;
import byol.parallel.Team;
import byol.run.RunDirectory;
import byol.torch.distributed.DistributedException;
import byol.train.SpeedTest;
import byol.use.RunImages;
import byol.util.ScratchFolder;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A training in one of several processes. Rank 0 decides what the run is, and tells the others,
 * which have folders of their own that are gone afterwards.
 */
record RankTraining(Team team, PrintWriter terminal) {
  /** What rank 0 says in place of settings. */
  private static final String FAILED = "failed: ";

  /** What it says before settings that are but tried. */
  private static final String TRIAL = "trial: ";

  /**
   * Trains.
   *
   * @param prepare begins the run, or opens it; called at rank 0 alone
   * @param train trains it
   */
  void run(Function<PrintWriter, TrainRun> prepare, BiConsumer<TrainRun, PrintWriter> train) {
    if (team.leads()) {
      train.accept(led(prepare).trainIn(team), terminal);
      return;
    }
    try (var folder = ScratchFolder.open()) {
      TrainRun training = followed(folder.path().resolve("run")).trainIn(team);
      try (var _ = new Interruption(training::requestStop)) {
        training.train();
      }
    }
  }

  /**
   * How many steps a second a config makes in all the processes; called at rank 0 alone, while a
   * run is prepared.
   */
  double speed(RunConfig trial, ImageDataset dataset) {
    if (!team.isAlone()) {
      team.share(trial.loader().batchSize());
      team.ofLeader(TRIAL + Json.line(trial));
      team.ofLeader(trial.data());
    }
    return SpeedTest.stepsPerSecond(trial, dataset, team);
  }

  private TrainRun led(Function<PrintWriter, TrainRun> prepare) {
    TrainRun training = null;
    String config;
    try {
      training = prepare.apply(terminal);
      RunDirectory run = training.directory();
      int images = team.share(run.config().loader().batchSize());
      terminal.printf(
          "%s processes, %s of the %s images of a batch each%n",
          team.size(), images, run.config().loader().batchSize());
      config = run.description().orElseThrow();
    } catch (DistributedException e) {
      // The others are lost, and are told nothing any more.
      if (training != null) {
        training.directory().releaseUnlessBegun();
      }
      throw e;
    } catch (RuntimeException e) {
      if (training != null) {
        training.directory().releaseUnlessBegun();
      }
      team.ofLeader(FAILED + e.getMessage());
      throw e;
    }
    team.ofLeader(config);
    team.ofLeader(RunImages.of(training.directory()));
    return training;
  }

  private TrainRun followed(Path folder) {
    String said = team.ofLeader("");
    while (said.startsWith(TRIAL)) {
      String trial = said.substring(TRIAL.length());
      JsonObject config = Json.object(Json.element(trial, "the trial"), "the trial");
      SpeedTest.follow(RunConfig.parse(config, "the trial"), images(team.ofLeader("")), team);
      said = team.ofLeader("");
    }
    if (said.startsWith(FAILED)) {
      throw new IllegalArgumentException("rank 0 cannot start: " + said.substring(FAILED.length()));
    }
    AtomicFile.write(folder.resolve("config.json"), said);
    return new TrainRun(RunDirectory.open(folder), images(team.ofLeader("")));
  }

  /** What is said of them, rank 0 says. */
  private static ImageDataset images(String spec) {
    return Sources.open(spec, Split.TRAIN, new PrintWriter(Writer.nullWriter()));
  }
}
