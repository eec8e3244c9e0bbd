package byol.image.format;

import byol.image.UnusableImageException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * The first frame of a GIF file and its canvas, which is the logical screen, made larger where the
 * frame exceeds it, as PIL does it.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param x of the frame's left column
 * @param y of the frame's top row
 * @param frameWidth columns of the frame
 * @param frameHeight rows of the frame
 * @param colors red, green and blue of the 256 colors; those that the file does not give are gray
 * @param background the color of what the frame does not cover: the transparent one, else the first
 */
public record GifFile(
    int width,
    int height,
    int x,
    int y,
    int frameWidth,
    int frameHeight,
    byte[] colors,
    int background) {

  private static final int SCREEN = 6;
  private static final int FIRST_BLOCK = 13;
  private static final int COLORS = 256;
  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2c;
  private static final int TRAILER = 0x3b;
  private static final int GRAPHIC_CONTROL = 0xf9;

  /**
   * Reads a file up to the pixels of the first frame.
   *
   * @throws UnusableImageException if it has none
   * @throws IndexOutOfBoundsException if it ends before them
   */
  public static GifFile read(MemorySegment file) throws UnusableImageException {
    ByteReader in = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    byte[] colors = grays();
    long at = FIRST_BLOCK + colors(in, in.u8(SCREEN + 4), FIRST_BLOCK, colors);
    int background = 0;
    while (in.u8(at) != FRAME) {
      if (in.u8(at) == TRAILER) {
        throw new UnusableImageException("a GIF file without a picture");
      }
      if (in.u8(at) != EXTENSION) {
        at++;
        continue;
      }
      boolean control = in.u8(at + 1) == GRAPHIC_CONTROL && in.u8(at + 2) >= 4;
      if (control && (in.u8(at + 3) & 1) != 0) {
        background = in.u8(at + 6);
      }
      at = behindBlocks(in, at + 2);
    }
    colors(in, in.u8(at + 9), at + 10, colors);
    int x = in.u16(at + 1);
    int y = in.u16(at + 3);
    int width = in.u16(at + 5);
    int height = in.u16(at + 7);
    if (width == 0 || height == 0) {
      throw new UnusableImageException("%s x %s pixels".formatted(width, height));
    }
    return new GifFile(
        Math.max(in.u16(SCREEN), x + width),
        Math.max(in.u16(SCREEN + 2), y + height),
        x,
        y,
        width,
        height,
        colors,
        background);
  }

  private static byte[] grays() {
    byte[] colors = new byte[3 * COLORS];
    for (int i = 0; i < colors.length; i++) {
      colors[i] = (byte) (i / 3);
    }
    return colors;
  }

  /**
   * Reads a table of colors, if the flags say that there is one.
   *
   * @return how many bytes it takes
   */
  private static int colors(ByteReader in, int flags, long at, byte[] to) {
    if ((flags & 0x80) == 0) {
      return 0;
    }
    int bytes = 3 << (flags & 7) + 1;
    System.arraycopy(grays(), 0, to, 0, to.length);
    MemorySegment.copy(in.bytes(), ValueLayout.JAVA_BYTE, at, to, 0, bytes);
    return bytes;
  }

  private static long behindBlocks(ByteReader in, long from) {
    long at = from;
    while (in.u8(at) != 0) {
      at += in.u8(at) + 1;
    }
    return at + 1;
  }

  /**
   * The canvas with the frame on it.
   *
   * @param indices the colors of the frame, {@code [frameHeight, frameWidth]}
   * @return {@code [height, width, 3]}
   */
  public byte[] draw(int[] indices) {
    byte[] canvas = new byte[3 * width * height];
    if (width > frameWidth || height > frameHeight) {
      for (int o = 0; o < canvas.length; o += 3) {
        System.arraycopy(colors, 3 * background, canvas, o, 3);
      }
    }
    for (int row = 0, i = 0; row < frameHeight; row++) {
      int o = 3 * ((y + row) * width + x);
      for (int column = 0; column < frameWidth; column++, o += 3) {
        System.arraycopy(colors, 3 * indices[i++], canvas, o, 3);
      }
    }
    return canvas;
  }
}
