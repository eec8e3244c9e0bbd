package byol.profile;

import byol.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up what each step spent in each phase. */
final class StepTimes {
  private final int capacity;
  private final Map<Phase, Sums> sums = new EnumMap<>(Phase.class);
  private int steps;

  /** Of one phase: nanoseconds and calls of each step. */
  private static final class Sums {
    final long[] nanos;
    final long[] inLibTorch;
    final long[] calls;

    Sums(int capacity) {
      nanos = new long[capacity];
      inLibTorch = new long[capacity];
      calls = new long[capacity];
    }
  }

  StepTimes(int capacity) {
    this.capacity = capacity;
  }

  /** To a phase of the step under way. */
  void add(Phase phase, long nanos, long inLibTorch, long calls) {
    Sums of = sums.computeIfAbsent(phase, _ -> new Sums(capacity));
    of.nanos[steps] += nanos;
    of.inLibTorch[steps] += inLibTorch;
    of.calls[steps] += calls;
  }

  /** The step under way is done. */
  void endStep() {
    steps++;
  }

  int steps() {
    return steps;
  }

  boolean isFull() {
    return steps == capacity;
  }

  /** Of the steps that are done, of which there must be one. */
  StepProfile profile() {
    Sums whole = new Sums(capacity);
    sums.forEach(
        (phase, of) -> {
          for (int i = 0; i < steps; i++) {
            whole.nanos[i] += of.nanos[i];
            // Whoever waits for data is not in Java's way.
            whole.inLibTorch[i] += phase == Phase.DATA_WAIT ? of.nanos[i] : of.inLibTorch[i];
            whole.calls[i] += of.calls[i];
          }
        });
    double all = sum(whole.nanos);
    List<StepProfile.Part> parts = new ArrayList<>();
    sums.forEach(
        (phase, of) -> {
          if (phase != Phase.STEP) {
            parts.add(part(phase, of, all));
          }
        });
    parts.add(part(Phase.STEP, sums.get(Phase.STEP), all));
    return new StepProfile(steps, parts, part(Phase.STEP, whole, all));
  }

  private StepProfile.Part part(Phase phase, Sums of, double all) {
    long[] java = new long[steps];
    if (phase != Phase.DATA_WAIT) {
      Arrays.setAll(java, i -> of.nanos[i] - of.inLibTorch[i]);
    }
    long nanos = sum(of.nanos);
    return new StepProfile.Part(
        phase,
        nanos / 1e6 / steps,
        median(of.nanos) / 1e6,
        nanos / all,
        (double) sum(of.calls) / steps,
        sum(java) / 1e6 / steps,
        median(java) / 1e6);
  }

  private long sum(long[] values) {
    return Arrays.stream(values, 0, steps).sum();
  }

  private double median(long[] values) {
    long[] sorted = Arrays.stream(values, 0, steps).sorted().toArray();
    return (sorted[(steps - 1) / 2] + sorted[steps / 2]) / 2.0;
  }
}
