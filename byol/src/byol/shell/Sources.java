package byol.shell;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Has JShell's Tab show this project's Javadoc. JShell looks for sources in the JDK's src.zip
 * alone; only its tests can name other places, by a field that is set here. Where a later JDK has
 * none, Tab shows the forms of methods without their comments, as it does without this.
 */
public final class Sources {
  static final List<String> ROOTS =
      List.of(
          "byol/src",
          "bindings/torch/src",
          "bindings/torch/generated",
          "bindings/imaging/src",
          "bindings/base/src");

  private Sources() {}

  /**
   * Has comments be looked for in a project, and in the JDK's sources where it has them. Those of
   * what classes inherit come from the archive that {@link Comments} writes and the property {@code
   * byol.comments} names; where there is none, they are not shown. The package {@code jdk.jshell}
   * must be open to this class.
   *
   * @param home the folder of the project
   */
  public static void showIn(Path home) {
    List<Path> roots = new ArrayList<>();
    addArchive(Path.of(System.getProperty("byol.comments", "")), roots);
    ROOTS.stream().map(home::resolve).filter(Files::isDirectory).forEach(roots::add);
    addJdk(roots);
    try {
      Field places =
          Class.forName("jdk.jshell.SourceCodeAnalysisImpl")
              .getDeclaredField("availableSourcesOverride");
      places.setAccessible(true);
      places.set(null, roots);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Another JDK: Tab shows less.
    }
  }

  private static void addArchive(Path archive, List<Path> roots) {
    if (Files.isRegularFile(archive)) {
      try {
        roots.add(FileSystems.newFileSystem(archive).getPath("/"));
      } catch (IOException | RuntimeException e) {
        // Damaged: without these comments then.
      }
    }
  }

  /** The folders of modules in src.zip, which stays open for as long as the process runs. */
  private static void addJdk(List<Path> roots) {
    Path zip = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    if (!Files.isReadable(zip)) {
      return;
    }
    try {
      FileSystem files = FileSystems.newFileSystem(zip);
      try (DirectoryStream<Path> modules = Files.newDirectoryStream(files.getPath("/"))) {
        modules.forEach(roots::add);
      }
    } catch (IOException | RuntimeException e) {
      // Without the JDK's comments then.
    }
  }
}
