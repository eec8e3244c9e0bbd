package byol.eval.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LbfgsTest {
  /** Rosenbrock's valley; the minimum is 0 at (1, 1). */
  private static double rosenbrock(double[] x, double[] gradient) {
    double a = 1 - x[0];
    double b = x[1] - x[0] * x[0];
    gradient[0] = -2 * a - 400 * x[0] * b;
    gradient[1] = 200 * b;
    return a * a + 100 * b * b;
  }

  /** Σ cᵢ (xᵢ − i)² with curvatures over two decades. */
  private static double quadratic(double[] x, double[] gradient) {
    double value = 0;
    for (int i = 0; i < x.length; i++) {
      double curvature = Math.pow(10, 2.0 * i / x.length);
      gradient[i] = 2 * curvature * (x[i] - i);
      value += curvature * (x[i] - i) * (x[i] - i);
    }
    return value;
  }

  @Test
  void followsTheValley() {
    double[] start = {-1.2, 1};
    var minimum = new Lbfgs(10, 100, 1e-8, 0).minimize(LbfgsTest::rosenbrock, start);
    assertTrue(minimum.converged(), minimum.toString());
    assertTrue(minimum.iterations() < 60, minimum.toString());
    assertArrayEquals(new double[] {1, 1}, minimum.x(), 1e-7);
    assertEquals(0, minimum.value(), 1e-14);
    assertArrayEquals(new double[] {-1.2, 1}, start);
  }

  @Test
  void learnsCurvaturesWithAShortMemory() {
    var minimum = new Lbfgs(5, 200, 1e-7, 0).minimize(LbfgsTest::quadratic, new double[50]);
    assertTrue(minimum.converged(), minimum.toString());
    assertTrue(minimum.iterations() < 120, minimum.toString());
    for (int i = 0; i < 50; i++) {
      assertEquals(i, minimum.x()[i], 1e-7);
    }
  }

  @Test
  void stopsWhenToldAndSaysSo() {
    var minimum =
        new Lbfgs(10, 3, 1e-12, 0).minimize(LbfgsTest::rosenbrock, new double[] {-1.2, 1});
    assertEquals(3, minimum.iterations());
    assertFalse(minimum.converged());
    assertTrue(minimum.value() < 24.2, "further down than the start");
    var there = new Lbfgs(10, 3, 1e-9, 0).minimize(LbfgsTest::rosenbrock, new double[] {1, 1});
    assertEquals(0, there.iterations());
    assertTrue(there.converged());
  }

  @Test
  void stopsWhereRoundingLeavesNoWayDown() {
    // Values in float, as a sum over many rows would be.
    Lbfgs.Objective coarse = (x, gradient) -> (float) (1e6 + quadratic(x, gradient));
    var minimum = new Lbfgs(10, 1000, 1e-12, 0).minimize(coarse, new double[8]);
    assertFalse(minimum.converged());
    assertTrue(minimum.iterations() < 1000, minimum.toString());
    var told = new Lbfgs(10, 1000, 1e-6, 0x1p-22).minimize(coarse, new double[8]);
    assertTrue(told.converged(), told.toString());
  }

  @Test
  void stepsBackFromWhereThereIsNoValue() {
    // −log x + x: NaN left of 0, the minimum at 1, and a first step from 0.01 that goes far.
    Lbfgs.Objective barrier =
        (x, gradient) -> {
          gradient[0] = 1 - 1 / x[0];
          return x[0] - Math.log(x[0]);
        };
    assertEquals(1, new Lbfgs(5, 100, 1e-9, 0).minimize(barrier, new double[] {0.01}).x()[0], 1e-8);
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Lbfgs(5, 100, 1e-9, 0).minimize(barrier, new double[] {-1}));
    assertTrue(e.getMessage().contains("NaN"), e.getMessage());
  }
}
