package byol.train;

import byol.data.DataException;
import byol.data.SkippedFiles;
import byol.io.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the list of files that a run or an evaluation could not use: a line a file, its path, a
 * tab, and why. What an earlier one wrote to the same file is kept. Ends the work when too many
 * images are damaged.
 */
public final class SkippedLog {

  private static final int SHOWN = 10;

  private final Path file;
  private final SkippedFiles skipped;
  private final double maxShare;
  private final Set<String> lines = new LinkedHashSet<>();
  private int known;

  /**
   * Reads what is listed already.
   *
   * @param file the list; need not exist
   * @param skipped the files, of which there may be more later
   * @param maxShare the largest share of damaged images that is borne, in [0, 1]
   */
  public SkippedLog(Path file, SkippedFiles skipped, double maxShare) {
    this.file = file;
    this.skipped = skipped;
    this.maxShare = maxShare;
    if (Files.exists(file)) {
      try {
        lines.addAll(Files.readAllLines(file));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * Writes down what was skipped since the last time.
   *
   * @throws DataException if the share of damaged images is above the limit
   */
  public void update() {
    if (skipped.count() == known) {
      return;
    }
    known = skipped.count();
    skipped.list().forEach(s -> lines.add(s.where() + "\t" + s.reason()));
    AtomicFile.writeLines(file, lines);
    if (skipped.share() > maxShare) {
      throw new DataException(
          String.format(
              Locale.ROOT,
              "%d of %d images (%.2f %%) cannot be used, more than max_skipped allows (%.2f"
                  + " %%):%n%s%nAll are listed in %s. Repair or remove them, or allow more:"
                  + " --max-skipped %s",
              skipped.damaged(),
              skipped.expected(),
              100 * skipped.share(),
              100 * maxShare,
              first(),
              file,
              Math.min(1, Math.ceil(skipped.share() * 100) / 100)));
    }
  }

  /** One line: how many there are so far, the first few, and where all are; empty if none. */
  String summary() {
    return known == 0 ? "" : "%s; listed in %s".formatted(skipped.summary(), file);
  }

  private String first() {
    List<SkippedFiles.Skipped> damaged =
        skipped.list().stream().filter(SkippedFiles.Skipped::damaged).toList();
    String shown =
        damaged.stream()
            .limit(SHOWN)
            .map(s -> "  %s: %s".formatted(s.where(), s.reason()))
            .collect(Collectors.joining(System.lineSeparator()));
    return damaged.size() > SHOWN ? shown + System.lineSeparator() + "  ..." : shown;
  }
}
