package byol.run;

import byol.data.SkippedFiles;
import byol.io.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
   * @param file the list; need not exist; null to keep none
   * @param skipped the files, of which there may be more later
   * @param maxShare the largest share of damaged images that is borne, in [0, 1]
   */
  public SkippedLog(Path file, SkippedFiles skipped, double maxShare) {
    this.file = file;
    this.skipped = skipped;
    this.maxShare = maxShare;
    if (file != null && Files.exists(file)) {
      try {
        // Names in it need not be UTF-8.
        lines.addAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * Writes down what was skipped since the last time.
   *
   * @throws TooManyDamagedException if the share of damaged images is above the limit
   */
  public void update() {
    if (skipped.count() == known) {
      return;
    }
    known = skipped.count();
    write();
    if (skipped.share() > maxShare) {
      throw new TooManyDamagedException(
          String.format(
              Locale.ROOT,
              "%d of %d images (%.2f %%) cannot be used, more than max_skipped allows (%.2f"
                  + " %%):%n%s%n%sRepair or remove them, or allow more",
              skipped.damaged(),
              skipped.expected(),
              100 * skipped.share(),
              100 * maxShare,
              first(),
              file == null ? "" : "All are listed in " + file + ". "),
          skipped.share());
    }
  }

  /** One line: how many there are so far, the first few, and where all are; empty if none. */
  public String summary() {
    return known == 0 ? "" : skipped.summary() + (file == null ? "" : "; listed in " + file);
  }

  private void write() {
    if (file == null) {
      return;
    }
    skipped.list().forEach(s -> lines.add(s.where() + "\t" + s.reason()));
    AtomicFile.writeLines(file, lines);
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
