package byol.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.data.transform.Augmentation;
import byol.data.transform.ViewRecipe;
import byol.json.Json;
import byol.model.Stem;
import byol.optim.Sgd;
import byol.registry.Optimizers;
import byol.run.RunDirectory;
import byol.run.RunExistsException;
import byol.testing.Fixtures;
import byol.testing.TinyRun;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DefaultsTest {
  @TempDir Path folder;

  private RunConfig resolve(String json) throws IOException {
    Path file = folder.resolve("config.json");
    Files.writeString(file, json);
    return Defaults.resolve(Settings.read(file), TinyRun.IMAGES);
  }

  private String refusal(String json) {
    return assertThrows(IllegalArgumentException.class, () -> resolve(json)).getMessage();
  }

  @Test
  void aRunKeepsWhatOpensItsImagesAgain() {
    Fixtures.picture(folder.resolve("shapes/train/a.png"), 8, 8, 1);
    Path shapes = folder.resolve("shapes");
    var images = Datasets.open(shapes.toString(), Split.TRAIN);
    assertEquals(shapes.toString(), Defaults.resolve(Settings.NONE, images).data());
  }

  /** Two passes of half a batch each are an epoch; four of them a step. */
  @Test
  void anEpochMayBeLessThanAStep() throws IOException {
    assertEquals(20, resolve("{\"epochs\": 40, \"batch_size\": 128, \"accumulate\": 4}").steps());
  }

  @Test
  void nothingSaidIsThePapersRecipe() throws IOException {
    RunConfig config = resolve("{\"epochs\": 300, \"image_size\": 224, \"batch_size\": 64}");
    assertEquals("resnet50", config.model().arch().toString());
    assertEquals("gn:16+ws", config.model().encoderNorm().toString());
    assertEquals("gn:16+ws", config.model().predictorNorm().toString());
    assertEquals(Stem.IMAGENET, config.model().stem());
    assertEquals(4096, config.model().hidden());
    assertEquals(256, config.model().projection());
    assertEquals("lars", config.optimizer().name());
    assertEquals(0.3, config.optimizer().lr());
    assertEquals(1e-6, config.optimizer().weightDecay());
    assertEquals(0.99, config.schedule().tau());
    assertEquals(0.9, config.optimizer().momentum());
    assertEquals(1e-3, config.optimizer().trust());
    assertEquals(300 * 4, config.steps());
    assertEquals(10 * 4, config.schedule().warmupSteps());
    assertEquals(1.0, config.views().first().blur().probability());
    assertEquals(0.2, config.views().second().solarize().probability());
  }

  @ParameterizedTest
  @CsvSource({
    "40, 0.45, 1e-6, 0.97",
    "100, 0.45, 1e-6, 0.99",
    "300, 0.3, 1e-6, 0.99",
    "1000, 0.2, 1.5e-6, 0.996"
  })
  void theRecipeFollowsTheEpochs(int epochs, double lr, double weightDecay, double tau)
      throws IOException {
    RunConfig config = resolve("{\"epochs\": %d, \"batch_size\": 64}".formatted(epochs));
    assertEquals(lr, config.optimizer().lr());
    assertEquals(weightDecay, config.optimizer().weightDecay());
    assertEquals(tau, config.schedule().tau());
  }

  @Test
  void theLearningRateScalesWithTheEffectiveBatch() throws IOException {
    RunConfig config = resolve("{\"lr\": 0.2, \"batch_size\": 64, \"accumulate\": 2}");
    assertEquals(128, config.effectiveBatch());
    assertEquals(0.1, config.learningRate(), 1e-12);
  }

  /** The paper's rates are for LARS; others have their own, or are told. */
  @Test
  void anOptimizerWithoutRatesHasToBeToldOne() throws IOException {
    Optimizers.add("plain", (parameters, config) -> new Sgd(parameters, 0, config.weightDecay()));
    Optimizers.add(
        "plain-rated",
        0.25,
        1e-3,
        (parameters, config) -> new Sgd(parameters, 0, config.weightDecay()));
    assertTrue(
        refusal("{\"optimizer\": \"plain\"}").contains("plain has no learning rate of its own"));
    assertEquals(0.5, resolve("{\"optimizer\": \"plain\", \"lr\": 0.5}").optimizer().lr());
    RunConfig rated = resolve("{\"optimizer\": \"plain-rated\"}");
    assertEquals(0.25, rated.optimizer().lr());
    assertEquals(1e-3, rated.optimizer().weightDecay());
  }

  @Test
  void aSavedConfigIsReadBackAsItWas() throws IOException {
    RunConfig config = TinyRun.config(5, "ln+ws", "adamw", 3);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    assertEquals(config, directory.config());
    // … and is a valid --config for another run.
    Path file = directory.path().resolve("config.json");
    assertEquals(config, Defaults.resolve(Settings.read(file), TinyRun.IMAGES));
  }

  @Test
  void aRunOfAnEarlierBuildIsReadAsItWasTrained() throws IOException {
    RunConfig config = TinyRun.config(5, "gn:8+ws", "lars", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    Path file = directory.path().resolve("config.json");
    // All settings side by side, and fewer of them.
    JsonObject saved = config.settings().tree();
    for (String key :
        List.of(
            "method",
            "predictor",
            "temperature",
            "tau_final",
            "predictor_rate",
            "tf32",
            "cudnn_benchmark",
            "cuda_graph",
            "sync_bn",
            "max_skipped")) {
      assertTrue(saved.has(key), key);
      saved.remove(key);
    }
    Files.writeString(file, saved.toString());
    assertEquals(config, directory.config());
  }

  @Test
  void onlyByolHasAPredictorToLeaveOut() throws IOException {
    assertFalse(resolve("{\"predictor\": false}").method().predictor());
    assertTrue(
        refusal("{\"predictor\": false, \"method\": \"simsiam\"}")
            .contains("predictor can be false for method byol only"));
    assertTrue(refusal("{\"method\": \"moco\"}").contains("there are: byol, simclr, simsiam"));
  }

  @Test
  void whatIsLeftOutOfTheViewsComesFromTheImages() throws IOException {
    Augmentation usual = Augmentation.small(16, TinyRun.IMAGES.stats());
    assertEquals(usual, resolve("{\"views\": {}}").views());
    assertEquals(
        Augmentation.small(24, TinyRun.IMAGES.stats()),
        resolve("{\"views\": {\"size\": 24}}").views());
    String recipe = Json.line(ViewRecipe.paperT());
    Augmentation views = resolve("{\"views\": {\"first\": %s}}".formatted(recipe)).views();
    assertEquals(new Augmentation(16, ViewRecipe.paperT(), usual.second(), usual.stats()), views);
    assertTrue(views.reducedDecoding());
    assertEquals(
        usual.withReducedDecoding(false),
        resolve("{\"views\": {\"reduced_decoding\": false}}").views());
    JsonObject earlier = Json.tree(usual).getAsJsonObject();
    earlier.remove("reduced_decoding");
    assertEquals(usual, Json.parse(earlier, Augmentation.class, "earlier"));
  }

  @Test
  void wrongConfigsAreRefusedByName() {
    String misspelt = refusal("{\"leraning_rate\": 1, \"lr\": 1}");
    assertTrue(misspelt.contains("unknown key 'leraning_rate'"), misspelt);
    String near = refusal("{\"batchsize\": 1}");
    assertTrue(near.contains("did you mean batch_size?"), near);
    String nested = refusal("{\"views\": {\"size\": 16, \"frist\": {}}}");
    assertTrue(nested.contains("unknown key 'views.frist'"), nested);
    assertTrue(refusal("{\"norm\": \"gn16\"}").contains("unknown norm 'gn16'"));
    assertTrue(refusal("{\"arch\": \"vit\"}").contains("unknown architecture 'vit'"));
    assertTrue(refusal("{\"epochs\": 1, \"steps\": 1}").contains("epochs or steps, not both"));
    assertTrue(
        refusal("{\"threads\": 100000}").contains("threads must be from 1 to 1024, not 100000"));
    assertTrue(refusal("{\"loader_threads\": 100000}").contains("loader_threads must be from"));
    assertTrue(refusal("{\"batch_size\": 0}").contains("batch_size must be from 1 to"));
    assertTrue(refusal("{\"epochs\": \"many\"}").contains("config.json"));
    assertTrue(refusal("{\"channels\": 1}").contains("channels is 1"));
    assertTrue(refusal("{\"image_size\": 16, \"views\": {\"size\": 16}}").contains("not both"));
    assertTrue(
        refusal("{\"image_size\": 0}").contains("image_size must be from 1 to 16384, not 0"));
    String side = refusal("{\"views\": {\"size\": 0}}");
    assertTrue(side.contains("views need a positive side, not 0"), side);
    String channels = refusal("{\"views\": {\"stats\": {\"mean\": [0.5], \"std\": [0.5]}}}");
    assertTrue(channels.contains("views.stats is for 1 channels"), channels);
    String spread = refusal("{\"views\": {\"stats\": {\"mean\": [0.5], \"std\": [0]}}}");
    assertTrue(spread.contains("config.json: standard deviations must be positive"), spread);
    assertTrue(refusal("[1]").contains("is not a JSON object"));
    assertTrue(refusal("{\"lr\": ").contains("is not a JSON object"));
  }

  @Test
  void directoriesThatAreNoRunsAreRefused() throws IOException {
    var notOne =
        assertThrows(IllegalArgumentException.class, () -> RunDirectory.open(folder)).getMessage();
    assertTrue(notOne.contains("is not a run directory"), notOne);
    RunConfig config = TinyRun.config(5, "ln", "sgd", 1);
    RunDirectory.create(folder.resolve("run"), config);
    var taken =
        assertThrows(
                RunExistsException.class, () -> RunDirectory.create(folder.resolve("run"), config))
            .getMessage();
    assertTrue(taken.contains("holds a run already"), taken);
  }

  record Outer(Double a, Inner inner) {}

  record Inner(Double knn, Double linear) {}

  @Test
  void addingToTheSummaryKeepsWhatIsNotMeasuredAgain() {
    RunConfig config = TinyRun.config(5, "ln", "sgd", 1);
    RunDirectory directory = RunDirectory.create(folder.resolve("run"), config);
    directory.addToSummary(new Outer(1.0, new Inner(2.0, 3.0)));
    directory.addToSummary(new Outer(null, new Inner(4.0, null)));
    assertEquals(
        "{\"a\":1.0,\"inner\":{\"knn\":4.0,\"linear\":3.0}}", directory.summary().toString());
  }
}
