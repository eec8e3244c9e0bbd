package byol.eval.features;

import byol.torch.Tensor;
import byol.torch.arrays.JavaArrays;
import byol.torch.runtime.DType;
import tagbio.umap.Umap;

/**
 * Points laid flat so that those that are near each other stay near: UMAP, uniform manifold
 * approximation and projection (McInnes, Healy and Melville, 2018, arXiv:1802.03426). Distances
 * between groups, and how wide a group is, mean little.
 */
public final class NeighborMap {
  /** UMAP's own default. */
  private static final int NEIGHBORS = 15;

  /** Of fewer points there is nothing to see. */
  private static final int FEWEST = 5;

  private static final int SEED = 1;

  private NeighborMap() {}

  /**
   * The same map every time, for the same values.
   *
   * @param points {@code [points, features]}, on the CPU; of many features, neighbors are found
   *     faster among their first principal components
   * @return two coordinates of each point; null if there are fewer than five
   */
  public static float[][] of(Tensor points) {
    int count = (int) points.size(0);
    if (count < FEWEST) {
      return null;
    }
    return new Umap()
        .setNumberComponents(2)
        .setNumberNearestNeighbours(Math.min(NEIGHBORS, count - 1))
        .setThreads(1) // with more, the order of the updates is not the same every time
        .setSeed(SEED)
        .fitTransform(JavaArrays.array(points.to(DType.FLOAT32), float[][].class));
  }
}
