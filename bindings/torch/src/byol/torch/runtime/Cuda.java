package byol.torch.runtime;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** What there is of CUDA; every question has an answer on a machine without it. */
public final class Cuda {
  private Cuda() {}

  /** Whether the loaded LibTorch was built with CUDA. */
  public static boolean isBuilt() {
    LibTorch.load();
    return tc_h.tc_cuda_is_built() != 0;
  }

  /** GPUs that can be used now; 0 without CUDA or without a driver. */
  public static int deviceCount() {
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment count = arena.allocate(JAVA_INT);
      TorchException.check(tc_h.tc_cuda_device_count(count));
      return count.get(JAVA_INT, 0);
    }
  }

  /**
   * Refuses a GPU that is not there; any CPU is.
   *
   * @throws IllegalArgumentException saying whether it is the LibTorch, the driver or the number
   */
  public static void check(Device device) {
    if (device.type() == Device.Type.CPU) {
      return;
    }
    if (!isBuilt()) {
      throw new IllegalArgumentException(
          "there is no device "
              + device
              + ": this LibTorch is built without CUDA. Use --device cpu, or a CUDA LibTorch, as in"
              + " docs/cuda.md");
    }
    int devices = deviceCount();
    if (devices == 0) {
      throw new IllegalArgumentException(
          "there is no device "
              + device
              + ": LibTorch is built with CUDA, but finds no GPU. nvidia-smi and 'bin/byol doctor'"
              + " say more; --device cpu works");
    }
    if (device.index() >= devices) {
      throw new IllegalArgumentException(
          "there is no device %s: there %s, cuda:0%s"
              .formatted(
                  device,
                  devices == 1 ? "is one GPU" : "are " + devices + " GPUs",
                  devices == 1 ? "" : " to cuda:" + (devices - 1)));
    }
  }

  /**
   * Versions of CUDA, as 1000 major + 10 minor.
   *
   * @param driver the newest that the driver is for; 0 where there is no driver, or where there are
   *     no kernels that would ask
   * @param kernels that of this project's kernels; 0 where there are none
   */
  public record Versions(int driver, int kernels) {
    /** Whether the driver is too old for the kernels, so that LibTorch's operators take over. */
    public boolean driverTooOld() {
      boolean manyArguments = kernels >= 12010 && driver < 12010;
      return driver > 0 && (driver / 1000 < kernels / 1000 || manyArguments);
    }

    /** For people: {@code 13.0}. */
    public static String text(int version) {
      return version / 1000 + "." + version % 1000 / 10;
    }
  }

  /** Of the driver and of this project's kernels. */
  public static Versions versions() {
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment found = arena.allocate(JAVA_INT, 2);
      TorchException.check(tc_h.tc_cuda_versions(found, found.asSlice(4)));
      return new Versions(found.getAtIndex(JAVA_INT, 0), found.getAtIndex(JAVA_INT, 1));
    }
  }

  /**
   * How GPUs compute in this process from now on.
   *
   * @param tf32 whether float32 convolutions and matrix products may round their inputs to TF32
   * @param benchmark whether cuDNN tries its algorithms on each new shape and takes the fastest;
   *     otherwise it takes deterministic ones
   */
  public static void setMath(boolean tf32, boolean benchmark) {
    LibTorch.load();
    TorchException.check(tc_h.tc_cuda_set_math(tf32 ? 1 : 0, benchmark ? 1 : 0));
  }

  /**
   * Waits until a GPU has finished all its work.
   *
   * @throws TorchException.Operator if LibTorch was built without CUDA
   */
  public static void synchronize(Device device) {
    LibTorch.load();
    TorchException.check(tc_h.tc_cuda_synchronize(device.index()));
  }

  /**
   * Memory of LibTorch's allocator on one GPU, in bytes.
   *
   * @param allocated in use by tensors now
   * @param peak the most that was in use
   * @param reserved taken from the driver
   */
  public record Memory(long allocated, long peak, long reserved) {}

  /**
   * What LibTorch's allocator holds on one GPU.
   *
   * @throws TorchException.Operator if LibTorch was built without CUDA
   */
  public static Memory memory(Device device) {
    LibTorch.load();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment figures = arena.allocate(JAVA_LONG, 3);
      TorchException.check(
          tc_h.tc_cuda_memory(device.index(), figures, figures.asSlice(8), figures.asSlice(16)));
      return new Memory(
          figures.getAtIndex(JAVA_LONG, 0),
          figures.getAtIndex(JAVA_LONG, 1),
          figures.getAtIndex(JAVA_LONG, 2));
    }
  }
}
