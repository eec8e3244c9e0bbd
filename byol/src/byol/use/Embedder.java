package byol.use;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.export.ModelInfo;
import byol.image.Image;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.List;

/**
 * A trained encoder in use: images in, features out. It is opened from the folder of a run or of a
 * classifier, from a checkpoint, or from an exported file, and needs nothing else.
 *
 * <pre>{@code
 * try (var encoder = Embedder.open(Path.of("encoder.pt"))) {
 *   float[][] features = encoder.embed(List.of(Path.of("cat.jpg"), Path.of("dog.png")));
 * }
 * }</pre>
 *
 * <p>Images are prepared as the encoder was evaluated; those in color become gray for an encoder of
 * gray images, and the reverse ({@link Image#withChannels}). Any thread may use it, also a virtual
 * one; calls that come at the same time are made one after the other.
 */
public final class Embedder implements AutoCloseable {
  private final ModelRunner runner;

  private Embedder(ModelRunner runner) {
    this.runner = runner;
  }

  /** Opens one that computes on the processor; see {@link #open(Path, Device)}. */
  public static Embedder open(Path model) {
    return open(model, Device.CPU);
  }

  /**
   * Opens one.
   *
   * @param model the folder of a run or of a classifier, a checkpoint, or an exported file
   * @throws ModelFileException if it is something else, does not say what it is, or is a classifier
   *     as TorchScript, which gives no features
   * @throws NoEncoderException if it is a run without a checkpoint that can be used
   */
  public static Embedder open(Path model, Device device) {
    var runner = new ModelRunner(model, device, LoadedModel::features);
    if (runner.info().isClassifier() && !runner.hasLayers()) {
      runner.close();
      throw ModelFileException.of(
          model,
          "is a classifier as TorchScript, which gives classes and no features: take the"
              + " safetensors file of the same classifier",
          null);
    }
    return new Embedder(runner);
  }

  /** What the encoder is, and what images it takes. */
  public ModelInfo info() {
    return runner.info();
  }

  /** The size of a feature vector. */
  public int features() {
    return info().network().features();
  }

  /**
   * The features of image files.
   *
   * @return a row of {@link #features} numbers for each, in their order
   * @throws DataException naming the first that cannot be used, and why
   */
  public float[][] embed(List<Path> images) {
    return embed(new PathImages(images));
  }

  /** The features of an image. */
  public float[] embed(Image image) {
    return embed(new SingleImage(image))[0];
  }

  private float[][] embed(ImageDataset images) {
    float[][] features = new float[images.size()][];
    if (features.length > 0) {
      embed(images, 1, block -> put(block, features));
    }
    return features;
  }

  private static void put(ImageRows.Block block, float[][] features) {
    block.refuseUnusable();
    for (int i = 0; i < block.indices().length; i++) {
      features[block.indices()[i]] = block.row(i);
    }
  }

  /**
   * The features of a data set, without ever holding more than a few batches.
   *
   * @param threads that prepare images
   * @param rows are given the features of some images at a time, on this thread
   */
  public void embed(ImageDataset images, int threads, ImageRows rows) {
    runner.run(images, threads, rows);
  }

  /** How many images are encoded at once, where there are so many. */
  public int atOnce() {
    return runner.atOnce();
  }

  /** Frees the encoder; closing again does nothing. */
  @Override
  public void close() {
    runner.close();
  }
}
