package byol.torch.distributed;

import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.runtime.Device;

/** What carries tensors between processes. */
public enum Backend {
  /** Over TCP, for tensors on the CPU. */
  GLOO(tc_h.TC_GLOO()),
  /** Between GPUs; only a CUDA LibTorch has it. */
  NCCL(tc_h.TC_NCCL());

  private final int code;

  Backend(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** Whether the LibTorch that is loaded has it. */
  public boolean isAvailable() {
    LibTorch.load();
    return tc_h.tc_has_backend(code) != 0;
  }

  /** The one for tensors of a device. */
  public static Backend of(Device device) {
    return device.type() == Device.Type.CUDA ? NCCL : GLOO;
  }
}
