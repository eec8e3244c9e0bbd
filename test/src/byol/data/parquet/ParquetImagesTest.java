package byol.data.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.index.IndexCache;
import byol.data.sets.Datasets;
import byol.image.UnusableImageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that test/golden/make_parquet.py wrote with pyarrow: row i is red i, and of class i % 3.
 */
class ParquetImagesTest {

  private static final List<String> CLASSES = List.of("cat", "dog", "owl");
  private static final IndexCache NONE = new IndexCache(null, Integer.MAX_VALUE);

  @TempDir Path folder;

  private Path golden(String name, String as) throws IOException {
    Path file = folder.resolve(as);
    Files.createDirectories(file.getParent());
    try (InputStream in = getClass().getResourceAsStream("/golden/parquet/" + name + ".parquet")) {
      Files.copy(in, file);
    }
    return file;
  }

  private static ImageDataset open(Path spec, Split split) {
    return Datasets.files(spec.toString(), split, NONE, ScanListener.NONE);
  }

  private static int row(ImageDataset images, int index) {
    String source = images.source(index);
    return Integer.parseInt(source.substring(source.lastIndexOf('/') + 1));
  }

  private static void assertRows(ImageDataset images) {
    for (int i : images.order().epoch(7, 1)) {
      assertEquals(row(images, i), images.image(i).at(0, 0, 0));
      assertEquals(8, images.image(i).height());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "snappy",
        "gzip",
        "zstd",
        "lz4",
        "dictionary",
        "full_dictionary",
        "v2",
        "one_group",
        "texts",
        "fine"
      })
  void everyRowHasItsImageAndItsClass(String name) throws IOException {
    Path file = golden(name, "data.parquet");
    TreeSet<Integer> rows = new TreeSet<>();
    for (Split split : Split.values()) {
      ImageDataset images = open(file, split);
      assertEquals(CLASSES, images.classNames());
      assertRows(images);
      for (int i = 0; i < images.size(); i++) {
        assertEquals(row(images, i) % 3, images.label(i));
        rows.add(row(images, i));
      }
    }
    assertEquals(40, rows.size());
  }

  @Test
  void saysWhatItIsTakenFor() throws IOException {
    Path file = golden("texts", "data.parquet");
    ImageDataset images = open(file, Split.TRAIN);
    assertEquals(
        "one Parquet file, of which a tenth of the images is held out, by a hash of their rows; the"
            + " images are in the column png; the column class names the classes",
        images.reading().layout());
    assertEquals(List.of("columns that are not used: id"), images.reading().notes());
  }

  @Test
  void aRepositoryOfADataSetHasItsSplitsByName() throws IOException {
    golden("snappy", "repo/data/train-00000-of-00002.parquet");
    golden("zstd", "repo/data/train-00001-of-00002.parquet");
    golden("none", "repo/data/test-00000-of-00001.parquet");
    Path repository = folder.resolve("repo");
    assertEquals(80, open(repository, Split.TRAIN).size());
    assertEquals(40, open(repository, Split.TEST).size());
    assertRows(open(repository, Split.TRAIN));
    assertEquals(
        List.of("train", "test"),
        List.copyOf(Datasets.all(repository.toString(), ScanListener.NONE).keySet()));
    assertEquals(
        80,
        open(folder.resolve("repo/data/train-*.parquet"), Split.TRAIN).size()
            + open(folder.resolve("repo/data/train-*.parquet"), Split.TEST).size());
    golden("none", "repo/other/train-00000-of-00001.parquet");
    String message =
        assertThrows(DataException.class, () -> open(repository, Split.TRAIN)).getMessage();
    assertTrue(message.endsWith("in several folders, data, other: name one of them"), message);
  }

  @Test
  void filesWithClassesInAnotherOrderAreRefused() throws IOException {
    golden("snappy", "repo/train-00000-of-00002.parquet");
    Path second = golden("zstd", "repo/train-00001-of-00002.parquet");
    Path test = golden("none", "repo/test-00000-of-00001.parquet");
    Path repository = folder.resolve("repo");
    for (Path file : List.of(second, test)) {
      byte[] before = Files.readAllBytes(file);
      String text = new String(before, StandardCharsets.ISO_8859_1);
      Files.writeString(
          file, text.replace("\"cat\", \"dog\"", "\"dog\", \"cat\""), StandardCharsets.ISO_8859_1);
      String message =
          assertThrows(DataException.class, () -> open(repository, Split.TRAIN)).getMessage();
      assertTrue(message.startsWith(file + " names other classes"), message);
      Split split = file.equals(test) ? Split.TEST : Split.TRAIN;
      assertThrows(DataException.class, () -> open(repository, split));
      Files.write(file, before);
    }
    assertEquals(80, open(repository, Split.TRAIN).size());
  }

