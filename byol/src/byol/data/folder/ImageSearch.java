package byol.data.folder;

import byol.data.DataException;
import byol.image.codec.ImageFiles;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/**
 * Looks for an image in a folder and those below it, and ends with the first that it comes upon.
 * Follows links; leaves out what is hidden or cannot be looked at.
 */
public final class ImageSearch extends SimpleFileVisitor<Path> {

  private final Path root;
  private boolean found;

  private ImageSearch(Path root) {
    this.root = root;
  }

  /** Whether a folder holds an image, at any depth. */
  public static boolean findsOne(Path folder) {
    ImageSearch search = new ImageSearch(folder);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
    } catch (IOException e) {
      throw new DataException(
          "cannot list the folder %s: %s".formatted(Printable.of(folder), e.getMessage()), e);
    }
    return search.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = folder.getFileName() != null && isHidden(folder);
    boolean ofSystem =
        folder.getFileName() != null && FolderScan.isOfSystem(folder.getFileName().toString());
    return (hidden || ofSystem) && !folder.equals(root)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    found =
        attributes.isRegularFile()
            && !isHidden(file)
            && (FolderScan.isImageName(name)
                || FolderScan.mayBeImageName(name) && ImageFiles.seemsImage(file));
    return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    ResourceLimitException.check(e);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    return FileVisitResult.CONTINUE;
  }
}
