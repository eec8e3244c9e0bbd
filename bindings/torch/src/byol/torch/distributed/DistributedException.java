package byol.torch.distributed;

import java.util.Arrays;
import java.util.List;

/**
 * Training together does not go on. The message names this rank, the ranks that it is about where
 * they are known, and what to do. After any of them a group is of no use any more: all processes
 * end, and begin again.
 */
public abstract sealed class DistributedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The rank that tells; −1 where it has none yet. */
  private final int rank;

  /** The ranks that it is about; none where they are not known. */
  private final int[] peers;

  private DistributedException(String message, int rank, List<Integer> peers) {
    super(message);
    this.rank = rank;
    this.peers = peers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The rank that tells; −1 where it has none yet. */
  public int rank() {
    return rank;
  }

  /** The ranks that it is about; empty where they are not known. */
  public List<Integer> peers() {
    return Arrays.stream(peers).boxed().toList();
  }

  /** Another process has ended, or the way to it is gone. */
  public static final class PeerGone extends DistributedException {
    private static final long serialVersionUID = 1L;

    PeerGone(String message, int rank, List<Integer> peers) {
      super(message, rank, peers);
    }
  }

  /** Another process lives, perhaps, but did not do its part in time. */
  public static final class Timeout extends DistributedException {
    private static final long serialVersionUID = 1L;

    Timeout(String message, int rank, List<Integer> peers) {
      super(message, rank, peers);
    }
  }

  /** The processes do not find each other, or do not fit together. */
  public static final class Rendezvous extends DistributedException {
    private static final long serialVersionUID = 1L;

    Rendezvous(String message, int rank, List<Integer> peers) {
      super(message, rank, peers);
    }
  }

  /** Ranks call different things, or with tensors of other sizes or types. */
  public static final class Mismatch extends DistributedException {
    private static final long serialVersionUID = 1L;

    Mismatch(String message, int rank, List<Integer> peers) {
      super(message, rank, peers);
    }
  }

  /** The thread was interrupted while it waited; it still is when this is thrown. */
  public static final class Interrupted extends DistributedException {
    private static final long serialVersionUID = 1L;

    Interrupted(String message, int rank) {
      super(message, rank, List.of());
    }
  }
}
