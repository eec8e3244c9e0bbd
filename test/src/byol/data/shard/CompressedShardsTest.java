package byol.data.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.IndexCache;
import byol.data.sets.Datasets;
import byol.testing.TarFixture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedShardsTest {

  @TempDir Path folder;

  private IndexCache cache() {
    return new IndexCache(folder.resolve("cache/index"), 1);
  }

  private Path archive(String name, int images) throws IOException {
    Path plain = folder.resolve("plain");
    try (TarFixture tar = new TarFixture(plain)) {
      for (int i = 0; i < images; i++) {
        tar.sample("%05d".formatted(i), i << 16, i % 2);
      }
    }
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out = compress(name, raw)) {
      Files.copy(plain, out);
    }
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    return file;
  }

  private static OutputStream compress(String name, OutputStream out) throws IOException {
    return switch (name.substring(name.length() - 2)) {
      case "gz" -> new GZIPOutputStream(out);
      case "xz" -> new XZCompressorOutputStream(out);
      case "z2" -> new BZip2CompressorOutputStream(out);
      // aircompressor, as it reads.
      default -> new io.airlift.compress.zstd.ZstdOutputStream(out);
    };
  }

  private int size(String spec) {
    int size = 0;
    for (Split split : Split.values()) {
      ImageDataset images =
          Datasets.files(folder.resolve(spec).toString(), split, cache(), ScanListener.NONE);
      assertEquals(List.of("0", "1"), images.classNames());
      for (int i = 0; i < images.size(); i++) {
        int key = Integer.parseInt(images.source(i).replaceAll(".*/(\\d+)\\.png", "$1"));
        assertEquals(key, images.image(i).at(0, 0, 0));
        assertEquals(key % 2, images.label(i));
      }
      size += images.size();
    }
    return size;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.tar.gz",
        "a.tgz",
        "a.tar.xz",
        "a.tar.bz2",
        "a.tar.zst",
        "a.tzst",
        "in/s-0.tar.gz"
      })
  void areReadFromACopy(String name) throws IOException {
    archive(name, 60);
    assertEquals(60, size(name.startsWith("in/") ? "in" : name));
  }

  @Test
  void areUnpackedOnceAndAnewWhenTheyChange() throws IOException {
    archive("a.tar.gz", 60);
    assertEquals(60, size("a.tar.gz"));
    Path copy = copy();
    FileTime made = Files.getLastModifiedTime(copy);
    assertEquals(60, size("a.tar.gz"));
    assertEquals(made, Files.getLastModifiedTime(copy));
    archive("a.tar.gz", 80);
    assertEquals(80, size("a.tar.gz"));
    assertEquals(copy, copy(), "there is one copy");
    Files.delete(copy);
    assertEquals(80, size("a.tar.gz"), "the index of a copy that is gone is of no use");
  }

  private Path copy() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache/unpacked"))) {
      List<Path> tars = files.filter(file -> file.toString().endsWith(".tar")).toList();
      assertEquals(1, tars.size());
      return tars.getFirst();
    }
  }

  @Test
  void saysWhatItDoesAndWhereItIs() throws IOException {
    Path file = archive("a.tar.gz", 60);
    List<String> tasks = new ArrayList<>();
    ImageDataset images =
        Datasets.files(
            file.toString(), Split.TRAIN, cache(), (task, done, total) -> tasks.add(task));
    assertTrue(
        tasks.getFirst().startsWith("unpacking a.tar.gz (0.0 MB compressed) into " + folder));
    assertTrue(
        images
            .reading()
            .notes()
            .contains("compressed; read from copies in " + folder.resolve("cache/unpacked")));
  }

  @Test
  void ofATruncatedOneIsThereWhatComesBefore() throws IOException {
    Path file = archive("a.tar.gz", 200);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    ImageDataset images = Datasets.files(file.toString(), Split.TRAIN, cache(), ScanListener.NONE);
    assertTrue(images.size() > 40 && images.size() < 170, "" + images.size());
    assertTrue(images.skipped().damaged() > 0);
    assertTrue(images.skipped().summary().contains("cut off"), images.skipped().summary());
  }

  @ParameterizedTest
  @CsvSource({"a.tar.gz,8,gzip", "a.tar.xz,13,xz"})
  void aWrongChecksumIsSaidEachTime(String name, int fromEnd, String tool) throws IOException {
    Path file = archive(name, 60);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - fromEnd] ^= 1;
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    for (int time = 0; time < 2; time++) {
      ImageDataset images =
          Datasets.files(
              file.toString(),
              Split.TRAIN,
              new IndexCache(cache().folder(), 1000),
              ScanListener.NONE);
      assertTrue(images.size() > 40, "" + images.size());
      assertEquals(1, images.skipped().damaged());
      String reason = images.skipped().list().getFirst().toString();
      assertTrue(reason.startsWith(file + ": it was damaged when it was unpacked ("), reason);
      assertTrue(reason.endsWith("see what '%s -t' says of it".formatted(tool)), reason);
    }
  }

  @Test
  void whatIsNotWhatItsNameSaysIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tar.gz"), "no archive at all");
    DataException e =
        assertThrows(
            DataException.class,
            () -> Datasets.files(file.toString(), Split.TRAIN, cache(), ScanListener.NONE));
    assertTrue(e.getMessage().startsWith(file + " is not compressed as its name says"));
    try (Stream<Path> left = Files.walk(folder.resolve("cache"))) {
      assertFalse(left.anyMatch(path -> path.toString().endsWith(".partial")));
    }
  }

  @Test
  void withoutAPlaceForACopyTheWayOutIsSaid() throws IOException {
    Path file = archive("a.tar.gz", 3);
    IndexCache none = new IndexCache(null, 1);
    DataException e =
        assertThrows(
            DataException.class,
            () -> Datasets.files(file.toString(), Split.TRAIN, none, ScanListener.NONE));
    assertTrue(e.getMessage().contains("gzip -d"), e.getMessage());
  }
}
