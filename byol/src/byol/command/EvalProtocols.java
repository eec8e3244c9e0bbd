package byol.command;

import byol.eval.Evaluation;
import byol.eval.Knn;
import byol.eval.features.FeatureExtractor;
import byol.eval.finetune.SemiSupervised;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.eval.probe.Probe;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an encoder is judged; what is null or empty is left out.
 *
 * @param knn each number of neighbors that is wanted
 * @param linear on frozen features
 * @param views crops and flips of each training image that the linear probe learns from; 0 for the
 *     plain images
 * @param logistic the protocol of transfer, on frozen features
 * @param probes others on frozen features, by their names
 * @param semiSupervised fine-tuning with a share of the labels
 * @param percents the shares of the labels, in (0, 100]
 */
public record EvalProtocols(
    List<Knn> knn,
    LinearProbe linear,
    int views,
    LogisticRegression logistic,
    Map<String, Probe> probes,
    SemiSupervised semiSupervised,
    List<Double> percents) {
  /** None. */
  public static final EvalProtocols NONE =
      new EvalProtocols(List.of(), null, 0, null, Map.of(), null, List.of());

  /** Nearest neighbors, 20 and 200 of them, and a linear probe. */
  public static final EvalProtocols USUAL =
      NONE.withKnn(List.of(new Knn(20), new Knn(200))).withLinear(new LinearProbe(), 0);

  /** Keeps copies of what is given. */
  public EvalProtocols {
    knn = List.copyOf(knn);
    probes = Collections.unmodifiableMap(new LinkedHashMap<>(probes));
    percents = List.copyOf(percents);
  }

  /** The same with these nearest neighbors. */
  public EvalProtocols withKnn(List<Knn> wanted) {
    return new EvalProtocols(wanted, linear, views, logistic, probes, semiSupervised, percents);
  }

  /** The same with this linear probe, on so many crops of each training image, or 0. */
  public EvalProtocols withLinear(LinearProbe probe, int crops) {
    return new EvalProtocols(knn, probe, crops, logistic, probes, semiSupervised, percents);
  }

  /** The same with logistic regression. */
  public EvalProtocols withLogistic(LogisticRegression regression) {
    return new EvalProtocols(knn, linear, views, regression, probes, semiSupervised, percents);
  }

  /** The same with one more probe, or another one of that name. */
  public EvalProtocols withProbe(String name, Probe probe) {
    Map<String, Probe> more = new LinkedHashMap<>(probes);
    more.put(name, probe);
    return new EvalProtocols(knn, linear, views, logistic, more, semiSupervised, percents);
  }

  /** The same with fine-tuning, once for each percentage of the labels. */
  public EvalProtocols withSemiSupervised(SemiSupervised tuning, List<Double> ofLabels) {
    return new EvalProtocols(knn, linear, views, logistic, probes, tuning, ofLabels);
  }

  /** Whether any of them needs features of a frozen encoder. */
  boolean needFeatures() {
    return !knn.isEmpty() || linear != null || logistic != null || !probes.isEmpty();
  }

  /** What is to be done with frozen features. */
  Evaluation.Settings settings(FeatureExtractor extractor) {
    return new Evaluation.Settings(
        extractor, knn, linear, views, logistic, probes, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }
}
