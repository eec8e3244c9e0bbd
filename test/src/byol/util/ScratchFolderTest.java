package byol.util;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {
  @TempDir private Path parent;

  @Test
  void itIsGoneAfterItsUse() throws IOException {
    Path path;
    try (ScratchFolder scratch = ScratchFolder.in(parent)) {
      path = scratch.path();
      Files.createDirectories(path.resolve("run/checkpoints"));
      Files.writeString(path.resolve("run/config.json"), "{}");
    }
    assertFalse(Files.exists(path));
  }

  @Test
  void whatAKilledProcessLeftIsDeletedAndWhatIsInUseIsNot() throws IOException {
    Path left = Files.createDirectory(parent.resolve("byol-scratch-1"));
    Files.createFile(left.resolve("in-use"));
    Files.writeString(left.resolve("large"), "...");
    Path beingMade = Files.createDirectory(parent.resolve("byol-scratch-2"));
    try (ScratchFolder first = ScratchFolder.in(parent);
        ScratchFolder second = ScratchFolder.in(parent)) {
      assertFalse(Files.exists(left));
      assertTrue(Files.exists(beingMade));
      assertTrue(Files.exists(first.path()));
      assertTrue(Files.exists(second.path()));
    }
  }

  @Test
  void aParentThatIsMissingIsNamedWithTheWayOut() {
    Path missing = parent.resolve("missing");
    String message =
        assertThrows(UncheckedIOException.class, () -> ScratchFolder.in(missing)).getMessage();
    assertTrue(message.contains(missing.toString()), message);
    assertTrue(message.contains("-Djava.io.tmpdir=DIR"), message);
  }
}
