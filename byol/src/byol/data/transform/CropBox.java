package byol.data.transform;

import byol.data.SampleRandom;

/**
 * A rectangle of an image, in pixels.
 *
 * @param x left edge
 * @param y top edge
 * @param width columns
 * @param height rows
 */
public record CropBox(int x, int y, int width, int height) {

  private static final int ATTEMPTS = 10;

  /**
   * Draws a crop as torchvision's {@code RandomResizedCrop} does: area uniform, aspect ratio
   * uniform in its logarithm, ten attempts to fit, then the largest central crop whose aspect ratio
   * is allowed.
   */
  static CropBox sample(ViewRecipe recipe, int height, int width, SampleRandom random) {
    double area = (double) height * width;
    double logMin = Math.log(recipe.crop().aspectMin());
    double logMax = Math.log(recipe.crop().aspectMax());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      double target = area * random.uniform(recipe.crop().scaleMin(), recipe.crop().scaleMax());
      double aspect = Math.exp(random.uniform(logMin, logMax));
      int w = (int) Math.rint(Math.sqrt(target * aspect));
      int h = (int) Math.rint(Math.sqrt(target / aspect));
      if (w > 0 && w <= width && h > 0 && h <= height) {
        int y = random.nextInt(height - h + 1);
        int x = random.nextInt(width - w + 1);
        return new CropBox(x, y, w, h);
      }
    }
    return central(recipe, height, width);
  }

  /** The box from one corner to the other, of which the latter is not in it. */
  static CropBox between(int left, int top, int right, int bottom) {
    return new CropBox(left, top, right - left, bottom - top);
  }

  private static CropBox central(ViewRecipe recipe, int height, int width) {
    double ratio = (double) width / height;
    int w = width;
    int h = height;
    if (ratio < recipe.crop().aspectMin()) {
      h = Math.clamp((int) Math.rint(width / recipe.crop().aspectMin()), 1, height);
    } else if (ratio > recipe.crop().aspectMax()) {
      w = Math.clamp((int) Math.rint(height * recipe.crop().aspectMax()), 1, width);
    }
    return new CropBox((width - w) / 2, (height - h) / 2, w, h);
  }
}
