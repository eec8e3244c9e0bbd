package byol.registry;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds each {@link Extension} on the class path, once. */
public final class Extensions {
  private static final Once REGISTRATION = new Once(Extensions::register);

  private Extensions() {}

  /**
   * Lets all extensions add their parts, unless that was done before; other threads wait until they
   * have. Looking up an encoder, a method, an optimizer or a probe by its name does it too; for
   * names of data sets alone a program calls it itself.
   *
   * @throws ServiceConfigurationError naming the extension that cannot be made or has failed
   */
  public static void load() {
    REGISTRATION.ensure();
  }

  private static void register() {
    for (Extension extension : ServiceLoader.load(Extension.class)) {
      try {
        extension.register();
      } catch (RuntimeException e) {
        throw new ServiceConfigurationError(
            "the extension %s has failed: %s"
                .formatted(extension.getClass().getName(), e.getMessage()),
            e);
      }
    }
  }
}
