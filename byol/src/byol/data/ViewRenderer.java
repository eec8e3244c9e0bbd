package byol.data;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Turns an image into a normalised view in off-heap memory, {@code [size, size, channels]} float32.
 * All scratch memory is kept between calls, so each thread needs a renderer of its own.
 */
final class ViewRenderer {

  private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT;

  private final int size;
  private final float[] scale;
  private final float[] shift;
  private final float[][] planes;
  private final float[] interleaved;
  private final Resize resize = new Resize();
  private final ColorJitter jitter;
  private final GaussianBlur blur;

  /**
   * Allocates the scratch memory.
   *
   * @param size side of the views
   * @param stats what they are normalised by, and how many channels there are
   */
  ViewRenderer(int size, ChannelStats stats) {
    int channels = stats.channels();
    this.size = size;
    scale = new float[channels];
    shift = new float[channels];
    for (int c = 0; c < channels; c++) {
      scale[c] = (float) (1 / stats.std().get(c));
      shift[c] = (float) (-stats.mean().get(c) / stats.std().get(c));
    }
    planes = new float[channels][size * size];
    interleaved = new float[channels * size * size];
    jitter = new ColorJitter(size * size);
    blur = new GaussianBlur(size);
  }

  /** Bytes that a view takes. */
  long bytes() {
    return interleaved.length * FLOAT.byteSize();
  }

  /** Renders an augmented view. */
  void view(ScaledImage image, ViewParameters view, MemorySegment out, long offset) {
    check(image.image());
    resize.crop(image, view.crop(), size, view.flip(), planes);
    int n = size * size;
    if (view.jitterOrder() != ViewParameters.NO_JITTER) {
      jitter.apply(planes, n, view);
    }
    if (view.grayscale()) {
      ColorOps.grayscale(planes, n);
    }
    if (view.blurSigma() > 0) {
      blur.apply(planes, view.blurSigma());
    }
    if (view.solarizeThreshold() <= 1) {
      ColorOps.solarize(planes, n, view.solarizeThreshold());
    }
    write(out, offset);
  }

  /** Renders an image for evaluation. */
  void eval(Image image, EvalTransform transform, MemorySegment out, long offset) {
    check(image);
    boolean fits = image.height() == size && image.width() == size;
    resize.center(image, fits ? size : transform.resizedSide(), size, planes);
    write(out, offset);
  }

  private void check(Image image) {
    if (image.channels() != planes.length) {
      throw new DataException(
          "the image has %d channels, but is to be normalised by the statistics of %d"
              .formatted(image.channels(), planes.length));
    }
  }

  private void write(MemorySegment out, long offset) {
    int channels = planes.length;
    for (int c = 0; c < channels; c++) {
      float[] plane = planes[c];
      float a = scale[c];
      float b = shift[c];
      for (int i = 0, o = c; i < plane.length; i++, o += channels) {
        interleaved[o] = plane[i] * a + b;
      }
    }
    MemorySegment.copy(interleaved, 0, out, FLOAT, offset, interleaved.length);
  }
}
