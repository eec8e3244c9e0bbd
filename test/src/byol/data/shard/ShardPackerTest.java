package byol.data.shard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.data.sets.NamedDataset;
import byol.data.sets.ShapesDataset;
import byol.image.Components;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.Codecs;
import byol.image.codec.ImageDecoder;
import byol.testing.Fixtures;
import byol.testing.GoldenImages;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ShardPackerTest {

  @TempDir Path folder;

  private Path source() {
    Path root = folder.resolve("source");
    for (int i = 0; i < 40; i++) {
      String split = i < 30 ? "train" : "val";
      String name = List.of("ant hill", "biene", "čmelák").get(i % 3);
      String format = List.of("png", "jpg", "gif", "bmp", "tiff").get(i % 5);
      Fixtures.picture(
          root.resolve("%s/%s/%02d.%s".formatted(split, name, i, format)), 20 + i, 30, i * 0x50301);
    }
    return root;
  }

  private static ShardPacker.Settings settings(Integer shortSide, String size, int threads) {
    return new ShardPacker.Settings(shortSide, 90, ShardSize.parse(size), threads);
  }

  private Path pack(Path root, String name, ShardPacker.Settings settings) {
    Path out = folder.resolve(name);
    try (ShardPacker packer = ShardPacker.open(out, settings)) {
      for (Split split : Split.values()) {
        packer.add(Datasets.open(root.toString(), split), split, ScanListener.NONE);
      }
      packer.finish();
    }
    return out;
  }

  /** The index in the source of an image in archives: its key. */
  private static int key(ImageDataset shards, int position) {
    String name = Path.of(shards.source(position)).getFileName().toString();
    return Integer.parseInt(name.substring(0, name.indexOf('.')));
  }

  /** Two that packed into one folder would take each other's archives. */
  @Test
  void oneAtATimePacksIntoAFolder() throws IOException {
    Path root = source();
    Path out = folder.resolve("out");
    try (ShardPacker first = ShardPacker.open(out, settings(null, "7", 1))) {
      ImageDataset train = Datasets.open(root.toString(), Split.TRAIN);
      first.add(train, Split.TRAIN, ScanListener.NONE);
      first.add(Datasets.open(root.toString(), Split.TEST), Split.TEST, ScanListener.NONE);
      for (int i = 0; i < 2; i++) {
        var e =
            assertThrows(DataException.class, () -> ShardPacker.open(out, settings(null, "7", 1)));
        assertTrue(e.getMessage().contains("being packed into " + out), e.getMessage());
      }
      first.finish();
      var e =
          assertThrows(DataException.class, () -> ShardPacker.open(out, settings(null, "7", 1)));
      assertTrue(e.getMessage().contains("is there already"), e.getMessage());
      assertEquals(train.size(), TarShards.open(out.toString(), Split.TRAIN).size());
    }
    try (Stream<Path> files = Files.list(out)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".")));
    }
  }

  /** One that did not come to its end is in nobody's way. */
  @Test
  void whatAnotherLeftIsPackedAnew() throws IOException {
    Path root = source();
    try (ShardPacker first = ShardPacker.open(folder.resolve("out"), settings(null, "7", 1))) {
      first.add(Datasets.open(root.toString(), Split.TRAIN), Split.TRAIN, ScanListener.NONE);
    }
    Path out = pack(root, "out", settings(null, "256MB", 1));
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          List.of("classes.txt", "test-000000.tar", "train-000000.tar"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "256MB", "20KB"})
  void givesBackTheSamePictures(String size) throws IOException {
    Path root = source();
    Path out = pack(root, "out", settings(null, size, 2));
    for (Split split : Split.values()) {
      ImageDataset before = Datasets.open(root.toString(), split);
      TarShards after = TarShards.open(out.toString(), split);
      assertEquals(before.size(), after.size());
      assertEquals(List.of("ant hill", "biene", "čmelák"), after.classNames());
      int[] order = before.order().epoch(0, 0);
      for (int i = 0; i < after.size(); i++) {
        int index = key(after, i);
        assertEquals(split == Split.TRAIN ? order[i] : i, index);
        assertEquals(before.label(index), after.label(i));
        assertEquals(before.image(index), after.image(i));
        assertArrayEquals(
            Files.readAllBytes(Path.of(before.source(index))), content(after, i), "copied");
      }
    }
    assertFalse(Files.exists(out.resolve("skipped.txt")));
    assertFalse(Files.exists(folder.resolve("out.partial")));
  }

  private static byte[] content(TarShards shards, int position) {
    try {
      return shards.content(position);
    } catch (UnusableImageException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void beginsANewArchiveWhenOneIsFull() throws IOException {
    Path out = pack(source(), "out", settings(null, "7", 1));
    assertEquals(
        List.of(
            "classes.txt",
            "test-000000.tar",
            "test-000001.tar",
            "train-000000.tar",
            "train-000001.tar",
            "train-000002.tar",
            "train-000003.tar",
            "train-000004.tar"),
        names(out));
    Path small = pack(source(), "small", settings(null, "20KB", 1));
    for (String name : names(small)) {
      assertTrue(Files.size(small.resolve(name)) <= 20_000, name);
    }
    assertTrue(names(small).size() > names(out).size(), names(small).toString());
  }

  private static List<String> names(Path out) {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void makesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    Path root = source();
    Path one = pack(root, "one", settings(16, "11", 1));
    Path three = pack(root, "three", settings(16, "11", 3));
    assertEquals(names(one), names(three));
    for (String name : names(one)) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(three.resolve(name)), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"jpg, JPEG", "png, PNG", "gif, PNG", "bmp, PNG", "tiff, PNG"})
  void resizesLargeImages(String format, String expected) {
    Path root = folder.resolve("large");
    Fixtures.picture(root.resolve("train/high." + format), 200, 100, 0x3060c0);
    Fixtures.picture(root.resolve("train/low." + format), 30, 90, 0x3060c0);
    Fixtures.picture(root.resolve("train/small." + format), 25, 24, 0x3060c0);
    Fixtures.picture(root.resolve("test/gray." + format), 60, 60, 0x707070);
    Path out = pack(root, "out", settings(24, "256MB", 2));
    TarShards images = TarShards.open(out.toString(), Split.TRAIN);
    for (int i = 0; i < 3; i++) {
      Image image = images.image(i);
      // In the order of the paths: high, low, small.
      int key = key(images, i);
      assertEquals(List.of(48, 24, 25).get(key), image.height());
      assertEquals(List.of(24, 72, 24).get(key), image.width());
      assertEquals(0x30, image.at(10, 10, 0), 4);
      assertEquals(0xc0, image.at(10, 10, 2), 4);
    }
    int resized = key(images, 0) == 2 ? 1 : 0;
    assertEquals(expected, format(images, resized));
    assertEquals(List.of(), images.classNames());
    assertEquals(ImageDataset.NO_LABEL, images.label(0));
    TarShards gray = TarShards.open(out.toString(), Split.TEST);
    assertEquals(0x70, gray.image(0).at(3, 3, 1), 2);
  }

  /** Both begin with a chunk of features, which says nothing of the compression. */
  @ParameterizedTest
  @CsvSource({"orientation8.webp, PNG", "lossy-alpha.webp, JPEG"})
  void knowsLosslessWebPFromLossy(String name, String expected) throws IOException {
    Assumptions.assumeTrue(Codecs.found().webp());
    Path root = folder.resolve("webp");
    for (String split : List.of("train", "test")) {
      Files.createDirectories(root.resolve(split));
      Files.write(root.resolve(split).resolve(name), GoldenImages.named(name).file());
    }
    Path out = pack(root, "out", settings(20, "256MB", 1));
    assertEquals(expected, format(TarShards.open(out.toString(), Split.TRAIN), 0));
  }

  private static String format(TarShards images, int position) {
    try (ImageDecoder decoder = ImageDecoder.open()) {
      return decoder.read(MemorySegment.ofArray(images.content(position))).format().toString();
    } catch (UnusableImageException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void keepsImagesWithoutFilesExactly() {
    var gray = new Fixtures.NoiseDataset(9, 12, 1);
    Path out = folder.resolve("noise");
    try (ShardPacker packer = ShardPacker.open(out, settings(null, "4", 2))) {
      ShardPacker.Packed packed = packer.add(gray, Split.TRAIN, ScanListener.NONE);
      assertEquals(9, packed.images());
      assertEquals(0, packed.copied());
      assertEquals(3, packed.shards());
      packer.add(gray, Split.TEST, ScanListener.NONE);
      packer.finish();
    }
    TarShards after = TarShards.open(out.toString(), Split.TRAIN);
    for (int i = 0; i < 9; i++) {
      int index = key(after, i);
      assertEquals(gray.label(index), after.label(i));
      assertArrayEquals(gray.image(index).pixels(), Components.every(after.image(i).pixels(), 3));
    }
  }

  @Test
  void leavesOutAndListsBrokenImages() throws IOException {
    Path root = source();
    Files.writeString(root.resolve("train/biene/bad.png"), "no picture");
    ImageDataset train = Datasets.open(root.toString(), Split.TRAIN);
    // These seemed to be whole when they were listed.
    Path vanished = Path.of(train.source(3));
    Path damaged = Path.of(train.source(20));
    Files.delete(vanished);
    Files.write(damaged, new byte[0]);
    Path out = folder.resolve("out");
    try (ShardPacker packer = ShardPacker.open(out, settings(null, "5", 2))) {
      assertEquals(28, packer.add(train, Split.TRAIN, ScanListener.NONE).images());
      assertEquals(3, packer.finish());
    }
    List<String> lines = Files.readAllLines(out.resolve("skipped.txt"));
    assertEquals(3, lines.size());
    for (Path file : List.of(vanished, damaged, root.resolve("train/biene/bad.png"))) {
      assertTrue(lines.stream().anyMatch(line -> line.startsWith(file + "\t")), file.toString());
    }
  }

  @Test
  void refusesAFolderWithContent() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Path mine = Files.writeString(out.resolve("mine.txt"), "mine");
    String message =
        assertThrows(DataException.class, () -> ShardPacker.open(out, settings(null, "5", 1)))
            .getMessage();
    assertTrue(message.contains("not an empty folder"), message);
    assertThrows(DataException.class, () -> ShardPacker.open(mine, settings(null, "5", 1)));
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void beginsAnewAfterAnInterruption() throws IOException {
    Path root = source();
    Path expected = pack(root, "expected", settings(null, "9", 1));
    Path partial = Files.createDirectories(folder.resolve("out.partial"));
    Files.writeString(partial.resolve("train-000007.tar"), "half of an archive");
    Files.createDirectories(folder.resolve("out"));
    Path out = pack(root, "out", settings(null, "9", 1));
    assertEquals(names(expected), names(out));
    assertFalse(Files.exists(partial));
  }

  @Test
  void touchesNothingOfOthers() throws IOException {
    Path partial = Files.createDirectories(folder.resolve("out.partial"));
    Files.writeString(partial.resolve("train-000000.tar"), "half of an archive");
    Files.writeString(partial.resolve("thesis.txt"), "mine");
    Path out = folder.resolve("out");
    String message =
        assertThrows(DataException.class, () -> ShardPacker.open(out, settings(null, "9", 1)))
            .getMessage();
    assertTrue(message.contains("thesis.txt is in the way"), message);
    assertEquals(2, names(partial).size());
  }

  @Test
  void refusesOtherClassesInAnotherSplit() {
    Path out = folder.resolve("out");
    try (ShardPacker packer = ShardPacker.open(out, settings(null, "5", 1))) {
      packer.add(new Fixtures.NoiseDataset(4, 8, 3), Split.TRAIN, ScanListener.NONE);
      ImageDataset others = ShapesDataset.of(Split.TEST);
      assertThrows(DataException.class, () -> packer.add(others, Split.TEST, ScanListener.NONE));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "256MB, 256000000, 2147483647",
    "1 gb, 1000000000, 2147483647",
    "20kb, 20000, 2147483647",
    "5000, 9223372036854775807, 5000"
  })
  void readsSizes(String text, long bytes, int images) {
    assertEquals(new ShardSize(bytes, images), ShardSize.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MB", "256XB", "-1", "0", "0MB", "1.5GB", "99999999999"})
  void refusesOtherSizes(String text) {
    assertThrows(IllegalArgumentException.class, () -> ShardSize.parse(text));
  }

  /** The name says where the files are; what is packed are the files. */
  @Test
  void filesOfADataSetWithANameAreCopied() throws IOException {
    Datasets.add(
        NamedDataset.inFolder(
            "test-packed", null, "make it", (dir, split) -> Datasets.open(dir.toString(), split)));
    Path root = source();
    String spec = "test-packed:" + root;
    ImageDataset train = Datasets.open(spec, Split.TRAIN);
    assertEquals(spec, train.spec());
    Files.write(Path.of(train.source(20)), new byte[0]);
    Path out = folder.resolve("out");
    try (ShardPacker packer = ShardPacker.open(out, settings(null, "256MB", 2))) {
      ShardPacker.Packed packed = packer.add(train, Split.TRAIN, ScanListener.NONE);
      assertEquals(29, packed.images());
      assertEquals(29, packed.copied());
      assertEquals(1, packer.finish());
    }
    TarShards after = TarShards.open(out.toString(), Split.TRAIN);
    int all = after.size();
    for (int i = 0; i < all; i++) {
      assertArrayEquals(
          Files.readAllBytes(Path.of(train.source(key(after, i)))), content(after, i));
    }
  }
}
