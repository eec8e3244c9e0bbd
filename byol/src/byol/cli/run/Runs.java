package byol.cli.run;

import byol.config.RunConfig;
import byol.model.Encoder;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.run.RunFile;
import byol.run.RunVerifier;
import byol.torch.TensorScope;
import byol.util.ShellWords;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What commands ask of a run directory. */
public final class Runs {
  /** What to do without any checkpoint that can be used. */
  static final String NONE_IS_WHOLE = "put back a copy of one, or train anew in another folder";

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
          throw new IllegalArgumentException(e.getMessage() + ". " + wayOut(directory), e);
        }
      }
    }
  }

  /** What can be done where the newest checkpoint cannot be used. */
  private static String wayOut(RunDirectory directory) {
    return RunVerifier.verify(directory.path()).stream()
        .filter(file -> file.kind() == RunFile.Kind.CHECKPOINT)
        .filter(file -> file.state() != RunFile.State.DAMAGED && fits(file.file(), directory))
        .findFirst()
        .map(file -> onFrom(file, resume(directory)))
        .orElse("No earlier checkpoint can be used either: " + NONE_IS_WHOLE);
  }

  private static boolean fits(Path checkpoint, RunDirectory directory) {
    try (var _ = TensorScope.open()) {
      Checkpoint.encoder(checkpoint, directory.config());
      return true;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return false;
    }
  }

  /** What the command for going on does, where a newer checkpoint than this one is damaged. */
  static String onFrom(RunFile whole, String resume) {
    return "%s goes on from the newest whole one, %s, and puts damaged newer ones aside"
        .formatted(resume, whole.file().getFileName());
  }

  private static String resume(RunDirectory directory) {
    return "bin/byol pretrain --resume --out " + ShellWords.quote(directory.path());
  }
}
