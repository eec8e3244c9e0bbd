package byol.tensorboard;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How TensorFlow frames records in a file ({@code tensorflow/core/lib/io/record_writer.h}): the
 * length as a uint64, its masked checksum, the data, and their masked checksum, all little-endian.
 */
final class TfRecord {
  /** Bytes before the data. */
  static final int HEADER = Long.BYTES + Integer.BYTES;

  /** Bytes after the data. */
  static final int FOOTER = Integer.BYTES;

  private static final int MASK_DELTA = 0xa282ead8;

  private TfRecord() {}

  /**
   * The CRC-32C of bytes, rotated and moved, because checksums of data that hold checksums are weak
   * ({@code crc32c.h}).
   */
  static int maskedCrc(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.duplicate());
    int crc = (int) sum.getValue();
    return Integer.rotateRight(crc, 15) + MASK_DELTA;
  }
}
