package byol.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What a benchmark measured, most often a time or a speed, again and again. What comes beside the
 * times and is known once, such as the peak of memory, is a timing of one value, so that a report
 * is one list.
 *
 * @param name what it is
 * @param unit of the values
 * @param median of the values
 * @param minimum of the values
 * @param maximum of the values
 * @param lowerQuartile a quarter of the values lie below
 * @param upperQuartile a quarter of the values lie above
 * @param values in the order in which they were measured
 */
public record Timing(
    String name,
    String unit,
    double median,
    double minimum,
    double maximum,
    double lowerQuartile,
    double upperQuartile,
    List<Double> values) {

  /**
   * Sums values up; quantiles between two values are interpolated.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Timing of(String name, String unit, double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values of " + name);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Timing(
        name,
        unit,
        quantile(sorted, 0.5),
        sorted[0],
        sorted[sorted.length - 1],
        quantile(sorted, 0.25),
        quantile(sorted, 0.75),
        Arrays.stream(values).boxed().toList());
  }

  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
