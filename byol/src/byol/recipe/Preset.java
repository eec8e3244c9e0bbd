package byol.recipe;

import byol.config.Settings;

/**
 * Settings that somebody found good for a data set and a length, kept as data: a JSON file of this
 * record beside the class files.
 *
 * @param description what it is for, and what has been measured with it
 * @param source where the settings come from
 * @param options the settings; what they leave open, {@link Defaults} decides
 */
public record Preset(String description, String source, Settings options) {
  /**
   * Checks that nothing is missing.
   *
   * @throws IllegalArgumentException naming what is
   */
  public Preset {
    require("description", description);
    require("source", source);
    require("options", options);
  }

  private static void require(String key, Object value) {
    if (value == null) {
      throw new IllegalArgumentException("a preset needs the key '" + key + "'");
    }
  }
}
