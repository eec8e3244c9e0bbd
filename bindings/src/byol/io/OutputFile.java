package byol.io;

import java.io.IOException;
import java.nio.ByteBuffer;
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
}
