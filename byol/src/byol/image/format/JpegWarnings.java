package byol.image.format;

import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Locale;

/** What a decoder of JPEG warns of, and whether the picture is whole all the same. */
public final class JpegWarnings {

  /** What libjpeg warns of though the picture is all there, as in many files of cameras. */
  private static final List<String> HARMLESS =
      List.of(
          "extraneous bytes before marker",
          "unknown jfif revision number",
          "unknown adobe color transform",
          "invalid sos parameters for sequential jpeg",
          "inconsistent progression sequence");

  private JpegWarnings() {}

  /**
   * Refuses a picture of which a decoder says that part is missing. Only the first warning is
   * known, so if that is a harmless one, the end of the file must show that all of the picture is
   * there.
   */
  public static void check(String warning, MemorySegment file) throws UnusableImageException {
    if (warning.isEmpty()) {
      return;
    }
    String lower = warning.toLowerCase(Locale.ROOT);
    boolean harmless = HARMLESS.stream().anyMatch(lower::contains);
    if (!harmless || !FileEnds.seemsComplete(ImageFormat.JPEG, file, file, file.byteSize())) {
      throw new UnusableImageException("damaged or truncated: " + warning);
    }
  }
}
