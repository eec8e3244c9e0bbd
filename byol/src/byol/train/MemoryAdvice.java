package byol.train;

import byol.config.RunConfig;
import byol.run.RunDirectory;
import byol.torch.TorchException;
import byol.util.ShellWords;
import java.nio.file.Path;
import java.util.Optional;

/** What to do about a run whose passes do not fit into memory. */
final class MemoryAdvice {
  private MemoryAdvice() {}

  /**
   * The end of the run, with its way on.
   *
   * @param step that was under way
   * @param saved the newest checkpoint, if there is one
   */
  static TrainingException exception(
      RunConfig config,
      RunDirectory directory,
      long step,
      Optional<Path> saved,
      TorchException.OutOfMemory cause) {
    String what =
        "out of memory on %s at step %s with %s images in a pass"
            .formatted(config.device(), step, config.batchSize());
    String first = cause.getMessage().lines().findFirst().orElse("");
    return new TrainingException(
        "%s. %s (%s)".formatted(what, way(config, directory, saved), first), cause);
  }

  private static String way(RunConfig config, RunDirectory directory, Optional<Path> saved) {
    if (config.batchSize() == 1) {
      return "Use a smaller --image-size, --arch or --width";
    }
    int half = largestDivisor(config.effectiveBatch(), config.batchSize() / 2);
    return saved
        .map(
            file ->
                "The training so far is in %s. Go on with smaller passes and the same effective batch: bin/byol pretrain --resume --batch-size %s --out %s"
                    .formatted(file, half, ShellWords.quote(directory.path())))
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
