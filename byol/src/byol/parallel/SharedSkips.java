package byol.parallel;

import byol.data.SkippedFiles;
import byol.data.SkippedFiles.Skipped;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Files that could not be used, told to the other ranks: each meets those of its own share, and all
 * together are what counts against a limit.
 */
public final class SharedSkips {
  private static final String END = "\0";

  private final SkippedFiles own;
  private final Team team;
  private int told;

  /**
   * Shares a list.
   *
   * @param own of this rank, to which those of the others are added
   */
  public SharedSkips(SkippedFiles own, Team team) {
    this.own = own;
    this.team = team;
  }

  /** Makes the lists of all ranks the same, if one of them has grown; waits for the others. */
  public void exchange() {
    if (team.isAlone() || !team.any(own.count() > told)) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (Skipped file : own.list()) {
      text.append(file.path()).append(END).append(file.reason()).append(END);
      text.append(file.images()).append(END);
    }
    Set<String> known = new HashSet<>();
    for (String others : team.all(text.toString())) {
      String[] parts = others.split(END);
      for (int i = 0; i + 2 < parts.length; i += 3) {
        known.add(parts[i]);
        own.add(new Skipped(Path.of(parts[i]), parts[i + 1], Integer.parseInt(parts[i + 2])));
      }
    }
    // Not what has been added since the list was made: that is told the next time.
    told = known.size();
  }
}
