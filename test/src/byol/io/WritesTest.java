package byol.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are changed through {@link Disk} alone, so that tests can have every change fail. */
final class WritesTest {
  private static final Pattern CHANGES =
      Pattern.compile(
          "Files\\s*\\.(write|writeString|newOutputStream|newBufferedWriter|copy|move|createTemp\\w*"
              + "|createDirector\\w*|delete\\w*|createFile|createLink|createSymbolicLink)\\("
              + "|FileOutputStream|FileWriter|StandardOpenOption\\.WRITE|\"rw\"");

  /** What is in a temporary folder, or can be fetched again, and a lock, which is no content. */
  private static final Set<String> OTHERS =
      Set.of(
          "byol/data/sets/DebianPackage.java",
          "byol/foreign/UnpackedLibrary.java",
          "byol/run/RunLock.java",
          "byol/util/ScratchFolder.java");

  @Test
  void allGoThroughTheDisk() throws IOException {
    Path root = Path.of(System.getProperty("user.dir")).toAbsolutePath().getParent();
    Set<String> found = new TreeSet<>();
    for (String module :
        List.of("bindings/base/src", "bindings/imaging/src", "bindings/torch/src", "byol/src")) {
      Path sources = root.resolve(module);
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          String name = sources.relativize(file).toString();
          if (!name.startsWith("byol/io/") && CHANGES.matcher(Files.readString(file)).find()) {
            found.add(name);
          }
        }
      }
    }
    Set<String> needless = new TreeSet<>(OTHERS);
    needless.removeAll(found);
    assertEquals(Set.of(), needless, "these do not write, and need not be excepted");
    found.removeAll(OTHERS);
    assertEquals(Set.of(), found, "write through byol.io, as AtomicFile does");
  }
}
