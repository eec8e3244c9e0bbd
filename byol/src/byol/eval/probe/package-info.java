/**
 * Classifiers on frozen features: each is a {@link Probe}. {@link LinearProbe} is the linear
 * evaluation of the literature, {@link LogisticRegression} the protocol of transfer, and {@link
 * OnlineProbe} learns beside the training without changing it.
 */
package byol.eval.probe;
