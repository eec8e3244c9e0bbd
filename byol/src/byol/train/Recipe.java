package byol.train;

import java.util.List;

/**
 * The settings that the paper's code gives for a number of epochs
 * (google-deepmind/deepmind-research, byol); settings of 1000 epochs used for 200 are a known
 * mistake.
 *
 * @param epochs up to how many epochs the row holds
 * @param learningRate of LARS, for 256 images
 * @param weightDecay of LARS
 * @param tau τ_base of the moving average
 */
record Recipe(int epochs, double learningRate, double weightDecay, double tau) {
  private static final List<Recipe> TABLE =
      List.of(
          new Recipe(40, 0.45, 1e-6, 0.97),
          new Recipe(100, 0.45, 1e-6, 0.99),
          new Recipe(300, 0.3, 1e-6, 0.99),
          new Recipe(1000, 0.2, 1.5e-6, 0.996));

  /** The first row with at least that many epochs; the last one beyond. */
  static Recipe forEpochs(double epochs) {
    return TABLE.stream().filter(row -> epochs <= row.epochs).findFirst().orElseGet(TABLE::getLast);
  }

  /** Warm-up: 10 epochs as in the paper, at most a tenth of a shorter run. */
  static double warmupEpochs(double epochs) {
    return Math.min(10, epochs / 10);
  }
}
