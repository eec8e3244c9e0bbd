/**
 * The training loop with metrics, checkpoints and resumption. Begin with {@link Trainer}: {@code
 * Trainer.of} trains what a config describes, and its constructor takes parts of your own. {@link
 * Step} is one step of it, done one operator at a time or as a CUDA graph.
 */
package byol.train;
