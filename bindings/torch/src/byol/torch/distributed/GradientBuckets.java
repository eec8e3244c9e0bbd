package byol.torch.distributed;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.Tensor;
import byol.torch.abi.Handles;
import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradients that become the mean over all ranks, in buckets that are reduced while backward still
 * computes others. The buckets' memory then is the gradients.
 *
 * <pre>{@code
 * optimizer.zeroGrad();
 * buckets.begin();                  // before the last backward of the step
 * loss.backward();
 * buckets.end();                    // waits: all ranks have the same gradients
 * optimizer.step(rate);
 * }</pre>
 */
public final class GradientBuckets implements AutoCloseable {
  private static final String WHAT = "the reduction of gradients";

  private final ProcessGroup group;
  private MemorySegment connections;
  private MemorySegment handle;
  private boolean underWay;

  GradientBuckets(
      ProcessGroup group,
      MemorySegment connections,
      List<Tensor> parameters,
      long firstBytes,
      long bytes) {
    this.group = group;
    this.connections = connections;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment list = arena.allocate(ADDRESS, parameters.size());
      for (int i = 0; i < parameters.size(); i++) {
        list.setAtIndex(ADDRESS, i, Handles.of(parameters.get(i)));
      }
      handle = tc_h.tc_buckets_new(connections, list, parameters.size(), firstBytes, bytes);
    }
    if (handle.address() == 0) {
      TorchException failure = TorchException.last();
      tc_h.tc_group_free(connections);
      throw failure;
    }
  }

  /** How many buckets there are. */
  public long count() {
    return tc_h.tc_buckets_count(handle());
  }

  /** Has the next backward reduce what it computes, with what was accumulated before. */
  public void begin() {
    TorchException.check(tc_h.tc_buckets_begin(handle()));
    underWay = true;
  }

  /**
   * Waits until all gradients are means over all ranks, where a rank without one counts as 0. A
   * parameter that backward gave none at any rank has none.
   *
   * @throws DistributedException if another rank is gone or late, or the thread is interrupted
   */
  public void end() {
    MemorySegment buckets = handle();
    switch (Waiting.run(
        group.patience(), (millis, done) -> tc_h.tc_buckets_end(buckets, millis, done))) {
      case DONE -> underWay = false;
      case FAILED -> throw group.broken(group.failures().last(WHAT));
      case INTERRUPTED -> throw group.broken(group.interrupted(WHAT));
      case NOT_YET -> throw group.broken(group.failures().late(WHAT));
    }
  }

  /**
   * When a bucket was reduced.
   *
   * @param bucket which, from 0, in the order in which they are handed over
   * @param bytes its size
   * @param begin when its gradients were there and it was handed to the group, by {@link
   *     System#nanoTime}
   * @param end when it was the mean of all ranks, by the same clock
   */
  public record Span(int bucket, long bytes, long begin, long end) {}

  /**
   * When the buckets were reduced that {@link #end} waited for last.
   *
   * @return in their order; none of NCCL, whose work has the GPU's clock
   * @throws TorchException if nothing was reduced, or the next reduction is under way
   */
  public List<Span> spans() {
    int count = Math.toIntExact(count());
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment numbers = arena.allocate(JAVA_LONG, 3L * count);
      TorchException.check(tc_h.tc_buckets_spans(handle(), numbers));
      long now = System.nanoTime();
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        long bytes = numbers.getAtIndex(JAVA_LONG, 3L * i);
        long sinceBegin = numbers.getAtIndex(JAVA_LONG, 3L * i + 1);
        long sinceEnd = numbers.getAtIndex(JAVA_LONG, 3L * i + 2);
        if (sinceEnd >= 0) {
          spans.add(new Span(i, bytes, now - sinceBegin, now - sinceEnd));
        }
      }
      return spans;
    }
  }

  private MemorySegment handle() {
    if (handle == null) {
      throw new TorchException.Closed("these buckets of gradients are closed");
    }
    return handle;
  }

  /** Backward computes as without them from now on. */
  @Override
  public void close() {
    if (handle != null) {
      TorchException.check(tc_h.tc_buckets_free(handle));
      boolean clean = !underWay && !group.isBroken();
      TorchException.check(
          clean ? tc_h.tc_group_free(connections) : tc_h.tc_group_abandon(connections));
      handle = null;
      connections = null;
    }
  }
}
