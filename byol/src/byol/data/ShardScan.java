package byol.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Lists the samples in archives: files that stand one after the other and have the same key, the
 * name up to the first dot of its last part. Of each sample it takes the image, and the label in
 * the file {@code cls}.
 */
final class ShardScan {

  private static final int LABEL_BYTES = 32;

  private final PathTable.Builder paths = new PathTable.Builder();
  private final LongStream.Builder offsets = LongStream.builder();
  private final IntStream.Builder lengths = IntStream.builder();
  private final IntStream.Builder labels = IntStream.builder();
  private final List<SkippedFiles.Skipped> skipped = new ArrayList<>();
  private final ShardDamage damage = new ShardDamage();
  private int found;

  /**
   * What was found.
   *
   * @param paths of the images: the archive, and the name in it
   * @param offsets of the images in their archives
   * @param lengths of the images in bytes
   * @param labels of the images; {@link ImageDataset#NO_LABEL} where there is none
   */
  record Samples(PathTable paths, long[] offsets, int[] lengths, int[] labels) {}

  /** The sample that is being put together; null where its part has not come. */
  private static final class Sample {
    final String key;
    TarReader.Entry image;
    String label;

    Sample(String key) {
      this.key = key;
    }
  }

  Samples samples() {
    return new Samples(
        paths.build(),
        offsets.build().toArray(),
        lengths.build().toArray(),
        labels.build().toArray());
  }

  /** The samples that cannot be used. */
  List<SkippedFiles.Skipped> skipped() {
    return skipped;
  }

  /**
   * The archives that are damaged.
   *
   * @param share of all images that is asked for, in [0, 1]
   */
  List<SkippedFiles.Skipped> damaged(double share) {
    return damage.skipped(share);
  }

  /** Adds the samples of an archive; where it is damaged, those before the damage. */
  void add(Path shard) {
    int before = found;
    try (TarReader tar = new TarReader(shard)) {
      try {
        read(shard, tar);
        damage.whole(tar.length(), found - before);
      } catch (IOException e) {
        damage.damaged(shard, e, tar.length(), tar.unread(), found - before);
      }
    } catch (IOException e) {
      long length = shard.toFile().length();
      damage.damaged(shard, e, length, length, found - before);
    }
  }

  private void read(Path shard, TarReader tar) throws IOException {
    Sample sample = new Sample("");
    try {
      for (TarReader.Entry entry = tar.next(); entry != null; entry = tar.next()) {
        String name = entry.name().startsWith("./") ? entry.name().substring(2) : entry.name();
        int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
        if (dot <= name.lastIndexOf('/') + 1) {
          continue;
        }
        if (!name.substring(0, dot).equals(sample.key)) {
          finish(shard, sample);
          sample = new Sample(name.substring(0, dot));
        }
        String part = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (part.equals("cls")) {
          sample.label = new String(tar.content(entry, LABEL_BYTES), StandardCharsets.US_ASCII);
        } else if (part.indexOf('.') < 0
            && FolderScan.isImageName("." + part)
            && sample.image == null) {
          sample.image = new TarReader.Entry(name, entry.offset(), entry.length());
        }
      }
    } finally {
      finish(shard, sample);
    }
  }

  private void finish(Path shard, Sample sample) {
    TarReader.Entry image = sample.image;
    if (image == null) {
      return;
    }
    found++;
    String label = sample.label == null ? null : sample.label.strip();
    if (image.length() == 0) {
      skip(shard, image, "empty file");
    } else if (image.length() > ImageFiles.MAX_BYTES) {
      skip(shard, image, "%s bytes, more than 1 GiB".formatted(image.length()));
    } else if (label != null && !label.matches("\\d{1,6}")) {
      skip(shard, image, "its label (.cls) is '%s', not a number of a class".formatted(label));
    } else {
      paths.add(shard.toString(), image.name());
      offsets.add(image.offset());
      lengths.add((int) image.length());
      labels.add(label == null ? ImageDataset.NO_LABEL : Integer.parseInt(label));
    }
  }

  private void skip(Path shard, TarReader.Entry image, String reason) {
    skipped.add(new SkippedFiles.Skipped(shard.resolve(image.name()), reason, true));
  }
}
