package byol.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes files that are there whole or not at all, whatever ends the process or the machine: the
 * content goes to a file of a name of its own beside the target, to disk, and only then takes the
 * target's name, which goes to disk as well. What was there before stays until then. Of two that
 * write one file at the same time, the later one's is left, whole.
 *
 * <p>Missing folders are made. A symbolic link stays, and the file that it names is written.
 *
 * <p>All methods throw {@link WriteException}, naming the file and the reason, if it cannot be
 * written, which is also if it is a folder, a device, a pipe or a socket.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** What a file is to hold. */
  public interface Content {
    /** Writes it. */
    void writeTo(OutputFile out) throws IOException;
  }

  /** What a file is to hold, in many small pieces. */
  public interface StreamedContent {
    /** Writes it; may or may not close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes text in UTF-8. */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes lines in UTF-8, each with a line feed. */
  public static void writeLines(Path file, Iterable<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    write(file, text.toString());
  }

  /** Writes bytes. */
  public static void write(Path file, byte[] bytes) {
    write(file, out -> out.write(ByteBuffer.wrap(bytes)));
  }

  /** Writes what is put into a buffered stream. */
  public static void stream(Path file, StreamedContent content) {
    write(
        file,
        out -> {
          OutputStream buffered = out.stream();
          content.writeTo(buffered);
          buffered.flush();
        });
  }

  /** Writes what the content writes. */
  public static void write(Path file, Content content) {
    write(file, content, _ -> {});
  }

  /**
   * Writes what the content writes, and has it looked at before it takes the file's name.
   *
   * @param check is given where the file lies, whole, until then; what it throws goes through, and
   *     leaves what was there before
   */
  public static void write(Path file, Content content, Consumer<Path> check) {
    try {
      Path target = Targets.resolve(file);
      Path folder = target.toAbsolutePath().getParent();
      Folders.create(folder);
      Path partial = PartialFiles.beside(target);
      try {
        try (OutputFile out = create(partial, folder)) {
          content.writeTo(out);
          out.sync();
        }
        check.accept(partial);
        Disk.current().move(partial, target);
      } catch (IOException | RuntimeException | Error e) {
        discard(partial, e);
        throw e;
      }
      Disk.current().syncDirectory(folder);
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /**
   * Makes the partial file; if that cannot be, the folder is to blame, and is what a user knows.
   */
  private static OutputFile create(Path partial, Path folder) throws IOException {
    try {
      return Disk.current().create(partial);
    } catch (AccessDeniedException e) {
      throw (IOException) new AccessDeniedException(folder.toString()).initCause(e);
    } catch (NoSuchFileException e) {
      String reason = "no file can be made in " + folder;
      throw (IOException) new FileSystemException(folder.toString(), null, reason).initCause(e);
    }
  }

  private static void discard(Path partial, Throwable cause) {
    try {
      Disk.current().delete(partial);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