  @Test
  void rowsWithoutAnImageAreSkippedAndReplaced() throws IOException, UnusableImageException {
    Path file = golden("missing", "train-0.parquet");
    golden("none", "test-0.parquet");
    ImageDataset images = open(folder, Split.TRAIN);
    assertEquals(40, images.size());
    for (int i = 0; i < 40; i++) {
      int red = images.image(i).at(0, 0, 0);
      boolean missing = List.of(3, 5, 7).contains(i);
      assertEquals(missing ? i + 3 : i, red);
    }
    assertEquals(3, images.skipped().damaged());
    assertTrue(images.skipped().summary().contains("the row has no image"));
    assertTrue(images.source(3).startsWith(file.toString()));
  }

  @Test
  void numbersBelowZeroAreNoLabels() throws IOException {
    ImageDataset images = open(golden("unlabeled", "data.parquet"), Split.TRAIN);
    assertEquals(List.of(), images.classNames());
    assertEquals(ImageDataset.NO_LABEL, images.label(0));
    assertTrue(images.reading().layout().contains("the column label is empty or negative"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no_images | has no column of images, of binary type or a group image{bytes, path}: its"
            + " columns are text, label",
        "paths | has no images in it, only their paths (the column image.bytes is empty): name the"
            + " folder of the files, or write the data set with its images embedded",
        "lists | has lists of images in the column image: write a row for each image",
        "two | has several columns that may be images, left, right: call that of the images image"
      })
  void whatHasNoImagesIsRefusedWithAWayOut(String name, String reason) throws IOException {
    Path file = golden(name, "data.parquet");
    DataException e = assertThrows(DataException.class, () -> open(file, Split.TRAIN));
    assertEquals(file + " " + reason, e.getMessage());
  }

  @Test
  void aWayOfCompressionThatIsNotReadIsNamed() throws IOException {
    Path file = golden("brotli", "data.parquet");
    DataException e = assertThrows(DataException.class, () -> open(file, Split.TRAIN));
    assertTrue(e.getMessage().contains("compressed by BROTLI; write it anew"), e.getMessage());
  }

  @Test
  void aFileThatIsCutOffIsSkippedAndOneAloneRefused() throws IOException {
    golden("none", "train-0.parquet");
    golden("none", "test-0.parquet");
    Path second = golden("none", "train-1.parquet");
    byte[] whole = Files.readAllBytes(second);
    Files.write(second, Arrays.copyOf(whole, whole.length / 2));
    ImageDataset images = open(folder, Split.TRAIN);
    assertEquals(40, images.size());
    assertEquals(1, images.skipped().count());
    assertTrue(images.skipped().damaged() > 10, "" + images.skipped().damaged());
    String message =
        assertThrows(DataException.class, () -> open(second, Split.TRAIN)).getMessage();
    assertTrue(message.contains(second + ""), message);
  }

  /** Whatever is damaged, there are images, or one message. */
  @ParameterizedTest
  @ValueSource(strings = {"snappy", "dictionary", "v2"})
  void damageEndsInAMessageOrOtherImages(String name) throws IOException {
    Path file = golden(name, "data.parquet");
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int k = 0; k < 300; k++) {
      byte[] damaged = whole.clone();
      // The end says most; half of the damage goes there.
      int from = k % 2 == 0 ? 0 : Math.max(0, whole.length - 4000);
      for (int i = 0; i <= k % 3; i++) {
        damaged[from + random.nextInt(whole.length - from)] = (byte) random.nextInt();
      }
      Files.write(file, damaged);
      try {
        ImageDataset images = open(file, Split.TRAIN);
        IntStream.range(0, images.size()).forEach(images::image);
      } catch (DataException e) {
        assertTrue(!e.getMessage().isEmpty());
      }
    }
  }

  @Test
  void anIndexIsKept() throws IOException {
    Path file = golden("none", "data.parquet");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    Files.setLastModifiedTime(folder, FileTime.fromMillis(1_000_000_000_000L));
    Path kept = Files.createTempDirectory("byol-index");
    IndexCache cache = new IndexCache(kept, 1);
    String spec = file.toString();
    int[] first = labels(Datasets.files(spec, Split.TRAIN, cache, ScanListener.NONE));
    ImageDataset again = Datasets.files(spec, Split.TRAIN, cache, ScanListener.NONE);
    assertArrayEquals(first, labels(again));
    assertRows(again);
  }

  private static int[] labels(ImageDataset images) {
    return IntStream.range(0, images.size()).map(images::label).toArray();
  }

  @Test
  void aPartBesideOneOfItsNameIsThereAsWell() throws IOException {
    golden("none", "repo/data-0.parquet");
    golden("snappy", "repo/train/extra.parquet");
    Map<String, ImageDataset> all =
        Datasets.all(folder.resolve("repo").toString(), ScanListener.NONE);
    assertEquals(List.of("train", "test", "train (other)"), List.copyOf(all.keySet()));
    assertEquals(40, all.get("train").size() + all.get("test").size());
    assertEquals(40, all.get("train (other)").size());
  }
}
