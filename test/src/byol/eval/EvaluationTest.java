package byol.eval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.sets.ShapesDataset;
import byol.data.transform.EvalTransform;
import byol.eval.features.CollapseStats;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.Features;
import byol.eval.features.RawPixels;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.model.Architecture;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.Layer;
import byol.nn.norm.NormSpec;
import byol.testing.Unlabeled;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final ShapesDataset TRAIN = new ShapesDataset(120, 12, 1);
  private static final ShapesDataset TEST = new ShapesDataset(40, 12, 2);
  private static final EvalTransform PLAIN = new EvalTransform(12, TRAIN.stats());

  private static Evaluation evaluation(Knn knn, LinearProbe linear, List<String> log) {
    var settings = new Evaluation.Settings(FeatureExtractor.of(Device.CPU), knn, linear, 100, 1000);
    return new Evaluation(TRAIN, TEST, PLAIN, settings, log::add);
  }

  private static ResNet encoder(long seed) {
    Random.manualSeed(seed);
    return new ResNet(new ResNet.Config(Architecture.RESNET8, 16, 3, Stem.SMALL, NormSpec.GN_WS));
  }

  @Test
  void comparesWithUntrainedAndRawPixels() {
    try (TensorScope _ = TensorScope.open()) {
      List<String> log = new ArrayList<>();
      Evaluation evaluation = evaluation(new Knn(5), new LinearProbe(3), log);
      ResNet trained = encoder(1);
      ResNet untrained = encoder(2);
      long live = TensorScope.liveTensors();
      EvalReport comparison = evaluation.compare(trained, untrained);
      assertEquals(live, TensorScope.liveTensors());

      assertEquals("shapes", comparison.dataset());
      assertEquals(100, comparison.trainImages());
      assertEquals(40, comparison.testImages());
      assertEquals(64, comparison.trained().features());
      assertEquals(3 * 12 * 12, comparison.rawPixels().features());
      assertTrue(
          comparison.trained().collapse().effectiveRank()
              != comparison.untrained().collapse().effectiveRank(),
          "two encoders, two results");

      assertEquals(12, log.size(), log.toString());
      for (String part :
          List.of(
              "trained: encoded 100 + 40",
              "raw pixels: kNN (k = 5, temperature 0.07)",
              "held out")) {
        assertTrue(log.stream().anyMatch(line -> line.contains(part)), part + " in " + log);
      }
    }
  }

  @Test
  void scoresAreThoseOfTheProtocols() {
    try (TensorScope _ = TensorScope.open()) {
      Evaluation evaluation = evaluation(new Knn(5), new LinearProbe(3), new ArrayList<>());
      Evaluation.Encoded encoded = evaluation.encode("pixels", new RawPixels());
      EvalResult scores = evaluation.score("pixels", encoded);
      assertEquals(
          new Knn(5).evaluate(encoded.train(), encoded.test()).top1(), scores.knn().top1());
      assertEquals(
          new LinearProbe(3).evaluate(encoded.train(), encoded.test()).top1(),
          scores.linear().top1());
      assertEquals(CollapseStats.of(encoded.test().values()), scores.collapse());
    }
  }

  @Test
  void leavesOutWhatIsNotAskedFor() {
    try (TensorScope _ = TensorScope.open()) {
      EvalResult knnOnly =
          evaluation(new Knn(5), null, new ArrayList<>()).score("pixels", new RawPixels());
      assertNotNull(knnOnly.knn());
      assertNull(knnOnly.linear());
      EvalResult linearOnly =
          evaluation(null, new LinearProbe(1), new ArrayList<>()).score("pixels", new RawPixels());
      assertNull(linearOnly.knn());
      assertNotNull(linearOnly.linear());
      assertThrows(IllegalArgumentException.class, () -> evaluation(null, null, new ArrayList<>()));
    }
  }

  @Test
  void aProbeThatDivergesLeavesTheOtherFigures() {
    try (TensorScope _ = TensorScope.open()) {
      List<String> log = new ArrayList<>();
      var hopeless = new LinearProbe(List.of(1e38), 1, 3, 64, 0.9, 0.1, 0);
      EvalResult scores = evaluation(new Knn(5), hopeless, log).score("pixels", new RawPixels());
      assertNotNull(scores.knn());
      assertNull(scores.linear());
      assertTrue(log.getLast().startsWith("pixels: no linear probe: "), log.toString());
    }
  }

  @Test
  void aProbeThatFailsLeavesTheOtherFigures() {
    try (TensorScope _ = TensorScope.open()) {
      List<String> log = new ArrayList<>();
      var settings =
          new Evaluation.Settings(FeatureExtractor.of(Device.CPU), new Knn(5), null, 100, 40)
              .withProbe(
                  "broken",
                  (_, _) -> {
                    throw new IllegalStateException("no luck");
                  })
              .withProbe("half", (_, _) -> 50);
      Evaluation evaluation = new Evaluation(TRAIN, TEST, PLAIN, settings, log::add);
      EvalResult scores = evaluation.score("pixels", new RawPixels());
      assertNotNull(scores.knn());
      assertEquals(Map.of("half", 50.0), scores.probes());
      assertTrue(
          log.stream().anyMatch(line -> line.matches("pixels: no broken, .*no luck")),
          log.toString());
    }
  }

  @Test
  void rawPixelsThatDoNotFitInMemoryAreLeftOut() {
    try (TensorScope _ = TensorScope.open()) {
      List<String> log = new ArrayList<>();
      EvalResult scores = evaluation(new Knn(5), null, log).score("trained", encoder(1));
      var settings =
          new Evaluation.Settings(FeatureExtractor.of(Device.CPU), new Knn(5), null, 100, 40);
      var large = new EvalTransform(400_000, TRAIN.stats());
      EvalReport report =
          new Evaluation(TRAIN, TEST, large, settings, log::add).compare(scores, scores);
      assertNull(report.rawPixels());
      assertEquals(scores, report.trained());
      // 140 images of 3 x 400,000 x 400,000 float32.
      assertTrue(log.getLast().startsWith("raw pixels left out: they would take 268800.0 GB"));
      assertTrue(evaluation(new Knn(5), null, log).hasRoomForPixels());
    }
  }

  private static final class Greedy extends Layer {
    @Override
    public Tensor forward(Tensor images) {
      throw new OutOfMemoryError("too much");
    }
  }

  @Test
  void aBaselineWithoutMemoryLeavesTheOtherFigures() {
    try (TensorScope _ = TensorScope.open()) {
      List<String> log = new ArrayList<>();
      long live = TensorScope.liveTensors();
      EvalReport report = evaluation(new Knn(5), null, log).compare(new RawPixels(), new Greedy());
      assertEquals(live, TensorScope.liveTensors());
      assertNull(report.untrained());
      assertEquals(report.trained().knn().top1(), report.rawPixels().knn().top1());
      assertTrue(
          log.stream().anyMatch(line -> line.matches("untrained left out, .*: too much")),
          log.toString());
    }
  }

  /** An encoder of which a crop of one class looks like a whole image of the next. */
  @Test
  void saysWhereCropsAreNoHelp() {
    try (TensorScope _ = TensorScope.open()) {
      Features whole = oneHot(0);
      for (int shift = 0; shift < 2; shift++) {
        List<String> log = new ArrayList<>();
        Evaluation evaluation = evaluation(null, new LinearProbe(3), log);
        evaluation.score("x", new Evaluation.Encoded(whole, whole, List.of(oneHot(shift)), 0));
        assertEquals(
            shift == 1,
            log.stream().anyMatch(line -> line.contains("1 crops of each image does not hold")),
            log.toString());
      }
    }
  }

  private static Features oneHot(int shift) {
    float[] values = new float[30 * 3];
    int[] labels = new int[30];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = i % 3;
      values[i * 3 + (i + shift) % 3] = 1;
    }
    return new Features(Tensor.of(values, 30, 3), labels, List.of("a", "b", "c"));
  }

  @Test
  void doesEveryProtocolOnFrozenFeatures() {
    try (TensorScope _ = TensorScope.open()) {
      List<String> log = new ArrayList<>();
      var settings =
          new Evaluation.Settings(
              FeatureExtractor.of(Device.CPU),
              List.of(new Knn(5, 0.1), new Knn(20)),
              new LinearProbe(3),
              2,
              new LogisticRegression(List.of(1.0, 10.0), 5, 20, 0.1, 0),
              Map.of("always 12.5", (_, _) -> 12.5),
              100,
              40);
      Evaluation evaluation = new Evaluation(TRAIN, TEST, PLAIN, settings, log::add);
      Evaluation.Encoded encoded = evaluation.encode("trained", encoder(1));
      assertEquals(2, encoded.views().size());
      assertArrayEquals(encoded.train().labels(), encoded.views().getLast().labels());
      EvalResult scores = evaluation.score("trained", encoded);
      assertEquals(List.of(5, 20), scores.neighbors().stream().map(Knn.Score::k).toList());
      assertEquals(scores.neighbors().getFirst(), scores.knn());
      assertEquals(2, scores.logistic().candidates().size());
      assertEquals(Map.of("always 12.5", 12.5), scores.probes());
      for (String part :
          List.of("2 crops of each", "(k = 5, temperature 0.1)", "logistic", "mean cosine")) {
        assertTrue(log.stream().anyMatch(line -> line.contains(part)), part + " in " + log);
      }
    }
  }

  @Test
  void comparisonsGoThroughJson() {
    try (TensorScope _ = TensorScope.open()) {
      EvalReport comparison =
          evaluation(new Knn(5), new LinearProbe(1), new ArrayList<>())
              .compare(encoder(1), encoder(2));
      Gson gson = new Gson();
      assertEquals(comparison, gson.fromJson(gson.toJson(comparison), EvalReport.class));
    }
  }

  @Test
  void choosesImagesOfAllClasses() {
    var settings =
        new Evaluation.Settings(FeatureExtractor.of(Device.CPU), new Knn(), null, 50, 40);
    Evaluation evaluation = new Evaluation(TRAIN, TEST, PLAIN, settings, _ -> {});
    assertEquals(50, evaluation.train().size());
    long classes = IntStream.range(0, 50).map(evaluation.train()::label).distinct().count();
    assertEquals(10, classes);
  }

  @Test
  void needsLabels() {
    var settings = Evaluation.Settings.of(FeatureExtractor.of(Device.CPU));
    var unlabeled = new Unlabeled(TRAIN);
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Evaluation(unlabeled, TEST, PLAIN, settings, _ -> {}));
    assertTrue(e.getMessage().contains("needs labels"), e.getMessage());
  }
}
