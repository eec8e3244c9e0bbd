package byol.torch.ffi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * Downcalls without a thread-state transition, for functions of {@code tc.h} that never block and
 * never call back. The garbage collector waits for these calls, so they are short: getters that
 * never fail, and the resize of an image, which reads the Java heap: a fraction of a millisecond
 * for a photograph of usual size. Operators must not be here.
 */
public final class Critical {
  private Critical() {}

  private static final MethodHandle DIM = link("tc_dim", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle SIZES =
      link("tc_sizes", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG));
  private static final MethodHandle DTYPE =
      link("tc_dtype", FunctionDescriptor.of(JAVA_INT, ADDRESS));
  private static final MethodHandle LIVE_TENSORS =
      link("tc_live_tensors", FunctionDescriptor.of(JAVA_LONG));
  private static final MethodHandle GRAD_ENABLED =
      link("tc_grad_enabled", FunctionDescriptor.of(JAVA_INT));

  private static final MethodHandle METERED_CALLS =
      link("tc_metered_calls", FunctionDescriptor.of(JAVA_LONG));
  private static final MethodHandle METERED_NANOS =
      link("tc_metered_nanos", FunctionDescriptor.of(JAVA_LONG));

  private static final MethodHandle IMAGE_RESIZE =
      link(
          "tc_image_resize",
          FunctionDescriptor.of(
              JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS,
              JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG));

  private static MethodHandle link(String name, FunctionDescriptor descriptor) {
    return Linker.nativeLinker()
        .downcallHandle(
            SymbolLookup.loaderLookup().findOrThrow(name),
            descriptor,
            Linker.Option.critical(true));
  }

  public static int dim(MemorySegment tensor) {
    try {
      return (int) DIM.invokeExact(tensor);
    } catch (Throwable t) {
      throw unexpected(t);
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
      throw unexpected(t);
    }
  }

  public static int dtype(MemorySegment tensor) {
    try {
      return (int) DTYPE.invokeExact(tensor);
    } catch (Throwable t) {
      throw unexpected(t);
    }
  }

  public static long liveTensors() {
    try {
      return (long) LIVE_TENSORS.invokeExact();
    } catch (Throwable t) {
      throw unexpected(t);
    }
  }

  public static boolean gradEnabled() {
    try {
      return (int) GRAD_ENABLED.invokeExact() != 0;
    } catch (Throwable t) {
      throw unexpected(t);
    }
  }

  public static long meteredCalls() {
    try {
      return (long) METERED_CALLS.invokeExact();
    } catch (Throwable t) {
      throw unexpected(t);
    }
  }

  public static long meteredNanos() {
    try {
      return (long) METERED_NANOS.invokeExact();
    } catch (Throwable t) {
      throw unexpected(t);
    }
  }

  /** Resizes an image that lies in the Java heap; returns a status. */
  public static int imageResize(
      MemorySegment pixels,
      long height,
      long width,
      long rowBytes,
      long channels,
      int[] rowStart,
      float[] rowWeights,
      long rowTaps,
      long rows,
      int[] columnStart,
      float[] columnWeights,
      long columnTaps,
      long columns,
      MemorySegment planes) {
    try {
      return (int)
          IMAGE_RESIZE.invokeExact(
              pixels,
              height,
              width,
              rowBytes,
              channels,
              MemorySegment.ofArray(rowStart),
              MemorySegment.ofArray(rowWeights),
              rowTaps,
              rows,
              MemorySegment.ofArray(columnStart),
              MemorySegment.ofArray(columnWeights),
              columnTaps,
              columns,
              planes,
              planes.byteSize() / Float.BYTES);
    } catch (Throwable t) {
      throw unexpected(t);
    }
  }

  /**
   * A downcall throws no checked exception: what gets here are errors of the JVM, and memory that
   * it refuses, as it is closed or another thread's.
   */
  private static AssertionError unexpected(Throwable t) {
    return switch (t) {
      case RuntimeException refused -> throw refused;
      case Error error -> throw error;
      default -> new AssertionError("a native call threw", t);
    };
  }
}
