package byol.run;

import byol.data.DataException;

/** More images cannot be used than are borne; the message names the first of them. */
public final class TooManyDamagedException extends DataException {
  private static final long serialVersionUID = 1L;

  /** The part of the images that was skipped, from 0 to 1. */
  private final double share;

  TooManyDamagedException(String message, double share) {
    super(message);
    this.share = share;
  }

  /** The share of the images that cannot be used, in [0, 1]. */
  public double share() {
    return share;
  }

  /** The least share in whole percent that would bear them, in [0, 1]. */
  public double bearableShare() {
    return Math.min(1, Math.ceil(share * 100) / 100);
  }
}
