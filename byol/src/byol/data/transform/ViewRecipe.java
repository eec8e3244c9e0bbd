package byol.data.transform;

/**
 * How one view is made from an image, in this order: a random crop resized to the wanted side, a
 * horizontal flip, colour jitter (its four parts in random order), grayscale, Gaussian blur,
 * solarisation. Semantics are torchvision's; probabilities are in [0, 1]. "Bootstrap Your Own
 * Latent" (arXiv 2006.07733), appendix B.
 *
 * <p>On gray images saturation, hue and grayscale do nothing.
 *
 * @param cropScaleMin smallest crop, as a share of the image's area
 * @param cropScaleMax largest crop, as a share of the image's area
 * @param aspectMin smallest ratio of the crop's width to its height
 * @param aspectMax largest ratio of the crop's width to its height
 * @param flip probability of a horizontal flip
 * @param jitter probability of colour jitter
 * @param brightness factors are drawn from [1 − brightness, 1 + brightness]
 * @param contrast factors are drawn from [1 − contrast, 1 + contrast]
 * @param saturation factors are drawn from [1 − saturation, 1 + saturation]
 * @param hue shifts are drawn from [−hue, hue], as a share of the colour circle
 * @param grayscale probability of dropping the colours
 * @param blur probability of Gaussian blur with a kernel of a tenth of the side
 * @param blurSigmaMin smallest standard deviation of the blur, in pixels
 * @param blurSigmaMax largest standard deviation of the blur, in pixels
 * @param solarize probability of solarisation
 * @param solarizeThreshold values in [0, 1] from here upward are inverted by solarisation
 */
public record ViewRecipe(
    double cropScaleMin,
    double cropScaleMax,
    double aspectMin,
    double aspectMax,
    double flip,
    double jitter,
    double brightness,
    double contrast,
    double saturation,
    double hue,
    double grayscale,
    double blur,
    double blurSigmaMin,
    double blurSigmaMax,
    double solarize,
    double solarizeThreshold) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException naming the value that is out of its range
   */
  public ViewRecipe {
    range("cropScale", cropScaleMin, cropScaleMax);
    within("cropScaleMax", cropScaleMax, 1);
    range("aspect", aspectMin, aspectMax);
    within("flip", flip, 1);
    within("jitter", jitter, 1);
    within("brightness", brightness, Double.MAX_VALUE);
    within("contrast", contrast, Double.MAX_VALUE);
    within("saturation", saturation, Double.MAX_VALUE);
    within("hue", hue, 0.5);
    within("grayscale", grayscale, 1);
    within("blur", blur, 1);
    range("blurSigma", blurSigmaMin, blurSigmaMax);
    within("solarize", solarize, 1);
    within("solarizeThreshold", solarizeThreshold, 1);
  }

  /** The paper's first distribution, T: always blurred, never solarised. */
  public static ViewRecipe paperT() {
    return new ViewRecipe(
        0.08, 1, 3.0 / 4, 4.0 / 3, 0.5, 0.8, 0.4, 0.4, 0.2, 0.1, 0.2, 1.0, 0.1, 2.0, 0.0, 0.5);
  }

  /** The paper's second distribution, T′: seldom blurred, sometimes solarised. */
  public static ViewRecipe paperTPrime() {
    return paperT().withBlur(0.1).withSolarize(0.2);
  }

  /** Random crop and flip, and nothing else: how a linear classifier's training images are made. */
  public static ViewRecipe cropAndFlip() {
    return new ViewRecipe(0.08, 1, 3.0 / 4, 4.0 / 3, 0.5, 0, 0, 0, 0, 0, 0, 0, 0.1, 2.0, 0, 0.5);
  }

  /** This recipe with crops of {@code min} to {@code max} of the area. */
  public ViewRecipe withCropScale(double min, double max) {
    return new ViewRecipe(
        min,
        max,
        aspectMin,
        aspectMax,
        flip,
        jitter,
        brightness,
        contrast,
        saturation,
        hue,
        grayscale,
        blur,
        blurSigmaMin,
        blurSigmaMax,
        solarize,
        solarizeThreshold);
  }

  /** This recipe with another probability of blur. */
  public ViewRecipe withBlur(double probability) {
    return new ViewRecipe(
        cropScaleMin,
        cropScaleMax,
        aspectMin,
        aspectMax,
        flip,
        jitter,
        brightness,
        contrast,
        saturation,
        hue,
        grayscale,
        probability,
        blurSigmaMin,
        blurSigmaMax,
        solarize,
        solarizeThreshold);
  }

  /** This recipe with another probability of solarisation. */
  public ViewRecipe withSolarize(double probability) {
    return new ViewRecipe(
        cropScaleMin,
        cropScaleMax,
        aspectMin,
        aspectMax,
        flip,
        jitter,
        brightness,
        contrast,
        saturation,
        hue,
        grayscale,
        blur,
        blurSigmaMin,
        blurSigmaMax,
        probability,
        solarizeThreshold);
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
