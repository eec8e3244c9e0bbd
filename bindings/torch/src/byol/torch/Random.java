package byol.torch;

import byol.torch.abi.Modes;
import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * Where random tensors come from: {@link Tensor#rand} and {@link Tensor#randn} draw from the
 * generator that this thread was given by {@link #from}, or else from the device's default one,
 * which all threads share. Other operators, such as those of {@link Torch} and {@link Ops}, draw
 * from the latter unless they are given a generator.
 */
public final class Random {
  private Random() {}

  /** Seeds the default generator of the CPU and of every GPU. */
  public static void manualSeed(long seed) {
    LibTorch.load();
    TorchException.check(tc_h.tc_manual_seed(seed));
  }

  /** The state of a device's default generator, uint8 [bytes], for {@link #setState}. */
  public static Tensor state(Device device) {
    TensorScope.innermost();
    return Generator.shared(device).state();
  }

  /** Has a device's default generator go on from a state. */
  public static void setState(Device device, Tensor state) {
    Generator.shared(device).setState(state);
  }

  /**
   * From now on random tensors that this thread makes on the generator's device come from it, until
   * what is returned is closed; then from where they came before.
   */
  public static Source from(Generator generator) {
    Objects.requireNonNull(generator, "generator");
    ThreadState state = ThreadState.current();
    state.random = new Source(generator, state.random);
    return state.random;
  }

  /**
   * The generator that {@link Tensor#rand} draws from on this thread: the one that it was given for
   * the device, or the device's default one. For operators that take a generator.
   */
  public static Generator generator(Device device) {
    for (Source source = ThreadState.current().random; source != null; source = source.outer) {
      if (source.generator.device().equals(device)) {
        return source.generator;
      }
    }
    return Generator.shared(device);
  }

  /**
   * A generator for what a device draws within a computation, such as what dropout drops: the one
   * that this thread was given for the device; where it was given one for the CPU alone, a new one,
   * whose seed is drawn from that, so that all chance comes from one generator, whose state says
   * how it goes on; without any, the device's default one.
   */
  public static Generator derived(Device device) {
    if (device.equals(Device.CPU)
        || handle(device).address() != 0
        || handle(Device.CPU).address() == 0) {
      return generator(device);
    }
    return Generator.of(device, drawSeed());
  }

  /**
   * A seed for another generator, from 0 to 2^63 - 1, drawn from the CPU's {@link #generator} of
   * this thread: what comes of it is as repeatable as that one.
   */
  public static long drawSeed() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor seed = Tensor.empty(DType.INT64, Device.CPU, 1).random_(generator(Device.CPU));
      return seed.toLongArray()[0];
    }
  }

  /** The generator that this thread was given for a device; NULL: the default one. */
  static MemorySegment handle(Device device) {
    for (Source source = ThreadState.current().random; source != null; source = source.outer) {
      if (source.generator.device().equals(device)) {
        return source.generator.handle();
      }
    }
    return MemorySegment.NULL;
  }

  /** A generator in use on a thread. */
  public static final class Source implements AutoCloseable {
    private final Generator generator;
    private final Source outer;
    private final Thread thread = Thread.currentThread();
    private boolean closed;

    private Source(Generator generator, Source outer) {
      this.generator = generator;
      this.outer = outer;
    }

    /**
     * Ends its use.
     *
     * @throws TorchException.Scope on another thread, or before one that was given later
     */
    @Override
    public void close() {
      if (closed) {
        return;
      }
      Modes.checkThread(thread, "a random source");
      ThreadState state = ThreadState.current();
      if (state.random != this) {
        throw new TorchException.Scope(
            "random sources must be closed in the reverse order in which they were opened");
      }
      state.random = outer;
      closed = true;
    }
  }
}
