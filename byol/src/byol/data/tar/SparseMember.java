package byol.data.tar;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A file with holes in a tar archive: GNU tar writes them with {@code -S}, bsdtar on macOS unasked.
 * Commons Compress knows the four forms of their maps.
 */
public final class SparseMember {

  private SparseMember() {}

  /**
   * The content, with its holes.
   *
   * @param header where the first header of the member begins
   * @param length of the content
   */
  public static byte[] read(RandomAccessFile archive, long header, int length) throws IOException {
    archive.seek(header);
    // Not closed, for that would close the archive.
    @SuppressWarnings("resource")
    TarArchiveInputStream tar = new TarArchiveInputStream(new Whole(archive));
    try {
      if (tar.getNextEntry() == null) {
        throw new EOFException("the archive ends before it");
      }
      byte[] content = tar.readNBytes(length);
      if (content.length < length) {
        throw new EOFException("the archive is cut off within it");
      }
      return content;
    } catch (RuntimeException e) {
      throw new IOException("the map of its holes is malformed", e);
    }
  }

  /** An archive from where it stands. */
  private static final class Whole extends InputStream {

    private final RandomAccessFile archive;

    Whole(RandomAccessFile archive) {
      this.archive = archive;
    }

    @Override
    public int read() throws IOException {
      return archive.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return archive.read(bytes, offset, length);
    }

    @Override
    public long skip(long count) throws IOException {
      long from = archive.getFilePointer();
      archive.seek(Math.min(archive.length(), from + Math.max(0, count)));
      return archive.getFilePointer() - from;
    }
  }
}
