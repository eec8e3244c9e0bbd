package byol.report;

import byol.eval.Knn;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An image and the images that an encoder takes for most like it.
 *
 * @param query an image that is looked up
 * @param nearest the nearest images by cosine similarity, nearest first
 */
public record Neighborhood(Picture query, List<Picture> nearest) {
  /**
   * The neighborhoods of some images. They are not hand-picked: with labels, the first image of
   * each class, then the second of each, and so on; without, images at equal distances.
   *
   * @param bank where neighbors are looked for
   * @param queries whose neighbors; if the same as the bank, no image is its own neighbor
   * @param count how many queries
   * @param neighbors how many neighbors of each
   */
  public static List<Neighborhood> find(
      EncodedSet bank, EncodedSet queries, int count, int neighbors) {
    int[] chosen = choose(queries, count);
    boolean same = bank.images() == queries.images();
    List<Neighborhood> found = new ArrayList<>();
    try (TensorScope _ = TensorScope.open()) {
      long[] rows = Arrays.stream(chosen).asLongStream().toArray();
      Tensor of = queries.features().values();
      Tensor picked = of.indexSelect(0, Tensor.of(rows).to(of.device()));
      Tensor nearest =
          new Knn(same ? neighbors + 1 : neighbors)
              .search(bank.features().values(), picked)
              .indices();
      for (int i = 0; i < chosen.length; i++) {
        int query = chosen[i];
        List<Picture> pictures =
            Arrays.stream(nearest.select(0, i).toLongArray())
                .mapToInt(Math::toIntExact)
                .filter(index -> !same || index != query)
                .limit(neighbors)
                .mapToObj(bank::picture)
                .toList();
        found.add(new Neighborhood(queries.picture(query), pictures));
      }
    }
    return List.copyOf(found);
  }

  private static int[] choose(EncodedSet set, int count) {
    int size = set.features().count();
    int wanted = Math.min(count, size);
    if (!set.features().hasLabels()) {
      return IntStream.range(0, wanted).map(i -> (int) ((long) i * size / wanted)).toArray();
    }
    // Of each image, how many of its class come before it.
    int[] labels = set.features().labels();
    int[] seen = new int[set.features().classes()];
    int[] round = Arrays.stream(labels).map(label -> seen[label]++).toArray();
    return IntStream.range(0, size)
        .boxed()
        .sorted((a, b) -> round[a] != round[b] ? round[a] - round[b] : labels[a] - labels[b])
        .limit(wanted)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
