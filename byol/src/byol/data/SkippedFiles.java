package byol.data;

import byol.util.Printable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The files of a data set that could not be used, with the reasons. It grows when a file turns out
 * to be broken only as it is decoded. Safe for use by several threads.
 *
 * <p>A file is <em>damaged</em> when an image was to be expected of it: by its name, or because a
 * list names it. What never claimed to be an image, such as a README, is listed and no more.
 */
public final class SkippedFiles {

  private static final int SHOWN = 3;

  private final ConcurrentSkipListMap<Path, Skipped> skipped =
      new ConcurrentSkipListMap<>(Comparator.comparing(Path::toString));
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger damaged = new AtomicInteger();
  private final int expected;

  /**
   * A file and why it was not used.
   *
   * @param path the file; of an image in an archive, the archive's path and the name within it
   * @param reason in a few words
   * @param images how many images were to be expected of it: none, one, or those that a damaged
   *     archive seems to have lost
   */
  public record Skipped(Path path, String reason, int images) {

    /** Makes the reason fit for terminals and lists. */
    public Skipped {
      reason = Printable.of(reason);
    }

    /** Of one image, which was to be expected if it is damaged. */
    public Skipped(Path path, String reason, boolean damaged) {
      this(path, reason, damaged ? 1 : 0);
    }

    /** Where the file is, in a form for terminals and lists. */
    public String where() {
      return Printable.of(path);
    }

    @Override
    public String toString() {
      return where() + ": " + reason;
    }

    /**
     * With what the other split says of the same file: a damaged archive that holds both has lost
     * images of both, but a single image is the same one.
     */
    public Skipped and(Skipped other) {
      return images > 1 || other.images > 1
          ? new Skipped(path, reason, images + other.images)
          : images == 1 ? this : other;
    }

    /** Whether an image was to be expected. */
    public boolean damaged() {
      return images > 0;
    }
  }

  /**
   * Begins with what is known.
   *
   * @param usable how many images there seem to be beside these
   */
  public SkippedFiles(List<Skipped> known, int usable) {
    known.forEach(this::add);
    expected = usable + damaged();
  }

  /** For data sets of which nothing is ever skipped. */
  public SkippedFiles() {
    this(List.of(), 0);
  }

  /** Adds a damaged file, unless it is known. */
  public void add(Path path, String reason) {
    add(new Skipped(path, reason, true));
  }

  /** Adds a file, unless it is known. */
  public void add(Skipped file) {
    if (skipped.putIfAbsent(file.path(), file) == null) {
      count.incrementAndGet();
      damaged.addAndGet(file.images());
    }
  }

  /** How many files were skipped so far. */
  public int count() {
    return count.get();
  }

  /** How many images were to be expected of them. */
  public int damaged() {
    return damaged.get();
  }

  /** How many images there would be if nothing were damaged. */
  public int expected() {
    return expected;
  }

  /** The share of images that are damaged, in [0, 1]. */
  public double share() {
    return expected == 0 ? 0 : (double) damaged() / expected;
  }

  /** The files skipped so far, by path. */
  public List<Skipped> list() {
    return List.copyOf(skipped.values());
  }

  /** One line for the log: how many, and the first few; empty when there are none. */
  public String summary() {
    List<Skipped> all = list();
    if (all.isEmpty()) {
      return "";
    }
    String shown =
        all.stream()
            .sorted(Comparator.comparing(Skipped::damaged).reversed())
            .limit(SHOWN)
            .map(s -> "%s (%s)".formatted(s.where(), s.reason()))
            .collect(Collectors.joining(", "));
    return "%s file%s skipped: %s%s"
        .formatted(
            all.size(), all.size() == 1 ? "" : "s", shown, all.size() > SHOWN ? ", ..." : "");
  }
}
