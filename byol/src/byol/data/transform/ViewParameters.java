package byol.data.transform;

import byol.data.SampleRandom;

/**
 * The random choices of one view, drawn apart from the arithmetic that applies them. Draws follow
 * torchvision's {@code RandomResizedCrop}, {@code RandomHorizontalFlip}, {@code ColorJitter},
 * {@code RandomGrayscale}, {@code GaussianBlur} and {@code RandomSolarize}.
 *
 * @param crop the part of the image that is seen
 * @param flip whether the view is mirrored
 * @param jitterOrder which order of the four parts of color jitter, one of {@link ColorJitter}'s,
 *     or {@link #NO_JITTER}
 * @param brightness factor
 * @param contrast factor
 * @param saturation factor
 * @param hue shift, a share of the color circle
 * @param grayscale whether colors are dropped
 * @param blurSigma standard deviation of the blur in pixels, or 0 for none
 * @param solarizeThreshold values from here upward are inverted; above 1 for none
 */
public record ViewParameters(
    CropBox crop,
    boolean flip,
    int jitterOrder,
    float brightness,
    float contrast,
    float saturation,
    float hue,
    boolean grayscale,
    double blurSigma,
    float solarizeThreshold) {

  /** The {@code jitterOrder} of a view without color jitter. */
  static final int NO_JITTER = -1;

  /** The {@code solarizeThreshold} of a view without solarization. */
  static final float NO_SOLARIZE = 2;

  /** Draws the choices of one view of an image of the given size. */
  public static ViewParameters sample(
      ViewRecipe recipe, int height, int width, SampleRandom random) {
    CropBox crop = CropBox.sample(recipe, height, width, random);
    boolean flip = random.nextDouble() < recipe.flip();
    boolean jitter = random.nextDouble() < recipe.jitter().probability();
    int order = random.nextInt(ColorJitter.ORDER_COUNT);
    float brightness = factor(recipe.jitter().brightness(), random);
    float contrast = factor(recipe.jitter().contrast(), random);
    float saturation = factor(recipe.jitter().saturation(), random);
    float hue = (float) random.uniform(-recipe.jitter().hue(), recipe.jitter().hue());
    boolean grayscale = random.nextDouble() < recipe.grayscale();
    boolean blur = random.nextDouble() < recipe.blur().probability();
    double sigma = random.uniform(recipe.blur().sigmaMin(), recipe.blur().sigmaMax());
    boolean solarize = random.nextDouble() < recipe.solarize().probability();
    return new ViewParameters(
        crop,
        flip,
        jitter ? order : NO_JITTER,
        brightness,
        contrast,
        saturation,
        hue,
        grayscale,
        blur ? sigma : 0,
        solarize ? (float) recipe.solarize().threshold() : NO_SOLARIZE);
  }

  private static float factor(double spread, SampleRandom random) {
    return (float) random.uniform(Math.max(0, 1 - spread), 1 + spread);
  }
}
