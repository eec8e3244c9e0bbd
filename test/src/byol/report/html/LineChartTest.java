package byol.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.report.html.LineChart.Line;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class LineChartTest {
  private static Line line(String name, double[] x, double[] y) {
    return new Line(name, "style=\"--c: var(--c0)\"", x, y, true);
  }

  private static Document draw(boolean logarithmic, Line... lines) throws Exception {
    String svg = new LineChart("step", "a & b", List.of(lines), logarithmic).svg("what \"it\" is");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document chart) {
    var all = chart.getElementsByTagName("text");
    return IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getTextContent()).toList();
  }

  private static List<double[]> points(Document chart) {
    String path = ((Element) chart.getElementsByTagName("path").item(0)).getAttribute("d");
    return List.of(path.substring(1).split("L")).stream()
        .map(point -> point.split(" "))
        .map(xy -> new double[] {Double.parseDouble(xy[0]), Double.parseDouble(xy[1])})
        .toList();
  }

  @Test
  void axesHaveRoundNumbersAndValuesAreWhereTheyBelong() throws Exception {
    Document chart = draw(false, line("loss", new double[] {0, 50, 100}, new double[] {0, 2, 4}));
    List<String> texts = texts(chart);
    assertTrue(
        texts.containsAll(List.of("0", "1", "2", "3", "4", "20", "40", "100")), texts::toString);
    assertTrue(texts.contains("a & b"), texts::toString);
    List<double[]> points = points(chart);
    assertEquals((points.get(0)[0] + points.get(2)[0]) / 2, points.get(1)[0], 0.11);
    assertEquals((points.get(0)[1] + points.get(2)[1]) / 2, points.get(1)[1], 0.11);
    assertTrue(points.get(2)[1] < points.get(0)[1], "larger is higher");
  }

  @Test
  void eachValueAppearsUnderThePointer() throws Exception {
    List<String> texts =
        texts(draw(false, line("loss", new double[] {20, 40}, new double[] {3.21875, 1.5})));
    assertTrue(texts.containsAll(List.of("step 20", "3.219", "step 40", "1.5")), texts::toString);
  }

  @Test
  void ofSeveralLinesEachHasItsNameAndNoneBeyondItsEnd() throws Exception {
    Document chart =
        draw(
            false,
            line("one", new double[] {1, 2}, new double[] {5, 6}),
            line("two", new double[] {1, 3}, new double[] {7, 8}));
    List<String> texts = texts(chart);
    assertTrue(texts.containsAll(List.of("one: 5", "two: 7", "one: 6", "two: 8")), texts::toString);
    assertEquals(2, texts.stream().filter(text -> text.startsWith("one: ")).count());
  }

  @Test
  void valuesFarApartGetDecadesIfTheyMay() throws Exception {
    Line wide = line("loss", new double[] {0, 1, 2}, new double[] {0.01, 0.1, 1});
    List<double[]> points = points(draw(true, wide));
    assertEquals((points.get(0)[1] + points.get(2)[1]) / 2, points.get(1)[1], 0.11);
    assertTrue(texts(draw(true, wide)).containsAll(List.of("0.01", "0.1", "1")));
    points = points(draw(false, wide));
    assertTrue(points.get(1)[1] - points.get(2)[1] > 5 * (points.get(0)[1] - points.get(1)[1]));
  }

  @Test
  void drawsWhatIsAllTheSame() throws Exception {
    for (double value : new double[] {0, 1, -2, 1e-9, 1e9}) {
      List<double[]> points =
          points(draw(true, line("same", new double[] {0, 0}, new double[] {value, value})));
      for (double[] point : points) {
        assertTrue(Double.isFinite(point[0]) && Double.isFinite(point[1]), value + "");
      }
    }
  }
}
