package byol.cli.progress;

import byol.data.ScanListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a long look at files has come, on standard error: nothing in the first second; then on a
 * terminal a bar, else a line of text now and then.
 */
public final class TaskProgress implements ScanListener, AutoCloseable {
  private static final long QUIET_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long LINE_EVERY_NANOS = Duration.ofSeconds(10).toNanos();

  private final PrintWriter err;
  private final boolean terminal;
  private final LongSupplier clock;
  private final long begun;
  private String task = "";
  private long most;
  private long nextLine;
  private ProgressBar bar;

  public TaskProgress(PrintWriter err) {
    this(err, System.console() != null && System.console().isTerminal(), System::nanoTime);
  }

  /** With a clock in nanoseconds. */
  public TaskProgress(PrintWriter err, boolean terminal, LongSupplier clock) {
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
    begun = clock.getAsLong();
    nextLine = begun + QUIET_NANOS;
  }

  @Override
  public void progressed(String what, long done, long total) {
    if (clock.getAsLong() - begun >= QUIET_NANOS) {
      show(what, done, total);
    }
  }

  private synchronized void show(String what, long done, long total) {
    boolean other = !what.equals(task);
    most = other ? done : Math.max(most, done);
    if (terminal) {
      bar(what, other, total);
    } else if (clock.getAsLong() >= nextLine) {
      nextLine = clock.getAsLong() + LINE_EVERY_NANOS;
      err.println(
          total == 0
              ? String.format(Locale.ROOT, "%s: %,d", what, most)
              : String.format(Locale.ROOT, "%s: %,d of %,d", what, most, total));
      err.flush();
    }
    task = what;
  }

  private void bar(String what, boolean other, long total) {
    if (other) {
      clear();
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(total == 0 ? -1 : total)
              .startsFrom(most, Duration.ZERO)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(500)
              .build();
    }
    bar.stepTo(most);
  }

  @Override
  public void close() {
    clear();
  }

  /** Takes the bar away, so that other lines can be printed; the next news bring another. */
  public synchronized void clear() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
