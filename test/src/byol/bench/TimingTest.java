package byol.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TimingTest {

  @Test
  void quantilesAreThoseOfNumpy() {
    // numpy.quantile([5, 1, 4, 2], [0, .25, .5, .75, 1])
    Timing figure = Timing.of("step", "ms", 5, 1, 4, 2);
    assertEquals(
        new Timing("step", "ms", 3, 1, 5, 1.75, 4.25, List.of(5.0, 1.0, 4.0, 2.0)), figure);
  }

  @Test
  void ofASingleValueAllAreThatValue() {
    assertEquals(new Timing("x", "s", 7, 7, 7, 7, 7, List.of(7.0)), Timing.of("x", "s", 7));
  }

  @Test
  void nothingCannotBeSummedUp() {
    var e = assertThrows(IllegalArgumentException.class, () -> Timing.of("step", "ms"));
    assertEquals("no values of step", e.getMessage());
  }

  @Test
  void peakMemoryGrowsByWhatIsTouched() {
    double before = Machine.peakResidentMib();
    byte[][] touched = new byte[64][];
    for (int i = 0; i < touched.length; i++) {
      touched[i] = new byte[8 << 20];
      java.util.Arrays.fill(touched[i], (byte) 1);
    }
    double after = Machine.peakResidentMib();
    assertTrue(after >= 512 && after >= before, before + " then " + after + " MiB");
    assertEquals(1, touched[63][0]);
  }
}
