package byol.cli;

import byol.data.Augmentation;
import byol.data.ChannelStats;
import byol.data.ViewRecipe;
import byol.model.Architecture;
import byol.nn.NormSpec;
import byol.train.OptimizerKind;
import byol.train.RunOptions;

/** Settings that learn much in a few minutes on two cores; docs/results.md says how they were found. */
final class QuickstartRecipe {
  /** Warm-up as a share of the steps. */
  static final double WARM_UP = 0.1;

  private QuickstartRecipe() {}
}
