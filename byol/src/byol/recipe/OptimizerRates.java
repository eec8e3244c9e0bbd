package byol.recipe;

import byol.config.Settings;

/**
 * Learning rate and weight decay that suit an optimizer.
 *
 * @param lr learning rate for 256 images, which grows with the batch
 * @param weightDecay weight decay
 * @param peakLr what the learning rate of a step is at most, however large the batch; null without
 *     such a limit. Rates that grow with the batch suit small batches only: a run of large ones
 *     over the same images has as many times fewer steps.
 */
record OptimizerRates(double lr, double weightDecay, Double peakLr) {
  private static final int IMAGES = 256;

  /** The settings for a step of so many images. */
  Settings at(int batch) {
    double most = peakLr == null ? lr : Math.min(lr, peakLr * IMAGES / batch);
    return Settings.NONE.with("lr", most).with("weight_decay", weightDecay);
  }
}
