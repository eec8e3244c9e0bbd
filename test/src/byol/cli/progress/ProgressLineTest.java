package byol.cli.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.ShapesDataset;
import byol.data.transform.Augmentation;
import byol.recipe.Defaults;
import byol.run.TrainMetrics;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final ShapesDataset IMAGES = new ShapesDataset(64, 16, 0);

  private static ProgressLine progress(StringWriter text, RunConfig config) {
    return new ProgressLine(new PrintWriter(text, true), config, List.of(), 4);
  }

  /** The line of a step with such features and projections. */
  private static String line(double featureStd, double projectionStd, double rank, Double probe) {
    JsonObject options = new JsonObject();
    options.addProperty("steps", 1);
    options.addProperty("batch_size", 16);
    RunConfig config = Defaults.resolve(Settings.parse(options, "test"), IMAGES);
    StringWriter text = new StringWriter();
    try (ProgressLine progress = progress(text, config)) {
      progress.started(0, 1000);
      progress.measured(
          new TrainMetrics(
              1,
              0.5,
              2,
              0.1,
              0.9,
              probe,
              new TrainMetrics.Spread(featureStd, rank, 0.9, projectionStd, rank, 0.1, -1.0),
              new TrainMetrics.Speed(100, 0, null)));
    }
    return text.toString().lines().reduce((first, second) -> second).orElseThrow();
  }

  @Test
  void tellsHowItGoes() {
    String line = line(0.41, 0.62, 33, 71.25);
    assertEquals(
        "step 1 of 1: 100 images/s, loss 2.000, lr 1.00e-01, tau 0.9000, std 0.41, rank 33.0, probe"
            + " 71.3 %, waited 0 %",
        line);
  }

  @Test
  void tellsWhatTheLoaderHoldsAndWhatIsMissing() {
    TwoViewLoader loader =
        new TwoViewLoader(
            IMAGES,
            Augmentation.small(16, IMAGES.stats()),
            LoaderOptions.of(32).withSeed(0).withThreads(1).withPrefetch(4));
    StringWriter text = new StringWriter();
    RunConfig config = Defaults.resolve(Settings.NONE, IMAGES);
    try (ProgressLine progress = progress(text, config)) {
      progress.loading(loader, "");
      progress.loading(loader, "1 file skipped: a.png (empty file); listed in skipped.txt");
    }
    String line = "images: at most 5 batches in memory, 1.0 MB";
    assertEquals(
        List.of(line, line + "; 1 file skipped: a.png (empty file); listed in skipped.txt"),
        text.toString().lines().toList());
  }

  @Test
  void saysNothingOfAProbeWithoutLabels() {
    assertFalse(line(0.41, 0.62, 33, null).contains("probe"));
  }

  /** What is said of a run of 100 steps whose projections come together after 50. */
  private static List<String> saidOfNotLearning(boolean terminal) {
    JsonObject options = new JsonObject();
    options.addProperty("steps", 100);
    options.addProperty("warmup_steps", 1);
    options.addProperty("batch_size", 16);
    options.addProperty("tau", 0.96);
    RunConfig config = Defaults.resolve(Settings.parse(options, "test"), IMAGES);
    StringWriter text = new StringWriter();
    TwoViewLoader loader =
        new TwoViewLoader(
            IMAGES,
            Augmentation.small(16, IMAGES.stats()),
            LoaderOptions.of(32).withSeed(0).withThreads(1));
    try (ProgressLine progress =
        new ProgressLine(new PrintWriter(text, true), config, List.of(), 4, terminal)) {
      progress.started(0, 1000);
      progress.loading(loader, "");
      for (int step = 1; step <= 100; step++) {
        progress.measured(
            new TrainMetrics(
                step,
                0.5,
                0.1,
                0.1,
                0.9,
                null,
                new TrainMetrics.Spread(0.4, 30, 0.9, 0.4, 20, 0.1, step < 50 ? -2.0 : -0.1),
                new TrainMetrics.Speed(100, 0, null)));
      }
      assertEquals(50, progress.advice().orElseThrow().since());
    }
    return text.toString().lines().filter(line -> line.contains("not learning")).toList();
  }

  /** Once, when it is sure, with options that can be typed. */
  @Test
  void saysSinceWhenARunDoesNotLearnAndWhatMayHelp() {
    String said =
        "not learning since step 50: the projections of all images are nearly the same"
            + " (uniformity -0.10); a new run with --predictor-rate 10 or --tau 0.99 is most"
            + " likely to help";
    assertEquals(List.of(said), saidOfNotLearning(false));
    List<String> aboveTheBar = saidOfNotLearning(true);
    assertEquals(1, aboveTheBar.size(), aboveTheBar.toString());
    assertTrue(aboveTheBar.getFirst().endsWith(said), aboveTheBar.toString());
  }

  @Test
  void saysHowLongItWarmsUp() {
    JsonObject options = new JsonObject();
    options.addProperty("steps", 100);
    options.addProperty("warmup_steps", 7);
    options.addProperty("batch_size", 16);
    RunConfig config = Defaults.resolve(Settings.parse(options, "test"), IMAGES);
    StringWriter text = new StringWriter();
    ProgressLine.describe(config, 1, new PrintWriter(text, true));
    assertTrue(text.toString().contains("100 steps (7 of warm-up) of 16 images"), text.toString());
  }

  @Test
  void warnsOfACollapse() {
    assertTrue(line(0.001, 0.62, 33, null).contains("COLLAPSED"), "features all equal");
    assertTrue(line(0.41, 0.001, 33, null).contains("COLLAPSED"), "projections all equal");
    assertTrue(line(0.41, 0.62, 1.1, null).contains("COLLAPSED"), "all on one line");
    assertTrue(line(0.001, 0.62, 33, null).contains("all images look the same"));
    assertTrue(line(0.41, 0.001, 33, null).contains("projections of all images are the same"));
  }
}
