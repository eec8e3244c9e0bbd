package byol.data.shard;

import byol.data.Coverage;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.folder.ListFile;
import byol.data.folder.SplitName;
import byol.data.index.FileChecks;
import byol.data.index.ImageIndex;
import byol.data.index.MemberPath;
import byol.data.index.PackedStrings;
import byol.data.index.Stamp;
import byol.data.tar.UnpackedTars;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes the index of {@link TarShards}. */
final class ShardIndex {

  private static final String CLASSES = "classes.txt";
  private static final int MOST_FOLDERS = 100_000;

  private final String spec;
  private final ShardFiles shards;
  private final Split split;
  private final Coverage coverage;
  private final List<Path> placesOfClasses;
  private final Path classes;
  private final ShardScan scan = new ShardScan();
  private final UnpackedTars unpacked;
  private final List<Path> copies = new ArrayList<>();
  private final List<SkippedFiles.Skipped> skipped = new ArrayList<>();

  private ShardIndex(Wanted wanted) {
    spec = Printable.of(wanted.spec());
    shards = wanted.shards();
    split = wanted.split();
    coverage = wanted.coverage();
    unpacked = wanted.unpacked();
    placesOfClasses = placesOfClasses(shards);
    classes =
        placesOfClasses.stream()
            .filter(Files::exists)
            .findFirst()
            .orElse(placesOfClasses.getFirst());
  }

  /**
   * Which samples are wanted.
   *
   * @param spec of all archives, for messages
   * @param shards those that are read
   * @param split of the samples
   * @param coverage whether those without a label that is a class are among them
   * @param unpacked where archives that are compressed are without
   */
  record Wanted(
      String spec, ShardFiles shards, Split split, Coverage coverage, UnpackedTars unpacked) {}

  /**
   * Lists the samples of all archives, and selects those of a split.
   *
   * @param trainClasses the classes of the training images, if those are in other archives
   * @throws DataException if there is none, or labels are of no class
   */
  static ImageIndex of(Wanted wanted, Supplier<List<String>> trainClasses, ScanListener listener) {
    return new ShardIndex(wanted).make(trainClasses, listener);
  }

  private ImageIndex make(Supplier<List<String>> trainClasses, ScanListener listener) {
    int done = 0;
    for (Path shard : shards.files()) {
      UnpackedTars.Plain plain = unpacked.plain(shard, listener);
      if (!plain.file().equals(shard)) {
        copies.add(plain.file());
      }
      scan.add(shard, plain);
      listener.progressed("listing archives", ++done, shards.files().size());
    }
    ShardScan.Samples samples = scan.samples();
    skipped.addAll(scan.skipped(this::isMine));
    ShardLabels labels = labels(samples, trainClasses);
    PackedStrings names = samples.paths().names();
    int[] usable = usable(samples, labels).toArray();
    int[] mine = Arrays.stream(usable).filter(i -> isMine(names.get(i))).toArray();
    double share = shards.divided() || mine.length == 0 ? 1 : (double) mine.length / names.size();
    skipped.addAll(scan.damaged(share));
    if (mine.length == 0) {
      throw noImages(names.size(), usable.length);
    }
    return new ImageIndex(
        shards.files().getFirst().getParent(),
        samples.paths().select(mine),
        Arrays.stream(mine).map(i -> label(samples, labels, i)).toArray(),
        Arrays.stream(mine).mapToLong(i -> samples.offsets()[i]).toArray(),
        Arrays.stream(mine).map(i -> samples.lengths()[i]).toArray(),
        labels == null ? List.of() : labels.classNames(),
        reading(labels, names),
        skipped,
        madeFrom());
  }

  /** Whether a sample is of the split, be it usable or not, by the name of its image. */
  private boolean isMine(String name) {
    return shards.divided() || FileChecks.isIn(split, name);
  }

  private List<Stamp> madeFrom() {
    Set<Stamp> madeFrom = new LinkedHashSet<>();
    for (Path shard : shards.all()) {
      // The folder as well, because another archive in it may be one of these.
      madeFrom.add(Stamp.of(shard.getParent()));
      madeFrom.add(Stamp.of(shard));
    }
    copies.forEach(copy -> madeFrom.add(Stamp.of(copy)));
    placesOfClasses.forEach(place -> madeFrom.add(Stamp.of(place)));
    return List.copyOf(madeFrom);
  }

  /** What the labels mean; null if there are none. */
  private ShardLabels labels(ShardScan.Samples samples, Supplier<List<String>> trainClasses) {
    if (samples.texts().isEmpty()) {
      return null;
    }
    int[] counts = new int[samples.texts().size()];
    Arrays.stream(samples.labels()).filter(label -> label >= 0).forEach(label -> counts[label]++);
    boolean listed = Files.isRegularFile(classes);
    boolean ofOthers = !listed && shards.divided() && split == Split.TEST;
    List<String> given = listed ? readClasses() : ofOthers ? trainClasses.get() : null;
    String what = Printable.of(listed ? classes : spec);
    ShardLabels.Given from =
        new ShardLabels.Given(
            listed,
            what
                + (listed
                    ? " has %d lines, but there is an image of class %s; give each class a line,"
                        + " from 0"
                    : ": the training images have %d classes, and most test images none of these,"
                        + " such as '%s'"));
    return given != null && given.isEmpty() && ofOthers
        ? null
        : ShardLabels.of(samples.texts(), counts, given, from, scan.ending());
  }

