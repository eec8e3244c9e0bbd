package byol.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Images in a folder: JPEG, PNG, GIF, BMP, WebP and TIFF files, in the order of their paths, always
 * delivered in colour.
 *
 * <p><b>Classes.</b> Where all images lie in two or more sub-folders, those are the classes, sorted
 * by name. Otherwise the images have no labels.
 *
 * <p><b>Splits.</b> Where there are sub-folders {@code train} and {@code test} (or {@code val}),
 * those are the splits. Otherwise (also where {@code train} stands alone) a hash of each path puts
 * a tenth of the files into the test split, whichever other files there are.
 *
 * <p><b>Broken files</b> do not stop anything. What is no image, empty, truncated, unreadable or
 * larger than 100 megapixels is left out and listed by {@link #skipped}. A file that breaks later
 * is replaced by the next one of its class, and listed as well.
 */
public final class ImageFolder implements ImageDataset {

  private static final int REPLACEMENTS = 16;
  private static final int GRAY_SIDE = 64;
  private static final byte GRAY = (byte) 128;

  private final String name;
  private final FolderScan scan;
  private final List<String> classNames;
  private final int[] labels;
  private final SkippedFiles skipped;

  private ImageFolder(Path root, FolderScan scan, List<String> classNames, SkippedFiles skipped) {
    Path last = root.toAbsolutePath().normalize().getFileName();
    name = last == null ? root.toString() : last.toString();
    this.scan = scan;
    this.classNames = classNames;
    labels = labels(scan, classNames);
    this.skipped = skipped;
  }

  /**
   * Lists a folder and checks every file in the split.
   *
   * @param root the folder
   * @param split training or test images
   * @throws DataException if there is no such folder, it has no usable image for the split, or its
   *     test images have classes that its training images do not have
   */
  public static ImageFolder open(Path root, Split split) {
    if (!Files.isDirectory(root)) {
      throw new DataException("%s is not a folder; name a folder of images".formatted(root));
    }
    SkippedFiles skipped = new SkippedFiles();
    Path train = root.resolve("train");
    Path test = heldOut(root);
    boolean ready = Files.isDirectory(train) && test != null;
    FolderScan listed = FolderScan.list(ready || isOnlyFolder(train) ? train : root, skipped);
    List<String> classNames = listed.classNames();
    FolderScan files = ready ? listed : listed.split(split);
    if (ready && split == Split.TEST) {
      files = FolderScan.list(test, skipped);
    }
    FolderScan usable = files.usable(skipped);
    if (usable.files().isEmpty()) {
      throw new DataException(
          "%s has no usable image for the %s split (%d files listed, %d skipped%s); put images into"
                  .formatted(root, split, files.files().size(), skipped.count(), first(skipped))
              + " the folders train and test within it, each with one folder per class or none");
    }
    return new ImageFolder(root, usable, classNames, skipped);
  }

  private static boolean isOnlyFolder(Path folder) {
    try (Stream<Path> beside = Files.list(folder.getParent())) {
      return beside.filter(Files::isDirectory).toList().equals(List.of(folder));
    } catch (IOException e) {
      throw new DataException("cannot list %s: %s".formatted(folder.getParent(), e), e);
    }
  }

  private static Path heldOut(Path root) {
    return Stream.of("test", "val")
        .map(root::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(null);
  }

  private static String first(SkippedFiles skipped) {
    return skipped.count() == 0 ? "" : ": " + skipped.summary();
  }

  private static int[] labels(FolderScan scan, List<String> classNames) {
    Map<String, Integer> byName = new HashMap<>();
    classNames.forEach(name -> byName.put(name, byName.size()));
    int[] labels = new int[scan.files().size()];
    for (int i = 0; i < labels.length; i++) {
      String file = scan.files().get(i);
      Integer label = byName.get(FolderScan.topFolder(file));
      if (label == null && !classNames.isEmpty()) {
        throw new DataException(
            "%s is of no class that the training images have (%s); move it into the folder of one"
                .formatted(scan.path(file), classNames));
      }
      labels[i] = label == null ? NO_LABEL : label;
    }
    return labels;
  }

  /** The files that could not be used so far. */
  public SkippedFiles skipped() {
    return skipped;
  }

  /** The file that an image comes from. */
  public Path path(int index) {
    return scan.path(scan.files().get(index));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return labels.length;
  }

  @Override
  public Image image(int index) {
    Objects.checkIndex(index, size());
    int tried = 0;
    for (int i = 0; i < size() && tried < REPLACEMENTS; i++) {
      int candidate = (index + i) % size();
      if (labels[candidate] == labels[index]) {
        tried++;
        try {
          return ImageFiles.decode(path(candidate));
        } catch (UnusableImageException e) {
          skipped.add(path(candidate), e.getMessage());
        }
      }
    }
    byte[] pixels = new byte[GRAY_SIDE * GRAY_SIDE * 3];
    Arrays.fill(pixels, GRAY);
    return new Image(GRAY_SIDE, GRAY_SIDE, 3, pixels);
  }

  @Override
  public int label(int index) {
    return labels[index];
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
    return OptionalInt.empty();
  }

  @Override
  public ChannelStats stats() {
    return ChannelStats.IMAGENET;
  }
}
