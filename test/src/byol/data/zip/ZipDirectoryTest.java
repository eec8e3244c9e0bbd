package byol.data.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.sets.Datasets;
import byol.testing.TarFixture;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of programs that know neither ZIP64 nor UTF-8. */
class ZipDirectoryTest {

  private static final long WRAP = 1L << 32;
  private static final byte[] NOTHING = new byte[0];

  @TempDir Path folder;

  /** An image that is stored; its red is the number. */
  private record Stored(byte[] name, int flags, byte[] extra, int red, long place) {
    Stored(byte[] name, int red, long place) {
      this(name, 0, NOTHING, red, place);
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  /** Writes an archive without ZIP64, whatever its size. */
  private Path write(List<Stored> files, long directory, int count) throws IOException {
    Path zip = folder.resolve("plain.zip");
    ByteBuffer all = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    try (RandomAccessFile out = new RandomAccessFile(zip.toFile(), "rw")) {
      for (Stored file : files) {
        byte[] png = TarFixture.png(file.red << 16);
        ByteBuffer same = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        same.putShort((short) 20).putShort((short) file.flags).putShort((short) 0).putInt(0);
        same.putInt(checksum(png)).putInt(png.length).putInt(png.length);
        same.putShort((short) file.name.length).putShort((short) file.extra.length);
        ByteBuffer local = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        local.putInt(0x04034b50).put(same.array());
        out.seek(file.place);
        out.write(local.array());
        out.write(file.name);
        out.write(file.extra);
        out.write(png);
        all.putInt(0x02014b50).putShort((short) 20).put(same.array());
        all.put(new byte[10]).putInt((int) file.place).put(file.name).put(file.extra);
      }
      ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
      end.putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count);
      end.putInt(all.position()).putInt((int) directory).putShort((short) 0);
      out.seek(directory);
      out.write(all.array(), 0, all.position());
      out.write(end.array());
    }
    return zip;
  }

  /** The red of each image, by its name. */
  private static Map<String, Integer> reds(Path zip) {
    Map<String, Integer> reds = new TreeMap<>();
    for (ImageDataset part : Datasets.all(zip.toString(), ScanListener.NONE).values()) {
      for (int i = 0; i < part.size(); i++) {
        String name = part.source(i).substring(zip.toString().length() + 1);
        reds.put(name, part.image(i).at(0, 0, 0));
      }
    }
    return reds;
  }

  private static byte[] ascii(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }

  /** As macOS makes them: the number of files is modulo 65,536. */
  @Test
  void moreThan65535FilesAreAllThereWithoutZip64() throws IOException {
    Path zip = folder.resolve("many.zip");
    int count = 65_540;
    byte[] png = TarFixture.png(0);
    long crc = Integer.toUnsignedLong(checksum(png));
    try (var file = new BufferedOutputStream(Files.newOutputStream(zip), 1 << 20);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (int i = 0; i < count; i++) {
        ZipEntry entry = new ZipEntry("%s/%s.png".formatted(i % 2 == 0 ? "a" : "b", i));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(png.length);
        entry.setCrc(crc);
        out.putNextEntry(entry);
        out.write(png);
      }
    }
    // Java writes ZIP64: 56 and 20 bytes in front of the end.
    byte[] whole = Files.readAllBytes(zip);
    ByteBuffer plain = ByteBuffer.allocate(whole.length - 76).order(ByteOrder.LITTLE_ENDIAN);
    int end = whole.length - 22 - 76;
    assertEquals(0x06064b50, ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(end));
    plain.put(whole, 0, end).put(whole, end + 76, 22);
    plain.putShort(end + 8, (short) count).putShort(end + 10, (short) count);
    Files.write(zip, plain.array());
    Set<String> names = new HashSet<>();
    ZipDirectory.list(zip, member -> names.add(member.name()));
    assertEquals(count, names.size());
    assertTrue(names.contains("b/65539.png"));
  }

  @Test
  void anotherNumberOfFilesIsDamage() throws IOException {
    List<Stored> files =
        List.of(new Stored(ascii("a/1.png"), 1, 0), new Stored(ascii("b/2.png"), 2, 1000));
    assertEquals(Map.of("a/1.png", 1, "b/2.png", 2), reds(write(files, 2000, 2)));
    for (int count : List.of(0, 1, 3)) {
      Path zip = write(files, 2000, count);
      String message =
          assertThrows(DataException.class, () -> Datasets.all(zip.toString(), ScanListener.NONE))
              .getMessage();
      assertTrue(
          message.contains("should have %s files, and 2 are found".formatted(count)), message);
    }
  }

  /** As macOS makes them: the file is sparse here, and takes no room. */
  @Test
  void placesModulo4GiBAreFound() throws IOException {
    List<Stored> files =
        List.of(
            new Stored(ascii("a/1.png"), 1, 0),
            new Stored(ascii("a/2.png"), 2, WRAP - 1000),
            new Stored(ascii("b/3.png"), 3, WRAP + 500),
            new Stored(ascii("b/4.png"), 4, 2 * WRAP + 100));
    Path zip = write(files, 2 * WRAP + 1000, files.size());
    assertEquals(Map.of("a/1.png", 1, "a/2.png", 2, "b/3.png", 3, "b/4.png", 4), reds(zip));
  }

  /** It is no archive of more than 4 GiB, though so much stands in front of it. */
  @Test
  void whatStandsInFrontMayHave4GiB() throws IOException {
    List<Stored> small = List.of(new Stored(ascii("a/1.png"), 1, 0));
    byte[] bytes = Files.readAllBytes(write(small, 500, 1));
    Path zip = folder.resolve("behind.zip");
    try (RandomAccessFile out = new RandomAccessFile(zip.toFile(), "rw")) {
      out.seek(WRAP);
      out.write(bytes);
    }
    assertEquals(Map.of("a/1.png", 1), reds(zip));
  }

  private static byte[] unicodePath(byte[] of, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer field = ByteBuffer.allocate(9 + text.length).order(ByteOrder.LITTLE_ENDIAN);
    field.putShort((short) 0x7075).putShort((short) (5 + text.length));
    field.put((byte) 1).putInt(checksum(of)).put(text);
    return field.array();
  }

  /** Windows writes code page 437, others UTF-8, some without saying so. */
  @Test
  void namesAreOfTheCodePageThatTheyAreIn() throws IOException {
    Charset dos = Charset.forName("IBM437");
    byte[] other = "c/\u00f6.png".getBytes(dos);
    List<Stored> files = new ArrayList<>();
    files.add(new Stored("a/M\u00fcsli \u00df.png".getBytes(dos), 1, 0));
    files.add(
        new Stored(
            "a/Gr\u00fc\u00dfe.png".getBytes(StandardCharsets.UTF_8), 1 << 11, NOTHING, 2, 1000));
    files.add(new Stored("b/\u00e9t\u00e9.png".getBytes(StandardCharsets.UTF_8), 3, 2000));
    files.add(new Stored(other, 0, unicodePath(other, "c/\u732b.png"), 4, 3000));
    files.add(new Stored(other, 0, unicodePath(ascii("x"), "c/x.png"), 5, 4000));
    assertEquals(
        Map.of(
            "a/M\u00fcsli \u00df.png",
            1,
            "a/Gr\u00fc\u00dfe.png",
            2,
            "b/\u00e9t\u00e9.png",
            3,
            "c/\u732b.png",
            4,
            "c/\u00f6.png",
            5),
        reds(write(files, 5000, files.size())));
  }
}
