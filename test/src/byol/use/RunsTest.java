package byol.use;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.model.Encoder;
import byol.run.RunDirectory;
import byol.testing.InScope;
import byol.testing.Tensors;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Runs, their settings and their images as one looks at them. */
final class RunsTest {
  @RegisterExtension final InScope scope = InScope.alone();
  @TempDir private Path folder;

  @Test
  void aRunHasItsEncoderItsImagesAndAFewLines() throws Exception {
    RunDirectory directory = UseFixtures.run(folder.resolve("run"), TinyRun.IMAGES, "gn:4+ws");
    Run run = Runs.open(folder.resolve("run").toString());
    Encoder encoder = run.encoder();
    var expected = TrainedEncoder.of(directory).stateDict();
    encoder.stateDict().forEach((name, tensor) -> Tensors.assertSame(expected.get(name), tensor));
    assertEquals(3, run.images(Split.TEST).channels());
    List<String> lines = run.toString().lines().toList();
    assertTrue(
        lines
            .get(0)
            .startsWith("run " + folder.resolve("run") + ": byol of resnet8 with gn:4+ws on"),
        lines.get(0));
    assertTrue(lines.get(1).matches("step \\d+, epoch [\\d.]+: loss .*"), lines.get(1));
    Files.writeString(folder.resolve("run").resolve("summary.json"), "{\"knn_top1\": 12.34}");
    assertTrue(run.toString().endsWith("\nkNN: top-1 12.3 %"), run.toString());
    Files.writeString(folder.resolve("run").resolve("config.json"), "{");
    assertTrue(run.toString().contains("which cannot be read"), run.toString());
  }

  @Test
  void aFolderWithoutARunIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Runs.open(folder));
  }

  @Test
  void aConfigIsALineForEachPart() {
    RunConfig config = TinyRun.config(5, "gn:4+ws", "adamw", 1);
    List<String> lines = config.toString().lines().toList();
    assertEquals("byol of resnet8 with gn:4+ws on shapes, 5 steps of 16 images", lines.get(0));
    assertEquals(7, lines.size());
    assertTrue(lines.get(2).startsWith("  model: arch resnet8 width 16 "), lines.get(2));
  }

  @Test
  void aDataSetSaysWhatIsInIt() {
    assertEquals(
        """
        shapes: 10,000 images of 32 x 32, color
        10 classes: plain disc, plain square, plain triangle, plain cross, plain ring and 5 more\
        """,
        Datasets.open("shapes", Split.TRAIN).toString());
  }
}
