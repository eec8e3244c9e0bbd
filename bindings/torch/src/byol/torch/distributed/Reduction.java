package byol.torch.distributed;

import byol.torch.ffi.tc_h;

/** How the values of all ranks become one. */
public enum Reduction {
  SUM(tc_h.TC_SUM()),
  MIN(tc_h.TC_MIN()),
  MAX(tc_h.TC_MAX());

  private final int code;

  Reduction(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
