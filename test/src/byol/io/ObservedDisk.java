package byol.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The disk below, with a method before each operation that a subclass may use to do something else,
 * or to throw.
 */
public abstract class ObservedDisk implements Disk {
  private final Disk below = CurrentDisk.get();

  /** The operations. */
  public enum Operation {
    CREATE,
    APPEND,
    WRITE,
    SYNC,
    MOVE,
    DELETE,
    CREATE_DIRECTORY,
    SYNC_DIRECTORY
  }

  /**
   * What an operation does.
   *
   * @param file that is changed
   * @param target of a move; else null
   * @param bytes of a write, which may be written in part; else null
   */
  protected record Call(Operation operation, Path file, Path target, ByteBuffer bytes) {}

  /** Does an operation, or not. */
  protected interface Action {
    void run() throws IOException;
  }

  /** Instead of an operation: does it, or something else. */
  protected abstract void perform(Call call, Action action) throws IOException;

  @Override
  public OutputFile create(Path file) throws IOException {
    OutputFile[] made = new OutputFile[1];
    perform(call(Operation.CREATE, file), () -> made[0] = below.create(file));
    return new ObservedFile(file, made[0]);
  }

  @Override
  public OutputFile append(Path file) throws IOException {
    OutputFile[] made = new OutputFile[1];
    perform(call(Operation.APPEND, file), () -> made[0] = below.append(file));
    return new ObservedFile(file, made[0]);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    perform(new Call(Operation.MOVE, from, to, null), () -> below.move(from, to));
  }

  @Override
  public void delete(Path file) throws IOException {
    perform(call(Operation.DELETE, file), () -> below.delete(file));
  }

  @Override
  public void createDirectory(Path folder) throws IOException {
    perform(call(Operation.CREATE_DIRECTORY, folder), () -> below.createDirectory(folder));
  }

  @Override
  public void syncDirectory(Path folder) throws IOException {
    perform(call(Operation.SYNC_DIRECTORY, folder), () -> below.syncDirectory(folder));
  }

  private static Call call(Operation operation, Path file) {
    return new Call(operation, file, null, null);
  }

  private final class ObservedFile implements OutputFile {
    private final Path file;
    private final OutputFile below;

    ObservedFile(Path file, OutputFile below) {
      this.file = file;
      this.below = below;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      int length = bytes.remaining();
      perform(new Call(Operation.WRITE, file, null, bytes), () -> below.write(bytes));
      return length;
    }

    @Override
    public void writeAt(long position, ByteBuffer bytes) throws IOException {
      perform(new Call(Operation.WRITE, file, null, bytes), () -> below.writeAt(position, bytes));
    }

    @Override
    public void sync() throws IOException {
      perform(call(Operation.SYNC, file), below::sync);
    }

    @Override
    public boolean isOpen() {
      return below.isOpen();
    }

    @Override
    public void close() throws IOException {
      below.close();
    }
  }
}
