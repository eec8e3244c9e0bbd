package byol.image;

/**
 * The pixels of a picture, whole or at a reduced scale. Pixel {@code (y, x)} of {@code image} is
 * the mean, or about that, of a square of the picture: of the {@code reduction}² pixels from {@code
 * (top + y · reduction, left + x · reduction)}. Squares at the edges may reach out of the picture.
 *
 * @param image the pixels
 * @param height rows of the whole picture
 * @param width columns of the whole picture
 * @param reduction 1, 2, 4 or 8; 1 if {@code image} is the whole picture
 * @param top row of the picture at which {@code image} begins: 0, or less where it was turned
 * @param left column at which it begins, likewise
 */
public record ScaledImage(Image image, int height, int width, int reduction, int top, int left) {

  /** A picture at its own scale. */
  public static ScaledImage whole(Image image) {
    return new ScaledImage(image, image.height(), image.width(), 1, 0, 0);
  }
}
