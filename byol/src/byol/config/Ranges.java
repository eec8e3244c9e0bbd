package byol.config;

import byol.json.JsonKeys;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

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

  /**
   * Checks all numbers of a record that are not null.
   *
   * @param ranges the record whose components of the same names have the ranges
   * @throws IllegalArgumentException naming the first key that is out of its range
   */
  static void check(Record values, Class<? extends Record> ranges) {
    Map<String, Range> byName = new HashMap<>();
    for (RecordComponent component : ranges.getRecordComponents()) {
      byName.put(component.getName(), component.getAnnotation(Range.class));
    }
    for (RecordComponent component : values.getClass().getRecordComponents()) {
      Range range = byName.get(component.getName());
      if (range != null && value(values, component) instanceof Number number) {
        check(JsonKeys.of(component), number, range);
      }
    }
  }

  private static Object value(Record of, RecordComponent component) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of this package can be read", e);
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
