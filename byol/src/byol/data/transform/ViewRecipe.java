package byol.data.transform;

import byol.data.SampleRandom;
import byol.image.Image;
import com.google.gson.annotations.JsonAdapter;

/**
 * How one view is made from an image, in this order: a random crop resized to the wanted side, a
 * horizontal flip, color jitter (its four parts in random order), grayscale, Gaussian blur,
 * solarization. Semantics are torchvision's; probabilities are in [0, 1]. "Bootstrap Your Own
 * Latent" (arXiv 2006.07733), appendix B.
 *
 * <p>On gray images saturation, hue and grayscale do nothing.
 *
 * @param crop which part of the image is seen
 * @param flip probability of a horizontal flip
 * @param jitter how colors are changed
 * @param grayscale probability of dropping the colors
 * @param blur how the view is blurred
 * @param solarize how bright values are inverted
 */
@JsonAdapter(ViewRecipeJson.class)
public record ViewRecipe(
    Crop crop, double flip, Jitter jitter, double grayscale, Blur blur, Solarize solarize)
    implements ViewTransform {
  private static final double FLIP = 0.5;

  /** The paper's crops: of any size down to a twelfth of the image. */
  private static final Crop ANY_CROP = new Crop(0.08, 1, 3.0 / 4, 4.0 / 3);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException naming the value that is out of its range
   */
  public ViewRecipe {
    within("flip", flip, 1);
    within("grayscale", grayscale, 1);
  }

  /**
   * A crop of random size and shape.
   *
   * @param scaleMin smallest crop, as a share of the image's area
   * @param scaleMax largest crop, as a share of the image's area
   * @param aspectMin smallest ratio of the crop's width to its height
   * @param aspectMax largest ratio of the crop's width to its height
   */
  public record Crop(double scaleMin, double scaleMax, double aspectMin, double aspectMax) {
    /** Checks the ranges. */
    public Crop {
      range("cropScale", scaleMin, scaleMax);
      within("cropScaleMax", scaleMax, 1);
      range("aspect", aspectMin, aspectMax);
    }
  }

  /**
   * Color jitter.
   *
   * @param probability of any
   * @param brightness factors are drawn from [1 − brightness, 1 + brightness]
   * @param contrast factors are drawn from [1 − contrast, 1 + contrast]
   * @param saturation factors are drawn from [1 − saturation, 1 + saturation]
   * @param hue shifts are drawn from [−hue, hue], as a share of the color circle
   */
  public record Jitter(
      double probability, double brightness, double contrast, double saturation, double hue) {
    /** No jitter. */
    public static final Jitter NONE = new Jitter(0, 0, 0, 0, 0);

    /** Checks the ranges. */
    public Jitter {
      within("jitter", probability, 1);
      within("brightness", brightness, Double.MAX_VALUE);
      within("contrast", contrast, Double.MAX_VALUE);
      within("saturation", saturation, Double.MAX_VALUE);
      within("hue", hue, 0.5);
    }
  }

  /**
   * Gaussian blur with a kernel of a tenth of the side.
   *
   * @param probability of any
   * @param sigmaMin smallest standard deviation, in pixels
   * @param sigmaMax largest standard deviation, in pixels
   */
  public record Blur(double probability, double sigmaMin, double sigmaMax) {
    /** Checks the ranges. */
    public Blur {
      within("blur", probability, 1);
      range("blurSigma", sigmaMin, sigmaMax);
    }

    /** The paper's range of standard deviations. */
    public static Blur of(double probability) {
      return new Blur(probability, 0.1, 2);
    }
  }

  /**
   * Solarization.
   *
   * @param probability of any
   * @param threshold values in [0, 1] from here upward are inverted
   */
  public record Solarize(double probability, double threshold) {
    /** Checks the ranges. */
    public Solarize {
      within("solarize", probability, 1);
      within("solarizeThreshold", threshold, 1);
    }

    /** The paper's threshold, the middle. */
    public static Solarize of(double probability) {
      return new Solarize(probability, 0.5);
    }
  }

  /** Draws the choices of a view and makes it. */
  @Override
  public void view(Image image, SampleRandom random, ViewSlot view) {
    view.fill(image, ViewParameters.sample(this, image.height(), image.width(), random));
  }

  /** The paper's first distribution, T: always blurred, never solarized. */
  public static ViewRecipe paperT() {
    return new ViewRecipe(
        ANY_CROP, FLIP, new Jitter(0.8, 0.4, 0.4, 0.2, 0.1), 0.2, Blur.of(1), Solarize.of(0));
  }

  /** The paper's second distribution, T′: seldom blurred, sometimes solarized. */
  public static ViewRecipe paperTPrime() {
    return paperT().withBlur(0.1).withSolarize(0.2);
  }

  /** Random crop and flip, and nothing else: how a linear classifier's training images are made. */
  public static ViewRecipe cropAndFlip() {
    return new ViewRecipe(ANY_CROP, FLIP, Jitter.NONE, 0, Blur.of(0), Solarize.of(0));
  }

  /** This recipe with crops of {@code min} to {@code max} of the area. */
  public ViewRecipe withCropScale(double min, double max) {
    Crop other = new Crop(min, max, crop.aspectMin(), crop.aspectMax());
    return new ViewRecipe(other, flip, jitter, grayscale, blur, solarize);
  }

  /** This recipe with another probability of a flip. */
  public ViewRecipe withFlip(double probability) {
    return new ViewRecipe(crop, probability, jitter, grayscale, blur, solarize);
  }

  /** This recipe with other color jitter. */
  public ViewRecipe withJitter(Jitter other) {
    return new ViewRecipe(crop, flip, other, grayscale, blur, solarize);
  }

  /** This recipe with another probability of grayscale. */
  public ViewRecipe withGrayscale(double probability) {
    return new ViewRecipe(crop, flip, jitter, probability, blur, solarize);
  }

  /** This recipe with another probability of blur. */
  public ViewRecipe withBlur(double probability) {
    Blur other = new Blur(probability, blur.sigmaMin(), blur.sigmaMax());
    return new ViewRecipe(crop, flip, jitter, grayscale, other, solarize);
  }

  /** This recipe with another probability of solarization. */
  public ViewRecipe withSolarize(double probability) {
    Solarize other = new Solarize(probability, solarize.threshold());
    return new ViewRecipe(crop, flip, jitter, grayscale, blur, other);
  }

  private static void range(String name, double min, double max) {
    if (!(min > 0 && min <= max && max < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%sMin and %sMax must be positive and ordered, not %s and %s"
              .formatted(name, name, min, max));
    }
  }

  private static void within(String name, double value, double max) {
    if (!(value >= 0 && value <= max)) {
      throw new IllegalArgumentException(
          "%s must be %s, not %s"
              .formatted(
                  name, max == Double.MAX_VALUE ? "at least 0" : "between 0 and " + max, value));
    }
  }
}
