package byol.ablate;

/**
 * What was measured of an encoder, by features of test images.
 *
 * @param knn top-1 by nearest neighbours, percent
 * @param linear top-1 by linear evaluation, percent; null if no learning rate of it converged
 * @param featureStd see {@link byol.eval.CollapseStats}
 * @param effectiveRank see {@link byol.eval.CollapseStats}
 * @param collapsed whether these say so, {@link byol.eval.CollapseStats#collapsed}
 * @param features how many numbers describe an image
 * @param seconds it took to encode the images and to measure
 */
public record Figures(
    double knn,
    Double linear,
    double featureStd,
    double effectiveRank,
    boolean collapsed,
    int features,
    double seconds) {}
