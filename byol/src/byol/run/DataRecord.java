package byol.run;

import byol.data.ImageDataset;
import byol.data.Reading;
import byol.io.AtomicFile;
import byol.json.Json;
import byol.util.Printable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which images a run was trained on, as far as is needed to say what has changed when it goes on:
 * data.json in its folder.
 *
 * @param images how many
 * @param classes their names, with the images of each
 * @param fingerprint of the images' names and labels
 */
public record DataRecord(Integer images, List<OfClass> classes, String fingerprint) {
  static final String FILE = "data.json";

  /** A class. */
  public record OfClass(String name, Integer images) {}

  /** Of the images as they are now. */
  public static DataRecord of(ImageDataset dataset) {
    int[] counts = new int[dataset.classNames().size()];
    for (int i = 0; i < dataset.size() && counts.length > 0; i++) {
      int label = dataset.label(i);
      if (label >= 0 && label < counts.length) {
        counts[label]++;
      }
    }
    List<OfClass> classes = new ArrayList<>();
    for (String name : dataset.classNames()) {
      classes.add(new OfClass(name, counts[classes.size()]));
    }
    return new DataRecord(dataset.size(), classes, dataset.fingerprint());
  }

  /** What a run's folder holds; nothing if it is of an earlier version, or the file is damaged. */
  public static Optional<DataRecord> read(Path run) {
    Path file = run.resolve(FILE);
    try {
      return Files.isRegularFile(file) ? Optional.of(parse(file)) : Optional.empty();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Whether a run's folder has such a file that cannot be used. */
  public static boolean isDamaged(Path run) {
    return Files.exists(run.resolve(FILE)) && read(run).isEmpty();
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException naming it, if it is damaged
   */
  static DataRecord parse(Path file) {
    DataRecord read = Json.read(file, DataRecord.class);
    if (!read.isWhole()) {
      throw new IllegalArgumentException(file + " does not say which images a run is trained on");
    }
    return read;
  }

  /** Whether it says all that it has to; what was read from a damaged file may not. */
  public boolean isWhole() {
    return images != null
        && fingerprint != null
        && classes != null
        && classes.stream().allMatch(c -> c != null && c.name() != null && c.images() != null);
  }

  /** Keeps it in a run's folder. */
  public void write(Path run) {
    AtomicFile.write(run.resolve(FILE), Json.pretty(this) + "\n");
  }

  /** What is different now, a line for each thing; nothing if all is the same. */
  public List<String> changes(DataRecord now) {
    if (equals(now)) {
      return List.of();
    }
    List<String> changes = new ArrayList<>();
    List<String> before = classes.stream().map(OfClass::name).toList();
    List<String> after = now.classes.stream().map(OfClass::name).toList();
    difference("classes that are new", after, before, changes);
    difference("classes that are gone", before, after, changes);
    for (OfClass one : classes) {
      for (OfClass other : now.classes) {
        if (one.name().equals(other.name()) && !one.images().equals(other.images())) {
          changes.add(
              "class %s: %s"
                  .formatted(Printable.of(one.name()), count(one.images(), other.images())));
        }
      }
    }
    if (!images.equals(now.images)) {
      changes.addFirst("images: " + count(images, now.images));
    } else if (changes.isEmpty()) {
      changes.add(
          String.format(
              Locale.ROOT,
              "still %,d images, but some of them have other names or labels",
              images));
    }
    return changes;
  }

  private static String count(int before, int now) {
    int more = now - before;
    return String.format(
        Locale.ROOT,
        "%,d before, %,d now (%,d %s)",
        before,
        now,
        Math.abs(more),
        more > 0 ? "more" : "fewer");
  }

  private static void difference(
      String what, List<String> of, List<String> without, List<String> changes) {
    List<String> names = of.stream().filter(name -> !without.contains(name)).toList();
    if (!names.isEmpty()) {
      changes.add(what + ": " + Reading.some(names));
    }
  }
}
