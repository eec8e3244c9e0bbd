package byol.cli.doctor;

import byol.jpeg.TurboJpegLibrary;
import byol.library.OptionalLibrary;
import byol.webp.WebPLibrary;
import java.util.function.Supplier;

/**
 * Which decoder reads a format.
 *
 * @param format what is read
 * @param title of the native library that reads it
 * @param without what happens where there is no such library
 * @param advice how to get it
 * @param load finds the library, or throws
 */
record DecoderCheck(
    String format,
    String title,
    String without,
    String advice,
    Supplier<OptionalLibrary.Search> load) {

  static DecoderCheck jpeg(Supplier<OptionalLibrary.Search> load) {
    return new DecoderCheck(
        "JPEG",
        "libjpeg-turbo",
        "Java's own decoder",
        "for a faster one: apt-get install libturbojpeg0 (or -D%s=FILE)"
            .formatted(TurboJpegLibrary.PROPERTY),
        load);
  }

  static DecoderCheck webp(Supplier<OptionalLibrary.Search> load) {
    return new DecoderCheck(
        "WebP",
        "libwebp",
        "such files are left out",
        "to read them: apt-get install libwebp7 (or -D%s=FILE)".formatted(WebPLibrary.PROPERTY),
        load);
  }

  Check run() {
    try {
      OptionalLibrary.Search search = load.get();
      return search
          .file()
          .map(file -> Check.ok(format, title + ", " + file))
          .orElseGet(() -> Check.warn(format, without + ": " + search.reason(), advice));
    } catch (IllegalArgumentException e) {
      return Check.fail(format, e.getMessage(), "");
    }
  }
}
