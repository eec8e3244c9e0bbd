package byol.eval.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.GoldenFile;
import byol.eval.features.Features;
import byol.eval.features.Indices;
import byol.testing.EvalFixtures;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private static final int CLASSES = 6;

  private static LogisticRegression with(Double... lambdas) {
    return new LogisticRegression(List.of(lambdas), 20, 200, 0.1, 0);
  }

  @Test
  void reachesTheMinimumOfScikitLearn() {
    try (TensorScope _ = TensorScope.open()) {
      GoldenFile golden = GoldenFile.read("logistic");
      Features rows =
          EvalFixtures.features(
              golden.get("x").to(DType.FLOAT64), golden.get("labels").toLongArray(), CLASSES);
      double[] lambdas = golden.get("lambdas").toDoubleArray();
      for (int i = 0; i < lambdas.length; i++) {
        var fit = new LogisticRegression.Fit(rows, Indices.range(rows.count()));
        var minimum = fit.minimize(lambdas[i], fit.zeros(), 2000, 1e-8);
        assertTrue(minimum.converged(), minimum.toString());
        assertEquals(
            golden.get("loss" + i).item(), minimum.value() * rows.count(), 1e-6, "λ " + lambdas[i]);
        LinearClassifier model = fit.classifier(minimum.x());
        golden.assertMatches("weight" + i, model.weight(), 1e-4);
        Tensor bias = model.bias().reshape(-1);
        golden.assertMatches("bias" + i, bias.sub(bias.mean()), 1e-4);
        assertArrayEquals(
            golden.get("predictions" + i).toLongArray(),
            model.logits(rows.values()).argmax(0).toLongArray());
      }
    }
  }

  @Test
  void memoryOfTheHistoryIsBounded() {
    assertEquals(10, LogisticRegression.Fit.history(1000 * 2049));
    assertEquals(4, LogisticRegression.Fit.history(8000 * 2049));
    assertEquals(3, LogisticRegression.Fit.history(50_000 * 2049));
  }

  /** In float32 and to the tolerance of an evaluation, rows are classified as at the minimum. */
  @Test
  void fewIterationsInSinglePrecisionComeClose() {
    try (TensorScope _ = TensorScope.open()) {
      GoldenFile golden = GoldenFile.read("logistic");
      Features rows =
          EvalFixtures.features(golden.get("x"), golden.get("labels").toLongArray(), CLASSES);
      var fit = new LogisticRegression.Fit(rows, Indices.range(rows.count()));
      var minimum = fit.minimize(1, fit.zeros(), 100);
      assertTrue(minimum.converged(), minimum.toString());
      assertEquals(golden.get("loss1").item(), minimum.value() * rows.count(), 1e-3);
    }
  }

  @Test
  void rowsInChunksHaveTheGradientOfAll() {
    try (TensorScope _ = TensorScope.open()) {
      Features few = EvalFixtures.clusters(12, 5, 3, 1, 1);
      int copies = 1500; // 18,000 rows: three chunks, the last one not full
      Tensor x = Tensor.cat(Collections.nCopies(copies, few.values()), 0);
      Tensor labels = Tensor.cat(Collections.nCopies(copies, few.labelTensor()), 0);
      double[] at = new double[3 * 6];
      Arrays.setAll(at, i -> Math.sin(i));
      double[] ofFew = new double[at.length];
      double[] ofAll = new double[at.length];
      double value = new CrossEntropy(few.values(), few.labelTensor(), 3).at(at, ofFew);
      assertEquals(value, new CrossEntropy(x, labels, 3).at(at, ofAll), 1e-5);
      assertArrayEquals(ofFew, ofAll, 1e-5);
      assertTrue(value > 0.5, "not at a minimum, where all gradients are alike");
    }
  }

  @Test
  void triesFortyFiveValues() {
    List<Double> lambdas = new LogisticRegression().lambdas();
    assertEquals(45, lambdas.size());
    assertEquals(1e5, lambdas.getFirst(), 1e-6);
    assertEquals(1e-6, lambdas.getLast(), 1e-15);
    assertEquals(lambdas.get(1) / lambdas.get(0), lambdas.get(44) / lambdas.get(43), 1e-9);
  }

  @Test
  void choosesThePenaltyOnHeldOutImages() {
    try (TensorScope _ = TensorScope.open()) {
      // Few noisy images in many dimensions need a strong penalty, and too strong a one is blind.
      Features train = EvalFixtures.clusters(150, 60, 4, 4, 1);
      Features test = EvalFixtures.clusters(1000, 60, 4, 4, 2);
      LogisticRegression.Score swept =
          new LogisticRegression(new LogisticRegression().lambdas(), 20, 200, 0.3, 0)
              .evaluate(train, test);
      double weak = with(1e-6).evaluate(train, test).top1();
      assertTrue(swept.top1() > weak + 3, swept + " against " + weak);
      assertTrue(swept.lambda() > 1, swept.toString());
      double best =
          swept.candidates().stream()
              .mapToDouble(LogisticRegression.Candidate::heldOutTop1)
              .max()
              .orElseThrow();
      var chosen =
          swept.candidates().stream().filter(c -> c.lambda() == swept.lambda()).findFirst();
      assertEquals(best, chosen.orElseThrow().heldOutTop1());
      assertTrue(swept.converged(), swept.toString());
    }
  }

  @Test
  void separatesWhatCanBeSeparatedAndLeavesNoTensors() {
    try (TensorScope _ = TensorScope.open()) {
      Features train = EvalFixtures.clusters(600, 16, 8, 0.3, 1);
      Features test = EvalFixtures.clusters(200, 16, 8, 0.3, 2);
      long live = TensorScope.liveTensors();
      LogisticRegression.Score score = with(1.0, 100.0).evaluate(train, test);
      assertEquals(live, TensorScope.liveTensors());
      assertTrue(score.top1() > 99, score.toString());
      assertTrue(score.top5() >= score.top1(), score.toString());
      assertEquals(score.candidates(), with(1.0, 100.0).evaluate(train, test).candidates());
    }
  }

  @Test
  void refusesWhatCannotBeEvaluated() {
    try (TensorScope _ = TensorScope.open()) {
      Features one = EvalFixtures.clusters(1, 4, 3, 1, 1);
      var e = assertThrows(IllegalArgumentException.class, () -> with(1.0).evaluate(one, one));
      assertTrue(e.getMessage().contains("at least two"), e.getMessage());
      assertThrows(IllegalArgumentException.class, () -> with());
      assertThrows(IllegalArgumentException.class, () -> with(-1.0));
      assertThrows(
          IllegalArgumentException.class, () -> new LogisticRegression(List.of(1.0), 0, 1, 0.1, 0));
      assertThrows(
          IllegalArgumentException.class, () -> new LogisticRegression(List.of(1.0), 1, 1, 1, 0));
    }
  }
}
