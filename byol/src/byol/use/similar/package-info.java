/**
 * Which images are alike, by the cosine of their features: the nearest of some ({@link
 * byol.use.similar.SimilarImages}), and groups of near duplicates ({@link
 * byol.use.similar.NearDuplicates}), exact, by matrix products a block at a time; or nearly all of
 * the nearest, by an index ({@link byol.use.similar.ApproximateImages}).
 */
package byol.use.similar;
