package byol.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.ablate.AblationFolder;
import byol.ablate.Plan;
import byol.ablate.TinyResults;
import byol.cli.option.Seeds;
import byol.testing.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class AblateCommandTest {
  private static final String SUITE =
      """
      {"name": "mine", "title": "Mine",
       "base": {"arch": "resnet8", "width": 8, "norm": "none", "hidden": 16, "projection": 8,
                "batch_size": 16, "image_size": 8},
       "rows": [{"name": "one"}, {"name": "two", "options": {"method": "simclr"}}]}
      """;

  @TempDir private Path temporary;

  @Test
  void listsTheBuiltInSuites() {
    CommandLineRun run = CommandLineRun.of("ablate", "--list");
    assertEquals(0, run.code(), run.err());
    for (String name :
        List.of(
            "normalization",
            "initialization",
            "components",
            "controls",
            "groups",
            "search",
            "heads")) {
      assertTrue(run.out().contains(name + ": "), run.out());
    }
    assertTrue(run.out().contains("rows: BN; none; modified initialization; GN+WS"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ablate|say what to compare: --suite NAME, one of those that --list shows, or a file",
        "ablate --suite groups --seed 1|give --seeds instead of --seed",
        "ablate --suite groups --seeds 0|neither a number of seeds below 1000 nor a list",
        "ablate --suite groups --minutes-per-run 1 --steps 5|not two of them",
        "ablate --resume|--resume goes on as planned: give --out, and nothing else but --reuse and"
            + " --max-skipped",
        "ablate --resume --out x --seeds 2|give --out, and nothing else but --reuse and"
            + " --max-skipped",
        "ablate --suite groups --preset tiny|no preset is called 'tiny'",
      })
  void refusesWrongUsage(String commandLine, String message) {
    CommandLineRun run = CommandLineRun.of(commandLine.split(" "));
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void dryRunShowsThePlanAndWritesNothing() throws IOException {
    Path file = Files.writeString(temporary.resolve("mine.json"), SUITE);
    Path out = temporary.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            ("ablate --suite %s --data shapes --steps 20 --seeds 2 --threads 1 --dry-run --out %s")
                .formatted(file, out)
                .split(" "));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("2 rows x 2 seeds = 4 runs: about "), run.out());
    assertTrue(run.out().contains("simclr: none / none / no predictor"), run.out());
    assertFalse(Files.exists(out));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidBeforeAnythingIsMeasured() throws IOException {
    Path file = Files.writeString(temporary.resolve("mine.json"), SUITE);
    CommandLineRun run =
        CommandLineRun.of(
            ("ablate --suite %s --data shapes --steps 20 --seeds 1 --threads 1 --out %s/out")
                .formatted(file, file)
                .split(" "));
    assertEquals(1, run.code(), run.out());
    assertTrue(run.err().contains("out cannot be made: " + file + " is no folder"), run.err());
    assertFalse(run.out().contains("checking every row"), run.out());
  }

  @Test
  void resumingWhatIsFinishedShowsTheTableAgain() {
    AblationFolder folder = TinyResults.run(temporary.resolve("a"));
    CommandLineRun run = CommandLineRun.of("ablate", "--resume", "--out", folder.path().toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("<good> & more"), run.out());
    assertTrue(run.out().contains("look at: " + folder.path().resolve("report.html")), run.out());
    assertTrue(Files.exists(folder.path().resolve("report.html")));
  }

  @Test
  void resumingMayBearMoreDamagedImages() {
    AblationFolder folder = TinyResults.run(temporary.resolve("a"));
    CommandLineRun run =
        CommandLineRun.of(
            "ablate", "--resume", "--out", folder.path().toString(), "--max-skipped", "0.25");
    assertEquals(0, run.code(), run.err());
    for (Plan.Row row : folder.plan().rows()) {
      assertEquals(0.25, row.config().loader().maxSkipped());
    }
  }

  @Test
  void seedsAreACountOrAList() {
    var converter = new Seeds.Converter();
    assertEquals(List.of(0L, 1L, 2L), converter.convert("3").values());
    assertEquals(List.of(3L, 1L), converter.convert("3,1").values());
    assertEquals(List.of(5L), converter.convert("5,").values());
    for (String wrong : List.of("0", "", "a", "1,1", "-1", "1000", ",")) {
      assertThrows(TypeConversionException.class, () -> converter.convert(wrong), wrong);
    }
  }
}
