/**
 * Batches, prepared by threads of their own. {@link TwoViewLoader} makes the two views that
 * training takes, {@link EvalLoader} the plain images that evaluation takes. Both give a {@link
 * BatchStream} of {@link Batch}. What a batch holds depends on the seed and the step alone.
 */
package byol.data.load;
