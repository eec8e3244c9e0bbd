package byol.data.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.data.index.IndexCache;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.Datasets;
import byol.data.transform.Augmentation;
import byol.testing.Fixtures;
import byol.testing.TarFixture;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TarShardsTest {

  @TempDir Path folder;

  /** Archives of images whose red is their number, from 0 on; five classes. */
  private void shards(String pattern, int count, int each) {
    for (int s = 0; s < count; s++) {
      try (TarFixture tar = new TarFixture(folder.resolve(pattern.formatted(s)))) {
        for (int i = 0; i < each; i++) {
          int number = s * each + i;
          tar.sample("%04d".formatted(number), number << 16, number % 5);
        }
      }
    }
  }

  private TarShards open(String spec, Split split) {
    return assertInstanceOf(TarShards.class, Datasets.open(folder.resolve(spec).toString(), split));
  }

  private static List<Integer> reds(ImageDataset images) {
    return IntStream.range(0, images.size()).mapToObj(i -> images.image(i).at(0, 0, 0)).toList();
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  @Test
  void numbersOfShardsAreWrittenInTheDigitsOfFileNames() {
    shards("d-%03d.tar", 3, 20);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fa-IR"));
      int all = open("d-{000..002}.tar", Split.TRAIN).size();
      assertEquals(60, all + open("d-{000..002}.tar", Split.TEST).size());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"d-{000..002}.tar", "d-{000,001,002}.tar", "d-*.tar", "d-00?.tar", ""})
  void takesShardsByPattern(String spec) {
    shards("d-%03d.tar", 3, 20);
    TarShards train = open(spec, Split.TRAIN);
    TarShards test = open(spec, Split.TEST);
    List<Integer> all = new ArrayList<>(reds(train));
    all.addAll(reds(test));
    assertEquals(range(0, 60), all.stream().sorted().toList());
    assertTrue(test.size() > 0 && test.size() < 20, "test has " + test.size());
    assertEquals(List.of("0", "1", "2", "3", "4"), train.classNames());
    for (int i = 0; i < train.size(); i++) {
      assertEquals(train.image(i).at(0, 0, 0) % 5, train.label(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"train/s-%d.tar val/s-%d.tar", "i-train-%d.tar i-val-%d.tar"})
  void takesSplitsByName(String patterns) throws IOException {
    shards(patterns.split(" ")[0], 2, 10);
    shards(patterns.split(" ")[1], 1, 6);
    Files.write(folder.resolve("classes.txt"), List.of("ant", "bee", "cat", "dog", "eel"));
    assertEquals(range(0, 20), reds(open("", Split.TRAIN)));
    assertEquals(range(0, 6), reds(open("", Split.TEST)));
    assertEquals(List.of("ant", "bee", "cat", "dog", "eel"), open("", Split.TEST).classNames());
    assertEquals(4, open("", Split.TEST).label(4));
  }

  @Test
  void groupsFilesByTheirKeys() throws IOException {
    try (TarFixture tar = new TarFixture(folder.resolve("k-train.tar"))) {
      tar.add("./a/1.cls", "3").add("./a/1.jpg", TarFixture.png(1 << 16)).add("./a/1.json", "{}");
      tar.add("a/2.seg.png", "mask").add("a/2.PNG", TarFixture.png(2 << 16)).add("a/2.cls", "0");
      tar.add("README", "no sample").add(".hidden.png", "no sample");
      tar.add("a.b/3.png", TarFixture.png(3 << 16)).add("a.b/3.cls", " 1\n");
      tar.add("only.cls", "1");
      tar.add("4.png", new byte[0]).add("4.cls", "1");
      tar.add("5.png", TarFixture.png(5)).add("5.cls", "cat");
      tar.add("6.png", TarFixture.png(6));
      tar.add("7.png", "no image").add("7.cls", "3");
    }
    shards("k-test.tar", 1, 1);
    TarShards images = open("k-*.tar", Split.TRAIN);
    assertEquals(
        List.of("a/1.jpg 2", "a/2.PNG 0", "a.b/3.png 1", "7.png 2"),
        IntStream.range(0, images.size())
            .mapToObj(
                i ->
                    folder.resolve("k-train.tar").relativize(images.path(i))
                        + " "
                        + images.label(i))
            .toList());
    assertEquals(List.of("0", "1", "3"), images.classNames());
    assertEquals(3, images.skipped().damaged());
    // The next of its class stands for the last one, which only decoding shows to be none.
    assertEquals(List.of(1, 2, 3, 1), reds(images));
    assertEquals(
        List.of(
            "4.png: empty file",
            "5.png: its label (.cls) is 'cat', not a number of a class",
            "6.png: it has no label (.cls); others have",
            "7.png: not a"),
        images.skipped().list().stream()
            .map(s -> s.path().getFileName() + ": " + s.reason())
            .map(line -> line.startsWith("7.png: not a") ? "7.png: not a" : line)
            .toList());
  }

  @Test
  void usesWhatComesBeforeDamage() throws IOException {
    shards("c-%d.tar", 2, 30);
    Fixtures.truncate(folder.resolve("c-0.tar"), 0.5);
    TarShards train = open("c-{0..1}.tar", Split.TRAIN);
    List<Integer> reds = new ArrayList<>(reds(train));
    TarShards test = open("c-{0..1}.tar", Split.TEST);
    reds.addAll(reds(test));
    assertTrue(reds.contains(0) && reds.contains(59) && !reds.contains(29), reds.toString());
    // Of 30 images, a tenth of which is for testing, 15 are lost.
    assertEquals(13, train.skipped().damaged(), 1);
    String expected =
        "c-0.tar (the archive is cut off within its last file; some %d of its images are lost)"
            .formatted(train.skipped().damaged() + test.skipped().damaged());
    assertTrue(train.skipped().summary().contains(expected), train.skipped().summary());
  }

  @Test
  void estimatesWhatDamagedArchivesLost() throws IOException {
    shards("l-train-%d.tar", 4, 100);
    shards("l-test-%d.tar", 1, 1);
    // Zeros in place of a header, as of a file that was copied only in part.
    Path holed = folder.resolve("l-train-0.tar");
    byte[] bytes = Files.readAllBytes(holed);
    Arrays.fill(bytes, 20 * 2048, 21 * 2048, (byte) 1);
    Files.write(holed, bytes);
    Fixtures.truncate(folder.resolve("l-train-1.tar"), 0.1);
    TarShards images = open("l-*.tar", Split.TRAIN);
    List<Integer> lost =
        images.skipped().list().stream().map(SkippedFiles.Skipped::images).toList();
    assertEquals(2, lost.size());
    assertEquals(80, lost.get(0), 3);
    assertEquals(90, lost.get(1));
    assertTrue(images.skipped().share() > 0.4, "share " + images.skipped().share());
    assertEquals(images.size() + images.skipped().damaged(), images.skipped().expected());
  }

  @Test
  void takesAnArchiveAloneThatIsCutOffForHalfLost() throws IOException {
    shards("h-train.tar", 1, 100);
    Fixtures.truncate(folder.resolve("h-train.tar"), 0.3);
    assertEquals(0.5, open("h-train.tar", Split.TRAIN).skipped().share(), 0.05);
  }

  @Test
  void trainsInAnOrderOfRunsThatCanBeResumed() throws IOException {
    shards("r-%d.tar", 3, 70);
    TarShards images = open("r-*.tar", Split.TRAIN);
    int[] order = images.order().epoch(1, 0);
    assertEquals(range(0, images.size()), Arrays.stream(order).sorted().boxed().toList());
    List<Integer> whole = batches(images, 0, 20, 2);
    assertEquals(whole.subList(9, 20), batches(images, 9, 11, 1));
    Files.write(folder.resolve("r-1.tar"), new byte[0]);
    List<Integer> broken = batches(images, 0, 20, 1);
    assertNotEquals(whole, broken);
    assertEquals(broken, batches(images, 0, 20, 3));
    assertTrue(images.skipped().damaged() > 40, images.skipped().summary());
  }

  private static List<Integer> batches(ImageDataset images, long from, int count, int threads) {
    TwoViewLoader loader =
        new TwoViewLoader(
            images,
            Augmentation.small(4, images.stats()),
            LoaderOptions.of(16).withSeed(2).withThreads(threads).withPrefetch(threads));
    List<Integer> hashes = new ArrayList<>();
    try (BatchStream batches = loader.start(from)) {
      for (int i = 0; i < count; i++) {
        try (Batch batch = batches.next()) {
          hashes.add(Arrays.hashCode(batch.images().toArray(ValueLayout.JAVA_FLOAT)));
        }
      }
    }
    return hashes;
  }

  @Test
  void readsEachRunOnce() {
    shards("one-train-%d.tar", 2, 150);
    shards("one-test-%d.tar", 1, 1);
    TarShards images = open("", Split.TRAIN);
    reds(images);
    // 150 images are two runs of 64, and one of 22.
    assertEquals(6, images.runsRead());
    for (int index : images.order().epoch(3, 0)) {
      images.image(index);
    }
    assertEquals(6, images.runsRead());
  }

  @Test
  void isListedOnceUntilAnArchiveChanges() throws IOException {
    shards("i-%d.tar", 2, 20);
    IndexCache cache = new IndexCache(folder.resolve("index"), 1);
    String spec = folder.resolve("i-*.tar").toString();
    Path last = folder.resolve("i-1.tar");
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.createDirectories(cache.folder());
    for (Path path : List.of(folder.resolve("i-0.tar"), last, folder)) {
      Files.setLastModifiedTime(path, longAgo);
    }
    int size = TarShards.open(spec, Split.TRAIN, cache, ScanListener.NONE).size();
    byte[] bytes = Files.readAllBytes(last);
    Files.write(last, new byte[bytes.length]);
    Files.setLastModifiedTime(last, longAgo);
    assertEquals(size, TarShards.open(spec, Split.TRAIN, cache, ScanListener.NONE).size());
    Files.setLastModifiedTime(last, FileTime.from(longAgo.toInstant().plusSeconds(1)));
    assertTrue(TarShards.open(spec, Split.TRAIN, cache, ScanListener.NONE).size() < size);
    Files.write(last, bytes);
    Files.copy(last, folder.resolve("i-2.tar"));
    assertTrue(TarShards.open(spec, Split.TRAIN, cache, ScanListener.NONE).size() > size);
  }

  /** Such as ILSVRC2012_img_train.tar beside the folders that it was unpacked to. */
  @ParameterizedTest
  @ValueSource(strings = {"train/cat/a.png", "a.png", "deep/er/0001"})
  void anArchiveBesideImagesIsNotTheData(String name) throws IOException {
    shards("s-%d.tar", 1, 3);
    Path image = folder.resolve("data").resolve(name);
    Files.createDirectories(image.getParent());
    assertInstanceOf(TarShards.class, Datasets.open(folder.toString(), Split.TRAIN));
    Files.write(image, TarFixture.png(1));
    Files.move(folder.resolve("s-0.tar"), folder.resolve("data/s-0.tar"));
    Files.write(folder.resolve("data/.hidden.png"), TarFixture.png(1));
    List<ImageDataset> opened = new ArrayList<>();
    for (Split split : Split.values()) {
      try {
        opened.add(Datasets.open(folder.resolve("data").toString(), split));
      } catch (MissingSplitException e) {
        // One image is in one of the splits.
      }
    }
    assertEquals(1, opened.size());
    assertEquals(image.toString(), opened.getFirst().source(0));
  }

  @Test
  void saysHowToReadAnArchiveBesideImages() {
    shards("data/train/s-%d.tar", 1, 3);
    Fixtures.picture(folder.resolve("data/train/a.png"), 2, 2, 1);
    Fixtures.picture(folder.resolve("data/test/a.png"), 2, 2, 1);
    ImageDataset images = Datasets.open(folder.resolve("data").toString(), Split.TRAIN);
    assertEquals(1, images.size());
    assertEquals(
        List.of(
            new SkippedFiles.Skipped(
                folder.resolve("data/train/s-0.tar"),
                "an archive beside images; for the images in it, name it itself",
                false)),
        images.skipped().list());
  }

  @Test
  void aFolderThatIsKnownIsNotListedAgain() throws IOException {
    IndexCache cache = new IndexCache(folder.resolve("index"), 1);
    Path data = folder.resolve("data");
    Fixtures.picture(data.resolve("train/a.png"), 2, 2, 1);
    Fixtures.picture(data.resolve("test/a.png"), 2, 2, 1);
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    for (String name : List.of("train", "test", "")) {
      Files.setLastModifiedTime(data.resolve(name), longAgo);
    }
    String spec = data.toString();
    ImageDataset first = Datasets.files(spec, Split.TRAIN, cache, ScanListener.NONE);
    assertInstanceOf(ImageFolder.class, first);
    // What is not listed is not seen: an archive, in a folder whose time says nothing of it.
    shards("data/train/s-%d.tar", 1, 3);
    Files.delete(data.resolve("train/a.png"));
    Files.setLastModifiedTime(data.resolve("train"), longAgo);
    assertInstanceOf(
        ImageFolder.class, Datasets.files(spec, Split.TRAIN, cache, ScanListener.NONE));
    Files.setLastModifiedTime(data.resolve("train"), FileTime.from(Instant.now()));
    assertInstanceOf(TarShards.class, Datasets.files(spec, Split.TRAIN, cache, ScanListener.NONE));
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    shards("m-%03d.tar", 2, 3);
    assertTrue(failure("m-{000..003}.tar").contains("m-002.tar, one of "));
    assertTrue(failure("x-*.tar").contains("no .tar file is called"));
    assertTrue(failure("m-{3..1}.tar").contains("{3..1}"));
    assertTrue(failure("none.tar").contains("there is no file"));
    Files.write(folder.resolve("classes.txt"), List.of("one"));
    assertTrue(failure("m-*.tar").contains("classes.txt has 1 lines, but"));
    Files.write(folder.resolve("e.tar"), new byte[1024]);
    assertTrue(failure("e.tar").contains("no usable image"));
  }

  private String failure(String spec) {
    return assertThrows(DataException.class, () -> open(spec, Split.TRAIN)).getMessage();
  }

  @Test
  void anUnusableSampleIsOfOneSplit() {
    try (TarFixture tar = new TarFixture(folder.resolve("u.tar"))) {
      for (int i = 0; i < 300; i++) {
        String key = "%04d".formatted(i);
        tar.add(key + ".png", i % 10 == 1 ? new byte[0] : TarFixture.png(i));
        tar.add(key + ".cls", i % 10 == 2 ? "blurred" : "1");
      }
    }
    TarShards train = open("u.tar", Split.TRAIN);
    TarShards test = open("u.tar", Split.TEST);
    assertEquals(60, train.skipped().damaged() + test.skipped().damaged());
    assertEquals(300, train.skipped().expected() + test.skipped().expected());
    assertTrue(test.skipped().damaged() < 20, test.skipped().summary());
    assertTrue(test.skipped().damaged() > 0);
  }

  @Test
  void theSplitThatIsMissingIsNotCalledBrokenForImagesOfTheOther() {
    // By their hashes, both are for training.
    try (TarFixture tar = new TarFixture(folder.resolve("u.tar"))) {
      tar.add("0.png", TarFixture.png(1)).add("1.png", new byte[0]);
    }
    assertEquals(1, open("u.tar", Split.TRAIN).skipped().damaged());
    assertThrows(MissingSplitException.class, () -> open("u.tar", Split.TEST));
  }
}
