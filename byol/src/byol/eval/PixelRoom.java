package byol.eval;

import byol.data.transform.EvalTransform;
import byol.util.Proc;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What the raw pixels of two splits take in memory, of what there is: for photos at the size of
 * ImageNet's that is gigabytes, where features are megabytes.
 *
 * @param bytes that they take
 * @param available bytes of memory for this process
 */
record PixelRoom(long bytes, long available) {
  /** What classifiers take beside them, and other programs, is unknown. */
  private static final int SHARE = 4;

  /**
   * Of this machine, or of the container.
   *
   * @param images of both splits, each as often as it is encoded
   * @param processes that share the memory, each with all pixels
   */
  static PixelRoom of(long images, EvalTransform transform, int processes) {
    long channels = transform.stats().mean().size();
    long numbers = Math.multiplyExact(channels * transform.size() * transform.size(), images);
    long machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    long free = Proc.bytes("/proc/meminfo", "MemAvailable").orElse(machine);
    return new PixelRoom(Float.BYTES * numbers, Math.min(machine, free) / processes);
  }

  boolean suffices() {
    return bytes <= available / SHARE;
  }

  /** What is wrong where it does not suffice. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "they would take %.1f GB, more than a quarter of the %.1f GB of memory that are free",
        bytes / 1e9,
        available / 1e9);
  }
}
