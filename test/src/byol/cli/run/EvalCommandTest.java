package byol.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.sets.ShapesDataset;
import byol.image.Image;
import byol.registry.Probes;
import byol.testing.CommandLineRun;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of four steps on a folder of three classes with six images each. */
class EvalCommandTest {
  @TempDir private static Path folder;

  private static Path run;
  private static Path images;

  @BeforeAll
  static void train() throws IOException {
    images = folder.resolve("images");
    write(images, 6);
    run = folder.resolve("run");
    CommandLineRun trained =
        CommandLineRun.of(
            ("pretrain --data %s --arch resnet8 --width 16 --image-size 12 --steps 4 --batch-size 8"
                    + " --hidden 32 --projection 8 --threads 1 --out %s")
                .formatted(images, run)
                .split(" "));
    assertEquals(0, trained.code(), trained.err());
  }

  private static void write(Path root, int perClass) throws IOException {
    ShapesDataset shapes = new ShapesDataset(3 * perClass, 12, 1);
    for (int i = 0; i < shapes.size(); i++) {
      for (String split : new String[] {"train", "test"}) {
        Path directory = root.resolve(split).resolve("class" + i % 3);
        Files.createDirectories(directory);
        ImageIO.write(picture(shapes.image(i)), "png", directory.resolve(i + ".png").toFile());
      }
    }
  }

  private static BufferedImage picture(Image image) {
    var picture = new BufferedImage(12, 12, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 12; y++) {
      for (int x = 0; x < 12; x++) {
        int rgb = image.at(y, x, 0) << 16 | image.at(y, x, 1) << 8 | image.at(y, x, 2);
        picture.setRGB(x, y, rgb);
      }
    }
    return picture;
  }

  private static CommandLineRun eval(String arguments) {
    return CommandLineRun.of(("eval --run " + run + " " + arguments).split(" "));
  }

  private static JsonObject summary() throws IOException {
    return JsonParser.parseString(Files.readString(run.resolve("summary.json"))).getAsJsonObject();
  }

  @Test
  void everyProtocolHasAColumnAndAKey() throws IOException {
    CommandLineRun result =
        eval(
            "--protocol knn,linear,semi,transfer --neighbors 1,5 --labels 50 --augment 2"
                + " --fine-tune-epochs 1 --fine-tune-lr 0.05");
    assertEquals(0, result.code(), result.err());
    String head = result.out().lines().filter(l -> l.contains("kNN 1")).findFirst().orElseThrow();
    assertEquals("kNN 1 kNN 5 linear 50 % labels transfer", head.strip().replaceAll(" +", " "));
    assertTrue(result.out().contains("untrained: fine-tuned with 50 % of the labels (9 images)"));
    JsonObject summary = summary();
    // The test images are the training images, so the nearest one is the image itself.
    assertEquals(100, summary.get("knn_top1").getAsDouble());
    assertEquals(2, summary.getAsJsonObject("knn_top1_by_k").size());
    for (String key : new String[] {"linear_top1", "transfer_top1"}) {
      assertTrue(summary.has(key), key);
      assertTrue(summary.getAsJsonObject("random_init").has(key), key);
      assertTrue(summary.getAsJsonObject("raw_pixels").has(key), key);
    }
    assertTrue(summary.getAsJsonObject("semi_supervised_top1").has("50"));
    assertTrue(
        summary.getAsJsonObject("random_init").getAsJsonObject("semi_supervised_top1").has("50"));
  }

  @Test
  void theReportShowsClassesNeighborsAndAPlot() throws IOException {
    assertEquals(0, eval("--protocol knn,linear --no-baselines").code());
    String html = Files.readString(run.resolve("report.html"));
    for (String part :
        List.of(
            "<h2>Results</h2>",
            "<h2>Training</h2>",
            "<h2>Classes</h2>",
            "<table class=\"confusion\">",
            " images of class0 taken for class1\"",
            "<h2>Nearest neighbors</h2>",
            "<h2>Map of the features</h2>")) {
      assertTrue(html.contains(part), part + " in " + html);
    }
    // As it was: it can be written again from what is kept.
    Files.delete(run.resolve("report.html"));
    assertEquals(0, CommandLineRun.of("report", "--run", run.toString()).code());
    assertEquals(html, Files.readString(run.resolve("report.html")));
    Files.writeString(run.resolve("evaluation.json"), "{\"embeddings\": [null]}");
    assertEquals(0, CommandLineRun.of("report", "--run", run.toString()).code());
    assertFalse(Files.readString(run.resolve("report.html")).contains("<h2>Classes</h2>"));
  }

