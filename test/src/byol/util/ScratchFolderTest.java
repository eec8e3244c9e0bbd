package byol.util;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.ChildJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  /** Makes folders, two at a time, and fails if one of them goes. */
  static final class Maker {
    private static final int ROUNDS = 400;

    public static void main(String[] arguments) {
      Path parent = Path.of(arguments[0]);
      for (int i = 0; i < ROUNDS; i++) {
        try (ScratchFolder first = ScratchFolder.in(parent);
            ScratchFolder second = ScratchFolder.in(parent)) {
          for (Path path : new Path[] {first.path(), second.path()}) {
            if (Files.notExists(path.resolve("in-use"))) {
              throw new IllegalStateException(path + " is gone");
            }
          }
        }
      }
    }
  }

  @Test
  void processesThatStartAtOneMomentLeaveEachOthersAlone()
      throws IOException, InterruptedException {
    await(Maker.class);
  }

  /** Three processes of a program, which all end well. */
  private void await(Class<?> program) throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(ChildJvm.start(program, parent.toString()));
    }
    for (Process process : processes) {
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor(), said);
    }
  }

  /** Opens one folder in each of many parents, which all hold what a killed process left. */
  static final class Finder {
    private static final int PARENTS = 200;

    public static void main(String[] arguments) throws IOException {
      Path root = Path.of(arguments[0]);
      for (int i = 0; i < PARENTS; i++) {
        Path parent = root.resolve(String.valueOf(i));
        try (ScratchFolder scratch = ScratchFolder.in(parent)) {
          if (Files.notExists(scratch.path().resolve("in-use"))) {
            throw new IllegalStateException(scratch.path() + " is gone");
          }
        }
      }
    }
  }

  @Test
  void processesThatFindOneAbandonedFolderAtOneMomentGoOn()
      throws IOException, InterruptedException {
    for (int i = 0; i < Finder.PARENTS; i++) {
      Path left =
          Files.createDirectories(parent.resolve(String.valueOf(i)).resolve("byol-scratch-1"));
      for (int file = 0; file < 50; file++) {
        Files.createFile(left.resolve("file-" + file));
      }
      Files.createFile(left.resolve("in-use"));
    }
    await(Finder.class);
    for (int i = 0; i < Finder.PARENTS; i++) {
      Path left = parent.resolve(String.valueOf(i)).resolve("byol-scratch-1");
      assertFalse(Files.exists(left), left::toString);
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

  @Test
  void whatWasKilledAsItWasMadeIsDeletedWhenItIsOld() throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Path empty = Files.createDirectory(parent.resolve("byol-scratch-1"));
    Path begun = Files.createDirectory(parent.resolve("byol-scratch-2"));
    Files.createFile(begun.resolve("being-made"));
    Path others = Files.createDirectory(parent.resolve("byol-scratch-3"));
    Files.createFile(others.resolve("something"));
    for (Path folder : List.of(empty, begun, others)) {
      Files.setLastModifiedTime(folder, old);
    }
    try (ScratchFolder _ = ScratchFolder.in(parent)) {
      assertFalse(Files.exists(empty));
      assertFalse(Files.exists(begun));
      assertTrue(Files.exists(others.resolve("something")));
    }
  }
}
