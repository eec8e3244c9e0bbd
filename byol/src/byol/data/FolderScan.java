package byol.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The images below a folder, in the order of their paths, and what their folders say of them.
 *
 * @param root the folder
 * @param files paths relative to {@code root} with {@code /} between names, sorted
 */
record FolderScan(Path root, List<String> files) {

  private static final int TEST_SHARE = 10;
  private static final Pattern IMAGE_NAME =
      Pattern.compile("\\.(jpe?g|png|gif|bmp|webp|tiff?)$", Pattern.CASE_INSENSITIVE);

  /** Lists the files below a folder, without looking into them; hidden ones are left out. */
  static FolderScan list(Path root, SkippedFiles skipped) {
    List<String> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Lister(root, files, skipped));
    } catch (IOException e) {
      throw new DataException("cannot list the folder %s: %s".formatted(root, e), e);
    }
    files.sort(Comparator.naturalOrder());
    return new FolderScan(root, List.copyOf(files));
  }

  /** Only those files that are images; the others are added to the skipped ones. */
  FolderScan usable(SkippedFiles skipped) {
    return filter(
        file -> {
          try {
            ImageFiles.check(path(file));
            return true;
          } catch (UnusableImageException e) {
            skipped.add(path(file), e.getMessage());
            return false;
          }
        });
  }

  /** One split of a folder that has none: nine tenths and one tenth, by a hash of each path. */
  FolderScan split(Split split) {
    return filter(file -> (hash(file) % TEST_SHARE == 0) == (split == Split.TEST));
  }

  /** The path of a file. */
  Path path(String file) {
    return root.resolve(file);
  }

  /**
   * The names of the classes: the folders directly below the root that hold images, if there are at
   * least two and no image lies beside them; else none. Goes by the names of files, usable or not:
   * labels must not depend on damage.
   */
  List<String> classNames() {
    List<String> names =
        files.stream()
            .filter(file -> IMAGE_NAME.matcher(file).find())
            .map(FolderScan::topFolder)
            .distinct()
            .sorted()
            .toList();
    return names.size() < 2 || names.contains("") ? List.of() : names;
  }

  /** The first folder of a relative path, or nothing if it has none. */
  static String topFolder(String file) {
    int slash = file.indexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }

  // In parallel, because a data set may have a million files; the order is kept.
  private FolderScan filter(Predicate<String> keep) {
    return new FolderScan(root, files.parallelStream().filter(keep).toList());
  }

  private static long hash(String file) {
    CRC32 crc = new CRC32();
    crc.update(file.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  private static final class Lister extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<String> files;
    private final SkippedFiles skipped;

    Lister(Path root, List<String> files, SkippedFiles skipped) {
      this.root = root;
      this.files = files;
      this.skipped = skipped;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        Path relative = root.relativize(file);
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(name.toString()));
        files.add(String.join("/", names));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      skipped.add(file, "cannot be read: " + e.getClass().getSimpleName());
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
