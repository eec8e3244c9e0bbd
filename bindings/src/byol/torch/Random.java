package byol.torch;

import byol.torch.ffi.tc_h;

/** The default generators, which random tensors come from. */
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
    return Tensor.wrap(tc_h.tc_generator_state(device.type().code, device.index()));
  }

  public static void setState(Device device, Tensor state) {
    TorchException.check(
        tc_h.tc_set_generator_state(device.type().code, device.index(), state.handle()));
  }
}
