package byol.webp;

import byol.library.OptionalLibrary;
import byol.webp.ffi.webp_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** WebP decoding by libwebp, lossy and lossless. Safe for use by several threads. */
public final class WebP {

  private static final int RGB = 3;

  private WebP() {}

  /**
   * Decodes a still picture. An alpha channel is dropped: what is transparent shows the color that
   * is stored beneath.
   *
   * @param webp the file, or the chunks of one frame of an animation ({@code ALPH}, {@code VP8 } or
   *     {@code VP8L}), in native memory
   * @param width columns of the picture
   * @param height rows of the picture
   * @param out the result, {@code [height, width, 3]}: red, green, blue; in native memory
   * @return whether the picture was decoded; if it was not, it is damaged, truncated, an animation
   *     or of another size, which the library does not tell apart
   * @throws IllegalArgumentException if {@code out} is too small, or memory is not native
   * @throws IllegalStateException if there is no library, with the reason
   */
  public static boolean decode(MemorySegment webp, int width, int height, MemorySegment out) {
    long needed = (long) width * height * RGB;
    if (width < 1 || height < 1 || out.byteSize() < needed) {
      throw new IllegalArgumentException(
          "%s x %s pixels need %s bytes, not %s".formatted(width, height, needed, out.byteSize()));
    }
    if (!webp.isNative() || !out.isNative()) {
      throw new IllegalArgumentException("libwebp reads and writes native memory only");
    }
    OptionalLibrary.Search library = WebPLibrary.load();
    if (library.file().isEmpty()) {
      throw new IllegalStateException("libwebp: " + library.reason());
    }
    if (!hasSize(webp, width, height)) {
      return false;
    }
    MemorySegment end =
        webp_h.WebPDecodeRGBInto(
            webp, webp.byteSize(), out, needed, Math.multiplyExact(width, RGB));
    return !end.equals(MemorySegment.NULL);
  }

  /** Of a smaller picture, the library would leave the rest of the result as it was. */
  private static boolean hasSize(MemorySegment webp, int width, int height) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment size = arena.allocate(ValueLayout.JAVA_INT, 2);
      int known = webp_h.WebPGetInfo(webp, webp.byteSize(), size, size.asSlice(Integer.BYTES));
      return known != 0
          && size.getAtIndex(ValueLayout.JAVA_INT, 0) == width
          && size.getAtIndex(ValueLayout.JAVA_INT, 1) == height;
    }
  }
}
