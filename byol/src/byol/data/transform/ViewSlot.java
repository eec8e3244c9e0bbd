package byol.data.transform;

import byol.data.SampleRandom;
import byol.image.Image;
import byol.image.ScaledImage;
import java.lang.foreign.MemorySegment;

/** The place of one view in a batch, which a {@link ViewTransform} fills. */
public final class ViewSlot {
  private final ViewRenderer renderer;
  private final MemorySegment memory;
  private final long offset;
  private boolean filled;

  private ViewSlot(ViewRenderer renderer, MemorySegment memory, long offset) {
    this.renderer = renderer;
    this.memory = memory;
    this.offset = offset;
  }

  /**
   * Lets a transform make a view.
   *
   * @param renderer of this thread
   * @param memory gets the view, {@code [size, size, channels]} float32
   * @param offset in bytes
   * @throws IllegalStateException if the transform has not filled it
   */
  public static void make(
      ViewTransform transform,
      Image image,
      SampleRandom random,
      ViewRenderer renderer,
      MemorySegment memory,
      long offset) {
    ViewSlot slot = new ViewSlot(renderer, memory, offset);
    transform.view(image, random, slot);
    if (!slot.filled) {
      throw new IllegalStateException(
          transform.getClass().getName() + " has made no view of an image: it must fill each");
    }
  }

  /** Side of the view in pixels. */
  public int size() {
    return renderer.size();
  }

  /** Channels of the view, 1 or 3. */
  public int channels() {
    return renderer.channels();
  }

  /**
   * Takes a picture as the view. It is normalized on the way.
   *
   * @param picture {@link #size} pixels high and wide
   * @throws IllegalArgumentException if it has another side
   * @throws byol.data.DataException if it has other {@link #channels}
   */
  public void fill(Image picture) {
    renderer.whole(picture, memory, offset);
    filled = true;
  }

  /** Makes the view from an image as a recipe does, by choices that were drawn before. */
  public void fill(Image image, ViewParameters parameters) {
    renderer.view(ScaledImage.whole(image), parameters, memory, offset);
    filled = true;
  }
}
