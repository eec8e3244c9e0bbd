package byol.torch.distributed;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a process says of itself when it joins a group.
 *
 * @param name of the group
 * @param rank from 0, other than all others'
 * @param size how many there are
 * @param at the address of this machine that the others reach it at, or {@code if:} and the name of
 *     a network interface
 * @param timeout within which all must have come, and of everything that they do together
 * @param facts what must be the same for all, such as the program's version; the names are for
 *     people
 */
public record Member(
    String name, int rank, int size, String at, Duration timeout, Map<String, String> facts) {
  /** The address of a machine to itself. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no such rank, or the timeout is not positive
   */
  public Member {
    if (rank < 0 || rank >= size) {
      throw new IllegalArgumentException(
          "of %s ranks there is none with the number %s; they count from 0".formatted(size, rank));
    }
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException("the timeout must be positive, not " + timeout);
    }
    facts = Map.copyOf(facts);
  }

  /** On one machine, for half an hour, with nothing to be compared. */
  public static Member of(int rank, int size) {
    return new Member("byol", rank, size, LOOPBACK, HALF_AN_HOUR, Map.of());
  }

  /** The same with another timeout. */
  public Member within(Duration other) {
    return new Member(name, rank, size, at, other, facts);
  }

  /** The same at another address or interface. */
  public Member at(String address) {
    return new Member(name, rank, size, address, timeout, facts);
  }

  /** The same with one thing more that must be equal. */
  public Member with(String fact, String value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(fact, value);
    return new Member(name, rank, size, at, timeout, more);
  }
}
