package byol.weights.pickle;

import byol.torch.Tensor;
import java.util.List;

/**
 * A tensor as a pickle describes it: elements of a storage.
 *
 * @param storage that has them
 * @param offset of the first one, in elements
 * @param shape its sizes
 * @param stride distance in the storage from one element to the next, by dimension
 */
record StoredTensor(Storage storage, long offset, List<Long> shape, List<Long> stride) {
  private static final int MOST_DIMENSIONS = 64;

  /**
   * Checks that all elements lie within the storage, and no more than it has.
   *
   * @throws PickleException if they do not
   */
  StoredTensor {
    boolean described = shape.size() == stride.size() && shape.size() <= MOST_DIMENSIONS;
    if (!described || !fits(storage.count(), offset, shape, stride)) {
      throw PickleException.damaged(
          "a tensor of shape %s with strides %s from element %s does not lie in its storage of %s"
              + " elements",
          shape, stride, offset, storage.count());
    }
  }

  private static boolean fits(long room, long offset, List<Long> shape, List<Long> stride) {
    try {
      long elements = 1;
      long last = offset;
      boolean positive = offset >= 0;
      for (int i = 0; i < shape.size(); i++) {
        positive &= shape.get(i) >= 0 && stride.get(i) >= 0;
        elements = Math.multiplyExact(elements, shape.get(i));
        long steps = Math.multiplyExact(Math.max(0, shape.get(i) - 1), stride.get(i));
        last = Math.addExact(last, steps);
      }
      // More elements than there is room for would repeat some: a few bytes could claim terabytes.
      return positive && (elements == 0 || elements <= room && last < room);
    } catch (ArithmeticException e) {
      return false;
    }
  }

  /** Its elements, of those of the storage in one row. */
  Tensor in(Tensor elements) {
    long[] sizes = shape.stream().mapToLong(Long::longValue).toArray();
    long[] steps = stride.stream().mapToLong(Long::longValue).toArray();
    return elements.asStrided(sizes, steps, offset);
  }
}
