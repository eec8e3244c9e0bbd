package byol.eval;

import byol.eval.features.CollapseStats;
import byol.eval.features.Features;
import byol.eval.probe.DivergedException;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.eval.probe.Probe;
import byol.torch.TensorScope;
import byol.torch.runtime.NoGrad;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Judges features by all protocols of an evaluation. One that fails leaves the figures of others.
 *
 * @param settings which, and how
 * @param log is given a line for each
 */
record Scoring(Evaluation.Settings settings, Consumer<String> log) {
  /**
   * Measures features.
   *
   * @param name for the log and the scores
   */
  EvalResult score(String name, Evaluation.Encoded encoded) {
    CollapseStats collapse = CollapseStats.of(encoded.test().values());
    say(
        "%s: feature std %.2f, effective rank %.1f of %d, mean cosine %.2f%s",
        name,
        collapse.featureStd(),
        collapse.effectiveRank(),
        encoded.test().size(),
        collapse.meanCosine(),
        collapse.collapsed() ? ": collapsed" : "");
    return new EvalResult(
        name,
        encoded.test().size(),
        settings.knn().stream().map(knn -> knn(name, knn, encoded)).toList(),
        settings.linear() == null ? null : linear(name, encoded),
        settings.logistic() == null ? null : logistic(name, encoded),
        probes(name, encoded),
        collapse,
        encoded.seconds());
  }

  private Knn.Score knn(String name, Knn knn, Evaluation.Encoded encoded) {
    Knn.Score score = knn.evaluate(encoded.train(), encoded.test());
    say(
        "%s: kNN (k = %d, temperature %s) %.1f %% (%.1f s)",
        name, score.k(), knn.temperature(), score.top1(), score.seconds());
    return score;
  }

  /** Null where it diverges: features of a collapsed encoder can be too large for every rate. */
  private LinearProbe.Score linear(String name, Evaluation.Encoded encoded) {
    LinearProbe.Score score;
    try {
      score = settings.linear().evaluate(encoded.train(), encoded.views(), encoded.test());
    } catch (DivergedException e) {
      say("%s: no linear probe: %s", name, e.getMessage());
      return null;
    }
    say(
        "%s: linear probe %.1f %% (%.1f s; base learning rate %s%s, held out: %s)",
        name,
        score.top1(),
        score.seconds(),
        score.baseLearningRate(),
        score.atEdge() ? ", the last that the search may try: a better one may lie beyond" : "",
        score.candidates().stream().map(Scoring::describe).collect(Collectors.joining(", ")));
    if (!encoded.views().isEmpty() && score.isNoBetterThanChance(encoded.test().classes())) {
      say(
          "%s: what the linear probe learned from %d crops of each image does not hold for whole"
              + " images, not even for those of training: use more crops, or whole images",
          name, encoded.views().size());
    }
    return score;
  }

  private LogisticRegression.Score logistic(String name, Evaluation.Encoded encoded) {
    LogisticRegression.Score score = settings.logistic().evaluate(encoded.train(), encoded.test());
    say(
        "%s: logistic regression %.1f %% (%.1f s; λ = %.2g of %d tried on held-out images, %d"
            + " iterations%s)",
        name,
        score.top1(),
        score.seconds(),
        score.lambda(),
        score.candidates().size(),
        score.iterations(),
        score.converged() ? "" : ", not converged");
    return score;
  }

  private Map<String, Double> probes(String name, Evaluation.Encoded encoded) {
    Map<String, Double> top1 = new LinkedHashMap<>();
    settings
        .probes()
        .forEach(
            (probe, how) -> {
              Double figure = top1(name, probe, how, encoded);
              if (figure != null) {
                top1.put(probe, figure);
              }
            });
    return top1;
  }

  /** Null where it fails: what others say stays. */
  private Double top1(String name, String probe, Probe how, Evaluation.Encoded encoded) {
    Features.check(probe, encoded.train(), encoded.test());
    long start = System.nanoTime();
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      double top1 = how.top1(encoded.train(), encoded.test());
      say("%s: %s %.1f %% (%.1f s)", name, probe, top1, (System.nanoTime() - start) / 1e9);
      return top1;
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      say("%s: no %s, which failed: %s", name, probe, e);
      return null;
    }
  }

  private static String describe(LinearProbe.Candidate candidate) {
    return candidate.diverged()
        ? candidate.baseLearningRate() + " diverged"
        : String.format(
            Locale.ROOT, "%s %.1f %%", candidate.baseLearningRate(), candidate.heldOutTop1());
  }

  private void say(String format, Object... values) {
    log.accept(String.format(Locale.ROOT, format, values));
  }
}
