package byol.profile;

import byol.Phase;
import java.util.List;

/**
 * Where the time of a step goes, over some steps.
 *
 * @param steps how many were measured
 * @param phases in the order of {@link Phase}, those that occurred; {@link Phase#STEP} stands last,
 *     for what of a step is in no other phase. They sum up to {@code step}
 * @param step the whole
 */
public record StepProfile(int steps, List<Part> phases, Part step) {

  /**
   * A part of a step. Times are of the training thread.
   *
   * <p>Java overhead is the time that is spent neither inside LibTorch nor waiting for data: Java
   * code and its compilation while it warms up, garbage collection, the transitions to native code
   * and back, files that are written, and moments in which the thread is given no core meanwhile.
   *
   * @param phase which
   * @param meanMillis a step, over all steps
   * @param medianMillis a step
   * @param share of all the time, 0 to 1
   * @param calls of LibTorch a step, see {@link byol.torch.runtime.CallMeter}
   * @param javaMillis of the mean, Java overhead
   * @param javaMedianMillis Java overhead, its median
   */
  public record Part(
      Phase phase,
      double meanMillis,
      double medianMillis,
      double share,
      double calls,
      double javaMillis,
      double javaMedianMillis) {}
}
