package byol.cli;

import byol.jpeg.TurboJpegLibrary;
import java.util.function.Supplier;

/**
 * Which decoder reads JPEG files.
 *
 * @param load finds libjpeg-turbo, or throws
 */
record DecoderCheck(Supplier<TurboJpegLibrary.Search> load) {

  private static final String NAME = "JPEG";
  private static final String ADVICE =
      "for a faster one: apt-get install libturbojpeg0 (or -D%s=FILE)"
          .formatted(TurboJpegLibrary.PROPERTY);

  Check run() {
    try {
      TurboJpegLibrary.Search search = load.get();
      return search
          .file()
          .map(file -> Check.ok(NAME, "libjpeg-turbo, " + file))
          .orElseGet(() -> Check.warn(NAME, "Java's own decoder: " + search.reason(), ADVICE));
    } catch (IllegalArgumentException e) {
      return Check.fail(NAME, e.getMessage(), "");
    }
  }
}
