package byol.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk whose n-th operation goes wrong. Writes of one file that follow each other count as one
 * operation, or each as one if {@code -Dbyol.faults=all}.
 */
public final class FaultyDisk extends ObservedDisk {
  private static final boolean EVERY_WRITE = "all".equals(System.getProperty("byol.faults"));

  /** What goes wrong. */
  public enum Fault {
    /** The operation fails, those after it do not. */
    ERROR,
    /** From the operation on, nothing can be begun or written, and the last write is half done. */
    FULL,
    /** The process ends before the operation. */
    KILL,
    /** The process ends in the operation: of a write, half is done. */
    TORN,
    /** The operation, which is a sync, does nothing. */
    UNSYNCED
  }

  /** The end of the process: what catches failures must not catch this. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final Fault fault;
  private final long at;
  private final PowerLoss power;
  private Call last;
  private final List<Operation> operations = new ArrayList<>();
  private boolean dead;

  /**
   * A disk with one fault.
   *
   * @param at the number of the operation, from 1 on
   * @param power told of all that is done
   */
  public FaultyDisk(Fault fault, long at, PowerLoss power) {
    this.fault = fault;
    this.at = at;
    this.power = power;
  }

  /** The operations that there were. */
  public List<Operation> operations() {
    return operations;
  }

  @Override
  protected void perform(Call call, Action action) throws IOException {
    if (dead) {
      throw new Killed();
    }
    boolean goesOn =
        !EVERY_WRITE
            && last != null
            && call.operation() == Operation.WRITE
            && last.operation() == Operation.WRITE
            && call.file().equals(last.file());
    last = call;
    if (!goesOn) {
      operations.add(call.operation());
    }
    boolean now = operations.size() == at && !goesOn;
    switch (fault) {
      case ERROR -> {
        if (now) {
          throw new IOException("Input/output error");
        }
      }
      case FULL -> {
        if (operations.size() >= at && grows(call)) {
          half(call, action);
          throw new IOException("No space left on device");
        }
      }
      case KILL -> dieIf(now);
      case TORN -> {
        if (now) {
          half(call, action);
          dieIf(true);
        }
      }
      case UNSYNCED -> {
        boolean sync =
            call.operation() == Operation.SYNC || call.operation() == Operation.SYNC_DIRECTORY;
        if (now && sync) {
          return;
        }
      }
    }
    action.run();
    power.done(call.operation(), call.file(), call.target());
  }

  private void dieIf(boolean now) {
    if (now) {
      dead = true;
      throw new Killed();
    }
  }

  private static boolean grows(Call call) {
    return switch (call.operation()) {
      case CREATE, WRITE, CREATE_DIRECTORY -> true;
      case APPEND, SYNC, MOVE, DELETE, SYNC_DIRECTORY -> false;
    };
  }

  private static void half(Call call, Action action) throws IOException {
    if (call.bytes() != null) {
      var bytes = call.bytes();
      bytes.limit(bytes.position() + bytes.remaining() / 2);
      action.run();
    }
  }

  /** The number and kind of an operation, for messages. */
  @Override
  public String toString() {
    Path file = last == null ? null : last.file();
    return "%s at operation %d; the last one was %s of %s"
        .formatted(fault, at, last == null ? "none" : last.operation(), file);
  }
}
