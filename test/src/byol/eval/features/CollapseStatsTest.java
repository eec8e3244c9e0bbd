package byol.eval.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.EvalFixtures;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollapseStatsTest {
  @Test
  void equalFeaturesAreACollapse() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(1);
      Tensor row = Tensor.randn(1, 64);
      Tensor same = Tensor.cat(Collections.nCopies(200, row), 0);
      CollapseStats stats = CollapseStats.of(same);
      assertEquals(0, stats.featureStd(), 1e-9);
      assertEquals(1, stats.effectiveRank());
      assertEquals(1, CollapseStats.of(Tensor.zeros(10, 5)).effectiveRank());
    }
  }

  @Test
  void evenlySpreadFeaturesAreNone() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(2);
      CollapseStats stats = CollapseStats.of(Tensor.randn(4096, 32), 4096);
      assertEquals(1, stats.featureStd(), 0.01);
      assertEquals(32, stats.effectiveRank(), 0.2);
    }
  }

  @Test
  void countsTheDirectionsThatVary() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(3);
      // Points on a sphere in 4 of 100 dimensions, and the same ones seen from further away.
      Tensor fourOf100 = Tensor.randn(2000, 4).matmul(Tensor.randn(4, 100));
      CollapseStats few = CollapseStats.of(fourOf100, 2000);
      assertTrue(few.effectiveRank() > 3 && few.effectiveRank() < 4.01, few.toString());
      Tensor far = fourOf100.add(Tensor.randn(1, 100).mul(100));
      CollapseStats shifted = CollapseStats.of(far, 2000);
      assertTrue(shifted.featureStd() < 0.2, shifted.toString());
      assertTrue(shifted.effectiveRank() < 5.01, shifted.toString());
    }
  }

  /** Of the matrix with singular values 3, 1 after centring: shares 3/4 and 1/4. */
  @Test
  void isTheExponentialOfTheEntropy() {
    try (TensorScope _ = TensorScope.open()) {
      // Already of length one and centered; singular values √(2 · 0.9) and √(2 · 0.1).
      float a = (float) Math.sqrt(0.9);
      float b = (float) Math.sqrt(0.1);
      Tensor features = Tensor.of(new float[] {a, b, -a, b, a, -b, -a, -b}, 4, 2);
      double p = 3.0 / 4;
      double expected = Math.exp(-p * Math.log(p) - (1 - p) * Math.log(1 - p));
      assertEquals(expected, CollapseStats.of(features).effectiveRank(), 1e-6);
      // Standard deviations a and b, averaged, times √2.
      assertEquals((a + b) / 2 * Math.sqrt(2), CollapseStats.of(features).featureStd(), 1e-6);
    }
  }

  @Test
  void wideAndTallMatricesAgree() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(4);
      // Zero columns change neither lengths nor directions.
      Tensor narrow = Tensor.randn(50, 20);
      Tensor wide = Tensor.cat(List.of(narrow, Tensor.zeros(50, 80)), 1);
      assertEquals(
          CollapseStats.of(narrow).effectiveRank(), CollapseStats.of(wide).effectiveRank(), 1e-4);
    }
  }

  @Test
  void looksAtRowsFromEverywhere() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(5);
      // Sorted, as folders are: the first rows alone look collapsed.
      Tensor sorted = Tensor.cat(List.of(Tensor.ones(2000, 16), Tensor.randn(2000, 16)), 0);
      assertTrue(CollapseStats.of(sorted, 100).effectiveRank() > 10);
      assertEquals(0, CollapseStats.of(sorted.narrow(0, 0, 100)).featureStd(), 1e-9);
    }
  }

  @Test
  void takesHalfPrecisionAndSaysNaN() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(6);
      Tensor features = Tensor.randn(500, 16);
      assertEquals(
          CollapseStats.of(features).effectiveRank(),
          CollapseStats.of(features.to(DType.BFLOAT16, Device.CPU)).effectiveRank(),
          0.05);
      CollapseStats broken = CollapseStats.of(features.mul(Double.NaN));
      assertTrue(Double.isNaN(broken.featureStd()) && Double.isNaN(broken.effectiveRank()));
      assertTrue(Double.isNaN(broken.meanCosine()));
    }
  }

  @Test
  void meanCosineIsThatOfAllPairs() {
    try (TensorScope _ = TensorScope.open()) {
      var golden = EvalFixtures.golden().tensors();
      assertEquals(
          golden.get("sphere.mean_cosine").item(),
          CollapseStats.of(golden.get("bank")).meanCosine(),
          1e-9);
      assertEquals(1, CollapseStats.of(Tensor.ones(50, 4)).meanCosine(), 1e-12);
      assertEquals(1, CollapseStats.of(Tensor.ones(1, 4)).meanCosine());
      // Two opposite rows.
      Tensor opposite = Tensor.of(new float[] {1, 2, -2, -4}, 2, 2);
      assertEquals(-1, CollapseStats.of(opposite).meanCosine(), 1e-12);
      Random.manualSeed(7);
      assertEquals(0, CollapseStats.of(Tensor.randn(1000, 64)).meanCosine(), 0.001);
    }
  }

  @Test
  void judgesACollapse() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(8);
      Tensor spread = Tensor.randn(500, 32);
      assertFalse(CollapseStats.of(spread).collapsed());
      // The shape of features after a ReLU: one large direction in common, and still no collapse.
      assertFalse(CollapseStats.of(spread.clampMin(0)).collapsed());
      Tensor row = Tensor.randn(1, 32);
      assertTrue(CollapseStats.of(row.add(spread.mul(0.01))).collapsed(), "all nearly equal");
      Tensor line = Tensor.randn(500, 1).matmul(row).add(spread.mul(0.001));
      CollapseStats alongALine = CollapseStats.of(line);
      assertTrue(alongALine.featureStd() > 0.5, alongALine.toString());
      assertTrue(alongALine.collapsed(), alongALine.toString());
      assertFalse(CollapseStats.of(spread.mul(Double.NaN)).collapsed(), "diverged");
    }
  }

  /** Two rows have an effective rank of 1 whatever they are, one row has no spread. */
  @Test
  void fewRowsAreNoCollapse() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(9);
      Tensor spread = Tensor.randn(8, 32);
      for (int rows = 1; rows <= 8; rows++) {
        CollapseStats stats = CollapseStats.of(spread.narrow(0, 0, rows));
        assertEquals(rows, stats.rows());
        assertFalse(stats.collapsed(), stats.toString());
      }
      assertTrue(CollapseStats.of(Tensor.ones(2, 4)).collapsed());
      Tensor line = Tensor.randn(8, 1).matmul(Tensor.randn(1, 32));
      assertTrue(CollapseStats.of(line).collapsed());
    }
  }

  @Test
  void refusesWhatIsNoMatrix() {
    try (TensorScope _ = TensorScope.open()) {
      long live = TensorScope.liveTensors();
      CollapseStats.of(Tensor.ones(3, 3));
      assertEquals(live + 1, TensorScope.liveTensors());
      var e =
          assertThrows(
              IllegalArgumentException.class, () -> CollapseStats.of(Tensor.ones(2, 3, 4)));
      assertTrue(e.getMessage().contains("[2, 3, 4]"), e.getMessage());
      assertThrows(IllegalArgumentException.class, () -> CollapseStats.of(Tensor.zeros(0, 4)));
    }
  }
}
