package byol.data.folder;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.index.FileChecks;
import byol.data.index.PathTable;
import byol.data.index.Stamp;
import byol.io.IoReason;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The files below a folder, in the order of their paths. Hidden ones are left out, and folders that
 * systems keep for themselves or that hold a training run; links are followed, except one to a
 * folder that it lies in itself, whose files are there already.
 *
 * @param root the folder
 * @param files paths relative to {@code root}, sorted
 * @param folders all folders below the root, and itself, as they looked before they were listed
 * @param leftOut what could not be looked at or is not to be
 * @param hidden folders and images whose names begin with a dot
 */
public record FolderScan(
    Path root,
    PathTable files,
    List<Stamp> folders,
    List<SkippedFiles.Skipped> leftOut,
    List<String> hidden) {

  private static final Pattern IMAGE_NAME =
      Pattern.compile(
          "\\.(jpe?g|jpe|jfif|png|bmp|gif|webp|tiff?|p[bgpn]m|pam)$", Pattern.CASE_INSENSITIVE);

  /** Thumbnails, remains of archives, bins: of network storage, macOS, Windows and Linux. */
  private static final Set<String> OF_SYSTEMS =
      Set.of(
          "@eadir",
          "@recycle",
          "#recycle",
          "$recycle.bin",
          "__macosx",
          "__pycache__",
          "lost+found",
          "system volume information");

  /** Why the folder of a training run is left out. */
  public static final String OF_RUN = "the folder of a training run";

  private static final int LISTED_BETWEEN = 1000;

  /** Lists the files below a folder, without looking into them. */
  static FolderScan list(Path root, ScanListener listener) {
    Lister lister = new Lister(listener);
    try {
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      lister.list(root, "", attributes);
    } catch (IOException e) {
      throw new DataException(
          "cannot list the folder %s: %s".formatted(Printable.of(root), e.getMessage()), e);
    }
    return new FolderScan(
        root, lister.files.build(), lister.folders, lister.leftOut, lister.hidden);
  }

  /** Some of the files, in the given order. */
  FolderScan select(int[] indices) {
    return new FolderScan(root, files.select(indices), folders, leftOut, hidden);
  }

  /** One split of a folder that has none. What was left out is of both if it is no image. */
  FolderScan split(Split split) {
    IntStream mine =
        IntStream.range(0, files.size()).filter(i -> FileChecks.isIn(split, files.path(i)));
    List<SkippedFiles.Skipped> out =
        leftOut.stream()
            .filter(file -> !isImage(file) || FileChecks.isIn(split, relative(file.path())))
            .toList();
    return new FolderScan(root, files.select(mine.toArray()), folders, out, hidden);
  }

  /** Whether it is an image that was left out, and no folder, which may hold many. */
  private static boolean isImage(SkippedFiles.Skipped file) {
    return file.damaged()
        && isImageName(file.path().getFileName().toString())
        && !Files.isDirectory(file.path());
  }

  private String relative(Path path) {
    return root.relativize(path).toString();
  }

  /** Whether a folder of this name is one that a system keeps for itself. */
  public static boolean isOfSystem(String name) {
    return OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a folder is that of a training run.
   *
   * @param names tells of a name whether it is in the folder; those of folders end with a slash
   */
  public static boolean isRun(Predicate<String> names) {
    return names.test("config.json") && names.test("checkpoints/");
  }

  /** Whether a name is one that image files have. */
  public static boolean isImageName(String name) {
    return IMAGE_NAME.matcher(name).find();
  }

  /** Whether a name can be that of an image: it is one that image files have, or says nothing. */
  public static boolean mayBeImageName(String name) {
    return name.indexOf('.') < 0 || isImageName(name);
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
    private final List<SkippedFiles.Skipped> leftOut = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
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
        List<String> names = names(folder);
        if (!relative.isEmpty() && isRun(names::contains)) {
          leaveOut(folder, OF_RUN, false);
          return;
        }
        for (String name : names) {
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
            boolean damaged = isImageName(name) || Files.isDirectory(entry);
            leaveOut(
                entry, "its name is not valid in the character encoding of the system", damaged);
          } else if (name.startsWith(".")) {
            noteHidden(entry, name);
          } else {
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
        if (attributes.isDirectory() && isOfSystem(name)) {
          leaveOut(entry, "a folder that a system keeps for itself", false);
        } else if (attributes.isDirectory()) {
          names.add(name + "/");
        } else if (attributes.isRegularFile()) {
          names.add(name);
        } else {
          leaveOut(entry, "neither a file nor a folder", isImageName(name));
        }
      } catch (IOException e) {
        // A name that says nothing may be that of a folder of images.
        leaveOut(entry, reason(entry, e), mayBeImageName(name));
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
        leaveOut(folder, reason(folder, e), true);
      }
    }

    private static String reason(Path path, IOException e) {
      ResourceLimitException.check(e);
      return e instanceof NoSuchFileException && Files.isSymbolicLink(path)
          ? "a link to what is not there"
          : "cannot be read: " + IoReason.of(e);
    }

    private void leaveOut(Path path, String reason, boolean damaged) {
      leftOut.add(new SkippedFiles.Skipped(path, reason, damaged));
    }

    /** Not what macOS puts beside each file on other file systems: ._NAME. */
    private void noteHidden(Path entry, String name) {
      if (!name.startsWith("._") && (isImageName(name) || Files.isDirectory(entry))) {
        hidden.add(name);
      }
    }
  }
}
