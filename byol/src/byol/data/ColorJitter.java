package byol.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Colour jitter: brightness, contrast, saturation and hue in a given order. Each thread needs one
 * of its own.
 */
final class ColorJitter {

  /** The orders of brightness (0), contrast (1), saturation (2) and hue (3): all 24. */
  private static final byte[][] ORDERS = orders();

  /** How many orders there are. */
  static final int ORDER_COUNT = ORDERS.length;

  private final HueRotation hue;

  /** For images of {@code n} pixels. */
  ColorJitter(int n) {
    hue = new HueRotation(n);
  }

  /** One of the orders, as indices of the four parts. */
  static byte[] order(int index) {
    return ORDERS[index].clone();
  }

  /** Applies the four parts in place, in the order that was drawn. */
  void apply(float[][] planes, int n, ViewParameters view) {
    for (byte part : ORDERS[view.jitterOrder()]) {
      switch (part) {
        case 0 -> ColorOps.brightness(planes, n, view.brightness());
        case 1 -> ColorOps.contrast(planes, n, view.contrast());
        case 2 -> ColorOps.saturation(planes, n, view.saturation());
        default -> hue.apply(planes, view.hue());
      }
    }
  }

  private static byte[][] orders() {
    byte[][] orders = new byte[24][];
    for (int i = 0; i < orders.length; i++) {
      List<Byte> left = new ArrayList<>(List.of((byte) 0, (byte) 1, (byte) 2, (byte) 3));
      int code = i;
      byte[] order = new byte[4];
      for (int k = 0; k < 4; k++) {
        order[k] = left.remove(code % left.size());
        code /= 4 - k;
      }
      orders[i] = order;
    }
    return orders;
  }
}
