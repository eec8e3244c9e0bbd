package byol.use.features;

import byol.util.Printable;
import java.util.regex.Pattern;

/**
 * What is known of an image beside its features.
 *
 * @param path of its file; in words for images that are none
 * @param label the name of its class; null if it has none
 * @param split {@code train}, {@code test}, or what else the images are divided into
 */
public record FeatureRow(String path, String label, String split) {
  /**
   * What it is called among images of all splits: its path, and its split where the path does not
   * say it. Images in arrays are numbered anew in each split, so that both have a number 7.
   */
  public String name() {
    String said = "(^|[^\\p{L}\\p{N}])" + Pattern.quote(split) + "($|[^\\p{L}\\p{N}])";
    return Pattern.compile(said).matcher(path).find() ? path : "%s (%s)".formatted(path, split);
  }

  /**
   * Which image it is, whatever class it is taken for: its path and split. The path is as files of
   * features write it, where a line end has no place.
   */
  public FeatureRow unlabeled() {
    return new FeatureRow(Printable.of(path), null, split);
  }
}
