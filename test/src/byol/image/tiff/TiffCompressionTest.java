package byol.image.tiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.image.UnusableImageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;

class TiffCompressionTest {

  private static final byte[] STRIP = new byte[3000];

  static {
    for (int i = 0; i < STRIP.length; i++) {
      STRIP[i] = (byte) (i * i);
    }
  }

  private static byte[] unpacked(TiffCompression compression, byte[] packed, int length)
      throws IOException, UnusableImageException {
    byte[] out = new byte[length];
    compression.unpack(MemorySegment.ofArray(packed), out);
    return out;
  }

  private static byte[] deflated() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(STRIP);
    }
    return packed.toByteArray();
  }

  private static byte[] lzma() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new XZCompressorOutputStream(packed)) {
      out.write(STRIP);
    }
    return packed.toByteArray();
  }

  @Test
  void takesStripsThatAreWholeOrGoOn() throws IOException, UnusableImageException {
    for (int length : new int[] {STRIP.length, 1000}) {
      byte[] expected = Arrays.copyOf(STRIP, length);
      assertArrayEquals(expected, unpacked(TiffCompression.DEFLATE, deflated(), length));
      assertArrayEquals(expected, unpacked(TiffCompression.LZMA, lzma(), length));
    }
  }

  @Test
  void refusesStripsThatAreNotAsTheirChecksumsSay() throws IOException {
    byte[] deflated = deflated();
    deflated[deflated.length - 1] ^= 1;
    assertThrows(
        UnusableImageException.class,
        () -> unpacked(TiffCompression.DEFLATE, deflated, STRIP.length));
    byte[] lzma = lzma();
    // In front of the index and the footer: the checksum of the block.
    lzma[lzma.length - 12 - 8 - 1] ^= 1;
    assertThrows(IOException.class, () -> unpacked(TiffCompression.LZMA, lzma, STRIP.length));
  }
}
