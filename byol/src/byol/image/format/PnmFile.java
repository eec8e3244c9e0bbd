package byol.image.format;

import byol.image.UnusableImageException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/**
 * The header of a file of Netpbm: PBM, PGM, PPM, each as text or binary, or PAM.
 *
 * @param kind the digit of its mark: 1 to 6, or 7 for PAM
 * @param width columns, at least 1
 * @param height rows, at least 1
 * @param samples of a pixel: 1 or 2 of gray, 3 or 4 of red, green and blue, the last one alpha
 * @param max the value of white, 1 to 65535
 * @param pixels where the pixels begin
 */
public record PnmFile(int kind, int width, int height, int samples, int max, long pixels) {

  private static final int PAM = 7;
  private static final int LARGEST = 65_535;

  /**
   * Reads a header.
   *
   * @throws UnusableImageException if it is that of no picture that can be decoded
   * @throws IndexOutOfBoundsException if the file ends within it
   */
  public static PnmFile read(MemorySegment file) throws UnusableImageException {
    PnmScanner in = new PnmScanner(new ByteReader(file, ByteOrder.BIG_ENDIAN), 2);
    int kind = new ByteReader(file, ByteOrder.BIG_ENDIAN).u8(1) - '0';
    return checked(kind == PAM ? pam(in) : pnm(in, kind));
  }

  private static PnmFile pnm(PnmScanner in, int kind) throws UnusableImageException {
    int width = in.number();
    int height = in.number();
    int max = kind == 1 || kind == 4 ? 1 : in.number();
    return new PnmFile(kind, width, height, kind % 3 == 0 ? 3 : 1, max, in.position() + 1);
  }

  private static PnmFile pam(PnmScanner in) throws UnusableImageException {
    int width = 0;
    int height = 0;
    int depth = 0;
    int max = 0;
    for (String word = in.word(); !word.equals("ENDHDR"); word = in.word()) {
      switch (word) {
        case "WIDTH" -> width = in.number();
        case "HEIGHT" -> height = in.number();
        case "DEPTH" -> depth = in.number();
        case "MAXVAL" -> max = in.number();
        // The number of samples says as much.
        case "TUPLTYPE" -> in.skipLine();
        default ->
            throw new UnusableImageException("a PAM file with an unknown line in its header");
      }
    }
    if (depth < 1 || depth > 4) {
      throw new UnusableImageException(
          "a PAM file of %s samples a pixel, not 1 to 4".formatted(depth));
    }
    return new PnmFile(PAM, width, height, depth, max, in.position() + 1);
  }

  private static PnmFile checked(PnmFile file) throws UnusableImageException {
    if (file.width < 1 || file.height < 1) {
      throw new UnusableImageException("%s x %s pixels".formatted(file.width, file.height));
    }
    if (file.max < 1 || file.max > LARGEST) {
      throw new UnusableImageException(
          "a largest value of %s, not 1 to %s".formatted(file.max, LARGEST));
    }
    return file;
  }

  private boolean isText() {
    return kind <= 3;
  }

  private boolean isBitmap() {
    return kind == 1 || kind == 4;
  }

  private int bytes() {
    return max > 255 ? 2 : 1;
  }

  /** How long the file must be; more than any where that cannot be said. */
  long length() {
    if (isText()) {
      return Long.MAX_VALUE;
    }
    long row = kind == 4 ? (width + 7) / 8 : (long) width * samples * bytes();
    return pixels + height * row;
  }

  /**
   * The values, scaled to 0 to 255, alpha left out.
   *
   * @return {@code [height, width, 1 or 3]}
   */
  public byte[] decode(MemorySegment file) throws UnusableImageException {
    ByteReader in = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    int channels = samples < 3 ? 1 : 3;
    byte[] out = new byte[width * height * channels];
    PnmScanner text = new PnmScanner(in, pixels - 1);
    int row = (width + 7) / 8;
    long at = pixels;
    for (int p = 0, o = 0; p < width * height; p++) {
      for (int c = 0; c < samples; c++, at += bytes()) {
        int value;
        if (isText()) {
          value = isBitmap() ? text.bit() : text.number();
        } else if (isBitmap()) {
          int x = p % width;
          value = in.u8(pixels + (long) (p / width) * row + x / 8) >> 7 - x % 8 & 1;
        } else {
          value = max > 255 ? in.u16(at) : in.u8(at);
        }
        if (c < channels) {
          out[o++] = scaled(value);
        }
      }
    }
    return out;
  }

  private byte scaled(int value) {
    int within = Math.min(value, max);
    // In a bitmap 1 is black.
    int light = isBitmap() ? 1 - within : within;
    return (byte) ((light * 255 + max / 2) / max);
  }
}
