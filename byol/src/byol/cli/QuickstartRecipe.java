package byol.cli;

import byol.data.ImageDataset;
import byol.train.Json;
import byol.train.RunConfig;
import byol.train.RunOptions;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Settings that learn much in a few minutes on two cores, in quickstart.json: a narrow network at
 * low resolution, many small batches, and gentler views than the paper's, because gray images of 28
 * pixels bear less.
 */
final class QuickstartRecipe {
  private static final double WARM_UP = 0.1;

  private QuickstartRecipe() {}

  /** A run of these settings. */
  static RunConfig config(String data, ImageDataset dataset, long steps) {
    try (InputStream in = QuickstartRecipe.class.getResourceAsStream("quickstart.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      JsonObject recipe = JsonParser.parseString(text).getAsJsonObject();
      recipe.addProperty("data", data);
      recipe.addProperty("steps", steps);
      recipe.addProperty("warmup_steps", Math.round(steps * WARM_UP));
      recipe.getAsJsonObject("views").add("stats", Json.tree(dataset.stats()));
      return Json.parse(recipe, RunOptions.class, "quickstart.json").resolve(dataset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
