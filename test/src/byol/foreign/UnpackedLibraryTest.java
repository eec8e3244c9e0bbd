package byol.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedLibraryTest {
  private static final UnpackedLibrary.Source SOURCE =
      () -> new ByteArrayInputStream(new byte[] {1, 2, 3});

  @TempDir private Path folder;
  private Path first;
  private Path second;

  @BeforeEach
  void makeFolders() throws IOException {
    first = Files.createDirectory(folder.resolve("first"));
    second = Files.createDirectory(folder.resolve("second"));
  }

  private UnpackedLibrary library(Path... folders) {
    return new UnpackedLibrary("lib.so", List.of(folders));
  }

  private static void refuse(Path file) {
    throw new UnsatisfiedLinkError(file + ": failed to map segment from shared object");
  }

  @Test
  void nothingStaysBehind() throws IOException {
    List<Path> loaded = new ArrayList<>();
    library(folder.resolve("missing"), first, second)
        .load(
            SOURCE,
            copy -> {
              assertTrue(Files.exists(copy));
              loaded.add(copy);
            });
    assertEquals(1, loaded.size());
    assertEquals(first, loaded.getFirst().getParent());
    assertFalse(Files.exists(loaded.getFirst()));
  }

  @Test
  void aFolderThatForbidsExecutionIsPassedOver() throws IOException {
    List<Path> loaded = new ArrayList<>();
    library(first, second)
        .load(
            SOURCE,
            copy -> {
              if (copy.startsWith(first)) {
                refuse(copy);
              }
              loaded.add(copy.getParent());
            });
    assertEquals(List.of(second), loaded);
    assertEquals(List.of(), entries(first));
  }

  @Test
  void aFolderThatIsFullIsPassedOver() {
    List<Path> loaded = new ArrayList<>();
    int[] opened = {0};
    library(first, second)
        .load(
            () -> {
              if (opened[0]++ == 0) {
                throw new IOException("No space left on device");
              }
              return SOURCE.open();
            },
            copy -> loaded.add(copy.getParent()));
    assertEquals(List.of(second), loaded);
  }

  @Test
  void whenNoFolderWillDoTheMessageSaysWhyOfEach() {
    var none =
        assertThrows(
            LoadingException.class,
            () -> library(first, second).load(SOURCE, UnpackedLibraryTest::refuse));
    assertTrue(none.getMessage().contains(first + " forbids execution"), none.getMessage());
    assertTrue(none.getMessage().contains(second + " forbids execution"), none.getMessage());
    assertTrue(none.getMessage().contains("-Djava.io.tmpdir=DIR"), none.getMessage());
    Path missing = folder.resolve("missing");
    var nowhere =
        assertThrows(LoadingException.class, () -> library(missing).load(SOURCE, _ -> {}));
    assertTrue(nowhere.getMessage().contains(missing.toString()), nowhere.getMessage());
  }

  /** In which words a folder forbids execution depends on the language. */
  @Test
  void aLibraryThatIsWrongIsWrongEverywhere() {
    List<Path> tried = new ArrayList<>();
    var wrong =
        assertThrows(
            LoadingException.class,
            () ->
                library(first, second)
                    .load(
                        SOURCE,
                        copy -> {
                          tried.add(copy);
                          throw new UnsatisfiedLinkError("undefined symbol");
                        }));
    assertEquals("cannot load lib.so: undefined symbol", wrong.getMessage());
    assertEquals(2, tried.size());
  }

  @Test
  void whatKilledProcessesLeftIsDeleted() throws IOException {
    Path old = Files.createFile(first.resolve("byol-1-lib.so"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(7200)));
    Path recent = Files.createFile(first.resolve("byol-2-lib.so"));
    Path other = Files.createFile(first.resolve("other-lib.so"));
    Files.setLastModifiedTime(other, FileTime.from(Instant.now().minusSeconds(7200)));
    library(first).load(SOURCE, _ -> {});
    assertEquals(List.of(recent, other), entries(first));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
