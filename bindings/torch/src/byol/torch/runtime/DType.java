package byol.torch.runtime;

import byol.torch.ffi.tc_h;
import java.util.Arrays;
import java.util.Optional;

/** Element types; the names are PyTorch's, the codes those of {@code c10::ScalarType}. */
public enum DType {
  /** Integers of 8 bits without a sign. */
  UINT8(tc_h.TC_UINT8(), 1, "U8"),
  /** Integers of 8 bits: byte. */
  INT8(tc_h.TC_INT8(), 1, "I8"),
  /** Integers of 16 bits: short. */
  INT16(tc_h.TC_INT16(), 2, "I16"),
  /** Integers of 32 bits: int. */
  INT32(tc_h.TC_INT32(), 4, "I32"),
  /** Integers of 64 bits: long. */
  INT64(tc_h.TC_INT64(), 8, "I64"),
  /** Floating point of 16 bits, with 10 of them for the fraction. */
  FLOAT16(tc_h.TC_FLOAT16(), 2, "F16"),
  /** Floating point of 32 bits: float. */
  FLOAT32(tc_h.TC_FLOAT32(), 4, "F32"),
  /** Floating point of 64 bits: double. */
  FLOAT64(tc_h.TC_FLOAT64(), 8, "F64"),
  /** Booleans, a byte each. */
  BOOL(tc_h.TC_BOOL(), 1, "BOOL"),
  /** Floating point of 16 bits, with the range of float32 and 7 bits for the fraction. */
  BFLOAT16(tc_h.TC_BFLOAT16(), 2, "BF16");

  private static final DType[] BY_CODE = new DType[16];

  /** PyTorch's names for complex numbers, those of the codes from 8. */
  private static final String[] COMPLEX = {"complex32", "complex64", "complex128"};

  static {
    for (DType dtype : values()) {
      BY_CODE[dtype.code] = dtype;
    }
  }

  private final int code;
  private final int bytes;

  private final String safetensors;

  DType(int code, int bytes, String safetensors) {
    this.code = code;
    this.bytes = bytes;
    this.safetensors = safetensors;
  }

  /** The number that LibTorch has for it, {@code c10::ScalarType}. */
  public int code() {
    return code;
  }

  /** Whether its values may have fractions. */
  public boolean isFloatingPoint() {
    return switch (this) {
      case FLOAT16, FLOAT32, FLOAT64, BFLOAT16 -> true;
      case UINT8, INT8, INT16, INT32, INT64, BOOL -> false;
    };
  }

  /** Size of one element in bytes. */
  public int bytes() {
    return bytes;
  }

  /**
   * The one with this number in LibTorch.
   *
   * @throws IllegalArgumentException if it has no name here, as complex numbers have none
   */
  public static DType ofCode(int code) {
    DType dtype = code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
    if (dtype == null) {
      throw new IllegalArgumentException(
          code >= 8 && code < 8 + COMPLEX.length
              ? COMPLEX[code - 8]
                  + " has no name here: viewAsReal() gives its real and imaginary parts"
              : "dtype " + code + " of LibTorch has no name here");
    }
    return dtype;
  }

  /** Its name in safetensors files, such as F32. */
  public String safetensorsName() {
    return safetensors;
  }

  /** The one with this name in safetensors files; empty if it has none here. */
  public static Optional<DType> ofSafetensors(String name) {
    return Arrays.stream(values()).filter(dtype -> name.equals(dtype.safetensors)).findFirst();
  }
}
