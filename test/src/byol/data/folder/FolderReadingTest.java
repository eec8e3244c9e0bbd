package byol.data.folder;

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
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What folders are taken for: parts, classes, or neither. */
class FolderReadingTest {

  @TempDir Path root;

  private void classes(String folder, int each, String... names) {
    for (String name : names) {
      pictures(folder.isEmpty() ? name : folder + "/" + name, each);
    }
  }

  private void pictures(String folder, int count) {
    for (int i = 0; i < count; i++) {
      Fixtures.picture(root.resolve(folder).resolve(i + ".png"), 2, 2, i);
    }
  }

  private ImageDataset open(String spec, Split split) {
    IndexCache none = new IndexCache(root.resolve(".index"), Integer.MAX_VALUE);
    return Datasets.files(spec, split, none, ScanListener.NONE);
  }

  private ImageDataset train() {
    return open(root.toString(), Split.TRAIN);
  }

  private String refusal(String spec) {
    return assertThrows(DataException.class, () -> open(spec, Split.TRAIN)).getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "train, validation", "train, valid", "Train, Val", "TRAIN, TEST", "training, testing",
    "train, dev", "train, eval", "train, test1", "train2017, val2017", "training_set, test_set"
  })
  void takesPartsByWhateverTheyAreCalled(String training, String heldOut) {
    classes(training, 4, "cat", "dog");
    classes(heldOut, 2, "cat", "dog");
    assertEquals(List.of("cat", "dog"), train().classNames());
    assertEquals(8, train().size());
    ImageDataset test = open(root.toString(), Split.TEST);
    assertEquals(4, test.size());
    assertEquals(List.of(0, 0, 1, 1), IntStream.range(0, 4).mapToObj(test::label).toList());
    assertEquals(
        "%s is for training, %s is held out; its folders are the classes"
            .formatted(training, heldOut),
        train().reading().layout());
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", ".ipynb_checkpoints", "__MACOSX", "@eaDir", "runs"})
  void aLoneTrainIsTheDataWhateverLiesBesideIt(String beside) throws IOException {
    classes("train", 20, "cat", "dog");
    Files.createDirectories(root.resolve(beside));
    if (!beside.equals("runs")) {
      Fixtures.picture(root.resolve(beside).resolve("thumb.png"), 2, 2, 1);
    }
    assertEquals(List.of("cat", "dog"), train().classNames());
    assertEquals(40, train().size() + open(root.toString(), Split.TEST).size());
  }

  @Test
  void imagesBesideThePartsAreNamed() {
    classes("train", 20, "cat", "dog");
    Fixtures.picture(root.resolve("sheet.png"), 2, 2, 1);
    assertEquals(
        List.of("left out, beside the folder train: sheet.png"), train().reading().notes());
    classes("val", 2, "cat", "dog");
    assertEquals(
        List.of("left out, beside the folders train and val: sheet.png"),
        train().reading().notes());
  }

  @Test
  void aStrayImageTakesNoLabelsAway() throws IOException {
    classes("", 10, "cat", "dog");
    Fixtures.picture(root.resolve("sheet.png"), 2, 2, 1);
    classes("run/checkpoints", 1, "x");
    Files.writeString(root.resolve("run/config.json"), "{}");
    Fixtures.picture(root.resolve("run/sheet.png"), 2, 2, 1);
    ImageDataset images = train();
    assertEquals(List.of("cat", "dog"), images.classNames());
    assertEquals(20, images.size() + open(root.toString(), Split.TEST).size());
    assertTrue(
        images.reading().notes().contains("left out, beside the folders of the classes: sheet.png"),
        images.reading().notes().toString());
    assertTrue(
        images.reading().notes().contains("left out: run (the folder of a training run)"),
        images.reading().notes().toString());
    assertEquals(0, images.skipped().damaged());
  }

  @Test
  void manyImagesBesideFoldersAreForTheUserToExplain() {
    classes("", 10, "cat", "dog");
    for (int i = 0; i < 5; i++) {
      Fixtures.picture(root.resolve(i + ".png"), 2, 2, i);
    }
    String message = refusal(root.toString());
    assertTrue(message.contains("has 5 images (0.png, 1.png, "), message);
    assertTrue(message.contains(": 'classes:" + root + "'"), message);
    assertTrue(message.contains(": 'unlabeled:" + root + "'"), message);
    assertEquals(List.of("cat", "dog"), open("classes:" + root, Split.TRAIN).classNames());
    ImageDataset unlabeled = open("unlabeled:" + root, Split.TRAIN);
    assertEquals(List.of(), unlabeled.classNames());
    assertEquals(25, unlabeled.size() + open("unlabeled:" + root, Split.TEST).size());
  }

  @Test
  void asksWhereFoldersMayBePartsOrClasses() {
    pictures("train", 3);
    pictures("bus", 3);
    String message = refusal(root.toString());
    assertTrue(message.contains("has images in train beside bus"), message);
    assertEquals(List.of("bus", "train"), open("classes:" + root, Split.TRAIN).classNames());
    String parts = "train=%s,test=%s".formatted(root.resolve("train"), root.resolve("bus"));
    assertEquals(3, open(parts, Split.TEST).size());
    assertTrue(message.contains("'train=%s,test=DIR'".formatted(root.resolve("train"))), message);
  }

  @Test
  void refusesHeldOutImagesAlone() {
    classes("val", 2, "cat", "dog");
    assertTrue(refusal(root.toString()).contains("no folder of images called train"));
    classes("test", 2, "cat", "dog");
    assertTrue(refusal(root.toString()).contains("has test, val, but no folder"));
  }

  @Test
  void refusesTwoFoldersOfOnePart() {
    classes("train", 2, "cat", "dog");
    classes("val", 2, "cat", "dog");
    classes("valid", 2, "cat", "dog");
    assertTrue(refusal(root.toString()).contains("val, valid, and each may be"));
  }

  @Test
  void saysWhatItDoesNotRead() {
    classes("train", 2, "cat", "dog");
    classes("test", 2, "cat", "dog");
    classes("val", 2, "cat", "dog");
    pictures("extra", 2);
    Fixtures.picture(root.resolve("train/.thumb.png"), 2, 2, 1);
    root.resolve("train/empty").toFile().mkdirs();
    assertEquals(
        List.of(
            "not read, because train and test are the parts: val, extra",
            "no classes, because there is no image in them: empty",
            "left out, because hidden: .thumb.png"),
        train().reading().notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"train/metadata.jsonl", "train/labels.csv", "train/_annotations.csv"})
  void saysWhereLabelsMayBe(String file) throws IOException {
    pictures("train", 4);
    pictures("test", 2);
    Files.writeString(root.resolve(file), "file_name,label");
    String note =
        "%s may hold the labels: name a list with the columns path and label"
            .formatted(file.substring("train/".length()));
    assertTrue(train().reading().notes().contains(note), train().reading().notes().toString());
    classes("train", 2, "cat", "dog");
    assertFalse(
        open("classes:" + root.resolve("train"), Split.TRAIN).reading().notes().contains(note));
  }

  @Test
  void saysThatLabelsMayBeBesideTheParts() throws IOException {
    pictures("train", 4);
    pictures("test", 2);
    Files.writeString(root.resolve("metadata.jsonl"), "{}");
    String note = "metadata.jsonl may hold the labels: name a list with the columns path and label";
    assertTrue(train().reading().notes().contains(note), train().reading().notes().toString());
    for (String part : List.of("train", "test")) {
      Files.move(root.resolve(part), root.resolve("moved"));
      classes(part, 2, "cat", "dog");
      Files.move(root.resolve("moved"), root.resolve(part + "/cow"));
    }
    assertFalse(train().reading().notes().contains(note), train().reading().notes().toString());
  }

  @Test
  void classesMayHaveWordsOfPartsInTheirNames() {
    classes("", 2, "train station", "test tube", "cat");
    assertEquals(List.of("cat", "test tube", "train station"), train().classNames());
  }

  @Test
  void flatImagesHeldOutAreRefusedInFewWords() {
    for (int i = 0; i < 60; i++) {
      pictures("train/class%02d".formatted(i), 1);
    }
    pictures("val", 5);
    String message =
        assertThrows(DataException.class, () -> open(root.toString(), Split.TEST)).getMessage();
    assertTrue(message.contains("lie in no folders of classes"), message);
    assertTrue(message.contains("class04 and 55 more"), message);
    assertTrue(message.length() < 600, message);
  }

  @Test
  void saysWhyThereAreNoLabels() {
    classes("photos", 3, "cat", "dog");
    String layout = train().reading().layout();
    assertTrue(layout.contains("all images are in one folder, photos"), layout);
    assertTrue(layout.contains("name it, " + root.resolve("photos")), layout);
    classes("photos/train", 3, "cat", "dog");
    classes("photos/test", 3, "cat", "dog");
    root.resolve("photos/cat").toFile().renameTo(root.resolve(".cat").toFile());
    root.resolve("photos/dog").toFile().renameTo(root.resolve(".dog").toFile());
    assertTrue(refusal(root.toString()).contains("for training and held out"));
  }

  /** Parts further down: their images held out would be learned. */
  @ParameterizedTest
  @CsvSource({
    "images, images/train/cat images/val/cat masks/train masks/val, images and masks",
    "images, images/train images/val masks, images",
    "images, images/train2017 images/val2017 images/val2014 masks, images",
    "cat, cat/train cat/test dog/train dog/test, cat and dog",
    "d/images, d/images/Train d/images/valid d/masks/x, d/images",
    "images, images/train/a images/train/b images/dev/a, images",
    "train, train/train train/test test, train",
  })
  void refusesPartsFurtherDown(String advised, String folders, String named) {
    for (String folder : folders.split(" ")) {
      pictures(folder, 3);
    }
    String message = refusal(root.toString());
    String have = named.contains(" and ") ? "have folders of their own" : "has folders of its own";
    assertTrue(message.contains(have + " for training and held out"), message);
    assertTrue(message.contains("" + root.resolve(advised)), message);
    for (String name : named.split(" and ")) {
      assertTrue(message.contains(name), message);
    }
    boolean divided = folders.contains(" test");
    if (!divided) {
      String otherwise = folders.contains("masks") && !folders.startsWith("d/") ? "classes:" : "";
      assertTrue(message.contains("'" + otherwise), message);
    }
    assertTrue(open("unlabeled:" + root, Split.TRAIN).size() > 0);
  }

  @Test
  void classesWithPartsInThemMayBeSaid() {
    classes("", 20, "images/train", "images/val", "masks");
    String message = refusal(root.toString());
    assertTrue(message.contains("'classes:" + root + "'"), message);
    assertEquals(List.of("images", "masks"), open("classes:" + root, Split.TRAIN).classNames());
    assertEquals(20, open(root.resolve("images").toString(), Split.TRAIN).size());
    String parts = "train=%s,test=%s".formatted(root.resolve("images"), root.resolve("masks"));
    assertTrue(refusal(parts).contains("name it: " + root.resolve("images")), message);
  }

  @ParameterizedTest
  @CsvSource({"d/train/a.tar d/val/a.tar, d", "d/x/a-0.tar d/x/a-1.tar, d/x", "d/a.tar.gz, d"})
  void namesTheFolderOfArchivesFurtherDown(String archives, String advised) throws IOException {
    for (String archive : archives.split(" ")) {
      Files.createDirectories(root.resolve(archive).getParent());
      Files.writeString(root.resolve(archive), "archive");
    }
    String message = refusal(root.toString());
    assertTrue(message.endsWith("" + root.resolve(advised)), message);
  }

  @Test
  void namesLikePartsAloneChangeNothing() {
    classes("", 2, "vehicle/train", "vehicle/bus", "building/test", "building/hall");
    pictures("vehicle/validator", 1);
    assertEquals(List.of("building", "vehicle"), train().classNames());
  }

  @Test
  void adviceOnWrappersKeepsWhatIsHeldOut() {
    classes("train/train", 3, "cat", "dog");
    classes("test/test", 3, "cat", "dog");
    String layout = train().reading().layout();
    String advice =
        "train=%s,test=%s".formatted(root.resolve("train/train"), root.resolve("test/test"));
    assertTrue(layout.contains("'" + advice + "'"), layout);
    assertEquals(List.of("cat", "dog"), open(advice, Split.TEST).classNames());
    root.resolve("test/test").toFile().renameTo(root.resolve("inner").toFile());
    root.resolve("test").toFile().delete();
    root.resolve("inner").toFile().renameTo(root.resolve("test").toFile());
    layout = train().reading().layout();
    advice = "train=%s,test=%s".formatted(root.resolve("train/train"), root.resolve("test"));
    assertTrue(layout.contains("'" + advice + "'"), layout);
  }

  @Test
  void hostileNamesReachNoTerminal() throws IOException {
    String hostile = "a\u001b[2Jb\nc";
    classes("train", 2, hostile, "dog");
    classes("test", 2, hostile, "cow");
    ImageDataset images = train();
    assertEquals(hostile, images.classNames().getFirst());
    Files.writeString(root.resolve("train/dog/\u001b.png"), "x");
    String said = train().skipped().summary() + train().source(0) + train().reading();
    String message =
        assertThrows(DataException.class, () -> open(root.toString(), Split.TEST)).getMessage();
    for (String text : List.of(said, message)) {
      assertTrue(text.contains("\\u001b"), text);
      assertTrue(text.indexOf('\u001b') < 0 && text.indexOf('\n') < 0, text);
    }
  }

  @Test
  void specsAreTheSameFromAnyFolder() {
    Path from = Path.of("/some/where");
    assertEquals("/some/where/d", Datasets.absolute("d", from));
    assertEquals("/some/d-{0..2}.tar", Datasets.absolute("../d-{0..2}.tar", from));
    assertEquals("cifar10:/some/where/c", Datasets.absolute("cifar10:c", from));
    assertEquals("classes:/c", Datasets.absolute("classes:/c", from));
    assertEquals("train=/some/where/a,test=/b", Datasets.absolute("train=a,test=/b", from));
    assertEquals("shapes", Datasets.absolute("shapes", from));
    assertEquals("fashion-mnist", Datasets.absolute("fashion-mnist", from));
    assertTrue(Datasets.isMissing(root.resolve("none").toString()));
    assertTrue(Datasets.isMissing("train=%s,test=%s/none".formatted(root, root)));
    assertTrue(!Datasets.isMissing(root + "/*.tar") && !Datasets.isMissing("shapes"));
  }

  @Test
  void partsWithinEachOtherAreRefused() throws IOException {
    classes("photos", 3, "cat", "dog", "val");
    String message = refusal(root.resolve("photos").toString());
    String parts = "'train=DIR,test=%s'".formatted(root.resolve("photos/val"));
    assertTrue(message.contains(parts), message);
    assertTrue(message.contains("has images in val beside cat, dog"), message);
    Files.createSymbolicLink(root.resolve("link"), root.resolve("photos/val"));
    for (String within : List.of("train=%s,test=%s/val", "train=%s/val,test=%s")) {
      Path photos = root.resolve("photos");
      assertTrue(
          refusal(within.formatted(photos, photos)).contains("one is within the other"), within);
    }
    String linked = "train=%1$s/photos,test=%1$s/link".formatted(root);
    assertTrue(refusal(linked).contains("put the images of each part into"), linked);
    assertTrue(refusal("train=%1$s/link,test=%1$s/link".formatted(root)).contains("one is within"));
    Files.move(root.resolve("photos/val"), root.resolve("val"));
    assertEquals(6, open("train=%1$s/photos,test=%1$s/val".formatted(root), Split.TRAIN).size());
  }
}
