package byol.cli.progress;

import byol.config.RunConfig;
import byol.data.load.Loader;
import byol.run.Metrics;
import byol.torch.Device;
import byol.train.LearningWatch;
import byol.train.TrainingListener;
import byol.util.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A training as it goes: on a terminal a live line with bar, time left and the newest metrics, else
 * a line of text now and then.
 */
public final class ProgressLine implements TrainingListener, AutoCloseable {
  private static final long LINE_EVERY_NANOS = Duration.ofSeconds(15).toNanos();

  private final PrintWriter out;
  private final List<Metrics> earlier;
  private RunConfig config;
  private LearningWatch watch;
  private Optional<LearningAdvice> advice = Optional.empty();
  private ProgressBar bar;
  private long lastLine;

  /** Of a training that begins. */
  public ProgressLine(PrintWriter out) {
    this(out, List.of());
  }

  /**
   * Of a training that goes on.
   *
   * @param earlier its metrics so far
   */
  public ProgressLine(PrintWriter out, List<Metrics> earlier) {
    this.out = out;
    this.earlier = List.copyOf(earlier);
  }

  /** What is wrong as of the newest metrics; empty if nothing is. */
  public Optional<LearningAdvice> advice() {
    return advice;
  }

  @Override
  public void started(RunConfig config, long firstStep, long parameters) {
    this.config = config;
    watch = new LearningWatch(config);
    earlier.stream().filter(line -> line.step() <= firstStep).forEach(watch::see);
    out.printf(
        Locale.ROOT,
        "%s, width %d, norm %s / %s / %s (encoder / projector / predictor), %,d parameters%n",
        config.arch(),
        config.width(),
        config.encoderNorm(),
        config.projectorNorm(),
        config.predictorNorm(),
        parameters);
    out.printf(
        Locale.ROOT,
        "%s, learning rate %.4g (%.4g x %d / 256), weight decay %.3g, tau from %.4g, %,d steps of"
            + " %d images at %d px%n",
        config.optimizer(),
        config.learningRate(),
        config.lr(),
        config.effectiveBatch(),
        config.weightDecay(),
        config.tau(),
        config.steps(),
        config.effectiveBatch(),
        config.views().size());
    out.printf(
        "%s, %s, channels-last, %s threads for LibTorch, %s for images%n",
        config.device(), config.precision(), config.threads(), config.loaderThreads());
    if (config.device().type() == Device.Type.CUDA) {
      out.printf(
          "TF32 %s, cuDNN benchmark %s, CUDA graph %s%n",
          onOrOff(config.tf32()), onOrOff(config.cudnnBenchmark()), onOrOff(config.cudaGraph()));
    }
    if (firstStep > 0) {
      out.printf(Locale.ROOT, "going on after step %,d%n", firstStep);
    }
    if (System.console() != null && System.console().isTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("training")
              .setInitialMax(config.steps())
              .startsFrom(firstStep, Duration.ZERO)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(500)
              .build();
    }
  }

  private static String onOrOff(boolean on) {
    return on ? "on" : "off";
  }

  @Override
  public void noted(String message) {
    out.println(Printable.message(message));
  }

  @Override
  public void loading(Loader loader, String skipped) {
    out.printf(
        Locale.ROOT,
        "images: at most %d batches in memory, %,.1f MB%s%n",
        loader.batchesHeld(),
        loader.bytesHeld() / 1e6,
        skipped.isEmpty() ? "" : "; " + skipped);
  }

  @Override
  public void stepped(long step) {
    if (bar != null) {
      bar.stepTo(step);
    }
  }

  @Override
  public void measured(Metrics metrics) {
    watch.see(metrics);
    boolean was = advice.isPresent();
    advice = watch.warning().map(warning -> LearningAdvice.of(warning, config));
    if (bar == null && advice.isPresent() && !was) {
      out.println(advice.get().text());
    }
    if (bar != null) {
      bar.setExtraMessage(describe(metrics) + advice.map(found -> "; " + found.text()).orElse(""));
    } else if (System.nanoTime() - lastLine > LINE_EVERY_NANOS
        || metrics.step() == config.steps()) {
      lastLine = System.nanoTime();
      out.printf(
          Locale.ROOT, "step %,d of %,d: %s%n", metrics.step(), config.steps(), describe(metrics));
    }
  }

  private static String describe(Metrics metrics) {
    return String.format(
            Locale.ROOT,
            "%.0f images/s, loss %.3f, lr %.2e, tau %.4f, std %.2f, rank %.1f%s, waited %.0f %%",
            metrics.imagesPerSecond(),
            metrics.loss(),
            metrics.lr(),
            metrics.tau(),
            metrics.featureStd(),
            metrics.effectiveRank(),
            metrics.onlineTop1() == null
                ? ""
                : String.format(Locale.ROOT, ", probe %.1f %%", metrics.onlineTop1()),
            100 * metrics.dataWait())
        + (metrics.collapsed() ? "; COLLAPSED: all images look the same to it" : "");
  }

  @Override
  public void saved(Path checkpoint, long step) {}

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
