package byol.torch.runtime;

import byol.torch.ffi.tc_h;
import java.util.Objects;

/**
 * Where a tensor lives.
 *
 * @param type CPU or CUDA
 * @param index which GPU; -1 for the CPU
 */
public record Device(Type type, int index) {
  /** Kinds of device; the codes are those of {@code c10::DeviceType}. */
  public enum Type {
    /** The processor. */
    CPU(tc_h.TC_CPU()),
    /** A GPU of NVIDIA. */
    CUDA(tc_h.TC_CUDA());

    private final int code;

    Type(int code) {
      this.code = code;
    }

    /** The number that LibTorch has for it, {@code c10::DeviceType}. */
    public int code() {
      return code;
    }
  }

  public static final Device CPU = new Device(Type.CPU, -1);

  /** Refuses an index of the processor, and a GPU without one. */
  public Device {
    Objects.requireNonNull(type, "type");
    if (type == Type.CPU && index != -1 || type == Type.CUDA && index < 0) {
      throw new IllegalArgumentException("no device " + type + " with index " + index);
    }
  }

  /** A GPU by its number, from 0. */
  public static Device cuda(int index) {
    return new Device(Type.CUDA, index);
  }

  /**
   * Reads {@code cpu}, {@code cuda} or {@code cuda:1}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Device parse(String text) {
    if (text.equals("cpu")) {
      return CPU;
    }
    if (text.equals("cuda")) {
      return cuda(0);
    }
    if (text.matches("cuda:\\d{1,3}")) {
      return cuda(Integer.parseInt(text.substring("cuda:".length())));
    }
    throw new IllegalArgumentException("unknown device '" + text + "': use cpu, cuda or cuda:N");
  }

  /**
   * The one with these numbers in LibTorch.
   *
   * @throws IllegalArgumentException for a type that has no name here
   */
  public static Device ofCodes(int type, int index) {
    if (type == Type.CPU.code) {
      return CPU;
    }
    if (type == Type.CUDA.code) {
      return cuda(index);
    }
    throw new IllegalArgumentException("device type " + type + " of LibTorch has no name here");
  }

  @Override
  public String toString() {
    return type == Type.CPU ? "cpu" : "cuda:" + index;
  }
}
