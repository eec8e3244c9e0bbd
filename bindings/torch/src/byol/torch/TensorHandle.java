package byol.torch;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.foreign.LentMemory;
import byol.torch.abi.Critical;
import byol.torch.abi.Handles;
import byol.torch.abi.Lease;
import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.HostMemory;
import byol.torch.runtime.MemoryFormat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Locale;

/** Lifetime, description and host transfer of a tensor; its subclasses add the operators. */
public abstract sealed class TensorHandle implements AutoCloseable permits TensorViews {
  private static final long[] NO_SIZES = {};

  static {
    Handles.readBy(tensor -> ((TensorHandle) tensor).handle());
  }

  TensorScope scope;
  int slot;

  /** An address, as that is less to keep than a segment; 0 once freed. */
  private long address;

  /** What {@link #memory} gave; null: nothing. */
  private Lease lease;

  /**
   * Where sizes are read into, every time they are asked for: the tensor may have other ones since,
   * as {@code t_}, {@code resize_} and {@code set_data} give it.
   */
  private long[] sizes = NO_SIZES;

  TensorHandle(MemorySegment handle) {
    this.address = handle.address();
  }

  /**
   * The native handle, for the length of one call.
   *
   * @throws TorchException.Closed if this tensor has been freed
   * @throws TorchException.Scope on a thread that does not own it
   */
  final MemorySegment handle() {
    return MemorySegment.ofAddress(address());
  }

  /** As {@link #handle}. */
  final long address() {
    long current = address;
    if (current == 0) {
      throw new TorchException.Closed(
          "this tensor is closed, with its scope or by itself; to use a result after its scope,"
              + " move it outward with scope.keep(tensor)");
    }
    scope.checkThread();
    return current;
  }

  /** The address as it is, of a tensor that no scope has yet. */
  final long ownAddress() {
    return address;
  }

  /** About what the elements take if they are of 32 bits, and shared with no other tensor. */
  final long aboutBytes() {
    MemorySegment handle = MemorySegment.ofAddress(address);
    long[] shape = new long[Math.max(0, Critical.dim(handle))];
    Critical.sizes(handle, shape);
    double bytes = 4;
    for (long size : shape) {
      bytes *= size;
    }
    return (long) Math.min(bytes, 1L << 40);
  }

  /** Gives up the handle, for the scope to free. */
  final long release() {
    long released = address;
    address = 0;
    endLease();
    return released;
  }

  private void endLease() {
    if (lease != null) {
      lease.close();
      lease = null;
      ThreadState.current().lent.remove(this);
    }
  }

  /** Ends the use of memory that this tensor has left. */
  final void checkLease() {
    if (lease != null && (address == 0 || !lease.isOf(MemorySegment.ofAddress(address)))) {
      endLease();
    }
  }

  /** Frees this tensor now, before its scope ends. Closing twice does nothing. */
  @Override
  public final void close() {
    if (address != 0) {
      scope.free((Tensor) this);
    }
  }

  /** Whether this tensor has been freed. */
  public final boolean isClosed() {
    return address == 0;
  }

  /** The sizes of all dimensions. */
  public final long[] shape() {
    return sizes().clone();
  }

  private long[] sizes() {
    MemorySegment current = handle();
    int dim = Critical.sizes(current, sizes);
    while (dim != sizes.length) {
      if (dim < 0) {
        throw TorchException.last();
      }
      sizes = new long[dim];
      dim = Critical.sizes(current, sizes);
    }
    return sizes;
  }

  /** The number of dimensions. */
  public final int dim() {
    return Critical.dim(handle());
  }

  /**
   * The size of one dimension; negative dimensions count from the end.
   *
   * @throws TorchException.Index if there is no such dimension
   */
  public final long size(int dim) {
    long[] sizes = sizes();
    int index = dim < 0 ? dim + sizes.length : dim;
    if (index < 0 || index >= sizes.length) {
      throw new TorchException.Index(
          "dimension " + dim + " of a tensor of shape " + Arrays.toString(sizes));
    }
    return sizes[index];
  }

  /** The number of elements. */
  public final long numel() {
    long count = 1;
    for (long size : sizes()) {
      count *= size;
    }
    return count;
  }

  /** The type of its elements. */
  public final DType dtype() {
    return DType.ofCode(Critical.dtype(handle()));
  }

  /** The device that its memory is on. */
  public final Device device() {
    return Device.ofCodes(tc_h.tc_device_type(handle()), tc_h.tc_device_index(handle()));
  }

  /** The distance in elements between neighbors along each dimension. */
  public final long[] strides() {
    int dim = dim();
    MemorySegment room = ThreadState.begin().room(dim);
    int written = tc_h.tc_strides(handle(), room, dim);
    if (written < 0) {
      throw TorchException.last();
    }
    return room.toArray(JAVA_LONG);
  }

