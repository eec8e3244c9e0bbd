package byol.config;

import byol.Byol;
import byol.Method;
import byol.SimClr;
import byol.SimSiam;
import byol.util.EnumNames;
import java.util.Locale;

/** The methods there are. */
public enum MethodKind {
  BYOL,
  SIMCLR,
  SIMSIAM;

  /**
   * Reads {@code byol}, {@code simclr} or {@code simsiam}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static MethodKind parse(String name) {
    return EnumNames.parse(MethodKind.class, "method", name);
  }

  /**
   * The method that a run's settings describe, with fresh networks.
   *
   * @throws IllegalArgumentException if a norm does not fit a layer
   */
  public static Method create(RunConfig config) {
    return switch (config.method()) {
      case BYOL ->
          config.predictor() ? new Byol(config.network()) : Byol.withoutPredictor(config.network());
      case SIMCLR -> new SimClr(config.network(), config.temperature());
      case SIMSIAM -> new SimSiam(config.network());
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
