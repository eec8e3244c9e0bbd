package byol.data.shard;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.SkippedFiles;
import byol.data.index.ArchiveNames;
import byol.data.index.ImageIndex;
import byol.data.index.MemberPath;
import byol.data.index.PathTable;
import byol.data.tar.Compression;
import byol.data.tar.TarMember;
import byol.data.tar.TarReader;
import byol.data.tar.UnpackedTars;
import byol.image.codec.ImageFiles;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Lists the samples in archives: of each its image, and what its label says. */
final class ShardScan {

  private final PathTable.Builder paths = new PathTable.Builder();
  private final LongStream.Builder offsets = LongStream.builder();
  private final IntStream.Builder lengths = IntStream.builder();
  private final IntStream.Builder labels = IntStream.builder();
  private final Map<String, Integer> byText = new LinkedHashMap<>();
  private final List<Unusable> unusable = new ArrayList<>();
  private final Set<String> hidden = new LinkedHashSet<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private final ShardDamage damage = new ShardDamage();
  private String ending;
  private int found;
  private int orphans;
  private int beside;

  /**
   * What was found.
   *
   * @param paths of the images: the archive, and the name in it
   * @param offsets of the images in their archives
   * @param lengths of the images in bytes; see {@link ImageIndex#lengths}
   * @param labels of the images, as positions in {@code texts}; {@link ImageDataset#NO_LABEL} where
   *     there is none
   * @param texts the different labels, as they are written
   */
  record Samples(
      PathTable paths, long[] offsets, int[] lengths, int[] labels, List<String> texts) {}

  /** A sample that cannot be used, with the name of its image in the archive. */
  private record Unusable(String name, SkippedFiles.Skipped file) {}

  Samples samples() {
    return new Samples(
        paths.build(),
        offsets.build().toArray(),
        lengths.build().toArray(),
        labels.build().toArray(),
        List.copyOf(byText.keySet()));
  }

  /** The samples that cannot be used, of those whose images have names that are wanted. */
  List<SkippedFiles.Skipped> skipped(Predicate<String> wanted) {
    return unusable.stream().filter(u -> wanted.test(u.name())).map(Unusable::file).toList();
  }

  /** The ending of the files that are labels; {@code .cls} if there are none. */
  String ending() {
    return ending == null ? ".cls" : ending;
  }

  /**
   * The archives that are damaged.
   *
   * @param share of all images that is asked for, in [0, 1]
   */
  List<SkippedFiles.Skipped> damaged(double share) {
    return damage.skipped(share);
  }

  /** What there is in the archives that is not used, and why, in words. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (ending != null && !ending.equals(".cls")) {
      notes.add("the labels are those in the files " + ending);
    }
    if (!others.isEmpty()) {
      notes.add(
          "not used: files "
              + others.entrySet().stream()
                  .map(
                      other ->
                          String.format(
                              Locale.ROOT,
                              "%s (%,d)",
                              Printable.of(other.getKey()),
                              other.getValue()))
                  .collect(Collectors.joining(", ")));
    }
    if (orphans > 0) {
      notes.add(String.format(Locale.ROOT, "%,d labels have no image", orphans));
    }
    if (beside > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "not used: %,d images that belong to another, as KEY.seg.png to KEY.png",
              beside));
    }
    if (!hidden.isEmpty()) {
      notes.add("left out, because hidden: " + Reading.some(List.copyOf(hidden)));
    }
    return notes;
  }

  /**
   * Adds the samples of an archive; where it is damaged, those before the damage.
   *
   * @param plain the same archive without compression
   * @throws DataException if what is to be without compression has one
   */
  void add(Path archive, UnpackedTars.Plain plain) {
    Path shard = plain.file();
    int before = found;
    try (TarReader tar = new TarReader(shard)) {
      String by = tar.compression();
      if (by != null) {
        throw Compression.refusal(shard, by);
      }
      ArchiveListing listing = list(shard, tar);
      add(shard, tar, listing);
      IOException cause = listing.damage();
      if (cause == null && plain.damage() != null) {
        damage.damaged(
            archive, unpacking(archive, plain.damage()), tar.length(), 0, found - before);
      } else if (cause == null) {
        damage.whole(tar.length(), found - before);
      } else {
        damage.damaged(shard, cause, tar.length(), tar.unread(), found - before);
      }
    } catch (IOException e) {
      ResourceLimitException.check(e);
      long length = shard.toFile().length();
      damage.damaged(shard, e, length, length, found - before);
    }
  }

  /** All of it came out, but not as it went in. */
  private static IOException unpacking(Path archive, String damage) {
    return new IOException(
        "it was damaged when it was unpacked (%s), and its images may not be as they were; see what '%s -t' says of it"
            .formatted(damage, ArchiveNames.tool(archive.getFileName().toString())));
  }

  private static ArchiveListing list(Path shard, TarReader tar) throws IOException {
    ArchiveListing listing = ArchiveListing.of(tar);
    try (TarReader again = new TarReader(shard)) {
      listing.resolveLinks(again);
    }
    return listing;
  }

  private void add(Path shard, TarReader tar, ArchiveListing listing) throws IOException {
    if (ending == null) {
      ending = LabelFiles.ending(tar, listing).orElse(null);
    }
    List<SampleGroup.Sample> samples = listing.samples(ending);
    for (SampleGroup.Sample sample : samples) {
      add(shard, tar, sample);
    }
    beside += listing.images().size() - samples.size();
    int labeled = (int) samples.stream().filter(sample -> sample.label() != null).count();
    for (String kind : ArchiveListing.LABELS) {
      int files = listing.labels(kind).size();
      if (kind.equals(ending)) {
        orphans += files - labeled;
      } else if (files > 0) {
        others.merge(kind, files, Integer::sum);
      }
    }
    listing.others().forEach((kind, files) -> others.merge(kind, files, Integer::sum));
    hidden.addAll(listing.hidden());
  }

  private void add(Path shard, TarReader tar, SampleGroup.Sample sample) throws IOException {
    TarMember image = sample.image();
    found++;
    String problem = sample.problem() == null ? problem(image) : sample.problem();
    if (problem != null) {
      Path path = MemberPath.of(shard, image.name());
      unusable.add(new Unusable(image.name(), new SkippedFiles.Skipped(path, problem, true)));
      return;
    }
    int label = ImageDataset.NO_LABEL;
    if (sample.label() != null) {
      String text = label(tar, sample.label());
      label = byText.computeIfAbsent(text, _ -> byText.size());
    }
    boolean sparse = image.kind() == TarMember.Kind.SPARSE;
    paths.add(shard.toString(), image.name());
    offsets.add(sparse ? image.header() : image.offset());
    lengths.add(sparse ? -(int) image.length() : (int) image.length());
    labels.add(label);
  }

  /** What a label says; of one that cannot be read, what no label says. */
  private String label(TarReader tar, TarMember file) {
    try {
      return LabelFiles.read(tar, file, ending);
    } catch (IOException e) {
      return "";
    }
  }

  private static String problem(TarMember image) {
    if (image.name().indexOf('\0') >= 0) {
      return "there is a NUL in its name";
    }
    if (image.isLink()) {
      return "a link to %s, which is not in the archive".formatted(image.target());
    }
    if (image.kind() == TarMember.Kind.PART) {
      return "it goes on in another volume of the archive";
    }
    if (image.length() == 0) {
      return "empty file";
    }
    return image.length() > ImageFiles.MAX_BYTES
        ? "%s bytes, more than 1 GiB".formatted(image.length())
        : null;
  }
}
