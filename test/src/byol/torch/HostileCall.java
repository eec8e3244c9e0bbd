package byol.torch;

import byol.torch.library.TorchException;
import java.lang.reflect.Executable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A call that has begun, at a time of {@link System#nanoTime}. */
record HostileCall(Executable executable, Object[] arguments, long start) {
  /** A call on a few elements that takes longer does not end. */
  private static final Duration LONGEST_CALL = Duration.ofMinutes(5);

  void check() {
    if (System.nanoTime() - start > LONGEST_CALL.toNanos()) {
      throw new AssertionError("does not end: " + this);
    }
  }

  @Override
  public String toString() {
    return executable.getDeclaringClass().getSimpleName()
        + "."
        + executable.getName()
        + Arrays.stream(arguments).map(HostileCall::describe).toList();
  }

  /** Where its elements lie, if that is not one after the other. */
  private static String steps(Tensor tensor) {
    try {
      return tensor.isContiguous() ? "" : " by " + Arrays.toString(tensor.strides());
    } catch (TorchException e) {
      return " sparse";
    }
  }

  /** Without reading a tensor's elements, which are more than fit into memory, it may be. */
  private static String describe(Object argument) {
    if (argument instanceof Tensor tensor) {
      try {
        return tensor.dtype() + Arrays.toString(tensor.shape()) + steps(tensor);
      } catch (RuntimeException e) {
        return "closed";
      }
    }
    return switch (argument) {
      case null -> "null";
      case Number _, String _, Boolean _, Enum<?> _ -> argument.toString();
      case long[] values -> Arrays.toString(values);
      case Object[] values -> Arrays.stream(values).map(HostileCall::describe).toList().toString();
      case List<?> values -> values.getClass().getSimpleName();
      default -> argument.getClass().getSimpleName();
    };
  }
}
