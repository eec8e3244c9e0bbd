package byol.cli.run;

import byol.config.RunConfig;
import byol.model.Encoder;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.util.ShellWords;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What commands ask of a run directory. */
public final class Runs {
  private Runs() {}

  /**
   * The online encoder of the newest checkpoint, in the innermost scope. The run may be training
   * meanwhile.
   *
   * @throws IllegalArgumentException if there is no checkpoint yet, or the newest is damaged
   */
  static Encoder trainedEncoder(RunDirectory directory) {
    RunConfig config = directory.config();
    while (true) {
      Path file =
          directory
              .latestCheckpoint()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          directory.path()
                              + " has no checkpoint yet: train it first with "
                              + resume(directory)));
      try {
        return Checkpoint.encoder(file, config);
      } catch (IllegalArgumentException | UncheckedIOException e) {
        // Training deletes old checkpoints, this one perhaps since it was the newest.
        if (Files.exists(file)) {
          throw new IllegalArgumentException(
              "%s. bin/byol runs check %s says what is whole; %s goes on from there"
                  .formatted(e.getMessage(), ShellWords.quote(directory.path()), resume(directory)),
              e);
        }
      }
    }
  }

  private static String resume(RunDirectory directory) {
    return "bin/byol pretrain --resume --out " + ShellWords.quote(directory.path());
  }
}
