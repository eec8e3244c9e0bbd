package byol.cli.option;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.recipe.Presets;
import byol.run.RunDirectory;
import byol.testing.CommandLineRun;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PresetsCommandTest {
  @TempDir Path folder;

  @Test
  void allAreListedInLinesThatFit() {
    CommandLineRun run = CommandLineRun.of("presets");
    assertEquals(0, run.code());
    assertAll(run.out().lines().map(line -> () -> assertTrue(line.length() <= 100, line)));
    assertAll(
        Presets.names().stream()
            .map(name -> () -> assertTrue(run.out().contains("\n" + name + " "), name)));
    assertTrue(run.out().contains("lars 0.2 1.5e-6          4096  0.996  224 px"), run.out());
  }

  @Test
  void oneIsPrintedAsAConfigFile() {
    CommandLineRun run = CommandLineRun.of("presets", "cifar10");
    assertEquals(0, run.code());
    assertEquals(
        Presets.get("cifar10").options(),
        Settings.parse(JsonParser.parseString(run.out()).getAsJsonObject(), "output"));
    assertTrue(run.err().contains("# Source: "), run.err());
  }

  @Test
  void anUnknownOneIsWrongUsage() {
    CommandLineRun shown = CommandLineRun.of("presets", "cifra10");
    assertEquals(2, shown.code());
    assertTrue(
        shown
            .err()
            .startsWith("byol presets: no preset is called 'cifra10'; did you mean cifar10?"),
        shown.err());
    CommandLineRun trained =
        CommandLineRun.of("pretrain", "--preset", "cifra10", "--out", folder + "/run");
    assertEquals(2, trained.code());
    assertTrue(
        trained.err().contains("did you mean cifar10? (there are: imagenet-40, "), trained.err());
    assertFalse(Files.exists(folder.resolve("run")));
  }

  @Test
  void optionsWinOverTheFileAndTheFileOverThePreset() throws IOException {
    Path file = folder.resolve("config.json");
    Files.writeString(
        file,
        """
        {"tau": 0.8, "lr": 0.5, "width": 16, "batch_size": 2, "hidden": 32, "projection": 16}
        """);
    Path out = folder.resolve("run");
    CommandLineRun run =
        CommandLineRun.of(
            "pretrain",
            "--preset",
            "fashion-mnist",
            "--config",
            file.toString(),
            "--data",
            "shapes",
            "--lr",
            "0.25",
            "--steps",
            "2",
            "--threads",
            "1",
            "--out",
            out.toString());
    assertEquals(0, run.code(), run.err());
    RunConfig config = RunDirectory.open(out).config();
    assertEquals("shapes", config.data()); // given, not the preset's
    assertEquals(0.25, config.optimizer().lr()); // given, not the file's
    assertEquals(0.8, config.schedule().tau()); // the file's, not the preset's
    assertEquals(16, config.model().width());
    assertEquals("gn:4+ws", config.model().encoderNorm().toString()); // the preset's
    assertEquals(0.6, config.views().first().crop().scaleMin());
    assertEquals(2, config.steps());
  }

  @Test
  void resumeTakesNoPreset() {
    CommandLineRun run =
        CommandLineRun.of("pretrain", "--resume", "--preset", "stl10", "--out", folder.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("give only --out"), run.err());
  }
}
