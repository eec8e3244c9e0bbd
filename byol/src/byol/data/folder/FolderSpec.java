package byol.data.folder;

import byol.data.DataException;
import byol.util.Printable;
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
  public FolderSpec absolute() {
    return new FolderSpec(absolute(train), heldOut == null ? null : absolute(heldOut), classes);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * Checks what is named.
   *
   * @param tree where it lies
   * @throws DataException unless they are folders, none within another
   */
  public void check(ImageTree tree) {
    FolderSpec here = absolute();
    checkFolder(train, tree.isFolder(here.train));
    if (heldOut != null) {
      checkFolder(heldOut, tree.isFolder(here.heldOut));
      checkApart(tree.real(here.train), tree.real(here.heldOut));
    }
  }

  /** All that lies below a folder is read, so that one within the other would be in both parts. */
  private void checkApart(Path ofTrain, Path ofHeldOut) {
    if (ofTrain.startsWith(ofHeldOut) || ofHeldOut.startsWith(ofTrain)) {
      throw new DataException(
          ("of %s and %s one is within the other, so that images held out would be learned from:"
                  + " put the images of each part into a folder beside that of the other, and name"
                  + " the two")
              .formatted(Printable.of(train), Printable.of(heldOut)));
    }
  }

  private static void checkFolder(Path path, boolean is) {
    if (!is) {
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
