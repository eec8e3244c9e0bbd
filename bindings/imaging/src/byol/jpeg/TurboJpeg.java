package byol.jpeg;

import byol.foreign.NativeMemoryError;
import byol.jpeg.ffi.turbojpeg_h;
import byol.library.OptionalLibrary;
import java.lang.foreign.MemorySegment;

/**
 * JPEG decoding by libjpeg-turbo, exactly (the accurate inverse DCT and smooth upsampling,
 * libjpeg's defaults). Safe for use by several threads.
 */
public final class TurboJpeg {

  private TurboJpeg() {}

  /** What a pixel becomes. */
  public enum Pixels {
    /** One byte: luma. Not of CMYK and YCCK pictures. */
    GRAY(1, turbojpeg_h.TJPF_GRAY()),
    /** Three bytes: red, green, blue. Not of CMYK and YCCK pictures. */
    RGB(3, turbojpeg_h.TJPF_RGB()),
    /** Four bytes: cyan, magenta, yellow, black, as they are stored. Of CMYK and YCCK pictures. */
    CMYK(4, turbojpeg_h.TJPF_CMYK());

    private final int bytes;
    private final int code;

    Pixels(int bytes, int code) {
      this.bytes = bytes;
      this.code = code;
    }

    /** How many bytes a pixel takes. */
    public int bytes() {
      return bytes;
    }
  }

  /**
   * Decodes a picture, at the largest of libjpeg-turbo's scales at which it fits. Those of {@code
   * 1/r} with {@code r} in 1, 2, 4, 8 give {@code ceil(width / r)} by {@code ceil(height / r)}
   * pixels; asked for exactly those, the library fills all of them. Reduced scales decode fewer
   * coefficients of each block. A lossless picture has no reduced scales.
   *
   * @param jpeg the file, in native memory
   * @param width columns of the result
   * @param height rows of the result
   * @param pixels what a pixel becomes
   * @param out the result, {@code [height, width, bytes of a pixel]}, in native memory
   * @return nothing if all is well; else the library's first warning, after which some of the
   *     picture may be missing or wrong, or the error that ended it after a warning, which the
   *     library does not tell apart: only a warning known to be harmless means that the picture is
   *     there
   * @throws JpegException if the library cannot decode it, and did not warn before, or if a
   *     lossless picture is larger than the result
   * @throws IllegalArgumentException if {@code out} is too small, or memory is not native
   * @throws IllegalStateException if there is no library, with the reason
   * @throws NativeMemoryError if the library cannot make a decoder
   */
  public static String decode(
      MemorySegment jpeg, int width, int height, Pixels pixels, MemorySegment out)
      throws JpegException {
    long count = (long) width * height;
    if (width < 1 || height < 1 || count > out.byteSize() / pixels.bytes()) {
      throw new IllegalArgumentException(
          "%s x %s pixels of %s bytes do not fit into %s bytes"
              .formatted(width, height, pixels.bytes(), out.byteSize()));
    }
    if (!jpeg.isNative() || !out.isNative() || out.isReadOnly()) {
      throw new IllegalArgumentException(
          "libjpeg-turbo reads native memory, and writes such as may be written to");
    }
    LosslessFrame lossless = LosslessFrame.in(jpeg).orElse(new LosslessFrame(width, height));
    if (lossless.width() > width || lossless.height() > height) {
      throw new JpegException(
          "a lossless JPEG of %s x %s pixels cannot be decoded at a reduced scale"
              .formatted(lossless.width(), lossless.height()));
    }
    OptionalLibrary.Search library = TurboJpegLibrary.load();
    if (library.file().isEmpty()) {
      throw new IllegalStateException("libjpeg-turbo: " + library.reason());
    }
    // One for each picture: the library would lend a file without tables those of the one before.
    MemorySegment handle = turbojpeg_h.tjInitDecompress();
    if (handle.equals(MemorySegment.NULL)) {
      throw new NativeMemoryError("libjpeg-turbo cannot make a decoder");
    }
    try {
      int flags = turbojpeg_h.TJFLAG_LIMITSCANS();
      int status =
          turbojpeg_h.tjDecompress2(
              handle, jpeg, jpeg.byteSize(), out, width, 0, height, pixels.code, flags);
      return status == 0 ? "" : warning(handle);
    } finally {
      turbojpeg_h.tjDestroy(handle);
    }
  }

  private static String warning(MemorySegment handle) throws JpegException {
    String message = turbojpeg_h.tjGetErrorStr2(handle).getString(0);
    if (turbojpeg_h.tjGetErrorCode(handle) != turbojpeg_h.TJERR_WARNING()) {
      throw new JpegException(message);
    }
    return message;
  }
}
