package byol.torch;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import byol.torch.ffi.tc_h;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/**
 * Finds, checks and loads LibTorch and the shim over it, once per process. {@link LibTorchFinder}
 * says where it looks.
 */
public final class LibTorch {
  private static final String SHIM = "linux-x86_64/libtc.so";

  /** In the order of loading: each after what it needs; the CUDA ones only where they exist. */
  private static final List<String> LIBRARIES =
      List.of("libc10.so", "libtorch_cpu.so", "libc10_cuda.so", "libtorch_cuda.so", "libtorch.so");

  private static final List<String> OPTIONAL = List.of("libc10_cuda.so", "libtorch_cuda.so");

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
    String expected = requiredVersion();
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
              + ". Point LIBTORCH to one, or rebuild with LIBTORCH="
              + found.root()
              + " mvn -DskipTests install");
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
    loadShim();
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
      throw new TorchException.Loading("cannot load " + file + ": " + e.getMessage(), e);
    }
  }

  /** The LibTorch version that the packed shim was compiled against. */
  public static String requiredVersion() {
    try (InputStream in = resource("linux-x86_64/libtc.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("libtorch.version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads the shim: in place when the classes are in a folder, else from a copy out of the jar. The
   * loaded library outlives the copy, which is deleted at once: nothing stays behind, however the
   * process ends.
   */
  private static void loadShim() {
    URI location = URI.create(LibTorch.class.getResource(SHIM).toString());
    if (location.getScheme().equals("file")) {
      loadLibrary(Path.of(location));
      return;
    }
    try (InputStream in = resource(SHIM)) {
      Path file = Files.createTempFile("byol-", "-libtc.so");
      try {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        loadLibrary(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new TorchException.Loading("cannot unpack libtc.so: " + e.getMessage(), e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = LibTorch.class.getResourceAsStream(name);
    if (in == null) {
      throw new TorchException.Loading(
          "the shim is not in the jar ("
              + name
              + "): byol runs on Linux x86-64 and must be built there with mvn -DskipTests"
              + " install");
    }
    return in;
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
    var threads = ThreadState.begin().room(1);
    TorchException.check(tc_h.tc_num_threads(threads));
    return threads.get(JAVA_INT, 0);
  }

  /**
   * Sets {@link #numThreads}.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public static void setNumThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
    load();
    TorchException.check(tc_h.tc_set_num_threads(threads));
  }
}
