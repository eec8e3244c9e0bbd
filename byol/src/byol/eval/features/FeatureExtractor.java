package byol.eval.features;

import byol.data.ImageDataset;
import byol.data.Rank;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.EvalLoader;
import byol.data.load.TrainingBatches;
import byol.data.transform.Augmentation;
import byol.data.transform.EvalTransform;
import byol.nn.Layer;
import byol.parallel.SharedSkips;
import byol.parallel.Stretches;
import byol.parallel.Team;
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
import java.util.function.BiFunction;
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
 * @param team processes that share the batches; each then has the features of all images, which are
 *     those that one process computes
 */
public record FeatureExtractor(
    Device device, boolean bfloat16, int batchSize, int threads, Progress progress, Team team) {

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

  /** Of one process. */
  public FeatureExtractor(
      Device device, boolean bfloat16, int batchSize, int threads, Progress progress) {
    this(device, bfloat16, batchSize, threads, progress, Team.alone());
  }

  /** The same shared by several processes. */
  public FeatureExtractor withTeam(Team processes) {
    return new FeatureExtractor(device, bfloat16, batchSize, threads, progress, processes);
  }

  /** The same with so many threads, which change nothing of the features. */
  public FeatureExtractor withThreads(int others) {
    return new FeatureExtractor(device, bfloat16, batchSize, others, progress, team);
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
    var all = new Batches(dataset, batches.steps(), batches.steps(), batches::start);
    return frozen(encoder, () -> encodeAll(encoder, all, 1)).getFirst();
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
    var all = new Batches(dataset, batches.steps(), batches.stepsPerEpoch(), batches::start);
    return frozen(encoder, () -> encodeAll(encoder, all, views));
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

  /** Batches of a data set, so many in all and in a pass, and how those of a stretch start. */
  private record Batches(
      ImageDataset dataset, long steps, long inPass, BiFunction<Long, Long, BatchStream> start) {
    /** How many images the batches before one hold. */
    int before(long step, int batchSize) {
      long inThisPass = Math.min(dataset.size(), step % inPass * batchSize);
      return (int) (step / inPass * dataset.size() + inThisPass);
    }
  }

  /** One after the other, every image once for each view. */
  private List<Features> encodeAll(Layer encoder, Batches batches, int views) {
    ImageDataset dataset = batches.dataset();
    int count = dataset.size();
    Math.multiplyExact(views, count);
    Rank rank = team.rank();
    long[] steps = new long[rank.worldSize() + 1];
    int[] bounds = new int[rank.worldSize() + 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = batches.steps() * i / rank.worldSize();
      bounds[i] = batches.before(steps[i], Math.min(batchSize, count));
    }
    Stretches stretches = new Stretches(team, bounds);
    int own = stretches.own();
    int[] labels = new int[own];
    Tensor values = null;
    int done = 0;
    try (BatchStream stream = batches.start().apply(steps[rank.rank()], steps[rank.rank() + 1])) {
      while (stream.hasNext()) {
        StopRequests.check();
        try (TensorScope scope = TensorScope.open();
            NoGrad _ = NoGrad.open();
            Batch batch = stream.next()) {
          Tensor encoded = encode(encoder, batch);
          if (values == null) {
            values = scope.keep(Tensor.empty(DType.FLOAT32, Device.CPU, own, encoded.size(1)));
          }
          values.narrow(0, done, batch.size()).copy_(encoded);
          System.arraycopy(batch.labels(), 0, labels, done, batch.size());
          done += batch.size();
        }
        progress.report(done, own);
      }
    }
    Tensor all = stretches.gather(values);
    int[] allLabels = stretches.gather(labels);
    new SharedSkips(dataset.skipped(), team).exchange();
    List<Features> features = new ArrayList<>();
    for (int from = 0; from < views * count; from += count) {
      features.add(
          new Features(
              views == 1 ? all : all.narrow(0, from, count),
              Arrays.copyOfRange(allLabels, from, from + count),
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
