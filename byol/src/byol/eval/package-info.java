/**
 * How good an encoder is. Begin with {@link Evaluation}: it measures a trained encoder beside the
 * same encoder untrained and the raw pixels, by {@link Knn} and by the classifiers of {@code
 * byol.eval.probe}.
 */
package byol.eval;
