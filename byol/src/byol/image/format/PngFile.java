package byol.image.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * The chunks of a PNG file. Reading beyond the end throws {@link IndexOutOfBoundsException}.
 *
 * @param bytes of the file
 */
public record PngFile(ByteReader bytes) {

  static final int SIGNATURE = 8;

  /** How many bytes a chunk has beside its content. */
  static final int FRAME = 12;

  private static final int CONTENT = 8;
  private static final int PALETTE_COLOR = 3;

  /** The signature and the chunk IHDR. */
  private static final int HEADER = SIGNATURE + FRAME + 13;

  private static final int COLOR_TYPE = SIGNATURE + CONTENT + 9;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final String XMP = "XML:com.adobe.xmp\0";
  private static final String RAW_EXIF = "Raw profile type exif\0";

  /** As many bytes of a chunk as {@link #tellsOrientation} looks at. */
  static final int GLANCE = CONTENT + RAW_EXIF.length();

  private static final byte[] END = {
    0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 'B', 0x60, (byte) 0x82
  };

  public PngFile(MemorySegment file) {
    this(new ByteReader(file, ByteOrder.BIG_ENDIAN));
  }

  /** Whether a chunk is one that may say how the picture is to be turned. */
  static boolean tellsOrientation(ByteReader bytes, long chunk) {
    return bytes.has(chunk + 4, "eXIf") || isXmp(bytes, chunk) || isRawExif(bytes, chunk);
  }

  private static boolean isXmp(ByteReader bytes, long chunk) {
    return bytes.has(chunk + 4, "iTXt") && bytes.has(chunk + CONTENT, XMP);
  }

  private static boolean isRawExif(ByteReader bytes, long chunk) {
    return (bytes.has(chunk + 4, "zTXt") || bytes.has(chunk + 4, "tEXt"))
        && bytes.has(chunk + CONTENT, RAW_EXIF);
  }

  /** Where the next chunk begins; the length of the file if there is none. */
  private long next(long chunk) {
    long size = bytes.bytes().byteSize();
    boolean last = chunk + FRAME > size || bytes.has(chunk + 4, "IEND");
    return last ? size : chunk + FRAME + bytes.u32(chunk);
  }

  private boolean isChunk(long at) {
    return at + FRAME <= bytes.bytes().byteSize();
  }

  /** EXIF: the last chunk eXIf, else the text in which ImageMagick keeps it. */
  Optional<MemorySegment> exif() throws IOException {
    Optional<MemorySegment> block = Optional.empty();
    long raw = 0;
    for (long at = SIGNATURE; isChunk(at); at = next(at)) {
      block = bytes.has(at + 4, "eXIf") ? Optional.of(content(at)) : block;
      raw = isRawExif(bytes, at) ? at : raw;
    }
    if (block.isEmpty() && raw > 0) {
      return Optional.of(fromHex(text(raw, RAW_EXIF.length(), bytes.has(raw + 4, "zTXt"))));
    }
    return block;
  }

  /** XMP, as the international text that is kept for it. */
  Optional<MemorySegment> xmp() throws IOException {
    for (long at = SIGNATURE; isChunk(at); at = next(at)) {
      if (isXmp(bytes, at)) {
        // A flag for compression, its method, a language and a translated keyword, each with a NUL.
        boolean compressed = bytes.u8(at + CONTENT + XMP.length()) != 0;
        long language = XMP.length() + 2;
        long keyword = behindNul(at, language);
        return Optional.of(text(at, behindNul(at, keyword) - (compressed ? 1 : 0), compressed));
      }
    }
    return Optional.empty();
  }

  private long behindNul(long chunk, long from) {
    long at = from;
    while (bytes.u8(chunk + CONTENT + at) != 0) {
      at++;
    }
    return at + 1;
  }

  private MemorySegment content(long chunk) {
    return bytes.bytes().asSlice(chunk + CONTENT, bytes.u32(chunk));
  }

  /** The text of a chunk; where it is compressed, behind a byte that names the method. */
  private MemorySegment text(long chunk, long from, boolean compressed) throws IOException {
    MemorySegment text = content(chunk).asSlice(from);
    if (!compressed) {
      return text;
    }
    byte[] packed = text.asSlice(1).toArray(ValueLayout.JAVA_BYTE);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return MemorySegment.ofArray(in.readNBytes(LONGEST_TEXT));
    }
  }

  /** A raw profile: three lines with its name and length, then hexadecimal digits. */
  private static MemorySegment fromHex(MemorySegment text) {
    byte[] bytes = text.toArray(ValueLayout.JAVA_BYTE);
    String digits =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .lines()
            .skip(3)
            .map(String::strip)
            .collect(Collectors.joining());
    return MemorySegment.ofArray(HexFormat.of().parseHex(digits));
  }

  /**
   * The file without all that its pixels do not need: damaged texts, profiles and tables, a
   * transparency that is dropped, or whatever stands behind the end.
   *
   * @throws IOException if pixels or palette are not as their checksum says
   * @throws IndexOutOfBoundsException if the file ends within a chunk of pixels
   */
  public MemorySegment essence() throws IOException {
    boolean palette = bytes.u8(COLOR_TYPE) == PALETTE_COLOR;
    long length = HEADER + END.length;
    for (long at = SIGNATURE; isChunk(at); at = next(at)) {
      length += isEssential(at, palette) ? FRAME + bytes.u32(at) : 0;
    }
    bytes.bytes().asSlice(0, length - END.length);
    byte[] out = new byte[(int) length];
    int to = copy(0, HEADER, out, 0);
    for (long at = SIGNATURE; isChunk(at); at = next(at)) {
      if (isEssential(at, palette)) {
        if (!isIntact(at)) {
          throw new IOException("damaged: a chunk is not as its checksum says");
        }
        to = copy(at, FRAME + bytes.u32(at), out, to);
      }
    }
    System.arraycopy(END, 0, out, to, END.length);
    return MemorySegment.ofArray(out);
  }

  /** Whether a chunk that is there as a whole is as its checksum says. */
  boolean isIntact(long chunk) {
    CRC32 crc = new CRC32();
    crc.update(bytes.bytes().asSlice(chunk + 4, 4 + bytes.u32(chunk)).asByteBuffer());
    return bytes.u32(chunk + CONTENT + bytes.u32(chunk)) == crc.getValue();
  }

  private boolean isEssential(long chunk, boolean palette) {
    return bytes.has(chunk + 4, "IDAT") || palette && bytes.has(chunk + 4, "PLTE");
  }

  /** Copies some bytes; where the next ones go. */
  private int copy(long from, long length, byte[] to, int at) {
    MemorySegment.copy(bytes.bytes(), ValueLayout.JAVA_BYTE, from, to, at, (int) length);
    return at + (int) length;
  }
}
