package byol.optim;

import java.util.List;

/**
 * One schedule after another, each of which begins with its step 0. A pure function of the step.
 *
 * @param schedules one or more
 * @param starts the steps at which the second one and those after it begin, ascending
 */
public record ScheduleSequence(List<Schedule> schedules, List<Long> starts) implements Schedule {
  /** Refuses starts that do not ascend, or that are not one less than the schedules. */
  public ScheduleSequence {
    schedules = List.copyOf(schedules);
    starts = List.copyOf(starts);
    if (schedules.isEmpty() || starts.size() != schedules.size() - 1) {
      throw new IllegalArgumentException(
          "%s schedules have %s starts, not %s"
              .formatted(schedules.size(), Math.max(0, schedules.size() - 1), starts.size()));
    }
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i) < 1 || i > 0 && starts.get(i) <= starts.get(i - 1)) {
        throw new IllegalArgumentException(
            "the steps at which schedules begin are positive and ascending, not " + starts);
      }
    }
  }

  @Override
  public double at(long step) {
    int index = (int) starts.stream().filter(start -> step >= start).count();
    return schedules.get(index).at(index == 0 ? step : step - starts.get(index - 1));
  }
}
