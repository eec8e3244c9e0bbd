package byol.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/** A file that is being written. */
public interface OutputFile extends WritableByteChannel {
  /** Writes all that remains in a buffer at the end of the file; returns how many bytes. */
  @Override
  int write(ByteBuffer bytes) throws IOException;

  /** Writes all that remains in a buffer over what is there from a position on. */
  void writeAt(long position, ByteBuffer bytes) throws IOException;

  /** Returns when what was written would survive a loss of power. */
  void sync() throws IOException;

  /**
   * A buffered stream at the end of the file. Closing it flushes it and leaves the file open, so
   * that what a format's writer adds as it is closed can be synced.
   */
  default OutputStream stream() {
    return new BufferedOutputStream(Channels.newOutputStream(this), 1 << 18) {
      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
