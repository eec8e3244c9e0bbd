package byol.use;

import byol.run.RunDirectory;
import java.nio.file.Path;

/**
 * Runs in use, by their folders.
 *
 * <pre>{@code
 * Encoder encoder = Runs.open("runs/first").encoder();
 * }</pre>
 */
public final class Runs {
  private Runs() {}

  /**
   * The run in a folder.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Run open(String folder) {
    return open(Path.of(folder));
  }

  /**
   * The run in a folder.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Run open(Path folder) {
    return new Run(RunDirectory.open(folder));
  }
}
