package byol.cli.run;

import byol.cli.option.Sources;
import byol.cli.progress.Interruption;
import byol.command.TrainRun;
import byol.data.Split;
import byol.io.AtomicFile;
import byol.parallel.Place;
import byol.parallel.Team;
import byol.run.RunDirectory;
import byol.torch.distributed.DistributedException;
import byol.use.RunImages;
import byol.util.ScratchFolder;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A training in one of several processes. Rank 0 decides what the run is, and tells the others,
 * which have folders of their own that are gone afterwards.
 */
final class RankTraining {
  /** What rank 0 says in place of settings. */
  private static final String FAILED = "failed: ";

  private final Place place;
  private final ProcessesOption options;
  private final CommandSpec spec;

  RankTraining(Place place, ProcessesOption options, CommandSpec spec) {
    this.place = place;
    this.options = options;
    this.spec = spec;
  }

  /**
   * Trains.
   *
   * @param prepare begins the run, or opens it; called at rank 0 alone
   * @param train trains it
   * @return the exit status
   */
  int run(Function<PrintWriter, TrainRun> prepare, BiConsumer<TrainRun, PrintWriter> train) {
    if (options.processes() > 1) {
      throw new IllegalArgumentException(
          "this is %s: leave out --processes".formatted(place.describe()));
    }
    ProcessLauncher.watch();
    try (var meeting = place.meet(options.address(), options.timeout(), facts())) {
      Team team = meeting.team();
      if (team.leads()) {
        PrintWriter terminal = spec.commandLine().getOut();
        train.accept(led(team, prepare, terminal).trainIn(team), terminal);
      } else {
        try (var folder = ScratchFolder.open()) {
          TrainRun training = followed(team, folder.path().resolve("run")).trainIn(team);
          try (var _ = new Interruption(training::requestStop)) {
            training.train();
          }
        }
      }
      return 0;
    } catch (DistributedException e) {
      spec.commandLine().getErr().println("byol pretrain: " + e.getMessage());
      return ProcessLauncher.LOST_OTHERS;
    }
  }

  private Map<String, String> facts() {
    List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
    return Map.of(
        "command line",
        String.join(" ", arguments),
        "version of byol",
        String.join(" ", spec.root().version()));
  }

  private TrainRun led(Team team, Function<PrintWriter, TrainRun> prepare, PrintWriter terminal) {
    TrainRun training;
    String said;
    try {
      training = prepare.apply(terminal);
      RunDirectory run = training.directory();
      int images = team.share(run.config().loader().batchSize());
      terminal.printf(
          "%s processes, %s of the %s images of a batch each%n",
          team.size(), images, run.config().loader().batchSize());
      said = RunImages.of(run) + "\n" + run.description().orElseThrow();
    } catch (RuntimeException e) {
      team.ofLeader(FAILED + e.getMessage());
      throw e;
    }
    team.ofLeader(said);
    return training;
  }

  private TrainRun followed(Team team, Path folder) {
    String said = team.ofLeader("");
    if (said.startsWith(FAILED)) {
      throw new IllegalArgumentException("rank 0 cannot start: " + said.substring(FAILED.length()));
    }
    String[] parts = said.split("\n", 2);
    AtomicFile.write(folder.resolve("config.json"), parts[1]);
    return new TrainRun(
        RunDirectory.open(folder),
        Sources.open(parts[0], Split.TRAIN, new PrintWriter(Writer.nullWriter())));
  }
}
