package byol.torch.library;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import byol.torch.ffi.tc_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds, checks and loads LibTorch and the shim over it, once per process. {@link LibTorchFinder}
 * says where it looks.
 */
public final class LibTorch {
  /** In the order of loading: each after what it needs; the CUDA ones only where they exist. */
  private static final List<String> LIBRARIES =
      List.of("libc10.so", "libtorch_cpu.so", "libc10_cuda.so", "libtorch_cuda.so", "libtorch.so");

  private static final List<String> OPTIONAL = List.of("libc10_cuda.so", "libtorch_cuda.so");

  /**
   * The most threads that one operator may use, or that prepare images: more than the cores of any
   * machine. The OpenMP runtime ends the process where the system refuses it a thread.
   */
  public static final int MOST_THREADS = 1024;

  private static volatile Installation loaded;

  private LibTorch() {}

  /**
   * A LibTorch on this machine.
   *
   * @param root the folder that holds lib/
   * @param version such as 2.13.0
   * @param origin which setting or place led to it
   */
  public record Installation(Path root, String version, String origin) {}

  /**
   * Loads LibTorch; does nothing when it is loaded already.
   *
   * @throws TorchException.Loading naming the file and the cause
   */
  public static Installation load() {
    Installation done = loaded;
    return done != null ? done : loadOnce();
  }

  private static synchronized Installation loadOnce() {
    if (loaded != null) {
      return loaded;
    }
    Shim shim = Shim.find();
    shim.checkHeader();
    String expected = shim.libTorchVersion();
    Installation found = LibTorchFinder.find(expected);
    if (!found.version().equals(expected)) {
      throw new TorchException.Loading(
          "LibTorch "
              + found.version()
              + " in "
              + found.root()
              + " (from "
              + found.origin()
              + ") does not fit: this build of byol needs LibTorch "
              + expected
              + ", which the shim in "
              + shim.place()
              + " was compiled against. Point LIBTORCH to that version, or build a shim for this"
              + " one with LIBTORCH="
              + found.root()
              + " native/build.sh shim FOLDER and run with BYOL_SHIM=FOLDER");
    }
    OpenMp.spinBriefly();
    for (String library : LIBRARIES) {
      Path file = found.root().resolve("lib").resolve(library);
      if (Files.exists(file)) {
        loadLibrary(file);
      } else if (!OPTIONAL.contains(library)) {
        throw new TorchException.Loading("there is no " + file + ": the LibTorch is incomplete");
      }
    }
    shim.load();
    if (tc_h.tc_abi_version() != tc_h.TC_ABI_VERSION()) {
      throw new TorchException.Loading(
          "libtc.so has ABI version "
              + tc_h.tc_abi_version()
              + ", the Java side "
              + tc_h.TC_ABI_VERSION()
              + ": rebuild with mvn -DskipTests install");
    }
    String actual = tc_h.tc_libtorch_version().getString(0);
    if (!actual.equals(expected)) {
      throw new TorchException.Loading(
          "LibTorch "
              + actual
              + " was loaded instead of "
              + expected
              + " from "
              + found.root()
              + ": is LD_LIBRARY_PATH set to another LibTorch? Unset it");
    }
    TorchException.check(tc_h.tc_end_without_destructors());
    Allocator.keepFreedMemory();
    loaded = found;
    return found;
  }

  private static void loadLibrary(Path file) {
    try {
      System.load(file.toAbsolutePath().toString());
    } catch (UnsatisfiedLinkError e) {
      throw new TorchException.Loading(
          "cannot load " + file + ": " + e.getMessage() + hint(file, e), e);
    }
  }

  /**
   * The loader's words are the same for two causes; of pip's CUDA wheels, the libraries of NVIDIA
   * lie in packages beside torch.
   */
  private static String hint(Path file, UnsatisfiedLinkError error) {
    String message = String.valueOf(error.getMessage());
    if (message.contains("failed to map segment")) {
      return ". Either its folder forbids execution (noexec), or the process may have no more"
          + " memory or addresses (ulimit -v)";
    }
    boolean missing = message.contains("cannot open shared object file");
    return OPTIONAL.contains(file.getFileName().toString()) && missing
        ? ". This LibTorch is a CUDA build, and a library of NVIDIA that it needs is missing:"
            + " install its nvidia-* packages beside it, or use a LibTorch for CPUs"
        : "";
  }

  /**
   * The LibTorch version that the shim was compiled against.
   *
   * @throws TorchException.Loading if there is no shim
   */
  public static String requiredVersion() {
    return Shim.find().libTorchVersion();
  }

  /**
   * The GPU architectures, such as {@code 80,90}, that the shim's own CUDA kernels were compiled
   * for; empty where it has none and LibTorch's operators do their work.
   */
  public static String cudaKernels() {
    return Shim.find().cudaArchitectures();
  }

  /** Where the shim is. */
  public static String shim() {
    return Shim.find().place();
  }

  /** The version of the C ABI that the shim and the Java side have in common. */
  public static int abiVersion() {
    load();
    return tc_h.tc_abi_version();
  }

  /** The vector instructions that LibTorch's CPU kernels use, such as AVX512. */
  public static String cpuCapability() {
    load();
    return tc_h.tc_cpu_capability().getString(0);
  }

  /** Threads that one operator may use. */
  public static int numThreads() {
    load();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment threads = arena.allocate(JAVA_INT);
      TorchException.check(tc_h.tc_num_threads(threads));
      return threads.get(JAVA_INT, 0);
    }
  }

  /**
   * Sets {@link #numThreads}.
   *
   * @throws IllegalArgumentException if it is not positive, or more than {@link #MOST_THREADS}
   */
  public static void setNumThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
    if (threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "threads must be at most " + MOST_THREADS + ", not " + threads);
    }
    load();
    TorchException.check(tc_h.tc_set_num_threads(threads));
  }
}
