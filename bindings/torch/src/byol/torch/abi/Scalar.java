package byol.torch.abi;

import byol.torch.ffi.tc_h;

/**
 * A number as it goes to native code: its kind and 64 bits. An integer stays one, because LibTorch
 * makes a tensor of integers a float32 as soon as it meets a scalar that is not.
 */
public final class Scalar {
  public static final int INTEGER = tc_h.TC_VALUE_INT();
  public static final int REAL = tc_h.TC_VALUE_DOUBLE();

  private Scalar() {}

  /** The bits of a scalar of kind {@link #REAL}; an integer is its own. */
  public static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }
}
