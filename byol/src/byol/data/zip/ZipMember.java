package byol.data.zip;

import byol.data.tar.TarNames;
import byol.image.codec.ImageFiles;
import java.util.Arrays;

/**
 * A file in an archive.
 *
 * @param name its path in the archive, with {@code /} between names
 * @param header where its header begins, in bytes from the start of the archive
 * @param length of its bytes in the archive
 * @param size of its content
 * @param checksum of its content: CRC-32
 * @param method by which it is compressed; {@link #STORED}, {@link #DEFLATED} or another
 * @param encrypted whether it needs a password
 */
record ZipMember(
    String name, long header, long length, long size, int checksum, int method, boolean encrypted) {

  static final int STORED = 0;
  static final int DEFLATED = 8;

  /** Whether its name is not one within the archive. */
  boolean leadsOut() {
    return name.startsWith("/") || Arrays.asList(name.split("/")).contains("..");
  }

  /** Why it cannot be read; null if it can. */
  String problem() {
    if (encrypted) {
      return "it is encrypted";
    }
    if (method != STORED && method != DEFLATED) {
      return "it is compressed by method %s of ZIP, not by Deflate".formatted(method);
    }
    if (size == 0 || length <= 0) {
      return "empty file";
    }
    return Math.max(size, length) > ImageFiles.MAX_BYTES
        ? "%s bytes, more than 1 GiB".formatted(size)
        : null;
  }

  /** With {@code a/b} for a name such as {@code ./a//b}; one that leads out stays as it is. */
  ZipMember plainlyNamed() {
    String plain = leadsOut() ? name : TarNames.normalize(name);
    return plain.equals(name)
        ? this
        : new ZipMember(plain, header, length, size, checksum, method, encrypted);
  }
}
