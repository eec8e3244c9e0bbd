package byol.data.sets;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.image.Image;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * CIFAR-10 or CIFAR-100 (its 100 fine labels), 50,000 and 10,000 color images of 32 × 32, from the
 * files of the binary version. Krizhevsky, "Learning Multiple Layers of Features from Tiny Images"
 * (2009).
 */
public final class CifarDataset implements ImageDataset {

  static final NamedDataset CIFAR10 =
      NamedDataset.inFolder(
          "cifar10",
          "60,000 color images, 32 x 32, 10 classes",
          "fetch it, or unpack the binary version (cifar-10-binary.tar.gz) by hand, and name the"
              + " folder with data_batch_1.bin to data_batch_5.bin and test_batch.bin: cifar10:DIR",
          (folder, split) -> open(folder, Variant.CIFAR10, split));

  static final NamedDataset CIFAR100 =
      NamedDataset.inFolder(
          "cifar100",
          "60,000 color images, 32 x 32, 100 classes",
          "fetch it, or unpack the binary version (cifar-100-binary.tar.gz) by hand, and name the"
              + " folder with train.bin and test.bin: cifar100:DIR",
          (folder, split) -> open(folder, Variant.CIFAR100, split));

  private static final int SIDE = 32;
  private static final int PIXELS = SIDE * SIDE;

  /** Which of the two sets. */
  public enum Variant {
    /** Ten classes. */
    CIFAR10(
        "cifar10",
        "cifar-10-batches-bin",
        1,
        10_000,
        10_000,
        List.of(
            "data_batch_1.bin",
            "data_batch_2.bin",
            "data_batch_3.bin",
            "data_batch_4.bin",
            "data_batch_5.bin"),
        "test_batch.bin",
        ChannelStats.CIFAR10),
    /** A hundred classes. */
    CIFAR100(
        "cifar100",
        "cifar-100-binary",
        2,
        50_000,
        10_000,
        List.of("train.bin"),
        "test.bin",
        ChannelStats.CIFAR100);

    private final String id;
    private final String folder;
    private final int labelBytes;
    private final int trainRecords;
    private final int testRecords;
    private final List<String> trainFiles;
    private final String testFile;
    private final ChannelStats stats;

    Variant(
        String id,
        String folder,
        int labelBytes,
        int trainRecords,
        int testRecords,
        List<String> trainFiles,
        String testFile,
        ChannelStats stats) {
      this.id = id;
      this.folder = folder;
      this.labelBytes = labelBytes;
      this.trainRecords = trainRecords;
      this.testRecords = testRecords;
      this.trainFiles = trainFiles;
      this.testFile = testFile;
      this.stats = stats;
    }

    private String remedy() {
      return "the binary version of %s, unpacked by hand, has %s and %s in the folder %s"
          .formatted(id, trainFiles, testFile, folder);
    }
  }

  private final Variant variant;
  private final List<RecordFile> files;
  private final List<String> classNames;

  private CifarDataset(Variant variant, List<RecordFile> files) {
    this.variant = variant;
    this.files = files;
    classNames = variant == Variant.CIFAR10 ? CifarClasses.CIFAR10 : CifarClasses.CIFAR100;
  }

  /**
   * Opens a split.
   *
   * @param directory the folder with the {@code .bin} files, or the one that it lies in
   * @param variant which of the two sets
   * @param split training or test images
   * @throws DataException if a file is missing or has another size than it should, or holds a label
   *     that is no class
   */
  public static CifarDataset open(Path directory, Variant variant, Split split) {
    Path nested = directory.resolve(variant.folder);
    Path folder = Files.isDirectory(nested) ? nested : directory;
    boolean train = split == Split.TRAIN;
    List<String> names = train ? variant.trainFiles : List.of(variant.testFile);
    int records = train ? variant.trainRecords : variant.testRecords;
    List<RecordFile> files =
        names.stream()
            .map(
                file ->
                    RecordFile.open(
                        folder.resolve(file),
                        variant.labelBytes + 3 * PIXELS,
                        records,
                        variant.remedy()))
            .toList();
    CifarDataset dataset = new CifarDataset(variant, files);
    dataset.checkLabels(folder);
    return dataset;
  }

  private void checkLabels(Path folder) {
    for (int i = 0; i < size(); i++) {
      if (label(i) >= classNames.size()) {
        throw new DataException(
            "image %s in %s has the label %s, but %s has %s classes; %s"
                .formatted(i, folder, label(i), variant.id, classNames.size(), variant.remedy()));
      }
    }
  }

  @Override
  public String name() {
    return variant.id;
  }

  @Override
  public int size() {
    return files.size() * files.getFirst().records();
  }

  @Override
  public Image image(int index) {
    byte[] planes = file(index).bytes(record(index), variant.labelBytes, 3 * PIXELS);
    byte[] pixels = new byte[3 * PIXELS];
    for (int i = 0, o = 0; i < PIXELS; i++, o += 3) {
      pixels[o] = planes[i];
      pixels[o + 1] = planes[PIXELS + i];
      pixels[o + 2] = planes[2 * PIXELS + i];
    }
    return new Image(SIDE, SIDE, 3, pixels);
  }

  @Override
  public int label(int index) {
    return file(index).unsignedByte(record(index), variant.labelBytes - 1);
  }

  @Override
  public List<String> classNames() {
    return classNames;
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
    return variant.stats;
  }

  private RecordFile file(int index) {
    return files.get(Objects.checkIndex(index, size()) / files.getFirst().records());
  }

  private int record(int index) {
    return index % files.getFirst().records();
  }

  @Override
  public String toString() {
    return describe();
  }
}
