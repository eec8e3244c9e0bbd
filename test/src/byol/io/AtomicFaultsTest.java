package byol.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.io.FaultyDisk.Fault;
import byol.io.ObservedDisk.Operation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong as a file is written, it is there whole: as it was, or as it is to be. */
final class AtomicFaultsTest {
  private static final int SIZE = 100_000;

  @TempDir Path folder;
  private int trials;

  private static byte[] bytes(int value) {
    byte[] bytes = new byte[SIZE];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  /** As a format that goes back to its header does. */
  private static void write(Path file, int value) {
    byte[] bytes = bytes(value);
    AtomicFile.write(
        file,
        out -> {
          out.write(ByteBuffer.wrap(bytes, 0, SIZE / 2));
          out.write(ByteBuffer.wrap(bytes, SIZE / 2, SIZE / 2));
          out.writeAt(8, ByteBuffer.wrap(bytes, 0, 8));
        });
  }

  /** Gives whether the file is the new one. */
  private boolean trial(Fault fault, int at, PowerLoss.Names names, boolean exists)
      throws IOException {
    Path root = Files.createDirectory(folder.resolve("trial-" + trials++));
    Path file = root.resolve("file");
    if (exists) {
      write(file, 1);
    }
    PowerLoss power = new PowerLoss(root);
    FaultyDisk disk = new FaultyDisk(fault, at, power);
    boolean done = false;
    try (var _ = TestDisk.use(disk)) {
      write(file, 2);
      done = true;
    } catch (WriteException e) {
      assertTrue(e.getMessage().startsWith("cannot write " + file), e.getMessage());
    } catch (FaultyDisk.Killed e) {
      // Nothing was said.
    }
    if (names != null) {
      power.happen(names);
    }
    byte[] left = Files.exists(file) ? Files.readAllBytes(file) : null;
    boolean isNew = Arrays.equals(bytes(2), left);
    boolean isOld = exists ? Arrays.equals(bytes(1), left) : left == null;
    assertTrue(isNew || isOld, () -> disk + ", " + names + ", " + exists);
    assertTrue(isNew || !done, () -> "said to be written: " + disk + ", " + names);
    return isNew;
  }

  /** What writing a file comes to. */
  private List<Operation> operations() throws IOException {
    Path root = Files.createDirectory(folder.resolve("trial-" + trials++));
    FaultyDisk disk = new FaultyDisk(Fault.KILL, Long.MAX_VALUE, new PowerLoss(root));
    try (var _ = TestDisk.use(disk)) {
      write(root.resolve("file"), 2);
    }
    return disk.operations();
  }

  @Test
  void wholeOrAsItWas() throws IOException {
    int written = 0;
    int operations = operations().size();
    for (boolean exists : new boolean[] {false, true}) {
      for (int at = 1; at <= operations; at++) {
        for (Fault fault : new Fault[] {Fault.ERROR, Fault.FULL, Fault.KILL, Fault.TORN}) {
          written += trial(fault, at, null, exists) ? 1 : 0;
        }
        for (PowerLoss.Names names : PowerLoss.Names.values()) {
          written += trial(Fault.TORN, at, names, exists) ? 1 : 0;
        }
      }
      for (PowerLoss.Names names : PowerLoss.Names.values()) {
        assertTrue(trial(Fault.KILL, operations + 1, names, exists), "written, and then lost");
      }
    }
    assertTrue(written > 0, "no fault came after the file had its name");
  }

  /** The check above fails if a sync is left out. */
  @Test
  void withoutTheSyncsFilesAreLost() throws IOException {
    int lost = 0;
    for (int at :
        new int[] {
          1 + operations().indexOf(Operation.SYNC),
          1 + operations().indexOf(Operation.SYNC_DIRECTORY)
        }) {
      for (PowerLoss.Names names : PowerLoss.Names.values()) {
        try {
          trial(Fault.UNSYNCED, at, names, true);
        } catch (AssertionError e) {
          lost++;
        }
      }
    }
    assertEquals(3, lost);
  }

  /** As in /proc, or without permission: not the name of a file that nobody asked for. */
  @Test
  void aFolderThatTakesNoFilesIsNamed() {
    assertEquals("no file can be made in " + folder, refusal(new NoSuchFileException("x.partial")));
    assertEquals(
        "permission denied for " + folder, refusal(new AccessDeniedException("x.partial")));
  }

  private String refusal(IOException ofCreate) {
    Path file = folder.resolve("file");
    ObservedDisk disk =
        new ObservedDisk() {
          @Override
          protected void perform(Call call, Action action) throws IOException {
            if (call.operation() == Operation.CREATE) {
              throw ofCreate;
            }
            action.run();
          }
        };
    try (var _ = TestDisk.use(disk)) {
      String message = assertThrows(WriteException.class, () -> write(file, 1)).getMessage();
      return message.replace("cannot write " + file + ": ", "");
    }
  }
}
