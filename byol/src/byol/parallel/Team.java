package byol.parallel;

import byol.Method;
import byol.data.Rank;
import byol.nn.Parameter;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.distributed.DistributedException;
import byol.torch.distributed.GradientBuckets;
import byol.torch.distributed.ProcessGroup;
import byol.torch.distributed.Reduction;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import byol.util.Digests;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The processes of one training. Each has its share of every batch; all have the same networks, as
 * they begin with those of rank 0 and take the same steps. Rank 0 leads: it alone writes.
 *
 * <p>All ranks call the same methods in the same order. Each of them throws {@link
 * DistributedException} if another rank is gone, late, or calls something else.
 */
public final class Team {
  /** As PyTorch has them: a first bucket that is soon full, then larger ones. */
  private static final long FIRST_BUCKET = 1 << 20;

  private static final long BUCKET = 25 << 20;

  private static final Team ALONE = new Team(null, 1, 0);

  private final ProcessGroup group;
  private final int onThisMachine;
  private final int local;

  private Team(ProcessGroup group, int onThisMachine, int local) {
    this.group = group;
    this.onThisMachine = onThisMachine;
    this.local = local;
  }

  /** One process. */
  public static Team alone() {
    return ALONE;
  }

  /**
   * Several.
   *
   * @param group they have joined
   * @param onThisMachine how many of them are on this machine, and share its cores
   */
  public static Team of(ProcessGroup group, int onThisMachine) {
    return of(group, onThisMachine, group.rank() % Math.max(1, onThisMachine));
  }

  /**
   * Several.
   *
   * @param group they have joined
   * @param onThisMachine how many of them are on this machine, and share its cores
   * @param local which of these this one is, from 0
   */
  public static Team of(ProcessGroup group, int onThisMachine, int local) {
    return new Team(group, Math.max(1, onThisMachine), local);
  }

  /** Which of them this process is. */
  public Rank rank() {
    return group == null ? Rank.SINGLE : new Rank(group.rank(), group.size());
  }

  /** How many there are. */
  public int size() {
    return group == null ? 1 : group.size();
  }

  /** Whether there is no other. */
  public boolean isAlone() {
    return group == null;
  }

  /** Whether this is rank 0, which writes. */
  public boolean leads() {
    return group == null || group.rank() == 0;
  }

  /** How many of them are on this machine, and share its memory. */
  public int onThisMachine() {
    return onThisMachine;
  }

  /** This process's part of threads that a setting gives to the machine; at least one. */
  public int threads(int ofMachine) {
    return Math.max(1, ofMachine / onThisMachine);
  }

  /**
   * This process's own GPU, counted from the one that a setting names; the CPU is everybody's.
   *
   * @param devices how many GPUs this process sees: one, where the launcher gives each its own
   * @throws IllegalArgumentException if there are fewer GPUs than processes on this machine
   */
  public Device device(Device first, int devices) {
    if (isAlone() || first.type() == Device.Type.CPU || devices < 2) {
      return first;
    }
    if (onThisMachine > devices) {
      throw new IllegalArgumentException(
          "%s processes on this machine, and %s GPUs: each needs one of its own"
              .formatted(onThisMachine, devices));
    }
    return Device.cuda((first.index() + local) % devices);
  }

  /**
   * This process's part of a batch.
   *
   * @throws IllegalArgumentException if the parts would differ
   */
  public int share(int batchSize) {
    if (batchSize % size() != 0) {
      int below = batchSize / size() * size();
      throw new IllegalArgumentException(
          "a batch of %s images cannot be shared by %s processes: use a batch size of %s%s"
              .formatted(
                  batchSize,
                  size(),
                  below == 0 ? "" : below + " or ",
                  batchSize / size() * size() + size()));
    }
    return batchSize / size();
  }

  // ---- numbers

  /** The mean of a number over the ranks. */
  public double mean(double value) {
    return isAlone() ? value : reduce(value, Reduction.SUM) / size();
  }

  /** Whether it is true at any rank. */
  public boolean any(boolean value) {
    return isAlone() ? value : reduce(value ? 1 : 0, Reduction.MAX) != 0;
  }

  private double reduce(double value, Reduction reduction) {
    try (var _ = TensorScope.open()) {
      Tensor number = Tensor.full(value, DType.FLOAT64, Device.CPU, 1);
      group.allReduce(number, reduction).await();
      return number.item();
    }
  }

  /** Rank 0's numbers, at every rank. */
  public double[] ofLeader(double... values) {
    if (isAlone()) {
      return values;
    }
    try (var _ = TensorScope.open()) {
      long[] bits =
          LongStream.range(0, values.length)
              .map(i -> Double.doubleToRawLongBits(values[(int) i]))
              .toArray();
      Tensor tensor = Tensor.of(bits);
      group.broadcast(tensor, 0).await();
      long[] found = tensor.toLongArray();
      double[] theirs = new double[values.length];
      for (int i = 0; i < theirs.length; i++) {
        theirs[i] = Double.longBitsToDouble(found[i]);
      }
      return theirs;
    }
  }

  /**
   * Rank 0's text, at every rank.
   *
   * @param text of rank 0; the others' is not looked at
   */
  public String ofLeader(String text) {
    return isAlone() ? text : of(0, text);
  }

  /** The texts of all ranks, in their order. */
  public List<String> all(String text) {
    return isAlone()
        ? List.of(text)
        : IntStream.range(0, size()).mapToObj(rank -> of(rank, text)).toList();
  }

