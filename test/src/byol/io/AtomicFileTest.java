package byol.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void textLinesBytesAndStreams() throws IOException {
    Path file = folder.resolve("new/deep/ä.txt");
    AtomicFile.write(file, "größer");
    assertEquals("größer", Files.readString(file));
    AtomicFile.writeLines(file, List.of("a", "b"));
    assertEquals("a\nb\n", Files.readString(file));
    AtomicFile.stream(
        file,
        out -> {
          out.write('x');
          out.write(new byte[100_000]);
          out.close();
        });
    assertEquals(100_001, Files.size(file));
  }

  /** A name that cannot become a file's is said to be so, and nothing is left beside. */
  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    Path file = folder.resolve("a");
    AtomicFile.write(file, "before");
    var e =
        assertThrows(
            WriteException.class,
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(ByteBuffer.wrap(new byte[10]));
                      throw new IOException("No space left on device");
                    }));
    assertEquals("cannot write " + file + ": No space left on device", e.getMessage());
    assertThrows(
        IllegalStateException.class,
        () ->
            AtomicFile.write(
                file,
                _ -> {
                  throw new IllegalStateException();
                }));
    assertEquals("before", Files.readString(file));
    assertEquals(List.of("a"), names());
  }

  @Test
  void linksStayAndTheirTargetsAreWritten() throws IOException {
    Path target = Files.createDirectory(folder.resolve("elsewhere")).resolve("target");
    Path inner = Files.createSymbolicLink(folder.resolve("inner"), Path.of("elsewhere/target"));
    Path outer = Files.createSymbolicLink(folder.resolve("outer"), inner);
    for (String text : List.of("first", "second")) {
      AtomicFile.write(outer, text);
      assertEquals(text, Files.readString(target));
    }
    assertTrue(Files.isSymbolicLink(outer) && Files.isSymbolicLink(inner));
    assertTrue(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  @Timeout(60)
  void whatIsNoRegularFileIsRefused() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Path circle = folder.resolve("circle");
    Files.createSymbolicLink(circle, circle);
    Path link = Files.createSymbolicLink(folder.resolve("null"), Path.of("/dev/null"));
    for (Path odd : List.of(pipe, link, Path.of("/dev/null"), folder, circle, Path.of(""))) {
      var e = assertThrows(WriteException.class, () -> AtomicFile.write(odd, "x"), odd.toString());
      assertTrue(e.getMessage().startsWith("cannot write " + odd + ": "), e.getMessage());
    }
    assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
    assertEquals(List.of("circle", "null", "pipe"), names());
  }

  @Test
  void theLongestNames() throws IOException {
    for (String name : List.of("x".repeat(255), "ä".repeat(127), "y".repeat(231))) {
      AtomicFile.write(folder.resolve(name), name);
      assertEquals(name, Files.readString(folder.resolve(name)));
    }
    String tooLong = "z".repeat(256);
    assertThrows(WriteException.class, () -> AtomicFile.write(folder.resolve(tooLong), tooLong));
  }

  /** Whoever is last, one of them is there whole. */
  @Test
  @Timeout(60)
  void manyWriteOneFile() throws Exception {
    Path file = folder.resolve("file");
    int writers = 4;
    CyclicBarrier together = new CyclicBarrier(writers);
    try (var threads = Executors.newFixedThreadPool(writers)) {
      for (int round = 0; round < 10; round++) {
        List<Future<?>> all = new java.util.ArrayList<>();
        for (int i = 1; i <= writers; i++) {
          byte[] bytes = new byte[200_000];
          Arrays.fill(bytes, (byte) i);
          all.add(
              threads.submit(
                  () -> {
                    together.await();
                    AtomicFile.write(file, bytes);
                    return null;
                  }));
        }
        for (Future<?> writer : all) {
          writer.get();
        }
        byte[] left = Files.readAllBytes(file);
        byte[] one = new byte[200_000];
        Arrays.fill(one, left[0]);
        assertTrue(left[0] != 0 && Arrays.equals(one, left));
      }
    }
    assertEquals(List.of("file"), names());
  }

  @Test
  void whatAKillLeftIsDiscardedByItsName() throws IOException {
    String left = ".0123456789abcdef.partial";
    for (String name : List.of("a" + left, "b" + left, "a.partial", "a.txt")) {
      Files.writeString(folder.resolve(name), "");
    }
    PartialFiles.discard(folder, name -> name.equals("a"));
    assertEquals(List.of("a.partial", "a.txt", "b" + left), names());
    PartialFiles.discard(folder.resolve("missing"), _ -> true);
  }
}
