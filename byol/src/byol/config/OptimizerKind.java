package byol.config;

import byol.Method;
import byol.optim.AdamW;
import byol.optim.Lars;
import byol.optim.Optimizer;
import byol.optim.ParameterGroups;
import byol.optim.Sgd;
import byol.util.EnumNames;
import java.util.Locale;

/** The optimisers there are, each with a learning rate and weight decay that do not collapse. */
public enum OptimizerKind {
  /** The paper's; its learning rate and decay depend on the epochs, see {@link Recipe}. */
  LARS(Double.NaN, Double.NaN),
  /** With Nesterov momentum. */
  SGD(0.1, 5e-4),
  ADAMW(2e-3, 1e-4);

  private final double learningRate;
  private final double weightDecay;

  OptimizerKind(double learningRate, double weightDecay) {
    this.learningRate = learningRate;
    this.weightDecay = weightDecay;
  }

  /**
   * Reads {@code lars}, {@code sgd} or {@code adamw}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static OptimizerKind parse(String name) {
    return EnumNames.parse(OptimizerKind.class, "optimizer", name);
  }

  /** The learning rate for 256 images that this optimiser starts from by default. */
  double defaultLearningRate(Recipe recipe) {
    return this == LARS ? recipe.learningRate() : learningRate;
  }

  double defaultWeightDecay(Recipe recipe) {
    return this == LARS ? recipe.weightDecay() : weightDecay;
  }

  /** The optimiser that a run's settings describe. */
  public static Optimizer create(RunConfig config, Method method) {
    ParameterGroups parameters = method.parameterGroups(config.predictorRate());
    return switch (config.optimizer()) {
      case LARS -> new Lars(parameters, config.momentum(), config.weightDecay(), config.trust());
      case SGD -> new Sgd(parameters, config.momentum(), config.weightDecay());
      case ADAMW -> new AdamW(parameters, config.weightDecay());
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
