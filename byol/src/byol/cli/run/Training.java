package byol.cli.run;

import byol.cli.progress.Interruption;
import byol.cli.progress.LearningAdvice;
import byol.cli.progress.ProgressLine;
import byol.command.TrainRun;
import byol.config.RunConfig;
import byol.profile.Profiler;
import byol.run.RunDirectory;
import byol.train.Trainer;
import byol.train.TrainingException;
import byol.util.Printable;
import byol.util.ShellWords;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** A training at the command line: with progress, a summary, and a clean end on Ctrl-C. */
final class Training {
  private Training() {}

  /**
   * Trains to the end, or until interrupted; then there is a checkpoint and the user has been told
   * how to go on.
   *
   * @param profile whether and how long to measure
   */
  static TrainRun.Result run(TrainRun training, ProfileOption profile, PrintWriter out) {
    RunDirectory directory = training.directory();
    RunConfig config = directory.config();
    int classes = training.images().classNames().size();
    ProgressLine progress = new ProgressLine(out, config, directory.metrics(), classes);
    Optional<Profiler> profiler = profile.profiler(directory, config.runtime().device(), out);
    profiler.ifPresent(training::measureBy);
    training
        .follow(progress, new Lines(out, out))
        .wordRemedies(remedy -> LearningAdvice.option(remedy, config));
    try (var _ = new Interruption(training::requestStop)) {
      TrainRun.Result result;
      try (progress) {
        result = training.train();
      } catch (TrainingException e) {
        throw new CannotGoOn(TrainingAdvice.of(e, config, directory), e);
      }
      if (profiler.isPresent() && profiler.get().steps() == 0) {
        out.printf(
            "no profile: the training ended within the %s steps of warm-up%n", Profiler.WARM_UP);
      }
      report(result.training(), training, out);
      progress.advice().ifPresent(found -> out.println(found.text()));
      out.flush();
      training.keep(result);
      return result;
    }
  }

  private static void report(Trainer.Result result, TrainRun training, PrintWriter out) {
    RunDirectory directory = training.directory();
    if (training.images().skipped().count() > 0) {
      out.println(training.images().skipped().summary());
    }
    if (result.complete()) {
      out.printf(
          Locale.ROOT,
          "trained %,d steps in %s; checkpoint: %s%n",
          result.step(),
          minutes(result.seconds()),
          Printable.of(directory.latestCheckpoint().orElseThrow()));
    } else {
      out.printf(
          Locale.ROOT,
          "stopped after step %,d; go on with: bin/byol pretrain --resume --out %s%n",
          result.step(),
          ShellWords.quote(directory.path()));
    }
  }

  static String minutes(double seconds) {
    long rounded = Math.round(seconds);
    if (rounded < 60) {
      return rounded + " s";
    }
    return rounded < 3600
        ? rounded / 60 + " min " + rounded % 60 + " s"
        : rounded / 3600 + " h " + rounded % 3600 / 60 + " min";
  }
}
