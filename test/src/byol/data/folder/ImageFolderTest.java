package byol.data.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import byol.data.DataException;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.transform.Augmentation;
import byol.image.Image;
import byol.testing.Fixtures;
import byol.testing.TarFixture;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFolderTest {

  private static final int RED = 0xff0000;
  private static final int BLUE = 0x0000ff;

  @TempDir Path root;

  private List<String> paths(ImageFolder folder) {
    return IntStream.range(0, folder.size())
        .mapToObj(i -> root.relativize(folder.path(i)).toString().replace('\\', '/'))
        .toList();
  }

  private static List<Integer> labels(ImageFolder folder) {
    return IntStream.range(0, folder.size()).mapToObj(folder::label).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "bmp", "gif", "tiff"})
  void decodesEachFormat(String format) {
    Fixtures.picture(root.resolve("train/one." + format), 8, 12, RED);
    Fixtures.picture(root.resolve("test/two." + format), 5, 5, BLUE);
    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    Image image = folder.image(0);
    assertEquals(1, folder.size());
    assertEquals(8, image.height());
    assertEquals(12, image.width());
    assertTrue(image.at(4, 4, 0) > 250 && image.at(4, 4, 2) < 5);
    assertEquals(0, folder.skipped().count(), folder.skipped().summary());
  }

  @Test
  void takesFoldersForClasses() {
    for (String split : List.of("train", "val")) {
      Fixtures.picture(root.resolve(split + "/dog/b.png"), 4, 4, RED);
      Fixtures.picture(root.resolve(split + "/cat/z.png"), 4, 4, BLUE);
      Fixtures.picture(root.resolve(split + "/cat/deeper/a.png"), 4, 4, BLUE);
    }
    ImageFolder train = ImageFolder.open(root, Split.TRAIN);
    assertEquals(List.of("cat", "dog"), train.classNames());
    assertEquals(
        List.of("train/cat/deeper/a.png", "train/cat/z.png", "train/dog/b.png"), paths(train));
    assertEquals(List.of(0, 0, 1), labels(train));
    ImageFolder test = ImageFolder.open(root, Split.TEST);
    assertEquals("val/cat/deeper/a.png", paths(test).getFirst());
    assertEquals(List.of(0, 0, 1), labels(test));
  }

  @Test
  void keepsItsClassesWhateverLiesBesideThem() throws IOException {
    for (int i = 0; i < 60; i++) {
      Fixtures.picture(root.resolve("train/class%d/%d.png".formatted(i % 3, i)), 2, 2, i);
    }
    Files.writeString(root.resolve("train/README.txt"), "about");
    Files.createDirectories(root.resolve("train/docs"));
    Files.writeString(root.resolve("train/docs/more.txt"), "about");
    // There is no folder test or val beside train, so a hash splits what is in it.
    ImageFolder train = ImageFolder.open(root, Split.TRAIN);
    assertEquals(List.of("class0", "class1", "class2"), train.classNames());
    assertEquals(2, train.label(paths(train).indexOf("train/class2/5.png")));
    assertEquals(60, train.size() + ImageFolder.open(root, Split.TEST).size());
  }

  @Test
  void givesFlatFoldersNoLabels() {
    for (String split : List.of("train", "test")) {
      Fixtures.picture(root.resolve(split + "/a.png"), 4, 4, RED);
      Fixtures.picture(root.resolve(split + "/nested/b.png"), 4, 4, RED);
    }
    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    assertEquals(2, folder.size());
    assertEquals(List.of(), folder.classNames());
    assertEquals(List.of(-1, -1), labels(folder));
  }

  @Test
  void refusesATestClassThatIsNotTrained() {
    Fixtures.picture(root.resolve("train/cat/a.png"), 4, 4, RED);
    Fixtures.picture(root.resolve("train/dog/a.png"), 4, 4, RED);
    Fixtures.picture(root.resolve("test/cow/a.png"), 4, 4, RED);
    String message =
        assertThrows(DataException.class, () -> ImageFolder.open(root, Split.TEST)).getMessage();
    assertTrue(message.contains("cow"), message);
    assertTrue(message.contains("(cat, dog)"), message);
  }

  @Test
  void splitsByAHashThatOtherFilesDoNotChange() {
    for (int i = 0; i < 150; i++) {
      Fixtures.picture(root.resolve("class%d/%d.png".formatted(i % 2, i)), 2, 2, i);
    }
    List<String> train = paths(ImageFolder.open(root, Split.TRAIN));
    List<String> test = paths(ImageFolder.open(root, Split.TEST));
    Set<String> all = new HashSet<>(train);
    all.addAll(test);
    assertEquals(150, train.size() + test.size());
    assertEquals(150, all.size());
    assertTrue(test.size() >= 5 && test.size() <= 30, "test has " + test.size());

    Fixtures.picture(root.resolve("class0/another.png"), 2, 2, RED);
    List<String> later = new ArrayList<>(paths(ImageFolder.open(root, Split.TEST)));
    later.remove("class0/another.png");
    assertEquals(test, later);
  }

  @Test
  void skipsAndListsWhatItCannotUse() throws IOException {
    Path train = root.resolve("train");
    Fixtures.picture(train.resolve("good.png"), 40, 40, RED);
    Fixtures.truncate(Fixtures.picture(train.resolve("cut.jpg"), 200, 200, RED), 0.6);
    Fixtures.truncate(Fixtures.picture(train.resolve("cut.png"), 60, 60, RED), 0.6);
    Fixtures.truncate(Fixtures.picture(train.resolve("cut.gif"), 60, 60, RED), 0.6);
    Fixtures.truncate(Fixtures.picture(train.resolve("cut.bmp"), 60, 60, RED), 0.6);
    Files.write(train.resolve("empty.jpg"), new byte[0]);
    Files.writeString(train.resolve("notes.txt"), "not an image");
    Files.write(train.resolve("zeros.png"), new byte[100]);
    Fixtures.pngHeader(train.resolve("bomb.png"), 20_000, 20_000);
    Files.writeString(train.resolve(".hidden"), "");
    Fixtures.picture(root.resolve("test/good.png"), 4, 4, RED);

    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    assertEquals(List.of("train/good.png"), paths(folder));
    List<String> skipped =
        folder.skipped().list().stream()
            .map(s -> s.path().getFileName() + ": " + s.reason())
            .toList();
    assertEquals(8, skipped.size(), skipped.toString());
    assertEquals("bomb.png: 20000 x 20000 pixels, more than 100 megapixels", skipped.getFirst());
    assertTrue(skipped.contains("empty.jpg: empty file"), skipped.toString());
    assertTrue(
        skipped.contains("notes.txt: not a JPEG, PNG, GIF, BMP, WebP, TIFF or PNM image"),
        skipped.toString());
    assertTrue(folder.skipped().summary().startsWith("8 files skipped: "));
  }

  @Test
  void replacesAFileThatBreaksLater() throws IOException {
    for (String split : List.of("train", "test")) {
      Fixtures.picture(root.resolve(split + "/cat/1.png"), 9, 9, RED);
      Fixtures.picture(root.resolve(split + "/dog/1.png"), 9, 9, BLUE);
      Fixtures.picture(root.resolve(split + "/dog/2.png"), 9, 9, 0x00ff00);
    }
    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    Image good = folder.image(2);
    Fixtures.truncate(folder.path(1), 0.5);
    Image replacement = folder.image(1);
    assertEquals(good, replacement);
    assertEquals(replacement, folder.image(1));
    assertEquals(1, folder.skipped().count());
    assertEquals(folder.path(1), folder.skipped().list().getFirst().path());

    Files.delete(folder.path(0));
    Image gray = folder.image(0);
    assertEquals(gray, folder.image(0));
    assertNotEquals(replacement, gray);
    assertEquals(128, gray.at(0, 0, 0));
    assertEquals(2, folder.skipped().count());
  }

  @Test
  void refusesAFolderWithoutImages() throws IOException {
    Files.writeString(root.resolve("readme.txt"), "nothing here");
    String message =
        assertThrows(DataException.class, () -> ImageFolder.open(root, Split.TRAIN)).getMessage();
    assertTrue(message.contains("no usable image"), message);
    assertTrue(message.contains("folders train and test"), message);
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    Path elsewhere = root.resolve("elsewhere");
    Fixtures.picture(elsewhere.resolve("one.png"), 4, 4, RED);
    Path data = root.resolve("data");
    for (String split : List.of("train", "test")) {
      Fixtures.picture(data.resolve(split + "/cat/a.png"), 4, 4, BLUE);
      Files.createSymbolicLink(data.resolve(split + "/dog"), elsewhere);
    }
    Files.createSymbolicLink(data.resolve("train/cat/self"), data.resolve("train"));
    Files.createSymbolicLink(elsewhere.resolve("round"), elsewhere);
    Files.createSymbolicLink(data.resolve("train/cat/gone.png"), root.resolve("nowhere.png"));

    ImageFolder folder = ImageFolder.open(data, Split.TRAIN);
    assertEquals(List.of("data/train/cat/a.png", "data/train/dog/one.png"), paths(folder));
    assertEquals(List.of(0, 1), labels(folder));
    assertEquals(255, folder.image(1).at(0, 0, 0));
    assertEquals(
        data.resolve("train/cat/gone.png") + ": a link to what is not there",
        folder.skipped().list().getFirst().toString());
    assertEquals(1, folder.skipped().damaged());
  }

  @Test
  void pipesAreNotReadAndSaidToBeLeftOut() throws Exception {
    for (String split : List.of("train", "test")) {
      Fixtures.picture(root.resolve(split + "/cat/a.png"), 4, 4, BLUE);
    }
    for (String name : List.of("pipe.png", "socket")) {
      Path pipe = root.resolve("train/cat").resolve(name);
      assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    }
    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    assertEquals(1, folder.size());
    assertEquals(
        List.of("pipe.png", "socket"),
        folder.skipped().list().stream().map(f -> f.path().getFileName().toString()).toList());
    assertEquals(1, folder.skipped().damaged());
    assertEquals("neither a file nor a folder", folder.skipped().list().getFirst().reason());
  }

  @Test
  void sortsByThePathAsAWhole() {
    List<String> names = List.of("a-b/1.png", "a/1.png", "a/c/2.png", "a/ d.png", "a.b/1.png");
    names.forEach(name -> Fixtures.picture(root.resolve("test/x").resolve(name), 2, 2, RED));
    names.forEach(name -> Fixtures.picture(root.resolve("train/x").resolve(name), 2, 2, RED));
    assertEquals(
        names.stream().map(name -> "train/x/" + name).sorted().toList(),
        paths(ImageFolder.open(root, Split.TRAIN)));
  }

  @Test
  void readsNamesWithBlanksAndOfAnyScript() {
    for (String split : List.of("train", "test")) {
      Fixtures.picture(root.resolve(split + "/grün/zwei Katzen 猫 #1, 2.png"), 4, 4, RED);
      Fixtures.picture(root.resolve(split + "/Ж/x.png"), 4, 4, BLUE);
    }
    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    assertEquals(List.of("grün", "Ж"), folder.classNames());
    assertEquals(255, folder.image(0).at(0, 0, 0));
    assertEquals(0, folder.skipped().count(), folder.skipped().summary());
  }

  @Test
  void tellsDamageFromWhatNeverWasAnImage() throws IOException {
    Path train = root.resolve("train");
    Fixtures.picture(train.resolve("good.png"), 4, 4, RED);
    Files.move(Fixtures.picture(train.resolve("b.png"), 4, 4, RED), train.resolve("b.jpg"));
    Files.move(Fixtures.picture(train.resolve("c.png"), 4, 4, RED), train.resolve("c"));
    Files.writeString(train.resolve("text.jpg"), "not an image");
    Files.writeString(train.resolve("README.md"), "not an image");
    Fixtures.picture(root.resolve("test/a.png"), 4, 4, RED);
    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    assertEquals(List.of("train/b.jpg", "train/c", "train/good.png"), paths(folder));
    assertEquals(2, folder.skipped().count());
    assertEquals(1, folder.skipped().damaged());
    assertEquals(4, folder.skipped().expected());
    assertEquals(0.25, folder.skipped().share());
  }

  @Test
  void replacesTheSameFilesForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      Fixtures.picture(root.resolve("train/class%d/%02d.png".formatted(i % 2, i)), 8, 8, i * 5);
    }
    Fixtures.picture(root.resolve("test/class0/x.png"), 8, 8, RED);
    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    ImageFolder again = ImageFolder.open(root, Split.TRAIN);
    List<Integer> whole = batches(folder, 1);
    Fixtures.truncate(folder.path(3), 0.5);
    Files.delete(folder.path(4));
    Files.write(folder.path(30), new byte[0]);
    List<Integer> broken = batches(folder, 1);
    assertEquals(broken, batches(again, 3));
    assertEquals(broken, batches(folder, 2));
    assertNotEquals(whole, broken);
    assertEquals(3, folder.skipped().damaged());
    assertEquals(folder.skipped().list(), again.skipped().list());
  }

  private static List<Integer> batches(ImageFolder folder, int threads) {
    TwoViewLoader loader =
        new TwoViewLoader(
            folder,
            Augmentation.small(8, folder.stats()),
            LoaderOptions.of(8).withSeed(2).withThreads(threads).withPrefetch(threads));
    List<Integer> hashes = new ArrayList<>();
    try (BatchStream batches = loader.start(0)) {
      for (int i = 0; i < 2 * loader.stepsPerEpoch(); i++) {
        try (Batch batch = batches.next()) {
          hashes.add(Arrays.hashCode(batch.images().toArray(ValueLayout.JAVA_FLOAT)));
        }
      }
    }
    return hashes;
  }

  /** Of a file of more than 64 KiB the header alone is read, by decoders that trust it. */
  @Test
  void listsALargeFileWhoseHeaderMisleadsTheDecoder() throws IOException {
    ByteBuffer header = ByteBuffer.allocate(70_000).order(ByteOrder.LITTLE_ENDIAN);
    // The pixels begin before the header ends.
    header.put(new byte[] {'B', 'M'}).putInt(70_000).putInt(0).putInt(20).putInt(52);
    header.putInt(10).putInt(10).putShort((short) 1).putShort((short) 24);
    Fixtures.picture(root.resolve("train/good.png"), 4, 4, RED);
    Fixtures.picture(root.resolve("test/good.png"), 4, 4, RED);
    Path bad = Files.write(root.resolve("train/bad.bmp"), header.array());
    ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
    assertEquals(List.of("train/good.png"), paths(folder));
    assertEquals(bad, folder.skipped().list().getFirst().path());
    assertEquals(1, folder.skipped().damaged());
  }

  @Test
  void takesFoldersOfImagesWithoutEndingForClasses() throws IOException {
    for (String split : List.of("train", "val")) {
      for (String name : List.of("cat/1", "cat/2", "dog/deeper/1")) {
        Path file = Files.createDirectories(root.resolve(split).resolve(name).getParent());
        Files.write(file.resolve(name.substring(name.lastIndexOf('/') + 1)), TarFixture.png(RED));
      }
      Files.writeString(
          Files.createDirectories(root.resolve(split + "/doc")).resolve("README"), "");
    }
    for (Split split : Split.values()) {
      ImageFolder folder = ImageFolder.open(root, split);
      assertEquals(List.of("cat", "dog"), folder.classNames());
      assertEquals(List.of(0, 0, 1), labels(folder));
      assertEquals(0, folder.skipped().damaged());
    }
  }

  @Test
  void leavesOutABackupBesideTheClasses() throws IOException {
    for (String split : List.of("train", "test")) {
      Fixtures.picture(root.resolve(split + "/cat/a.png"), 4, 4, RED);
      Fixtures.picture(root.resolve(split + "/dog/a.png"), 4, 4, RED);
      Files.write(root.resolve(split + "/IMG.jpg_original"), TarFixture.png(BLUE));
    }
    for (Split split : Split.values()) {
      ImageFolder folder = ImageFolder.open(root, split);
      assertEquals(List.of(0, 1), labels(folder));
      assertEquals(List.of("cat", "dog"), folder.classNames());
      SkippedFiles.Skipped skipped = folder.skipped().list().getFirst();
      assertEquals("IMG.jpg_original", skipped.path().getFileName().toString());
      assertEquals("an image beside the folders of the classes", skipped.reason());
      assertEquals(0, folder.skipped().damaged());
    }
  }

  @Test
  void listsWhatMayNotBeRead() throws IOException {
    Fixtures.picture(root.resolve("test/good.png"), 4, 4, RED);
    Fixtures.picture(root.resolve("train/good.png"), 4, 4, RED);
    Path file = Fixtures.picture(root.resolve("train/secret.png"), 4, 4, RED);
    Path inside = Fixtures.picture(root.resolve("train/closed/inside.png"), 4, 4, RED);
    Files.setPosixFilePermissions(file, Set.of());
    Files.setPosixFilePermissions(inside.getParent(), Set.of());
    try {
      assumeFalse(Files.isReadable(file), "run by root, who may read anything");
      ImageFolder folder = ImageFolder.open(root, Split.TRAIN);
      assertEquals(List.of("train/good.png"), paths(folder));
      assertEquals(2, folder.skipped().damaged());
      List<SkippedFiles.Skipped> skipped = folder.skipped().list();
      assertEquals(inside.getParent(), skipped.getFirst().path());
      assertEquals("cannot be read: AccessDeniedException", skipped.getFirst().reason());
      assertEquals(file, skipped.getLast().path());
      assertTrue(skipped.getLast().reason().endsWith("(Permission denied)"), skipped.toString());
    } finally {
      Files.setPosixFilePermissions(
          inside.getParent(), PosixFilePermissions.fromString("rwx------"));
    }
  }
}
