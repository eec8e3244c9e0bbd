package byol.registry;

import byol.Byol;
import byol.Method;
import byol.SimClr;
import byol.SimSiam;
import byol.config.ModelConfig;
import byol.config.RunConfig;
import byol.model.Encoder;
import byol.model.SiameseHeads;
import java.util.List;
import java.util.function.Supplier;

/** The methods that a run's {@code method} can name. */
public final class Methods {
  /** The one that has a predictor which can be left out. */
  public static final String BYOL = "byol";

  private static final Registry<Factory> REGISTRY = new Registry<>("method");

  static {
    REGISTRY.add(BYOL, Methods::byol);
    REGISTRY.add(
        "simclr",
        (encoder, config) ->
            new SimClr(encoder, config.model().heads(), config.method().temperature()));
    REGISTRY.add("simsiam", (encoder, config) -> new SimSiam(encoder, siamese(config.model())));
  }

  private Methods() {}

  /** Makes methods of one kind. */
  @FunctionalInterface
  public interface Factory {
    /**
     * A method with fresh networks from the default generator.
     *
     * @param encoder makes the encoder that the run names
     * @param config the run
     */
    Method create(Supplier<Encoder> encoder, RunConfig config);
  }

  private static Method byol(Supplier<Encoder> encoder, RunConfig config) {
    return config.method().predictor()
        ? new Byol(encoder, config.model().heads())
        : Byol.withoutPredictor(encoder, config.model().heads());
  }

  private static SiameseHeads siamese(ModelConfig model) {
    return new SiameseHeads(
        model.projectorNorm(), model.predictorNorm(), model.hidden(), model.projection());
  }

  /**
   * From now on, runs may use this method.
   *
   * @throws IllegalArgumentException if the name is taken, or has other characters than small
   *     letters, digits, '-', '_' and '.'
   */
  public static void add(String name, Factory factory) {
    REGISTRY.add(name, factory);
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
   * The method that a run's settings describe, with fresh networks from the default generator.
   *
   * @throws IllegalArgumentException if the method or the architecture is unknown, or a norm does
   *     not fit a layer
   */
  public static Method create(RunConfig config) {
    return get(config.method().name()).create(() -> Encoders.create(config.model()), config);
  }
}
