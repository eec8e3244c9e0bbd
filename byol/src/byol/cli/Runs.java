package byol.cli;

import byol.model.ResNet;
import byol.train.Checkpoint;
import byol.train.RunDirectory;
import byol.train.ShellWords;

/** What commands ask of a run directory. */
final class Runs {
  private Runs() {}

  /**
   * The online encoder of the newest checkpoint, in the innermost scope.
   *
   * @throws IllegalArgumentException if there is no checkpoint yet
   */
  static ResNet trainedEncoder(RunDirectory directory) {
    return directory
        .latestCheckpoint()
        .map(file -> Checkpoint.encoder(file, directory.config()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    directory.path()
                        + " has no checkpoint yet: train it first with bin/byol pretrain --resume"
                        + " --out "
                        + ShellWords.quote(directory.path())));
  }
}
