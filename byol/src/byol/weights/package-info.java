/**
 * Weights that others trained, or an earlier run, and how a network begins with them. Begin with
 * {@link Weights}; {@link StateDict} is what a file holds, and {@link Transfer} says what became of
 * it.
 */
package byol.weights;
