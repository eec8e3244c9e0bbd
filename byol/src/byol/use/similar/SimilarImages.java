package byol.use.similar;

import byol.eval.Knn;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the images whose features are most like those of others, by cosine similarity. All are
 * compared: for a million images and one query that is one pass over their features.
 *
 * @param features [N, D] float32
 */
public record SimilarImages(Tensor features) implements NearestImages {
  /**
   * Checks the features.
   *
   * @throws IllegalArgumentException if they are no matrix, or hold NaN or infinity
   */
  public SimilarImages {
    if (features.dim() != 2 || !features.allFinite()) {
      throw new IllegalArgumentException(
          "images are compared by a matrix of finite features, not by " + features.describe());
    }
  }

  @Override
  public List<List<Similar>> nearest(Tensor queries, int neighbors) {
    if (queries.dim() != 2 || queries.size(1) != features.size(1)) {
      throw new IllegalArgumentException(
          "features of %s numbers cannot be compared with %s".formatted(features.size(1), queries));
    }
    try (var _ = TensorScope.open()) {
      Knn.Neighbors found = new Knn(neighbors).search(features, queries);
      List<List<Similar>> all = new ArrayList<>();
      for (int q = 0; q < queries.size(0); q++) {
        long[] rows = found.indices().select(0, q).toLongArray();
        float[] similarities = found.similarity().select(0, q).toFloatArray();
        List<Similar> nearest = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
          nearest.add(new Similar((int) rows[i], similarities[i]));
        }
        all.add(List.copyOf(nearest));
      }
      return all;
    }
  }

  @Override
  public List<Similar> nearestOf(int row, int neighbors) {
    try (var _ = TensorScope.open()) {
      return nearest(features.narrow(0, row, 1), neighbors + 1).getFirst().stream()
          .filter(similar -> similar.row() != row)
          .limit(neighbors)
          .toList();
    }
  }
}
