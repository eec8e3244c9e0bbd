package byol.data.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation, and whole views, equal torchvision's. */
class GoldenViewsTest {

  private static final double EXACT = 1e-4;
  private static final double PIL = 2 / 255.0;

  private final GoldenViews golden = new GoldenViews();

  GoldenViewsTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> operations() {
    return golden.cases.stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
  }

  @Test
  void coversEveryOperation() {
    assertEquals(11, golden.cases.stream().map(GoldenViews.Case::operation).distinct().count());
  }

  private void check(GoldenViews.Case c) {
    float[] actual = GoldenOperations.run(c, golden.images.get(c.image()));
    double worst = 0;
    for (int i = 0; i < actual.length; i++) {
      worst = Math.max(worst, Math.abs(actual[i] - c.expected()[i]));
    }
    double tolerance = c.operation().equals("soft-pil-crop") ? PIL : EXACT;
    assertEquals(c.expected().length, actual.length);
    assertTrue(worst <= tolerance, "differs by " + worst);
  }
}
