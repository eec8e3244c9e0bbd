package byol.cli.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.testing.CommandLineRun;
import byol.testing.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with runs of every kind, looked at by all commands. */
final class RunListTest {
  @TempDir private static Path folder;

  record Figures(Double knnTop1, Double linearTop1) {}

  @BeforeAll
  static void train() throws IOException {
    RunDirectory good = RunDirectory.create(folder.resolve("a/good run"), TinyRun.smallest(4));
    TinyRun.losses(good);
    good.addToSummary(new Figures(40.0, 51.5));
    RunDirectory better = RunDirectory.create(folder.resolve("better"), TinyRun.smallest(4));
    TinyRun.stopAfter(better, 2);
    better.addToSummary(new Figures(39.0, 60.25));
    RunDirectory.create(folder.resolve("fresh"), TinyRun.smallest(4));
    RunDirectory damaged = RunDirectory.create(folder.resolve("broken"), TinyRun.smallest(4));
    Files.writeString(damaged.path().resolve("config.json"), "{\"arch\": ");
    RunDirectory summary = RunDirectory.create(folder.resolve("half"), TinyRun.smallest(4));
    Files.writeString(summary.path().resolve("summary.json"), "[1]");
    Files.createDirectories(folder.resolve("lost/checkpoints"));
    Files.createDirectories(folder.resolve("no run"));
  }

  private static CommandLineRun runs(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static String lineOf(String name, String text) {
    return text.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
  }

  @Test
  void theListHasEachRunAndTheDamagedOnesWithTheReason() {
    String list = runs("runs", "list", folder.toString()).out();
    assertTrue(lineOf("run ", list).matches("run +state +network +norm +steps .*"), list);
    assertTrue(
        lineOf("a/good run", list)
            .matches("a/good run +finished +resnet8 w8 +gn:4\\+ws +4/4 .* 40\\.0 +51\\.5 .*"),
        list);
    assertTrue(lineOf("better", list).matches("better +stopped .* 2/4 .*"), list);
    assertTrue(lineOf("fresh", list).matches("fresh +stopped .* 0/4 +– +– .*"), list);
    assertTrue(lineOf("broken", list).startsWith("broken is damaged: "), list);
    assertTrue(lineOf("broken", list).contains("config.json is not a JSON object"), list);
    assertTrue(lineOf("half", list).contains("summary.json is not a JSON object"), list);
    assertTrue(lineOf("lost", list).contains("has no config.json"), list);
    assertFalse(list.contains("no run"), list);
  }

  @Test
  void runsBehindLinksAreFoundOnceAndExportedModelsAreNone(@TempDir Path other) throws IOException {
    Path runs = Files.createDirectory(other.resolve("runs"));
    RunDirectory.create(runs.resolve("own"), TinyRun.smallest(4));
    Files.createSymbolicLink(runs.resolve("again"), runs.resolve("own"));
    Files.createSymbolicLink(runs.resolve("loop"), runs);
    Files.createSymbolicLink(runs.resolve("nowhere"), runs.resolve("gone"));
    Path model = Files.createDirectory(runs.resolve("own-timm"));
    Files.writeString(model.resolve("config.json"), "{\"architecture\": \"resnet18\"}");
    Files.createFile(model.resolve("model.safetensors"));
    Path link = Files.createSymbolicLink(other.resolve("link"), runs);
    String list = runs("runs", "list", link.toString()).out();
    assertTrue(lineOf("own", list).startsWith("own "), list);
    assertEquals(2, list.lines().filter(line -> !line.isBlank()).count(), list);
  }

  @Test
  void theBestIsByTheFigureThatIsAskedFor() {
    assertTrue(
        runs("runs", "best", folder.toString()).out().endsWith("/better\n"),
        () -> runs("runs", "best", folder.toString()).out());
    String knn = runs("runs", "best", folder.toString(), "--by", "knn").out();
    assertTrue(knn.endsWith("best: '" + folder.resolve("a/good run") + "'\n"), knn);
    CommandLineRun none = CommandLineRun.of("runs", "best", folder.resolve("fresh").toString());
    assertEquals(1, none.code());
    assertTrue(none.err().contains("evaluate them (bin/byol eval --run DIR)"), none.err());
  }

  @Test
  void thePageOfSeveralHasCurvesOfEachAndNamesTheDamaged() throws IOException {
    Path page = folder.resolve("compared.html");
    CommandLineRun run = runs("runs", "compare", folder.toString(), "--out", page.toString());
    assertTrue(run.err().contains("broken is damaged"), run.err());
    String html = Files.readString(page);
    assertTrue(html.contains("</svg> a/good run</li>"), html);
    assertTrue(html.contains("</svg> better</li>"), html);
    assertTrue(html.contains("damaged: "), html);
    assertFalse(html.contains("<script"), html);
    Files.delete(page);
  }

  record OfKnn(double knnTop1, int knnK, double knnTemperature) {}

  @Test
  void figuresOfOtherSettingsAreSaidToBe(@TempDir Path other) throws IOException {
    for (int k : new int[] {5, 20}) {
      Path path = other.resolve("k" + k).resolve("first");
      RunDirectory run = RunDirectory.create(path, TinyRun.smallest(4));
      run.addToSummary(new OfKnn(40 + k, k, 0.07));
    }
    String warned = runs("runs", "best", other.toString(), "--by", "knn").err();
    assertTrue(
        warned.contains("k20/first (k = 20, temperature 0.07); k5/first (k = 5, temperature 0.07)"),
        warned);
    Path page = other.resolve("compared.html");
    Path k5 = other.resolve("k5/first");
    Path k20 = other.resolve("k20/first");
    runs("runs", "compare", k5.toString(), k20.toString(), "--out", page.toString());
    String html = Files.readString(page);
    assertTrue(html.contains("<td>%s</td>".formatted(k5)), "both are called first");
    assertTrue(html.contains("<td>%s</td>".formatted(k20)), html);
    assertTrue(html.contains("of different settings"), html);
  }

  @Test
  void oneRunIsShownWithoutWhatHadNoEffect() {
    String shown = runs("runs", "show", folder.resolve("better").toString()).out();
    for (String part : List.of("linear         60.3", "checkpoint ", "\"trust\"", "\"tau\"")) {
      assertTrue(shown.contains(part), part + " in " + shown);
    }
    assertFalse(shown.contains("tf32"), shown);
    CommandLineRun damaged = CommandLineRun.of("runs", "show", folder.resolve("half").toString());
    assertEquals(1, damaged.code());
    assertTrue(damaged.err().contains("bin/byol runs check"), damaged.err());
  }

  @Test
  void theReportHasFiguresAndCurves() throws IOException {
    Path run = folder.resolve("a/good run");
    runs("report", "--run", run.toString());
    String html = Files.readString(run.resolve("report.html"));
    assertTrue(html.contains("<td>40.0 %</td><td>51.5 %</td>"), html);
    assertTrue(html.contains("Curve of the loss"), html);
    assertTrue(html.contains("Curve of the online probe"), html);
    assertTrue(html.contains("bin/byol eval --run &#39;") || html.contains("eval --run '"), html);
    assertFalse(html.contains("tf32"), html);
  }

  @Test
  void whatIsNoFolderOfRunsIsSaid() {
    CommandLineRun none = CommandLineRun.of("runs", "list", folder.resolve("no run").toString());
    assertEquals(1, none.code());
    assertTrue(none.err().contains("there are no runs in"), none.err());
    CommandLineRun missing = CommandLineRun.of("runs", "list", folder.resolve("not").toString());
    assertTrue(missing.err().contains("there is no folder"), missing.err());
  }
}
