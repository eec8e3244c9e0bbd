/**
 * Features of a frozen encoder, and what can be said of them without a classifier. {@link
 * FeatureExtractor} computes the {@link Features} of a data set; {@link CollapseStats} says whether
 * they collapse, and {@link AlignmentUniformity} how they are spread.
 */
package byol.eval.features;
