package byol.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.data.transform.Augmentation;
import byol.json.Json;
import byol.model.Stem;
import byol.optim.Precision;
import byol.torch.runtime.Device;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PresetsTest {
  /** Enough for one step of the largest preset. */
  private static final ImageDataset IMAGES = new ShapesDataset(8192, 32, 0);

  static Stream<String> names() {
    return Presets.names().stream();
  }

  @Test
  void everyFileIsListed() throws IOException {
    Path folder = Path.of("..", "byol", "resources", "byol", "recipe", "presets");
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> found =
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
              .collect(Collectors.toSet());
      assertEquals(Set.copyOf(Presets.names()), found);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPresetResolvesToWhatItSays(String name) {
    Preset preset = Presets.get(name);
    assertFalse(preset.description().isBlank());
    assertFalse(preset.source().isBlank());
    Settings said = preset.options();
    RunConfig config = Defaults.resolve(said, IMAGES);
    for (var norm :
        List.of(
            config.model().encoderNorm(),
            config.model().projectorNorm(),
            config.model().predictorNorm())) {
      assertFalse(norm.usesBatchStatistics());
    }
    assertTrue(config.schedule().warmupSteps() < config.steps(), config.toString());
    assertEquals(IMAGES.stats(), config.views().stats());
    // Each value of the file is in the resolved config, where the two have the same key.
    JsonObject resolved = config.settings().tree();
    JsonObject options = said.tree();
    options.remove("views");
    if (said.get("precision", Precision.class) == Precision.AUTO) {
      options.addProperty("precision", Precision.AUTO.on(Device.CPU).toString());
    }
    options.keySet().retainAll(resolved.keySet());
    assertTrue(options.size() > 10, options.toString());
    options.entrySet().forEach(e -> assertEquals(e.getValue(), resolved.get(e.getKey()), name));
  }

  /** arXiv 2006.07733 and the published code of it, byol/configs/byol.py. */
  @ParameterizedTest
  @CsvSource({
    "40, 0.45, 1e-6, 0.97",
    "100, 0.45, 1e-6, 0.99",
    "300, 0.3, 1e-6, 0.99",
    "1000, 0.2, 1.5e-6, 0.996"
  })
  void imagenetIsThePapersRecipe(int epochs, double lr, double weightDecay, double tau) {
    RunConfig config = Defaults.resolve(Presets.get("imagenet-" + epochs).options(), IMAGES);
    assertEquals("resnet50", config.model().arch().toString());
    assertEquals(Stem.IMAGENET, config.model().stem());
    assertEquals("lars", config.optimizer().name());
    assertEquals(lr, config.optimizer().lr());
    assertEquals(lr * 16, config.learningRate(), 1e-12);
    assertEquals(weightDecay, config.optimizer().weightDecay());
    assertEquals(tau, config.schedule().tau());
    assertEquals(0.9, config.optimizer().momentum());
    assertEquals(1e-3, config.optimizer().trust());
    assertEquals(4096, config.effectiveBatch());
    assertEquals(4096, config.model().hidden());
    assertEquals(256, config.model().projection());
    assertEquals(2 * epochs, config.steps());
    assertEquals(2 * 10, config.schedule().warmupSteps());
    assertEquals(Augmentation.paper(224).withStats(IMAGES.stats()), config.views());
    Recipe row = Recipe.forEpochs(epochs);
    assertEquals(new Recipe(epochs, lr, weightDecay, tau, 10), row);
  }

  @Test
  void stl10HasThePapersViewsAtItsOwnSize() {
    RunConfig config =
        Defaults.resolve(Presets.get("stl10").options(), new ShapesDataset(512, 96, 0));
    assertEquals(Augmentation.paper(96).withStats(IMAGES.stats()), config.views());
  }

  @Test
  void anUnknownNameIsAnsweredByTheKnownOnes() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Presets.get("imagenet-10")).getMessage();
    assertTrue(message.contains("no preset is called 'imagenet-10'; did you mean"), message);
    assertTrue(message.contains("imagenet-1000, cifar10, stl10"), message);
  }

  @Test
  void aPresetWithoutAKeyIsRefused() {
    JsonObject partial = JsonParser.parseString("{\"description\": \"d\"}").getAsJsonObject();
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Json.parse(partial, Preset.class, "presets/p.json"))
            .getMessage();
    assertEquals("presets/p.json: a preset needs the key 'source'", message);
  }
}
