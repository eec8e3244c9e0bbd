package byol.imaging;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import byol.foreign.LentMemory;
import byol.imaging.ffi.byol_image_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * The arithmetic of augmented views in native code, on the calling thread: an image of one size is
 * resized to planes, changed, and written as a tensor wants it. Operations are torchvision's on
 * float images. What is done to an image is for the caller to choose.
 *
 * <p>Planes are float32 in native memory, {@code [channels, size, size]}, values in [0, 1]. There
 * are two sets of them, as a blur reads one and writes the other. For one thread at a time.
 */
public final class ImageKernels {
  private static final long CACHE_LINE = 64;
  private static final int OPERATIONS = 8;

  private final Arena arena = Arena.ofAuto();
  private final int channels;
  private final int size;
  private final MemorySegment scale;
  private final MemorySegment shift;
  private final MemorySegment kernel;
  private final MemorySegment operations = arena.allocate(JAVA_INT, OPERATIONS);
  private final MemorySegment values = arena.allocate(JAVA_DOUBLE, OPERATIONS);
  private MemorySegment planes;
  private MemorySegment others;

  /** What can be done to colors; see {@code byol_image.h} for the formulas. */
  public enum Operation {
    /** Value: the factor. */
    BRIGHTNESS(byol_image_h.BYOL_IMAGE_BRIGHTNESS()),
    /** Value: the factor. */
    CONTRAST(byol_image_h.BYOL_IMAGE_CONTRAST()),
    /** Value: the factor. Does nothing to one channel. */
    SATURATION(byol_image_h.BYOL_IMAGE_SATURATION()),
    /** Value: a share of the color circle, -0.5 to 0.5. Does nothing to one channel. */
    HUE(byol_image_h.BYOL_IMAGE_HUE()),
    /** Its value does not matter. Does nothing to one channel. */
    GRAYSCALE(byol_image_h.BYOL_IMAGE_GRAYSCALE()),
    /** Value: the threshold from which on values are inverted. */
    SOLARIZE(byol_image_h.BYOL_IMAGE_SOLARIZE());

    private final int code;

    Operation(int code) {
      this.code = code;
    }
  }

  /**
   * An operation and its value.
   *
   * @param operation what is done
   * @param value how much
   */
  public record Step(Operation operation, double value) {}

  /**
   * A part of an image whose channels are interleaved.
   *
   * @param pixels {@code [height, width, channels]} of the whole image, unsigned bytes
   * @param imageWidth columns of the whole image
   * @param channels of the image, 1 or 3
   * @param x first column of the part
   * @param y first row of the part
   * @param width columns of the part
   * @param height rows of the part
   */
  public record Window(
      byte[] pixels, int imageWidth, int channels, int x, int y, int width, int height) {}

  /**
   * The weights of a resize along one side: output {@code o} is {@code Σ weights[o * taps + t] ·
   * source[start[o] + t]}. Arrays may be longer than that takes.
   *
   * @param start first source value of each output
   * @param weights of all outputs, one after the other
   * @param taps how many an output has
   * @param count how many outputs there are
   */
  public record Resampling(int[] start, float[] weights, int taps, int count) {}

  /**
   * Takes memory for one image.
   *
   * @param size side of the planes
   * @param scale what each channel, 1 or 3 of them, is multiplied by when it is written
   * @param shift what is added to it then
   * @throws IllegalArgumentException if there are neither 1 nor 3 channels, or the side is not
   *     positive
   * @throws IllegalStateException if the native library cannot be loaded
   */
  public ImageKernels(int size, float[] scale, float[] shift) {
    ImageLibrary.load();
    boolean channelled = scale.length == 1 || scale.length == 3;
    if (size < 1 || !channelled || scale.length != shift.length) {
      throw new IllegalArgumentException(
          "a view has a positive side and 1 or 3 channels, not side %s, %s scales, %s shifts"
              .formatted(size, scale.length, shift.length));
    }
    channels = scale.length;
    this.size = size;
    this.scale = arena.allocateFrom(JAVA_FLOAT, scale);
    this.shift = arena.allocateFrom(JAVA_FLOAT, shift);
    kernel = arena.allocate(JAVA_FLOAT, 2L * size);
    long bytes = bytes();
    planes = arena.allocate(bytes, CACHE_LINE);
    others = arena.allocate(bytes, CACHE_LINE);
  }

  /** Bytes of the planes, and of what {@link #write} writes. */
  public long bytes() {
    return Math.multiplyExact(JAVA_FLOAT.byteSize() * channels, (long) size * size);
  }

