package byol.command;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.recipe.Defaults;
import byol.recipe.Presets;

/**
 * Settings that learn much in a few minutes on two cores, the preset fashion-mnist: a narrow
 * network at low resolution, many small batches, and gentler views than the paper's, because gray
 * images of 28 pixels bear less.
 */
final class QuickstartRecipe {
  private QuickstartRecipe() {}

  /** A run of these settings. */
  static RunConfig config(String data, ImageDataset dataset, long steps) {
    return Defaults.resolve(
        Presets.get("fashion-mnist")
            .options()
            .overriddenBy(Settings.NONE.with("data", data).with("steps", steps)),
        dataset);
  }
}
