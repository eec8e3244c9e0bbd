package byol.torch;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Lists of tensors on their way to native code and back. */
final class TensorLists {
  private TensorLists() {}

  /**
   * The elements, asked for once. A list may compute them, which is calls of its own that take this
   * thread's scratch memory, or may change meanwhile: so this comes before {@link
   * ThreadState#begin}, and everything after it works on the copy.
   *
   * @throws NullPointerException naming an element that is null
   * @throws IllegalArgumentException naming an element that is no tensor
   */
  static Tensor[] copy(List<Tensor> tensors) {
    return copy(tensors.toArray(), false);
  }

  private static Tensor[] copy(Object[] elements, boolean nullable) {
    Tensor[] copy = new Tensor[elements.length];
    for (int i = 0; i < copy.length; i++) {
      if (elements[i] == null && nullable) {
        continue;
      }
      if (elements[i] == null) {
        throw new NullPointerException(
            "element " + i + " of a list of " + copy.length + " tensors is null");
      }
      if (!(elements[i] instanceof Tensor tensor)) {
        throw new IllegalArgumentException(
            "element " + i + " of a list of tensors is a " + elements[i].getClass().getName());
      }
      copy[i] = tensor;
    }
    return copy;
  }

  /** The same where null is allowed, as the list and in it: whether it is, the operator says. */
  static Tensor[] copyNullable(List<Tensor> tensors) {
    return tensors == null ? null : copy(tensors.toArray(), true);
  }

  /** Copies a list that must be as long as another one. */
  static Tensor[] copy(List<Tensor> tensors, Tensor[] other) {
    Tensor[] copy = copy(tensors);
    if (copy.length != other.length) {
      throw new IllegalArgumentException(
          "lists of " + other.length + " and " + copy.length + " tensors");
    }
    return copy;
  }

  /** Puts an array of new references into the innermost scope. */
  static List<Tensor> wrap(MemorySegment handles, int count) {
    List<Tensor> tensors = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tensors.add(Tensor.wrap(handles.getAtIndex(ADDRESS, i)));
    }
    return tensors;
  }
}
