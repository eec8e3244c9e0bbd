package byol.data.transform;

import java.util.ArrayList;
import java.util.List;

/** The orders in which color jitter changes brightness, contrast, saturation and hue. */
final class ColorJitter {

  /** The orders of brightness (0), contrast (1), saturation (2) and hue (3): all 24. */
  private static final byte[][] ORDERS = orders();

  /** How many orders there are. */
  static final int ORDER_COUNT = ORDERS.length;

  private ColorJitter() {}

  /** One of the orders, as indices of the four parts. */
  static byte[] order(int index) {
    return ORDERS[index].clone();
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
