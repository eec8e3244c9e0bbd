package byol.torch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** What a thread called last, in a file that is there after the process has ended in a call. */
final class LastCalls {
  private static final int CALLS = 64;
  private static final int LENGTH = 240;

  /** Of all threads: which call came after which. */
  private static final AtomicLong ORDER = new AtomicLong();

  private final MappedByteBuffer lines;
  private int next;

  LastCalls(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      lines = channel.map(FileChannel.MapMode.READ_WRITE, 0, (long) CALLS * LENGTH);
    }
  }

  /** One line, with a number that rises, in place of the oldest. */
  void add(String call) {
    byte[] line = new byte[LENGTH];
    Arrays.fill(line, (byte) ' ');
    ByteBuffer text = StandardCharsets.UTF_8.encode(ORDER.incrementAndGet() + " " + call);
    text.get(line, 0, Math.min(text.remaining(), LENGTH - 1));
    line[LENGTH - 1] = '\n';
    lines.put(next * LENGTH, line);
    next = (next + 1) % CALLS;
  }
}
