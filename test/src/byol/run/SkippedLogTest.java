package byol.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.DataException;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.json.Json;
import byol.recipe.Defaults;
import byol.testing.TinyRun;
import byol.train.Trainer;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be used: their list, and the end of a run that has too many. */
class SkippedLogTest {
  @TempDir Path folder;
  private Path images;
  private Path list;

  @BeforeEach
  void makeImages() throws IOException {
    images = folder.resolve("images");
    list = folder.resolve("skipped.txt");
    for (String split : List.of("train", "test")) {
      Files.createDirectories(images.resolve(split));
      for (int i = 0; i < 40; i++) {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(i % 8, i / 8, 0xffffff);
        ImageIO.write(image, "png", image(split, i).toFile());
      }
    }
  }

  private Path image(String split, int index) {
    return images.resolve("%s/%02d.png".formatted(split, index));
  }

  private ImageFolder open() {
    return ImageFolder.open(images, Split.TRAIN);
  }

  @Test
  void listsWhatIsSkippedAsItIsFound() throws IOException {
    ImageFolder folder = open();
    SkippedLog log = new SkippedLog(list, folder.skipped(), 0.1);
    log.update();
    assertFalse(Files.exists(list));
    assertEquals("", log.summary());
    for (int i = 5; i < 7; i++) {
      Files.delete(image("train", i));
      folder.image(i);
      log.update();
    }
    List<String> lines = Files.readAllLines(list);
    assertEquals(2, lines.size());
    assertTrue(lines.getFirst().startsWith(image("train", 5) + "\t"), lines.toString());
    assertTrue(log.summary().startsWith("2 files skipped: "), log.summary());
    assertTrue(log.summary().endsWith("; listed in " + list), log.summary());
    // A run that goes on later keeps what was listed before.
    ImageFolder later = open();
    Files.delete(image("train", 9));
    later.image(7);
    new SkippedLog(list, later.skipped(), 0.1).update();
    assertEquals(3, Files.readAllLines(list).size());
  }

  @Test
  void endsTheRunAboveTheLimit() throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.write(image("train", i), new byte[0]);
    }
    Files.writeString(images.resolve("train/notes.md"), "not meant to be an image");
    SkippedLog log = new SkippedLog(list, open().skipped(), 0.25);
    var refused = assertThrows(TooManyDamagedException.class, log::update);
    String message = refused.getMessage();
    assertTrue(message.startsWith("12 of 40 images (30.00 %)"), message);
    assertTrue(message.contains("(25.00 %)"), message);
    assertTrue(message.contains("00.png: empty file"), message);
    assertFalse(message.contains("11.png") || message.contains("notes.md"), message);
    assertTrue(message.contains(list.toString()), message);
    assertEquals(0.3, refused.bearableShare());
    assertEquals(13, Files.readAllLines(list).size());
    new SkippedLog(list, open().skipped(), 0.3).update();
  }

  @Test
  void aRunStopsWhenItsImagesBreak() throws IOException {
    ImageFolder images = open();
    RunConfig config = Defaults.resolve(options(200), images);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    for (int i = 0; i < 40; i += 2) {
      Files.delete(image("train", i));
    }
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    Trainer trainer = Trainer.of(config, directory, images, recorder);
    String message = assertThrows(DataException.class, trainer::run).getMessage();
    assertTrue(message.contains("max_skipped allows (1.00 %)"), message);
    assertTrue(recorder.rows.size() < 10, recorder.rows.size() + " steps");
    assertFalse(Files.readAllLines(directory.path().resolve("skipped.txt")).isEmpty());
  }

  private static Settings options(long steps) {
    return TinyRun.options(steps, "gn:4+ws", "lars", 1, null)
        .overriddenBy(
            Settings.parse(
                JsonParser.parseString("{\"image_size\": 8}").getAsJsonObject(), "test"));
  }

  @Test
  void theLimitIsAShare() {
    assertEquals(0.01, Defaults.resolve(options(2), TinyRun.IMAGES).loader().maxSkipped());
    for (String wrong : List.of("-0.1", "1.5", "NaN")) {
      var tree = Json.tree(options(2)).getAsJsonObject();
      tree.addProperty("max_skipped", Double.parseDouble(wrong));
      Settings options = Settings.parse(tree, "test");
      String message =
          assertThrows(
                  IllegalArgumentException.class, () -> Defaults.resolve(options, TinyRun.IMAGES))
              .getMessage();
      assertTrue(message.startsWith("max_skipped must be from 0 to 1"), message);
    }
  }

  @Test
  void filesOfEarlierBuildsHaveTheUsualLimit() {
    RunConfig config = Defaults.resolve(options(2), TinyRun.IMAGES);
    var earlier = config.settings().without("max_skipped").tree();
    assertEquals(0.01, RunConfig.parse(earlier, "test").loader().maxSkipped());
  }
}
