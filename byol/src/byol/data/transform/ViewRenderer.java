package byol.data.transform;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.image.Image;
import byol.image.ScaledImage;
import java.lang.foreign.MemorySegment;

/**
 * Turns an image into a normalized view in off-heap memory, {@code [size, size, channels]} float32.
 * All scratch memory is kept between calls, so each thread needs a renderer of its own.
 */
public final class ViewRenderer {

  private final int size;
  private final int channels;
  private final ResizePlan plan = new ResizePlan();
  private final ViewSteps steps;

  /**
   * Allocates the scratch memory.
   *
   * @param size side of the views
   * @param stats what they are normalized by, and how many channels there are
   */
  public ViewRenderer(int size, ChannelStats stats) {
    this.size = size;
    channels = stats.channels();
    steps = new ViewSteps(size, stats);
  }

  /** Side of the views. */
  public int size() {
    return size;
  }

  /** Channels of the views. */
  public int channels() {
    return channels;
  }

  /** Bytes that a view takes. */
  public long bytes() {
    return (long) channels * size * size * Float.BYTES;
  }

  /** Renders an augmented view. */
  public void view(ScaledImage image, ViewParameters view, MemorySegment out, long offset) {
    check(image.image());
    plan.crop(image, view.crop(), size, view.flip());
    steps.resize(plan);
    if (view.jitterOrder() != ViewParameters.NO_JITTER) {
      steps.jitter(view);
    }
    if (view.grayscale()) {
      steps.grayscale();
    }
    if (view.blurSigma() > 0) {
      steps.blur(view.blurSigma());
    }
    if (view.solarizeThreshold() <= 1) {
      steps.solarize(view.solarizeThreshold());
    }
    steps.write(out, offset);
  }

  /** Renders an image for evaluation. */
  public void eval(Image image, EvalTransform transform, MemorySegment out, long offset) {
    check(image);
    boolean fits = image.height() == size && image.width() == size;
    plan.center(image, fits ? size : transform.resizedSide(), size);
    steps.resize(plan);
    steps.write(out, offset);
  }

  /**
   * Writes a picture that is a view already, normalized.
   *
   * @throws IllegalArgumentException if it has another side than views have
   */
  public void whole(Image picture, MemorySegment out, long offset) {
    if (picture.height() != size || picture.width() != size) {
      throw new IllegalArgumentException(
          "a view of %s x %s pixels cannot be a picture of %s x %s"
              .formatted(size, size, picture.height(), picture.width()));
    }
    check(picture);
    plan.center(picture, size, size);
    steps.resize(plan);
    steps.write(out, offset);
  }

  private void check(Image image) {
    if (image.channels() != channels) {
      throw new DataException(
          "the image has %s channels, but is to be normalized by the statistics of %s"
              .formatted(image.channels(), channels));
    }
  }
}
