package byol.use;

import byol.data.ConvertedImages;
import byol.data.ImageDataset;
import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.EvalLoader;
import byol.export.ModelInfo;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

/** A model that is loaded and fed with images, on a thread of its own. */
final class ModelRunner implements AutoCloseable {
  /** Pixels of a batch, which bound what its images and activations take. */
  private static final int PIXELS = 3_300_000;

  private static final int MOST_IMAGES = 256;

  private final ModelThread thread = new ModelThread();
  private final Device device;
  private final BiFunction<LoadedModel, Tensor, Tensor> function;
  private final AtomicBoolean closed = new AtomicBoolean();
  private LoadedModel model;

  /**
   * Loads a model.
   *
   * @param function what is made of images [N, C, S, S]: a row for each
   */
  ModelRunner(Path path, Device device, BiFunction<LoadedModel, Tensor, Tensor> function) {
    this.device = device;
    this.function = function;
    try {
      model = thread.call(() -> ModelFile.load(path, device));
    } catch (RuntimeException | Error e) {
      thread.close();
      throw e;
    }
  }

  ModelInfo info() {
    return model.info();
  }

  /** Whether it has layers, and not TorchScript. */
  boolean hasLayers() {
    return model.network() != null;
  }

  /** How many images are in a batch; fewer in the last one. */
  int atOnce() {
    int side = info().input().size();
    return Math.clamp(PIXELS / ((long) side * side), 1, MOST_IMAGES);
  }

  /**
   * Makes rows of images in their order; in gray or in color as the network takes them.
   *
   * @param threads that prepare images
   * @param rows are given those of some images at a time, on this thread; not those of images that
   *     cannot be used
   */
  void run(ImageDataset images, int threads, ImageRows rows) {
    UsableImages usable = new UsableImages(ConvertedImages.of(images, info().network().channels()));
    var loader = new EvalLoader(usable, info().input().transform(), atOnce(), threads);
    try (BatchStream batches = loader.start()) {
      while (batches.hasNext() && rows.wantsMore()) {
        try (Batch batch = batches.next()) {
          rows.add(usable.select(batch.indices(), compute(batch)));
        }
      }
    }
  }

  private float[] compute(Batch batch) {
    return thread.call(
        () -> {
          try (var _ = TensorScope.open()) {
            Tensor rows = function.apply(model, batch.views(device));
            if (rows.dim() != 2 || rows.size(0) != batch.size()) {
              throw new IllegalArgumentException(
                  "a model gives a row for each image, but this one made %s of %s images"
                      .formatted(rows, batch.size()));
            }
            return rows.toFloatArray();
          }
        });
  }

  /** Frees the model; closing again does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      thread.call(
          () -> {
            model.close();
            return null;
          });
      thread.close();
    }
  }
}