  @Test
  void theEncoderAloneIsMeasuredFaster() throws IOException {
    assertEquals(0, eval("--protocol knn --neighbors 3").code());
    double untrained = summary().getAsJsonObject("random_init").get("knn_top1").getAsDouble();
    CommandLineRun result = eval("--protocol knn,semi --neighbors 3 --labels 50 --no-baselines");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("  trained  "), result.out());
    assertFalse(result.out().contains("untrained"), result.out());
    assertFalse(result.out().contains("raw pixels"), result.out());
    // What was measured earlier stays.
    assertEquals(untrained, summary().getAsJsonObject("random_init").get("knn_top1").getAsDouble());
    assertTrue(summary().getAsJsonObject("raw_pixels").has("knn_top1"));
  }

  @Test
  void aProbeThatAProgramAddedIsAProtocol() throws IOException {
    Probes.add("first-class", () -> (_, test) -> 100.0 * count(test.labels(), 0) / test.count());
    CommandLineRun result = eval("--protocol first-class,knn --neighbors 1");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("untrained: first-class 33.3 %"), result.out());
    String head = result.out().lines().filter(l -> l.contains("kNN ")).toList().getLast();
    assertTrue(result.out().lines().anyMatch(l -> l.strip().equals("kNN first-class")), head);
    JsonObject summary = summary();
    double top1 = summary.getAsJsonObject("probe_top1").get("first-class").getAsDouble();
    assertEquals(100.0 / 3, top1, 1e-9);
    assertTrue(summary.getAsJsonObject("raw_pixels").has("probe_top1"));
    CommandLineRun help = CommandLineRun.of("eval", "--help");
    assertTrue(help.out().contains("knn, linear, transfer, first-class, semi"), help.out());
    assertThrows(
        IllegalArgumentException.class, () -> Probes.add("knn", () -> (_, _) -> 0), "taken");
  }

  private static int count(int[] labels, int wanted) {
    return (int) Arrays.stream(labels).filter(label -> label == wanted).count();
  }

  @Test
  void itIsSaidWhereTheImagesAreOthersThanThoseOfTheTraining() throws IOException {
    assertFalse(eval("--protocol knn --no-baselines").err().contains("are not those"));
    Path more = folder.resolve("images/train/class0/more.png");
    Files.copy(folder.resolve("images/train/class0/0.png"), more);
    CommandLineRun changed = eval("--protocol knn --no-baselines");
    Files.delete(more);
    assertEquals(0, changed.code(), changed.err());
    assertTrue(
        (changed.out() + changed.err())
            .contains("the images are not those that the run was trained on: images: "),
        changed.err());
  }

  @Test
  void figuresOnOtherDataStandApart() throws IOException {
    Path other = folder.resolve("other");
    write(other, 3);
    CommandLineRun own = eval("--protocol knn --neighbors 2");
    assertEquals(0, own.code(), own.err());
    double before = summary().get("knn_top1").getAsDouble();
    CommandLineRun result = eval("--protocol transfer,knn --neighbors 9 --data " + other);
    assertEquals(0, result.code(), result.err());
    JsonObject summary = summary();
    assertEquals(before, summary.get("knn_top1").getAsDouble());
    JsonObject there = summary.getAsJsonObject("on_other_data").getAsJsonObject(other.toString());
    assertTrue(there.has("transfer_top1") && there.has("knn_top1"), there.toString());
  }

  @Test
  void badInputIsRefusedBeforeAnythingRuns() {
    CommandLineRun few = eval("--protocol knn,semi --labels 50,1");
    assertEquals(1, few.code());
    assertEquals("", few.out());
    assertTrue(few.err().contains("1 % of the labels of"), few.err());
    assertTrue(few.err().contains("200 images per class at 1 %"), few.err());
    CommandLineRun wrong = eval("--protocol semi --labels 0");
    assertTrue(wrong.err().contains("--labels must be above 0 and at most 100"), wrong.err());
    CommandLineRun unknown = eval("--protocol fewshot");
    assertEquals(2, unknown.code());
    assertTrue(
        unknown.err().contains("unknown protocol 'fewshot' (there are: knn,"), unknown.err());
    assertFalse(unknown.err().contains("Exception"), unknown.err());
    CommandLineRun cold = eval("--protocol knn --temperature 0");
    assertEquals(2, cold.code());
    assertTrue(cold.err().contains("--temperature must be from"), cold.err());
  }

  @Test
  void countsAndListsImagesThatCannotBeUsed() throws IOException {
    Path broken = folder.resolve("broken");
    write(broken, 6);
    Path empty = broken.resolve("test/class0/0.png");
    Files.write(empty, new byte[0]);
    CommandLineRun refused = eval("--protocol knn --neighbors 1 --data " + broken);
    assertEquals(1, refused.code(), refused.out());
    assertFalse(refused.out().contains("Top-1"), refused.out());
    assertTrue(refused.err().contains("1 of 18 images (5.56 %)"), refused.err());
    assertTrue(refused.err().contains("--max-skipped 0.06"), refused.err());

    // Of this one, the header and the end are as they should be.
    Path late = broken.resolve("train/class1/1.png");
    byte[] png = Files.readAllBytes(late);
    Arrays.fill(png, 45, png.length - 20, (byte) 0);
    Files.write(late, png);
    CommandLineRun tooMany =
        eval("--protocol knn --neighbors 1 --max-skipped 0.01 --data " + broken);
    assertEquals(1, tooMany.code(), tooMany.out());
    CommandLineRun result =
        eval("--protocol knn --neighbors 1 --max-skipped 0.06 --data " + broken);
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("1 of 18 training images cannot be used"), result.out());
    assertTrue(result.out().contains("1 of 18 test images cannot be used"), result.out());
    JsonObject unusable =
        summary()
            .getAsJsonObject("on_other_data")
            .getAsJsonObject(broken.toString())
            .getAsJsonObject("unusable_images");
    assertEquals(1, unusable.get("train").getAsInt());
    assertEquals(1, unusable.get("test").getAsInt());
    String listed = Files.readString(run.resolve("skipped-eval-test.txt"));
    assertEquals(empty + "\tempty file\n", listed);
    assertTrue(Files.readString(run.resolve("skipped-eval-train.txt")).startsWith(late + "\t"));
  }

  @Test
  void theShareOfUnusableImagesIsChecked() {
    CommandLineRun result = eval("--max-skipped 3");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("--max-skipped must be from 0 to 1, not 3"), result.err());
  }

  @Test
  void aDamagedSummaryIsSetAsideAndSaidSo() throws IOException {
    Files.writeString(run.resolve("summary.json"), "{\"training\": {\"st");
    CommandLineRun result = eval("--protocol knn --neighbors 3");
    assertEquals(0, result.code(), result.err());
    assertTrue(result.err().contains(run.resolve("summary.json.damaged").toString()), result.err());
    assertTrue(summary().has("knn_top1"));
  }

  @Test
  void figuresThatCannotBeKeptArePrinted() throws IOException {
    Path summary = run.resolve("summary.json");
    Files.deleteIfExists(summary);
    Files.createDirectory(summary);
    try {
      CommandLineRun result = eval("--protocol knn --neighbors 3");
      assertEquals(1, result.code(), result.out());
      assertTrue(result.out().contains("Top-1 accuracy"), result.out());
      assertTrue(result.err().contains("summary.json"), result.err());
    } finally {
      Files.delete(summary);
    }
  }
}
