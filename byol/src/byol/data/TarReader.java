package byol.data;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where the files in a tar archive lie: reads the headers and jumps over the content, so that an
 * archive of gigabytes is listed by reading some megabytes of it. Knows POSIX ustar and pax, and
 * GNU's long names and large sizes, as IEEE Std 1003.1 (pax, "ustar Interchange Format") and the
 * manual of GNU tar describe them.
 */
final class TarReader implements Closeable {

  private static final int BLOCK = 512;
  private static final int MAX_EXTENSION = 1 << 20;

  // Not a channel: with one, an interrupt would make a broken archive of a good one.
  private final RandomAccessFile archive;
  private final long size;
  private long next;

  /**
   * A file in an archive.
   *
   * @param name its path in the archive
   * @param offset where its content begins, in bytes from the start of the archive
   * @param length of the content in bytes
   */
  record Entry(String name, long offset, long length) {}

  TarReader(Path file) throws IOException {
    archive = new RandomAccessFile(file.toFile(), "r");
    size = archive.length();
  }

  /**
   * The next regular file; null after the last one.
   *
   * @throws IOException if the archive is cut off or is none; what came before is right
   */
  Entry next() throws IOException {
    String longName = null;
    long longSize = -1;
    while (next < size) {
      if (size - next < BLOCK) {
        throw new EOFException("the archive is cut off within a header");
      }
      byte[] header = read(next, BLOCK);
      if (isZero(header)) {
        return null;
      }
      checkSum(header);
      char type = (char) header[156];
      long length = longSize >= 0 ? longSize : number(header, 124, 12);
      if (type >= '1' && type <= '6') {
        // Links, devices and folders have no content, whatever their size says.
        length = 0;
      }
      long offset = next + BLOCK;
      if (length < 0 || length > size - offset) {
        throw new EOFException("the archive is cut off within its last file");
      }
      next = offset + Math.ceilDiv(length, (long) BLOCK) * BLOCK;
      switch (type) {
        case 'L' -> longName = text(extension(offset, length), 0, (int) length);
        case 'x' -> {
          byte[] records = extension(offset, length);
          longName = pax(records, "path", longName);
          longSize = paxSize(records);
        }
        case '0', '\0', '7' -> {
          return new Entry(longName == null ? name(header) : longName, offset, length);
        }
        // A folder, a link or a device, or something said of one.
        default -> {
          if (type != 'K' && type != 'g') {
            longName = null;
            longSize = -1;
          }
        }
      }
    }
    throw new EOFException("the archive is cut off: it has no end mark");
  }

  /** The content of a file, or its beginning. */
  byte[] content(Entry entry, int limit) throws IOException {
    return read(entry.offset(), (int) Math.min(limit, entry.length()));
  }

  /** The bytes of the archive. */
  long length() {
    return size;
  }

  /** Bytes from the first header that was not read, or could not be, to the end of the file. */
  long unread() {
    return size - next;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private byte[] read(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    archive.seek(offset);
    archive.readFully(bytes);
    return bytes;
  }

  private byte[] extension(long offset, long length) throws IOException {
    if (length > MAX_EXTENSION) {
      throw new IOException("a name of %s bytes before byte %s".formatted(length, offset));
    }
    return read(offset, (int) length);
  }

  private static boolean isZero(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  /** The sum of all bytes, with blanks in place of the sum itself. */
  private void checkSum(byte[] header) throws IOException {
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xff;
    }
    if (sum != number(header, 148, 8)) {
      throw new IOException("not a tar archive at byte " + next);
    }
  }

  /** An octal number, or, with the first bit set, a binary one (GNU, for 8 GiB and more). */
  private static long number(byte[] header, int from, int length) throws IOException {
    if (header[from] < 0) {
      return ByteBuffer.wrap(header, from + length - Long.BYTES, Long.BYTES).getLong();
    }
    String digits = text(header, from, length).strip();
    try {
      return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    } catch (NumberFormatException e) {
      throw new IOException("not a tar archive: '%s' is no octal number".formatted(digits), e);
    }
  }

  private static String name(byte[] header) {
    String name = text(header, 0, 100);
    // GNU has a blank here, and other things where POSIX has the prefix.
    boolean posix = text(header, 257, 6).equals("ustar");
    String prefix = posix ? text(header, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  /** The size among pax records; -1 if there is none. */
  private static long paxSize(byte[] records) throws IOException {
    String size = pax(records, "size", "-1");
    try {
      return Long.parseLong(size);
    } catch (NumberFormatException e) {
      throw new IOException("not a tar archive: a size of '%s'".formatted(size), e);
    }
  }

  /** A value among pax records, each {@code "LENGTH KEY=VALUE\n"} with LENGTH that of all of it. */
  private static String pax(byte[] records, String key, String otherwise) throws IOException {
    String found = otherwise;
    int at = 0;
    while (at < records.length) {
      int blank = at;
      while (blank < records.length && records[blank] != ' ') {
        blank++;
      }
      try {
        int length = Integer.parseInt(text(records, at, blank - at));
        String record = new String(records, at, length - 1, StandardCharsets.UTF_8);
        int equals = record.indexOf('=');
        if (record.substring(blank - at + 1, equals).equals(key)) {
          found = record.substring(equals + 1);
        }
        at += length;
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new IOException("a pax header of the archive is malformed", e);
      }
    }
    return found;
  }
}
