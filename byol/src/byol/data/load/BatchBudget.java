package byol.data.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many batches may be in memory together. */
final class BatchBudget {

  /** The largest share of the machine's memory that batches may take, as its reciprocal. */
  private static final long SHARE = 4;

  private BatchBudget() {}

  /** Bytes of a batch: {@code [views * B, S, S, C]} float32. */
  static long bytes(int views, int batchSize, int side, int channels) {
    return (long) views * batchSize * side * side * channels * Float.BYTES;
  }

  /**
   * How many batches are prepared beside the one in use: as many as wanted if all of them take a
   * quarter of the memory at most, else fewer, and one at least.
   *
   * @param memory of the machine, in bytes
   */
  static int prefetch(int wanted, long batchBytes, long memory) {
    long fitting = memory / SHARE / batchBytes - 1;
    return Math.clamp(fitting, 1, wanted);
  }

  /** The memory of the machine, or of the container, in bytes. */
  static long ofMachine() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
  }
}
