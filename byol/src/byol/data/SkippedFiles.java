package byol.data;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * The files of an image folder that could not be used, with the reasons. It grows when a file turns
 * out to be broken only as it is decoded. Safe for use by several threads.
 */
public final class SkippedFiles {

  private static final int SHOWN = 3;

  private final ConcurrentSkipListMap<Path, String> reasons =
      new ConcurrentSkipListMap<>(Comparator.comparing(Path::toString));

  /**
   * A file and why it was not used.
   *
   * @param path the file
   * @param reason in a few words
   */
  public record Skipped(Path path, String reason) {}

  SkippedFiles() {}

  void add(Path path, String reason) {
    reasons.putIfAbsent(path, reason);
  }

  /** How many files were skipped so far. */
  public int count() {
    return reasons.size();
  }

  /** The files skipped so far, by path. */
  public List<Skipped> list() {
    return reasons.entrySet().stream().map(e -> new Skipped(e.getKey(), e.getValue())).toList();
  }

  /** One line for the log: how many, and the first few; empty when there are none. */
  public String summary() {
    List<Skipped> all = list();
    if (all.isEmpty()) {
      return "";
    }
    String shown =
        all.stream()
            .limit(SHOWN)
            .map(s -> "%s (%s)".formatted(s.path(), s.reason()))
            .collect(Collectors.joining(", "));
    return "%d file%s skipped: %s%s"
        .formatted(
            all.size(), all.size() == 1 ? "" : "s", shown, all.size() > SHOWN ? ", ..." : "");
  }
}
