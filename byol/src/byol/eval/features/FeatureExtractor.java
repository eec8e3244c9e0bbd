package byol.eval.features;

import byol.data.ImageDataset;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.EvalLoader;
import byol.data.load.TrainingBatches;
import byol.data.transform.Augmentation;
import byol.data.transform.EvalTransform;
import byol.nn.Layer;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Autocast;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import byol.util.StopRequests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs a frozen encoder over a data set: in evaluation mode and without gradients. Beside the
 * features, one batch and its activations are in memory.
 *
 * @param device where the encoder is
 * @param bfloat16 whether to run it under {@link Autocast} in bfloat16; the features are float32
 *     all the same
 * @param batchSize images per forward pass
 * @param threads threads that prepare images
 * @param progress is told after each batch
 */
public record FeatureExtractor(
    Device device, boolean bfloat16, int batchSize, int threads, Progress progress) {

  /** Follows an extraction. */
  @FunctionalInterface
  public interface Progress {
    /** Reports nothing. */
    Progress NONE = (done, total) -> {};

    /** {@code done} of {@code total} images have been encoded. */
    void report(int done, int total);
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public FeatureExtractor {
    if (batchSize < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "feature extraction needs a positive batch size and number of threads, not %s and %s"
              .formatted(batchSize, threads));
    }
  }

  /** In float32, 256 images at a time, one thread preparing them. */
  public static FeatureExtractor of(Device device) {
    return new FeatureExtractor(device, false, 256, 1, Progress.NONE);
  }

  /**
   * Encodes all images. The encoder is afterwards in the mode that it was in.
   *
   * @param encoder [N, C, H, W] → [N, D], its parameters on {@link #device}
   * @return features on the CPU, in the innermost scope
   * @throws byol.data.DataException if the data set is empty, unreadable, or of other channels than
   *     the transform's statistics
   * @throws IllegalArgumentException if the encoder does not give one vector per image
   */
  public Features extract(Layer encoder, ImageDataset dataset, EvalTransform transform) {
    var batches = new EvalLoader(dataset, transform, batchSize, threads);
    return frozen(encoder, () -> encodeAll(encoder, dataset, batches.start(), 1)).getFirst();
  }

  /**
   * Encodes augmented images: crops and flips for one, see {@link Augmentation#plain}.
   *
   * @param augmentation of which the first recipe is used
   * @param views how often each image is augmented and encoded; all features are in memory together
   * @param seed of the augmentation
   * @return one set of features for each view, in the order of the data set
   */
  public List<Features> extract(
      Layer encoder, ImageDataset dataset, Augmentation augmentation, int views, long seed) {
    var batches =
        new TrainingBatches(dataset, augmentation, batchSize, views, false, seed, threads);
    return frozen(encoder, () -> encodeAll(encoder, dataset, batches.start(), views));
  }

  private static List<Features> frozen(Layer encoder, Supplier<List<Features>> encode) {
    List<Runnable> restore = new ArrayList<>();
    rememberModes(encoder, restore);
    encoder.train(false);
    try {
      return encode.get();
    } finally {
      restore.forEach(Runnable::run);
    }
  }

  /** Parents before children, because a parent sets its children's mode as well. */
  private static void rememberModes(Layer layer, List<Runnable> restore) {
    boolean training = layer.isTraining();
    restore.add(() -> layer.train(training));
    layer.children().values().forEach(child -> rememberModes(child, restore));
  }

  /** One after the other, every image once for each view. */
  private List<Features> encodeAll(
      Layer encoder, ImageDataset dataset, BatchStream stream, int views) {
    int count = dataset.size();
    int total = Math.multiplyExact(views, count);
    int[] labels = new int[total];
    Tensor values = null;
    int done = 0;
    try (BatchStream batches = stream) {
      while (batches.hasNext()) {
        StopRequests.check();
        try (TensorScope scope = TensorScope.open();
            NoGrad _ = NoGrad.open();
            Batch batch = batches.next()) {
          Tensor encoded = encode(encoder, batch);
          if (values == null) {
            values = scope.keep(Tensor.empty(DType.FLOAT32, Device.CPU, total, encoded.size(1)));
          }
          values.narrow(0, done, batch.size()).copy_(encoded);
          System.arraycopy(batch.labels(), 0, labels, done, batch.size());
          done += batch.size();
        }
        progress.report(done, total);
      }
    }
    List<Features> features = new ArrayList<>();
    for (int from = 0; from < total; from += count) {
      features.add(
          new Features(
              views == 1 ? values : values.narrow(0, from, count),
              Arrays.copyOfRange(labels, from, from + count),
              dataset.classNames()));
    }
    return features;
  }

  /** [B, D] of one batch. */
  private Tensor encode(Layer encoder, Batch batch) {
    Tensor images = batch.views(device);
    Tensor encoded = forward(encoder, images);
    if (encoded.dim() != 2 || encoded.size(0) != batch.size()) {
      throw new IllegalArgumentException(
          "an encoder gives one vector per image, but this one made %s of %s"
              .formatted(encoded, images));
    }
    return encoded;
  }

  private Tensor forward(Layer encoder, Tensor images) {
    if (!bfloat16) {
      return encoder.forward(images);
    }
    try (Autocast _ = Autocast.open(device, DType.BFLOAT16)) {
      return encoder.forward(images);
    }
  }
}
