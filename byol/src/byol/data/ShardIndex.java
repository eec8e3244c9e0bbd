package byol.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the index of {@link TarShards}. */
final class ShardIndex {

  private static final String CLASSES = "classes.txt";

  private ShardIndex() {}

  /**
   * Lists the samples of all archives, and selects those of a split.
   *
   * @throws DataException if there is none, or a label has no name
   */
  static ImageIndex of(String spec, ShardFiles shards, Split split, ScanListener listener) {
    Path base = shards.files().getFirst().getParent();
    Path classes = classesFile(base);
    Set<Stamp> madeFrom = new LinkedHashSet<>();
    for (Path shard : shards.files()) {
      // The folder as well, because another archive in it may be one of these.
      madeFrom.add(Stamp.of(shard.getParent()));
      madeFrom.add(Stamp.of(shard));
    }
    madeFrom.add(Stamp.of(classes));
    ShardScan scan = new ShardScan();
    int done = 0;
    for (Path shard : shards.files()) {
      scan.add(shard);
      listener.progressed("listing archives", ++done, shards.files().size());
    }
    ShardScan.Samples samples = scan.samples();
    List<SkippedFiles.Skipped> skipped = new ArrayList<>(scan.skipped());
    PackedStrings names = samples.paths().names();
    int[] mine =
        labelled(base, samples, skipped)
            .filter(i -> shards.divided() || FileChecks.isIn(split, names.get(i)))
            .toArray();
    double share = shards.divided() || mine.length == 0 ? 1 : (double) mine.length / names.size();
    skipped.addAll(scan.damaged(share));
    if (mine.length == 0) {
      String message =
          "%s has no usable image for the %s split (%s archives with %s images, %s skipped). %s"
              .formatted(
                  spec,
                  split,
                  shards.files().size(),
                  names.size(),
                  skipped.size(),
                  new SkippedFiles(skipped, 0).summary());
      throw names.size() > 0 || skipped.isEmpty()
          ? new MissingSplitException(message)
          : new DataException(message);
    }
    int[] labels = Arrays.stream(mine).map(i -> samples.labels()[i]).toArray();
    return new ImageIndex(
        base,
        samples.paths().select(mine),
        labels,
        Arrays.stream(mine).mapToLong(i -> samples.offsets()[i]).toArray(),
        Arrays.stream(mine).map(i -> samples.lengths()[i]).toArray(),
        classNames(classes, Arrays.stream(samples.labels()).max().getAsInt()),
        skipped,
        List.copyOf(madeFrom));
  }

  /** The samples that have a label, if any has one; else all. */
  private static IntStream labelled(
      Path base, ShardScan.Samples samples, List<SkippedFiles.Skipped> skipped) {
    int[] labels = samples.labels();
    IntStream all = IntStream.range(0, labels.length);
    if (Arrays.stream(labels).allMatch(label -> label == ImageDataset.NO_LABEL)) {
      return all;
    }
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == ImageDataset.NO_LABEL) {
        Path path = base.resolve(samples.paths().path(i));
        skipped.add(new SkippedFiles.Skipped(path, "it has no label (.cls); others have", true));
      }
    }
    return all.filter(i -> labels[i] != ImageDataset.NO_LABEL);
  }

  private static Path classesFile(Path folder) {
    Path beside = folder.resolve(CLASSES);
    boolean ofSplit = Stream.of("train", "test", "val").anyMatch(folder::endsWith);
    return Files.exists(beside) || !ofSplit ? beside : folder.resolveSibling(CLASSES);
  }

  private static List<String> classNames(Path file, int highest) {
    if (highest == ImageDataset.NO_LABEL) {
      return List.of();
    }
    if (!Files.isRegularFile(file)) {
      return IntStream.rangeClosed(0, highest).mapToObj(Integer::toString).toList();
    }
    try {
      List<String> names =
          Files.readAllLines(file).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
      if (names.size() <= highest) {
        throw new DataException(
            "%s has %s lines, but there is an image of class %s; give each class a line, from 0"
                .formatted(file, names.size(), highest));
      }
      return names;
    } catch (IOException e) {
      throw new DataException("cannot read %s as UTF-8 text: %s".formatted(file, e), e);
    }
  }
}
