package byol.torch.distributed;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;

/** Waits in short turns, so that an interrupt and a deadline of ours can end it. */
final class Waiting {
  private static final long TURN_MILLIS = 100;

  private Waiting() {}

  /** A native call that waits so many milliseconds, and writes whether it is done. */
  interface Turn {
    int run(long millis, MemorySegment done);
  }

  /** How it ended. */
  enum End {
    DONE,
    NOT_YET,
    FAILED,
    INTERRUPTED
  }

  static End run(Duration timeout, Turn turn) {
    long deadline = System.nanoTime() + timeout.toNanos();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment done = arena.allocate(JAVA_INT);
      while (true) {
        long left = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
        if (turn.run(Math.min(left, TURN_MILLIS), done) != 0) {
          return End.FAILED;
        }
        if (done.get(JAVA_INT, 0) != 0) {
          return End.DONE;
        }
        if (Thread.currentThread().isInterrupted()) {
          return End.INTERRUPTED;
        }
        if (System.nanoTime() > deadline) {
          return End.NOT_YET;
        }
      }
    }
  }
}
