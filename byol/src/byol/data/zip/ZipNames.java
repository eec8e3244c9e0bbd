package byol.data.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Names of files in ZIP archives. */
final class ZipNames {

  /** The field of Info-ZIP that has a name in UTF-8, with the checksum of the one it stands for. */
  private static final int UNICODE_PATH = 0x7075;

  private static final int UNICODE_VERSION = 1;
  private static final int UNICODE_HEADER = 5;

  /** What a ZIP archive is in where it says nothing else; each byte is another character. */
  private static final Charset DOS = Charset.forName("IBM437");

  private ZipNames() {}

  /**
   * A name: as a field for that purpose has it, else in UTF-8, whether the archive says so or not,
   * else in the code page 437 of DOS, which the format is for.
   *
   * @param extra the extra fields of the file
   */
  static String of(byte[] name, ByteBuffer extra) {
    ByteBuffer fields = extra.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    while (fields.remaining() >= 4) {
      int id = Short.toUnsignedInt(fields.getShort());
      int bytes = Math.min(Short.toUnsignedInt(fields.getShort()), fields.remaining());
      int begin = fields.position();
      if (id == UNICODE_PATH
          && bytes > UNICODE_HEADER
          && fields.get(begin) == UNICODE_VERSION
          && fields.getInt(begin + 1) == checksum(name)) {
        byte[] text = new byte[bytes - UNICODE_HEADER];
        fields.get(begin + UNICODE_HEADER, text);
        return text(text);
      }
      fields.position(begin + bytes);
    }
    return text(name);
  }

  private static int checksum(byte[] name) {
    CRC32 crc = new CRC32();
    crc.update(name);
    return (int) crc.getValue();
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, DOS);
    }
  }
}
