package byol.data.transform;

import byol.data.Checks;
import byol.image.Image;
import byol.imaging.ImageKernels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Resizes whole images, bicubic and antialiased, as PIL and torchvision do. The weights are kept
 * between calls, so each thread needs one of its own.
 */
public final class ImageScaler {

  private final ResizePlan plan = new ResizePlan();

  /** With no weights yet. */
  public ImageScaler() {}

  /**
   * Resizes an image.
   *
   * @param height rows of the result
   * @param width columns of the result
   * @throws IllegalArgumentException if one of them is not positive
   */
  public Image scale(Image image, int height, int width) {
    Checks.positive("the height", height);
    Checks.positive("the width", width);
    plan.whole(image, height, width);
    long values = Math.multiplyExact((long) height * width, image.channels());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment planes = arena.allocate(ValueLayout.JAVA_FLOAT, values);
      ImageKernels.resize(plan.window(), plan.rows(), plan.columns(), planes);
      return toImage(planes.toArray(ValueLayout.JAVA_FLOAT), height, width, image.channels());
    }
  }

  /**
   * Resizes an image so that its shorter side has a length, and keeps its aspect ratio; the longer
   * side is rounded down, as torchvision's {@code Resize} does.
   *
   * @param side length of the shorter side of the result
   * @throws IllegalArgumentException if that is not positive
   */
  public Image scaleShorter(Image image, int side) {
    long shorter = Math.min(image.height(), image.width());
    return scale(
        image,
        (int) (side * (long) image.height() / shorter),
        (int) (side * (long) image.width() / shorter));
  }

  private static Image toImage(float[] planes, int height, int width, int channels) {
    int size = height * width;
    byte[] pixels = new byte[planes.length];
    for (int c = 0; c < channels; c++) {
      for (int i = c * size, o = c; o < pixels.length; i++, o += channels) {
        pixels[o] = (byte) Math.round(planes[i] * 255);
      }
    }
    return new Image(height, width, channels, pixels);
  }
}
