package byol.use.features;

import byol.json.Json;
import byol.torch.safetensors.Safetensors;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;

/**
 * What features are of.
 *
 * @param format of this description
 * @param encoder the digest of the encoder, see {@code byol.export.ModelDigest}
 * @param data the SPEC of the images, with absolute paths
 * @param images tells one collection of images from another, and from itself after a change
 * @param size of a feature vector
 * @param rows how many there are: 0 as long as that is not known
 * @param unusable images that could not be used and have no row
 * @param classes names of the labels
 * @param splits names of the splits
 */
public record FeatureInfo(
    int format,
    String encoder,
    String data,
    String images,
    int size,
    int rows,
    int unusable,
    List<String> classes,
    List<String> splits) {
  /** What the description is called within files. */
  static final String NAME = "byol.features.json";

  private static final int FORMAT = 1;
  private static final int SHOWN = 12;

  /** Whether a file is one of safetensors that says so of features that it holds. */
  public static boolean isIn(Path file) {
    try {
      return Safetensors.readMetadata(file).containsKey(NAME);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Of features that are still to be made. */
  public FeatureInfo(
      String encoder,
      String data,
      String images,
      int size,
      List<String> classes,
      List<String> splits) {
    this(FORMAT, encoder, data, images, size, 0, 0, List.copyOf(classes), List.copyOf(splits));
  }

  /** Tells features that are still to be made from others. */
  public String key() {
    return Json.line(this);
  }

  /** The same with so many rows. */
  FeatureInfo complete(int allRows, int leftOut) {
    return new FeatureInfo(format, encoder, data, images, size, allRows, leftOut, classes, splits);
  }

  /**
   * Checks that they are of an encoder.
   *
   * @param digest of the encoder
   * @param file where they are, for the message
   * @throws IllegalArgumentException if they are of another one
   */
  public void checkEncoder(String digest, Object file) {
    if (!encoder.equals(digest)) {
      throw new IllegalArgumentException(
          ("the features in %s are of another encoder (%s…, not %s…), and cannot be compared with"
                  + " those of this one: embed the images anew")
              .formatted(file, encoder.substring(0, SHOWN), digest.substring(0, SHOWN)));
    }
  }

  static FeatureInfo parse(JsonObject json, String source) {
    FeatureInfo info = Json.parse(json, FeatureInfo.class, source);
    if (info.format != FORMAT) {
      throw new IllegalArgumentException(
          "%s was written by a later version of this program".formatted(source));
    }
    boolean whole =
        info.encoder != null
            && info.encoder.length() > SHOWN
            && info.data != null
            && info.images != null
            && info.classes != null
            && info.splits != null;
    if (!whole || info.size < 1 || info.rows < 0) {
      throw new IllegalArgumentException(source + " does not say what its features are of");
    }
    return info;
  }
}
