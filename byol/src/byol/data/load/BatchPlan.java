package byol.data.load;

/**
 * Which images make up a batch.
 *
 * @param step batches before it, over all epochs
 * @param epoch passes over the data set before this one
 * @param indices where in the data set its images are
 */
record BatchPlan(long step, long epoch, int[] indices) {}
