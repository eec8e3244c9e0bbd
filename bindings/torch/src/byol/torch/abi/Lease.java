package byol.torch.abi;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The memory of a tensor, lent as a segment. It stays until the lease is closed, whatever becomes
 * of the tensor; then accesses of the segment throw.
 */
public final class Lease {
  /** Those whose segment another thread was using in a native call when they were closed. */
  private static final Queue<Lease> IN_USE = new ConcurrentLinkedQueue<>();

  private final Arena arena = Arena.ofShared();
  private final MemorySegment keeper;
  private final MemorySegment segment;

  private Lease(MemorySegment keeper, MemorySegment data, long bytes) {
    this.keeper = keeper;
    this.segment = data.reinterpret(bytes, arena, _ -> tc_h.tc_memory_free(keeper));
  }

  /**
   * Borrows the memory of a tensor.
   *
   * @throws TorchException.Operator if it cannot be lent
   */
  public static Lease of(MemorySegment tensor) {
    retry();
    try (Arena call = Arena.ofConfined()) {
      MemorySegment data = call.allocate(ADDRESS);
      MemorySegment bytes = call.allocate(JAVA_LONG);
      MemorySegment keeper = tc_h.tc_memory_keep(tensor, data, bytes);
      if (keeper.address() == 0) {
        throw TorchException.last();
      }
      return new Lease(keeper, data.get(ADDRESS, 0), bytes.get(JAVA_LONG, 0));
    }
  }

  public MemorySegment segment() {
    return segment;
  }

  /** Whether the elements of a tensor still lie there. */
  public boolean isOf(MemorySegment tensor) {
    return tc_h.tc_memory_is_of(keeper, tensor) != 0;
  }

  /** Ends it; where another thread uses the segment in a native call, as soon as that is over. */
  public void close() {
    if (!tryClose()) {
      IN_USE.add(this);
    }
  }

  private boolean tryClose() {
    try {
      arena.close();
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static void retry() {
    for (Iterator<Lease> leases = IN_USE.iterator(); leases.hasNext(); ) {
      if (leases.next().tryClose()) {
        leases.remove();
      }
    }
  }
}
