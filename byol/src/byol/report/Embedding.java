package byol.report;

import byol.eval.features.Features;
import byol.eval.features.NeighborMap;
import byol.torch.Functional;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.Arrays;
import java.util.List;

/**
 * Features laid flat, in two ways: their first two principal components, which keep what varies
 * most, and a map by UMAP, which keeps who is near whom.
 *
 * @param name of the encoder
 * @param x first component of each point
 * @param y second component of each point
 * @param labels of the points; negative without one
 * @param classNames by label; empty without labels
 * @param explained share of the variance that the two components have, 0 to 1
 * @param map the points by {@link NeighborMap}: two coordinates each; null where there is none, as
 *     in reports of earlier versions
 */
public record Embedding(
    String name,
    double[] x,
    double[] y,
    int[] labels,
    List<String> classNames,
    double explained,
    float[][] map) {
  /** Enough to see clusters, few enough to see points. */
  public static final int POINTS = 2000;

  /** As many hold nearly all of what features vary in. */
  private static final int COMPONENTS = 50;

  /**
   * Of l2-normalized features, so that distances are those of kNN.
   *
   * @param name of the encoder
   * @param features at least one row
   * @param points at most so many rows, evenly taken from all
   */
  public static Embedding of(String name, Features features, int points) {
    int step = Math.ceilDiv(features.count(), points);
    int[] labels = new int[Math.ceilDiv(features.count(), step)];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = features.labels()[i * step];
    }
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      Tensor sample =
          Ops.call("aten::slice.Tensor", features.values(), 0, 0, features.count(), step);
      Tensor unit = Functional.normalize(sample.to(DType.FLOAT64, Device.CPU), 1);
      Tensor centered = unit.sub(unit.mean(0));
      // The smaller Gram matrix is the cheaper one.
      boolean wide = centered.size(0) < centered.size(1);
      Tensor gram = wide ? centered.matmul(centered.t()) : centered.t().matmul(centered);
      List<Object> eigen = Ops.callAll("aten::linalg_eigh", gram);
      Tensor values = ((Tensor) eigen.get(0)).clampMin(0); // ascending
      Tensor vectors = (Tensor) eigen.get(1);
      double[][] components = new double[2][labels.length];
      double variance = 0;
      long rank = values.size(0);
      for (int c = 0; c < Math.min(2, rank); c++) {
        double value = values.select(0, rank - 1 - c).item();
        Tensor vector = vectors.select(1, rank - 1 - c);
        Tensor component = wide ? vector.mul(Math.sqrt(value)) : centered.matmul(vector);
        components[c] = facingUp(component.toDoubleArray());
        variance += value;
      }
      int kept = (int) Math.min(COMPONENTS, rank);
      Tensor basis = vectors.narrow(1, rank - kept, kept);
      Tensor reduced =
          wide ? basis.mul(values.narrow(0, rank - kept, kept).sqrt()) : centered.matmul(basis);
      double total = values.sum().item();
      return new Embedding(
          name,
          components[0],
          components[1],
          labels,
          features.classNames(),
          total > 0 ? variance / total : 0,
          NeighborMap.of(reduced));
    }
  }

  boolean isWhole() {
    return name != null
        && x != null
        && y != null
        && labels != null
        && classNames != null
        && x.length > 0
        && x.length == y.length
        && x.length == labels.length
        && (map == null
            || (map.length == x.length && Arrays.stream(map).allMatch(Embedding::isPoint)));
  }

  private static boolean isPoint(float[] coordinates) {
    return coordinates != null && coordinates.length == 2;
  }

  /** A component's sign is arbitrary; this one is the same on every machine. */
  private static double[] facingUp(double[] component) {
    double extreme = 0;
    for (double value : component) {
      extreme = Math.abs(value) > Math.abs(extreme) ? value : extreme;
    }
    if (extreme < 0) {
      for (int i = 0; i < component.length; i++) {
        component[i] = -component[i];
      }
    }
    return component;
  }
}
