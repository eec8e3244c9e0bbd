package byol.torch.distributed;

import byol.torch.ffi.tc_h;

/** How the values of all ranks become one. */
public enum Reduction {
  /** The sum of all processes' values. */
  SUM(tc_h.TC_SUM()),
  /** The least of all processes' values. */
  MIN(tc_h.TC_MIN()),
  /** The greatest of all processes' values. */
  MAX(tc_h.TC_MAX());

  private final int code;

  Reduction(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
