package byol.nn.norm;

/**
 * Whether layers run this project's fused kernels, or LibTorch's operators one by one, which give
 * the same to rounding. On, unless the JVM was started with {@code -Dbyol.fused=false}; off on this
 * thread while one of these is open.
 *
 * <pre>{@code
 * try (var _ = FusedKernels.off()) {
 *   Tensor y = layer.forward(x);
 * }
 * }</pre>
 */
public final class FusedKernels implements AutoCloseable {
  private static final boolean BY_DEFAULT = !"false".equals(System.getProperty("byol.fused"));
  private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> BY_DEFAULT);

  private final boolean previous;

  private FusedKernels(boolean previous) {
    this.previous = previous;
  }

  /** Turns them off on this thread, until closed. */
  public static FusedKernels off() {
    FusedKernels mode = new FusedKernels(ON.get());
    ON.set(false);
    return mode;
  }

  /** Whether they are on, on this thread. */
  public static boolean areOn() {
    return ON.get();
  }

  /** Restores what was before. */
  @Override
  public void close() {
    ON.set(previous);
  }
}
