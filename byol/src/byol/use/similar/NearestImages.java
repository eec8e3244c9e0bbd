package byol.use.similar;

import byol.torch.Tensor;
import java.util.List;

/** Finds the images whose features are most like those of others, by cosine similarity. */
public interface NearestImages {
  /**
   * The nearest of each query, the nearest first.
   *
   * @param queries [Q, D], features of the same encoder
   * @param neighbors of each; all if there are fewer images
   * @throws IllegalArgumentException if the queries are of another size than the images' features
   */
  List<List<Similar>> nearest(Tensor queries, int neighbors);

  /** The nearest of one of the images, but not itself. */
  List<Similar> nearestOf(int row, int neighbors);
}
