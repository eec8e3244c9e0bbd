package byol.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the lines of a command go. */
final class StandardOutput {
  private StandardOutput() {}

  /**
   * Whether it is a pipe or a socket, whose reader has seen enough when it ends, as {@code head}
   * does.
   */
  static boolean mayBeCut() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
      return target.startsWith("pipe:") || target.startsWith("socket:");
    } catch (IOException e) {
      return false;
    }
  }
}