  /** Those that are wanted: with a label that means a class, if any has a label; else all. */
  private IntStream usable(ShardScan.Samples samples, ShardLabels labels) {
    int[] texts = samples.labels();
    if (labels == null || coverage == Coverage.ALL) {
      return IntStream.range(0, texts.length);
    }
    for (int i = 0; i < texts.length; i++) {
      String problem =
          texts[i] == ImageDataset.NO_LABEL
              ? "it has no label (%s); others have".formatted(scan.ending())
              : labels.problems()[texts[i]];
      String name = samples.paths().names().get(i);
      if (problem != null && isMine(name)) {
        Path path = MemberPath.of(Path.of(samples.paths().folder(i)), name);
        skipped.add(new SkippedFiles.Skipped(path, problem, true));
      }
    }
    return IntStream.range(0, texts.length)
        .filter(i -> label(samples, labels, i) != ImageDataset.NO_LABEL);
  }

  private static int label(ShardScan.Samples samples, ShardLabels labels, int sample) {
    int text = samples.labels()[sample];
    return labels == null || text == ImageDataset.NO_LABEL
        ? ImageDataset.NO_LABEL
        : labels.byText()[text];
  }

  private DataException noImages(int found, int usable) {
    String message =
        "%s has no usable image for the %s split (%s archives with %s images, %s skipped). %s"
            .formatted(
                spec,
                split,
                shards.files().size(),
                found,
                skipped.size(),
                new SkippedFiles(skipped, 0).summary());
    // Of archives that hold both parts, the few images may all be in the other one.
    boolean missing = !shards.divided() && usable > 0 || skipped.isEmpty();
    return missing ? new MissingSplitException(message) : new DataException(message);
  }

  /** Folders of images without labels, which may have been meant for classes. */
  private static List<String> folders(PackedStrings names) {
    Set<String> folders = new TreeSet<>();
    for (int i = 0; i < names.size() && folders.size() < MOST_FOLDERS; i++) {
      String name = names.get(i);
      int slash = name.lastIndexOf('/');
      if (slash > 0) {
        folders.add(name.substring(0, slash));
      }
    }
    return List.copyOf(folders);
  }

  private Reading reading(ShardLabels labels, PackedStrings names) {
    List<String> notes = new ArrayList<>(shards.notes());
    notes.addAll(scan.notes());
    if (!copies.isEmpty()) {
      notes.add("compressed; read from copies in " + Printable.of(unpacked.folder()));
    }
    int count = shards.files().size();
    String archives =
        count == 1 ? "one archive" : String.format(Locale.ROOT, "%,d archives", count);
    String parts =
        archives
            + (shards.divided()
                ? (split == Split.TRAIN ? " for training" : " held out")
                : ", of which a tenth of the images is held out, by a hash of their names");
    if (labels == null) {
      List<String> folders = folders(names);
      if (folders.size() > 1) {
        notes.add(
            "the folders in it (%s) are not taken for classes: unpack it, or zip it"
                .formatted(Reading.some(folders)));
      }
      return new Reading(parts + "; no labels: there is no file KEY.cls beside the images", notes);
    }
    String meaning =
        Files.isRegularFile(classes)
            ? "its classes are in " + Printable.of(classes)
            : "the labels (%s) name the classes".formatted(scan.ending());
    return new Reading(parts + "; " + meaning, notes);
  }

  /** Beside the archives, beside the folder of their split, and beside those of the other split. */
  private static List<Path> placesOfClasses(ShardFiles shards) {
    Path folder = shards.files().getFirst().getParent();
    Set<Path> places = new LinkedHashSet<>(List.of(folder.resolve(CLASSES)));
    if (folder.getFileName() != null && SplitName.of(folder.getFileName().toString()).isPresent()) {
      places.add(folder.resolveSibling(CLASSES));
    }
    shards.others().stream().limit(1).forEach(other -> places.add(other.resolveSibling(CLASSES)));
    return List.copyOf(places);
  }

  private List<String> readClasses() {
    try {
      String text = ListFile.withoutMark(Files.readString(classes));
      List<String> names = text.lines().map(String::strip).toList();
      int end = names.size();
      while (end > 0 && names.get(end - 1).isEmpty()) {
        end--;
      }
      int blank = names.indexOf("");
      if (blank >= 0 && blank < end) {
        throw new DataException(
            ("line %s of %s is blank, and the lines are the classes, from 0: write the name of"
                    + " class %s there, or take the line out")
                .formatted(blank + 1, Printable.of(classes), blank));
      }
      return names.subList(0, end);
    } catch (IOException e) {
      ResourceLimitException.check(e);
      throw new DataException(
          "cannot read %s as UTF-8 text: %s".formatted(Printable.of(classes), e.getMessage()), e);
    }
  }
}
