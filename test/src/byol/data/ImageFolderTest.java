package byol.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    assertTrue(message.contains("[cat, dog]"), message);
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
        skipped.contains("notes.txt: not a JPEG, PNG, GIF, BMP, WebP or TIFF image"),
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
}
