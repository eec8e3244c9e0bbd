package byol.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.testing.CommandLineRun;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose images are elsewhere, or others, when they go on. */
@Timeout(60)
class ChangedDataTest {

  @TempDir Path folder;

  private void classes(String... names) throws IOException {
    for (String name : names) {
      Path in = Files.createDirectories(folder.resolve("d").resolve(name));
      for (int i = 0; i < 8; i++) {
        BufferedImage image = new BufferedImage(12, 12, BufferedImage.TYPE_INT_RGB);
        image.setRGB(i, i, 0xff00ff);
        ImageIO.write(image, "png", in.resolve(i + ".png").toFile());
      }
    }
  }

  @BeforeEach
  void trainTwoSteps() throws IOException {
    classes("train/a", "train/b", "test/a", "test/b");
    Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("d"));
    CommandLineRun run =
        CommandLineRun.of(
            ("pretrain --arch resnet8 --width 8 --hidden 16 --projection 8 --norm gn:4+ws"
                 + " --image-size 12 --batch-size 8 --steps 2 --optimizer adamw --threads 1 --out "
                    + folder.resolve("run")
                    + " --data "
                    + relative)
                .split(" "));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("data: train is for training, test is held out"), run.err());
    assertTrue(run.err().contains("  16 training images of 2 classes (a, b)"), run.err());
  }

  private void changeConfig(String from, String to) throws IOException {
    Path config = folder.resolve("run/config.json");
    String text = Files.readString(config);
    assertTrue(text.contains(from), text);
    Files.writeString(config, text.replace(from, to));
  }

  private CommandLineRun resume() throws IOException {
    return CommandLineRun.of("pretrain", "--resume", "--out", folder.resolve("run").toString());
  }

  @Test
  void aRunKnowsItsImagesFromAnyFolder() throws IOException {
    assertEquals(
        folder.resolve("d").toString(), RunDirectory.open(folder.resolve("run")).config().data());
    // As an earlier version wrote it, in the folder above that of the run.
    changeConfig("\"" + folder.resolve("d") + "\"", "\"d\"");
    changeConfig("\"steps\": 2", "\"steps\": 3");
    CommandLineRun run = resume();
    assertEquals(0, run.code(), run.err());
    assertFalse(run.out().contains("the images are not those"), run.out());
    run = CommandLineRun.of("eval", "--run", folder.resolve("run").toString(), "--protocol", "knn");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("data: 16 images held out of 2 classes (a, b)"), run.err());
    Files.move(folder.resolve("d"), folder.resolve("elsewhere"));
    run = resume();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("the run's images are not there any more: d"), run.err());
    assertTrue(run.err().contains("correct \"data\" in " + folder), run.err());
  }

  @Test
  void aRunGoesOnWithANewClassAndSaysSo() throws IOException {
    changeConfig("\"steps\": 2", "\"steps\": 3");
    classes("train/c");
    Files.delete(folder.resolve("d/train/a/0.png"));
    CommandLineRun run = resume();
    assertEquals(0, run.code(), run.err());
    String expected =
        """
        the images are not those that the run was trained on before:
          images: 16 before, 23 now (7 more)
          classes that are new: c
          class a: 8 before, 7 now (1 fewer)
        """;
    assertTrue(run.out().contains(expected), run.out());
    assertTrue(run.out().contains("trained 3 steps"), run.out());
  }

  @Test
  void whereItIsDamagedWhatChangedCannotBeTold() throws IOException {
    changeConfig("\"steps\": 2", "\"steps\": 3");
    Files.writeString(folder.resolve("run/data.json"), "{\"images\": 16}");
    CommandLineRun run = resume();
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("data.json is damaged: whether the images"), run.out());
    assertTrue(run.out().contains("cannot be told"), run.out());
  }

  @Test
  void aConfigThatIsLostIsNotReplacedByAnotherButWrittenAgain() throws IOException {
    Path config = folder.resolve("run/config.json");
    Files.delete(config);
    CommandLineRun other =
        CommandLineRun.of(
            "pretrain",
            "--data",
            folder.resolve("d").toString(),
            "--out",
            folder.resolve("run").toString());
    assertEquals(1, other.code());
    assertTrue(other.err().contains("checkpoints up to step 2 of an earlier run"), other.err());
    assertTrue(other.err().contains("--resume writes it again"), other.err());
    CommandLineRun run = resume();
    assertEquals(0, run.code(), run.err());
    String told = "config.json was lost: written again as step-00000002.safetensors has it";
    assertTrue(run.out().contains(told), run.out());
    assertTrue(run.out().contains("trained 2 steps"), run.out());
    assertTrue(Files.exists(config));
  }
}
