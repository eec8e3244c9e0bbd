package byol.data.index;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * How a file or folder looked from outside at some time: a different look means that its content
 * changed. A folder's says which names are in it, not what is in the files of these names.
 *
 * @param path of the file or folder
 * @param modified when it was modified, in nanoseconds since 1970; {@link #ABSENT} if there is none
 * @param size in bytes; 0 for folders
 */
public record Stamp(String path, long modified, long size) {

  /** The time of what cannot be looked at. */
  static final long ABSENT = Long.MIN_VALUE;

  /** How a file or folder looks now; links are followed. */
  public static Stamp of(Path path) {
    try {
      return of(path, Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException e) {
      return new Stamp(path.toString(), ABSENT, 0);
    }
  }

  /** How a file or folder looks by attributes that were read. */
  public static Stamp of(Path path, BasicFileAttributes attributes) {
    return new Stamp(
        path.toString(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        attributes.isDirectory() ? 0 : attributes.size());
  }

  /** Whether it still looks the same. */
  boolean holds() {
    return of(Path.of(path)).equals(this);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(path);
    out.writeLong(modified);
    out.writeLong(size);
  }

  static Stamp read(DataInput in) throws IOException {
    return new Stamp(in.readUTF(), in.readLong(), in.readLong());
  }
}
