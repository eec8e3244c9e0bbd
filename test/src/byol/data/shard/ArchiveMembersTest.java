package byol.data.shard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.MissingSplitException;
import byol.data.Split;
import byol.data.index.FileChecks;
import byol.data.sets.Datasets;
import byol.image.UnusableImageException;
import byol.testing.TarFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples in archives as tools other than this one write them. */
class ArchiveMembersTest {

  @TempDir Path folder;

  private TarFixture archive(String name) {
    return new TarFixture(folder.resolve(name));
  }

  /** The class of each image of both splits, by its name and its red. */
  private Map<String, String> content(String spec) {
    Map<String, String> content = new TreeMap<>();
    for (Split split : Split.values()) {
      try {
        ImageDataset images = open(spec, split);
        for (int i = 0; i < images.size(); i++) {
          String name = Path.of(images.source(i)).getFileName().toString();
          int label = images.label(i);
          content.put(
              name,
              images.image(i).at(0, 0, 0)
                  + (label < 0 ? "" : " " + images.classNames().get(label)));
        }
      } catch (MissingSplitException e) {
        // So few images may all be in the other one.
      }
    }
    return content;
  }

  private ImageDataset open(String spec, Split split) {
    return Datasets.open(folder.resolve(spec).toString(), split);
  }

  private static byte[] png(int red) {
    return TarFixture.png(red << 16);
  }

  @Test
  void followsLinksWithinTheArchive() {
    try (TarFixture tar = archive("links.tar")) {
      tar.add("./a/1.png", png(1)).add("./a/1.cls", "0");
      tar.link("./a/2.png", TarConstants.LF_LINK, "./a/1.png").add("./a/2.cls", "1");
      tar.link("./a/3.png", TarConstants.LF_SYMLINK, "../b/later.bin").add("./a/3.cls", "0");
      tar.link("./a/4.png", TarConstants.LF_SYMLINK, "2.png");
      tar.link("./a/4.cls", TarConstants.LF_LINK, "./a/2.cls");
      tar.link("./a/5.png", TarConstants.LF_SYMLINK, "/elsewhere/5.png").add("./a/5.cls", "0");
      tar.link("./a/6.png", TarConstants.LF_SYMLINK, "6.png").add("./a/6.cls", "0");
      tar.add("./b/later.bin", png(3));
    }
    assertEquals(
        Map.of("1.png", "1 0", "2.png", "1 1", "3.png", "3 0", "4.png", "1 1"),
        content("links.tar"));
    List<String> skipped =
        open("links.tar", Split.TRAIN).skipped().list().stream()
            .map(file -> file.path().getFileName() + ": " + file.reason())
            .toList();
    assertEquals(
        List.of(
            "5.png: a link to /elsewhere/5.png, which is not in the archive",
            "6.png: a link to 6.png, which is not in the archive"),
        skipped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gnu", "pax00", "pax01", "pax10"})
  void readsFilesWithHoles(String format) throws IOException, UnusableImageException {
    Files.write(folder.resolve("s.tar"), resource(format + ".tar"));
    TarShards images = (TarShards) open("s.tar", splitOf("0.bmp"));
    assertEquals(1, images.size());
    assertEquals("3", images.classNames().get(images.label(0)));
    assertArrayEquals(resource("sparse.bmp"), images.content(0));
    assertEquals(72, images.image(0).width());
  }

  private static Split splitOf(String name) {
    return FileChecks.isIn(Split.TRAIN, name) ? Split.TRAIN : Split.TEST;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        ArchiveMembersTest.class.getResourceAsStream("/golden/archives/" + name)) {
      return in.readAllBytes();
    }
  }

  @Test
  void findsLabelsThatLieApart() {
    try (TarFixture tar = archive("apart.tar")) {
      for (int i = 0; i < 8; i++) {
        tar.add(i + ".png", png(i));
      }
      for (int i = 7; i >= 0; i--) {
        tar.add(i + ".cls", "" + i % 3);
      }
    }
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < 8; i++) {
      expected.put(i + ".png", i + " " + i % 3);
    }
    assertEquals(expected, content("apart.tar"));
  }

