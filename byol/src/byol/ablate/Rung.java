package byol.ablate;

/**
 * Where a run stood when rows were dropped.
 *
 * @param steps of the optimizer
 * @param trainedSeconds until then, over all resumptions
 * @param heldOutKnn top-1 on held-out training images, percent
 */
public record Rung(long steps, double trainedSeconds, double heldOutKnn) {}
