package byol.torch.runtime;

import byol.torch.ffi.tc_h;

/** How the elements of a tensor of shape [N, C, H, W] follow each other in memory. */
public enum MemoryFormat {
  /** Row by row: N, C, H, W. */
  CONTIGUOUS(tc_h.TC_CONTIGUOUS()),
  /** Pixel by pixel: N, H, W, C; what convolutions run fastest on. The shape stays [N, C, H, W]. */
  CHANNELS_LAST(tc_h.TC_CHANNELS_LAST());

  private final int code;

  MemoryFormat(int code) {
    this.code = code;
  }

  /** The number that the shim has for it. */
  public int code() {
    return code;
  }
}
