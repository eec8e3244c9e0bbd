package byol.image.tiff;

import byol.image.ImageFormat;
import byol.image.UnusableImageException;
import byol.image.format.ImageIoReaders;
import byol.image.format.SegmentInputStream;
import byol.image.format.TiffDirectory;
import byol.image.format.TiffTag;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageReader;

/** Unpacks CCITT's compressions by the JDK: a segment is given to it as a TIFF file of its own. */
final class TiffFax {

  private static final int ENTRIES = 12;
  private static final int FIRST_TAG = 10;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int FILL_BITS = 4;

  // With fill bits in front of it, the end of a line does not begin the data, as it need not.
  private static final String NO_END_OF_LINE = "T.4 compressed data should begin with EOL";

  private TiffFax() {}

  /**
   * Unpacks a segment.
   *
   * @param tags of the file that it comes from
   * @param out its rows, each of a whole number of bytes
   */
  static void unpack(TiffDirectory tags, MemorySegment packed, int width, int rows, byte[] out)
      throws IOException, UnusableImageException {
    byte[] file = file(tags, packed, width, rows);
    ImageReader reader = ImageIoReaders.create(ImageFormat.TIFF);
    boolean filled = (tags.value(TiffTag.T4_OPTIONS, 0) & FILL_BITS) != 0;
    StringBuilder first = new StringBuilder();
    try {
      reader.addIIOReadWarningListener(
          (source, warning) -> {
            if (first.isEmpty() && !(filled && warning.startsWith(NO_END_OF_LINE))) {
              first.append(warning);
            }
          });
      reader.setInput(new SegmentInputStream(MemorySegment.ofArray(file)), true, true);
      DataBufferByte data = (DataBufferByte) reader.read(0).getRaster().getDataBuffer();
      System.arraycopy(data.getData(), 0, out, 0, out.length);
    } finally {
      reader.dispose();
    }
    if (!first.isEmpty()) {
      throw new UnusableImageException("damaged or truncated: " + first);
    }
  }

  private static byte[] file(TiffDirectory tags, MemorySegment packed, int width, int rows) {
    int start = FIRST_TAG + 12 * ENTRIES + 4;
    ByteBuffer out = ByteBuffer.allocate(start + (int) packed.byteSize());
    out.order(ByteOrder.LITTLE_ENDIAN).put((byte) 'I').put((byte) 'I').putShort((short) 42);
    out.putInt(8).putShort((short) ENTRIES);
    put(out, TiffTag.IMAGE_WIDTH, LONG, width);
    put(out, TiffTag.IMAGE_LENGTH, LONG, rows);
    put(out, TiffTag.BITS_PER_SAMPLE, SHORT, 1);
    put(out, TiffTag.COMPRESSION, SHORT, tags.value(TiffTag.COMPRESSION, 0));
    put(out, TiffTag.PHOTOMETRIC_INTERPRETATION, SHORT, 1);
    put(out, TiffTag.FILL_ORDER, SHORT, tags.value(TiffTag.FILL_ORDER, 1));
    put(out, TiffTag.STRIP_OFFSETS, LONG, start);
    put(out, TiffTag.SAMPLES_PER_PIXEL, SHORT, 1);
    put(out, TiffTag.ROWS_PER_STRIP, LONG, rows);
    put(out, TiffTag.STRIP_BYTE_COUNTS, LONG, (int) packed.byteSize());
    put(out, TiffTag.T4_OPTIONS, LONG, tags.value(TiffTag.T4_OPTIONS, 0));
    put(out, TiffTag.T6_OPTIONS, LONG, tags.value(TiffTag.T6_OPTIONS, 0));
    MemorySegment.copy(
        packed, ValueLayout.JAVA_BYTE, 0, out.array(), start, (int) packed.byteSize());
    return out.array();
  }

  private static void put(ByteBuffer out, int tag, int type, int value) {
    out.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
  }
}
