package byol.config;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run is beside its settings: what it began with, and how long it was to be before. Part of
 * its config.json; runs that began with chance weights and were never made longer have none.
 *
 * @param weights what it began with; null for chance weights
 * @param lengths those that it had before, the first one first; null for none
 */
public record Origin(InitialWeights weights, List<Length> lengths) {
  /** Of a run that is as it was planned. */
  public static final Origin NONE = new Origin(null, null);

  /**
   * A file of weights. The run does not need it any more: its checkpoint of step 0 has them.
   *
   * @param file where it was
   * @param sha256 of the file, in hexadecimal digits
   * @param initialized networks with {@code bn-init} that had their first batch before, as {@code
   *     online.encoder}; null for none
   */
  public record InitialWeights(String file, String sha256, List<String> initialized) {}

  /**
   * A length that the schedules followed.
   *
   * @param steps in all
   * @param until the step after which another length was given
   */
  public record Length(long steps, long until) {}

  /** The same of a run that began with weights. */
  Origin with(InitialWeights initial) {
    return new Origin(initial, lengths);
  }

  /** The same of a run that got another length. */
  Origin with(Length before) {
    List<Length> all = new ArrayList<>(lengths == null ? List.of() : lengths);
    all.add(before);
    return new Origin(weights, List.copyOf(all));
  }
}
