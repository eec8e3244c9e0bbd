package byol.torch.runtime;

import byol.torch.ffi.tc_h;

/** How elements are stored; the codes are those of {@code c10::Layout}. */
public enum Layout {
  /** All of them, at fixed distances. */
  STRIDED(tc_h.TC_STRIDED()),
  /** Coordinates and values. */
  SPARSE_COO(tc_h.TC_SPARSE_COO()),
  /** Sparse, by rows. */
  SPARSE_CSR(tc_h.TC_SPARSE_CSR()),
  /** Sparse, by columns. */
  SPARSE_CSC(tc_h.TC_SPARSE_CSC()),
  /** Sparse, by rows of blocks. */
  SPARSE_BSR(tc_h.TC_SPARSE_BSR()),
  /** Sparse, by columns of blocks. */
  SPARSE_BSC(tc_h.TC_SPARSE_BSC());

  private final int code;

  Layout(int code) {
    this.code = code;
  }

  /** The number that LibTorch has for it, {@code c10::Layout}. */
  public int code() {
    return code;
  }
}
