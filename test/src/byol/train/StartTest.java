package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.json.Json;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder is taken only by a run that can begin. */
final class StartTest {
  @TempDir private Path folder;

  private static Settings options(String json) {
    return TinyRun.options(3, "gn:8+ws", "sgd", 1, null)
        .overriddenBy(
            Settings.parse(
                JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject(), "test"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'batch_size': 257}|has 256 images, fewer than one batch of 257",
        "{'tau': 1.5}|tau must be from 0 to 1, not 1.5",
        "{'weight_decay': -1}|weight_decay must be from 0 to 1000000, not -1",
        "{'momentum': 7}|momentum must be at least 0 and below 1, not 7",
        "{'warmup_steps': 4}|a warm-up of 4 steps is longer than the run of 3",
        "{'lr': 1e39}|lr must be above 0 and at most 1e38, not 1.0E39",
        "{'norm': 'gn:5'}|5 groups do not divide",
        "{'norm': 'bn', 'batch_size': 1}|batch norm needs more than 1 image",
        "{'batch_size': 65536, 'accumulate': 65536}|4294967296 images in a step",
      })
  void whatCannotBeIsRefusedBeforeAnythingIsWritten(String json, String message) {
    RuntimeException refused =
        assertThrows(
            RuntimeException.class,
            () ->
                StartCheck.check(Defaults.resolve(options(json), TinyRun.IMAGES), TinyRun.IMAGES));
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }

  @Test
  void settingsThatWereChangedByHandAreChecked() throws IOException {
    RunConfig config = Defaults.resolve(options("{}"), TinyRun.IMAGES);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    Path file = directory.path().resolve("config.json");
    var changed = Json.readObject(file);
    changed.getAsJsonObject("schedule").addProperty("tau", 3);
    Files.writeString(file, changed.toString());
    String message = assertThrows(IllegalArgumentException.class, directory::config).getMessage();
    assertEquals(file + ": tau must be from 0 to 1, not 3.0", message);
  }

  @Test
  void aRunThatFailsBeforeItsFirstStepLeavesTheFolderFree() {
    Path path = folder.resolve("run");
    RunConfig config = Defaults.resolve(options("{}"), TinyRun.IMAGES);
    RunDirectory directory = RunDirectory.create(path, config);
    assertThrows(DataException.class, () -> run(directory, new ShapesDataset(4, 16, 0)));
    assertFalse(Files.exists(path));
    assertTrue(run(RunDirectory.create(path, config), TinyRun.IMAGES).complete());
  }

  @Test
  void whatWasThereBeforeStays() throws IOException {
    Path path = Files.createDirectories(folder.resolve("run/mine")).getParent();
    RunDirectory directory =
        RunDirectory.create(path, Defaults.resolve(options("{}"), TinyRun.IMAGES));
    assertThrows(DataException.class, () -> run(directory, new ShapesDataset(4, 16, 0)));
    assertEquals(List.of("mine"), entries(path));
  }

  @Test
  void aRunThatHasBegunIsKept() throws IOException {
    Path path = folder.resolve("run");
    RunConfig config =
        Defaults.resolve(options("{'lr': 1e30, 'norm': 'none', 'steps': 50}"), TinyRun.IMAGES);
    RunDirectory directory = RunDirectory.create(path, config);
    assertThrows(TrainingException.class, () -> run(directory, TinyRun.IMAGES));
    assertTrue(entries(path).contains("config.json"));
    // Nor does another start in its place, or one that goes on, take anything away.
    assertThrows(
        DataException.class, () -> run(RunDirectory.open(path), new ShapesDataset(4, 16, 0)));
    assertTrue(entries(path).contains("config.json"));
  }

  private static Trainer.Result run(RunDirectory directory, ImageDataset images) {
    return Trainer.of(directory.config(), directory, images, new TinyRun.Recorder()).run();
  }

  private static List<String> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void filesOfARunsNamesThatWereThereBeforeStay() throws IOException {
    Path path = Files.createDirectories(folder.resolve("run"));
    for (String name : List.of("init.json", "data.json")) {
      Files.writeString(path.resolve(name), "of another");
    }
    RunDirectory directory =
        RunDirectory.create(path, Defaults.resolve(options("{}"), TinyRun.IMAGES));
    assertThrows(DataException.class, () -> run(directory, new ShapesDataset(4, 16, 0)));
    assertEquals(List.of("data.json", "init.json"), entries(path));
    assertEquals("of another", Files.readString(path.resolve("init.json")));
  }
}
