package byol.registry;

/**
 * Adds encoders, methods and optimizers to those that runs can name. Where a jar names its
 * implementation in {@code META-INF/services/byol.registry.Extension} and is on the class path
 * ({@code BYOL_CLASSPATH} of {@code bin/byol}), every command knows them: training, {@code
 * --resume}, evaluation and export.
 */
public interface Extension {
  /** Calls {@link Encoders#add}, {@link Methods#add} and {@link Optimizers#add}. */
  void register();
}
