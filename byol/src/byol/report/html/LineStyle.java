package byol.report.html;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the curve of one row looks like. Color and dashes both differ between neighbors in the
 * legend; together they tell thirty rows apart.
 *
 * @param color one of {@link Mark}'s
 * @param dashes lengths of dashes and gaps; none for a line that is drawn through
 */
public record LineStyle(Color color, List<Float> dashes) {
  private static final float WIDTH = 2;
  private static final List<List<Float>> DASHES =
      List.of(List.of(), List.of(7f, 3f), List.of(2f, 3f));

  public static LineStyle of(int index) {
    return new LineStyle(Mark.of(index).color(), DASHES.get(index % DASHES.size()));
  }

  public BasicStroke stroke() {
    if (dashes.isEmpty()) {
      return new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = new float[dashes.size()];
    IntStream.range(0, lengths.length).forEach(i -> lengths[i] = dashes.get(i));
    return new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
  }

  /** A piece of the line, as SVG. */
  public String sample() {
    String pattern = dashes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return "<svg width=\"30\" height=\"10\" aria-hidden=\"true\"><line x1=\"0\" y1=\"5\" x2=\"30\""
        + " y2=\"5\" stroke=\"#%06x\" stroke-width=\"2.5\"%s/></svg>"
            .formatted(
                color.getRGB() & 0xffffff,
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + pattern + "\"");
  }
}
