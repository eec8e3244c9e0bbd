package byol.torch;

import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.Device;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A source of random numbers. The same seed gives the same numbers, whatever other generators do,
 * and a saved state goes on where it was. So what draws from a generator of its own is not
 * disturbed by what other threads draw.
 *
 * <pre>{@code
 * try (var _ = Random.from(Generator.of(0))) {
 *   Tensor weights = Tensor.randn(64, 3);
 * }
 * }</pre>
 *
 * <p>Some kilobytes, which the garbage collector frees. Any thread may use it; what two threads
 * draw from one at the same time is in no certain order.
 */
public final class Generator {
  private final Device device;
  private final MemorySegment handle;

  /** Its memory goes when nothing refers to it any more: no call can come after that. */
  private Generator(Device device, MemorySegment handle) {
    if (handle.address() == 0) {
      throw TorchException.last();
    }
    this.device = device;
    this.handle = handle.reinterpret(Arena.ofAuto(), tc_h::tc_free_generator);
  }

  /** Numbers on the CPU: those that {@link Random#manualSeed} gives for this seed. */
  public static Generator of(long seed) {
    return of(Device.CPU, seed);
  }

  /**
   * Numbers on a device: those that {@link Random#manualSeed} gives there for this seed.
   *
   * @throws TorchException if there is no such device
   */
  public static Generator of(Device device, long seed) {
    LibTorch.load();
    return new Generator(device, tc_h.tc_new_generator(device.type().code(), device.index(), seed));
  }

  /** The one of a device that all threads share. */
  static Generator shared(Device device) {
    LibTorch.load();
    return new Generator(device, tc_h.tc_default_generator(device.type().code(), device.index()));
  }

  /** Where the tensors are that it fills. */
  public Device device() {
    return device;
  }

  /** Its state, uint8 [bytes], for {@link #setState}; a copy, in the innermost scope. */
  public Tensor state() {
    TensorScope.innermost();
    return Tensor.wrap(tc_h.tc_generator_state(handle));
  }

  /**
   * Goes on from a state.
   *
   * @throws TorchException if it is not the state of a generator of this kind of device
   */
  public void setState(Tensor state) {
    TorchException.check(tc_h.tc_set_generator_state(handle, state.handle()));
  }

  MemorySegment handle() {
    return handle;
  }
}
