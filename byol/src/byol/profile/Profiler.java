package byol.profile;

import byol.Method;
import byol.Phase;
import byol.Phases;
import byol.data.load.BatchStream;
import byol.torch.distributed.GradientBuckets;
import byol.torch.runtime.CallMeter;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures a window of a training's steps, after some that warm up, and then no more: how long the
 * training thread is in which {@link Phase}, how much of it inside LibTorch (see {@link
 * CallMeter}), what the loader's threads do meanwhile, and when the gradients of several processes
 * are averaged. What is trained stays the same.
 *
 * <p>Time in a phase that is entered inside another is the inner one's alone. On a GPU every phase
 * begins and ends with waiting for it, or its work would be counted to whoever waits first; so
 * there a profiled step is slower than others.
 */
public final class Profiler implements Phases {
  /** Steps that are not measured: the first ones load, allocate and compile. */
  public static final int WARM_UP = 10;

  /** The longest window. */
  public static final int MOST_STEPS = 1000;

  /** Of a few dozen bytes each. */
  private static final int MOST_EVENTS = 1 << 18;

  private final Consumer<Profiler> whenDone;
  private final Runnable waitForDevice;
  private final Trace trace = new Trace(MOST_EVENTS);
  private final StepTimes times;
  private long step;
  private int seen;
  private boolean told;
  private OpenPhase innermost;
  private volatile boolean measuring;

  /**
   * Measures a number of steps.
   *
   * @param steps from 1 to {@link #MOST_STEPS}; fewer if the training ends before
   * @param device that trains
   * @param whenDone is told, on the training thread, once, when there are steps measured and will
   *     be no more
   * @throws IllegalArgumentException if there are too few or too many steps
   */
  public Profiler(int steps, Device device, Consumer<Profiler> whenDone) {
    if (steps < 1 || steps > MOST_STEPS) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "a profile is of 1 to %,d steps, not %,d", MOST_STEPS, steps));
    }
    this.whenDone = whenDone;
    times = new StepTimes(steps);
    waitForDevice = device.type() == Device.Type.CUDA ? () -> Cuda.synchronize(device) : () -> {};
  }

  /** Steps measured so far. */
  public int steps() {
    return times.steps();
  }

  /**
   * What was measured so far.
   *
   * @throws IllegalStateException if that is nothing
   */
  public StepProfile profile() {
    if (times.steps() == 0) {
      throw new IllegalStateException(
          "nothing was measured: the training ended within its %s steps of warm-up"
              .formatted(WARM_UP));
    }
    return times.profile();
  }

  /**
   * Writes what was measured so far as a trace that chrome://tracing and ui.perfetto.dev open.
   *
   * @throws java.io.UncheckedIOException naming the file
   */
  public void writeTrace(Path file) {
    trace.write(file);
  }

  @Override
  public Span enter(Phase phase) {
    if (phase == Phase.STEP && innermost == null) {
      step++;
      measure(!told && ++seen > WARM_UP);
    }
    return measuring ? new OpenPhase(phase) : UNOBSERVED.enter(phase);
  }

  @Override
  public void averaged(GradientBuckets gradients) {
    if (measuring) {
      for (GradientBuckets.Span span : gradients.spans()) {
        trace.addBeside(
            "all-reduce of bucket " + span.bucket(),
            "all-reduce",
            span.begin(),
            span.end(),
            Map.of("step", step, "bytes", span.bytes()));
      }
    }
  }

  /**
   * Begins to watch a training; to be closed when it ends, however it does.
   *
   * @param firstStep steps done before
   */
  public Span watch(Method method, BatchStream batches, long firstStep) {
    step = firstStep;
    method.observe(this);
    batches.listen(
        (batch, images, begin, end) -> {
          if (measuring) {
            trace.add("prepare " + images + " images", "loader", begin, end, "batch", batch + 1);
          }
        });
    return this::finish;
  }

  private void finish() {
    measure(false);
    if (!told && steps() > 0) {
      told = true;
      whenDone.accept(this);
    }
  }

  private void measure(boolean on) {
    if (on != measuring) {
      CallMeter.enable(on);
      measuring = on;
    }
  }

  private final class OpenPhase implements Span {
    private final Phase phase;
    private final OpenPhase around = innermost;
    private final long begin;
    private final long inLibTorchBefore;
    private final long callsBefore;
    private long nanosInside;
    private long inLibTorchInside;
    private long callsInside;

    OpenPhase(Phase phase) {
      this.phase = phase;
      innermost = this;
      waitForDevice.run();
      inLibTorchBefore = CallMeter.nanos();
      callsBefore = CallMeter.calls();
      begin = System.nanoTime();
    }

    @Override
    public void close() {
      waitForDevice.run();
      long end = System.nanoTime();
      long inLibTorch = CallMeter.nanos() - inLibTorchBefore;
      long calls = CallMeter.calls() - callsBefore;
      times.add(
          phase, end - begin - nanosInside, inLibTorch - inLibTorchInside, calls - callsInside);
      trace.add(phase.label(), "step", begin, end, "step", step);
      innermost = around;
      if (around != null) {
        around.nanosInside += end - begin;
        around.inLibTorchInside += inLibTorch;
        around.callsInside += calls;
      } else {
        times.endStep();
        if (times.isFull()) {
          finish();
        }
      }
    }
  }
}
