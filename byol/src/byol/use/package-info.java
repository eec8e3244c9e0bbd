/**
 * Encoders and classifiers in use, from a run, a checkpoint or an exported file alone. Begin with
 * {@link byol.use.Embedder}: images in, features out.
 */
package byol.use;
