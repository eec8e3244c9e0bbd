package byol.image.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.ImageDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A PNG file that cannot be decoded is refused with what is wrong with it. */
class PngFaultsTest {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** A file of 5 x 4 pixels, in parts that can be changed. */
  private static final class Png {
    byte[] header = header(5, 4, 8, 2, 0);
    byte[] palette;
    byte[] pixels = packed(4, 15);
    String wrongChecksum = "";

    static byte[] header(int width, int height, int bits, int type, int interlace) {
      ByteBuffer bytes = ByteBuffer.allocate(13).putInt(width).putInt(height);
      return bytes.put(new byte[] {(byte) bits, (byte) type, 0, 0, (byte) interlace}).array();
    }

    /** Rows of zeros, each with the filter 0. */
    static byte[] packed(int rows, int length) {
      return packed(new byte[rows * (1 + length)]);
    }

    static byte[] packed(byte[] rows) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
        deflater.write(rows);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }

    byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(SIGNATURE);
      chunk(out, "IHDR", header);
      if (palette != null) {
        chunk(out, "PLTE", palette);
      }
      if (pixels != null) {
        chunk(out, "IDAT", pixels);
      }
      chunk(out, "IEND", new byte[0]);
      return out.toByteArray();
    }

    private void chunk(ByteArrayOutputStream out, String name, byte[] content) {
      byte[] type = name.getBytes(StandardCharsets.US_ASCII);
      CRC32 crc = new CRC32();
      crc.update(type);
      crc.update(content);
      int sum = (int) crc.getValue() + (name.equals(wrongChecksum) ? 1 : 0);
      out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
      out.writeBytes(type);
      out.writeBytes(content);
      out.writeBytes(ByteBuffer.allocate(4).putInt(sum).array());
    }
  }

  private static Image decode(byte[] file) throws UnusableImageException {
    try (ImageDecoder decoder = ImageDecoder.open()) {
      return decoder.read(MemorySegment.ofArray(file)).decode(3);
    }
  }

  private static String refusal(UnaryOperator<byte[]> change, Png png) {
    byte[] file = change.apply(png.bytes());
    return assertThrows(UnusableImageException.class, () -> decode(file)).getMessage();
  }

  private static String refusal(Png png) {
    return refusal(file -> file, png);
  }

  @Test
  void theFixtureIsWhole() throws UnusableImageException {
    assertEquals(5, decode(new Png().bytes()).width());
    Png interlaced = new Png();
    interlaced.header = Png.header(5, 4, 8, 2, 1);
    // Adam7's passes of 5 x 4 pixels, columns x rows: 1 x 1 three times, 3 x 1, 2 x 2, 5 x 2.
    int bytes = 3 * (1 + 3) + (1 + 9) + 2 * (1 + 6) + 2 * (1 + 15);
    interlaced.pixels = Png.packed(new byte[bytes]);
    assertEquals(4, decode(interlaced.bytes()).height());
    interlaced.pixels = Png.packed(new byte[bytes - 1]);
    assertEquals(
        "truncated: of its pixels %s of %s bytes are there".formatted(bytes - 1, bytes),
        refusal(interlaced));
  }

  @Test
  void namesWhatIsWrongWithTheHeader() {
    Png png = new Png();
    png.header = Png.header(5, 4, 5, 3, 0);
    assertEquals(
        "damaged: its header names color type 3 with 5 bits a sample, which there is not",
        refusal(png));
    png.header = Png.header(0, 4, 8, 2, 0);
    assertEquals("0 x 4 pixels", refusal(png));
    png.header = Png.header(5, 4, 8, 2, 7);
    assertTrue(refusal(png).contains("interlacing that there is not"), refusal(png));
    String cut = refusal(file -> Arrays.copyOf(file, 20), new Png());
    assertEquals("truncated: it ends within its header", cut);
  }

  @Test
  void namesWhatIsMissing() {
    Png png = new Png();
    png.header = Png.header(5, 4, 8, 3, 0);
    png.pixels = Png.packed(4, 5);
    assertTrue(refusal(png).contains("it has no palette"), refusal(png));
    png = new Png();
    png.pixels = null;
    assertTrue(refusal(png).contains("it has no pixels"), refusal(png));
    png.pixels = Png.packed(3, 15);
    assertEquals("truncated: of its pixels 48 of 64 bytes are there", refusal(png));
    String cut = refusal(file -> Arrays.copyOf(file, file.length - 20), new Png());
    assertEquals("truncated: it ends within the chunk that begins at byte 33", cut);
  }

  @Test
  void namesWhatIsDamaged() {
    Png png = new Png();
    byte[] rows = new byte[64];
    rows[16] = 9;
    png.pixels = Png.packed(rows);
    assertEquals("damaged: a row of its pixels has filter 9, and there are 0 to 4", refusal(png));
    png.pixels = Png.packed(4, 15);
    png.pixels[png.pixels.length - 1] ^= 1;
    assertTrue(refusal(png).contains("cannot be unpacked (incorrect data check)"), refusal(png));
    png.wrongChecksum = "IDAT";
    assertTrue(refusal(png).contains("byte 33 is not as its checksum says"), refusal(png));
  }

  @Test
  void refusesPixelsAndPalettesThatAreNotAsTheirChecksumsSay() throws UnusableImageException {
    Png png = new Png();
    png.palette = new byte[6];
    png.wrongChecksum = "PLTE";
    assertEquals(5, decode(png.bytes()).width(), "a palette that is not used");
    png.wrongChecksum = "IDAT";
    String expected = "damaged: the chunk that begins at byte 51 is not as its checksum says";
    assertEquals(expected, refusal(png));
    png.header = Png.header(5, 4, 8, 3, 0);
    png.pixels = Png.packed(4, 5);
    assertEquals(expected, refusal(png));
    png.wrongChecksum = "PLTE";
    assertEquals(expected.replace("51", "33"), refusal(png));
  }
}
