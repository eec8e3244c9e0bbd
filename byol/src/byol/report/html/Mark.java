package byol.report.html;

import java.awt.Color;
import java.util.List;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What the points of one class look like. Color and shape both differ between neighbors in the
 * legend, so that either is enough to tell them apart. The colors are Paul Tol's "muted" scheme
 * ("Color schemes", SRON/EPS/TN/09-002), made for color-blind readers.
 *
 * @param color of the points
 * @param shape as the charting library draws it
 * @param sign the same shape as a character
 */
public record Mark(Color color, Marker shape, String sign) {
  /** More classes than this cannot be told apart. */
  public static final int MOST_CLASSES = 20;

  private static final List<Color> COLORS =
      List.of(
          new Color(0x332288),
          new Color(0xCC6677),
          new Color(0x117733),
          new Color(0x88CCEE),
          new Color(0x882255),
          new Color(0x999933),
          new Color(0x44AA99),
          new Color(0xAA4499),
          new Color(0xDDCC77),
          new Color(0x777777));

  private record Shape(Marker marker, String sign) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(SeriesMarkers.CIRCLE, "●"),
          new Shape(SeriesMarkers.TRIANGLE_UP, "▲"),
          new Shape(SeriesMarkers.SQUARE, "■"),
          new Shape(SeriesMarkers.DIAMOND, "◆"),
          new Shape(SeriesMarkers.TRIANGLE_DOWN, "▼"),
          new Shape(SeriesMarkers.CROSS, "✖"),
          new Shape(SeriesMarkers.PLUS, "✚"));

  public static Mark of(int index) {
    Shape shape = SHAPES.get(index % SHAPES.size());
    return new Mark(COLORS.get(index % COLORS.size()), shape.marker(), shape.sign());
  }

  /** As CSS writes it. */
  public String hex() {
    return "#%06x".formatted(color.getRGB() & 0xffffff);
  }
}
