package byol.data.folder;

import byol.data.DataException;
import byol.util.Printable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the user names a folder of images.
 *
 * @param train the folder, or that of the training images
 * @param heldOut the folder of the images held out, if both are named; else null
 * @param classes what the folders in it are
 */
public record FolderSpec(Path train, Path heldOut, Classes classes) {

  /** What the folders directly in a folder are. */
  public enum Classes {
    /** Classes or parts, as it seems. */
    GUESSED,
    /** Classes, each of them, whatever they are called and whatever lies beside them. */
    SAID,
    /** No classes, whatever their names. */
    NONE
  }

  /** A folder of which no more is said. */
  public static FolderSpec guessed(Path root) {
    return new FolderSpec(root, null, Classes.GUESSED);
  }

  /** The same folders, whichever the working folder is. */
  FolderSpec absolute() {
    return new FolderSpec(absolute(train), heldOut == null ? null : absolute(heldOut), classes);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Throws a {@link DataException} unless what is named are folders. */
  void check() {
    checkFolder(train);
    if (heldOut != null) {
      checkFolder(heldOut);
    }
  }

  private static void checkFolder(Path path) {
    if (!Files.isDirectory(path)) {
      throw new DataException(
          "%s is not a folder; name a folder of images".formatted(Printable.of(path)));
    }
  }

  /** Where the parts are. */
  FolderLayout layout(ImageTree tree) {
    FolderSpec here = absolute();
    if (here.heldOut != null) {
      return FolderLayout.said(here.train, here.heldOut);
    }
    return classes == Classes.SAID
        ? FolderLayout.whole(here.train)
        : FolderLayout.of(here.train, tree);
  }
}
