package byol.train;

/**
 * One line of metrics.jsonl.
 *
 * @param step steps of the optimiser done, this one included
 * @param epoch passes over the data set done, with fraction
 * @param loss of this step: 0 to 8, about 4 at the start, 0 in a collapse
 * @param lr learning rate of this step
 * @param tau τ of this step
 * @param imagesPerSecond images seen since the last line, by the time since then
 * @param featureStd see {@link byol.eval.CollapseStats}
 * @param effectiveRank see {@link byol.eval.CollapseStats}
 * @param dataWait share of the time since the last line that was spent waiting for data
 */
public record Metrics(
    long step,
    double epoch,
    double loss,
    double lr,
    double tau,
    double imagesPerSecond,
    double featureStd,
    double effectiveRank,
    double dataWait) {}
