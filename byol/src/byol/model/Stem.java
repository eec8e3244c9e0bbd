package byol.model;

import byol.util.EnumNames;
import java.util.Locale;

/** What comes before the first stage of a ResNet. */
public enum Stem {
  /** 7×7 convolution with stride 2, then max pooling with stride 2. */
  IMAGENET,
  /** 3×3 convolution with stride 1, no pooling: for images of about 32 pixels. */
  SMALL,
  /** 3×3 convolution with stride 2, no pooling: for short budgets. */
  TINY;

  /**
   * Reads {@code imagenet}, {@code small} or {@code tiny}.
   *
   * @throws IllegalArgumentException naming the known ones
   */
  public static Stem parse(String name) {
    return EnumNames.parse(Stem.class, "stem", name);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
