package byol.image.format;

import byol.image.UnusableImageException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The chunks of a WebP file (RFC 9649, section 2). Reading beyond the end throws {@link
 * IndexOutOfBoundsException}.
 */
public record WebPFile(ByteReader bytes) {

  private static final int FIRST = 12;
  private static final int HEADER = 8;
  private static final int FRAME_HEADER = 16;
  private static final int ANIMATION = 0x02;
  private static final int XMP = 0x04;
  private static final int EXIF = 0x08;

  public WebPFile(MemorySegment file) {
    this(new ByteReader(file, ByteOrder.LITTLE_ENDIAN));
  }

  /** A size in pixels. */
  public record Size(int width, int height) {}

  /**
   * The first frame of an animation.
   *
   * @param x of its left column on the canvas
   * @param y of its top row
   * @param size of the frame
   * @param start of its chunks
   * @param length of its chunks
   */
  public record Frame(int x, int y, Size size, long start, long length) {}

  /** Whether the file says, at its start, that it has chunks that may say how it is turned. */
  boolean announcesMetadata() {
    return announces(EXIF) || announces(XMP);
  }

  private boolean announces(int flag) {
    return isExtended() && (bytes.u8(FIRST + HEADER) & flag) != 0;
  }

  private boolean isExtended() {
    return bytes.has(FIRST, "VP8X");
  }

  /** The chunk of EXIF, if the file announces one. */
  Optional<MemorySegment> exif() {
    return announces(EXIF) ? content("EXIF") : Optional.empty();
  }

  /** The chunk of XMP, if the file announces one. */
  Optional<MemorySegment> xmp() {
    return announces(XMP) ? content("XMP ") : Optional.empty();
  }

  private Optional<MemorySegment> content(String kind) {
    long at = chunk(kind);
    return at < 0
        ? Optional.empty()
        : Optional.of(bytes.bytes().asSlice(at + HEADER, bytes.u32(at + 4)));
  }

  /** Where the first chunk of a kind begins; -1 if there is none. */
  private long chunk(String kind) {
    for (long at = FIRST; at + HEADER <= bytes.bytes().byteSize(); at += HEADER + padded(at)) {
      if (bytes.has(at, kind)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The size of the picture, or of an animation's canvas.
   *
   * @throws UnusableImageException if the file begins with no picture
   */
  public Size size() throws UnusableImageException {
    return isExtended()
        ? new Size(bytes.u24(FIRST + HEADER + 4) + 1, bytes.u24(FIRST + HEADER + 7) + 1)
        : bitstreamSize(FIRST);
  }

  /**
   * The first frame, if the file is an animation.
   *
   * @throws UnusableImageException if it has no frame, or one that is not within the canvas
   */
  public Optional<Frame> firstFrame() throws UnusableImageException {
    if (!announces(ANIMATION)) {
      return Optional.empty();
    }
    long at = chunk("ANMF");
    if (at < 0) {
      throw new UnusableImageException("a WebP animation without a frame");
    }
    long content = at + HEADER;
    int x = 2 * bytes.u24(content);
    int y = 2 * bytes.u24(content + 3);
    Size size = new Size(bytes.u24(content + 6) + 1, bytes.u24(content + 9) + 1);
    Size canvas = size();
    if (x + size.width() > canvas.width() || y + size.height() > canvas.height()) {
      throw new UnusableImageException("a WebP animation with a frame outside its canvas");
    }
    long length = bytes.u32(at + 4) - FRAME_HEADER;
    return Optional.of(new Frame(x, y, size, content + FRAME_HEADER, length));
  }

  /** The size that the header of a chunk of pixels gives (RFC 6386, 9.1; RFC 9649, 3.4). */
  private Size bitstreamSize(long chunk) throws UnusableImageException {
    long at = chunk + HEADER;
    if (bytes.has(chunk, "VP8L")) {
      long bits = bytes.u32(at + 1);
      return new Size((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
    }
    if (bytes.has(chunk, "VP8 ")) {
      return new Size(bytes.u16(at + 6) & 0x3fff, bytes.u16(at + 8) & 0x3fff);
    }
    throw new UnusableImageException("a WebP file that does not begin with a picture");
  }

  /** Whether the picture, or the first frame of an animation, is compressed without loss. */
  public boolean isLossless() {
    long at = FIRST;
    while (at + HEADER <= bytes.bytes().byteSize()) {
      if (bytes.has(at, "VP8L") || bytes.has(at, "VP8 ")) {
        return bytes.has(at, "VP8L");
      }
      at += HEADER + (bytes.has(at, "ANMF") ? FRAME_HEADER : padded(at));
    }
    return false;
  }

  /** The length of a chunk's content with the byte that makes it even. */
  private long padded(long chunk) {
    return bytes.u32(chunk + 4) + 1 & ~1L;
  }
}
