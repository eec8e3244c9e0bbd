package byol.command.use;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.DataOpener;
import byol.eval.finetune.ClassifierTraining;
import byol.testing.Fixtures;
import byol.testing.TinyRun;
import byol.testing.UseFixtures;
import byol.torch.runtime.Device;
import byol.use.ImageClassifier;
import byol.use.Prediction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of images as a table, in one go and in parts. */
class PredictImagesTest {
  private static final int IMAGES = 900;

  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Path classifier;
  private static Path images;

  @BeforeAll
  static void prepare() throws IOException {
    Path run = UseFixtures.run(shared.resolve("run"), TinyRun.IMAGES, "gn:4+ws").path();
    Path labeled = UseFixtures.hues(shared.resolve("labeled"), 100, 16, 1);
    images = UseFixtures.hues(shared.resolve("images"), IMAGES, 16, 2);
    Fixtures.picture(images.resolve("stray.png"), 16, 16, 3);
    var options =
        new FineTuneClassifier.Options(
            run,
            labeled.toString(),
            DataOpener.BY_SPEC,
            shared.resolve("classifier"),
            ClassifierTraining.Settings.of(false),
            0,
            Device.CPU);
    classifier = FineTuneClassifier.begin(options, FineTuneClassifier.Listener.NONE).run().folder();
  }

  private PredictImages.Options options(String name, int top) {
    return new PredictImages.Options(
        classifier,
        images.toString(),
        DataOpener.BY_SPEC,
        folder.resolve(name),
        top,
        Device.CPU,
        2);
  }

  @Test
  void aLineForEachImage() throws IOException {
    PredictImages.Result result =
        new PredictImages(options("all.csv", 3), EmbedImages.Listener.NONE).run();
    assertTrue(result.complete());
    assertEquals(IMAGES + 1, result.images());
    assertEquals(IMAGES, result.labeled());
    assertTrue(result.splits().endsWith("; 1 without a label"), result.splits());
    List<String> lines = Files.readAllLines(result.file());
    assertEquals(
        "path,label,split,prediction,probability,prediction_2,probability_2,prediction_3,probability_3",
        lines.getFirst());
    assertEquals(IMAGES + 2, lines.size());
    Path file = images.resolve("hue 3").resolve("003.png");
    String line = lines.stream().filter(l -> l.startsWith(file + ",")).findFirst().orElseThrow();
    try (var model = ImageClassifier.open(classifier)) {
      List<Prediction> expected = model.predict(List.of(file), 3).getFirst();
      String[] cells = line.split(",");
      for (int k = 0; k < 3; k++) {
        assertEquals(expected.get(k).label(), cells[3 + 2 * k]);
        assertEquals(expected.get(k).probability(), Double.parseDouble(cells[4 + 2 * k]), 1e-5);
      }
    }
    assertTrue(lines.stream().anyMatch(l -> l.startsWith(images.resolve("stray.png") + ",,")));
  }

  /** Ends a job after a batch: by asking it to stop, or as if the process had been killed. */
  private PredictImages.Result interrupt(String name, boolean kill) {
    AtomicReference<PredictImages> job = new AtomicReference<>();
    var listener =
        new EmbedImages.Listener() {
          @Override
          public void said(String line) {}

          @Override
          public void embedded(int done, int total) {
            if (kill) {
              throw new IllegalStateException("killed");
            }
            job.get().requestStop();
          }
        };
    job.set(new PredictImages(options(name, 2), listener));
    return job.get().run();
  }

  @Test
  void afterAnInterruptionItGoesOnAndGivesTheSameTable() throws IOException {
    Path whole = new PredictImages(options("whole.csv", 2), EmbedImages.Listener.NONE).run().file();
    PredictImages.Result stopped = interrupt("parts.csv", false);
    assertFalse(stopped.complete());
    assertTrue(stopped.images() < IMAGES, stopped::toString);
    assertFalse(Files.exists(stopped.file()));
    assertThrows(IllegalStateException.class, () -> interrupt("parts.csv", true));
    assertFalse(Files.exists(stopped.file()));
    List<String> said = new ArrayList<>();
    PredictImages.Result result = new PredictImages(options("parts.csv", 2), said::add).run();
    assertTrue(result.complete());
    assertTrue(
        said.getLast()
            .startsWith(String.format(Locale.ROOT, "going on behind the %d of", stopped.images())),
        said::toString);
    assertEquals(Files.readString(whole), Files.readString(result.file()));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of("parts.csv", "whole.csv"),
          left.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void whatIsLeftOfAnotherTableIsNotUsed() throws IOException {
    interrupt("parts.csv", false);
    List<String> warned = new ArrayList<>();
    Path file = new PredictImages(options("parts.csv", 1), warned::add).run().file();
    assertTrue(warned.getLast().endsWith("begun anew"), warned::toString);
    assertEquals("path,label,split,prediction,probability", Files.readAllLines(file).getFirst());
  }
}
