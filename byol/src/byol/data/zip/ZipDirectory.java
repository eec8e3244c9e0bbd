package byol.data.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * The directory at the end of a ZIP archive, with ZIP64, as PKWARE's APPNOTE 6.3.10 describes it.
 *
 * <p>Not {@code java.util.zip}, which refuses an archive as a whole for one member with a password;
 * and not Commons Compress, which holds every member in memory as an object of a kilobyte.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int MEMBER = 0x02014b50;
  private static final int LOCAL = 0x04034b50;

  private static final int END_BYTES = 22;
  private static final int LOCATOR_BYTES = 20;
  private static final int END_64_BYTES = 56;
  private static final int MEMBER_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int LONGEST_COMMENT = 0xffff;
  // What stands where 32 bits are too few.
  private static final long FULL = 0xffffffffL;
  // Behind which an archive without ZIP64 counts its bytes and its files from 0 again.
  private static final long WRAP = 1L << 32;
  private static final int WRAP_MEMBERS = 1 << 16;

  private static final int BUFFER = 1 << 18;

  // Compressed bytes that hold the first hundreds of bytes, behind their codes.
  private static final int START = 1 << 12;

  private final RandomAccessFile archive;
  private final long length;

  private ZipDirectory(RandomAccessFile archive) throws IOException {
    this.archive = archive;
    length = archive.length();
  }

  /**
   * Where the directory lies; what was put in front of the archive shifts all places in it. How
   * many files there are is known modulo {@link #WRAP_MEMBERS}.
   */
  private record Place(long offset, long bytes, long members, long shift) {

    boolean has(long found) {
      return found % WRAP_MEMBERS == members % WRAP_MEMBERS;
    }
  }

  /**
   * Lists the files in an archive, in the order of its directory; folders are left out.
   *
   * @throws IOException if it is none, or cut off; what was given before is right
   */
  static void list(Path file, Consumer<ZipMember> members) throws IOException {
    try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
      new ZipDirectory(archive).list(members);
    }
  }

  private void list(Consumer<ZipMember> members) throws IOException {
    Place place = place();
    if (place.offset() < 0
        || place.bytes() < 0
        || place.offset() > length
        || place.bytes() > length - place.offset()) {
      throw new EOFException("the archive is cut off: its directory is not where it is said to be");
    }
    boolean wrapped = isWrapped(place);
    long shift = wrapped ? 0 : place.shift();
    long before = 0;
    archive.seek(place.offset());
    Window window = new Window(place.bytes());
    long found = 0;
    // By its length: programs that know no ZIP64 give the number of files modulo 65,536.
    for (; window.left() >= MEMBER_BYTES; found++) {
      ByteBuffer fixed = window.take(MEMBER_BYTES);
      int at = fixed.position();
      if (fixed.getInt(at) != MEMBER) {
        // Its signature may stand behind it; otherwise the number is not right.
        break;
      }
      int flags = fixed.getShort(at + 8);
      int method = Short.toUnsignedInt(fixed.getShort(at + 10));
      int checksum = fixed.getInt(at + 16);
      long packed = Integer.toUnsignedLong(fixed.getInt(at + 20));
      long size = Integer.toUnsignedLong(fixed.getInt(at + 24));
      int nameBytes = Short.toUnsignedInt(fixed.getShort(at + 28));
      int extraBytes = Short.toUnsignedInt(fixed.getShort(at + 30));
      int commentBytes = Short.toUnsignedInt(fixed.getShort(at + 32));
      long header = Integer.toUnsignedLong(fixed.getInt(at + 42));
      ByteBuffer rest = window.take(nameBytes + extraBytes + commentBytes);
      byte[] text = new byte[nameBytes];
      rest.get(rest.position(), text);
      long[] sizes = {size, packed, header};
      ByteBuffer extra = rest.slice(rest.position() + nameBytes, extraBytes);
      String name = ZipNames.of(text, extra).replace('\\', '/');
      widen(extra, sizes);
      if (wrapped && sizes[2] + shift < before) {
        shift += WRAP;
      }
      before = sizes[2] + shift;
      if (!name.endsWith("/")) {
        members.accept(
            new ZipMember(name, before, sizes[1], sizes[0], checksum, method, (flags & 1) != 0));
      }
    }
    if (!place.has(found)) {
      throw new IOException(
          "the directory of the archive is damaged: it should have %s files, and %s are found"
              .formatted(place.members(), found));
    }
  }

  /**
   * Whether what seems to stand in front of the archive is the archive itself: one of more than 4
   * GiB whose places are modulo that. Its files lie in the order of the directory.
   */
  private boolean isWrapped(Place place) throws IOException {
    if (place.shift() == 0 || place.shift() % WRAP != 0 || place.bytes() < MEMBER_BYTES) {
      return false;
    }
    long first = Integer.toUnsignedLong(read(place.offset(), MEMBER_BYTES).getInt(42));
    return read(first, Integer.BYTES).getInt(0) == LOCAL;
  }

  /** Puts the values of the extra field of ZIP64 in place of those that 32 bits cannot hold. */
  private static void widen(ByteBuffer extra, long[] sizes) {
    ByteBuffer fields = extra.order(ByteOrder.LITTLE_ENDIAN);
    while (fields.remaining() >= 4) {
      int id = Short.toUnsignedInt(fields.getShort());
      int bytes = Math.min(Short.toUnsignedInt(fields.getShort()), fields.remaining());
      int next = fields.position() + bytes;
      for (int i = 0; i < sizes.length && id == 1; i++) {
        if (sizes[i] == FULL && next - fields.position() >= Long.BYTES) {
          sizes[i] = fields.getLong();
        }
      }
      fields.position(next);
    }
  }

  private Place place() throws IOException {
    int bytes = (int) Math.min(length, END_BYTES + LONGEST_COMMENT);
    ByteBuffer tail = read(length - bytes, bytes);
    for (int at = bytes - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return place(tail, at, length - bytes + at);
      }
    }
    boolean begins = length >= LOCAL_BYTES && read(0, LOCAL_BYTES).getInt(0) == LOCAL;
    if (begins) {
      throw new EOFException("the archive is cut off: it has no directory at its end");
    }
    throw new IOException("not a ZIP archive");
  }

  private Place place(ByteBuffer tail, int at, long end) throws IOException {
    long members = Short.toUnsignedLong(tail.getShort(at + 10));
    long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
    long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
    if (end >= LOCATOR_BYTES) {
      ByteBuffer locator = read(end - LOCATOR_BYTES, LOCATOR_BYTES);
      long there = locator.getLong(8);
      if (locator.getInt(0) == LOCATOR_64 && there >= 0 && there <= length - END_64_BYTES) {
        ByteBuffer record = read(there, END_64_BYTES);
        if (record.getInt(0) == END_64) {
          return new Place(record.getLong(48), record.getLong(40), record.getLong(32), 0);
        }
      }
    }
    long shift = end - offset - bytes;
    if (shift < 0) {
      throw new EOFException("the archive is cut off, or was split into several files");
    }
    return new Place(offset + shift, bytes, members, shift);
  }

  private ByteBuffer read(long offset, int bytes) throws IOException {
    byte[] content = new byte[bytes];
    archive.seek(offset);
    archive.readFully(content);
    return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The directory, read in pieces. */
  private final class Window {
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long left;

    Window(long bytes) {
      left = bytes;
    }

    /** How many bytes were not taken. */
    long left() {
      return left + buffer.remaining();
    }

    /** A buffer whose position is the first of so many bytes, which are gone through then. */
    ByteBuffer take(int bytes) throws IOException {
      if (buffer.remaining() < bytes) {
        byte[] more = new byte[(int) Math.min(left, Math.max(BUFFER, bytes - buffer.remaining()))];
        archive.readFully(more);
        left -= more.length;
        ByteBuffer joined = ByteBuffer.allocate(buffer.remaining() + more.length);
        buffer = joined.put(buffer).put(more).flip();
      }
      if (buffer.remaining() < bytes) {
        throw new EOFException("the directory of the archive is cut off");
      }
      ByteBuffer taken = buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN);
      buffer.position(buffer.position() + bytes);
      return taken;
    }
  }

  /**
   * The content of a file.
   *
   * @param header of the file
   * @param length of its bytes in the archive
   * @param deflated whether they are compressed
   * @param checksum of the content, as the directory has it
   * @param limit of the content in bytes
   * @throws IOException if it is damaged, or longer than the limit
   */
  static byte[] content(
      RandomAccessFile archive, long header, int length, boolean deflated, int checksum, int limit)
      throws IOException {
    byte[] packed = packed(archive, header, length);
    byte[] content = deflated ? Inflation.of(packed, limit) : packed;
    CRC32 crc = new CRC32();
    crc.update(content);
    if ((int) crc.getValue() != checksum) {
      throw new IOException("its checksum is not that of the archive");
    }
    return content;
  }

  /**
   * What a file begins with, without a look at the rest of it.
   *
   * @return at most so many bytes
   * @throws IOException if it is damaged
   */
  static byte[] start(RandomAccessFile archive, ZipMember member, int bytes) throws IOException {
    boolean deflated = member.method() == ZipMember.DEFLATED;
    int most = deflated ? START : bytes;
    byte[] packed = packed(archive, member.header(), (int) Math.min(most, member.length()));
    return deflated ? Inflation.start(packed, bytes) : packed;
  }

  private static byte[] packed(RandomAccessFile archive, long header, int length)
      throws IOException {
    byte[] fixed = new byte[LOCAL_BYTES];
    archive.seek(header);
    archive.readFully(fixed);
    ByteBuffer local = ByteBuffer.wrap(fixed).order(ByteOrder.LITTLE_ENDIAN);
    if (local.getInt(0) != LOCAL) {
      throw new IOException("there is no file at its place in the archive");
    }
    long begin =
        header
            + LOCAL_BYTES
            + Short.toUnsignedInt(local.getShort(26))
            + Short.toUnsignedInt(local.getShort(28));
    byte[] packed = new byte[length];
    archive.seek(begin);
    archive.readFully(packed);
    return packed;
  }
}
