/**
 * Features of images in files, with the path, the label and the split of each, and the encoder that
 * they are of. Begin with {@link byol.use.features.FeatureFile}; {@link byol.use.features.RowParts}
 * is one that is not complete yet.
 */
package byol.use.features;
