package byol.use;

import byol.data.DataException;
import java.util.Arrays;
import java.util.List;

/** Is given what a model made of images, some at a time, in their order. */
@FunctionalInterface
public interface ImageRows {
  /**
   * Some neighboring images.
   *
   * @param first the index of the first
   * @param end the index behind the last
   * @param indices of those that could be used
   * @param values of these, each {@code values.length / indices.length} long
   * @param unusable those that could not
   */
  record Block(int first, int end, int[] indices, float[] values, List<Unusable> unusable) {
    /** What the model made of one image, by its position in {@code indices}. */
    public float[] row(int position) {
      int width = values.length / indices.length;
      return Arrays.copyOfRange(values, position * width, (position + 1) * width);
    }

    /**
     * Refuses images that could not be used.
     *
     * @throws DataException naming the first
     */
    void refuseUnusable() {
      if (!unusable.isEmpty()) {
        Unusable image = unusable.getFirst();
        throw new DataException("%s: %s".formatted(image.source(), image.reason()));
      }
    }
  }

  /** An image that could not be used, and why. */
  record Unusable(int index, String source, String reason) {}

  /** The next ones. */
  void add(Block block);

  /** Whether there should be more; asked after each block. */
  default boolean wantsMore() {
    return true;
  }
}
