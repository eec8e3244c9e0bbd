package byol.bench;

import java.util.List;

/** Times {@link TinyOperators}: what a call into LibTorch costs. */
public final class OperatorBench {
  private OperatorBench() {}

  /**
   * How long it measures.
   *
   * @param spans how often each loop is timed
   * @param spanMs milliseconds of each span: short enough for some to pass undisturbed
   * @param warmUpMs milliseconds of running each loop beforehand
   * @param threads of LibTorch; tiny operators use one
   */
  public record Settings(int spans, int spanMs, int warmUpMs, int threads) {
    /**
     * Checks them.
     *
     * @throws IllegalArgumentException naming the setting that is out of range
     */
    public Settings {
      Ranges.positive("threads", threads);
      Ranges.positive("spans", spans);
      Ranges.positive("span_ms", spanMs);
      Ranges.notNegative("warm_up_ms", warmUpMs);
    }
  }

  /** Nanoseconds of each operator, span by span; on this thread, with the threads there are. */
  public static List<Timing> run(Settings settings) {
    try (var loops = new TinyOperators()) {
      int each = TinyOperators.OPERATORS;
      return List.of(
          measure("add, freed at once", settings, each, loops::add),
          measure("add, freed with its scope", settings, each, loops::addInScope),
          measure("subtract, generated", settings, each, loops::typed),
          measure("add, called by name", settings, each, loops::call),
          measure("add_ of 160 tensors", settings, 1, loops::foreach));
    }
  }

  private static Timing measure(String name, Settings settings, int operators, Runnable loop) {
    for (long end = System.nanoTime() + settings.warmUpMs() * 1_000_000L;
        System.nanoTime() - end < 0; ) {
      loop.run();
    }
    double[] nanos = new double[settings.spans()];
    for (int span = 0; span < nanos.length; span++) {
      long start = System.nanoTime();
      long passed = 0;
      long loops = 0;
      while (passed < settings.spanMs() * 1_000_000L) {
        loop.run();
        loops++;
        passed = System.nanoTime() - start;
      }
      nanos[span] = (double) passed / (loops * operators);
    }
    return Timing.of(name, "ns", nanos);
  }
}
