package byol.cli.progress;

import byol.Phase;
import byol.profile.Profiler;
import byol.profile.StepProfile;
import java.util.Locale;

/** A profile as text. */
public final class ProfileTable {
  private static final String ROW = "%-16s %9.2f %9.2f %6.1f %% %7.0f %9.2f%n";

  private ProfileTable() {}

  /** One line a phase, then the whole step and Java's part of it. */
  public static String of(StepProfile profile) {
    StringBuilder table = new StringBuilder();
    line(
        table,
        "Where the time of a step went: %,d steps after %d of warm-up, in milliseconds%n",
        profile.steps(),
        Profiler.WARM_UP);
    line(table, "%-16s %9s %9s %8s %7s %9s%n", "", "mean", "median", "share", "calls", "in Java");
    for (StepProfile.Part part : profile.phases()) {
      row(table, part.phase() == Phase.STEP ? "other" : part.phase().label(), part);
    }
    StepProfile.Part step = profile.step();
    row(table, "step", step);
    line(
        table,
        "Java overhead, neither in one of the %.0f calls of LibTorch nor waiting for data: %.2f ms"
            + " a step by the mean, %.2f by the median%n",
        step.calls(),
        step.javaMillis(),
        step.javaMedianMillis());
    return table.toString();
  }

  private static void row(StringBuilder table, String name, StepProfile.Part part) {
    line(
        table,
        ROW,
        name,
        part.meanMillis(),
        part.medianMillis(),
        100 * part.share(),
        part.calls(),
        part.javaMillis());
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values));
  }
}
