package byol.data.tar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.TarFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarReaderTest {

  @TempDir Path folder;

  /** Where a member's content lies. */
  private record Entry(String name, long offset, long length) {
    static Entry of(TarMember member) {
      return new Entry(member.name(), member.offset(), member.length());
    }
  }

  private static List<TarMember> members(Path file) throws IOException {
    List<TarMember> members = new ArrayList<>();
    try (TarReader tar = new TarReader(file)) {
      for (TarMember member = tar.next(); member != null; member = tar.next()) {
        members.add(member);
      }
    }
    return members;
  }

  private static List<Entry> entries(Path file) throws IOException {
    return members(file).stream().map(Entry::of).toList();
  }

  private Path archive(int longNames) {
    Path file = folder.resolve("a.tar");
    try (TarFixture tar = new TarFixture(file, longNames)) {
      tar.add("folder/", new byte[0]);
      tar.add("short.txt", "content");
      tar.add("x".repeat(60) + "/" + "y".repeat(90) + ".jpg", new byte[512]);
      tar.add("long/".repeat(60) + "猫 ü.png", new byte[1000]);
      tar.add("empty", new byte[0]);
      tar.add("last.cls", "7");
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(ints = {TarArchiveOutputStream.LONGFILE_GNU, TarArchiveOutputStream.LONGFILE_POSIX})
  void findsWhatCommonsCompressFinds(int longNames) throws IOException {
    Path file = archive(longNames);
    List<Entry> expected = new ArrayList<>();
    try (TarFile reference = new TarFile(file)) {
      for (TarArchiveEntry entry : reference.getEntries()) {
        if (entry.isFile()) {
          expected.add(new Entry(entry.getName(), entry.getDataOffset(), entry.getSize()));
        }
      }
    }
    assertEquals(5, expected.size());
    assertEquals(expected, entries(file));
  }

  @Test
  void readsContent() throws IOException {
    try (TarReader tar = new TarReader(archive(TarArchiveOutputStream.LONGFILE_POSIX))) {
      TarMember entry = tar.next();
      assertArrayEquals("content".getBytes(StandardCharsets.US_ASCII), tar.content(entry, 100));
      assertArrayEquals("con".getBytes(StandardCharsets.US_ASCII), tar.content(entry, 3));
    }
  }

  @Test
  void givesWhatComesBeforeACut() throws IOException {
    Path file = archive(TarArchiveOutputStream.LONGFILE_GNU);
    List<Entry> whole = entries(file);
    byte[] bytes = Files.readAllBytes(file);
    long cut = whole.get(2).offset() + 10;
    Files.write(file, Arrays.copyOf(bytes, (int) cut));
    try (TarReader tar = new TarReader(file)) {
      assertEquals(whole.get(0), Entry.of(tar.next()));
      assertEquals(whole.get(1), Entry.of(tar.next()));
      assertTrue(assertThrows(IOException.class, tar::next).getMessage().contains("cut off"));
    }
    // Between two files nothing is missing but the end mark.
    Files.write(file, Arrays.copyOf(bytes, 1024 + 512));
    try (TarReader tar = new TarReader(file)) {
      assertEquals(whole.get(0), Entry.of(tar.next()));
      assertTrue(assertThrows(IOException.class, tar::next).getMessage().contains("end mark"));
    }
  }

  @Test
  void refusesWhatIsNoArchive() throws IOException {
    Path file = folder.resolve("no.tar");
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    Files.write(file, noise);
    try (TarReader tar = new TarReader(file)) {
      assertTrue(assertThrows(IOException.class, tar::next).getMessage().contains("not a tar"));
    }
    Files.write(file, new byte[0]);
    try (TarReader tar = new TarReader(file)) {
      assertThrows(IOException.class, tar::next);
    }
    Files.write(file, new byte[1024]);
    try (TarReader tar = new TarReader(file)) {
      assertNull(tar.next());
    }
  }

  @Test
  void survivesAnyDamage() throws IOException {
    Path file = archive(TarArchiveOutputStream.LONGFILE_POSIX);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 500; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k < 20; k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Files.write(file, damaged);
      try {
        for (Entry entry : entries(file)) {
          assertTrue(entry.offset() + entry.length() <= damaged.length, entry.toString());
        }
      } catch (IOException e) {
        refused++;
      }
    }
    assertTrue(refused > 50, refused + " refused");
  }

  /** A header as GNU tar or pax writes it, with its sum. */
  private static byte[] header(String name, char type, byte[] size) {
    byte[] header = new byte[512];
    System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, header, 0, name.length());
    System.arraycopy(size, 0, header, 124, size.length);
    header[156] = (byte) type;
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    byte[] octal = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(octal, 0, header, 148, 8);
    return header;
  }

  private Path file(byte[]... blocks) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] block : blocks) {
      all.writeBytes(Arrays.copyOf(block, Math.ceilDiv(block.length, 512) * 512));
    }
    all.writeBytes(new byte[1024]);
    return Files.write(folder.resolve("made.tar"), all.toByteArray());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void takesSizesInAllForms() throws IOException {
    byte[] binary = new byte[12];
    binary[0] = (byte) 0x80;
    binary[11] = 5;
    Path file =
        file(
            header("a", '0', binary),
            ascii("12345"),
            header("pax", 'x', ascii("12\0")),
            ascii("10 size=3\n"),
            header("b", '0', ascii("0\0")),
            ascii("123"),
            header("c", '\0', ascii(" 2 ")),
            ascii("12"));
    assertEquals(
        List.of(new Entry("a", 512, 5), new Entry("b", 2560, 3), new Entry("c", 3584, 2)),
        entries(file));
  }

  @Test
  void refusesSizesThatCannotBe() throws IOException {
    byte[] endless = new byte[12];
    Arrays.fill(endless, (byte) 0xff);
    endless[4] = 0x7f;
    byte[] pax = header("pax", 'x', ascii("12\0"));
    byte[] next = header("b", '0', ascii("0\0"));
    for (byte[][] blocks :
        List.of(
            new byte[][] {header("a", '0', endless)},
            new byte[][] {header("a", '0', ascii("99\0"))},
            new byte[][] {pax, ascii("10 size=x\n"), next},
            new byte[][] {pax, ascii("99 size=3\n"), next})) {
      Path file = file(blocks);
      assertThrows(IOException.class, () -> entries(file));
    }
  }
}
