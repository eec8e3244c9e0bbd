package byol.cli.run;

import byol.config.RunConfig;
import byol.run.RunDirectory;
import byol.train.CaptureException;
import byol.train.DivergedException;
import byol.train.MemoryExhaustedException;
import byol.train.TrainingException;
import byol.util.ShellWords;
import java.nio.file.Path;

/** What to do when a training cannot go on, in the words of the command line. */
final class TrainingAdvice {
  private TrainingAdvice() {}

  /** What went wrong, and what to do. */
  static String of(TrainingException e, RunConfig config, RunDirectory directory) {
    return switch (e) {
      case CaptureException capture ->
          capture.getMessage() + ". Start again with --no-cuda-graph: nothing else is lost";
      case DivergedException diverged -> diverged.getMessage() + ". " + forDivergence(e, config);
      case MemoryExhaustedException memory ->
          memory.getMessage() + ". " + forMemory(e, config, directory.path());
    };
  }

  private static String forDivergence(TrainingException e, RunConfig config) {
    return "Lower --lr (now %s for 256 images) or lengthen the warm-up (now %s steps). %s"
        .formatted(
            config.optimizer().lr(),
            config.schedule().warmupSteps(),
            e.checkpoint()
                .map(file -> "The last good checkpoint is " + file)
                .orElse("There is no checkpoint yet"));
  }

  private static String forMemory(TrainingException e, RunConfig config, Path run) {
    int batch = config.loader().batchSize();
    if (batch == 1) {
      return "Use a smaller --image-size, --arch or --width";
    }
    int half = largestDivisor(config.effectiveBatch(), batch / 2);
    return e.checkpoint()
        .map(
            file ->
                "The training so far is in %s. Go on with smaller passes and the same effective batch: bin/byol pretrain --resume --batch-size %s --out %s"
                    .formatted(file, half, ShellWords.quote(run)))
        .orElse(
            "Nothing is lost yet. Start again with smaller passes and the same effective batch: --batch-size %s --accumulate %s"
                .formatted(half, config.effectiveBatch() / half));
  }

  private static int largestDivisor(int of, int atMost) {
    int divisor = atMost;
    while (of % divisor != 0) {
      divisor--;
    }
    return divisor;
  }
}
