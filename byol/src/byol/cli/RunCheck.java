package byol.cli;

import byol.torch.Cuda;
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
    Cuda.check(config.device());
    try (var _ = TensorScope.open()) {
      MethodKind.create(config);
    }
  }
}
