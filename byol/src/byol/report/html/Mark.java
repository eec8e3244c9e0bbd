package byol.report.html;

import java.util.List;

/**
 * What the points of one class look like. Color and shape both differ between neighbors in the
 * legend, so that either is enough to tell them apart. The colors are Paul Tol's "muted" scheme
 * ("Color schemes", SRON/EPS/TN/09-002), made for color-blind readers, and lighter ones of the same
 * hue on dark pages.
 *
 * @param color of the points, as CSS writes it
 * @param outline the shape, as a path around 0, 0 in SVG
 * @param sign the same shape as a character
 */
public record Mark(String color, String outline, String sign) {
  /** More classes than this cannot be told apart. */
  public static final int MOST_CLASSES = 20;

  /** {@code --c0} to {@code --c9} in report.css. */
  static final int COLORS = 10;

  private record Shape(String outline, String sign) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z", "●"),
          new Shape("m0-3l2.9 5h-5.8z", "▲"),
          new Shape("m-2.3-2.3h4.6v4.6h-4.6z", "■"),
          new Shape("m0-3.2l3.2 3.2l-3.2 3.2l-3.2-3.2z", "◆"),
          new Shape("m0 3l2.9-5h-5.8z", "▼"),
          new Shape(
              "m-2.8-1.6l1.2-1.2l1.6 1.6l1.6-1.6l1.2 1.2l-1.6 1.6l1.6 1.6l-1.2 1.2l-1.6-1.6l-1.6"
                  + " 1.6l-1.2-1.2l1.6-1.6z",
              "✖"),
          new Shape("m-.8-3h1.6v2.2h2.2v1.6h-2.2v2.2h-1.6v-2.2h-2.2v-1.6h2.2z", "✚"));

  /** Of the class of an index. */
  public static Mark of(int index) {
    Shape shape = SHAPES.get(index % SHAPES.size());
    return new Mark(color(index), shape.outline(), shape.sign());
  }

  static String color(int index) {
    return "var(--c%s)".formatted(index % COLORS);
  }

  /** The shape at a place, as SVG. */
  String shape(double x, double y) {
    return "<path d=\"M%s %s%s\"/>".formatted(LineChart.at(x), LineChart.at(y), outline);
  }
}
