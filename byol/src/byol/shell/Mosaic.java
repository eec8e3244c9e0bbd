package byol.shell;

import byol.data.ImageDataset;
import byol.image.BufferedImages;
import byol.image.Image;
import byol.image.TensorImages;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Images side by side, eight in a row, as one picture. */
final class Mosaic {
  private static final int IN_A_ROW = 8;
  private static final int GAP = 2;
  private static final int MOST = 64;

  /** The longest side of an image beside others. */
  private static final int SIDE = 256;

  private static final int LARGEST_REDUCTION = 8;

  private Mosaic() {}

  /**
   * The images of a batch.
   *
   * @param tensor [N, C, H, W] or [C, H, W] with one or three channels, or [H, W]; uint8, truth
   *     values, or numbers. Numbers that are not all within [0, 1] are spread over it
   * @param notes told of what is not shown as it is
   */
  static BufferedImage of(Tensor tensor, Consumer<String> notes) {
    try (var _ = TensorScope.open();
        var _ = NoGrad.open()) {
      Tensor images = tensor.dim() == 4 ? tensor : alone(tensor);
      if (images.size(1) != 1 && images.size(1) != 3 || images.numel() == 0) {
        throw shape(tensor);
      }
      if (images.size(0) > MOST) {
        notes.accept("the first %s of %s images".formatted(MOST, images.size(0)));
        images = images.narrow(0, 0, MOST);
      }
      Tensor levels = levels(images.detach().to(Device.CPU), notes);
      return joined(
          IntStream.range(0, (int) levels.size(0))
              .mapToObj(i -> TensorImages.picture(levels.select(0, i)))
              .toList());
    }
  }

  /** As a batch of one. */
  private static Tensor alone(Tensor tensor) {
    return switch (tensor.dim()) {
      case 2 -> tensor.unsqueeze(0).unsqueeze(0);
      case 3 -> tensor.unsqueeze(0);
      default -> throw shape(tensor);
    };
  }

  private static IllegalArgumentException shape(Tensor tensor) {
    return new IllegalArgumentException(
        "pictures are [N, C, H, W], [C, H, W] or [H, W] with C = 1 or 3, not "
            + Arrays.toString(tensor.shape()));
  }

  /** From 0 to 1. */
  private static Tensor levels(Tensor images, Consumer<String> notes) {
    if (images.dtype() == DType.UINT8) {
      return images;
    }
    if (images.dtype() == DType.BOOL) {
      return images.to(DType.FLOAT32);
    }
    Tensor values = images.to(DType.FLOAT32);
    double least = values.min().item();
    double most = values.max().item();
    if (!Double.isFinite(least) || !Double.isFinite(most)) {
      throw new IllegalArgumentException("there are values that are no finite numbers");
    }
    if (least >= 0 && most <= 1) {
      return values;
    }
    notes.accept(
        String.format(Locale.ROOT, "values from %.3g (black) to %.3g (white)", least, most));
    return most == least ? values.mul(0) : values.sub(least).div(most - least).clamp(0, 1);
  }

  /**
   * Images of any kind; of several, those whose longer side has more than 256 pixels are reduced.
   *
   * @param images each a tensor, an {@link Image} or a picture of Java's
   */
  static BufferedImage of(List<?> images, Consumer<String> notes) {
    if (images.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to show: the list is empty");
    }
    if (images.size() > MOST) {
      notes.accept("the first %s of %s images".formatted(MOST, images.size()));
    }
    if (images.size() == 1) {
      return picture(images.getFirst(), notes);
    }
    List<BufferedImage> pictures = new ArrayList<>();
    for (Object image : images.subList(0, Math.min(MOST, images.size()))) {
      BufferedImage picture = picture(image, notes);
      boolean page = image instanceof Tensor tensor && tensor.dim() == 4;
      pictures.add(page ? picture : small(picture));
    }
    return joined(pictures);
  }

  private static BufferedImage picture(Object image, Consumer<String> notes) {
    return switch (image) {
      case Tensor tensor -> of(tensor, notes);
      case Image pixels -> BufferedImages.toBufferedImage(pixels);
      case BufferedImage picture -> picture;
      case null -> throw new IllegalArgumentException("an image in the list is null");
      default ->
          throw new IllegalArgumentException(
              "a list of %s is no list of images: it may hold tensors, Images and BufferedImages"
                  .formatted(image.getClass().getSimpleName()));
    };
  }

  /** Some images of a data set, evenly spread over it, and reduced as those of a list. */
  static BufferedImage of(ImageDataset images) {
    int shown = Math.min(3 * IN_A_ROW, images.size());
    return joined(
        IntStream.range(0, shown)
            .map(i -> (int) ((long) i * images.size() / shown))
            .mapToObj(i -> images.image(i, Mosaic::reduction).image())
            .map(BufferedImages::toBufferedImage)
            .map(Mosaic::small)
            .toList());
  }

  /** By how much an image may be decoded smaller, and still be large enough. */
  private static int reduction(int height, int width) {
    int reduction = LARGEST_REDUCTION;
    while (reduction > 1 && Math.max(height, width) / reduction < SIDE) {
      reduction /= 2;
    }
    return reduction;
  }

  private static BufferedImage small(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int longer = Math.max(width, height);
    return longer <= SIDE
        ? picture
        : BufferedImages.reduced(
            picture,
            Math.max(1, Math.round((float) SIDE * width / longer)),
            Math.max(1, Math.round((float) SIDE * height / longer)));
  }

  private static BufferedImage joined(List<BufferedImage> pictures) {
    if (pictures.size() == 1) {
      return pictures.getFirst();
    }
    int width = pictures.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
    int height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
    int columns = Math.min(IN_A_ROW, pictures.size());
    int rows = Math.ceilDiv(pictures.size(), IN_A_ROW);
    BufferedImage page =
        new BufferedImage(
            columns * (width + GAP) - GAP, rows * (height + GAP) - GAP, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    for (int i = 0; i < pictures.size(); i++) {
      int x = i % IN_A_ROW * (width + GAP);
      int y = i / IN_A_ROW * (height + GAP);
      graphics.drawImage(pictures.get(i), x, y, null);
    }
    graphics.dispose();
    return page;
  }
}
