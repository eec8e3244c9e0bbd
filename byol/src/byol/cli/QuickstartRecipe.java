package byol.cli;

import byol.data.Augmentation;
import byol.data.ImageDataset;
import byol.data.ViewRecipe;
import byol.model.Architecture;
import byol.model.Stem;
import byol.nn.NormSpec;
import byol.train.OptimizerKind;
import byol.train.RunOptions;

/** Settings that learn much in a few minutes on two cores; docs/results.md says how they were found. */
final class QuickstartRecipe {
  /** Warm-up as a share of the steps. */
  static final double WARM_UP = 0.1;

  private static final int SIZE = 28;

  private QuickstartRecipe() {}

  static RunOptions options(ImageDataset dataset, String data) {
    ViewRecipe first = ViewRecipe.paperT().withCropScale(0.2, 1);
    ViewRecipe second = ViewRecipe.paperTPrime().withCropScale(0.2, 1);
    NormSpec norm = NormSpec.parse("gn:4+ws");
    return new RunOptions(
        data,
        Architecture.RESNET8,
        32, // width
        null,
        Stem.TINY,
        null,
        norm,
        null,
        null,
        null,
        512, // hidden
        128, // projection
        OptimizerKind.ADAMW,
        0.012, // lr for 256 images
        1e-4, // weight decay
        null,
        null,
        0.9, // tau
        null,
        1L, // steps: set by the time there is
        null,
        0L,
        64, // batch size
        null,
        null,
        null,
        null,
        null,
        null,
        50L, // steps between lines of metrics
        1000L, // steps between checkpoints
        new Augmentation(SIZE, first, second, dataset.stats()));
  }
}
