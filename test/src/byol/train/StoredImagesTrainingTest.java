package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.data.sets.Datasets;
import byol.data.shard.ShardPacker;
import byol.data.shard.ShardSize;
import byol.image.codec.ImageDecoder;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.GoldenImages;
import byol.testing.GoldenImages.Golden;
import byol.testing.Mutation;
import byol.testing.TinyRun;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs on images in files: stopped within an epoch, and with many files damaged. */
@Timeout(120)
final class StoredImagesTrainingTest {

  private static final int BATCH = 16;

  @TempDir Path folder;

  private static RunConfig config(ImageDataset images, long steps, String more) {
    return Defaults.resolve(
        TinyRun.options(steps, "gn:4+ws", "lars", 1, null)
            .overriddenBy(Settings.parse(JsonParser.parseString(more).getAsJsonObject(), "test")),
        images);
  }

  private static Trainer.Result train(RunDirectory directory, ImageDataset images, long stop) {
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    Trainer trainer = Trainer.of(directory.config(), directory, images, recorder);
    recorder.onStep =
        step -> {
          if (step == stop) {
            trainer.requestStop();
          }
        };
    return trainer.run();
  }

  private ImageDataset pictures(String source) throws IOException {
    Path root = folder.resolve("pictures");
    Random random = new Random(1);
    for (int i = 0; i < 90; i++) {
      String split = i < 70 ? "train" : "test";
      Path file = root.resolve("%s/class %d/%02d.png".formatted(split, i % 3, i));
      Files.createDirectories(file.getParent());
      BufferedImage image = new BufferedImage(14, 11, BufferedImage.TYPE_INT_RGB);
      IntStream.range(0, 154).forEach(p -> image.setRGB(p % 14, p / 14, random.nextInt(1 << 24)));
      ImageIO.write(image, "png", file.toFile());
    }
    if (source.equals("folder")) {
      return Datasets.open(root.toString(), Split.TRAIN);
    }
    Path shards = folder.resolve("shards");
    var settings = new ShardPacker.Settings(null, 90, ShardSize.parse("25"), 1);
    try (ShardPacker packer = ShardPacker.open(shards, settings)) {
      for (Split split : Split.values()) {
        packer.add(Datasets.open(root.toString(), split), split, ScanListener.NONE);
      }
      packer.finish();
    }
    return Datasets.open(shards.toString(), Split.TRAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "shards"})
  void stoppedWithinAnEpochAndResumedEqualsUninterruptedToTheLastBit(String source)
      throws IOException {
    ImageDataset images = pictures(source);
    assertEquals(4, images.size() / BATCH);
    RunConfig config = config(images, 14, "{\"image_size\": 8}");
    RunDirectory whole = RunDirectory.create(folder.resolve("whole"), config);
    assertTrue(train(whole, images, -1).complete());

    RunDirectory stopped = RunDirectory.create(folder.resolve("stopped"), config);
    // After 6 and 11 steps of 4 an epoch; opened anew each time, as another process would.
    for (long stop : new long[] {6, 11}) {
      assertFalse(train(RunDirectory.open(stopped.path()), reopened(images), stop).complete());
    }
    assertTrue(train(RunDirectory.open(stopped.path()), reopened(images), -1).complete());

    assertEquals(
        whole.metrics().stream().map(TrainMetrics::loss).toList(),
        stopped.metrics().stream().map(TrainMetrics::loss).toList());
    TrainerTest.assertSameTensors(
        whole.latestCheckpoint().orElseThrow(), stopped.latestCheckpoint().orElseThrow());
  }

  private ImageDataset reopened(ImageDataset images) {
    String place = images instanceof ImageFolder ? "pictures" : "shards";
    return Datasets.open(folder.resolve(place).toString(), Split.TRAIN);
  }

  @Test
  void hundredsOfDamagedFilesOfEveryFormatAreListedAndTheRunGoesOn() throws IOException {
    System.setProperty(ImageDecoder.MAX_PIXELS, "4000000");
    try {
      damage(8);
      ImageFolder images = wholeBatches();
      long epoch = images.size() / BATCH;
      RunConfig config = config(images, 2 * epoch, "{\"image_size\": 8, \"max_skipped\": 1}");
      RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
      assertTrue(train(directory, images, -1).complete());
      assertEquals(2 * epoch, directory.metrics().size());
      assertTrue(directory.metrics().stream().allMatch(m -> Double.isFinite(m.loss())));

      List<String> lines = Files.readAllLines(directory.path().resolve("skipped.txt"));
      Set<String> listed =
          lines.stream().map(line -> line.split("\t")[0]).collect(Collectors.toSet());
      assertEquals(lines.size(), listed.size());
      assertTrue(lines.stream().allMatch(line -> line.matches(".+\t.+")), lines.toString());
      assertEquals(unusable(), new TreeSet<>(listed));
      assertTrue(listed.size() > 150, listed.size() + " skipped");
      assertTrue(images.size() > 150, images.size() + " images");
    } finally {
      System.clearProperty(ImageDecoder.MAX_PIXELS);
    }
  }

  /** So many damaged copies of each golden file, in two classes. */
  private void damage(int each) throws IOException {
    for (Golden golden : GoldenImages.all()) {
      Random random = new Random(golden.name().hashCode() + 1L);
      for (int i = 0; i < each; i++) {
        String name = "train/%c/%d é %s".formatted('a' + i % 2, i, golden.name());
        Path file = folder.resolve("damaged").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, Mutation.of(golden.file(), random));
      }
    }
    Path test = folder.resolve("damaged/test/a/one.png");
    Files.createDirectories(test.getParent());
    Files.write(test, GoldenImages.all().getFirst().file());
    Files.write(folder.resolve("damaged/train/a/empty.jpg"), new byte[0]);
  }

  private ImageFolder openDamaged() {
    return ImageFolder.open(folder.resolve("damaged"), Split.TRAIN);
  }

  /** Without the few images that would be left over, so that an epoch visits all. */
  private ImageFolder wholeBatches() throws IOException {
    ImageFolder images = openDamaged();
    for (int i = images.size() / BATCH * BATCH; i < images.size(); i++) {
      Files.delete(images.path(i));
    }
    ImageFolder even = openDamaged();
    assertEquals(0, even.size() % BATCH);
    return even;
  }

  /** Every file that cannot be decoded, one by one. */
  private Set<String> unusable() {
    ImageFolder images = openDamaged();
    for (int i = 0; i < images.size(); i++) {
      images.image(i);
    }
    return images.skipped().list().stream()
        .map(s -> s.path().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
