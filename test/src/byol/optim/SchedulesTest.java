package byol.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SchedulesTest {
  @Test
  void learningRateWarmsUpAndDecays() {
    var schedule = new CosineSchedule(0.8, 4, 104);
    assertEquals(0.2, schedule.at(0), 1e-12);
    assertEquals(0.6, schedule.at(2), 1e-12);
    assertEquals(0.8, schedule.at(3), 1e-12);
    assertEquals(0.8, schedule.at(4), 1e-12);
    assertEquals(0.4, schedule.at(54), 1e-12);
    assertEquals(0, schedule.at(104), 1e-12);
    assertEquals(0, schedule.at(1000), 1e-12);
    for (int step = 4; step < 104; step++) {
      assertTrue(schedule.at(step + 1) < schedule.at(step));
    }
  }

  @Test
  void noWarmUpStartsAtTheTop() {
    assertEquals(0.5, new CosineSchedule(0.5, 0, 10).at(0));
    assertEquals(0.5, new CosineSchedule(0.5, 10, 10).at(9));
  }

  /** Equation in arXiv 2006.07733, section 3.3, at the start, the middle and the end. */
  @Test
  void tauGrowsToOne() {
    var schedule = new TauSchedule(0.99, 200);
    assertEquals(0.99, schedule.at(0), 1e-12);
    assertEquals(0.995, schedule.at(100), 1e-12);
    assertEquals(1, schedule.at(200), 1e-12);
    assertEquals(1, schedule.at(300), 1e-12);
  }

  @Test
  void namesSettingsThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> new CosineSchedule(0, 0, 10));
    assertThrows(IllegalArgumentException.class, () -> new CosineSchedule(Double.NaN, 0, 10));
    assertThrows(IllegalArgumentException.class, () -> new CosineSchedule(1, -1, 10));
    assertThrows(IllegalArgumentException.class, () -> new CosineSchedule(1, 11, 10));
    assertThrows(IllegalArgumentException.class, () -> new CosineSchedule(1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new TauSchedule(1.01, 10));
    assertThrows(IllegalArgumentException.class, () -> new TauSchedule(-0.1, 10));
    assertThrows(IllegalArgumentException.class, () -> new TauSchedule(0.9, 0));
  }
}
