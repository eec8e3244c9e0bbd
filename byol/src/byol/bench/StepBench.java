package byol.bench;

import byol.Method;
import byol.Phases;
import byol.config.RunConfig;
import byol.data.sets.ShapesDataset;
import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.norm.NormSpec;
import byol.optim.Precision;
import byol.recipe.Defaults;
import byol.run.TrainState;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import byol.train.DeviceBatch;
import byol.train.Step;
import byol.train.TrainOptions;
import com.google.gson.JsonObject;
import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/**
 * Times training steps of BYOL on random views: forward, backward, LARS, moving average. No images
 * are loaded.
 */
public final class StepBench {
  private static final double LEARNING_RATE = 0.1;
  private static final double TAU = 0.99;

  private StepBench() {}

  /**
   * The networks that are trained.
   *
   * @param arch the encoder
   * @param width channels of its first stage
   * @param stem the encoder's stem
   * @param norm of all networks
   * @param hidden hidden units of projector and predictor
   * @param projection output size of projector and predictor
   */
  public record Networks(
      Architecture arch, int width, Stem stem, NormSpec norm, int hidden, int projection) {}

  /**
   * What a step is made of.
   *
   * @param networks that are trained
   * @param precision of convolutions and matrix products
   * @param device that computes
   * @param cudaGraph whether steps are captured as a CUDA graph; null: on a GPU
   * @param batch images, each in two views
   * @param size side of the views in pixels
   * @param threads of LibTorch
   * @param seed of weights and views
   * @param warmUp steps that are not timed
   * @param steps steps that are timed
   */
  public record Settings(
      Networks networks,
      Precision precision,
      Device device,
      Boolean cudaGraph,
      int batch,
      int size,
      int threads,
      long seed,
      int warmUp,
      int steps) {

    /**
     * Checks the numbers; widths are checked where the networks are made.
     *
     * @throws IllegalArgumentException naming the setting that is out of range
     */
    public Settings {
      Ranges.positive("batch", batch);
      Ranges.positive("size", size);
      Ranges.positive("threads", threads);
      Ranges.positive("steps", steps);
      Ranges.notNegative("warm_up", warmUp);
    }

    private boolean onGpu() {
      return device.type() == Device.Type.CUDA;
    }

    private RunConfig config() {
      JsonObject options = BenchReport.flat(this);
      options.addProperty("batch_size", batch);
      options.addProperty("image_size", size);
      options.addProperty("data", "random");
      for (String key : List.of("batch", "size", "warm_up")) {
        options.remove(key);
      }
      return Defaults.resolve(
          byol.config.Settings.parse(options, "benchmark"), new ShapesDataset(batch, size, seed));
    }
  }

  /** Times the steps one by one. */
  public static List<Timing> run(Settings settings) {
    try (var _ = TensorScope.open();
        var steps = new Steps(settings)) {
      double loss = steps.warmUp();
      double[] milliseconds = new double[settings.steps()];
      double[] imagesPerSecond = new double[settings.steps()];
      long before = processorNanoseconds();
      for (int i = 0; i < settings.steps(); i++) {
        long start = System.nanoTime();
        loss = steps.step();
        milliseconds[i] = (System.nanoTime() - start) / 1e6;
        imagesPerSecond[i] = settings.batch() / milliseconds[i] * 1e3;
      }
      double processor = (processorNanoseconds() - before) / 1e6 / settings.steps();
      List<Timing> figures = new ArrayList<>();
      figures.add(Timing.of("step", "ms", milliseconds));
      figures.add(Timing.of("throughput", "images/s", imagesPerSecond));
      figures.add(Timing.of("processor time of a step", "ms", processor));
      figures.add(Timing.of("peak memory", "MiB", Machine.peakResidentMib()));
      if (settings.onGpu()) {
        figures.add(Timing.of("peak memory of the GPU", "MiB", steps.peakGpuMib()));
      }
      figures.add(Timing.of("last loss", "-", loss));
      return figures;
    }
  }

  /**
   * Announces itself after the warm-up with a line {@code ready …}, then for each number it reads
   * runs so many steps and prints a line {@code times …} of the seconds of each, and for 0 a line
   * {@code peak …} of the most MiB that were in use on the GPU; until the end of the input. So a
   * script can let several contestants take turns.
   */
  public static void takeTurns(Settings settings, Readable in, PrintWriter out) {
    try (var _ = TensorScope.open();
        Scanner turns = new Scanner(in);
        var steps = new Steps(settings)) {
      double loss = steps.warmUp();
      out.printf(
          Locale.ROOT,
          "ready LibTorch %s, %d threads, %s, %s, loss %.4f%n",
          LibTorch.load().version(),
          LibTorch.numThreads(),
          LibTorch.cpuCapability(),
          settings.device(),
          loss);
      out.flush();
      while (turns.hasNextInt()) {
        int count = turns.nextInt();
        out.println(count == 0 ? "peak " + steps.peakGpuMib() : times(steps, count));
        out.flush();
      }
    }
  }

  private static String times(Steps steps, int count) {
    StringBuilder times = new StringBuilder("times");
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      steps.step();
      times.append(' ').append((System.nanoTime() - start) / 1e9);
    }
    return times.toString();
  }

  /** Networks, and the views that all steps have in common: the steps of a trainer without one. */
  private static final class Steps implements AutoCloseable, Step.Surroundings {
    private final Settings settings;
    private final Step step;
    private final DeviceBatch batch;
    private double loss = Double.NaN;

    Steps(Settings settings) {
      this.settings = settings;
      RunConfig config = settings.config();
      Device device = settings.device();
      LibTorch.setNumThreads(settings.threads());
      if (settings.onGpu()) {
        Cuda.setMath(config.runtime().tf32(), config.runtime().cudnnBenchmark());
      }
      int side = config.views().size();
      ShapesDataset images = new ShapesDataset(settings.batch(), side, settings.seed());
      step =
          Step.of(
              TrainState.of(config, images),
              TrainOptions.of(config),
              Phases.UNOBSERVED,
              System.err::println);
      Random.manualSeed(settings.seed());
      batch =
          DeviceBatch.of(
              Tensor.randn(2L * settings.batch(), side, side, config.model().channels())
                  .to(device)
                  .permute(0, 3, 1, 2));
    }

    double warmUp() {
      for (int i = 0; i < settings.warmUp(); i++) {
        step();
      }
      return loss;
    }

    double step() {
      step.run(this, LEARNING_RATE, TAU);
      if (settings.onGpu()) {
        Cuda.synchronize(settings.device());
      }
      return loss;
    }

    @Override
    public DeviceBatch next() {
      return batch;
    }

    @Override
    public void finished(double loss, Method.Output output) {
      this.loss = loss;
    }

    double peakGpuMib() {
      return settings.onGpu() ? Cuda.memory(settings.device()).peak() / 0x1p20 : 0;
    }

    @Override
    public void close() {
      step.close();
    }
  }

  /** Of this process, finer than {@link ProcessHandle}'s, which counts hundredths of a second. */
  private static long processorNanoseconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
