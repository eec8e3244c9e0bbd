package byol.gpu;

import byol.torch.library.LibTorch;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.Device;
import org.junit.jupiter.api.Assumptions;

/** What GPU tests run on. */
public final class Gpu {
  private Gpu() {}

  /** Whether there is an NVIDIA GPU that LibTorch can use. */
  public static boolean isThere() {
    return Cuda.deviceCount() > 0;
  }

  /** Whether there is one and the kernels for it, or a shim that emulates them on the processor. */
  public static boolean canRunKernels() {
    return isThere()
        ? !LibTorch.cudaKernels().isEmpty() && !Cuda.versions().driverTooOld()
        : LibTorch.cudaKernels().equals("emulation");
  }

  /** Leaves out a test that needs two processes with a GPU each. */
  public static void assumeTwo() {
    Assumptions.assumeTrue(Cuda.deviceCount() >= 2, "there are fewer than two GPUs");
  }

  /** The first GPU; the CPU where the kernels are emulated. */
  public static Device device() {
    return isThere() ? Device.cuda(0) : Device.CPU;
  }
}
