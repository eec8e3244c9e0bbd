package byol.use.similar;

import byol.data.ScanListener;
import byol.torch.Functional;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Groups of images that are nearly the same: any two whose features have a cosine of at least a
 * bound are in one group, and so are those that are linked by others. All pairs are compared: N
 * images take N² D / 2 products. With an index nearly all groups are found, and much faster if N is
 * large.
 */
public final class NearDuplicates {
  private static final int ROWS = 512;
  private static final int COLUMNS = 4096;

  /** Rounding must not part images that are equal. */
  private static final double ROUNDING = 1e-6;

  private final Tensor features;
  private final double bound;
  private final int[] parents;

  private NearDuplicates(Tensor features, double bound) {
    this.features = features;
    this.bound = bound;
    parents = new int[(int) features.size(0)];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /**
   * Images that are nearly the same.
   *
   * @param first the row of the first of them; of several, the first that is preferred
   * @param others the rest by their rows, with their similarity to the first, which may be below
   *     the bound where others link them
   */
  public record Group(int first, List<Similar> others) {}

  /**
   * Finds the groups.
   *
   * @param features [N, D] float32
   * @param bound the smallest cosine of near duplicates, in (0, 1]
   * @param listener is told how many rows have been compared
   * @return those of two images and more, the largest first
   * @throws IllegalArgumentException if the features are no matrix, or hold NaN or infinity, or the
   *     bound is out of its range
   */
  public static List<Group> find(Tensor features, double bound, ScanListener listener) {
    return find(features, bound, _ -> true, listener);
  }

  /**
   * The same, with rows that are preferred as the first of their group.
   *
   * @param preferred whether a row is
   */
  public static List<Group> find(
      Tensor features, double bound, IntPredicate preferred, ScanListener listener) {
    NearDuplicates search =
        new NearDuplicates(new SimilarImages(features).features(), checked(bound));
    search.compare(listener);
    return search.groups(preferred);
  }

  /**
   * Finds nearly all groups by an index: the time that it takes grows little more than with the
   * number of images.
   *
   * @param features [N, D] float32
   * @param index of these
   * @param bound the smallest cosine of near duplicates, in (0, 1]
   * @param preferred whether a row is preferred as the first of its group
   * @param listener is told how many rows have been looked up
   * @return those of two images and more, the largest first
   * @throws IllegalArgumentException if the bound is out of its range
   */
  public static List<Group> find(
      Tensor features,
      ApproximateImages index,
      double bound,
      IntPredicate preferred,
      ScanListener listener) {
    NearDuplicates search = new NearDuplicates(features, checked(bound));
    index.pairs(bound - ROUNDING, search::join, listener);
    return search.groups(preferred);
  }

  private static double checked(double bound) {
    if (!(bound > 0 && bound <= 1)) {
      throw new IllegalArgumentException("near duplicates have a cosine in (0, 1], not " + bound);
    }
    return bound;
  }

  private void compare(ScanListener listener) {
    int count = parents.length;
    for (int from = 0; from < count; from += ROWS) {
      try (var _ = TensorScope.open();
          var _ = NoGrad.open()) {
        Tensor rows = normalized(from, ROWS);
        for (int other = from; other < count; other += COLUMNS) {
          try (var _ = TensorScope.open()) {
            Tensor cosines = rows.matmul(normalized(other, COLUMNS).t());
            join(cosines.ge(bound - ROUNDING).nonzero().toLongArray(), from, other);
          }
        }
      }
      listener.progressed("comparing", Math.min(from + ROWS, count), count);
    }
  }

  private Tensor normalized(int from, int most) {
    long rows = Math.min(most, parents.length - from);
    return Functional.normalize(features.narrow(0, from, rows), 1);
  }

  private void join(long[] pairs, int from, int other) {
    for (int i = 0; i < pairs.length; i += 2) {
      join(from + (int) pairs[i], other + (int) pairs[i + 1]);
    }
  }

  private void join(int left, int right) {
    int a = root(left);
    int b = root(right);
    // The first of a group is its root.
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  private int root(int row) {
    int at = row;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private List<Group> groups(IntPredicate preferred) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int row = 0; row < parents.length; row++) {
      int root = root(row);
      if (root != row) {
        members.computeIfAbsent(root, first -> new ArrayList<>(List.of(first))).add(row);
      }
    }
    List<Group> groups = new ArrayList<>();
    for (List<Integer> rows : members.values()) {
      Integer first = rows.stream().filter(preferred::test).findFirst().orElse(rows.getFirst());
      rows.remove(first);
      groups.add(new Group(first, similar(first, rows)));
    }
    groups.sort(Comparator.comparingInt((Group group) -> group.others().size()).reversed());
    return List.copyOf(groups);
  }

  private List<Similar> similar(int first, List<Integer> others) {
    long[] rows = others.stream().mapToLong(row -> row).toArray();
    try (var _ = TensorScope.open()) {
      Tensor those = Functional.normalize(features.indexSelect(0, Tensor.of(rows)), 1);
      Tensor one = Functional.normalize(features.narrow(0, first, 1), 1);
      float[] cosines = those.matmul(one.t()).reshape(-1).toFloatArray();
      List<Similar> similar = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        similar.add(new Similar(others.get(i), cosines[i]));
      }
      return List.copyOf(similar);
    }
  }
}
