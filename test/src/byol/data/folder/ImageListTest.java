package byol.data.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageListTest {

  @TempDir Path folder;

  @BeforeEach
  void makeImages() {
    for (String name : List.of("a.png", "b c.png", "d, e.png", "sub/猫.png", "f\"g.png")) {
      Fixtures.picture(folder.resolve("pictures").resolve(name), 3, 3, 0x00ff00);
    }
  }

  private Path list(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  private List<String> content(ImageDataset images) {
    ImageList list = (ImageList) images;
    return IntStream.range(0, list.size())
        .mapToObj(i -> folder.relativize(list.path(i)) + " " + list.label(i))
        .toList();
  }

  @Test
  void readsColumnsByTheirNames() throws IOException {
    Path file =
        list(
            "images.csv",
            "\uFEFFid,Split,label,extra,path\r",
            "1,train,dog,x,pictures/b c.png\r",
            "",
            "2,train,cat,x,\"pictures/d, e.png\"",
            "3,test,dog,x,pictures/a.png",
            "4,train,cow,x,\"pictures/f\"\"g.png\"",
            "5,TRAIN,cat,x," + folder.resolve("pictures/sub/猫.png"));
    ImageDataset train = ImageList.open(file, Split.TRAIN);
    assertEquals(List.of("cat", "cow", "dog"), train.classNames());
    assertEquals(
        List.of(
            "pictures/b c.png 2",
            "pictures/d, e.png 0",
            "pictures/f\"g.png 1",
            "pictures/sub/猫.png 0"),
        content(train));
    assertEquals(255, train.image(3).at(0, 0, 1));
    assertEquals("images.csv", train.name());
    ImageDataset test = ImageList.open(file, Split.TEST);
    assertEquals(List.of("pictures/a.png 2"), content(test));
    assertEquals(train.classNames(), test.classNames());
  }

  @ParameterizedTest
  @CsvSource({"x.csv,','", "x.tsv,'\t'", "x.TXT,'\t'"})
  void readsLinesWithoutHeader(String name, String separator) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Fixtures.picture(folder.resolve("p%d.png".formatted(i)), 2, 2, i);
      lines.add("p%d.png%s%d".formatted(i, separator, i % 11));
    }
    Path file = list(name, lines.toArray(String[]::new));
    ImageList train = ImageList.open(file, Split.TRAIN);
    ImageList test = ImageList.open(file, Split.TEST);
    // Numbers are sorted as such: 10 after 9.
    assertEquals(IntStream.range(0, 11).mapToObj(Integer::toString).toList(), train.classNames());
    assertEquals(60, train.size() + test.size());
    assertTrue(test.size() > 0 && test.size() < 20, "test has " + test.size());
    for (int i = 0; i < train.size(); i++) {
      int number = Integer.parseInt(train.path(i).getFileName().toString().replaceAll("\\D", ""));
      assertEquals(number % 11, train.label(i));
    }
  }

  @Test
  void sortsLabelsAsNumbersIfAllAre() throws IOException {
    Path numbers =
        list(
            "n.csv",
            "path,label",
            "pictures/a.png,10",
            "pictures/b c.png,2",
            "pictures/sub/猫.png,-1",
            "\"pictures/d, e.png\",02");
    ImageDataset images = ImageList.open(numbers, Split.TRAIN);
    assertEquals(List.of("-1", "02", "2", "10"), images.classNames());
    assertEquals(List.of("one number, but two classes: 02 and 2"), images.reading().notes());
    Path texts = list("t.csv", "path,label", "pictures/a.png,10", "pictures/b c.png,2x");
    assertEquals(List.of("10", "2x"), ImageList.open(texts, Split.TRAIN).classNames());
  }

  @Test
  void aFirstImageThatIsMissingIsNoHeader() throws IOException {
    Path file =
        list("g.txt", "gone.png", "pictures/a.png", "pictures/b c.png", "pictures/d, e.png");
    ImageList train = ImageList.open(file, Split.TRAIN);
    assertEquals("gone.png", train.skipped().list().getFirst().path().getFileName().toString());
  }

  @Test
  void hasNoLabelsWithoutAColumn() throws IOException {
    Path file = list("plain.txt", "pictures/b c.png", "pictures/d, e.png", "pictures/a.png");
    ImageList images = ImageList.open(file, Split.TRAIN);
    assertEquals(List.of(), images.classNames());
    assertEquals(ImageDataset.NO_LABEL, images.label(0));
  }

  @Test
  void takesValForTestWhereThereIsNoOther() throws IOException {
    Path file =
        list(
            "v.csv",
            "file,class,split",
            "pictures/a.png,x,train",
            "pictures/b c.png,y,val",
            "pictures/sub/猫.png,y,train");
    assertEquals(List.of("pictures/b c.png 1"), content(ImageList.open(file, Split.TEST)));
  }

  @Test
  void skipsWhatIsMissingOrNoImage() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "text");
    Path file =
        list("m.csv", "path,split", "gone.png,train", "notes.md,train", "pictures/a.png,train");
    ImageList images = ImageList.open(file, Split.TRAIN);
    assertEquals(List.of("pictures/a.png -1"), content(images));
    // A list expects an image of whatever it names.
    assertEquals(2, images.skipped().damaged());
    assertEquals(3, images.skipped().expected());
  }

  @Test
  void oneFileByTwoPathsIsOneImage() throws IOException {
    Path absolute = folder.resolve("pictures/a.png");
    Path file =
        list(
            "two.csv",
            "path,split",
            "pictures/a.png,train",
            absolute + ",train",
            "pictures/b c.png,test");
    assertEquals(
        List.of("1 lines name an image again"),
        ImageList.open(file, Split.TRAIN).reading().notes());
    Path other = list("other.csv", "path,split", "pictures/a.png,train", absolute + ",test");
    String message =
        assertThrows(DataException.class, () -> ImageList.open(other, Split.TRAIN)).getMessage();
    assertTrue(message.contains("with another split"), message);
  }

  @Test
  void aDeviceIsNotWaitedFor() throws IOException {
    Path file = list("device.csv", "path,split", "/dev/zero,train", "pictures/a.png,train");
    ImageDataset images = ImageList.open(file, Split.TRAIN);
    assertEquals(1, images.size());
    assertEquals(
        "/dev/zero: neither a file nor a folder", images.skipped().list().getFirst().toString());
  }

  @Test
  void listsWhatCannotBeRead() throws IOException {
    // Nobody, not even root, can read a folder as a file.
    Path file = list("f.csv", "path,split", "pictures,train", "pictures/a.png,train");
    ImageList images = ImageList.open(file, Split.TRAIN);
    assertEquals(List.of("pictures/a.png -1"), content(images));
    SkippedFiles.Skipped skipped = images.skipped().list().getFirst();
    assertEquals(folder.resolve("pictures"), skipped.path());
    assertTrue(skipped.reason().contains("(Is a directory)"), skipped.reason());
    assertEquals(1, images.skipped().damaged());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pictures/a.png,cat;pictures/b c.png|line 2: 'pictures/b c.png' has no label
          pictures/a.png;pictures/b c.png,cat|line 2: 'pictures/b c.png' has a label
          path,split;pictures/a.png,extra|line 2: the split 'extra' is none of train, test, val, dev
          path,label;pictures/a.png,x;,y|line 3: there is no path in it
          "pictures/a.png,x|line 1: a quote is not closed
          picture,species;pictures/a.png,1|line 1: there is no file 'picture'
          picture,species;pictures/a.png,1|call that of the paths path or file or filename
          pictures/a.png,0.5,cat|line 1: there are 3 columns without names; which one is the label?
          pictures/a.png,cat;pictures/d, e.png,dog|line 2: there are 3 columns, and should be 2
          path,class,category;pictures/a.png,1,x|line 1: the columns class, category may each be the label
          path,label;pictures/a.png,x;pictures/a.png,y|line 3: 'pictures/a.png' has been named before, with another label
          path,split;pictures/a.png,train;pictures/a.png,val|named before, with another split
          path,split;pictures/a.png,;pictures/b c.png,test|line 3: 'pictures/b c.png' has a split
          path,split;pictures/a.png,test;pictures/b c.png,|line 3: 'pictures/b c.png' has no split
          pictures/a.png,1;./pictures/a.png,2|named before, with another label
          pictures/a.png,1;pictures/sub/../a.png,2|named before, with another label
          gone.png;gone2.png;gone3.png|no usable image for the
          """)
  void saysWhatIsWrongWithALine(String lines, String expected) throws IOException {
    Path file = list("bad.csv", lines.split(";"));
    String message =
        assertThrows(DataException.class, () -> ImageList.open(file, Split.TRAIN)).getMessage();
    assertTrue(message.contains(expected), message);
    assertTrue(message.contains("bad.csv"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          o.csv|label;split;file_name/dog;train;pictures/a.png/cat;train;pictures/b c.png
          p.csv|class,id,filepath/dog,1,pictures/a.png/cat,2,pictures/b c.png
          q.tsv|IMAGE~Category/pictures/a.png~dog/pictures/b c.png~cat
          r.txt|pictures/a.png dog/pictures/b c.png cat
          """)
  void findsPathAndLabelInAnyOrder(String name, String lines) throws IOException {
    Path file =
        list(name, lines.replace('~', '\t').replaceAll("/(?!a.png|b c.png)", "\n").split("\n"));
    ImageList train = ImageList.open(file, Split.TRAIN);
    assertEquals(List.of("cat", "dog"), train.classNames());
    assertEquals(List.of("pictures/a.png 1", "pictures/b c.png 0"), content(train));
  }

  @Test
  void takesTheNamesOfSplitsThatOthersGive() throws IOException {
    Path file =
        list(
            "s.csv",
            "path,set",
            "pictures/a.png,Training",
            "pictures/b c.png,validation",
            "pictures/sub/猫.png,eval");
    assertEquals(List.of("pictures/a.png -1"), content(ImageList.open(file, Split.TRAIN)));
    ImageList test = ImageList.open(file, Split.TEST);
    assertEquals(List.of("pictures/b c.png -1"), content(test));
    assertEquals(
        List.of("not read, because validation is what is held out: development"),
        test.reading().notes());
  }

  @Test
  void saysWhichColumnsItDoesNotUse() throws IOException {
    Path file = list("u.csv", "path,species,split", "pictures/a.png,cat,train");
    assertEquals(
        List.of(
            "columns that are not used: species (the labels would be in a column called label)"),
        ImageList.open(file, Split.TRAIN).reading().notes());
  }

  @Test
  void aLineThatIsNoPathIsSkipped() throws IOException {
    Path file = list("z.csv", "path,split", "pictures/a.png,train", "a\0b.png,train");
    ImageList images = ImageList.open(file, Split.TRAIN);
    assertEquals(List.of("pictures/a.png -1"), content(images));
    assertEquals("'a\\u0000b.png' is no path", images.skipped().list().getFirst().reason());
    assertEquals(1, images.skipped().damaged());
  }

  @Test
  void readsNamesThatGoOverLines() throws IOException {
    Fixtures.picture(folder.resolve("pictures/two\nlines.png"), 3, 3, 1);
    Path file = list("w.csv", "path,split", "\"pictures/two\nlines.png\",train");
    ImageList images = ImageList.open(file, Split.TRAIN);
    assertEquals(1, images.size());
    assertTrue(images.source(0).endsWith("two\\nlines.png"), images.source(0));
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Path file = Files.write(folder.resolve("latin1.txt"), new byte[] {'a', (byte) 0xe4, '\n'});
    String message =
        assertThrows(DataException.class, () -> ImageList.open(file, Split.TRAIN)).getMessage();
    assertTrue(message.contains("latin1.txt as UTF-8 text"), message);
  }

  @Test
  void oneFileByTwoPathsIsInOneSplit() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = "p%d.png".formatted(i);
      Fixtures.picture(folder.resolve(name), 2, 2, i);
      lines.addAll(List.of(name, "./" + name, "pictures/../" + name, folder.resolve(name) + ""));
    }
    Path file = list("two.txt", lines.toArray(String[]::new));
    Set<String> train = names(ImageList.open(file, Split.TRAIN));
    Set<String> test = names(ImageList.open(file, Split.TEST));
    assertEquals(40, train.size() + test.size());
    test.retainAll(train);
    assertEquals(Set.of(), test);
  }

  private static Set<String> names(ImageList images) {
    return IntStream.range(0, images.size())
        .mapToObj(i -> images.path(i).getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
