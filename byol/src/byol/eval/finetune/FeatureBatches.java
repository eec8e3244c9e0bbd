package byol.eval.finetune;

import byol.eval.features.Features;
import byol.eval.features.Indices;
import byol.torch.Tensor;
import byol.torch.runtime.Device;
import java.util.Arrays;
import java.util.Optional;

/** Rows of features with their labels, in some order. */
final class FeatureBatches implements LabeledBatches {
  private final Features features;
  private final long[] order;
  private final int batchSize;
  private final Device device;
  private int done;

  FeatureBatches(Features features, long[] order, int batchSize, Device device) {
    this.features = features;
    this.order = order;
    this.batchSize = batchSize;
    this.device = device;
  }

  @Override
  public Optional<Labeled> next() {
    if (done == order.length) {
      return Optional.empty();
    }
    long[] rows = Arrays.copyOfRange(order, done, Math.min(order.length, done + batchSize));
    int[] labels = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      labels[i] = features.labels()[(int) rows[i]];
    }
    done += rows.length;
    Tensor inputs = features.values().indexSelect(0, Indices.tensor(rows, features.values()));
    return Optional.of(new Labeled(inputs.to(device), LabeledBatches.labels(labels, device)));
  }

  @Override
  public void close() {
    // Holds nothing of its own.
  }
}