  /**
   * Resizes a part of an image to the planes.
   *
   * @param window the part, with as many channels as the planes
   * @param rows weights along the columns, for as many outputs as the planes have rows; their
   *     starts ascend
   * @param columns weights along the rows, likewise
   * @throws IllegalArgumentException if that is another number of channels or outputs
   * @throws IndexOutOfBoundsException if the part is not in the image, arrays are too short, or a
   *     weight is for a pixel that is not in the part
   */
  public void resize(Window window, Resampling rows, Resampling columns) {
    if (window.channels != channels || rows.count != size || columns.count != size) {
      throw new IllegalArgumentException(
          "%s channels of %s x %s outputs for %s planes of side %s"
              .formatted(window.channels, rows.count, columns.count, channels, size));
    }
    resize(window, rows, columns, planes);
  }

  /**
   * Resizes a part of an image to planes of any size, {@code [channels, rows.count, columns.count]}
   * float32. The garbage collector waits while it does.
   *
   * @param planes native memory
   * @throws IllegalArgumentException if there are neither 1 nor 3 channels, more taps than pixels,
   *     or the starts of the rows do not ascend
   * @throws IndexOutOfBoundsException if the part is not in the image, arrays or the planes are too
   *     short, or a weight is for a pixel that is not in the part
   * @throws IllegalStateException if the native library cannot be loaded
   */
  public static void resize(
      Window window, Resampling rows, Resampling columns, MemorySegment planes) {
    ImageLibrary.load();
    int channels = window.channels;
    long rowBytes = (long) channels * window.imageWidth;
    if (window.x < 0 || window.width < 1 || window.x > window.imageWidth - window.width) {
      throw new IndexOutOfBoundsException(
          "%s columns from %s of an image that has %s"
              .formatted(window.width, window.x, window.imageWidth));
    }
    long first = window.y * rowBytes + (long) window.x * channels;
    long bytes = (window.height - 1) * rowBytes + (long) window.width * channels;
    check(rows);
    check(columns);
    long size = Math.multiplyExact(4L * channels, (long) rows.count * columns.count);
    ImageErrors.check(
        HeapResize.call(
            MemorySegment.ofArray(window.pixels).asSlice(first, bytes),
            window,
            rowBytes,
            rows,
            columns,
            LentMemory.lent(planes).asSlice(0, size)));
  }

  private static void check(Resampling side) {
    if (side.start.length < side.count
        || side.weights.length < (long) side.count * Math.max(0, side.taps)) {
      throw new IndexOutOfBoundsException(
          "%s starts and %s weights for %s outputs of %s taps"
              .formatted(side.start.length, side.weights.length, side.count, side.taps));
    }
  }

  /** Changes the colors, step by step. At most eight steps. */
  public void color(List<Step> steps) {
    List<Step> all = List.copyOf(steps);
    for (int i = 0; i < all.size(); i++) {
      operations.setAtIndex(JAVA_INT, i, all.get(i).operation.code);
      values.setAtIndex(JAVA_DOUBLE, i, all.get(i).value);
    }
    ImageErrors.check(
        byol_image_h.byol_image_color_(
            planes, channels, (long) size * size, operations, values, all.size()));
  }

  /**
   * Blurs along both sides, with borders reflected.
   *
   * @param weights an odd number of them, which reach less than a side far
   * @throws IllegalArgumentException if their number is even, or they reach farther
   */
  public void blur(float[] weights) {
    if (weights.length % 2 == 0 || weights.length >= 2 * size) {
      throw new IllegalArgumentException(
          "a blur of side %s takes an odd number of weights below %s, not %s"
              .formatted(size, 2 * size, weights.length));
    }
    MemorySegment.copy(weights, 0, kernel, JAVA_FLOAT, 0, weights.length);
    ImageErrors.check(
        byol_image_h.byol_image_blur(
            planes, channels, size, size, kernel, weights.length / 2, others, floats(others)));
    MemorySegment blurred = others;
    others = planes;
    planes = blurred;
  }

  /** Writes {@code [size, size, channels]}, each channel scaled and shifted, to native memory. */
  public void write(MemorySegment out, long offset) {
    MemorySegment part = LentMemory.lent(out).asSlice(offset, bytes());
    ImageErrors.check(
        byol_image_h.byol_image_interleave(
            planes, channels, (long) size * size, scale, shift, part, floats(part)));
  }

  private static long floats(MemorySegment segment) {
    return segment.byteSize() / JAVA_FLOAT.byteSize();
  }
}
