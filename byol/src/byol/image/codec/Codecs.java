package byol.image.codec;

import byol.jpeg.TurboJpegLibrary;
import byol.webp.WebPLibrary;

/**
 * The native decoders that are used.
 *
 * @param turbo whether libjpeg-turbo reads JPEG; else the JDK does
 * @param webp whether libwebp reads WebP; else nothing does
 */
public record Codecs(boolean turbo, boolean webp) {

  static final Codecs NONE = new Codecs(false, false);

  /** Why a WebP file is refused where there is no libwebp. */
  static final String NO_WEBP =
      "WebP, which takes libwebp to read: apt-get install libwebp7, or -D%s=FILE"
          .formatted(WebPLibrary.PROPERTY);

  /**
   * Those that the machine has.
   *
   * @throws IllegalArgumentException if a library that a system property names cannot be loaded
   */
  public static Codecs found() {
    return new Codecs(
        TurboJpegLibrary.load().file().isPresent(), WebPLibrary.load().file().isPresent());
  }

  @Override
  public String toString() {
    return "JPEG by %s, WebP by %s"
        .formatted(turbo ? "libjpeg-turbo" : "the JDK", webp ? "libwebp" : "nothing");
  }
}
