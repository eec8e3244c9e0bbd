package byol.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.testing.InScope;
import byol.torch.Tensor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@code plot} draws. */
final class CurvesTest {
  @RegisterExtension final InScope scope = InScope.alone();

  @Test
  void aCurveOfCharactersHasItsEnds() {
    String text = Curve.of("loss", 4, 3, 2, 1.5, 1).text(20);
    List<String> lines = text.lines().toList();
    assertEquals("loss", lines.getFirst());
    assertEquals("4 │⠱", lines.get(1).substring(0, 4));
    assertEquals("1 │", lines.get(12).substring(0, 3));
    assertNotEquals('\u2800', lines.get(12).charAt(lines.get(12).length() - 1), lines.get(12));
    assertEquals("  └────────────────", lines.get(13));
    assertEquals("   0              4", lines.get(14));
  }

  @Test
  void valuesComeFromAllKindsOfNumbers() {
    assertArrayEquals(new double[] {1, 2}, Curve.of(List.of(1, 2.0)).values());
    assertArrayEquals(
        new double[] {1, 2}, Curve.of(List.of(Tensor.ones(1), Tensor.ones(1).mul(2))).values());
    assertArrayEquals(new double[] {1, 2}, Curve.of(Tensor.of(new float[] {1, 2})).values());
  }

  @Test
  void whatIsNoFiniteNumberIsLeftOut() {
    Curve curve = Curve.of("value", 1, Double.NaN, 3, Double.POSITIVE_INFINITY);
    assertArrayEquals(new double[] {0, 2}, curve.steps());
    assertArrayEquals(new double[] {1, 3}, curve.values());
    assertArrayEquals(new double[] {1, 3}, Curve.of(Arrays.asList(1, null, 3)).values());
  }

  @Test
  void whatIsNoCurveIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Shell.plot(1.0));
    assertThrows(IllegalArgumentException.class, () -> Shell.plot(List.of()));
    assertThrows(IllegalArgumentException.class, () -> Shell.plot(List.of("1", "2")));
    assertThrows(IllegalArgumentException.class, () -> Shell.plot(Tensor.zeros(2, 2)));
  }

  @Test
  void equalValuesAreALine() {
    String text = Curve.of("value", 2, 2, 2).text(12);
    assertEquals(1, text.lines().filter(line -> line.matches(".*[⠉⠒⠤⣀]{4,}.*")).count(), text);
  }
}
