package byol.data.folder;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Parts;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.ImageIndex;
import byol.data.index.IndexCache;
import byol.data.index.StoredImages;
import byol.util.Printable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The images in a folder and those below it: JPEG, PNG, GIF, BMP, WebP and TIFF files, in the order
 * of their paths, always delivered in color.
 *
 * <p><b>Splits.</b> See {@link FolderLayout#of}: sub-folders {@code train} and {@code test} (or
 * {@code val}, {@code valid}, {@code validation}, {@code dev}, {@code eval}, in any case) are the
 * splits. Otherwise (also where {@code train} stands alone) a hash of each path puts a tenth of the
 * files into the test split, whichever other files there are.
 *
 * <p><b>Classes.</b> Two or more sub-folders that hold images are the classes, sorted by name;
 * folders within them do not matter. A few images that lie beside them are left out and listed;
 * where there are many, it is for the user to say what is meant. Otherwise the images have no
 * labels. A file counts as an image by its name, or, in folders where no name is that of an image,
 * by how it begins. What all of it was taken for is {@link #reading}.
 *
 * <p><b>Links</b> are followed; one that leads back to a folder it lies in is left out. Hidden
 * files and folders are left out as well, and folders of systems ({@code @eaDir}, {@code __MACOSX})
 * and of training runs.
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

  private ImageFolder(Path root, ImageIndex index) {
    super(name(root), index);
  }

  /**
   * Lists a folder and checks every file in the split, unless that was done before.
   *
   * @param root the folder
   * @param split training or test images
   * @throws MissingSplitException if it has no image for the split, broken or not
   * @throws DataException if there is no such folder, all images are broken, the folder can be
   *     understood in two ways, or the test images have classes that the training images do not
   *     have
   */
  public static ImageFolder open(Path root, Split split) {
    return open(root, split, IndexCache.ofProcess(), ScanListener.NONE);
  }

  /** As {@link #open(Path, Split)}, with an index of one's own, told how far it is. */
  public static ImageFolder open(Path root, Split split, IndexCache cache, ScanListener listener) {
    return open(FolderSpec.guessed(root), split, cache, listener);
  }

  /** As {@link #open(Path, Split, IndexCache, ScanListener)}, of a folder of which more is said. */
  public static ImageFolder open(
      FolderSpec spec, Split split, IndexCache cache, ScanListener listener) {
    spec.check(ImageTree.DISK);
    ImageIndex index =
        new FolderParts(spec, ImageTree.DISK, listener).open(split, cache, key(spec));
    return new ImageFolder(spec.train(), index);
  }

  /**
   * Every image of a folder, with a label or without: of both splits, of the parts that are neither
   * to learn from nor held out ({@code val} beside {@code test}), and what lies beside the folders
   * of parts.
   *
   * @return by {@code train}, {@code test}, the names of other parts, and {@link Parts#OTHER}
   * @throws DataException if there is no image, or the folder can be understood in two ways
   */
  public static Map<String, ImageDataset> all(
      FolderSpec spec, IndexCache cache, ScanListener listener) {
    spec.check(ImageTree.DISK);
    return new FolderParts(spec, ImageTree.DISK, listener)
        .all(cache, key(spec), index -> new ImageFolder(spec.train(), index));
  }

  /** The same, of a folder of which no more is said. */
  public static Map<String, ImageDataset> all(Path root, IndexCache cache, ScanListener listener) {
    return all(FolderSpec.guessed(root), cache, listener);
  }

  /** A folder whose index was kept and is valid: one that need not be listed. */
  public static Optional<ImageFolder> kept(Path root, Split split, IndexCache cache) {
    return cache
        .kept(key(FolderSpec.guessed(root)), split)
        .map(index -> new ImageFolder(root, index));
  }

  private static String key(FolderSpec spec) {
    return "images " + spec.absolute();
  }

  /** What a folder is called in messages: its last name. */
  public static String name(Path root) {
    Path last = root.toAbsolutePath().normalize().getFileName();
    return Printable.of(last == null ? root : last);
  }

  @Override
  public Optional<Path> imageFile(int index) {
    return Optional.of(path(index));
  }
}
