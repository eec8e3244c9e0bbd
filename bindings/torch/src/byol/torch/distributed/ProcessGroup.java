package byol.torch.distributed;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.abi.Handles;
import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Processes that compute in common, each with a rank from 0 on. All of them join, and then call the
 * same things in the same order.
 *
 * <pre>{@code
 * // in each of two processes, with rank 0 and 1
 * var store = Store.file(Path.of("/tmp/meeting"), Duration.ofSeconds(30));
 * try (var _ = TensorScope.open();
 *     var group = ProcessGroup.join(store, Member.of(rank, 2))) {
 *   Tensor numbers = Tensor.of(new float[] {1, 2, 3});
 *   group.allReduce(numbers, Reduction.SUM).await();       // 2, 4, 6 in both
 *   group.barrier().await();                               // before one of them leaves
 * }
 * }</pre>
 *
 * <p>Before each call the ranks compare what they call, and of which shapes and types, by a
 * reduction of two numbers that is the same in all of them: Gloo would end the process, or give
 * wrong numbers, where those differ. So a misfit is an exception at every rank.
 *
 * <p>After a {@link DistributedException} the group is of no use any more.
 */
public final class ProcessGroup implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Store store;
  private final Member self;
  private final Failures failures;
  private MemorySegment handle;
  private RuntimeException brokenBy;
  private int underWay;
  private long calls;
  private int others;

  private ProcessGroup(Store store, Member self, Failures failures, MemorySegment handle) {
    this.store = store;
    this.self = self;
    this.failures = failures;
    this.handle = handle;
  }

  /**
   * Waits for all ranks, and connects them by Gloo.
   *
   * @param store the same for all
   * @throws DistributedException.Rendezvous if a rank does not come in time, two have one number,
   *     or what must be equal differs
   * @throws DistributedException.Interrupted if the thread is interrupted
   */
  public static ProcessGroup join(Store store, Member self) {
    Rendezvous members = new Rendezvous(store, self);
    members.run();
    Failures failures = new Failures(store, self, members);
    return new ProcessGroup(
        store, self, failures, connect(store, self, Backend.GLOO, self.name(), failures));
  }

  /**
   * Ends the waiting of processes that join, by a launcher that knows that one of them will not
   * come. Those that have joined do not notice.
   *
   * @param store where they meet
   * @param name of the group
   * @param why for people
   */
  public static void callOff(Store store, String name, String why) {
    Rendezvous.fail(store, name, why);
  }

  private static MemorySegment connect(
      Store store, Member self, Backend backend, String name, Failures failures) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment made =
          tc_h.tc_group_new(
              store.handle(),
              arena.allocateFrom(name + "/" + backend),
              backend.code(),
              self.rank(),
              self.size(),
              arena.allocateFrom(self.at()),
              self.timeout().toMillis());
      if (made.address() == 0) {
        throw failures.last("connecting by %s at %s".formatted(backend, self.at()));
      }
      return made;
    }
  }

  /** This process's number, from 0. */
  public int rank() {
    return self.rank();
  }

  /** How many ranks there are. */
  public int size() {
    return self.size();
  }

  /**
   * Makes every element the sum, minimum or maximum of all ranks', in place.
   *
   * @param tensor dense, on the CPU; to be left alone until the work is done
   * @throws DistributedException if ranks call different things, or one of them is gone
   */
  public Work allReduce(Tensor tensor, Reduction reduction) {
    MemorySegment of = dense(tensor);
    return begin(
        "all-reduce (%s) of %s".formatted(reduction, layout(tensor)),
        () -> tc_h.tc_all_reduce(handle(), of, reduction.code()));
  }

  /**
   * Makes every rank's tensor that of one rank, in place.
   *
   * @param tensor dense, on the CPU; to be left alone until the work is done
   * @param root the rank that has the values
   * @throws DistributedException if ranks call different things, or one of them is gone
   */
  public Work broadcast(Tensor tensor, int root) {
    if (root < 0 || root >= size()) {
      throw new IllegalArgumentException("of %s ranks there is none %s".formatted(size(), root));
    }
    MemorySegment of = dense(tensor);
    return begin(
        "broadcast by rank %s of %s".formatted(root, layout(tensor)),
        () -> tc_h.tc_broadcast(handle(), of, root));
  }

  /**
   * The tensors of all ranks in their order, at every rank; waits for them.
   *
   * @param tensor [...], dense, on the CPU
   * @return [ranks, ...] without gradient
   * @throws DistributedException if ranks call different things, or one of them is gone
   */
  public Tensor allGather(Tensor tensor) {
    MemorySegment from = dense(tensor);
    long[] shape = new long[tensor.dim() + 1];
    shape[0] = size();
    System.arraycopy(tensor.shape(), 0, shape, 1, tensor.dim());
    Tensor all = Tensor.empty(tensor.dtype(), tensor.device(), shape);
    MemorySegment to = Handles.of(all);
    begin("all-gather of " + shape(tensor), () -> tc_h.tc_all_gather(handle(), to, from)).await();
    return all;
  }

  /** Is done when all ranks have called it. */
  public Work barrier() {
    return begin("barrier", () -> tc_h.tc_barrier(handle()));
  }

  /**
   * Compares a text, such as a digest, among the ranks; waits for them.
   *
   * @param what it is, for people
   * @throws DistributedException.Mismatch if it differs; the message shows both
   */
  public void agree(String what, String text) {
    synchronized (this) {
      compare(what + " " + text);
    }
  }

  /**
   * Averages the gradients of parameters while backward goes on, over connections of its own.
   *
   * @param parameters leaves of one device that require gradients, in the same order at all ranks;
   *     on a GPU, by NCCL
   * @param firstBytes size of the first bucket that is ready, which begins early if it is small
   * @param bytes size of the others
   * @throws DistributedException.Mismatch if the parameters of ranks have other shapes or types
   * @throws DistributedException if one of them is gone
   */
  public synchronized GradientBuckets gradients(
      List<Tensor> parameters, long firstBytes, long bytes) {
    List<Tensor> all = List.copyOf(parameters);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("there are no parameters");
    }
    compare(
        "gradients in buckets of %s and %s bytes of %s"
            .formatted(firstBytes, bytes, all.stream().map(ProcessGroup::layout).toList()));
    Backend backend = Backend.of(all.getFirst().device());
    MemorySegment own =
        connect(store, self, backend, self.name() + "/gradients-" + others++, failures);
    return new GradientBuckets(this, own, all, firstBytes, bytes);
  }

  // ---- what is called is compared

  private interface Call {
    MemorySegment run();
  }

  private synchronized Work begin(String what, Call call) {
    compare(what);
    return begun(what, call);
  }

  private Work begun(String what, Call call) {
    MemorySegment work = call.run();
    if (work.address() == 0) {
      throw broken(failures.last(what));
    }
    underWay++;
    return new Work(this, what, work);
  }

  /** One reduction, the same at all ranks, tells whether all of them mean the same. */
  private void compare(String what) {
    handle();
    calls++;
    long digest = digest(what);
    boolean same;
    try (var _ = TensorScope.open()) {
      Tensor largest = Tensor.of(new long[] {digest, -digest});
      begun(what, () -> tc_h.tc_all_reduce(handle(), Handles.of(largest), Reduction.MAX.code()))
          .await();
      long[] found = largest.toLongArray();
      same = found[0] == -found[1];
    }
    if (!same) {
      throw broken(mismatch(what));
    }
  }

  private static long digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(bytes).getLong() >>> 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private DistributedException mismatch(String what) {
    String key = "%s/call/%s/".formatted(self.name(), calls);
    store.set(key + rank(), what);
    List<Integer> peers = new ArrayList<>();
    String theirs = "";
    for (int rank = 0; rank < size(); rank++) {
      String other = store.get(key + rank);
      if (!other.equals(what)) {
        theirs = peers.isEmpty() ? other : theirs;
        peers.add(rank);
      }
    }
    store.awaitHearers(key, size());
    return new DistributedException.Mismatch(
        "ranks do not do the same: rank %s does %s, rank %s does %s. All must run the same program with the same settings and data"
            .formatted(
                rank(),
                shortened(what),
                peers.isEmpty() ? "?" : peers.getFirst(),
                shortened(theirs)),
        rank(),
        peers);
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }

  private static String shape(Tensor tensor) {
    return "%s %s".formatted(tensor.dtype(), Arrays.toString(tensor.shape()));
  }

  /** With the order in memory, in which elements go to other ranks. */
  private static String layout(Tensor tensor) {
    return shape(tensor) + " by " + Arrays.toString(tensor.strides());
  }

  private MemorySegment dense(Tensor tensor) {
    if (tensor.device().type() != Device.Type.CPU) {
      throw new IllegalArgumentException(
          "this group carries tensors of the CPU, not %s".formatted(tensor.describe()));
    }
    if (tensor.numel() == 0) {
      throw new IllegalArgumentException("a tensor without elements goes to no other rank");
    }
    if (tensor.dtype() == DType.INT16) {
      throw new IllegalArgumentException("Gloo does not carry " + tensor.describe());
    }
    return Handles.of(tensor);
  }

  // ---- for works and buckets

  Failures failures() {
    return failures;
  }

  /** Gloo's own timeout comes first. */
  Duration patience() {
    return self.timeout().plus(GRACE);
  }

  synchronized void ended() {
    underWay--;
  }

  DistributedException interrupted(String what) {
    return new DistributedException.Interrupted(
        "rank %s was interrupted in %s".formatted(rank(), what), rank());
  }

  synchronized RuntimeException broken(RuntimeException by) {
    if (brokenBy == null) {
      brokenBy = by;
    }
    return by;
  }

  synchronized boolean isBroken() {
    return brokenBy != null;
  }

  private synchronized MemorySegment handle() {
    if (handle == null) {
      throw new TorchException.Closed("this group of processes is closed");
    }
    if (brokenBy != null) {
      throw new IllegalStateException(
          "this group of processes ended with an error: " + brokenBy.getMessage(), brokenBy);
    }
    return handle;
  }

  /**
   * Leaves. Others that still need this rank get an error: end with a {@link #barrier}. After an
   * error, or with work under way, what Gloo holds stays until the process ends.
   */
  @Override
  public synchronized void close() {
    if (handle != null) {
      boolean clean = brokenBy == null && underWay == 0;
      TorchException.check(clean ? tc_h.tc_group_free(handle) : tc_h.tc_group_abandon(handle));
      handle = null;
    }
  }
}
