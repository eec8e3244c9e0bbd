package byol.use;

import byol.config.RunConfig;
import byol.model.Encoder;
import byol.run.Checkpoint;
import byol.run.CheckpointFiles;
import byol.run.RunDirectory;
import byol.torch.TensorScope;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The online encoder of a run, as it is now.
 *
 * @param encoder in the scope that was the innermost
 * @param step of the checkpoint that it is of
 */
public record TrainedEncoder(Encoder encoder, long step) {
  /** That of {@link #read} alone. */
  public static Encoder of(RunDirectory run) {
    return read(run).encoder();
  }

  /**
   * That of the newest checkpoint, in the innermost scope. The run may be training meanwhile.
   *
   * @throws NoEncoderException if there is no checkpoint yet, or the newest is damaged
   */
  public static TrainedEncoder read(RunDirectory run) {
    RunConfig config = run.config();
    while (true) {
      Path file =
          run.latestCheckpoint().orElseThrow(() -> NoEncoderException.untrained(run.path()));
      try {
        return new TrainedEncoder(Checkpoint.encoder(file, config), CheckpointFiles.step(file));
      } catch (IllegalArgumentException | UncheckedIOException e) {
        // Training deletes old checkpoints, this one perhaps since it was the newest.
        if (Files.exists(file)) {
          throw NoEncoderException.damaged(run.path(), earlier(run, file), e);
        }
      }
    }
  }

  /** The newest checkpoint but one of which an encoder can be made. */
  private static Optional<Path> earlier(RunDirectory run, Path damaged) {
    return run.checkpoints().newestFirst().stream()
        .filter(file -> !file.equals(damaged) && fits(file, run))
        .findFirst();
  }

  private static boolean fits(Path checkpoint, RunDirectory run) {
    try (var _ = TensorScope.open()) {
      Checkpoint.encoder(checkpoint, run.config());
      return true;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return false;
    }
  }
}
