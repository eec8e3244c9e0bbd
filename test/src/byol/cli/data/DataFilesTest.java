package byol.cli.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.json.Json;
import byol.testing.CommandLineRun;
import byol.testing.Fixtures;
import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code data inspect} and {@code data pack}. */
@Timeout(60)
class DataFilesTest {

  @TempDir Path folder;

  private Path photos(int classes, int each) throws IOException {
    Path root = folder.resolve("photos");
    for (int c = 0; c < classes; c++) {
      for (int i = 0; i < each + c; i++) {
        for (String split : new String[] {"train", "test"}) {
          Path file = root.resolve("%s/class %02d/%d.png".formatted(split, c, i));
          Files.createDirectories(file.getParent());
          BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
          IntStream.range(0, 1200).forEach(p -> image.setRGB(p % 40, p / 40, 0xff0080));
          ImageIO.write(image, "png", file.toFile());
        }
      }
    }
    return root;
  }

  @Test
  void inspectShowsWhatThereIs() throws IOException {
    Path root = photos(3, 4);
    Files.writeString(root.resolve("train/class 01/bad.png"), "no picture");
    Files.writeString(root.resolve("train/class 01/about.md"), "about");
    Path json = folder.resolve("figures/all.json");
    CommandLineRun run =
        CommandLineRun.of("data", "inspect", "--data", root.toString(), "--json", json.toString());
    assertEquals(0, run.code(), run.err());
    String expected =
        """
        training                 15
        test                     15
        classes                   3
        taken for      train is for training, test is held out; its folders are the classes

        class                        training     test
        class 00                            4        4
        class 01                            5        5
        class 02                            6        6

        pixels              min   median      max
        width                40       40       40
        height               30       30       30
        size           40 × 30 (100 %)
        formats        PNG 15
          by the headers of all training images

        values 0 to 1       red    green     blue
        mean              1.000    0.000    0.502
        std               0.004    0.004    0.004
        used: mean        0.485    0.456    0.406
        used: std         0.229    0.224    0.225
          measured on all training images; used are those that training normalizes by

        broken         1 of the images (3 %)
          BAD
        other files    1, left alone
          OTHER
        """
            .replace("BAD", path(root, "bad.png"))
            .replace("OTHER", path(root, "about.md"));
    assertTrue(run.out().contains(expected), run.out());
    JsonObject figures = Json.readObject(json);
    assertEquals(15, figures.get("train_images").getAsInt());
    assertEquals(1, figures.getAsJsonArray("broken").size());
    assertEquals(
        40, figures.getAsJsonObject("headers").getAsJsonObject("width").get("max").getAsInt());
  }

  private static String path(Path root, String name) {
    return root.resolve("train/class 01").resolve(name)
        + ": not a JPEG, PNG, GIF, BMP, WebP, TIFF or PNM image";
  }

