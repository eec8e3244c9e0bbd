/**
 * Which images are alike, by the cosine of their features: the nearest of some ({@link
 * byol.use.similar.SimilarImages}), and groups of near duplicates ({@link
 * byol.use.similar.NearDuplicates}). Exact, by matrix products a block at a time.
 */
package byol.use.similar;
