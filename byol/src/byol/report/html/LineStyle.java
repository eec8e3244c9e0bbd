package byol.report.html;

import java.util.List;

/**
 * What the line of one row looks like. Color and dashes both differ between neighbors in the
 * legend; together they tell thirty rows apart.
 *
 * @param color one of {@link Mark}'s
 * @param dashes lengths of dashes and gaps, as SVG has them; empty for a line that is drawn through
 */
public record LineStyle(String color, String dashes) {
  private static final List<String> DASHES = List.of("", "7 3", "2 3");

  /** Of the row of an index. */
  public static LineStyle of(int index) {
    return new LineStyle(Mark.color(index), DASHES.get(index % DASHES.size()));
  }

  /** As attributes of a line in SVG. */
  public String attributes() {
    String dashed = dashes.isEmpty() ? "" : " stroke-dasharray=\"%s\"".formatted(dashes);
    return "style=\"--c: %s\"%s".formatted(color, dashed);
  }

  /** A piece of the line, as SVG. */
  public String sample() {
    return "<svg class=\"sample\" width=\"30\" height=\"10\" aria-hidden=\"true\"><line"
        + " class=\"line\" x1=\"0\" y1=\"5\" x2=\"30\" y2=\"5\" %s/></svg>".formatted(attributes());
  }
}
