package byol.eval;

/**
 * What one encoder's features are good for.
 *
 * @param encoder such as "trained"
 * @param features D, the size of a feature vector
 * @param knn classification by nearest neighbours; null if it was not asked for
 * @param linear classification by a linear probe; null if it was not asked for
 * @param collapse of the test images' features
 * @param seconds to encode all images
 */
public record Scores(
    String encoder,
    int features,
    Knn.Score knn,
    LinearProbe.Score linear,
    CollapseStats collapse,
    double seconds) {}
