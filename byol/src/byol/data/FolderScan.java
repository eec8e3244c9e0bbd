package byol.data;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The files below a folder, in the order of their paths, and what their folders say of them. Hidden
 * ones are left out; links are followed, except one to a folder that it lies in itself, whose files
 * are there already.
 *
 * @param root the folder
 * @param files paths relative to {@code root}, sorted
 * @param folders all folders below the root, and itself, as they looked before they were listed
 * @param unreadable what could not be looked at
 */
record FolderScan(
    Path root, PathTable files, List<Stamp> folders, List<SkippedFiles.Skipped> unreadable) {

  private static final Pattern IMAGE_NAME =
      Pattern.compile(
          "\\.(jpe?g|jpe|jfif|png|bmp|gif|webp|tiff?|p[bgpn]m|pam)$", Pattern.CASE_INSENSITIVE);

  private static final int LISTED_BETWEEN = 1000;

  /** Lists the files below a folder, without looking into them. */
  static FolderScan list(Path root, ScanListener listener) {
    Lister lister = new Lister(listener);
    try {
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      lister.list(root, "", attributes);
    } catch (IOException e) {
      throw new DataException("cannot list the folder %s: %s".formatted(root, e), e);
    }
    return new FolderScan(root, lister.files.build(), lister.folders, lister.unreadable);
  }

  /** Some of the files, in the given order. */
  FolderScan select(int[] indices) {
    return new FolderScan(root, files.select(indices), folders, unreadable);
  }

  /** One split of a folder that has none. */
  FolderScan split(Split split) {
    IntStream mine =
        IntStream.range(0, files.size()).filter(i -> FileChecks.isIn(split, files.path(i)));
    return select(mine.toArray());
  }

  /** Whether a name is one that image files have. */
  static boolean isImageName(String name) {
    return IMAGE_NAME.matcher(name).find();
  }

  /** Whether a name can be that of an image: it is one that image files have, or says nothing. */
  static boolean mayBeImageName(String name) {
    return name.indexOf('.') < 0 || isImageName(name);
  }

  /**
   * The names of the classes: the folders directly below the root that hold images, if there are at
   * least two and no image lies beside them; else none. What counts is the name of a file, usable
   * or not, because labels must not depend on damage; and where that says nothing, how the file
   * begins.
   */
  List<String> classNames() {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < files.size(); i++) {
      if (isImageName(files.names().get(i))) {
        names.add(topFolder(i));
      }
    }
    for (int i = 0; i < files.size() && !names.contains(""); i++) {
      if (!names.contains(topFolder(i)) && mayBeOfClass(i) && ImageFiles.seemsImage(path(i))) {
        names.add(topFolder(i));
      }
    }
    return names.size() < 2 || names.contains("") ? List.of() : List.copyOf(names);
  }

  /**
   * Whether a file, if it is an image, counts for the classes: it lies in a folder, or it lies
   * beside the folders under a name that does not deny it. A backup such as {@code 7.jpg_original}
   * beside them is to change nothing.
   */
  boolean mayBeOfClass(int index) {
    return !topFolder(index).isEmpty() || mayBeImageName(files.names().get(index));
  }

  /** The path of a file. */
  Path path(int index) {
    return root.resolve(files.path(index));
  }

  /** The first folder on the way from the root to a file, or nothing if it lies in the root. */
  String topFolder(int index) {
    String folder = files.folder(index);
    int slash = folder.indexOf('/');
    return slash < 0 ? folder : folder.substring(0, slash);
  }

  /** One folder after the other, so that the names of one at a time are in memory as strings. */
  private static final class Lister {

    private final PathTable.Builder files = new PathTable.Builder();
    private final List<Stamp> folders = new ArrayList<>();
    private final List<SkippedFiles.Skipped> unreadable = new ArrayList<>();
    // The folders on the way down, as the file system knows them, whatever links lead to them.
    private final List<Object> above = new ArrayList<>();
    private final ScanListener listener;
    private long listed;

    Lister(ScanListener listener) {
      this.listener = listener;
    }

    void list(Path folder, String relative, BasicFileAttributes attributes) throws IOException {
      if (above.contains(attributes.fileKey())) {
        return;
      }
      above.add(attributes.fileKey());
      folders.add(Stamp.of(folder, attributes));
      try {
        for (String name : names(folder)) {
          if (name.endsWith("/")) {
            descend(folder, relative, name.substring(0, name.length() - 1));
          } else {
            files.add(relative, name);
            if (++listed % LISTED_BETWEEN == 0) {
              listener.progressed("listing files", listed, 0);
            }
          }
        }
      } finally {
        above.removeLast();
      }
    }

    /**
     * The names in a folder in the order of the paths that begin with them: that of the names, with
     * a slash after those of folders.
     */
    private List<String> names(Path folder) throws IOException {
      List<String> names = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          String name = entry.getFileName().toString();
          if (name.indexOf('\uFFFD') >= 0) {
            skip(entry, "its name is not valid in the character encoding of the system");
          } else if (!name.startsWith(".")) {
            add(names, entry, name);
          }
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      Collections.sort(names);
      return names;
    }

    private void add(List<String> names, Path entry, String name) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
          names.add(name + "/");
        } else if (attributes.isRegularFile()) {
          names.add(name);
        }
      } catch (IOException e) {
        skip(entry, reason(e));
      }
    }

    private void descend(Path above, String relative, String name) {
      Path folder = above.resolve(name);
      try {
        list(
            folder,
            relative.isEmpty() ? name : relative + "/" + name,
            Files.readAttributes(folder, BasicFileAttributes.class));
      } catch (IOException e) {
        skip(folder, reason(e));
      }
    }

    private static String reason(IOException e) {
      return "cannot be read: " + e.getClass().getSimpleName();
    }

    private void skip(Path path, String reason) {
      unreadable.add(new SkippedFiles.Skipped(path, reason, true));
    }
  }
}
