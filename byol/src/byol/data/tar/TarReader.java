package byol.data.tar;

import byol.util.Printable;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where the files in a tar archive lie: reads the headers and jumps over the content, so that an
 * archive of gigabytes is listed by reading some megabytes of it. Knows POSIX ustar and pax, and
 * GNU's long names, large sizes and sparse files, as IEEE Std 1003.1 (pax, "ustar Interchange
 * Format") and the manual of GNU tar describe them. Archives that were joined are read to the last,
 * as {@code tar --ignore-zeros} does.
 *
 * <p>Not Commons Compress, which holds every entry of an archive in memory as an object of a
 * kilobyte, gives nothing of an archive that is damaged behind its first files, and ends at the
 * first end mark. It writes archives here, reads sparse members, and checks this class in a test.
 */
public final class TarReader implements Closeable {

  private static final int BLOCK = 512;
  private static final int MAX_EXTENSION = 1 << 20;
  private static final int CHUNK = 1 << 16;

  // Not a channel: with one, an interrupt would make a broken archive of a good one.
  private final RandomAccessFile archive;
  private final long size;
  private long next;
  private boolean ended;

  /** Opens an archive at its first entry. */
  public TarReader(Path file) throws IOException {
    archive = new RandomAccessFile(file.toFile(), "r");
    size = archive.length();
  }

  /** How the file is compressed, by its first bytes; null if it is not, as far as that is known. */
  public String compression() throws IOException {
    return Compression.of(read(0, (int) Math.min(BLOCK, size)));
  }

  /** What is said of a member in headers of their own before its own. */
  private static final class Extensions {
    String name;
    String target;
    PaxRecords pax = PaxRecords.none();
  }

  /**
   * The next file or link; null after the last one.
   *
   * @throws IOException if the archive is cut off or is none; what came before is right
   */
  public TarMember next() throws IOException {
    Extensions said = new Extensions();
    long begin = -1;
    while (next < size) {
      if (size - next < BLOCK) {
        if (ended) {
          return null;
        }
        throw new EOFException("the archive is cut off within a header");
      }
      byte[] header = read(next, BLOCK);
      if (isZero(header)) {
        ended = true;
        skipZeros();
        continue;
      }
      checkSum(header);
      ended = false;
      begin = begin < 0 ? next : begin;
      char type = (char) (header[156] & 0xff);
      long length = said.pax.size() >= 0 ? said.pax.size() : number(header, 124, 12);
      if (type >= '1' && type <= '6') {
        // Links, devices and folders have no content, whatever their size says.
        length = 0;
      }
      long offset = next + BLOCK + (type == 'S' ? sparseHeaders(header) : 0);
      if (length < 0 || length > size - offset) {
        throw new EOFException("the archive is cut off within its last file");
      }
      next = offset + Math.ceilDiv(length, (long) BLOCK) * BLOCK;
      switch (type) {
        case 'L' -> said.name = cString(extension(offset, length));
        case 'K' -> said.target = cString(extension(offset, length));
        case 'x', 'X' -> said.pax = PaxRecords.parse(extension(offset, length));
        case 'g', 'V' -> {
          // Of the archive as a whole.
        }
        case '3', '4', '5', '6', 'D' -> {
          said = new Extensions();
          begin = -1;
        }
        default -> {
          return member(header, type, said, begin, offset, length);
        }
      }
    }
    if (ended) {
      return null;
    }
    throw new EOFException("the archive is cut off: it has no end mark");
  }

  private static TarMember member(
      byte[] header, char type, Extensions said, long begin, long offset, long length)
      throws IOException {
    String name = said.pax.name(said.name == null ? name(header) : said.name);
    TarMember.Kind kind =
        switch (type) {
          case '1' -> TarMember.Kind.HARD_LINK;
          case '2' -> TarMember.Kind.SYMBOLIC_LINK;
          case 'S' -> TarMember.Kind.SPARSE;
          case 'M' -> TarMember.Kind.PART;
          default -> said.pax.isSparse() ? TarMember.Kind.SPARSE : TarMember.Kind.FILE;
        };
    return switch (kind) {
      case HARD_LINK, SYMBOLIC_LINK -> {
        String own = said.target == null ? text(header, 157, 100) : said.target;
        yield new TarMember(name, kind, begin, offset, 0, said.pax.target(own));
      }
      case SPARSE -> {
        long real = type == 'S' ? number(header, 483, 12) : said.pax.realSize();
        if (real < 0) {
          throw new IOException("a sparse file in the archive does not say how long it is");
        }
        yield new TarMember(name, kind, begin, offset, real, null);
      }
      case FILE, PART -> new TarMember(name, kind, begin, offset, length, null);
    };
  }

  /** Bytes of the headers that follow the first of a sparse file in GNU's old format. */
  private long sparseHeaders(byte[] header) throws IOException {
    long bytes = 0;
    boolean more = header[482] != 0;
    while (more) {
      if (next + BLOCK + bytes + BLOCK > size) {
        throw new EOFException("the archive is cut off within a header");
      }
      more = read(next + BLOCK + bytes, BLOCK)[504] != 0;
      bytes += BLOCK;
    }
    return bytes;
  }

  /** The content of a file, or its beginning. */
  public byte[] content(TarMember member, int limit) throws IOException {
    int length = (int) Math.min(limit, member.length());
    return member.kind() == TarMember.Kind.SPARSE
        ? Arrays.copyOf(SparseMember.read(archive, member.header(), (int) member.length()), length)
        : read(member.offset(), length);
  }

  /** The bytes of the archive. */
  public long length() {
    return size;
  }

  /** Bytes from the first header that was not read, or could not be, to the end of the file. */
  public long unread() {
    return Math.max(0, size - next);
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

  /** Goes to the next block that is not of zeros alone, or to the end. */
  private void skipZeros() throws IOException {
    while (next < size) {
      byte[] chunk = read(next, (int) Math.min(CHUNK, size - next));
      int zeros = 0;
      while (zeros < chunk.length && chunk[zeros] == 0) {
        zeros++;
      }
      next += zeros < chunk.length ? zeros / BLOCK * BLOCK : zeros;
      if (zeros < chunk.length) {
        return;
      }
    }
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
      throw new IOException(
          "not a tar archive: '%s' is no octal number".formatted(Printable.of(digits)), e);
    }
  }

  private static String name(byte[] header) {
    String name = text(header, 0, 100);
    // GNU has a blank here, and other things where POSIX has the prefix.
    boolean posix = new String(header, 257, 6, StandardCharsets.ISO_8859_1).equals("ustar\0");
    String prefix = posix ? text(header, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String cString(byte[] bytes) {
    return text(bytes, 0, bytes.length);
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return TarNames.text(bytes, from, end - from);
  }
}