  private String of(int rank, String text) {
    try (var _ = TensorScope.open();
        Arena arena = Arena.ofConfined()) {
      byte[] bytes = rank == group.rank() ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
      Tensor size = Tensor.of(new long[] {bytes.length});
      group.broadcast(size, rank).await();
      int length = Math.toIntExact(size.toLongArray()[0]);
      if (length == 0) {
        return "";
      }
      MemorySegment memory = arena.allocate(length);
      MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
      Tensor tensor = Tensor.of(memory, DType.UINT8, length);
      group.broadcast(tensor, rank).await();
      return new String(tensor.toByteArray(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Refuses ranks that differ in something.
   *
   * @param what it is, for people
   * @throws DistributedException.Mismatch if they do
   */
  public void agree(String what, String text) {
    if (!isAlone()) {
      group.agree(what, text);
    }
  }

  // ---- tensors

  /** Makes tensors those of rank 0, in place, and compares a digest of all of them. */
  public void ofLeader(String what, Map<String, Tensor> tensors) {
    if (isAlone()) {
      return;
    }
    // Maps may have their own order in each process.
    Map<String, Tensor> sorted = new TreeMap<>(tensors);
    sorted.values().forEach(this::ofLeader);
    agree(what, digest(sorted));
  }

  /**
   * Refuses ranks whose trained parameters differ, which they never should.
   *
   * @param what they are, for people
   * @throws DistributedException.Mismatch if they do
   */
  public void agreeOn(String what, Method method) {
    if (isAlone()) {
      return;
    }
    Map<String, Tensor> parameters = new TreeMap<>();
    for (Parameter parameter : method.parameters()) {
      parameters.put(String.valueOf(parameters.size()), parameter.tensor());
    }
    agree(what, digest(parameters));
  }

  private void ofLeader(Tensor tensor) {
    if (tensor.numel() == 0) {
      return;
    }
    try (var _ = NoGrad.open();
        var _ = TensorScope.open()) {
      Tensor values = tensor.detach().to(Device.CPU).contiguous().clone();
      group.broadcast(values, 0).await();
      tensor.copy_(values);
    }
  }

  /** SHA-256 of all values with their names. */
  public static String digest(Map<String, Tensor> tensors) {
    MessageDigest digest = Digests.sha256();
    new TreeMap<>(tensors)
        .forEach(
            (name, tensor) -> {
              digest.update(name.getBytes(StandardCharsets.UTF_8));
              try (var _ = TensorScope.open();
                  Arena arena = Arena.ofConfined()) {
                long bytes = tensor.numel() * tensor.dtype().bytes();
                MemorySegment values = arena.allocate(Math.max(1, bytes), 8).asSlice(0, bytes);
                tensor.detach().copyTo(values);
                digest.update(values.asByteBuffer());
              }
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * What belongs to two views of each image, of all ranks' images: as one process with the whole
   * batch has it.
   *
   * @param views [2N, …]: of the first views of this rank's images, then of the second views
   * @return [2N · ranks, …] in float32 without gradient: of all first views, rank by rank, then of
   *     all second views
   */
  public Tensor gatherViews(Tensor views) {
    if (isAlone()) {
      return views;
    }
    return TensorScope.compute(() -> Method.inOrder(gather(views)));
  }

  /** What belongs to one view of each image: [N, …], then [N · ranks, …]. */
  public Tensor gatherRows(Tensor rows) {
    if (isAlone()) {
      return rows;
    }
    return TensorScope.compute(() -> Tensor.cat(gather(rows), 0));
  }

  private List<Tensor> gather(Tensor tensor) {
    Tensor all = group.allGather(tensor.detach().to(DType.FLOAT32).to(Device.CPU).contiguous());
    Tensor there = all.to(tensor.device());
    return LongStream.range(0, size()).mapToObj(rank -> there.select(0, rank)).toList();
  }

  /** The labels of all ranks' images, rank by rank. */
  public int[] gather(int[] labels) {
    if (isAlone() || labels.length == 0) {
      return labels;
    }
    try (var _ = TensorScope.open()) {
      long[] own = Arrays.stream(labels).asLongStream().toArray();
      return Arrays.stream(group.allGather(Tensor.of(own)).toLongArray())
          .mapToInt(Math::toIntExact)
          .toArray();
    }
  }

  /**
   * The numbers of all ranks, rank by rank.
   *
   * @param own equally many at each rank, one at least
   */
  public float[] gather(float[] own) {
    if (isAlone()) {
      return own;
    }
    try (var _ = TensorScope.open()) {
      return group.allGather(Tensor.of(own)).toFloatArray();
    }
  }

  // ---- training

  /**
   * Has a method compute with all ranks' images, where its loss needs them, and its gradients be
   * averaged while backward goes on.
   *
   * @return to be told of each step, and closed; null if this process is alone
   */
  public GradientBuckets join(Method method) {
    if (isAlone()) {
      return null;
    }
    method.joinedBy(group);
    List<Tensor> parameters = method.parameters().stream().map(Parameter::tensor).toList();
    return group.gradients(parameters, FIRST_BUCKET, BUCKET);
  }

  /** Has a method's batch norm take the statistics of all ranks' images together. */
  public void shareStatistics(Method method) {
    if (!isAlone()) {
      method.shareStatistics(group);
    }
  }

  /** Waits for all, so that none leaves while another needs it. */
  public void finish() {
    if (!isAlone()) {
      group.barrier().await();
    }
  }
}
