package byol.image;

import byol.torch.Tensor;
import byol.torch.arrays.JavaArrays;
import byol.torch.runtime.DType;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Pictures as tensors, and back. */
public final class TensorImages {
  private TensorImages() {}

  /**
   * The red, green and blue of a picture as they are stored, without transparency; of a gray one
   * its brightness three times.
   *
   * @return [3, H, W], float32 from 0 to 1, as torchvision's to_tensor gives it
   * @throws IllegalArgumentException if its samples are neither unsigned integers of at most 16
   *     bits nor colors that Java knows to convert
   */
  public static Tensor tensor(BufferedImage picture) {
    return tensor(BufferedImages.toImage(picture, 3));
  }

  /**
   * The values of an image, such as one of a data set.
   *
   * @return [C, H, W], float32 from 0 to 1
   */
  public static Tensor tensor(Image image) {
    int height = image.height();
    int width = image.width();
    float[][][] channels = new float[image.channels()][height][width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int c = 0; c < image.channels(); c++) {
          channels[c][y][x] = image.at(y, x, c) / 255f;
        }
      }
    }
    return JavaArrays.tensor(channels);
  }

  /**
   * A picture of a tensor.
   *
   * @param tensor [3, H, W], or [1, H, W] or [H, W] for a gray one: uint8, or floating point from 0
   *     to 1
   * @throws IllegalArgumentException for another shape or type, or for values that are no
   *     brightness, such as those of normalized images
   */
  public static BufferedImage picture(Tensor tensor) {
    long[] shape = tensor.shape();
    boolean plain = shape.length == 2;
    if (!plain && shape.length != 3 || !plain && shape[0] != 1 && shape[0] != 3) {
      throw new IllegalArgumentException(
          "a picture is [3, H, W], [1, H, W] or [H, W], not " + Arrays.toString(shape));
    }
    int channels = plain ? 1 : (int) shape[0];
    int height = Math.toIntExact(shape[shape.length - 2]);
    int width = Math.toIntExact(shape[shape.length - 1]);
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException("a picture has pixels, not " + Arrays.toString(shape));
    }
    boolean bytes = tensor.dtype() == DType.UINT8;
    if (!bytes && !tensor.dtype().isFloatingPoint()) {
      throw new IllegalArgumentException(
          "a picture is uint8, or floating point from 0 to 1, not " + tensor.describe());
    }
    float[] values = tensor.toFloatArray();
    int plane = height * width;
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < plane; i++) {
      int rgb = 0;
      for (int c = 0; c < 3; c++) {
        rgb = rgb << 8 | level(values[(channels == 1 ? 0 : c) * plane + i], bytes);
      }
      picture.setRGB(i % width, i / width, rgb);
    }
    return picture;
  }

  private static int level(float value, boolean bytes) {
    if (bytes) {
      return (int) value;
    }
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "a brightness is from 0 to 1, not %s: undo a normalization, or clamp(0, 1)"
              .formatted(value));
    }
    return Math.round(value * 255);
  }
}
