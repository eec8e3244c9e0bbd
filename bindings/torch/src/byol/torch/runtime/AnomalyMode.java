package byol.torch.runtime;

import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.upcall.Upcalls;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for the operator that is at fault when backward fails or makes a gradient that is not a
 * number. While it is open, each operator that records gradients keeps the Java lines that called
 * it, and the exception of a backward in this time has those of the operator at fault, with its
 * name in Java and LibTorch's for its gradient; a gradient with NaN is such a failure.
 *
 * <pre>{@code
 * try (var _ = AnomalyMode.open()) {
 *   Tensor loss = x.sub(x).sqrt().mul(y).sum();
 *   loss.backward(); // … Tensor.sqrt (SqrtBackward0) was made by at Main.main(Main.java:7)
 * }
 * }</pre>
 *
 * <p>It is of the process, not of a thread, and makes training slower: open it to find a mistake.
 */
public final class AnomalyMode implements AutoCloseable {
  private static final Set<AnomalyMode> OPEN = new HashSet<>();

  private final boolean checksNan;

  private AnomalyMode(boolean checksNan) {
    this.checksNan = checksNan;
  }

  /** Opens the mode. */
  public static AnomalyMode open() {
    return open(true);
  }

  /**
   * Opens the mode.
   *
   * @param checkNan whether a gradient with NaN is a failure
   */
  public static AnomalyMode open(boolean checkNan) {
    LibTorch.load();
    TorchException.check(Upcalls.install());
    AnomalyMode mode = new AnomalyMode(checkNan);
    synchronized (OPEN) {
      OPEN.add(mode);
      apply();
    }
    return mode;
  }

  /** Whether the mode is on. */
  public static boolean isOn() {
    LibTorch.load();
    return tc_h.tc_anomaly_mode() != 0;
  }

  /** Ends the mode, unless another one is open. */
  @Override
  public void close() {
    synchronized (OPEN) {
      if (OPEN.remove(this)) {
        apply();
      }
    }
  }

  private static void apply() {
    boolean checksNan = OPEN.stream().anyMatch(mode -> mode.checksNan);
    TorchException.check(tc_h.tc_set_anomaly_mode(OPEN.isEmpty() ? 0 : 1, checksNan ? 1 : 0));
  }
}
