package byol.image.tiff;

import byol.image.UnusableImageException;
import byol.image.format.JdkJpeg;
import byol.image.format.JpegHeader;
import byol.image.format.JpegWarnings;
import byol.image.format.TiffDirectory;
import byol.image.format.TiffTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Unpacks segments that are JPEG (TIFF Technical Note 2). Their components come as they are stored,
 * whatever colors the JPEG itself claims: those are the directory's to say.
 */
final class TiffJpeg {

  private static final int EOI = 0xd9;

  private TiffJpeg() {}

  /**
   * Unpacks a segment.
   *
   * @param packed what the file has of it
   * @param rows that it has at least
   * @param out {@code [rows, columns, samples]}
   */
  static void unpack(TiffLayout layout, MemorySegment packed, int rows, byte[] out)
      throws IOException, UnusableImageException {
    MemorySegment jpeg = whole(layout.directory(), packed);
    JpegHeader header = JpegHeader.read(jpeg);
    if (header.width() != layout.segments().width()
        || header.height() < rows
        || header.height() > layout.segments().height()
        || header.color().components() != layout.samplesInSegment()) {
      throw new UnusableImageException(
          "damaged: a JPEG of %s x %s pixels and %s components in a strip or tile of others"
              .formatted(header.width(), header.height(), header.color().components()));
    }
    JdkJpeg.Decoded decoded = JdkJpeg.decode(jpeg);
    JpegWarnings.check(decoded.warning(), jpeg);
    System.arraycopy(decoded.components(), 0, out, 0, out.length);
  }

  /** A file of its own, with the tables that the directory keeps for all segments. */
  private static MemorySegment whole(TiffDirectory tags, MemorySegment packed) {
    byte[] tables =
        tags.bytes(TiffTag.JPEG_TABLES)
            .map(t -> t.toArray(ValueLayout.JAVA_BYTE))
            .orElse(new byte[0]);
    if (tables.length < 4) {
      return packed;
    }
    int end = tables.length;
    boolean ended = (tables[end - 2] & 0xff) == 0xff && (tables[end - 1] & 0xff) == EOI;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tables, 0, ended ? end - 2 : end);
    // Without its mark of a beginning, which the tables have.
    out.writeBytes(packed.asSlice(2).toArray(ValueLayout.JAVA_BYTE));
    return MemorySegment.ofArray(out.toByteArray());
  }
}
