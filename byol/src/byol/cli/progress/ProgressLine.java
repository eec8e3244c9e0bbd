package byol.cli.progress;

import byol.command.LearningWatch;
import byol.config.RunConfig;
import byol.data.load.TwoViewLoader;
import byol.run.TrainMetrics;
import byol.torch.runtime.Device;
import byol.train.TrainingListener;
import byol.util.Printable;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A training as it goes: on a terminal a live line with bar, time left and the newest metrics, else
 * a line of text now and then.
 */
public final class ProgressLine implements TrainingListener, AutoCloseable {
  private static final long LINE_EVERY_NANOS = Duration.ofSeconds(15).toNanos();

  /** To the beginning of the line, and all of it away. */
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final List<TrainMetrics> earlier;
  private final RunConfig config;
  private final LearningWatch watch;
  private final boolean terminal;
  private Optional<LearningAdvice> advice = Optional.empty();
  private final TrainingBar line = new TrainingBar();
  private ProgressBar bar;
  private long first;
  private long lastLine;

  /**
   * Of a training that begins or goes on.
   *
   * @param config of the run
   * @param earlier its metrics so far
   * @param classes of the images; 0 without labels
   */
  public ProgressLine(PrintWriter out, RunConfig config, List<TrainMetrics> earlier, int classes) {
    this(out, config, earlier, classes, isTerminal());
  }

  /** The same for who knows whether there is a terminal. */
  ProgressLine(
      PrintWriter out,
      RunConfig config,
      List<TrainMetrics> earlier,
      int classes,
      boolean terminal) {
    this.out = out;
    this.config = config;
    this.earlier = List.copyOf(earlier);
    this.terminal = terminal;
    watch = new LearningWatch(config, classes);
  }

  private static boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  /** What is wrong as of the newest metrics; empty if nothing is. */
  public Optional<LearningAdvice> advice() {
    return advice;
  }

  @Override
  public void started(long firstStep, long parameters) {
    first = firstStep;
    earlier.stream().filter(line -> line.step() <= firstStep).forEach(watch::see);
    describe(config, parameters, out);
    if (firstStep > 0) {
      out.printf(Locale.ROOT, "going on after step %,d%n", firstStep);
    }
  }

  /**
   * Says what is trained, by what and where.
   *
   * @param parameters trainable values of all networks
   */
  public static void describe(RunConfig config, long parameters, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s, width %d, norm %s / %s / %s (encoder / projector / predictor), %,d parameters%n",
        config.model().arch(),
        config.model().width(),
        config.model().encoderNorm(),
        config.model().projectorNorm(),
        config.model().predictorNorm(),
        parameters);
    out.printf(
        Locale.ROOT,
        "%s, learning rate %.4g (%.4g x %d / 256), weight decay %.3g, tau from %.4g, %,d steps"
            + " (%,d of warm-up) of %d images at %d px%n",
        config.optimizer().name(),
        config.learningRate(),
        config.optimizer().lr(),
        config.effectiveBatch(),
        config.optimizer().weightDecay(),
        config.schedule().tau(),
        config.steps(),
        config.schedule().warmupSteps(),
        config.effectiveBatch(),
        config.views().size());
    out.printf(
        "%s, %s, channels-last, %s threads for LibTorch, %s for images%n",
        config.runtime().device(),
        config.runtime().precision(),
        config.runtime().threads(),
        config.loader().loaderThreads());
    if (config.runtime().device().type() == Device.Type.CUDA) {
      out.printf(
          "TF32 %s, cuDNN benchmark %s, CUDA graph %s%n",
          onOrOff(config.runtime().tf32()),
          onOrOff(config.runtime().cudnnBenchmark()),
          onOrOff(config.runtime().cudaGraph()));
    }
  }

  private static String onOrOff(boolean on) {
    return on ? "on" : "off";
  }

  @Override
  public void noted(String message) {
    if (bar != null) {
      out.print(CLEAR_LINE);
    }
    out.println(Printable.message(message));
  }

  @Override
  public void loading(TwoViewLoader loader, String skipped) {
    out.printf(
        Locale.ROOT,
        "images: at most %d batches in memory, %,.1f MB%s%n",
        loader.batchesHeld(),
        loader.bytesHeld() / 1e6,
        skipped.isEmpty() ? "" : "; " + skipped);
    out.flush();
    // Only now: what is printed below a bar leaves it standing.
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setInitialMax(config.steps())
              .startsFrom(first, Duration.ZERO)
              .setRenderer(line)
              .setUpdateIntervalMillis(500)
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public void stepped(long step) {
    if (bar != null) {
      bar.stepTo(step);
    }
  }

  @Override
  public void measured(TrainMetrics metrics) {
    watch.see(metrics);
    boolean was = advice.isPresent();
    advice = watch.warning().map(warning -> LearningAdvice.of(warning, config));
    if (advice.isPresent() && !was) {
      noted(advice.get().text());
    }
    if (bar != null) {
      line.show(metrics, warning(metrics));
    } else if (System.nanoTime() - lastLine > LINE_EVERY_NANOS
        || metrics.step() == config.steps()) {
      lastLine = System.nanoTime();
      out.printf(
          Locale.ROOT, "step %,d of %,d: %s%n", metrics.step(), config.steps(), describe(metrics));
    }
  }

  private String warning(TrainMetrics metrics) {
    return metrics.collapsed() ? "COLLAPSED" : advice.isPresent() ? "NOT LEARNING" : "";
  }

  private static String describe(TrainMetrics metrics) {
    return String.format(
            Locale.ROOT,
            "%.0f images/s, loss %.3f, lr %.2e, tau %.4f, std %.2f, rank %.1f%s, waited %.0f %%",
            metrics.speed().imagesPerSecond(),
            metrics.loss(),
            metrics.lr(),
            metrics.tau(),
            metrics.spread().featureStd(),
            metrics.spread().effectiveRank(),
            metrics.onlineTop1() == null
                ? ""
                : String.format(Locale.ROOT, ", probe %.1f %%", metrics.onlineTop1()),
            100 * metrics.speed().dataWait())
        + collapse(metrics.spread());
  }

  /** Of the features if they have collapsed: then the projections of them have too. */
  private static String collapse(TrainMetrics.Spread spread) {
    return switch (spread.ofFeatures()) {
      case EQUAL -> "; COLLAPSED: all images look the same to it";
      case ON_A_LINE -> "; COLLAPSED: the features of all images lie on one line";
      case NONE ->
          switch (spread.ofProjections()) {
            case EQUAL -> "; COLLAPSED: the projections of all images are the same";
            case ON_A_LINE -> "; COLLAPSED: the projections of all images lie on one line";
            case NONE -> "";
          };
    };
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
