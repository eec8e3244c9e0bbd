package byol.data.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveHandlesTest {

  @TempDir Path folder;

  private final ArchiveHandles handles = new ArchiveHandles(2);

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), name);
  }

  @Test
  void opensAnArchiveOnceForOneReadAfterTheOther() throws IOException {
    Path a = file("a");
    RandomAccessFile first = handles.read(a, archive -> archive);
    assertSame(first, handles.read(a, archive -> archive));
    assertEquals("a", handles.read(a, archive -> seek(archive).readLine()));
    assertEquals(1, handles.idle());
  }

  @Test
  void givesTwoThreadsTwoHandles() throws IOException {
    Path a = file("a");
    RandomAccessFile inner =
        handles.read(
            a,
            outer -> {
              RandomAccessFile other = handles.read(a, archive -> archive);
              assertNotSame(outer, other);
              return other;
            });
    assertTrue(inner.getFD().valid());
    assertEquals(2, handles.idle());
  }

  @Test
  void closesWhatWasNotUsedForLongest() throws IOException {
    RandomAccessFile first = handles.read(file("a"), archive -> archive);
    RandomAccessFile second = handles.read(file("b"), archive -> archive);
    handles.read(folder.resolve("a"), archive -> archive);
    handles.read(file("c"), archive -> archive);
    assertTrue(first.getFD().valid());
    assertFalse(second.getFD().valid());
    assertEquals(2, handles.idle());
  }

  @Test
  void triesAgainWithANewHandle() throws IOException {
    Path a = file("a");
    RandomAccessFile stale = handles.read(a, archive -> archive);
    stale.close();
    assertEquals("a", handles.read(a, archive -> seek(archive).readLine()));
    assertEquals(1, handles.idle());
  }

  @Test
  void keepsNoHandleThatFailed() throws IOException {
    Path a = file("a");
    RandomAccessFile[] used = new RandomAccessFile[1];
    assertThrows(
        EOFException.class,
        () ->
            handles.read(
                a,
                archive -> {
                  used[0] = archive;
                  archive.readFully(new byte[2]);
                  return null;
                }));
    assertFalse(used[0].getFD().valid());
    assertEquals(0, handles.idle());
    assertThrows(IOException.class, () -> handles.read(folder.resolve("none"), file -> file));
  }

  @Test
  void keepsFewerWhereTheSystemAllowsFewOpenFiles() throws IOException {
    Map<Long, Integer> kept = Map.of(1024L, 64, 256L, 54, 60L, 5, 43L, 0, 10L, 0);
    for (var entry : kept.entrySet()) {
      ArchiveHandles few = new ArchiveHandles(64, OptionalLong.of(entry.getKey()));
      for (int i = 0; i < 70; i++) {
        few.read(file("a" + i), archive -> archive);
      }
      assertEquals(entry.getValue(), few.idle(), () -> "of " + entry.getKey());
    }
  }

  private static RandomAccessFile seek(RandomAccessFile archive) throws IOException {
    archive.seek(0);
    return archive;
  }
}
