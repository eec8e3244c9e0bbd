package byol.data.sets;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.DataPaths;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.image.Image;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * STL-10: color images of 96 × 96 from the files of the binary version, which hold them plane by
 * plane and column by column. Coates, Lee, Ng, "An Analysis of Single-Layer Networks in
 * Unsupervised Feature Learning" (2011).
 */
public final class Stl10Dataset implements ImageDataset {

  private static final int SIDE = 96;
  private static final int PIXELS = SIDE * SIDE;
  private static final List<String> CLASSES =
      List.of("airplane", "bird", "car", "cat", "deer", "dog", "horse", "monkey", "ship", "truck");
  private static final String FOLDER = "stl10_binary";
  private static final String REMEDY =
      "the binary version of stl10, unpacked by hand, has train_X.bin, train_y.bin, test_X.bin,"
          + " test_y.bin and unlabeled_X.bin in the folder "
          + FOLDER;

  private static final String HOW_TO_GET =
      "fetch it, or unpack the binary version (stl10_binary.tar.gz) by hand, and name the folder"
          + " with train_X.bin, train_y.bin, test_X.bin, test_y.bin and unlabeled_X.bin: stl10:DIR";

  static final NamedDataset LABELED =
      new NamedDataset(
          "stl10",
          "13,000 color images, 96 x 96, 10 classes, and 100,000 without labels",
          HOW_TO_GET,
          true,
          new Source(Part.TRAIN, Part.UNLABELED));

  /** Its training images are those without labels. */
  static final NamedDataset WITH_UNLABELED =
      new NamedDataset(
          "stl10-unlabeled", null, HOW_TO_GET, true, new Source(Part.UNLABELED, Part.TRAIN));

  /** Which of its three parts. */
  public enum Part {
    /** 5,000 labeled training images. */
    TRAIN("train", 5_000, true),
    /** 8,000 labeled test images. */
    TEST("test", 8_000, true),
    /** 100,000 images without labels. */
    UNLABELED("unlabeled", 100_000, false);

    private final String prefix;
    private final int records;
    private final boolean labeled;

    Part(String prefix, int records, boolean labeled) {
      this.prefix = prefix;
      this.records = records;
      this.labeled = labeled;
    }
  }

  /**
   * Its files.
   *
   * @param train what is trained on
   * @param beside the part that is of neither split
   */
  private record Source(Part train, Part beside) implements NamedDataset.Source {
    @Override
    public ImageDataset open(Path folder, DataPaths paths, Split split) {
      return Stl10Dataset.open(folder, split == Split.TRAIN ? train : Part.TEST);
    }

    @Override
    public Map<String, ImageDataset> beside(Path folder) {
      String file = beside.prefix + "_X.bin";
      boolean there =
          Files.exists(folder.resolve(file)) || Files.exists(folder.resolve(FOLDER).resolve(file));
      String name = beside.labeled ? "labeled" : beside.prefix;
      return there ? Map.of(name, Stl10Dataset.open(folder, beside)) : Map.of();
    }
  }

  private final RecordFile images;
  private final RecordFile labels;

  private Stl10Dataset(RecordFile images, RecordFile labels) {
    this.images = images;
    this.labels = labels;
  }

  /**
   * Opens a part.
   *
   * @param directory the folder with the {@code .bin} files, or the one that it lies in
   * @param part which of the three
   * @throws DataException if a file is missing or has another size than it should, or holds a label
   *     that is no class
   */
  public static Stl10Dataset open(Path directory, Part part) {
    Path nested = directory.resolve(FOLDER);
    Path folder = Files.isDirectory(nested) ? nested : directory;
    RecordFile images =
        RecordFile.open(folder.resolve(part.prefix + "_X.bin"), 3 * PIXELS, part.records, REMEDY);
    RecordFile labels = null;
    if (part.labeled) {
      Path file = folder.resolve(part.prefix + "_y.bin");
      labels = RecordFile.open(file, 1, part.records, REMEDY);
      for (int i = 0; i < labels.records(); i++) {
        int label = labels.unsignedByte(i, 0);
        if (label < 1 || label > CLASSES.size()) {
          throw new DataException(
              "image %s in %s has the label %s, but labels go from 1 to %s; %s"
                  .formatted(i, file, label, CLASSES.size(), REMEDY));
        }
      }
    }
    return new Stl10Dataset(images, labels);
  }

  @Override
  public String name() {
    return "stl10";
  }

  @Override
  public int size() {
    return images.records();
  }

  @Override
  public Image image(int index) {
    byte[] stored = images.bytes(index, 0, 3 * PIXELS);
    byte[] pixels = new byte[3 * PIXELS];
    for (int c = 0, i = 0; c < 3; c++) {
      for (int x = 0; x < SIDE; x++) {
        for (int y = 0; y < SIDE; y++, i++) {
          pixels[(y * SIDE + x) * 3 + c] = stored[i];
        }
      }
    }
    return new Image(SIDE, SIDE, 3, pixels);
  }

  @Override
  public int label(int index) {
    return labels == null ? NO_LABEL : labels.unsignedByte(index, 0) - 1;
  }

  @Override
  public List<String> classNames() {
    return labels == null ? List.of() : CLASSES;
  }

  @Override
  public int channels() {
    return 3;
  }

  @Override
  public OptionalInt nativeSize() {
    return OptionalInt.of(SIDE);
  }

  @Override
  public ChannelStats stats() {
    return ChannelStats.STL10;
  }

  @Override
  public String toString() {
    return describe();
  }
}
