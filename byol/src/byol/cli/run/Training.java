package byol.cli.run;

import byol.cli.progress.Interruption;
import byol.cli.progress.LearningAdvice;
import byol.cli.progress.ProgressLine;
import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.profile.Profiler;
import byol.run.RunDirectory;
import byol.train.Trainer;
import byol.train.TrainingException;
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
  static Trainer.Result run(
      RunDirectory directory, ImageDataset dataset, ProfileOption profile, PrintWriter out) {
    RunConfig config = directory.config();
    ProgressLine progress = new ProgressLine(out, config, directory.metrics());
    Trainer trainer = Trainer.of(config, directory, dataset, progress);
    Optional<Profiler> profiler = profile.profiler(directory, config.runtime().device(), out);
    profiler.ifPresent(trainer::measureBy);
    try (var _ = new Interruption(trainer::requestStop)) {
      Trainer.Result result;
      try (progress) {
        result = trainer.run();
      } catch (TrainingException e) {
        throw new CannotGoOn(TrainingAdvice.of(e, config, directory), e);
      }
      if (profiler.isPresent() && profiler.get().steps() == 0) {
        out.printf(
            "no profile: the training ended within the %s steps of warm-up%n", Profiler.WARM_UP);
      }
      report(result, progress.advice(), directory, dataset, out);
      return result;
    }
  }

  private static void report(
      Trainer.Result result,
      Optional<LearningAdvice> advice,
      RunDirectory directory,
      ImageDataset dataset,
      PrintWriter out) {
    if (dataset.skipped().count() > 0) {
      out.println(dataset.skipped().summary());
    }
    if (result.complete()) {
      out.printf(
          Locale.ROOT,
          "trained %,d steps in %s; checkpoint: %s%n",
          result.step(),
          minutes(result.seconds()),
          directory.latestCheckpoint().orElseThrow());
    } else {
      out.printf(
          Locale.ROOT,
          "stopped after step %,d; go on with: bin/byol pretrain --resume --out %s%n",
          result.step(),
          ShellWords.quote(directory.path()));
    }
    advice.ifPresent(found -> out.println(found.text()));
    out.flush();
    Summaries.add(directory, TrainingSummary.of(result, directory.config(), advice), out);
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
