package byol.optim;

import java.util.List;

/**
 * Constant, and times a factor from each of some steps on. A pure function of the step.
 *
 * @param base the first value
 * @param milestones the steps, ascending
 * @param factor γ
 */
public record StepSchedule(double base, List<Long> milestones, double factor) implements Schedule {
  /** Refuses steps that do not ascend, and factors that are not positive. */
  public StepSchedule {
    milestones = List.copyOf(milestones);
    for (int i = 0; i < milestones.size(); i++) {
      if (milestones.get(i) < 1 || i > 0 && milestones.get(i) <= milestones.get(i - 1)) {
        throw new IllegalArgumentException(
            "the steps at which a value changes are positive and ascending, not " + milestones);
      }
    }
    if (!(factor > 0) || !(base > 0)) {
      throw new IllegalArgumentException(
          "no schedule that begins with %s and multiplies by %s".formatted(base, factor));
    }
  }

  @Override
  public double at(long step) {
    long passed = milestones.stream().filter(milestone -> step >= milestone).count();
    return base * Math.pow(factor, passed);
  }
}
