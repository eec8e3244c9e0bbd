package byol.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The operating system's disk. */
final class RealDisk implements Disk {
  @Override
  public OutputFile create(Path file) throws IOException {
    return new RealFile(open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  @Override
  public OutputFile append(Path file) throws IOException {
    return new RealFile(open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  private static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, options);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void createDirectory(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  @Override
  public void syncDirectory(Path folder) throws IOException {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      sync(directory);
    }
  }

  /**
   * Some network and FUSE file systems cannot sync folders; then there is nothing to wait for. They
   * say so in the user's language, so that only a broken disk is told from it.
   */
  private static void sync(FileChannel directory) throws IOException {
    try {
      directory.force(true);
    } catch (IOException e) {
      if (e.getMessage() != null && e.getMessage().matches("(?i).*input/output error.*")) {
        throw e;
      }
    }
  }

  private record RealFile(FileChannel channel) implements OutputFile {
    @Override
    public int write(ByteBuffer bytes) throws IOException {
      int length = bytes.remaining();
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      return length;
    }

    @Override
    public void writeAt(long position, ByteBuffer bytes) throws IOException {
      long at = position;
      while (bytes.hasRemaining()) {
        at += channel.write(bytes, at);
      }
    }

    @Override
    public void sync() throws IOException {
      channel.force(true);
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
