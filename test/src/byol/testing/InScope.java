package byol.testing;

import byol.nn.norm.FusedKernels;
import byol.torch.Random;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens before each test of a class what owns its tensors, and closes it afterwards. */
public final class InScope implements BeforeEachCallback, AfterEachCallback {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Integer seed;

  private InScope(Integer seed) {
    this.seed = seed;
  }

  /** A scope alone. */
  public static InScope alone() {
    return new InScope(null);
  }

  /** Without gradients, without kernels that round differently, and from a fixed seed. */
  public static InScope unfused(int seed) {
    return new InScope(seed);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    open.push(TensorScope.open());
    if (seed != null) {
      open.push(NoGrad.open());
      open.push(FusedKernels.off());
      Random.manualSeed(seed);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }
}
