package byol.data.raw;

import byol.data.DataException;
import byol.util.Printable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where each image of a file of pixels lies. In the file, after the magic and the number of images,
 * an image takes 24 bytes: its offset, height, width, label and checksum, big-endian.
 *
 * @param offsets in bytes from the start of the file
 * @param heights rows
 * @param widths columns
 * @param labels of the images; -1 for none
 * @param checksums CRC-32C of the pixels of each
 */
record RawIndex(long[] offsets, int[] heights, int[] widths, int[] labels, int[] checksums) {

  private static final int MAGIC = 0x42595231;
  private static final int HEAD = 8;
  private static final int ENTRY = 24;

  /** How many images there are. */
  int size() {
    return offsets.length;
  }

  /** Bytes of an image with so many channels. */
  int length(int image, int channels) {
    return Math.multiplyExact(Math.multiplyExact(heights[image], widths[image]), channels);
  }

  /**
   * Reads a file.
   *
   * @param bytes all of the file
   * @param channels of the images
   * @param pixels how long the file of pixels is
   * @throws DataException if it is none, or says what cannot be
   */
  static RawIndex read(Path file, byte[] bytes, int channels, long pixels) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      boolean known = bytes.length >= HEAD && in.readInt() == MAGIC;
      int count = known ? in.readInt() : -1;
      if (count < 0 || bytes.length != HEAD + (long) ENTRY * count) {
        throw damaged(file);
      }
      RawIndex index =
          new RawIndex(
              new long[count], new int[count], new int[count], new int[count], new int[count]);
      for (int i = 0; i < count; i++) {
        index.offsets[i] = in.readLong();
        index.heights[i] = in.readInt();
        index.widths[i] = in.readInt();
        index.labels[i] = in.readInt();
        index.checksums[i] = in.readInt();
        long area = (long) index.heights[i] * index.widths[i];
        boolean fits =
            index.heights[i] > 0
                && index.widths[i] > 0
                && area <= Integer.MAX_VALUE / channels
                && index.offsets[i] >= 0
                && index.offsets[i] <= pixels - area * channels;
        if (!fits) {
          throw damaged(file);
        }
      }
      return index;
    } catch (IOException e) {
      throw new DataException(damaged(file).getMessage(), e);
    }
  }

  private static DataException damaged(Path file) {
    return new DataException("%s is damaged; pack the images anew".formatted(Printable.of(file)));
  }

  /** Collects entries. */
  static final class Builder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private int count;

    void add(long offset, int height, int width, int label, int checksum) throws IOException {
      out.writeLong(offset);
      out.writeInt(height);
      out.writeInt(width);
      out.writeInt(label);
      out.writeInt(checksum);
      count++;
    }

    byte[] build() throws IOException {
      ByteArrayOutputStream all = new ByteArrayOutputStream(HEAD + bytes.size());
      DataOutputStream head = new DataOutputStream(all);
      head.writeInt(MAGIC);
      head.writeInt(count);
      bytes.writeTo(all);
      return all.toByteArray();
    }
  }
}
