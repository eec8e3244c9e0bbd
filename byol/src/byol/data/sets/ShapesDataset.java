package byol.data.sets;

import byol.data.ChannelStats;
import byol.data.Checks;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.image.Image;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Generated images of five shapes in two textures, ten classes in turn, with random place, size,
 * rotation, colors and noise. Always there, the same on every machine: image {@code i} depends only
 * on the seed and {@code i}.
 */
public final class ShapesDataset implements ImageDataset {

  /** The side of the images that {@code --data shapes} means. */
  public static final int DEFAULT_SIDE = 32;

  static final NamedDataset NAMED =
      NamedDataset.builtIn(
          "shapes", "12,000 generated images, 32 x 32, 10 classes", ShapesDataset::of);

  private static final int TRAIN_IMAGES = 10_000;
  private static final int TEST_IMAGES = 2_000;
  private static final ShapePainter.Shape[] SHAPES = ShapePainter.Shape.values();
  private static final ShapePainter.Texture[] TEXTURES = ShapePainter.Texture.values();
  private static final List<String> CLASSES =
      Arrays.stream(TEXTURES)
          .flatMap(t -> Arrays.stream(SHAPES).map(s -> (t + " " + s).toLowerCase(Locale.ROOT)))
          .toList();

  private final int size;
  private final int side;
  private final long seed;

  /**
   * A set of any size.
   *
   * @param size how many images
   * @param side of the images in pixels
   * @param seed of everything but the class
   * @throws IllegalArgumentException if a number is not positive
   */
  public ShapesDataset(int size, int side, long seed) {
    Checks.positive("the number of images", size);
    Checks.positive("the side of the images", side);
    this.size = size;
    this.side = side;
    this.seed = seed;
  }

  /** What {@code --data shapes} means: 10,000 training or 2,000 other images, 32 × 32. */
  public static ShapesDataset of(Split split) {
    return switch (split) {
      case TRAIN -> new ShapesDataset(TRAIN_IMAGES, DEFAULT_SIDE, 1);
      case TEST -> new ShapesDataset(TEST_IMAGES, DEFAULT_SIDE, 2);
    };
  }

  @Override
  public String name() {
    return NAMED.name();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String fingerprint() {
    return "%s, %s images of %s pixels, seed %s".formatted(name(), size, side, seed);
  }

  @Override
  public Image image(int index) {
    int label = label(index);
    return new ShapePainter()
        .paint(side, SHAPES[label % SHAPES.length], TEXTURES[label / SHAPES.length], seed, index);
  }

  @Override
  public int label(int index) {
    return Objects.checkIndex(index, size) % CLASSES.size();
  }

  @Override
  public List<String> classNames() {
    return CLASSES;
  }

  @Override
  public int channels() {
    return 3;
  }

  @Override
  public OptionalInt nativeSize() {
    return OptionalInt.of(side);
  }

  @Override
  public ChannelStats stats() {
    return ChannelStats.SHAPES;
  }

  @Override
  public String toString() {
    return describe();
  }
}
