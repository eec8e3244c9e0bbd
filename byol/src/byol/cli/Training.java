package byol.cli;

import byol.data.ImageDataset;
import byol.data.ImageFolder;
import byol.train.RunConfig;
import byol.train.RunDirectory;
import byol.train.Trainer;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A training at the command line: with progress, a summary, and a clean end on Ctrl-C. */
final class Training {
  private static final long LONGEST_STEP_SECONDS = 120;

  private Training() {}

  /**
   * Trains to the end, or until interrupted; then there is a checkpoint and the user has been told
   * how to go on.
   */
  static Trainer.Result run(RunDirectory directory, ImageDataset dataset, PrintWriter out) {
    RunConfig config = directory.config();
    CountDownLatch finished = new CountDownLatch(1);
    ProgressLine progress = new ProgressLine(out);
    Trainer trainer = new Trainer(config, directory, dataset, progress);
    Thread interruption = new Thread(() -> stop(trainer, finished), "byol-interruption");
    Runtime.getRuntime().addShutdownHook(interruption);
    try {
      Trainer.Result result;
      try (progress) {
        result = trainer.run();
      }
      report(result, directory, dataset, out);
      return result;
    } finally {
      finished.countDown();
      removeHook(interruption);
    }
  }

  /** The JVM waits for this hook before it ends, and the hook for the checkpoint. */
  private static void stop(Trainer trainer, CountDownLatch finished) {
    trainer.requestStop();
    try {
      if (!finished.await(LONGEST_STEP_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("byol: the step under way did not end; the last checkpoint stands");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending already; the hook has been told that all is done.
    }
  }

  private static void report(
      Trainer.Result result, RunDirectory directory, ImageDataset dataset, PrintWriter out) {
    if (dataset instanceof ImageFolder folder && folder.skipped().count() > 0) {
      out.println(folder.skipped().summary());
    }
    directory.addToSummary(TrainingSummary.of(result, directory.config()));
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
          directory.path());
    }
    out.flush();
  }

  static String minutes(double seconds) {
    long rounded = Math.round(seconds);
    return rounded < 60 ? rounded + " s" : rounded / 60 + " min " + rounded % 60 + " s";
  }
}
