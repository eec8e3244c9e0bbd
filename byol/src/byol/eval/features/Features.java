package byol.eval.features;

import byol.data.ImageDataset;
import byol.data.Reading;
import byol.torch.Tensor;
import byol.torch.runtime.Device;
import java.util.List;

/**
 * What a frozen encoder makes of a data set: one row per image, in the order of the data set.
 *
 * @param values [N, D], float32; belongs to the {@link byol.torch.TensorScope} that was innermost
 *     when the features were made
 * @param labels N classes in {@code [0, classNames.size())}, or {@link ImageDataset#NO_LABEL}
 * @param classNames by label; empty when the images have no labels
 */
public record Features(Tensor values, int[] labels, List<String> classNames) {
  /**
   * Checks that there is a label for each row.
   *
   * @throws IllegalArgumentException if the values are no matrix, or of another number of rows than
   *     there are labels
   */
  public Features {
    classNames = List.copyOf(classNames);
    if (values.dim() != 2 || values.size(0) != labels.length) {
      throw new IllegalArgumentException(
          "features are [N, D] with N labels, not %s with %s labels"
              .formatted(values, labels.length));
    }
  }

  /** N: how many images. */
  public int count() {
    return labels.length;
  }

  /** D: how many numbers describe an image. */
  public int size() {
    return (int) values.size(1);
  }

  /** How many classes there are; 0 without labels. */
  public int classes() {
    return classNames.size();
  }

  /** Whether every image has a label. */
  public boolean hasLabels() {
    for (int label : labels) {
      if (label < 0 || label >= classes()) {
        return false;
      }
    }
    return true;
  }

  /** The same features on a device; copies only if they are elsewhere. */
  public Features to(Device device) {
    return new Features(values.to(device), labels, classNames);
  }

  /** The labels as int64 [N], on the device of the values. */
  public Tensor labelTensor() {
    long[] wide = new long[labels.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = labels[i];
    }
    return Tensor.of(wide).to(values.device());
  }

  /**
   * Checks that two sets can be evaluated against each other.
   *
   * @param who names the evaluation in messages
   * @throws IllegalArgumentException if one has no labels, values that are not finite, or features
   *     of another size than the other
   */
  public static void check(String who, Features train, Features test) {
    for (Features features : List.of(train, test)) {
      if (!features.hasLabels()) {
        throw new IllegalArgumentException(
            who
                + " needs labels, and not every image has one: evaluate on a data set with one"
                + " folder per class, or on one of the labeled sets");
      }
      if (!features.values().allFinite()) {
        throw new IllegalArgumentException(
            who
                + " needs finite features, and these hold NaN or infinity: the encoder's training"
                + " has diverged");
      }
    }
    if (train.size() != test.size()) {
      throw new IllegalArgumentException(
          "%s needs features of one encoder, not %s numbers per training and %s per test image"
              .formatted(who, train.size(), test.size()));
    }
    if (!train.classNames().equals(test.classNames())) {
      throw new IllegalArgumentException(
          "%s needs the same classes in both sets, not %s for training and %s for testing"
              .formatted(who, Reading.some(train.classNames()), Reading.some(test.classNames())));
    }
  }
}
