package byol.use.similar;

/**
 * An image that is like another.
 *
 * @param row of its features
 * @param similarity the cosine of the features of both, from -1 to 1
 */
public record Similar(int row, double similarity) {}
