package byol.ablate;

import java.util.List;
import java.util.Locale;

/**
 * A figure over seeds.
 *
 * @param mean of the values
 * @param std their sample standard deviation, with n − 1; null for a single value
 * @param count how many values there are
 */
public record SeedStats(double mean, Double std, int count) {

  /** Of some values; null for none. */
  static SeedStats of(List<Double> values) {
    if (values.isEmpty()) {
      return null;
    }
    double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    Double std = values.size() < 2 ? null : Math.sqrt(squares / (values.size() - 1));
    return new SeedStats(mean, std, values.size());
  }

  /** Such as {@code 88.1 ± 0.3}, or {@code 88.1} for a single value. */
  public String text(int digits) {
    String number = "%." + digits + "f";
    return std == null
        ? String.format(Locale.ROOT, number, mean)
        : String.format(Locale.ROOT, number + " ± " + number, mean, std);
  }
}
