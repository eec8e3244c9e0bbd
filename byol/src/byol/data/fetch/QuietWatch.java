package byol.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Closes a stream that nothing comes from for some time, which ends the reading of it. */
final class QuietWatch implements AutoCloseable {

  private final InputStream stream;
  private final Duration most;
  private final Thread thread;
  private volatile long last = System.nanoTime();
  private volatile boolean quiet;

  /** Begins to watch. */
  QuietWatch(InputStream stream, Duration most) {
    this.stream = stream;
    this.most = most;
    thread = Thread.ofPlatform().daemon().name("byol-fetch-watch").start(this::watch);
  }

  private void watch() {
    try {
      for (long left = most.toNanos(); left > 0; ) {
        TimeUnit.NANOSECONDS.sleep(left);
        left = most.toNanos() - (System.nanoTime() - last);
      }
      quiet = true;
      stream.close();
    } catch (InterruptedException | IOException e) {
      // It was read to its end, or its reader is told by the stream itself.
    }
  }

  /** Something came. */
  void came() {
    last = System.nanoTime();
  }

  /**
   * Looks whether the stream ended by itself.
   *
   * @throws IOException if it was closed because nothing came
   */
  void check() throws IOException {
    if (quiet) {
      throw new IOException("nothing came for %s s".formatted(Math.max(1, most.toSeconds())));
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
