package byol.data.sets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.ConvertedImages;
import byol.data.DataException;
import byol.data.DataPaths;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.Subset;
import byol.data.folder.ImageFolder;
import byol.data.folder.ImageList;
import byol.data.shard.TarShards;
import byol.testing.Fixtures;
import byol.testing.TarFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetsTest {

  @TempDir Path folder;
  private Path own;
  private Path cache;
  private Path system;
  private DataPaths paths;

  @BeforeEach
  void setUp() {
    own = folder.resolve("own/fashion-mnist");
    cache = folder.resolve("cache/data/fashion-mnist");
    system = folder.resolve("system/fashion-mnist");
    paths =
        new DataPaths(
            Map.of(
                "BYOL_DATA",
                folder.resolve("own").toString(),
                "BYOL_CACHE",
                folder.resolve("cache").toString()),
            Optional.of(folder),
            folder.resolve("system"));
  }

  private String failure(String spec) {
    return assertThrows(
            DataException.class, () -> Datasets.open(spec, Split.TRAIN, paths, ScanListener.NONE))
        .getMessage();
  }

  @Test
  void findsFashionMnistInOrder() throws IOException {
    Fixtures.fashionMnist(system, 30);
    assertEquals(30, Datasets.open("fashion-mnist", Split.TEST, paths, ScanListener.NONE).size());
    Fixtures.fashionMnist(cache, 20);
    assertEquals(20, Datasets.open("fashion-mnist", Split.TEST, paths, ScanListener.NONE).size());
    Fixtures.fashionMnist(own, 10);
    ImageDataset dataset = Datasets.open("fashion-mnist", Split.TRAIN, paths, ScanListener.NONE);
    assertEquals(10, dataset.size());
    assertEquals("fashion-mnist", dataset.name());
    assertEquals(ChannelStats.FASHION_MNIST, dataset.stats());
    assertEquals("Ankle boot", dataset.classNames().get(9));
    Files.delete(own.resolve("t10k-labels-idx1-ubyte.gz"));
    assertEquals(20, Datasets.open("fashion-mnist", Split.TRAIN, paths, ScanListener.NONE).size());
  }

  @Test
  void findsTheCacheByTheEnvironment() {
    Optional<Path> home = Optional.of(Path.of("home"));
    Path sys = Path.of("sys");
    assertEquals(Path.of("home/.cache/byol/data"), new DataPaths(Map.of(), home, sys).cache());
    assertEquals(
        Path.of("xdg/byol/data"),
        new DataPaths(Map.of("XDG_CACHE_HOME", "xdg"), home, sys).cache());
    assertEquals(
        Path.of("mine/data"),
        new DataPaths(Map.of("XDG_CACHE_HOME", "xdg", "BYOL_CACHE", "mine"), home, sys).cache());
    assertEquals(
        Path.of("home/.cache/byol/data"),
        new DataPaths(Map.of("XDG_CACHE_HOME", " "), home, sys).cache());
  }

  @Test
  void withoutAHomeOnlyWhatNeedsAPlaceIsRefused() throws IOException {
    DataPaths homeless = new DataPaths(Map.of(), Optional.empty(), folder.resolve("system"));
    Fixtures.fashionMnist(system, 30);
    assertEquals(
        30, Datasets.open("fashion-mnist", Split.TEST, homeless, ScanListener.NONE).size());
    assertTrue(homeless.index().isEmpty());
    String message = assertThrows(DataException.class, homeless::cache).getMessage();
    assertTrue(message.contains("no home directory is known: set HOME, or BYOL_CACHE"), message);
  }

  @Test
  void saysHowToGetFashionMnist() {
    String message = failure("fashion-mnist");
    assertTrue(message.endsWith("; it can be fetched"), message);
    assertTrue(message.contains(cache.toString()), message);
    assertTrue(message.contains("train-images-idx3-ubyte.gz"), message);
    var missing =
        assertThrows(
            FetchableException.class,
            () -> Datasets.open("fashion-mnist", Split.TRAIN, paths, ScanListener.NONE));
    assertEquals("fashion-mnist", missing.name());
  }

  @Test
  void saysWhichFileOfFashionMnistIsBroken() throws IOException {
    Fixtures.fashionMnist(cache, 10);
    Fixtures.truncate(cache.resolve("train-images-idx3-ubyte.gz"), 0.5);
    String message = failure("fashion-mnist");
    assertTrue(message.contains(cache.resolve("train-images-idx3-ubyte.gz").toString()), message);
    assertTrue(message.contains("truncated"), message);
    assertTrue(message.endsWith("; it can be fetched"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-thing", "", "   ", "imagenet:here", "bad\0path"})
  void saysWhichSpecsThereAre(String spec) {
    assertTrue(failure(spec).contains("cifar100:DIR, stl10:DIR"), failure(spec));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cifar10", "cifar100", "stl10", "stl10-unlabeled"})
  void asksForTheFolder(String name) {
    assertTrue(failure(name).contains(name + ":DIR"), failure(name));
    String message = failure(name + ":/no/such/folder");
    assertTrue(message.contains("/no/such/folder is not a folder"), message);
    assertTrue(message.contains("by hand"), message);
  }

  @Test
  void aNameTakesNoFolderWhereThereIsNone() {
    assertTrue(failure("shapes:here").contains("takes no folder"), failure("shapes:here"));
  }

  @Test
  void aProgramCanNameItsOwn() throws IOException {
    NamedDataset mine =
        NamedDataset.inFolder(
            "test-mine", null, "make it", (_, _) -> new Fixtures.NoiseDataset(5, 4, 3));
    Datasets.add(mine);
    Files.createDirectories(folder);
    assertEquals(5, Datasets.open("test-mine:" + folder, Split.TRAIN).size());
    assertEquals("test-mine:/a/b", Datasets.absolute("test-mine:b", Path.of("/a")));
    assertTrue(failure("no-such-thing").contains("test-mine:DIR"), failure("no-such-thing"));
    assertTrue(
        new DataCatalog().list().stream().noneMatch(entry -> entry.name().equals("test-mine")),
        "one that says nothing of what is in it is not listed");
    assertThrows(IllegalArgumentException.class, () -> Datasets.add(mine), "taken");
    var reserved = NamedDataset.builtIn("classes", "", _ -> new Fixtures.NoiseDataset(5, 4, 3));
    assertThrows(IllegalArgumentException.class, () -> Datasets.add(reserved));
  }

  @Test
  void opensShapesAndFolders() {
    assertEquals(10_000, Datasets.open("shapes", Split.TRAIN).size());
    Fixtures.picture(folder.resolve("train/a.png"), 3, 3, 1);
    Fixtures.picture(folder.resolve("test/a.png"), 3, 3, 1);
    assertInstanceOf(ImageFolder.class, Datasets.open(folder.toString(), Split.TEST));
  }

  @Test
  void opensListsAndArchives() throws IOException {
    Path image = Fixtures.picture(folder.resolve("a.png"), 3, 3, 1);
    Path list = Files.writeString(folder.resolve("l.csv"), "path,split\na.png,train\n");
    assertInstanceOf(ImageList.class, Datasets.open(list.toString(), Split.TRAIN));
    Path shards = folder.resolve("shards");
    try (TarFixture tar = new TarFixture(shards.resolve("train/0.tar"))) {
      tar.sample("0", 1, 0);
    }
    try (TarFixture tar = new TarFixture(shards.resolve("test/0.tar"))) {
      tar.sample("0", 1, 0);
    }
    assertInstanceOf(TarShards.class, Datasets.open(shards.toString(), Split.TRAIN));
    assertInstanceOf(
        TarShards.class, Datasets.open(shards.resolve("test/{0..0}.tar").toString(), Split.TRAIN));
    String message = failure(image.toString());
    assertTrue(message.contains("is no list of images and no archive"), message);
  }

  @Test
  void aDataSetSaysWhatOpensItAgainFromAnywhere() throws IOException {
    Path working = Path.of("").toAbsolutePath();
    Fixtures.picture(folder.resolve("photos/train/a.png"), 3, 3, 1);
    Path photos = folder.resolve("photos");
    Path list = Files.writeString(photos.resolve("l.csv"), "path,split\ntrain/a.png,train\n");
    Datasets.add(
        NamedDataset.inFolder(
            "test-again", null, "make it", (_, _) -> new Fixtures.NoiseDataset(5, 4, 3)));
    for (String spec : new String[] {"%s", "classes:%s/train", "test-again:%s"}) {
      String relative = spec.formatted(working.relativize(photos));
      ImageDataset images = Datasets.open(relative, Split.TRAIN);
      assertEquals(spec.formatted(photos), images.spec());
      assertEquals(images.size(), Datasets.open(images.spec(), Split.TRAIN).size());
      assertEquals(images.spec(), ConvertedImages.of(images, 1).spec());
    }
    assertEquals(list.toString(), Datasets.open(list.toString(), Split.TRAIN).spec());
    assertEquals("shapes", Datasets.open("shapes", Split.TRAIN).spec());
    assertEquals("noise", new Fixtures.NoiseDataset(5, 4, 3).spec());
  }

  @Test
  void selectsImages() {
    ImageDataset whole = new Fixtures.NoiseDataset(20, 4, 3);
    ImageDataset some = Subset.of(whole, new int[] {7, 2, 7});
    assertEquals(3, some.size());
    assertEquals(whole.image(2), some.image(1));
    assertEquals(whole.label(7), some.label(2));
    assertEquals(5, Subset.first(whole, 5).size());
    assertEquals(20, Subset.first(whole, 500).size());
    assertThrows(IndexOutOfBoundsException.class, () -> Subset.of(whole, new int[] {20}));
  }

  @Test
  void readsTheRealFashionMnist() {
    DataPaths real = DataPaths.ofProcess();
    Assumptions.assumeTrue(
        FashionMnist.find(real).isPresent(), "Fashion-MNIST is not installed on this machine");
    ImageDataset train = Datasets.open("fashion-mnist", Split.TRAIN, real, ScanListener.NONE);
    assertEquals(60_000, train.size());
    assertEquals(
        10_000, Datasets.open("fashion-mnist", Split.TEST, real, ScanListener.NONE).size());
    int[] first = {9, 0, 0, 3, 0, 2, 7, 2, 5, 5};
    int[] actual = new int[first.length];
    for (int i = 0; i < actual.length; i++) {
      actual[i] = train.label(i);
    }
    assertArrayEquals(first, actual);
    ChannelStats measured = ChannelStats.measure(train);
    assertEquals(0.2860, measured.mean().getFirst(), 0.002);
    assertEquals(0.3530, measured.std().getFirst(), 0.002);
  }
}
