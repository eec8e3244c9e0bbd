package byol.cli.run;

import byol.config.Presets;
import byol.config.RunConfig;
import byol.config.RunOptions;
import byol.data.ImageDataset;
import byol.json.Json;
import com.google.gson.JsonObject;

/**
 * Settings that learn much in a few minutes on two cores, the preset fashion-mnist: a narrow
 * network at low resolution, many small batches, and gentler views than the paper's, because gray
 * images of 28 pixels bear less.
 */
final class QuickstartRecipe {
  private QuickstartRecipe() {}

  /** A run of these settings. */
  static RunConfig config(String data, ImageDataset dataset, long steps) {
    JsonObject length = new JsonObject();
    length.addProperty("data", data);
    length.addProperty("steps", steps);
    return Presets.get("fashion-mnist")
        .options()
        .overriddenBy(Json.parse(length, RunOptions.class, "quickstart"))
        .resolve(dataset);
  }
}
