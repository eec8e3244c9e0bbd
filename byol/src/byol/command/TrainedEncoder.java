package byol.command;

import byol.config.RunConfig;
import byol.model.Encoder;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The online encoder of a run, as it is now. */
public final class TrainedEncoder {
  private TrainedEncoder() {}

  /**
   * That of the newest checkpoint, in the innermost scope. The run may be training meanwhile.
   *
   * @throws NoEncoderException if there is no checkpoint yet, or the newest is damaged
   */
  public static Encoder of(RunDirectory run) {
    RunConfig config = run.config();
    while (true) {
      Path file =
          run.latestCheckpoint().orElseThrow(() -> NoEncoderException.untrained(run.path()));
      try {
        return Checkpoint.encoder(file, config);
      } catch (IllegalArgumentException | UncheckedIOException e) {
        // Training deletes old checkpoints, this one perhaps since it was the newest.
        if (Files.exists(file)) {
          throw NoEncoderException.damaged(run.path(), e);
        }
      }
    }
  }
}
