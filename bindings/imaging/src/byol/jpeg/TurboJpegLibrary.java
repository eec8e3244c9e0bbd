package byol.jpeg;

import byol.library.OptionalLibrary;
import java.util.List;

/** Finds and loads libjpeg-turbo's TurboJPEG library, as {@link OptionalLibrary} says. */
public final class TurboJpegLibrary {

  /** The system property that names the library's file. */
  public static final String PROPERTY = "byol.turbojpeg";

  private static final OptionalLibrary LIBRARY =
      new OptionalLibrary(
          "libjpeg-turbo",
          PROPERTY,
          List.of("libturbojpeg.so.0", "libturbojpeg.so"),
          "tjDecompress2");

  private TurboJpegLibrary() {}

  /**
   * Finds and loads the library; later calls return what the first one found.
   *
   * @throws IllegalArgumentException if the file that the property names cannot be loaded
   */
  public static OptionalLibrary.Search load() {
    return LIBRARY.load();
  }
}
