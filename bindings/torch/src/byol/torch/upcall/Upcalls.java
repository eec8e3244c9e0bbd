package byol.torch.upcall;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The functions that native code calls. Nothing leaves them by being thrown, which would end the
 * process: it is kept, and native code gets its number.
 */
public final class Upcalls {
  /** For what is thrown where there is no memory to keep it. */
  private static final long NOT_KEPT = -1;

  private Upcalls() {}

  /** Set for the life of the process, when first needed. */
  private static final class Installed {
    static final int STATUS =
        tc_h.tc_set_callbacks(
            stub("hook", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS, ADDRESS)),
            stub(
                "gradient",
                FunctionDescriptor.of(
                    JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS,
                    JAVA_LONG)),
            stub("forget", FunctionDescriptor.ofVoid(JAVA_LONG)),
            stub("place", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG)));
  }

  /** Sets them; gives the status of the native call that does. */
  public static int install() {
    return Installed.STATUS;
  }

  /**
   * Does what makes an operator, which anomaly mode calls by a name other than that of the method
   * that is called.
   */
  public static <T> T named(String operator, Supplier<T> work) {
    return ScopedValue.where(CallSite.CALLED, operator).call(work::get);
  }

  private static MemorySegment stub(String name, FunctionDescriptor descriptor) {
    try {
      return Linker.nativeLinker()
          .upcallStub(
              MethodHandles.lookup().findStatic(Upcalls.class, name, descriptor.toMethodType()),
              descriptor,
              Arena.global());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static long hook(long id, MemorySegment gradient, MemorySegment replacement) {
    try {
      if (Callbacks.get(id) instanceof Callbacks.Hook hook) {
        replacement.reinterpret(8).set(JAVA_LONG, 0, hook.apply(gradient));
      }
      return 0;
    } catch (Throwable t) {
      return failed(t);
    }
  }

  static long gradient(
      long id,
      MemorySegment gradients,
      long gradientCount,
      MemorySegment saved,
      long savedCount,
      MemorySegment needed,
      MemorySegment results,
      long count) {
    try {
      ((Callbacks.Gradient) Callbacks.get(id))
          .apply(
              gradients.reinterpret(8 * gradientCount),
              saved.reinterpret(8 * savedCount),
              needed.reinterpret(4 * count),
              results.reinterpret(8 * count));
      return 0;
    } catch (Throwable t) {
      return failed(t);
    }
  }

  static void forget(long id) {
    try {
      Callbacks.remove(id);
    } catch (Throwable t) {
      failed(t);
    }
  }

  static void place(MemorySegment text, long capacity) {
    try {
      byte[] bytes = CallSite.describe().getBytes(StandardCharsets.UTF_8);
      int length = (int) Math.min(bytes.length, capacity - 1);
      MemorySegment.copy(bytes, 0, text.reinterpret(capacity), JAVA_BYTE, 0, length);
      text.reinterpret(capacity).set(JAVA_BYTE, length, (byte) 0);
    } catch (Throwable t) {
      failed(t);
    }
  }

  private static long failed(Throwable thrown) {
    try {
      return Callbacks.keep(thrown);
    } catch (Throwable t) {
      return NOT_KEPT;
    }
  }
}
