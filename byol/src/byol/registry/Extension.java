package byol.registry;

/**
 * Adds encoders, methods, optimizers, probes, export formats and data sets to those that runs can
 * name. Where a jar names its implementation in {@code META-INF/services/byol.registry.Extension}
 * and is on the class path ({@code BYOL_CLASSPATH} of {@code bin/byol}), every command knows them:
 * training, {@code --resume}, evaluation and export.
 */
public interface Extension {
  /**
   * Calls {@link Encoders#add}, {@link Methods#add}, {@link Optimizers#add}, {@link Probes#add},
   * {@link ExportFormats#add} and {@link byol.data.sets.Datasets#add}.
   */
  void register();
}
