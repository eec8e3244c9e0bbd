package byol.data.transform;

import byol.image.Image;
import byol.image.ScaledImage;
import byol.imaging.ImageKernels.Resampling;
import byol.imaging.ImageKernels.Window;

/**
 * What a resize of an image, or of a part of it, reads, and with which weights. One object is used
 * for many images, its arrays only grow; each thread needs one of its own.
 */
final class ResizePlan {

  private final ResizeKernel vertical = new ResizeKernel();
  private final ResizeKernel horizontal = new ResizeKernel();
  private Image image;
  private int x;
  private int y;

  /**
   * A crop becomes a square. Of a reduced image, the pixels that lie partly in the crop count as
   * part of it.
   *
   * @param source the image
   * @param crop the part of the whole picture that is seen
   * @param size side of the result
   * @param flip whether to mirror it
   */
  void crop(ScaledImage source, CropBox crop, int size, boolean flip) {
    double scale = source.reduction();
    double top = (crop.y() - source.top()) / scale;
    double left = (crop.x() - source.left()) / scale;
    double height = crop.height() / scale;
    double width = crop.width() / scale;
    int firstRow = (int) top;
    int firstColumn = (int) left;
    int rows = (int) Math.ceil(top + height) - firstRow;
    int columns = (int) Math.ceil(left + width) - firstColumn;
    image = source.image();
    y = firstRow + vertical.set(top - firstRow, height, rows, size, 0, size);
    x = firstColumn + horizontal.set(left - firstColumn, width, columns, size, 0, size);
    if (flip) {
      horizontal.flip();
    }
  }

  /**
   * The center of a whole image whose shorter side becomes {@code resized}.
   *
   * @param size side of the result
   */
  void center(Image source, int resized, int size) {
    long height = source.height();
    long width = source.width();
    long shorter = Math.min(height, width);
    long newHeight = resized * height / shorter;
    long newWidth = resized * width / shorter;
    image = source;
    y = vertical.set(0, height, source.height(), newHeight, middle(newHeight, size), size);
    x = horizontal.set(0, width, source.width(), newWidth, middle(newWidth, size), size);
  }

  private static long middle(long length, int size) {
    return (long) Math.rint((length - size) / 2.0);
  }

  /** All of an image. */
  void whole(Image source, int height, int width) {
    image = source;
    y = vertical.set(0, source.height(), source.height(), height, 0, height);
    x = horizontal.set(0, source.width(), source.width(), width, 0, width);
  }

  /** The part of the image that is read. */
  Window window() {
    return new Window(
        image.pixels(), image.width(), image.channels(), x, y, horizontal.length, vertical.length);
  }

  /** The weights along the columns. */
  Resampling rows() {
    return resampling(vertical);
  }

  /** The weights along the rows. */
  Resampling columns() {
    return resampling(horizontal);
  }

  private static Resampling resampling(ResizeKernel kernel) {
    return new Resampling(kernel.start, kernel.weights, kernel.taps, kernel.count);
  }
}
