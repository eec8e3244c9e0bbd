package byol.recipe;

import byol.config.Settings;
import byol.torch.runtime.Device;
import java.util.Locale;
import java.util.Map;

/**
 * Which settings suit which images and which device, a row of {@code rules.json}.
 *
 * @param name such as {@code small color images on a CPU}
 * @param when it holds
 * @param preset the settings it starts from
 * @param settings in place of some of the preset's
 * @param optimizers learning rates and weight decay by optimizer, in place of the preset's
 * @param minutes how long to train if nothing is said of it; null for the preset's epochs
 * @param measured what was measured with these settings, and where they come from
 */
record Rule(
    String name,
    Condition when,
    String preset,
    Settings settings,
    Map<String, OptimizerRates> optimizers,
    Double minutes,
    String measured) {

  /**
   * What must be so; null for what may be anything.
   *
   * @param device {@code cpu} or {@code cuda}
   * @param channels of the images
   * @param minImages the fewest images
   * @param maxSide of the images in pixels, or of the views if that is decided already
   * @param bfloat16 whether the device multiplies matrices of bfloat16 faster than those of float32
   */
  record Condition(
      String device, Integer channels, Integer minImages, Integer maxSide, Boolean bfloat16) {
    boolean holds(Situation situation, int side) {
      return (device == null
              || Device.Type.valueOf(device.toUpperCase(Locale.ROOT)) == situation.device())
          && (channels == null || channels == situation.channels())
          && (minImages == null || situation.images() >= minImages)
          && (maxSide == null || side <= maxSide)
          && (bfloat16 == null || bfloat16 == situation.bfloat16());
    }
  }

  /** The preset's settings, for whatever data set. */
  Settings ofPreset() {
    return Presets.get(preset).options().without("data");
  }

  /** The preset's settings with those of the rule. */
  Settings all() {
    return ofPreset().overriddenBy(settings);
  }
}
