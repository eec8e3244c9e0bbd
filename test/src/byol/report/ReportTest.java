package byol.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.data.transform.EvalTransform;
import byol.eval.EvalReport;
import byol.eval.EvalResult;
import byol.eval.Knn;
import byol.eval.features.CollapseStats;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.Features;
import byol.eval.features.RawPixels;
import byol.eval.probe.LinearProbe;
import byol.run.TrainMetrics;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportTest {
  private static final ShapesDataset TRAIN = new ShapesDataset(60, 16, 1);
  private static final ShapesDataset TEST = new ShapesDataset(30, 16, 2);

  @TempDir private Path run;

  private static final JsonObject CONFIG =
      JsonParser.parseString(
              "{\"arch\": \"resnet8\", \"norm\": \"<gn:16>\", \"data\": null,"
                  + " \"views\": {\"size\": 16}}")
          .getAsJsonObject();

  private static List<TrainMetrics> metrics(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> row(10L * i, i / 10.0, 4.0 / (i + 1), 0.2, 30))
        .toList();
  }

  private static TrainMetrics row(long step, double epoch, double loss, double std, double rank) {
    return new TrainMetrics(
        step,
        epoch,
        loss,
        0.002,
        0.99,
        null,
        new TrainMetrics.Spread(std, rank, 0.9, std, rank, 0.5, -2.0),
        new TrainMetrics.Speed(100, 0.01, null));
  }

  private static ReportData bare() {
    return ReportData.of("A <title> & more", "bin/byol pretrain --seed 1", CONFIG, metrics(50));
  }

  private static EvalResult scores(String name, Double knn, Double linear) {
    return new EvalResult(
        name,
        64,
        knn == null ? List.of() : List.of(new Knn.Score(20, 0.07, knn, null, 1)),
        linear == null ? null : new LinearProbe.Score(linear, null, 0.1, List.of(), 80, 0, 1, null),
        null,
        Map.of(),
        new CollapseStats(0.25, 31.5, 0.9, 30),
        1);
  }

  private static EvalReport comparison(
      EvalResult trained, EvalResult untrained, EvalResult pixels) {
    return new EvalReport("shapes", 60, 30, trained, untrained, pixels);
  }

  private static EvalReport comparison() {
    return comparison(
        scores("trained", 71.25, 76.5),
        scores("untrained", 57.0, 60.0),
        scores("raw pixels", 70.0, 84.0));
  }

  @Test
  void whatWasNotMeasuredIsNotCompared() {
    EvalResult trained = scores("trained", 71.0, 76.5);
    String alone = write(bare().with(comparison(trained, null, null)));
    assertFalse(alone.contains("class=\"verdict\""), alone);
    assertTrue(alone.contains("76.5 %"), alone);
    EvalResult untrained = scores("untrained", 57.0, null);
    EvalResult pixels = scores("raw pixels", 70.0, null);
    String diverged = write(bare().with(comparison(trained, untrained, pixels)));
    assertTrue(diverged.contains("encoder untrained, +14.0 points in kNN.<"), diverged);
    assertTrue(diverged.contains("beats the raw pixels in kNN (+1.0 points).<"), diverged);
  }

  private static EncodedSet encoded(ImageDataset dataset) {
    Features features =
        FeatureExtractor.of(Device.CPU)
            .extract(new RawPixels(), dataset, new EvalTransform(16, dataset.stats()));
    return new EncodedSet(dataset, features);
  }

  private String write(ReportData data) {
    try {
      return Files.readString(Report.write(run, data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parse(String html) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> headings(Document document) {
    return elements(document, "h2").stream().map(Element::getTextContent).toList();
  }

  @Test
  void hasEverythingInOneFile() throws IOException {
    try (TensorScope _ = TensorScope.open()) {
      EncodedSet test = encoded(TEST);
      String html =
          write(
              bare()
                  .with(comparison())
                  .withPictures(encoded(TRAIN), test)
                  .with(Embedding.of("untrained", test.features(), 20)));
      Document document = parse(html);
      assertEquals(
          List.of(
              "Results",
              "Training",
              "Nearest neighbors",
              "Map of the features",
              "Settings",
              "What to do next"),
          headings(document));
      assertEquals("A <title> & more", elements(document, "title").getFirst().getTextContent());
      // Ten queries with eight neighbors each; four curves, two plots of each of two encoders.
      assertEquals(10 * 9, elements(document, "img").size());
      assertEquals(4 + 2 * 2, elements(document, "svg").size());
      for (Element chart : elements(document, "svg")) {
        assertFalse(chart.getAttribute("aria-label").isBlank());
      }
      for (Element picture : elements(document, "img")) {
        assertFalse(picture.getAttribute("alt").isBlank());
        String source = picture.getAttribute("src");
        assertTrue(source.startsWith("data:image/png;base64,"), source);
        byte[] png = Base64.getDecoder().decode(source.substring(22));
        assertTrue(ImageIO.read(new ByteArrayInputStream(png)).getWidth() >= 16);
      }
      assertTrue(elements(document, "script").isEmpty());
      assertFalse(html.contains("http"), "an address outside the file");
      assertFalse(html.contains("url("), "an address outside the file");
      for (String name : TEST.classNames()) {
        assertTrue(html.contains("</span> " + name + "</li>"), name + " in the legend");
      }
    }
  }

  @Test
  void tableHoldsTheScores() {
    Document document = parse(write(bare().with(comparison())));
    Element table = elements(document, "table").getFirst();
    List<String> rows =
        IntStream.range(0, 4)
            .mapToObj(i -> table.getElementsByTagName("tr").item(i).getTextContent())
            .toList();
    assertEquals("trained encoder71.3 %76.5 %0.2531.5 of 64", rows.get(1));
    assertEquals("untrained encoder57.0 %60.0 %0.2531.5 of 64", rows.get(2));
    assertEquals("raw pixels70.0 %84.0 %0.2531.5 of 64", rows.get(3));
  }

  @Test
  void saysPlainlyWhatWasBeaten() {
    String mixed = write(bare().with(comparison()));
    assertTrue(mixed.contains("+14.3 points in kNN and +16.5 points in linear probe"), mixed);
    assertTrue(mixed.contains("beats the raw pixels in kNN (+1.3 points), but not yet in"), mixed);
    assertTrue(mixed.contains("linear probe (−7.5 points)"), mixed);

    EvalResult good = scores("trained", 90.0, 91.0);
    EvalResult poor = scores("untrained", 50.0, 55.0);
    assertTrue(
        write(bare().with(comparison(good, poor, poor)))
            .contains(
                "beats the raw pixels in kNN (+40.0 points) and linear probe (+36.0 points)."));
    String worse = write(bare().with(comparison(poor, good, good)));
    assertTrue(worse.contains("did not help"), worse);
    assertTrue(worse.contains("does not beat the raw pixels yet"), worse);
  }

  @Test
  void showsOneProtocolAlone() {
    String html =
        write(
            bare()
                .with(
                    comparison(
                        scores("trained", 70.0, null),
                        scores("untrained", 60.0, null),
                        scores("raw pixels", 65.0, null))));
    parse(html);
    assertTrue(html.contains("<td>70.0 %</td><td>–</td>"), html);
    assertTrue(html.contains("+10.0 points in kNN."), html);
    assertFalse(html.contains("softmax regression"), html);
  }

  @Test
  void everyProtocolOfTheSummaryIsAColumn() {
    JsonObject summary =
        JsonParser.parseString(
                "{'knn_top1': 70, 'probe_top1': {'a<b': 61.5},"
                    + " 'semi_supervised_top1': {'1': 30, '10': 40.25},"
                    + " 'random_init': {'semi_supervised_top1': {'10': 20}}}")
            .getAsJsonObject();
    String html = SummarySection.html(summary);
    assertTrue(
        html.contains(
            "kNN</th><th scope=\"col\">a&lt;b</th>"
                + "<th scope=\"col\">fine-tuned, 1 % of labels</th>"
                + "<th scope=\"col\">fine-tuned, 10 % of labels</th>"),
        html);
    assertTrue(html.contains("<td>70.0 %</td><td>61.5 %</td><td>30.0 %</td><td>40.3 %</td>"), html);
    assertTrue(html.contains("<td>–</td><td>–</td><td>–</td><td>20.0 %</td>"), html);
  }

  @Test
  void figuresOfOtherSettingsStandInOtherColumns() {
    JsonObject summary =
        JsonParser.parseString(
                "{'knn_top1': 70, 'knn_k': 20, 'knn_temperature': 0.07, 'linear_top1': 80,"
                    + " 'linear_views': 0, 'of_other_steps': {'10': {'knn_top1': 50, 'knn_k': 5,"
                    + " 'knn_temperature': 0.07}}, 'random_init': {'linear_top1': 33,"
                    + " 'linear_views': 0}}")
            .getAsJsonObject();
    String table = SummarySection.html(summary);
    assertTrue(
        table.contains(
            "kNN (k = 20, temperature 0.07)</th><th scope=\"col\">linear probe</th>"
                + "<th scope=\"col\">kNN (k = 5, temperature 0.07)</th>"),
        table);
    assertTrue(table.contains("<td>70.0 %</td><td>80.0 %</td><td>–</td>"), table);
    assertTrue(table.contains("<td>–</td><td>–</td><td>50.0 %</td>"), table);
    assertTrue(table.contains("<td>–</td><td>33.0 %</td><td>–</td>"), table);
  }

  @Test
  void whatIsOfAnEarlierStepSaysSo() {
    JsonObject summary =
        JsonParser.parseString(
                "{'of_other_steps': {'10': {'knn_top1': 50}, '1200': {'knn_top1': 70}}}")
            .getAsJsonObject();
    String table = SummarySection.html(summary);
    assertTrue(table.contains("the same at step 1200</th><td>70.0 %</td></tr>\n<tr><th"), table);
    assertTrue(table.indexOf("step 1200") < table.indexOf("step 10<"), table);
    assertFalse(table.contains("trained encoder</th><td>"), table);

    long last = bare().metrics().getLast().step();
    String says = "What follows is of the encoder at step";
    var of = EvaluationRecord.of("shapes", last, comparison());
    assertFalse(Report.body(bare().with(of)).contains(says));
    of = EvaluationRecord.of("shapes", last - 1, comparison());
    assertTrue(Report.body(bare().with(of)).contains(says));
  }

  @Test
  void leavesOutWhatIsMissing() {
    Document document = parse(write(bare()));
    assertEquals(List.of("Training", "Settings", "What to do next"), headings(document));
    Document empty = parse(write(ReportData.of("t", "c", new JsonObject(), List.of())));
    assertEquals(List.of("Settings", "What to do next"), headings(empty));
    assertTrue(elements(empty, "table").isEmpty());
  }

  @Test
  void worksWithoutLabels() {
    try (TensorScope _ = TensorScope.open()) {
      Features labeled = encoded(TEST).features();
      int[] none = IntStream.range(0, labeled.count()).map(_ -> -1).toArray();
      EncodedSet set = new EncodedSet(TEST, new Features(labeled.values(), none, List.of()));
      String html = write(bare().withPictures(set, set));
      Document document = parse(html);
      assertEquals(
          List.of(
              "Training",
              "Nearest neighbors",
              "Map of the features",
              "Settings",
              "What to do next"),
          headings(document));
      assertFalse(html.contains("✗"), html);
      assertTrue(
          elements(document, "td").stream().allMatch(td -> td.getAttribute("class").isEmpty()));
    }
  }

  @Test
  void survivesAShortOrBrokenRun() {
    String one = write(ReportData.of("t", "c", CONFIG, metrics(1)));
    parse(one);
    assertTrue(one.contains("too short for a curve of the loss"), one);
    TrainMetrics broken = row(7, 0, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY);
    String html =
        write(
            ReportData.of("t", "c", CONFIG, List.of(metrics(3).get(1), metrics(3).get(2), broken)));
    assertEquals(4, elements(parse(html), "svg").size());
  }

  @Test
  void showsSettingsAndTheCommand() {
    String html = write(bare());
    parse(html);
    assertTrue(html.contains("<code>bin/byol pretrain --seed 1</code>"), html);
    assertTrue(html.contains("<th scope=\"row\">norm</th><td>&lt;gn:16&gt;</td>"), html);
    assertTrue(html.contains("<caption>views</caption>"), html);
  }

  @Test
  void saysWhatToDoNextInTheWordsOfItsCaller() {
    var steps =
        List.of(
            new ReportData.NextStep("Look & see:", "see --all <it>"),
            new ReportData.NextStep("Rest.", null));
    String html = write(bare().withNext(steps));
    parse(html);
    assertTrue(html.contains("<li>Look &amp; see: <code>see --all &lt;it&gt;</code></li>"), html);
    assertTrue(html.contains("<li>Rest.</li>"), html);
    assertFalse(write(ReportData.of("t", "", CONFIG, metrics(2))).contains("This run again"));
  }

  @Test
  void pointsToTheEncoderIfItIsThere() throws IOException {
    assertFalse(write(bare()).contains("encoder.pt"));
    Files.createFile(run.resolve("encoder.pt"));
    String html = write(bare());
    parse(html);
    assertTrue(html.contains("Beside this report lie <code>encoder.pt</code>"), html);
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    Path noFolder = Files.createFile(run.resolve("a-file"));
    var e = assertThrows(UncheckedIOException.class, () -> Report.write(noFolder, bare()));
    assertTrue(e.getMessage().contains("report.html"), e.getMessage());
  }
}
