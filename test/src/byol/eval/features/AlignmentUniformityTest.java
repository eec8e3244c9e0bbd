package byol.eval.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.EvalFixtures;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentUniformityTest {
  @Test
  void matchesTheFunctionsOfThePaper() {
    try (TensorScope _ = TensorScope.open()) {
      var golden = EvalFixtures.golden().tensors();
      var figures = AlignmentUniformity.of(golden.get("bank"), golden.get("second_view"));
      assertEquals(golden.get("sphere.alignment").item(), figures.alignment(), 1e-6);
      assertEquals(golden.get("sphere.uniformity").item(), figures.uniformity(), 1e-6);
    }
  }

  @Test
  void aCollapseIsAlignedAndNotUniform() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor same = Tensor.ones(20, 8);
      var collapsed = AlignmentUniformity.of(same, same.mul(3));
      assertEquals(0, collapsed.alignment(), 1e-12);
      assertEquals(0, collapsed.uniformity(), 1e-9);
    }
  }

  /** Evenly on a sphere of many dimensions, all distances are √2: exp(−2 · 2). */
  @Test
  void unrelatedViewsAreUniformAndNotAligned() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(1);
      var unrelated = AlignmentUniformity.of(Tensor.randn(600, 2000), Tensor.randn(600, 2000));
      assertEquals(2, unrelated.alignment(), 0.01);
      assertEquals(-4, unrelated.uniformity(), 0.01);
      var opposite = AlignmentUniformity.of(Tensor.ones(5, 3), Tensor.ones(5, 3).neg());
      assertEquals(4, opposite.alignment(), 1e-12);
    }
  }

  @Test
  void looksAtPairsFromEverywhere() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(2);
      Tensor sorted = Tensor.cat(List.of(Tensor.ones(1000, 16), Tensor.randn(1000, 16)), 0);
      long live = TensorScope.liveTensors();
      var figures = AlignmentUniformity.of(sorted, sorted, 100);
      assertEquals(live, TensorScope.liveTensors());
      // Rows of the two views stay together.
      assertEquals(0, figures.alignment(), 1e-12);
      assertTrue(figures.uniformity() < -1, figures.toString());
      var broken = AlignmentUniformity.of(sorted, sorted.mul(Double.NaN));
      assertTrue(Double.isNaN(broken.alignment()) && Double.isNaN(broken.uniformity()));
    }
  }

  @Test
  void refusesViewsThatDoNotFit() {
    try (TensorScope _ = TensorScope.open()) {
      assertMessage("[3, 4]", Tensor.ones(3, 4), Tensor.ones(3, 5));
      assertMessage("at least two", Tensor.ones(1, 4), Tensor.ones(1, 4));
      assertMessage("[2, 2, 2]", Tensor.ones(2, 2, 2), Tensor.ones(2, 2, 2));
    }
  }

  private static void assertMessage(String part, Tensor first, Tensor second) {
    var e =
        assertThrows(IllegalArgumentException.class, () -> AlignmentUniformity.of(first, second));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
