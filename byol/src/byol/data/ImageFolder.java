package byol.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The images in a folder and those below it: JPEG, PNG, GIF, BMP, WebP and TIFF files, in the order
 * of their paths, always delivered in colour.
 *
 * <p><b>Classes.</b> Where all images lie in two or more sub-folders, those are the classes, sorted
 * by name; folders within them do not matter. Otherwise the images have no labels. A file counts as
 * an image by its name, or, in folders where no name is that of an image, by how it begins. Beside
 * the folders of classes, an image with another ending, such as {@code 7.jpg_original}, is left out
 * and listed.
 *
 * <p><b>Splits.</b> Where there are sub-folders {@code train} and {@code test} (or {@code val}),
 * those are the splits. Otherwise (also where {@code train} stands alone) a hash of each path puts
 * a tenth of the files into the test split, whichever other files there are.
 *
 * <p><b>Links</b> are followed; one that leads back to a folder it lies in is left out. Hidden
 * files and folders are left out as well.
 *
 * <p><b>Broken files</b> do not stop anything: what is no image, empty, truncated, unreadable or
 * too large is left out and listed by {@link #skipped}. A file that breaks later is replaced by the
 * next one of its class, and listed.
 *
 * <p><b>Scale.</b> The folder is listed and every file checked once; where there are a thousand
 * images or more, what was found is kept in the user's cache until a folder changes. In memory an
 * image costs some 40 bytes.
 */
public final class ImageFolder extends StoredImages {

  private static final String BESIDE_CLASSES =
      "an image, but not by its name, beside the folders of the classes";

  private ImageFolder(Path root, ImageIndex index) {
    super(name(root), index);
  }

  /**
   * Lists a folder and checks every file in the split, unless that was done before.
   *
   * @param root the folder
   * @param split training or test images
   * @throws MissingSplitException if it has no image for the split, broken or not
   * @throws DataException if there is no such folder, all images are broken, or the test images
   *     have classes that the training images do not have
   */
  public static ImageFolder open(Path root, Split split) {
    return open(root, split, IndexCache.ofProcess(), ScanListener.NONE);
  }

  static ImageFolder open(Path root, Split split, IndexCache cache, ScanListener listener) {
    if (!Files.isDirectory(root)) {
      throw new DataException("%s is not a folder; name a folder of images".formatted(root));
    }
    Path absolute = root.toAbsolutePath().normalize();
    ImageIndex index = cache.get(key(absolute), split, () -> index(absolute, split, listener));
    return new ImageFolder(root, index);
  }

  /** A folder whose index was kept and is valid: one that need not be listed. */
  static Optional<ImageFolder> kept(Path root, Split split, IndexCache cache) {
    Path absolute = root.toAbsolutePath().normalize();
    return cache.kept(key(absolute), split).map(index -> new ImageFolder(root, index));
  }

  private static String key(Path absolute) {
    return "images " + absolute;
  }

  static String name(Path root) {
    Path last = root.toAbsolutePath().normalize().getFileName();
    return last == null ? root.toString() : last.toString();
  }

  private static ImageIndex index(Path root, Split split, ScanListener listener) {
    Set<Stamp> stamps = new LinkedHashSet<>(List.of(Stamp.of(root)));
    Path train = root.resolve("train");
    Path test = heldOut(root);
    boolean ready = Files.isDirectory(train) && test != null;
    FolderScan listed = FolderScan.list(ready || isOnlyFolder(train) ? train : root, listener);
    FolderScan scan = ready ? listed : listed.split(split);
    if (ready && split == Split.TEST) {
      scan = FolderScan.list(test, listener);
    }
    List<String> classNames = listed.classNames();
    List<SkippedFiles.Skipped> skipped = new ArrayList<>(scan.unreadable());
    FolderScan usable = scan.select(usable(scan, skipped, listener));
    if (!classNames.isEmpty()) {
      usable = usable.select(ofClasses(usable, skipped));
    }
    if (usable.files().size() == 0) {
      throw noImages(root, split, scan.files().size(), new SkippedFiles(skipped, 0));
    }
    stamps.addAll(listed.folders());
    stamps.addAll(scan.folders());
    skipped.forEach(file -> stamps.add(Stamp.of(file.path())));
    return ImageIndex.ofFiles(
        scan.root(),
        usable.files(),
        labels(usable, classNames),
        classNames,
        skipped,
        List.copyOf(stamps));
  }

  private static int[] usable(
      FolderScan scan, List<SkippedFiles.Skipped> skipped, ScanListener listener) {
    PackedStrings names = scan.files().names();
    return FileChecks.usable(
        scan.root(), scan.files(), i -> FolderScan.isImageName(names.get(i)), skipped, listener);
  }

  /** The images that do not just lie beside the folders of the classes under another name. */
  private static int[] ofClasses(FolderScan usable, List<SkippedFiles.Skipped> skipped) {
    IntStream.range(0, usable.files().size())
        .filter(i -> !usable.mayBeOfClass(i))
        .mapToObj(i -> new SkippedFiles.Skipped(usable.path(i), BESIDE_CLASSES, false))
        .forEach(skipped::add);
    return IntStream.range(0, usable.files().size()).filter(usable::mayBeOfClass).toArray();
  }

  private static DataException noImages(Path root, Split split, int listed, SkippedFiles skipped) {
    String message =
        "%s has no usable image for the %s split (%s files listed, %s skipped%s); put images into"
                .formatted(
                    root,
                    split,
                    listed,
                    skipped.count(),
                    skipped.count() == 0 ? "" : ": " + skipped.summary())
            + " the folders train and test within it, each with one folder per class or none";
    return skipped.damaged() == 0 ? new MissingSplitException(message) : new DataException(message);
  }

  private static boolean isOnlyFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
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

  private static int[] labels(FolderScan scan, List<String> classNames) {
    int[] labels = new int[scan.files().size()];
    if (classNames.isEmpty()) {
      Arrays.fill(labels, NO_LABEL);
      return labels;
    }
    Map<String, Integer> byName = new HashMap<>();
    classNames.forEach(name -> byName.put(name, byName.size()));
    for (int i = 0; i < labels.length; i++) {
      Integer label = byName.get(scan.topFolder(i));
      if (label == null) {
        throw new DataException(
            "%s is of no class that the training images have (%s); move it into the folder of one"
                .formatted(scan.path(i), classNames));
      }
      labels[i] = label;
    }
    return labels;
  }
}
