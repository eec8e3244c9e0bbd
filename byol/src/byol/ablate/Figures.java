package byol.ablate;

import byol.eval.EvalResult;
import byol.eval.features.CollapseStats;
import byol.run.TrainMetrics;

/**
 * What an ablation keeps of an encoder's {@link EvalResult}, in result.json and results.json: by
 * features of test images; and of the projections of the last training images, because it is they
 * that a collapse makes equal first: features of an encoder that has learnt nothing may be what
 * they were before.
 *
 * @param knn top-1 by nearest neighbors, percent
 * @param linear top-1 by linear evaluation, percent; null if no learning rate of it converged
 * @param featureStd see {@link CollapseStats}
 * @param effectiveRank see {@link CollapseStats}
 * @param projectionStd see {@link CollapseStats}; null without a training, and with batches of one
 *     image, which have none
 * @param projectionRank effective rank of the projections; null without a training, and with
 *     batches too small to tell
 * @param features how many numbers describe an image
 * @param seconds it took to encode the images and to measure
 * @param images that spread and rank of the features were measured on; null in results of versions
 *     that did not keep it
 */
public record Figures(
    double knn,
    Double linear,
    double featureStd,
    double effectiveRank,
    Double projectionStd,
    Double projectionRank,
    int features,
    double seconds,
    Integer images) {

  /** What an evaluation says, without a training. */
  static Figures of(EvalResult result, double seconds) {
    return new Figures(
        result.knn().top1(),
        result.linear() == null ? null : result.linear().top1(),
        result.collapse().featureStd(),
        result.collapse().effectiveRank(),
        null,
        null,
        result.features(),
        seconds,
        result.collapse().rows());
  }

  /** These figures with those of a training's last line of metrics. */
  Figures with(TrainMetrics last) {
    int rows = last.spread().rows();
    return new Figures(
        knn,
        linear,
        featureStd,
        effectiveRank,
        rows < CollapseStats.ROWS_FOR_STD ? null : last.spread().projectionStd(),
        rows < CollapseStats.ROWS_FOR_RANK ? null : last.spread().projectionRank(),
        features,
        seconds,
        images);
  }

  /**
   * Whether features or projections have collapsed, {@link CollapseStats#collapsed}; too few test
   * images do not tell.
   */
  public boolean collapsed() {
    int rows = images == null ? CollapseStats.ROWS : images;
    return CollapseStats.judge(featureStd, effectiveRank, rows) != CollapseStats.Collapse.NONE
        || projectionStd != null && projectionStd < CollapseStats.COLLAPSED_STD
        || projectionRank != null && projectionRank < CollapseStats.COLLAPSED_RANK;
  }
}
