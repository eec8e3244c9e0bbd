package byol.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.run.RunDirectory;
import byol.testing.CommandLineRun;
import byol.testing.Fixtures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of the device at the command line. */
final class PretrainCommandTest {
  @TempDir private Path folder;

  private CommandLineRun pretrain(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                ("pretrain --arch resnet8 --width 16 --hidden 32 --projection 16"
                        + " --image-size 12 --steps 2 --threads 1 --out "
                        + folder.resolve("run"))
                    .split(" ")));
    List<String> given = List.of(more);
    if (!given.contains("--data")) {
      arguments.addAll(List.of("--data", "shapes"));
    }
    if (!given.contains("--batch-size")) {
      arguments.addAll(List.of("--batch-size", "16"));
    }
    arguments.addAll(given);
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void aGpuThatIsNotThereIsRefusedBeforeAnythingIsWritten() {
    CommandLineRun run = pretrain("--device", "cuda:99");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("there is no device cuda:99: "), run.err());
    assertFalse(Files.exists(folder.resolve("run")));
  }

  @Test
  void aDryRunSaysWhatAStartSaysAndWritesNothing() {
    CommandLineRun dry = pretrain("--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertTrue(dry.out().contains("resnet8, width 16, norm "), dry.out());
    assertTrue(dry.out().contains("nothing was written"), dry.out());
    assertFalse(Files.exists(folder.resolve("run")));
    CommandLineRun wrong = pretrain("--dry-run", "--batch-size", "100000");
    assertEquals(1, wrong.code(), wrong.out());
    CommandLineRun start = pretrain();
    assertEquals(0, start.code(), start.err());
    List<String> said = dry.out().lines().limit(2).toList();
    assertTrue(start.out().lines().toList().containsAll(said), start.out() + dry.out());
    CommandLineRun again = pretrain("--dry-run");
    assertEquals(1, again.code());
    assertTrue(again.err().contains("go on with --resume"), again.err());
  }

  @Test
  void aPortInUseIsSaidBeforeAnythingIsWritten() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      CommandLineRun run = pretrain("--watch", port);
      assertEquals(1, run.code());
      assertTrue(run.err().contains("port " + port + " is in use"), run.err());
      assertFalse(Files.exists(folder.resolve("run")));
    }
    CommandLineRun run = pretrain("--watch", "0");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("watch it at http://localhost:"), run.out());
  }

  @Test
  void whatIsForGpusCanBeSaidAnywhere() {
    CommandLineRun run =
        pretrain("--no-tf32", "--no-cudnn-benchmark", "--cuda-graph", "--precision", "fp16");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("steps are not captured as a CUDA graph: the run is on cpu"), run.out());
    RunConfig config = RunDirectory.open(folder.resolve("run")).config();
    assertFalse(config.runtime().tf32());
    assertFalse(config.runtime().cudnnBenchmark());
    assertTrue(config.runtime().cudaGraph());
  }

  @Test
  void whatWasNotSaidIsAsUsual() {
    CommandLineRun run = pretrain();
    assertEquals(0, run.code(), run.err());
    assertFalse(run.out().contains("CUDA"), run.out());
    RunConfig config = RunDirectory.open(folder.resolve("run")).config();
    assertTrue(config.runtime().tf32());
    assertTrue(config.runtime().cudnnBenchmark());
    assertFalse(config.runtime().cudaGraph());
  }

  @Test
  void tooManyDamagedImagesLeaveTheFolderFreeForAnotherTry() throws IOException {
    Path images = Files.createDirectory(folder.resolve("images"));
    for (int i = 0; i < 16; i++) {
      var picture = new BufferedImage(12, 12, BufferedImage.TYPE_INT_RGB);
      picture.setRGB(i % 12, 3, 0xff00 + i);
      ImageIO.write(picture, "png", images.resolve(i + ".png").toFile());
    }
    Files.writeString(images.resolve("bad.png"), "broken");
    String data = images.toString();
    CommandLineRun refused = pretrain("--data", data, "--batch-size", "8");
    assertEquals(1, refused.code(), refused.out());
    assertTrue(refused.err().contains("--max-skipped 0.07"), refused.err());
    assertTrue(Files.exists(folder.resolve("run/skipped.txt")));
    CommandLineRun allowed = pretrain("--data", data, "--batch-size", "8", "--max-skipped", "0.07");
    assertEquals(0, allowed.code(), allowed.err());
  }

  @Test
  void aRunGoesOnInSmallerPassesButWithNothingElse() {
    assertEquals(0, pretrain().code());
    String out = folder.resolve("run").toString();
    CommandLineRun other = CommandLineRun.of("pretrain", "--resume", "--lr", "1", "--out", out);
    assertEquals(2, other.code());
    assertTrue(other.err().contains("give only --out"), other.err());
    CommandLineRun smaller =
        CommandLineRun.of("pretrain", "--resume", "--batch-size", "4", "--out", out);
    assertEquals(0, smaller.code(), smaller.err());
    RunConfig config = RunDirectory.open(folder.resolve("run")).config();
    assertEquals(4, config.loader().batchSize());
    CommandLineRun bearing =
        CommandLineRun.of("pretrain", "--resume", "--max-skipped", "0.5", "--out", out);
    assertEquals(0, bearing.code(), bearing.err());
    assertEquals(0.5, RunDirectory.open(folder.resolve("run")).config().loader().maxSkipped());
    assertEquals(16, config.effectiveBatch());
  }

  /** So many pictures of 32 × 32 pixels, in a folder. */
  private Path pictures(int count) throws IOException {
    Path images = Files.createDirectory(folder.resolve("images"));
    for (int i = 0; i < count; i++) {
      Fixtures.picture(images.resolve(i + ".png"), 32, 32, 0x101010 * (i % 16));
    }
    return images;
  }

  private CommandLineRun plain(Path images, String... more) {
    List<String> arguments = new ArrayList<>(List.of("pretrain", "--threads", "1"));
    arguments.addAll(List.of("--data", images.toString()));
    arguments.addAll(List.of("--out", folder.resolve("run").toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void aFolderOfSmallImagesNeedsNoOtherSetting() throws IOException {
    CommandLineRun run = plain(pictures(24), "--steps", "1", "--width", "16");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("color images of 32 px, on a CPU")
            && run.out().contains("the recipe for small color images on a CPU")
            && run.out().contains("chosen: arch resnet8, stem small, image-size 32"),
        run.out());
    RunConfig config = RunDirectory.open(folder.resolve("run")).config();
    assertEquals(32, config.views().size());
    assertEquals(16, config.model().width());
    assertEquals("gn:2+ws", config.model().encoderNorm().toString());
    assertEquals("adamw", config.optimizer().name());
    assertEquals(10, config.optimizer().predictorRate());
    assertTrue(config.loader().batchSize() <= 12);
  }

  @Test
  void aPresetTakesTheSizeOfTheImagesInAFolder() throws IOException {
    CommandLineRun run =
        plain(
            pictures(24),
            "--preset cifar10 --steps 1 --width 16 --norm ln --batch-size 4".split(" "));
    assertEquals(0, run.code(), run.err());
    assertEquals(32, RunDirectory.open(folder.resolve("run")).config().views().size());
    assertFalse(run.out().contains("warning"), run.out());
  }

  @Test
  void aPresetWithAnotherOptimizerHasNotThePresetsRates() throws IOException {
    CommandLineRun run =
        plain(
            pictures(24),
            ("--preset cifar10 --optimizer lars --steps 1 --width 16 --norm ln --batch-size 4"
                    + " --dry-run")
                .split(" "));
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .contains("lars has a learning rate of its own, 6.000, and weight decay 1.00e-06,"),
        run.out());
    assertTrue(run.out().contains("(6.000 x 4 / 256)"), run.out());
  }

  @Test
  void nothingIsSaidOfARecipeOfWhichNothingIsUsed() throws IOException {
    Path images = pictures(24);
    assertEquals(0, plain(images, "--steps", "1", "--width", "16").code());
    Path config = Files.move(folder.resolve("run/config.json"), folder.resolve("all.json"));
    Files.move(folder.resolve("run"), folder.resolve("first"));
    CommandLineRun same = plain(images, "--config", config.toString(), "--dry-run");
    assertEquals(0, same.code(), same.err());
    assertFalse(same.out().contains("recipe"), same.out());
  }

  @Test
  void imagesOfWhichViewsSeeLittleAreWarnedOf() throws IOException {
    Path images = Files.createDirectory(folder.resolve("images"));
    for (int i = 0; i < 8; i++) {
      Fixtures.picture(images.resolve(i + ".png"), 8, 120, i);
    }
    CommandLineRun run = plain(images, "--steps 1 --width 16 --batch-size 4 --dry-run".split(" "));
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("the images are about 15 times as long as wide")
            && run.out().contains("at most 9 %"),
        run.out());
  }

  @Test
  void settingsWithoutEffectAreNamed() {
    CommandLineRun run =
        pretrain("--dry-run", "--method", "simclr", "--tau", "0.9", "--temperature", "0.2");
    assertTrue(run.out().contains("without effect on this run, by method simclr"), run.out());
    assertTrue(run.out().contains(" on cpu: --tau\n"), run.out());
    assertFalse(pretrain("--dry-run", "--tau", "0.9").out().contains("without effect"));
  }

  @Test
  void viewsMuchLargerThanTheImagesAreWarnedOf() {
    CommandLineRun run = pretrain("--image-size", "64");
    assertTrue(
        run.out().contains("warning: views of 64 px are made from images of about 32 px: 4 times"),
        run.out());
  }

  @Test
  void minutesBecomeStepsOfThisMachine() {
    CommandLineRun run =
        CommandLineRun.of(
            ("pretrain --data shapes --width 16 --hidden 32 --projection 16 --image-size 12"
                    + " --batch-size 16 --threads 1 --minutes 0.02 --warmup-epochs 0.01 --out "
                    + folder.resolve("run"))
                .split(" "));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("steps a second: "), run.out());
    long steps = RunDirectory.open(folder.resolve("run")).config().steps();
    assertTrue(run.out().contains("trained " + steps + " steps"), run.out());
    // A hundredth of 625, and not of the epochs of the recipe.
    assertTrue(run.out().contains(steps + " steps (6 of warm-up)"), run.out());
  }

  @Test
  void oneLengthIsEnough() {
    CommandLineRun both = pretrain("--minutes", "1");
    assertEquals(2, both.code());
    assertTrue(both.err().contains("give one of --minutes, --epochs and --steps"), both.err());
    CommandLineRun none = pretrain("--minutes", "0");
    assertEquals(2, none.code());
    assertFalse(Files.exists(folder.resolve("run")));
  }
}
