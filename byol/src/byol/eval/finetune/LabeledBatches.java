package byol.eval.finetune;

import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.torch.Tensor;
import byol.torch.runtime.Device;
import java.util.Optional;

/** What a network is fed with, and the classes that it is to give. */
interface LabeledBatches extends AutoCloseable {
  /**
   * A batch in the innermost scope.
   *
   * @param inputs a row for each image
   * @param labels int64, a class for each
   */
  record Labeled(Tensor inputs, Tensor labels) {
    long size() {
      return labels.size(0);
    }
  }

  /** The next batch; empty after the last. */
  Optional<Labeled> next();

  @Override
  void close();

  /** Images of a loader, on a device. */
  static LabeledBatches of(BatchStream stream, Device device) {
    return new LabeledBatches() {
      @Override
      public Optional<Labeled> next() {
        if (!stream.hasNext()) {
          return Optional.empty();
        }
        try (Batch batch = stream.next()) {
          return Optional.of(new Labeled(batch.views(device), labels(batch.labels(), device)));
        }
      }

      @Override
      public void close() {
        stream.close();
      }
    };
  }

  /** Labels as int64 on a device. */
  static Tensor labels(int[] labels, Device device) {
    long[] wide = new long[labels.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = labels[i];
    }
    return Tensor.of(wide).to(device);
  }
}
