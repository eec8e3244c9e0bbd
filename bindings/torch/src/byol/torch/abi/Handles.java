package byol.torch.abi;

import java.lang.foreign.MemorySegment;
import java.util.function.Function;

/** The native handles of tensors, for packages of this module beside that of the tensors. */
public final class Handles {
  private static volatile Function<Object, MemorySegment> reader;

  private Handles() {}

  /** Says how a handle is read; called once, by the class of the tensors. */
  public static void readBy(Function<Object, MemorySegment> handle) {
    reader = handle;
  }

  /** The handle of a tensor, for the length of one call. */
  public static MemorySegment of(Object tensor) {
    return reader.apply(tensor);
  }
}
