package byol.cli.progress;

import byol.run.TrainMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/**
 * The live line of a training: how far it is, how long it takes, and as many of the newest figures,
 * whole, as the terminal has room for; where room is left, a bar.
 */
final class TrainingBar implements ProgressBarRenderer {
  private static final String GAP = "  ";
  private static final int SHORTEST_BAR = 8;
  private static final int LONGEST_BAR = 30;

  private volatile List<String> figures = List.of();

  /** Shows a line of metrics from now on, and what is wrong, if anything is. */
  void show(TrainMetrics metrics, String warning) {
    figures =
        List.of(
            warning,
            format("loss %.3f", metrics.loss()),
            metrics.onlineTop1() == null ? "" : format("probe %.1f %%", metrics.onlineTop1()),
            format("std %.2f", metrics.spread().featureStd()),
            format("rank %.1f", metrics.spread().effectiveRank()),
            format("%.0f images/s", metrics.speed().imagesPerSecond()),
            format("waited %.0f %%", 100 * metrics.speed().dataWait()),
            format("lr %.1e", metrics.lr()),
            format("tau %.4f", metrics.tau()));
  }

  private static String format(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }

  @Override
  public String render(ProgressState progress, int room) {
    Duration elapsed = progress.getElapsedAfterStart();
    long done = progress.getCurrent() - progress.getStart();
    String line = line(progress.getCurrent(), progress.getMax(), done, elapsed, room);
    // Over what is left of a longer one.
    return line + " ".repeat(Math.max(0, room - line.length()));
  }

  /**
   * The line.
   *
   * @param step steps done
   * @param steps of all
   * @param done steps since it began or went on
   * @param elapsed since then
   * @param room the most characters it may have
   */
  String line(long step, long steps, long done, Duration elapsed, int room) {
    StringBuilder line =
        new StringBuilder(
            String.format(Locale.ROOT, "%3d %%  step %,d of %,d", 100 * step / steps, step, steps));
    if (done > 0) {
      add(line, clock(elapsed.multipliedBy(steps - step).dividedBy(done)) + " left", room);
    }
    for (String figure : figures) {
      if (!figure.isEmpty()) {
        add(line, figure, room);
      }
    }
    int free = Math.min(LONGEST_BAR, room - line.length() - GAP.length() - 2);
    if (free >= SHORTEST_BAR) {
      int full = (int) (free * step / steps);
      line.append(GAP).append('[').append("=".repeat(full)).append(" ".repeat(free - full));
      line.append(']');
    }
    return line.length() <= room ? line.toString() : line.substring(0, Math.max(0, room));
  }

  /** Adds a figure, if there is room for all of it. */
  private static void add(StringBuilder line, String figure, int room) {
    if (line.length() + GAP.length() + figure.length() <= room) {
      line.append(GAP).append(figure);
    }
  }

  private static String clock(Duration time) {
    return time.toHours() > 0
        ? String.format(Locale.ROOT, "%d:%02d h", time.toHours(), time.toMinutesPart())
        : String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart());
  }
}
