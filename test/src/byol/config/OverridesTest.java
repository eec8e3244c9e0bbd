package byol.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.recipe.Defaults;
import byol.recipe.Presets;
import byol.testing.TinyRun;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OverridesTest {

  private static Settings options(String json) {
    return Settings.parse(JsonParser.parseString(json).getAsJsonObject(), "test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the same thing said in another unit replaces what was said
        "{epochs: 5} | {steps: 7} | {steps: 7}",
        "{steps: 7} | {epochs: 5} | {epochs: 5}",
        "{warmup_epochs: 1} | {warmup_steps: 3} | {warmup_steps: 3}",
        "{warmup_steps: 3} | {warmup_epochs: 1} | {warmup_epochs: 1}",
        // a new length keeps the warm-up's share, and never makes it longer
        "{epochs: 100, warmup_epochs: 10} | {steps: 10} | {steps: 10, warmup_steps: 1}",
        "{epochs: 100, warmup_epochs: 10} | {epochs: 5} | {epochs: 5, warmup_epochs: 0.5}",
        "{epochs: 100, warmup_epochs: 10} | {epochs: 300} | {epochs: 300, warmup_epochs: 10}",
        "{steps: 400, warmup_steps: 100} | {epochs: 8} | {epochs: 8, warmup_epochs: 2}",
        "{steps: 400, warmup_steps: 0} | {epochs: 8} | {epochs: 8, warmup_epochs: 0}",
        "{epochs: 100, warmup_epochs: 10} | {steps: 9, warmup_epochs: 2} | {steps: 9,"
            + " warmup_epochs: 2}",
        "{epochs: 100, warmup_steps: 10} | {epochs: 50} | {epochs: 50, warmup_steps: 10}",
        // sizes and views
        "{views: {size: 28}} | {image_size: 32} | {image_size: 32}",
        "{image_size: 32} | {views: {size: 28}} | {views: {size: 28}}",
        "{views: {size: 28, stats: {mean: [0], std: [1]}}} | {views: {size: 32}} | {views: {size:"
            + " 32, stats: {mean: [0], std: [1]}}}",
        // a norm for everything replaces those of the parts
        "{encoder_norm: bn, predictor_norm: ln} | {norm: none} | {norm: none}",
        "{encoder_norm: bn} | {norm: none, encoder_norm: in} | {norm: none, encoder_norm: in}",
        "{norm: none} | {encoder_norm: in} | {norm: none, encoder_norm: in}",
        // another optimizer leaves the rates of the one before open
        "{optimizer: adamw, lr: 1, weight_decay: 2} | {optimizer: sgd} | {optimizer: sgd}",
        "{optimizer: adamw, lr: 1, weight_decay: 2} | {optimizer: sgd, lr: 3} | {optimizer: sgd,"
            + " lr: 3}",
        "{optimizer: adamw, lr: 1} | {optimizer: adamw} | {optimizer: adamw, lr: 1}",
        "{lr: 1} | {optimizer: sgd} | {optimizer: sgd, lr: 1}",
        // everything else key by key
        "{lr: 1, tau: 0.5, epochs: 3} | {lr: 2} | {lr: 2, tau: 0.5, epochs: 3}",
      })
  void whatIsSaidLaterWins(String base, String over, String expected) {
    assertEquals(options(expected), options(base).overriddenBy(options(over)));
  }

  @Test
  void tenStepsOfAPresetAreMoreThanItsWarmup() {
    RunConfig config =
        Defaults.resolve(
            Presets.get("imagenet-100").options().overriddenBy(options("{steps: 10}")),
            TinyRun.IMAGES);
    assertEquals(10, config.steps());
    assertEquals(1, config.schedule().warmupSteps());
  }
}
