package byol;

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

  /** Does work in a phase. */
  default <T> T in(Phase phase, Supplier<T> work) {
    try (var _ = enter(phase)) {
      return work.get();
    }
  }
}
