package byol.parallel;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the ranks make of neighboring stretches of a whole, put together again at every rank. The
 * stretches may be of different lengths.
 */
public final class Stretches {
  private final Team team;
  private final int[] bounds;
  private final int most;

  /**
   * Describes them.
   *
   * @param bounds where each rank's stretch begins, and where the last one ends
   */
  public Stretches(Team team, int... bounds) {
    this.team = team;
    this.bounds = bounds.clone();
    this.most = IntStream.range(0, team.size()).map(this::length).max().orElseThrow();
  }

  private int length(int rank) {
    return bounds[rank + 1] - bounds[rank];
  }

  /** How long this rank's is. */
  public int own() {
    return length(team.rank().rank());
  }

  /**
   * Puts rows together.
   *
   * @param own [n, D] float32 on the CPU, of this rank's stretch; null where that is empty
   * @return [N, D]
   */
  public Tensor gather(Tensor own) {
    if (team.isAlone()) {
      return own;
    }
    long width =
        team.all(own == null ? "0" : String.valueOf(own.size(1))).stream()
            .mapToLong(Long::parseLong)
            .max()
            .orElseThrow();
    return TensorScope.compute(
        () -> {
          Tensor padded = Tensor.zeros(most, width);
          if (own != null) {
            padded.narrow(0, 0, own.size(0)).copy_(own);
          }
          Tensor all = team.gatherRows(padded);
          List<Tensor> parts =
              IntStream.range(0, team.size())
                  .mapToObj(rank -> all.narrow(0, (long) rank * most, length(rank)))
                  .toList();
          return Tensor.cat(parts, 0);
        });
  }

  /** Puts numbers together. */
  public int[] gather(int[] own) {
    if (team.isAlone()) {
      return own;
    }
    int[] padded = team.gather(Arrays.copyOf(own, most));
    int[] all = new int[bounds[team.size()]];
    for (int rank = 0; rank < team.size(); rank++) {
      System.arraycopy(padded, rank * most, all, bounds[rank], length(rank));
    }
    return all;
  }
}
