package byol;

import byol.torch.distributed.GradientBuckets;
import java.util.function.Supplier;

/**
 * Whoever wants to know what a training step is at. Phases are entered and left on the training
 * thread, and those entered last are left first.
 *
 * <pre>{@code
 * try (var _ = phases.enter(Phase.BACKWARD)) {
 *   loss.backward();
 * }
 * }</pre>
 */
public interface Phases {
  /** Does nothing, and costs nothing. */
  Phases UNOBSERVED = phase -> () -> {};

  /** A phase that has been entered; closing leaves it. */
  @FunctionalInterface
  interface Span extends AutoCloseable {
    @Override
    void close();
  }

  /** The phase begins. */
  Span enter(Phase phase);

  /**
   * The gradients of several processes were averaged, beside the phases.
   *
   * @param gradients knows when, until the next reduction begins
   */
  default void averaged(GradientBuckets gradients) {}

  /** Does work in a phase. */
  default <T> T in(Phase phase, Supplier<T> work) {
    try (var _ = enter(phase)) {
      return work.get();
    }
  }
}
