package byol.cli.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.command.LearningWatch.Remedy;
import byol.config.Settings;
import byol.recipe.Defaults;
import byol.testing.TinyRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningAdviceTest {
  /** A τ of 1 would be a target that never moves. */
  @ParameterizedTest
  @CsvSource({"0.96, 0.99", "0.9, 0.975", "0.9999, 0.999975", "0.999999, 0.99999975"})
  void aSlowerTargetStillMoves(double tau, String slower) {
    Settings settings = TinyRun.options(1, "gn:4", "adamw", 1, null).with("tau", tau);
    assertEquals(
        "--tau " + slower,
        LearningAdvice.option(Remedy.SLOWER_TARGET, Defaults.resolve(settings, TinyRun.IMAGES)));
  }
}