  /** Whether its elements lie in memory without gaps, in the order of a format. */
  public final boolean isContiguous(MemoryFormat format) {
    return tc_h.tc_is_contiguous(handle(), format.code()) != 0;
  }

  /** Whether the two tensors are backed by the same memory. */
  public final boolean sharesStorage(Tensor other) {
    long id = tc_h.tc_storage_id(handle());
    return id == tc_h.tc_storage_id(other.handle()) && id != 0;
  }

  /** Whether gradients are recorded with respect to this tensor. */
  public final boolean requiresGrad() {
    return tc_h.tc_requires_grad(handle()) != 0;
  }

  /**
   * The value of a tensor of one element. Integers beyond 2^53 are rounded, which {@link
   * #toLongArray} does not do.
   *
   * @throws TorchException.Operator if it has more
   */
  public final double item() {
    MemorySegment value = ThreadState.begin().room(1);
    TorchException.check(tc_h.tc_item(handle(), value));
    return value.get(JAVA_DOUBLE, 0);
  }

  /** Copies all elements, as float, in row-major order. */
  public final float[] toFloatArray() {
    return toArray(DType.FLOAT32, JAVA_FLOAT).toArray(JAVA_FLOAT);
  }

  /** Copies all elements, as double, in row-major order. */
  public final double[] toDoubleArray() {
    return toArray(DType.FLOAT64, JAVA_DOUBLE).toArray(JAVA_DOUBLE);
  }

  /** Copies all elements, as long, in row-major order. */
  public final long[] toLongArray() {
    return toArray(DType.INT64, JAVA_LONG).toArray(JAVA_LONG);
  }

  /** Copies all elements, as unsigned bytes, in row-major order. */
  public final byte[] toByteArray() {
    return toArray(DType.UINT8, JAVA_BYTE).toArray(JAVA_BYTE);
  }

  private MemorySegment toArray(DType type, ValueLayout layout) {
    MemorySegment target = Arena.ofAuto().allocate(Math.max(1, numel()) * layout.byteSize(), 8);
    MemorySegment exact = target.asSlice(0, numel() * layout.byteSize());
    if (dtype() == type) {
      copyTo(exact);
    } else {
      try (TensorScope _ = TensorScope.open()) {
        ((Tensor) this).to(type).copyTo(exact);
      }
    }
    return exact;
  }

  /**
   * Copies all elements out, in row-major order, as they are.
   *
   * @param target native memory of exactly {@code numel() * dtype().bytes()} bytes
   * @throws TorchException.Operator if the size differs
   * @throws IllegalArgumentException if the target is read-only, or on Java's heap
   * @throws IllegalStateException if it is a mapped file that has become shorter
   */
  public final void copyTo(MemorySegment target) {
    HostMemory.checkIsOutsideHeap(LentMemory.writable(target));
    if (!target.isMapped()) {
      TorchException.check(tc_h.tc_to_host(handle(), target, target.byteSize()));
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment copy = arena.allocate(Math.max(1, target.byteSize()), 64);
      TorchException.check(tc_h.tc_to_host(handle(), copy, target.byteSize()));
      HostMemory.transfer(copy, target, target.byteSize());
    }
  }

  /**
   * The memory of this tensor, without a copy: the elements in row-major order, in the machine's
   * byte order. What is written there changes the tensor, and tensors that share its memory.
   *
   * <p>It can be used, on any thread, until this tensor is closed or leaves its memory, as by
   * {@code resize_} or {@code set_}; from then on every access throws {@code
   * IllegalStateException}.
   *
   * @throws TorchException.Operator for a tensor that is not on the CPU, whose elements do not lie
   *     in their order without gaps (see {@code contiguous()}), or with respect to which gradients
   *     are recorded (see {@code detach()})
   */
  public final MemorySegment memory() {
    MemorySegment current = handle();
    checkLease();
    if (lease == null) {
      lease = Lease.of(current);
      ThreadState.current().lent.add(this);
    }
    return lease.segment();
  }

  /** What it is without its values, for messages: {@code float32 [3, 4] on cpu}. */
  public final String describe() {
    String type = dtype().name().toLowerCase(Locale.ROOT);
    return "%s %s on %s".formatted(type, Arrays.toString(sizes()), device());
  }

  /**
   * The values as PyTorch prints them; of a tensor of more than 1,000 elements the first and last
   * three along each dimension.
   */
  @Override
  public final String toString() {
    if (address == 0) {
      return "Tensor(closed)";
    }
    try {
      return TensorText.of((Tensor) this);
    } catch (TorchException | IllegalArgumentException e) {
      return "Tensor(" + e.getMessage().lines().findFirst().orElse("") + ")";
    }
  }
}
