package byol.cli;

import byol.torch.Cuda;
import byol.torch.Device;
import byol.torch.TensorScope;
import byol.train.MethodKind;
import byol.train.RunConfig;

/** Refuses a run that cannot start, before anything of it is written. */
final class RunCheck {
  private RunCheck() {}

  /**
   * Checks the device, and builds the networks once.
   *
   * @throws IllegalArgumentException if there is no such device or a norm does not fit a layer
   */
  static void check(RunConfig config) {
    checkDevice(config.device());
    try (var _ = TensorScope.open()) {
      MethodKind.create(config);
    }
  }

  private static void checkDevice(Device device) {
    if (device.type() != Device.Type.CUDA) {
      return;
    }
    if (!Cuda.isBuilt()) {
      throw new IllegalArgumentException(
          "--device "
              + device
              + ": this LibTorch is built without CUDA; use --device cpu, or build with LIBTORCH"
              + " pointing to a CUDA build");
    }
    if (device.index() >= Cuda.deviceCount()) {
      throw new IllegalArgumentException(
          "--device %s: there are %d GPUs that can be used; bin/byol doctor says more"
              .formatted(device, Cuda.deviceCount()));
    }
  }
}
