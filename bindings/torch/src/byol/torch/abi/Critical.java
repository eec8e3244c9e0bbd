package byol.torch.abi;

import byol.foreign.Downcalls;
import byol.torch.ffi.tc_h;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Downcalls without a thread-state transition, for functions of {@code tc.h} that never block and
 * never call back. The garbage collector waits for these calls, so they are short: getters only.
 * Operators must not be here.
 */
public final class Critical {
  private Critical() {}

  private static final MethodHandle DIM = link(tc_h.tc_dim$address(), tc_h.tc_dim$descriptor());
  private static final MethodHandle SIZES =
      link(tc_h.tc_sizes$address(), tc_h.tc_sizes$descriptor());
  private static final MethodHandle DTYPE =
      link(tc_h.tc_dtype$address(), tc_h.tc_dtype$descriptor());
  private static final MethodHandle LIVE_TENSORS =
      link(tc_h.tc_live_tensors$address(), tc_h.tc_live_tensors$descriptor());
  private static final MethodHandle GRAD_ENABLED =
      link(tc_h.tc_grad_enabled$address(), tc_h.tc_grad_enabled$descriptor());
  private static final MethodHandle METERED_CALLS =
      link(tc_h.tc_metered_calls$address(), tc_h.tc_metered_calls$descriptor());
  private static final MethodHandle METERED_NANOS =
      link(tc_h.tc_metered_nanos$address(), tc_h.tc_metered_nanos$descriptor());

  private static MethodHandle link(MemorySegment address, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(address, descriptor, Linker.Option.critical(true));
  }

  public static int dim(MemorySegment tensor) {
    try {
      return (int) DIM.invokeExact(tensor);
    } catch (Throwable t) {
      throw Downcalls.unexpected(t);
    }
  }

  /**
   * Writes the sizes of a tensor into the Java heap, as many as there is room for; returns the
   * number of dimensions, or -1 if it failed.
   */
  public static int sizes(MemorySegment tensor, long[] sizes) {
    try {
      return (int) SIZES.invokeExact(tensor, MemorySegment.ofArray(sizes), (long) sizes.length);
    } catch (Throwable t) {
      throw Downcalls.unexpected(t);
    }
  }

  public static int dtype(MemorySegment tensor) {
    try {
      return (int) DTYPE.invokeExact(tensor);
    } catch (Throwable t) {
      throw Downcalls.unexpected(t);
    }
  }

  public static long liveTensors() {
    try {
      return (long) LIVE_TENSORS.invokeExact();
    } catch (Throwable t) {
      throw Downcalls.unexpected(t);
    }
  }

  public static boolean gradEnabled() {
    try {
      return (int) GRAD_ENABLED.invokeExact() != 0;
    } catch (Throwable t) {
      throw Downcalls.unexpected(t);
    }
  }

  public static long meteredCalls() {
    try {
      return (long) METERED_CALLS.invokeExact();
    } catch (Throwable t) {
      throw Downcalls.unexpected(t);
    }
  }

  public static long meteredNanos() {
    try {
      return (long) METERED_NANOS.invokeExact();
    } catch (Throwable t) {
      throw Downcalls.unexpected(t);
    }
  }
}
