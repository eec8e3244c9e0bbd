package byol.image;

import java.util.Arrays;

/**
 * An 8-bit image, rows from top to bottom, pixels from left to right, channels interleaved: the
 * value of channel {@code c} at row {@code y} and column {@code x} is {@code pixels[(y * width + x)
 * * channels + c]}, unsigned.
 *
 * <p>The array is not copied: whoever makes an image hands it over.
 *
 * @param height rows, at least 1
 * @param width columns, at least 1
 * @param channels 1 (gray) or 3 (red, green, blue)
 * @param pixels {@code [height, width, channels]}, unsigned bytes
 */
public record Image(int height, int width, int channels, byte[] pixels) {

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if a side is not positive, there are neither one nor three
   *     channels, or the array's length is not their product
   */
  public Image {
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "an image needs positive sides, not %s x %s".formatted(height, width));
    }
    if (channels != 1 && channels != 3) {
      throw new IllegalArgumentException("an image has 1 or 3 channels, not " + channels);
    }
    if ((long) height * width * channels != pixels.length) {
      throw new IllegalArgumentException(
          "an image of %s x %s x %s needs %s bytes, not %s"
              .formatted(height, width, channels, (long) height * width * channels, pixels.length));
    }
  }

  /** The unsigned value, 0 to 255, at row {@code y}, column {@code x}, channel {@code c}. */
  public int at(int y, int x, int c) {
    return pixels[(y * width + x) * channels + c] & 0xff;
  }

  /**
   * The same picture in gray or in color, as PIL's {@code convert} makes it: gray is {@code L =
   * (19595 R + 38470 G + 7471 B + 32768) >> 16}, that is 0.299 R + 0.587 G + 0.114 B, rounded;
   * color is the gray value three times.
   *
   * @param wanted 1 or 3; if the picture has as many channels, it is given back itself
   */
  public Image withChannels(int wanted) {
    if (wanted == channels) {
      return this;
    }
    byte[] converted = new byte[height * width * wanted];
    for (int p = 0; p < height * width; p++) {
      if (wanted == 3) {
        Arrays.fill(converted, 3 * p, 3 * p + 3, pixels[p]);
      } else {
        int red = pixels[3 * p] & 0xff;
        int green = pixels[3 * p + 1] & 0xff;
        int blue = pixels[3 * p + 2] & 0xff;
        converted[p] = (byte) (19595 * red + 38470 * green + 7471 * blue + 32768 >> 16);
      }
    }
    return new Image(height, width, wanted, converted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Image image
        && height == image.height
        && width == image.width
        && channels == image.channels
        && Arrays.equals(pixels, image.pixels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pixels) * 31 + height * 7 + width;
  }

  @Override
  public String toString() {
    return "Image[%s x %s x %s]".formatted(height, width, channels);
  }
}
