package byol.data.raw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.HeaderSurvey;
import byol.data.sets.Datasets;
import byol.data.shard.ShardPacker;
import byol.data.shard.ShardSize;
import byol.data.transform.ImageScaler;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.testing.CommandLineRun;
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawImagesTest {

  private static final ChannelStats STATS = new ChannelStats(List.of(0.125), List.of(0.75));

  @TempDir Path folder;

  /** Two classes of pictures of 40 to 60 pixels, ten of each in train and three held out. */
  private Path photos() {
    Path root = folder.resolve("photos");
    for (int i = 0; i < 26; i++) {
      String split = i < 20 ? "train" : "val";
      Fixtures.picture(
          root.resolve("%s/%s/%02d.png".formatted(split, i % 2 == 0 ? "cat" : "dog", i)),
          40 + i % 3 * 10,
          60,
          i * 5 << 16 | i);
    }
    return root;
  }

  private Path pack(Path from, Integer shortSide, int threads) {
    Path out = folder.resolve("raw-" + threads);
    var settings =
        new ShardPacker.Settings(
            shortSide, 90, ShardSize.parse("1GB"), threads, ShardPacker.Format.RAW);
    try (ShardPacker packer = ShardPacker.open(out, settings)) {
      for (Split split : Split.values()) {
        packer.add(Datasets.open(from.toString(), split), split, ScanListener.NONE);
      }
      packer.finish();
    }
    return out;
  }

  /** The red of each image, which is five times its number, and its class. */
  private static Map<Integer, String> content(ImageDataset images) {
    Map<Integer, String> content = new TreeMap<>();
    for (int i = 0; i < images.size(); i++) {
      Image image = images.image(i);
      content.put(
          image.at(1, 1, 0) / 5,
          "%s x %s %s"
              .formatted(image.height(), image.width(), images.classNames().get(images.label(i))));
    }
    return content;
  }

  @Test
  void allImagesAreThereWithTheirClassesAndSizes() {
    Path out = pack(photos(), 50, 2);
    ImageDataset train = Datasets.open(out.toString(), Split.TRAIN);
    assertInstanceOf(RawImages.class, train);
    Map<Integer, String> expected = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      // Short sides of 40 and 50 stay; 60 becomes 50.
      String size = List.of("40 x 60", "50 x 60", "50 x 50").get(i % 3);
      expected.put(i, size + (i % 2 == 0 ? " cat" : " dog"));
    }
    assertEquals(expected, content(train));
    ImageDataset test = Datasets.open(out.toString(), Split.TEST);
    assertEquals(List.of(20, 21, 22, 23, 24, 25), List.copyOf(content(test).keySet()));
    assertEquals(
        List.of("train", "test"),
        List.copyOf(Datasets.all(out.toString(), ScanListener.NONE).keySet()));
  }

  @Test
  void aResizedImageIsTheAntialiasedOneRounded() {
    Image noise = Fixtures.noise(60, 80, 3, 1);
    ImageDataset shapes = new OneImage(noise);
    Path out = folder.resolve("raw");
    var settings =
        new ShardPacker.Settings(30, 90, ShardSize.parse("1GB"), 1, ShardPacker.Format.RAW);
    try (ShardPacker packer = ShardPacker.open(out, settings)) {
      packer.add(shapes, Split.TRAIN, ScanListener.NONE);
      packer.finish();
    }
    assertEquals(
        new ImageScaler().scaleShorter(noise, 30), RawImages.open(out, Split.TRAIN).image(0));
    assertThrows(MissingSplitException.class, () -> RawImages.open(out, Split.TEST));
  }

  /** A data set of one image. */
  private record OneImage(Image only) implements ImageDataset {
    @Override
    public String name() {
      return "one";
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public Image image(int index) {
      return only;
    }

    @Override
    public int label(int index) {
      return NO_LABEL;
    }

    @Override
    public List<String> classNames() {
      return List.of();
    }

    @Override
    public int channels() {
      return only.channels();
    }

    @Override
    public OptionalInt nativeSize() {
      return OptionalInt.empty();
    }

    @Override
    public ChannelStats stats() {
      return channels() == 3 ? ChannelStats.SHAPES : STATS;
    }
  }

  @Test
  void theSameImagesMakeTheSameBytesWithAnyThreads() throws IOException {
    Path photos = photos();
    Path one = pack(photos, 50, 1);
    Path three = pack(photos, 50, 3);
    for (String name : List.of("train.raw", "train.index", "test.raw", "test.index", "raw.json")) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve(name)), Files.readAllBytes(three.resolve(name)), name);
    }
  }

  @Test
  void aDamagedImageIsReplacedByTheNextOfItsClass() throws IOException {
    Path out = pack(photos(), null, 1);
    Path pixels = out.resolve("train.raw");
    RawImages before = RawImages.open(out, Split.TRAIN);
    Image first = before.image(0);
    byte[] bytes = Files.readAllBytes(pixels);
    bytes[100] ^= 1;
    Files.write(pixels, bytes);
    RawImages images = RawImages.open(out, Split.TRAIN);
    int next = 1;
    while (images.label(next) != images.label(0)) {
      next++;
    }
    assertEquals(before.image(next), images.image(0));
    assertTrue(!first.equals(images.image(0)));
    assertEquals(1, images.skipped().damaged());
    assertTrue(images.skipped().summary().contains("its pixels are not those that were packed"));
    assertThrows(UnusableImageException.class, () -> images.exactImage(0));
  }

  private static String failure(Path out) {
    return assertThrows(DataException.class, () -> Datasets.open(out.toString(), Split.TRAIN))
        .getMessage();
  }

  @Test
  void aDamagedFolderIsRefusedWithWhatToDo() throws IOException {
    Path out = pack(photos(), null, 1);
    byte[] pixels = Files.readAllBytes(out.resolve("train.raw"));
    Files.write(out.resolve("train.raw"), Arrays.copyOf(pixels, pixels.length - 1));
    assertTrue(failure(out).contains("should have " + pixels.length + " bytes"));
    byte[] index = Files.readAllBytes(out.resolve("train.index"));
    index[20] ^= 1;
    Files.write(out.resolve("train.index"), index);
    assertTrue(failure(out).contains("is not the file that was packed"));
    String json = Files.readString(out.resolve("raw.json"));
    Files.writeString(out.resolve("raw.json"), json.replace("pixels 1", "pixels 2"));
    assertTrue(failure(out).contains("is of the format 'byol raw pixels 2'"));
    Files.writeString(out.resolve("raw.json"), "{");
    assertTrue(failure(out).contains("is damaged: pack the images anew"));
  }

  @Test
  void theCommandPacksAndWhatItPacksTrains() {
    Path out = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            "data",
            "pack",
            "--data",
            photos().toString(),
            "--format",
            "raw",
            "--short-side",
            "48",
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("next: bin/byol pretrain --data " + out), run.out());
    CommandLineRun inspected = CommandLineRun.of("data", "inspect", "--data", out.toString());
    assertEquals(0, inspected.code(), inspected.err());
    assertTrue(
        inspected.out().contains("decoded pixels, checked as they are read"), inspected.out());
    assertEquals(
        2,
        CommandLineRun.of("data", "pack", "--data", "shapes", "--format", "zip", "--out", "x")
            .code());
  }

  @Test
  void grayImagesStayGray() throws IOException {
    Path out = folder.resolve("gray");
    var settings =
        new ShardPacker.Settings(null, 90, ShardSize.parse("1GB"), 1, ShardPacker.Format.RAW);
    try (ShardPacker packer = ShardPacker.open(out, settings)) {
      packer.add(new OneImage(Fixtures.noise(9, 9, 1, 3)), Split.TRAIN, ScanListener.NONE);
      packer.finish();
    }
    RawImages images = RawImages.open(out, Split.TRAIN);
    assertEquals(1, images.channels());
    assertEquals(9, images.nativeSize().orElseThrow());
    assertEquals(Fixtures.noise(9, 9, 1, 3), images.image(0));
    assertEquals(STATS, images.stats());
  }

  @Test
  void whatItIsNormalizedByIsKept() throws IOException {
    Path out = folder.resolve("raw");
    var settings =
        new ShardPacker.Settings(null, 90, ShardSize.parse("1GB"), 1, ShardPacker.Format.RAW);
    try (ShardPacker packer = ShardPacker.open(out, settings)) {
      packer.add(new OneImage(Fixtures.noise(9, 9, 3, 3)), Split.TRAIN, ScanListener.NONE);
      packer.finish();
    }
    assertEquals(ChannelStats.SHAPES, RawImages.open(out, Split.TRAIN).stats());
    Path manifest = out.resolve("raw.json");
    String json = Files.readString(manifest);
    Files.writeString(manifest, json.replace("\"std\"", "\"other\""));
    assertTrue(failure(out).contains("is damaged: pack the images anew"));
    // As older versions wrote it.
    Files.writeString(manifest, json.replace("\"stats\"", "\"other\""));
    assertEquals(ChannelStats.IMAGENET, RawImages.open(out, Split.TRAIN).stats());
  }

  @Test
  void aDamagedImageIsNotPackedAndDoesNotCount() throws IOException {
    Path raw = pack(photos(), null, 1);
    byte[] bytes = Files.readAllBytes(raw.resolve("train.raw"));
    bytes[100] ^= 1;
    Files.write(raw.resolve("train.raw"), bytes);
    Path out = folder.resolve("shards");
    var settings = new ShardPacker.Settings(null, 90, ShardSize.parse("1GB"), 1);
    try (ShardPacker packer = ShardPacker.open(out, settings)) {
      RawImages images = RawImages.open(raw, Split.TRAIN);
      assertEquals(19, packer.add(images, Split.TRAIN, ScanListener.NONE).images());
      assertEquals(1, packer.finish());
    }
    assertEquals(1, Files.readAllLines(out.resolve("skipped.txt")).size());
    assertEquals(
        19, HeaderSurvey.of(RawImages.open(raw, Split.TRAIN), 20, 0, ScanListener.NONE).looked());
  }
}
