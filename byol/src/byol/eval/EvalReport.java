package byol.eval;

/**
 * A trained encoder beside what it must beat: a figure says little alone.
 *
 * @param dataset its name
 * @param trainImages training images used
 * @param testImages test images used
 * @param trained the encoder after training
 * @param untrained the same architecture with fresh weights; null if not measured, or the memory
 *     did not suffice
 * @param rawPixels no encoder; null if not measured, or the memory does not suffice
 */
public record EvalReport(
    String dataset,
    int trainImages,
    int testImages,
    EvalResult trained,
    EvalResult untrained,
    EvalResult rawPixels) {}
