package byol.torch.library;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * How long LibTorch's threads spin when they wait for each other. By default long enough to starve
 * whatever else wants a core: a step of training beside a loader thread was seen to take up to a
 * hundred times as long. A short spin costs next to nothing on an idle machine.
 */
final class OpenMp {
  private static final String SPIN_COUNT = "GOMP_SPINCOUNT";
  private static final String BRIEFLY = "1000";

  private OpenMp() {}

  /**
   * Makes waiting threads sleep soon, unless the environment says otherwise. libgomp reads its
   * environment when it is loaded, so this must come before.
   */
  static void spinBriefly() {
    if (System.getenv(SPIN_COUNT) != null || System.getenv("OMP_WAIT_POLICY") != null) {
      return;
    }
    Linker linker = Linker.nativeLinker();
    MethodHandle setenv =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("setenv"),
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocateFrom(SPIN_COUNT);
      int failed = (int) setenv.invokeExact(name, arena.allocateFrom(BRIEFLY), 1);
      if (failed != 0) {
        throw new TorchException.Loading("cannot set " + SPIN_COUNT + " in the environment");
      }
    } catch (TorchException e) {
      throw e;
    } catch (Throwable t) {
      throw new AssertionError("a native call threw", t);
    }
  }
}
