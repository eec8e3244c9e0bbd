package byol.natives;

import java.net.URL;

/**
 * The native libraries of this project, compiled for one platform, in a jar of their own. Such a
 * jar provides this as a service, so that it is found wherever it lies on the class path or on the
 * module path.
 */
public interface PackedLibraries {

  /** The operating system and the processor that they are for, such as {@code linux-x86_64}. */
  String platform();

  /**
   * A file of the jar: a library, or what was written beside it.
   *
   * @param file such as {@code libtc.so}
   * @return null if there is none of that name
   */
  URL find(String file);
}
