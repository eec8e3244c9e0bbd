package byol.registry;

import byol.Method;
import byol.config.OptimizerConfig;
import byol.optim.AdamW;
import byol.optim.Lars;
import byol.optim.Optimizer;
import byol.optim.ParameterGroups;
import byol.optim.Sgd;
import java.util.List;
import java.util.Optional;

/** The optimizers that a run's {@code optimizer} can name. */
public final class Optimizers {
  /** The paper's, whose learning rate and decay depend on the epochs. */
  public static final String LARS = "lars";

  private static final Registry<Factory> REGISTRY = new Registry<>("optimizer");

  static {
    REGISTRY.add(
        LARS,
        (parameters, config) ->
            new Lars(parameters, config.momentum(), config.weightDecay(), config.trust()));
    REGISTRY.add(
        "sgd",
        new Usual(
            0.1,
            5e-4,
            (parameters, config) -> new Sgd(parameters, config.momentum(), config.weightDecay())));
    REGISTRY.add(
        "adamw",
        new Usual(2e-3, 1e-4, (parameters, config) -> new AdamW(parameters, config.weightDecay())));
  }

  private Optimizers() {}

  /**
   * What an optimizer starts from if nothing is said.
   *
   * @param learningRate for 256 images
   * @param weightDecay λ
   */
  public record Defaults(double learningRate, double weightDecay) {}

  /** Makes optimizers of one kind. */
  @FunctionalInterface
  public interface Factory {
    /**
     * An optimizer of these parameters. Its own tensors belong to the innermost scope.
     *
     * @param parameters what is trained, in groups with rates of their own
     * @param config the settings
     */
    Optimizer create(ParameterGroups parameters, OptimizerConfig config);

    /**
     * A learning rate and decay that suit it; empty where a run has to say its learning rate. LARS
     * has those of the paper, by epochs.
     */
    default Optional<Defaults> defaults() {
      return Optional.empty();
    }
  }

  /** Whose learning rate does not depend on the epochs. */
  private record Usual(double learningRate, double weightDecay, Factory factory)
      implements Factory {
    @Override
    public Optimizer create(ParameterGroups parameters, OptimizerConfig config) {
      return factory.create(parameters, config);
    }

    @Override
    public Optional<Defaults> defaults() {
      return Optional.of(new Defaults(learningRate, weightDecay));
    }
  }

  /**
   * From now on, runs may use this optimizer. Without {@link Factory#defaults} they must say a
   * learning rate.
   *
   * @throws IllegalArgumentException if the name is taken, or has other characters than small
   *     letters, digits, '-', '_' and '.'
   */
  public static void add(String name, Factory factory) {
    REGISTRY.add(name, factory);
  }

  /**
   * From now on, runs may use this optimizer, with such rates where they say none.
   *
   * @param learningRate for 256 images
   * @param weightDecay λ
   * @throws IllegalArgumentException as the other one does
   */
  public static void add(String name, double learningRate, double weightDecay, Factory factory) {
    REGISTRY.add(name, new Usual(learningRate, weightDecay, factory));
  }

  /** The names of all. */
  public static List<String> names() {
    return REGISTRY.names();
  }

  /**
   * The factory of that name.
   *
   * @throws IllegalArgumentException if there is none, naming those there are
   */
  public static Factory get(String name) {
    return REGISTRY.get(name);
  }

  /**
   * The optimizer of a method that a run's settings describe.
   *
   * @throws IllegalArgumentException if it is unknown, or a setting is out of range
   */
  public static Optimizer create(OptimizerConfig config, Method method) {
    return get(config.name()).create(method.parameterGroups(config.predictorRate()), config);
  }
}
