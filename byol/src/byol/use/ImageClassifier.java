package byol.use;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.export.ModelInfo;
import byol.image.Image;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A trained classifier in use: images in, classes out. It is opened from the folder that {@code
 * finetune} wrote, or from an exported file, and needs nothing else.
 *
 * <pre>{@code
 * try (var classifier = ImageClassifier.open(Path.of("classifier.pt"))) {
 *   List<List<Prediction>> classes = classifier.predict(List.of(Path.of("cat.jpg")), 5);
 * }
 * }</pre>
 *
 * <p>Images and threads are as for {@link Embedder}.
 */
public final class ImageClassifier implements AutoCloseable {
  private final ModelRunner runner;

  private ImageClassifier(ModelRunner runner) {
    this.runner = runner;
  }

  /** Opens one that computes on the processor; see {@link #open(Path, Device)}. */
  public static ImageClassifier open(Path model) {
    return open(model, Device.CPU);
  }

  /**
   * Opens one.
   *
   * @param model the folder of a classifier, or an exported file
   * @throws ModelFileException if it is something else, does not say what it is, or is an encoder
   */
  public static ImageClassifier open(Path model, Device device) {
    var runner = new ModelRunner(model, device, (loaded, x) -> loaded.outputs(x).softmax(1));
    if (!runner.info().isClassifier()) {
      runner.close();
      throw ModelFileException.of(
          model, "is an encoder without classes: train a classifier on top of it first", null);
    }
    return new ImageClassifier(runner);
  }

  /** What the classifier is, and what images it takes. */
  public ModelInfo info() {
    return runner.info();
  }

  /** The names of the classes. */
  public List<String> classes() {
    return info().classes();
  }

  /**
   * The most probable classes of image files.
   *
   * @param top how many of each, the most probable first; all if there are fewer
   * @return for each file in their order
   * @throws DataException naming the first that cannot be used, and why
   */
  public List<List<Prediction>> predict(List<Path> images, int top) {
    return predict(new PathImages(images), top);
  }

  /** The most probable classes of an image. */
  public List<Prediction> predict(Image image, int top) {
    return predict(new SingleImage(image), top).getFirst();
  }

  private List<List<Prediction>> predict(ImageDataset images, int top) {
    List<List<Prediction>> all = new ArrayList<>();
    if (images.size() > 0) {
      predict(
          images,
          1,
          block -> {
            block.refuseUnusable();
            for (int i = 0; i < block.indices().length; i++) {
              all.add(top(block.row(i), top));
            }
          });
    }
    return all;
  }

  /**
   * The probabilities of all classes for the images of a data set, without ever holding more than a
   * few batches.
   *
   * @param threads that prepare images
   * @param rows are given the probabilities of some images at a time, on this thread
   */
  public void predict(ImageDataset images, int threads, ImageRows rows) {
    runner.run(images, threads, rows);
  }

  /**
   * The most probable classes.
   *
   * @param probabilities of all
   */
  public List<Prediction> top(float[] probabilities, int count) {
    return Arrays.stream(mostProbable(probabilities, count))
        .mapToObj(i -> new Prediction(classes().get(i), probabilities[i]))
        .toList();
  }

  /**
   * The numbers of the most probable classes, of equal ones the first.
   *
   * @param probabilities of all
   */
  public static int[] mostProbable(float[] probabilities, int count) {
    Integer[] order = new Integer[probabilities.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -probabilities[i]));
    return Arrays.stream(order).limit(count).mapToInt(i -> i).toArray();
  }

  /** Frees the classifier; closing again does nothing. */
  @Override
  public void close() {
    runner.close();
  }
}
