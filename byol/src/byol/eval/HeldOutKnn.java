package byol.eval;

import byol.data.ImageDataset;
import byol.data.transform.EvalTransform;
import byol.eval.features.FeatureExtractor;
import byol.eval.features.Features;
import byol.eval.features.Indices;
import byol.nn.Layer;
import byol.torch.TensorScope;
import java.util.stream.LongStream;

/**
 * Nearest-neighbor classification within the training images: a fifth of a fixed sample is
 * classified by the rest. For choosing settings without a look at the test images.
 *
 * @param extractor encodes the images
 * @param images size of the sample; all training images if there are fewer
 */
public record HeldOutKnn(FeatureExtractor extractor, int images) {
  private static final double HELD_OUT = 0.2;

  /** Of a sample of 25,000 images. */
  public HeldOutKnn(FeatureExtractor extractor) {
    this(extractor, 25_000);
  }

  /**
   * Measures an encoder.
   *
   * @param encoder [N, C, H, W] → [N, D], on the extractor's device
   * @return top-1 in percent
   * @throws IllegalArgumentException if labels are missing or features are not finite
   */
  public double top1(Layer encoder, ImageDataset train, EvalTransform transform) {
    try (TensorScope _ = TensorScope.open()) {
      Features features = extractor.extract(encoder, ImageSample.of(train, images), transform);
      // By chance: in the order of the data set, classes may lie together, or take turns.
      Indices.Split split =
          Indices.Split.of(
              "kNN on held-out images", Indices.generator(1), features.labels(), HELD_OUT);
      Features held = rows(features, split.held());
      Features bank = rows(features, split.fitting());
      return new Knn().evaluate(bank, held).top1();
    }
  }

  private static Features rows(Features all, long[] rows) {
    int[] labels = LongStream.of(rows).mapToInt(row -> all.labels()[(int) row]).toArray();
    return new Features(
        all.values().indexSelect(0, Indices.tensor(rows, all.values())), labels, all.classNames());
  }
}
