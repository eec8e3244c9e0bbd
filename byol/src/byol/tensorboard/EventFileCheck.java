package byol.tensorboard;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What became of a file of events, by the checksums of its records.
 *
 * @param records that are whole
 * @param cutOff whether a last one is not there in full, as a process that was killed leaves it
 * @param damaged whether what follows those that are whole is none of it
 */
public record EventFileCheck(int records, boolean cutOff, boolean damaged) {
  /** Beyond any picture; what claims to be longer is damaged. */
  private static final long MOST_BYTES = 1L << 30;

  /**
   * Reads a file up to its end, or to the first record that is not as it was written.
   *
   * @throws IOException if it cannot be read
   */
  public static EventFileCheck of(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int records = 0; ; records++) {
        byte[] header = in.readNBytes(TfRecord.HEADER);
        if (header.length < TfRecord.HEADER) {
          return new EventFileCheck(records, header.length > 0, false);
        }
        ByteBuffer head = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        long length = head.getLong(0);
        if (head.getInt(Long.BYTES) != TfRecord.maskedCrc(head.slice(0, Long.BYTES))
            || length < 0
            || length > MOST_BYTES) {
          return new EventFileCheck(records, false, true);
        }
        byte[] data = in.readNBytes((int) length);
        byte[] footer = in.readNBytes(TfRecord.FOOTER);
        if (footer.length < TfRecord.FOOTER) {
          return new EventFileCheck(records, true, false);
        }
        int sum = ByteBuffer.wrap(footer).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (sum != TfRecord.maskedCrc(ByteBuffer.wrap(data))) {
          return new EventFileCheck(records, false, true);
        }
      }
    }
  }
}
