package byol.report.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.ablate.AblationFolder;
import byol.ablate.TinyResults;
import byol.report.html.LineStyle;
import byol.run.TrainMetrics;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class AblationReportTest {
  @TempDir private Path temporary;

  private static List<String> texts(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  @Test
  void isWellFormedWithTableCurvesAndTheWayToGetItAgain() throws Exception {
    AblationFolder folder = TinyResults.run(temporary.resolve("a"));
    String html = Files.readString(AblationReport.write(folder, folder.results().orElseThrow()));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("Results", "Training", "How it was made"), texts(document, "h2"));
    assertEquals(4, texts(document, "figure").size());
    List<String> rows = texts(document, "tr");
    assertEquals(1 + 3 + 2, rows.size());
    assertTrue(rows.get(1).startsWith("<good> & more"), rows.get(1));
    assertTrue(rows.get(1).endsWith("73.9 [1]"), rows.get(1));
    assertTrue(rows.get(3).startsWith("fails"), rows.get(3));
    assertTrue(html.contains("<td class=\"is-failed\">failed</td>"), html);
    assertTrue(html.contains("All 6 runs are finished. Best in linear top-1: "), html);
    assertTrue(html.contains("fails, seed 1 failed: the loss is"), html);
    assertTrue(html.contains("[1] a &lt;paper&gt;"), html);
    assertFalse(html.contains("http"), "an address outside the file");
    // Four charts, and the lines of the legend: the failed row has none.
    assertEquals(4 + 2, texts(document, "svg").size());
  }

  private static TrainMetrics metrics(long step, double loss, Double probe) {
    return new TrainMetrics(
        step,
        step / 10.0,
        loss,
        0.1,
        0.9,
        probe,
        new TrainMetrics.Spread(0.5, 10, 0.1, 0.5, 10, null, null),
        new TrainMetrics.Speed(100, 0, null));
  }

  @Test
  void curvesAreMeansOverSeedsAsFarAsAllGot() {
    List<List<TrainMetrics>> runs =
        List.of(
            List.of(metrics(1, 4, 10.0), metrics(2, 3, null), metrics(3, 2, 30.0)),
            List.of(metrics(1, 2, 20.0), metrics(2, 2, 25.0)));
    RowChart.Curve loss = RowChart.Curve.of("row", LineStyle.of(0), runs, TrainMetrics::loss);
    assertArrayEquals(new double[] {0.1, 0.2}, loss.epochs());
    assertArrayEquals(new double[] {3, 2.5}, loss.values());
    assertTrue(loss.isLine());
    RowChart.Curve probe =
        RowChart.Curve.of("row", LineStyle.of(0), runs, TrainMetrics::onlineTop1);
    assertArrayEquals(new double[] {15}, probe.values());
    assertFalse(probe.isLine());
  }

  @Test
  void thirtyRowsCanBeToldApart() {
    assertEquals(30, Stream.iterate(0, i -> i + 1).limit(30).map(LineStyle::of).distinct().count());
  }
}
