package byol.registry;

import byol.config.ModelConfig;
import byol.model.Architecture;
import byol.model.Encoder;
import byol.model.ResNet;
import byol.model.Stem;
import java.util.List;

/** The encoders that a run's {@code arch} can name. */
public final class Encoders {
  private static final Registry<Factory> REGISTRY = new Registry<>("architecture");

  static {
    for (Architecture architecture : Architecture.values()) {
      REGISTRY.add(architecture.toString(), new ResNets(architecture));
    }
  }

  private Encoders() {}

  /** Makes encoders of one architecture. */
  @FunctionalInterface
  public interface Factory {
    /** A fresh one from the default generator. */
    Encoder create(ModelConfig config);

    /** The stem that suits images of a side in pixels, if nothing is said of it. */
    default Stem defaultStem(int imageSize) {
      return Architecture.RESNET18.defaultStem(imageSize);
    }
  }

  private record ResNets(Architecture architecture) implements Factory {
    @Override
    public Encoder create(ModelConfig config) {
      return new ResNet(
          new ResNet.Config(
              architecture,
              config.width(),
              config.channels(),
              config.stem(),
              config.encoderNorm()));
    }

    @Override
    public Stem defaultStem(int imageSize) {
      return architecture.defaultStem(imageSize);
    }
  }

  /**
   * From now on, runs may have this architecture.
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
   * A fresh encoder from the default generator.
   *
   * @throws IllegalArgumentException if the architecture is unknown, or a norm does not fit a layer
   */
  public static Encoder create(ModelConfig config) {
    return get(config.arch()).create(config);
  }
}
