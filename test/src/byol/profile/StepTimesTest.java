package byol.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StepTimesTest {
  private static final long MS = 1_000_000;

  /**
   * Two steps in room for three: waiting 1 and 3 ms, backward 4 and 8 in two parts, 5 for all else.
   */
  private static StepTimes times() {
    StepTimes times = new StepTimes(3);
    for (int step = 0; step < 2; step++) {
      times.add(Phase.BACKWARD, (1 + step) * MS, MS, 2);
      times.add(Phase.BACKWARD, 3 * (1 + step) * MS, 2 * MS, 3);
      times.add(Phase.DATA_WAIT, (1 + 2 * step) * MS, 0, 0);
      times.add(Phase.STEP, 5 * MS, 4 * MS, 1);
      times.endStep();
    }
    return times;
  }

  @Test
  void whatIsOfOnePhaseIsAddedUpStepByStep() {
    StepProfile profile = times().profile();
    assertEquals(2, profile.steps());
    assertEquals(
        List.of(
            new StepProfile.Part(Phase.DATA_WAIT, 2, 2, 4 / 26.0, 0, 0, 0),
            new StepProfile.Part(Phase.BACKWARD, 6, 6, 12 / 26.0, 5, 3, 3),
            new StepProfile.Part(Phase.STEP, 5, 5, 10 / 26.0, 1, 1, 1)),
        profile.phases());
  }

  @Test
  void theStepIsTheSumAndWaitingIsNotJavas() {
    assertEquals(new StepProfile.Part(Phase.STEP, 13, 13, 1, 6, 4, 4), times().profile().step());
  }

  @Test
  void theMedianLeavesOneSlowStepOut() {
    StepTimes times = times();
    times.add(Phase.STEP, 500 * MS, 4 * MS, 1);
    assertFalse(times.isFull());
    times.endStep();
    assertTrue(times.isFull());
    StepProfile.Part step = times.profile().step();
    assertEquals(16, step.medianMillis());
    assertEquals((10 + 16 + 500) / 3.0, step.meanMillis());
    assertEquals(6, step.javaMedianMillis());
  }
}
