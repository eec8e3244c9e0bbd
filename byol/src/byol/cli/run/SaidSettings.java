package byol.cli.run;

import byol.config.Settings;
import byol.recipe.Recommendation;

/**
 * What is said of a new run.
 *
 * @param preset that is named; null without
 * @param named by what is named: the preset, another run, or the network of weights
 * @param own by options and a file of settings, which win
 */
record SaidSettings(String preset, Settings named, Settings own) {

  /**
   * All of it. Another optimizer than the preset's has rates that suit both, where some are known.
   */
  Settings all() {
    Settings said = named.overriddenBy(own);
    Settings rates =
        preset != null && isOtherOptimizer() ? Recommendation.rates(preset, said) : Settings.NONE;
    return rates.overriddenBy(said);
  }

  /** Whether learning rate and decay of what is named were for another optimizer. */
  boolean isOtherOptimizer() {
    return named.has("optimizer")
        && own.has("optimizer")
        && !named.get("optimizer", String.class).equals(own.get("optimizer", String.class));
  }

  /** Whether there is a warm-up that is no share of a length: it is as long as it says. */
  boolean hasOwnWarmup() {
    boolean warmup = own.has("warmup_epochs") || own.has("warmup_steps");
    return warmup && !own.has("epochs") && !own.has("steps");
  }

  /** The same of images at another place. */
  SaidSettings withData(String data) {
    return new SaidSettings(preset, named, own.with("data", data));
  }
}
