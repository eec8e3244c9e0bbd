package byol.image.tiff;

import byol.image.UnusableImageException;
import byol.image.format.TiffDirectory;
import byol.image.format.TiffTag;
import java.util.Map;

/** The color models of TIFF that are read. */
enum TiffColor {
  /** White is 0. */
  INVERTED_GRAY("gray", 1, 16),
  GRAY("gray", 1, 16),
  RGB("RGB", 3, 16),
  PALETTE("a palette", 1, 8),
  CMYK("CMYK", 4, 16),
  YCBCR("YCbCr", 3, 8),
  /** CIE L*a*b* 1976 of white point D50. */
  LAB("L*a*b*", 3, 8);

  private static final int CMYK_INKS = 1;
  private static final Map<Integer, String> OTHERS =
      Map.of(
          4, "a transparency mask",
          9, "ICC L*a*b*",
          10, "ITU L*a*b*",
          32803, "a color filter array",
          32844, "LogL",
          32845, "LogLuv",
          34892, "linear raw data");

  private final String title;
  private final int samples;
  private final int mostBits;

  TiffColor(String title, int samples, int mostBits) {
    this.title = title;
    this.samples = samples;
    this.mostBits = mostBits;
  }

  String title() {
    return title;
  }

  /** How many samples of a pixel are its color. */
  int samples() {
    return samples;
  }

  /** The largest samples that are read. */
  int mostBits() {
    return mostBits;
  }

  /**
   * The model of a picture.
   *
   * @throws UnusableImageException if it is one that is not read
   */
  static TiffColor of(TiffDirectory tags, TiffCompression compression)
      throws UnusableImageException {
    int photometric = tags.value(TiffTag.PHOTOMETRIC_INTERPRETATION, 0);
    return switch (photometric) {
      case 0 -> INVERTED_GRAY;
      case 1 -> GRAY;
      case 2 -> RGB;
      case 3 -> PALETTE;
      case 5 -> cmyk(tags);
      case 6 -> ycbcr(tags, compression);
      case 8 -> LAB;
      default ->
          throw new UnusableImageException(
              "a TIFF file of %s; convert it to RGB"
                  .formatted(OTHERS.getOrDefault(photometric, "color model " + photometric)));
    };
  }

  private static TiffColor cmyk(TiffDirectory tags) throws UnusableImageException {
    if (tags.value(TiffTag.INK_SET, CMYK_INKS) != CMYK_INKS) {
      throw new UnusableImageException("a TIFF file of inks other than CMYK; convert it to RGB");
    }
    return CMYK;
  }

  private static TiffColor ycbcr(TiffDirectory tags, TiffCompression compression)
      throws UnusableImageException {
    long[] subsampling = tags.values(TiffTag.YCBCR_SUBSAMPLING, 2);
    boolean full = subsampling.length == 2 && subsampling[0] == 1 && subsampling[1] == 1;
    if (compression != TiffCompression.JPEG && !full) {
      throw new UnusableImageException(
          "a TIFF file of subsampled YCbCr that is not JPEG; convert it to RGB");
    }
    return YCBCR;
  }
}
