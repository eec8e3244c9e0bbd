package byol.config;

import java.math.BigDecimal;

/** Checks numbers against their {@link Range}. */
public final class Ranges {
  private Ranges() {}

  /**
   * Checks one number.
   *
   * @param name that the user knows it by
   * @throws IllegalArgumentException naming it, its range and its value
   */
  public static void check(String name, Number value, Range range) {
    double number = value.doubleValue();
    boolean enough = range.aboveMin() ? number > range.min() : number >= range.min();
    boolean notTooMuch = range.belowMax() ? number < range.max() : number <= range.max();
    if (!(enough && notTooMuch)) {
      throw new IllegalArgumentException(
          "%s must be %s, not %s".formatted(name, describe(range), value));
    }
  }

  /** Such as {@code from 1 to 1024} or {@code at least 0 and below 1}. */
  static String describe(Range range) {
    String min = plain(range.min());
    String max = plain(range.max());
    if (!range.aboveMin() && !range.belowMax()) {
      return "from %s to %s".formatted(min, max);
    }
    return "%s %s and %s %s"
        .formatted(
            range.aboveMin() ? "above" : "at least",
            min,
            range.belowMax() ? "below" : "at most",
            max);
  }

  /** Without a fraction of zero; with an exponent where the zeros would be many. */
  private static String plain(double bound) {
    BigDecimal exact = BigDecimal.valueOf(bound).stripTrailingZeros();
    boolean many = exact.scale() < -6 || exact.scale() > 6;
    return many ? exact.toString().replace("E+", "e").replace("E", "e") : exact.toPlainString();
  }
}
