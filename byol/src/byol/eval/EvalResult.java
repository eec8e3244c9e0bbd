package byol.eval;

import byol.eval.features.CollapseStats;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one encoder's features are good for.
 *
 * @param encoder such as "trained"
 * @param features D, the size of a feature vector
 * @param neighbors classification by nearest neighbors, for each k that was asked for
 * @param linear classification by a linear probe; null if it was not asked for, or diverged
 * @param logistic classification by regularized logistic regression; null if it was not asked for
 * @param probes what other probes say, in percent, by the names they were given; without those that
 *     failed
 * @param collapse of the test images' features
 * @param seconds to encode all images
 */
public record EvalResult(
    String encoder,
    int features,
    List<Knn.Score> neighbors,
    LinearProbe.Score linear,
    LogisticRegression.Score logistic,
    Map<String, Double> probes,
    CollapseStats collapse,
    double seconds) {
  /** Keeps copies of what is given. */
  public EvalResult {
    neighbors = List.copyOf(neighbors);
    probes = Collections.unmodifiableMap(new LinkedHashMap<>(probes));
  }

  /** Of the first k that was asked for; null if kNN was not asked for. */
  public Knn.Score knn() {
    return neighbors.isEmpty() ? null : neighbors.getFirst();
  }
}
