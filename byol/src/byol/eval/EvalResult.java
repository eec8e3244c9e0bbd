package byol.eval;

import byol.eval.features.CollapseStats;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import java.util.List;

/**
 * What one encoder's features are good for.
 *
 * @param encoder such as "trained"
 * @param features D, the size of a feature vector
 * @param neighbours classification by nearest neighbours, for each k that was asked for
 * @param linear classification by a linear probe; null if it was not asked for
 * @param logistic classification by regularised logistic regression; null if it was not asked for
 * @param collapse of the test images' features
 * @param seconds to encode all images
 */
public record EvalResult(
    String encoder,
    int features,
    List<Knn.Score> neighbours,
    LinearProbe.Score linear,
    LogisticRegression.Score logistic,
    CollapseStats collapse,
    double seconds) {
  /** Keeps a copy of the list. */
  public EvalResult {
    neighbours = List.copyOf(neighbours);
  }

  /** Of the first k that was asked for; null if kNN was not asked for. */
  public Knn.Score knn() {
    return neighbours.isEmpty() ? null : neighbours.getFirst();
  }
}
