package byol.use.features;

/**
 * What is known of an image beside its features.
 *
 * @param path of its file; in words for images that are none
 * @param label the name of its class; null if it has none
 * @param split {@code train}, {@code test}, or what else the images are divided into
 */
public record FeatureRow(String path, String label, String split) {}
