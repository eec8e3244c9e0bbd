/**
 * Normalization of activations and of weights. {@link NormSpec} says which is used, in the notation
 * {@code gn:16+ws}, and makes the layers that go with it. {@link GroupNorm} and {@link
 * WeightStandardization} are the two that replace batch normalization (arXiv 2010.10241).
 */
package byol.nn.norm;
