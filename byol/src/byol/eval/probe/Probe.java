package byol.eval.probe;

import byol.eval.features.Features;

/**
 * A way to judge a frozen encoder by its features; bring your own. {@link LinearProbe} is the one
 * that the literature uses most. One that has a name in {@code byol.registry.Probes} is a protocol
 * of {@code bin/byol eval}.
 *
 * <pre>{@code
 * Probe mine = (train, test) -> new NearestCentroid().top1(train, test);
 * var settings = Evaluation.Settings.of(FeatureExtractor.of(Device.CPU)).withProbe("mine", mine);
 * }</pre>
 */
@FunctionalInterface
public interface Probe {
  /**
   * Learns from the training images' features and judges by those of the test images. The features
   * are checked before, by {@link Features#check}; what the probe makes of them is freed after it.
   *
   * @param train features [N, D] with a label for each row
   * @param test features of other images, with the same classes, on the same device
   * @return percent of the test images that are classified correctly, from 0 to 100
   */
  double top1(Features train, Features test);
}
