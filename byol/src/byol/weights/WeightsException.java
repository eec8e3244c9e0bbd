package byol.weights;

import byol.util.Printable;

/** Weights that cannot be read, or are not those of the network; the message says why. */
public final class WeightsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is to be done about it. */
  public enum Remedy {
    /** The message says all there is. */
    NONE,
    /** It holds code beside weights, or in place of them. */
    SAVE_WEIGHTS_ALONE,
    /** The run's network is another one. */
    CHOOSE_NETWORK
  }

  /** The way out. */
  private final Remedy remedy;

  WeightsException(Remedy remedy, String message, Throwable cause) {
    super(Printable.message(message), cause);
    this.remedy = remedy;
  }

  static WeightsException of(String format, Object... values) {
    return new WeightsException(Remedy.NONE, format.formatted(values), null);
  }

  static WeightsException otherNetwork(String format, Object... values) {
    return new WeightsException(Remedy.CHOOSE_NETWORK, format.formatted(values), null);
  }

  /** What is to be done about it. */
  public Remedy remedy() {
    return remedy;
  }
}