  @Test
  void tellsKeysWithDotsFromNamesWithSeveralEndings() {
    try (TarFixture tar = archive("dots.tar")) {
      tar.add("v_1.5.png", png(1)).add("v_1.5.cls", "1");
      tar.add("v_1.6.png", png(2)).add("v_1.6.cls", "0");
      tar.add("w.image.png", png(3)).add("w.cls", "1");
      tar.add("x.png", png(4)).add("x.seg.png", png(5)).add("x.cls", "0");
      tar.add("y.left.png", png(6)).add("y.right.png", png(7)).add("y.cls", "0");
      tar.add("z.7.png", png(8)).add("z.8.cls", "1");
    }
    assertEquals(
        Map.of("v_1.5.png", "1 1", "v_1.6.png", "2 0", "w.image.png", "3 1", "x.png", "4 0"),
        content("dots.tar"));
    String skipped = open("dots.tar", Split.TRAIN).skipped().list().toString();
    assertTrue(skipped.contains("one of 2 images for one label, y.cls"), skipped);
    assertTrue(skipped.contains("z.7.png: it has no label"), skipped);
    assertTrue(
        open("dots.tar", Split.TRAIN).reading().notes().stream()
            .anyMatch(note -> note.startsWith("not used: 1 images that belong to another")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .txt|1|0
          .json|{"label": 1}|{"label": 0}
          .json|{"class": "dog"}|{"class": "cat"}
          .cls.txt|1|0
          .index|1|0
          .cls|dog|cat
          .cls|90210|7
          .cls|2|1
          """)
  void readsLabelsInOtherForms(String ending, String odd, String even) {
    try (TarFixture tar = archive("forms.tar")) {
      for (int i = 0; i < 6; i++) {
        tar.add(i + ".png", png(i)).add(i + ending, i % 2 == 1 ? odd : even);
      }
    }
    List<String> names = open("forms.tar", Split.TRAIN).classNames();
    assertEquals(2, names.size());
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      expected.put(i + ".png", i + " " + names.get(i % 2));
    }
    assertEquals(expected, content("forms.tar"));
  }

  @Test
  void leavesHiddenFoldersAloneAndSaysThatFoldersAreNoClasses() {
    try (TarFixture tar = archive("folders.tar")) {
      tar.add("./cat/1.png", png(1)).add("cat/@eaDir/1.png", png(9)).add("cat/2.png", png(2));
      tar.add("__MACOSX/cat/._1.png", png(9)).add(".trash/dog/7.png", png(9));
      tar.add("dog/3.png", png(3)).add("dog/.4.png", png(9)).add("dog/5.png", png(5));
    }
    assertEquals(
        Map.of("1.png", "1", "2.png", "2", "3.png", "3", "5.png", "5"), content("folders.tar"));
    assertEquals(
        List.of(
            "left out, because hidden: cat/@eaDir, .trash, dog/.4.png",
            "the folders in it (cat, dog) are not taken for classes: unpack it, or zip it"),
        open("folders.tar", splitOf("cat/1.png")).reading().notes());
  }

  @Test
  void captionsAreNoLabels() {
    try (TarFixture tar = archive("captions.tar")) {
      tar.add("1.png", png(1)).add("1.txt", "7 dogs").add("1.json", "{\"url\": 1}");
      tar.add("2.png", png(2)).add("2.txt", "7");
    }
    ImageDataset images = open("captions.tar", splitOf("1.png"));
    assertEquals(List.of(), images.classNames());
    assertEquals(List.of("not used: files .json (1), .txt (2)"), images.reading().notes());
  }

  @Test
  void oneBadLabelCostsOneImage() throws IOException {
    String[] bad = {"999999", "-1", "cat", "", "9999999999999", "\u001b[31m"};
    try (TarFixture tar = archive("bad.tar")) {
      for (int i = 0; i < 80; i++) {
        tar.add(i + ".png", png(i)).add(i + ".cls", "" + i % 4);
      }
      for (int i = 0; i < bad.length; i++) {
        tar.add("bad" + i + ".png", png(99)).add("bad" + i + ".cls", bad[i]);
      }
      tar.add("nö\0name.png", png(99)).add("nö\0name.cls", "1");
    }
    ImageDataset train = open("bad.tar", Split.TRAIN);
    assertEquals(List.of("0", "1", "2", "3"), train.classNames());
    assertEquals(80, content("bad.tar").size());
    assertEquals(7, train.skipped().damaged());
    String said = train.skipped().list().toString();
    assertTrue(said.contains("is 999999, a number that no other image has"), said);
    assertTrue(said.contains("there is a NUL in its name"), said);
    assertTrue(said.indexOf('\u001b') < 0, said);
    Files.write(folder.resolve("classes.txt"), List.of("a", "b", "c", "d"));
    assertEquals(7, open("bad.tar", Split.TRAIN).skipped().damaged());
  }

  @Test
  void contradictingLabelsAreNoLabels() {
    try (TarFixture tar = archive("twice.tar")) {
      tar.add("1.png", png(1)).add("1.cls", "0").add("2.png", png(2)).add("2.cls", "1");
      tar.add("3.png", png(3)).add("3.cls", "1").add("1.cls", "1");
    }
    assertEquals(Map.of("2.png", "2 1", "3.png", "3 1"), content("twice.tar"));
  }

  /** What a label belongs to is said by names alone, where one key begins another. */
  @Test
  void theOrderOfMembersGivesNoOtherLabels() throws IOException {
    List<TarMemberText> members =
        List.of(
            new TarMemberText("a.png", null),
            new TarMemberText("a.cls", "0"),
            new TarMemberText("a.1.png", null),
            new TarMemberText("a.1.cls", "1"),
            new TarMemberText("a.1.cls", "2"));
    int[] order = {0, 1, 2, 3, 4};
    int orders = 0;
    do {
      try (TarFixture tar = archive("order.tar")) {
        for (int i : order) {
          members.get(i).addTo(tar);
        }
      }
      assertEquals(Map.of("a.png", "1 0"), content("order.tar"), Arrays.toString(order));
      orders++;
    } while (next(order));
    assertEquals(120, orders);
  }

  /** A member of an archive: an image if it has no text. */
  private record TarMemberText(String name, String text) {
    void addTo(TarFixture tar) {
      tar.add(
          name,
          text == null
              ? png(name.length() - "a.png".length() + 1)
              : text.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** The next permutation in lexical order; no if there is none. */
  private static boolean next(int[] order) {
    int i = order.length - 2;
    while (i >= 0 && order[i] > order[i + 1]) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    int j = order.length - 1;
    while (order[j] < order[i]) {
      j--;
    }
    int swapped = order[i];
    order[i] = order[j];
    order[j] = swapped;
    Arrays.sort(order, i + 1, order.length);
    return true;
  }

  /** As two samples of one key, but of other names: not archives that were joined. */
  @Test
  void imagesOfOtherNamesDoNotShareLabels() {
    // By their hashes, all are for training.
    try (TarFixture tar = archive("others.tar")) {
      tar.add("a.image.png", png(1)).add("a.cls", "0").add("a.2.png", png(2)).add("a.cls", "1");
      tar.add("d.image.png", png(3)).add("d.cls", "1").add("d.image.png", png(4)).add("d.cls", "1");
    }
    assertEquals(Set.of("d.image.png"), content("others.tar").keySet());
    String skipped = open("others.tar", splitOf("d.image.png")).skipped().list().toString();
    assertTrue(skipped.contains("the archive has 2 images and 2 labels under its key"), skipped);
  }

  @Test
  void anImageWithALabelOfItsOwnIsASample() {
    try (TarFixture tar = archive("own.tar")) {
      tar.add("x.png", png(1)).add("x.5.png", png(2)).add("x.cls", "0").add("x.5.cls", "1");
      tar.add("y.5.png", png(3)).add("y.png", png(4)).add("y.cls", "1").add("y.5.cls", "0");
    }
    assertEquals(
        Map.of("x.png", "1 0", "x.5.png", "2 1", "y.png", "4 1", "y.5.png", "3 0"),
        content("own.tar"));
  }

  @Test
  void readsArchivesThatWereJoined() throws IOException {
    try (TarFixture tar = archive("p1")) {
      tar.sample("1", 1 << 16, 0).sample("2", 2 << 16, 1);
    }
    try (TarFixture tar = archive("p2")) {
      tar.sample("3", 3 << 16, 0).sample("4", 4 << 16, 1);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("joined.tar"))) {
      Files.copy(folder.resolve("p1"), out);
      Files.copy(folder.resolve("p2"), out);
    }
    assertEquals(
        Map.of("1.png", "1 0", "2.png", "2 1", "3.png", "3 0", "4.png", "4 1"),
        content("joined.tar"));
    byte[] whole = Files.readAllBytes(folder.resolve("p1"));
    byte[] holed = Arrays.copyOf(whole, whole.length + 1024);
    Arrays.fill(holed, whole.length, holed.length, (byte) 7);
    Files.write(folder.resolve("holed.tar"), holed);
    assertEquals(1, open("holed.tar", Split.TRAIN).skipped().list().size());
  }

  @Test
  void refusesCompressedArchives() throws IOException {
    try (TarFixture tar = archive("plain")) {
      tar.sample("1", 1, 0);
    }
    for (String name : List.of("a.7z", "a.tar.lz4", "called.tar", "in/shard-0.rar")) {
      Files.createDirectories(folder.resolve(name).getParent());
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
        Files.copy(folder.resolve("plain"), out);
      }
      String spec = name.startsWith("in/") ? "in" : name;
      String message =
          assertThrows(DataException.class, () -> open(spec, Split.TRAIN)).getMessage();
      assertTrue(message.contains("is compressed"), message);
      assertTrue(message.contains("unpack it"), message);
    }
  }

  @Test
  void bothSplitsHaveTheClassesOfTheTrainingImages() {
    try (TarFixture tar = archive("c-train.tar")) {
      tar.sample("1", 1 << 16, 5).sample("2", 2 << 16, 9).sample("3", 3 << 16, 20);
    }
    try (TarFixture tar = archive("c-validation.tar")) {
      tar.sample("4", 4 << 16, 20).sample("5", 5 << 16, 9).sample("6", 6 << 16, 7);
    }
    ImageDataset test = open("", Split.TEST);
    assertEquals(List.of("5", "9", "20"), test.classNames());
    assertEquals(List.of(2, 1), List.of(test.label(0), test.label(1)));
    assertEquals(
        "its label (.cls) is '7', none of the 3 classes",
        test.skipped().list().getFirst().reason());
  }
}
