package byol.bench;

import byol.torch.LibTorch;
import byol.util.Proc;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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
        figure("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        kib(figure("/proc/meminfo", "MemTotal")) / 0x1p20,
        Runtime.version() + ", " + System.getProperty("java.vm.name"),
        LibTorch.load().version(),
        LibTorch.cpuCapability(),
        LibTorch.numThreads(),
        spin == null ? "brief" : spin);
  }

  /** The most memory that this process has had resident so far, in MiB. */
  public static double peakResidentMib() {
    return kib(figure("/proc/self/status", "VmHWM")) / 0x1p10;
  }

  private static String figure(String file, String name) {
    return Proc.value(file, name).orElse("unknown");
  }

  private static double kib(String value) {
    String digits = value.replaceAll("\\D", "");
    return digits.isEmpty() ? Double.NaN : Double.parseDouble(digits);
  }
}
