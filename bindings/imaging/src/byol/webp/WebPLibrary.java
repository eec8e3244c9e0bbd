package byol.webp;

import byol.library.OptionalLibrary;
import java.util.List;

/** Finds and loads libwebp, as {@link OptionalLibrary} says. */
public final class WebPLibrary {

  /** The system property that names the library's file. */
  public static final String PROPERTY = "byol.webp";

  private static final OptionalLibrary LIBRARY =
      new OptionalLibrary(
          "libwebp",
          PROPERTY,
          List.of("libwebp.so.7", "libwebp.so.6", "libwebp.so"),
          "WebPDecodeRGBInto");

  private WebPLibrary() {}

  /**
   * Finds and loads the library; later calls return what the first one found.
   *
   * @throws IllegalArgumentException if the file that the property names cannot be loaded
   */
  public static OptionalLibrary.Search load() {
    return LIBRARY.load();
  }
}
