package byol.report.html;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** Points in a plane, colored by class, as SVG within a page; a point names its class. */
public final class ScatterChart {
  private static final int SIDE = 400;
  private static final int EDGE = 12;

  private ScatterChart() {}

  /**
   * Draws points.
   *
   * @param classes of the points; those without a {@link Mark}, negative ones among them, are left
   *     out
   * @param names by class; without any, all points look the same
   * @param says what is seen in it, for those who do not
   */
  public static String svg(double[] x, double[] y, int[] classes, List<String> names, String says) {
    DoubleSummaryStatistics across = Arrays.stream(x).summaryStatistics();
    DoubleSummaryStatistics down = Arrays.stream(y).summaryStatistics();
    int shown = Math.min(names.size(), Mark.MOST_CLASSES);
    StringBuilder svg =
        new StringBuilder(
            "<svg class=\"chart scatter\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">\n"
                .formatted(SIDE, SIDE, Html.escape(says)));
    svg.append(
        "<rect class=\"frame\" x=\"0.5\" y=\"0.5\" width=\"%s\" height=\"%s\"/>\n"
            .formatted(SIDE - 1, SIDE - 1));
    for (int label = 0; label < Math.max(1, shown); label++) {
      svg.append("<g style=\"fill: %s\">".formatted(Mark.of(label).color()));
      if (label < names.size()) {
        svg.append("<title>%s</title>".formatted(Html.escape(names.get(label))));
      }
      for (int i = 0; i < x.length; i++) {
        if (names.isEmpty() || classes[i] == label) {
          svg.append(Mark.of(label).shape(place(x[i], across), SIDE - place(y[i], down)));
        }
      }
      svg.append("</g>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static double place(double value, DoubleSummaryStatistics range) {
    double span = range.getMax() - range.getMin();
    double share = span > 0 ? (value - range.getMin()) / span : 0.5;
    return EDGE + share * (SIDE - 2 * EDGE);
  }
}
