package byol.run;

import byol.eval.features.CollapseStats;
import byol.torch.Cuda;

/**
 * One line of metrics.jsonl. What tells learning from collapse is of this step's first views; see
 * {@link byol.eval.features.CollapseStats} and {@link byol.eval.features.AlignmentUniformity}.
 *
 * @param step steps of the optimizer done, this one included
 * @param epoch passes over the data set done, with fraction
 * @param loss of this step: for BYOL 0 to 8, about 4 at the start, 0 in a collapse
 * @param lr learning rate of this step
 * @param tau τ of this step
 * @param imagesPerSecond images seen since the last line, by the time since then
 * @param featureStd spread of the encoder's features, from 0 (all equal) to 1
 * @param effectiveRank directions that the features vary in
 * @param meanCosine mean cosine between the features of two images
 * @param projectionStd spread of the projections, from 0 (all equal) to 1
 * @param projectionRank directions that the projections vary in
 * @param alignment mean squared distance of the projections of an image's two views; null, as the
 *     next one, for batches of one image
 * @param uniformity of the projections on the sphere: 0 if all are equal, toward −4 if spread
 * @param onlineTop1 percent of the images since the last line that the online probe classified
 *     correctly before it learnt from them; null without labels
 * @param dataWait share of the time since the last line that was spent waiting for data
 * @param deviceMemory bytes on the GPU; null without one
 */
public record TrainMetrics(
    long step,
    double epoch,
    double loss,
    double lr,
    double tau,
    double imagesPerSecond,
    double featureStd,
    double effectiveRank,
    double meanCosine,
    double projectionStd,
    double projectionRank,
    Double alignment,
    Double uniformity,
    Double onlineTop1,
    double dataWait,
    Cuda.Memory deviceMemory) {

  /** Whether features or projections are (nearly) equal, or (nearly) on one line. */
  public boolean collapsed() {
    return CollapseStats.collapsed(featureStd, effectiveRank)
        || CollapseStats.collapsed(projectionStd, projectionRank);
  }
}
