package byol.recipe;

import byol.config.Settings;
import java.util.List;

/**
 * The settings that the paper's code gives for a number of epochs, a row of the presets {@code
 * imagenet-*}; settings of 1000 epochs used for 200 are a known mistake.
 *
 * @param epochs up to how many epochs the row holds
 * @param learningRate of LARS, for 256 images
 * @param weightDecay of LARS
 * @param tau τ_base of the moving average
 * @param warmupEpochs epochs of warm-up of the whole run
 */
record Recipe(
    double epochs, double learningRate, double weightDecay, double tau, double warmupEpochs) {
  private static final List<Recipe> TABLE =
      Presets.names().stream()
          .filter(name -> name.startsWith("imagenet-"))
          .map(name -> of(Presets.get(name).options()))
          .toList();

  private static Recipe of(Settings row) {
    return new Recipe(
        number(row, "epochs"),
        number(row, "lr"),
        number(row, "weight_decay"),
        number(row, "tau"),
        number(row, "warmup_epochs"));
  }

  private static double number(Settings row, String key) {
    return row.get(key, Double.class);
  }

  /** The first row with at least that many epochs; the last one beyond. */
  static Recipe forEpochs(double epochs) {
    return TABLE.stream().filter(row -> epochs <= row.epochs).findFirst().orElseGet(TABLE::getLast);
  }

  /** Warm-up: as in the paper, at most a tenth of a shorter run. */
  static double warmupEpochs(double epochs) {
    return Math.min(forEpochs(epochs).warmupEpochs, epochs / 10);
  }
}
