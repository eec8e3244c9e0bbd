package byol.bench;

import byol.torch.library.LibTorch;
import byol.util.Proc;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * What a benchmark ran on.
 *
 * @param time when, in UTC
 * @param cpu the processor's name
 * @param cores that this process may use
 * @param memoryGib of the machine
 * @param java version and name of the virtual machine
 * @param libtorch its version
 * @param vectors the instructions that LibTorch's kernels use, such as AVX512
 * @param threads of LibTorch
 * @param spinCount how long LibTorch's threads spin before they sleep: GOMP_SPINCOUNT, "brief"
 *     where byol decides
 */
public record Machine(
    String time,
    String cpu,
    int cores,
    double memoryGib,
    String java,
    String libtorch,
    String vectors,
    int threads,
    String spinCount) {

  /** This machine, now; loads LibTorch. */
  public static Machine current() {
    String spin = System.getenv("GOMP_SPINCOUNT");
    return new Machine(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        Proc.value("/proc/cpuinfo", "model name").orElse("unknown"),
        Runtime.getRuntime().availableProcessors(),
        bytes("/proc/meminfo", "MemTotal") / 0x1p30,
        Runtime.version() + ", " + System.getProperty("java.vm.name"),
        LibTorch.load().version(),
        LibTorch.cpuCapability(),
        LibTorch.numThreads(),
        spin == null ? "brief" : spin);
  }

  /** The most memory that this process has had resident so far, in MiB. */
  public static double peakResidentMib() {
    return bytes("/proc/self/status", "VmHWM") / 0x1p20;
  }

  private static double bytes(String file, String name) {
    OptionalLong found = Proc.bytes(file, name);
    return found.isPresent() ? found.getAsLong() : Double.NaN;
  }
}