  @Test
  void inspectShortensManyClasses() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("data", "inspect", "--data", photos(30, 1).toString(), "--sample", "7");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("classes                  30"), run.out());
    assertTrue(run.out().contains("class 29                           30       30"), run.out());
    assertTrue(run.out().contains("  ... 14 more by size, median 32 images ..."), run.out());
    assertFalse(run.out().contains("class 15"), run.out());
    assertTrue(run.out().contains("headers of 7 training images chosen by chance"), run.out());
  }

  @Test
  void inspectDrawsASheet() throws IOException {
    Path sheet = folder.resolve("new/sheet.png");
    String[] arguments = {
      "data",
      "inspect",
      "--data",
      "shapes",
      "--rows",
      "3",
      "--views",
      "2",
      "--out",
      sheet.toString()
    };
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("contact sheet  " + sheet), run.out());
    BufferedImage drawn = ImageIO.read(sheet.toFile());
    // Views of 32 pixels are shown four times as large.
    assertTrue(drawn.getWidth() > 5 * 128 && drawn.getHeight() > 3 * 128, drawn.toString());
  }

  @Test
  void inspectShowsTheViewsThatPretrainChooses() throws IOException {
    Path data = folder.resolve("large");
    for (int i = 0; i < 4; i++) {
      Fixtures.picture(data.resolve(i + ".png"), 64, 64, i);
    }
    byte[] chosen = sheet(data);
    assertArrayEquals(sheet(data, "--image-size", "32"), chosen);
    assertFalse(Arrays.equals(sheet(data, "--image-size", "64"), chosen));
  }

  private byte[] sheet(Path data, String... options) throws IOException {
    Path sheet = folder.resolve("sheet.png");
    List<String> all =
        new ArrayList<>(List.of("data", "inspect", "--data", data.toString(), "--out", "" + sheet));
    all.addAll(List.of(options));
    CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return Files.readAllBytes(sheet);
  }

  @Test
  void inspectTakesTheViewsOfAPreset() {
    Path sheet = folder.resolve("sheet.png");
    CommandLineRun run =
        CommandLineRun.of(
            "data", "inspect", "--data", "shapes", "--preset", "cifar1", "--out", sheet.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("did you mean cifar10"), run.err());
    assertFalse(Files.exists(sheet));
  }

  @Test
  void inspectRefusesWrongNumbers() {
    CommandLineRun run = CommandLineRun.of("data", "inspect", "--data", "shapes", "--rows", "0");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--rows must be from 1 to 1000, not 0"), run.err());
  }

  @Test
  void packIsReadAgain() throws IOException {
    Path root = photos(2, 5);
    Files.writeString(root.resolve("test/class 00/bad.png"), "no picture");
    Path out = folder.resolve("shards");
    String[] arguments = {
      "data",
      "pack",
      "--data",
      root.toString(),
      "--out",
      out.toString(),
      "--short-side",
      "20",
      "--shard-size",
      "4"
    };
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .contains("train    11 images (0 copied as they are, 11 written anew) in 3 shards"),
        run.out());
    assertTrue(run.out().contains("1 broken, listed in " + out), run.out());
    CommandLineRun again = CommandLineRun.of("data", "inspect", "--data", out.toString());
    assertTrue(again.out().contains("class 01                            6        6"), again.out());
    assertTrue(again.out().contains("size           26 × 20 (100 %)"), again.out());
    CommandLineRun twice = CommandLineRun.of(arguments);
    assertEquals(1, twice.code());
    assertTrue(twice.err().contains("is not an empty folder; name another one"), twice.err());
  }

  /** Half of an archive of both splits is lost: half of all is broken, not of one split. */
  @Test
  void inspectCountsWhatADamagedArchiveLostOnce() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.write(
        list,
        IntStream.range(0, 60)
            .mapToObj(i -> "photos/train/class 00/%s.png,train".formatted(i))
            .toList());
    photos(1, 60);
    Path shards = folder.resolve("shards");
    assertEquals(
        0,
        CommandLineRun.of("data", "pack", "--data", list.toString(), "--out", shards.toString())
            .code());
    Path whole = shards.resolve("train-000000.tar");
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.tar");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    CommandLineRun run = CommandLineRun.of("data", "inspect", "--data", cut.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("of the images (50 %)"), run.out());
  }

  @Test
  void packTakesDataWithoutTestImages() throws IOException {
    Path root = photos(1, 2);
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "path,split\n" + root.resolve("train/class 00/0.png") + ",train\n");
    Path out = folder.resolve("shards");
    CommandLineRun run =
        CommandLineRun.of("data", "pack", "--data", list.toString(), "--out", out.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("no test images: " + list + " has no image"), run.out());
    assertTrue(Files.exists(out.resolve("train-000000.tar")));
  }

  @Test
  void packStopsWhereTestImagesAreWrong() throws IOException {
    Path root = photos(2, 2);
    Path cow = Files.createDirectories(root.resolve("test/cow")).resolve("a.png");
    Files.copy(root.resolve("test/class 00/0.png"), cow);
    Path out = folder.resolve("shards");
    CommandLineRun run =
        CommandLineRun.of("data", "pack", "--data", root.toString(), "--out", out.toString());
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains(cow + " is of no class that the training images"), run.err());
    assertFalse(Files.exists(out));
    Files.delete(cow);
    Files.delete(cow.getParent());
    for (String name : new String[] {"class 00/0", "class 00/1"}) {
      Files.writeString(root.resolve("test/" + name + ".png"), "no picture");
    }
    for (String name : new String[] {"class 01/0", "class 01/1", "class 01/2"}) {
      Files.writeString(root.resolve("test/" + name + ".png"), "no picture");
    }
    run = CommandLineRun.of("data", "pack", "--data", root.toString(), "--out", out.toString());
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("no usable image for the TEST split"), run.err());
  }

  @Test
  void packRefusesWrongSizes() {
    CommandLineRun run =
        CommandLineRun.of("data", "pack", "--data", "shapes", "--out", "x", "--shard-size", "many");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("'many' is no size of a shard"), run.err());
  }
}
