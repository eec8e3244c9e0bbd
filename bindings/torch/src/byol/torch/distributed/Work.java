package byol.torch.distributed;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import java.lang.foreign.MemorySegment;
import java.time.Duration;

/** Something that the ranks of a group have begun together; to be waited for, by one thread. */
public final class Work {
  private final ProcessGroup group;
  private final String what;
  private MemorySegment handle;

  Work(ProcessGroup group, String what, MemorySegment handle) {
    this.group = group;
    this.what = what;
    this.handle = handle;
  }

  /**
   * Waits until it is done. Of NCCL the thread does not wait: what it queues on its stream from now
   * on does.
   *
   * @throws DistributedException if it fails, is not done within the group's timeout, or the thread
   *     is interrupted
   */
  public void await() {
    if (!await(group.patience())) {
      throw group.broken(group.failures().late(what));
    }
  }

  /**
   * Waits, at most so long.
   *
   * @return whether it is done; if not, it can be waited for again
   * @throws DistributedException if it fails, or the thread is interrupted
   */
  public boolean await(Duration timeout) {
    if (handle == null) {
      return true;
    }
    return switch (Waiting.run(timeout, (ms, done) -> tc_h.tc_work_wait(handle, ms, done))) {
      case DONE -> {
        free();
        group.ended();
        yield true;
      }
      case NOT_YET -> false;
      case INTERRUPTED -> throw group.broken(group.interrupted(what));
      case FAILED -> {
        RuntimeException failure = group.failures().last(what);
        free();
        throw group.broken(failure);
      }
    };
  }

  private void free() {
    TorchException.check(tc_h.tc_work_free(handle));
    handle = null;
  }
}
