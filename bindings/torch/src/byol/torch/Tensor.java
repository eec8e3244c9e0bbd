package byol.torch;

import static byol.torch.abi.Scalar.INTEGER;
import static byol.torch.abi.Scalar.REAL;
import static byol.torch.abi.Scalar.bits;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.HostMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An n-dimensional array of LibTorch. The operators are PyTorch's: same names, same broadcasting,
 * same gradients. Every result belongs to the innermost {@link TensorScope} of the thread; names
 * that end in an underscore change the tensor itself and return it.
 *
 * <p>A scalar argument keeps its kind: with a {@code long}, or an {@code int}, a tensor of integers
 * gives one of integers, exactly; with a {@code double} it gives float32, and cannot be changed in
 * place.
 *
 * <p>The class is a chain of parts, each of which adds methods: {@code TensorHandle} (lifetime and
 * description), {@code TensorViews} and {@code TensorArithmetic}, whose operators are called
 * directly, then all others that have a tensor as {@code self}, which are generated from the
 * schemas of LibTorch. What has none is in {@link Torch}, {@link Nn}, {@link Linalg}, {@link Fft},
 * {@link Special} and {@link Out}; layers call {@link Functional}. {@link Ops} reaches any operator
 * by name. All operators throw {@link TorchException.Operator} for wrong shapes, dtypes or devices,
 * {@link TorchException.Closed} for freed tensors.
 */
public final class Tensor extends TensorOperatorsSZ {
  private Tensor(MemorySegment handle) {
    super(handle);
  }

  /** Puts a new reference into the innermost scope; NULL is this thread's last failure. */
  static Tensor wrap(MemorySegment handle) {
    if (handle.address() == 0) {
      throw TorchException.last();
    }
    Tensor tensor = new Tensor(handle);
    TensorScope scope = ThreadState.current().scope;
    if (scope == null) {
      // Only a call without tensor arguments gets here: nothing else works without a scope.
      MemorySegment orphan = ThreadState.begin().longs(handle.address());
      tc_h.tc_free_all(orphan, 1);
      TensorScope.innermost();
    }
    scope.adopt(tensor);
    return tensor;
  }

  // ---- making tensors

  /** A tensor of shape {@code shape} filled with one value. */
  public static Tensor full(double value, DType dtype, Device device, long... shape) {
    return full(REAL, bits(value), dtype, device, shape);
  }

  /** A tensor whose elements all have one integer value. */
  public static Tensor full(long value, DType dtype, Device device, long... shape) {
    return full(INTEGER, value, dtype, device, shape);
  }

  private static Tensor full(int kind, long value, DType dtype, Device device, long[] shape) {
    TensorScope.innermost();
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return wrap(
        tc_h.tc_full(
            sizes, shape.length, kind, value, dtype.code(), device.type().code(), device.index()));
  }

  /** Zeros, float32, on the CPU. */
  public static Tensor zeros(long... shape) {
    return full(0, DType.FLOAT32, Device.CPU, shape);
  }

  /** Ones, float32, on the CPU. */
  public static Tensor ones(long... shape) {
    return full(1, DType.FLOAT32, Device.CPU, shape);
  }

  /** Uninitialized memory. */
  public static Tensor empty(DType dtype, Device device, long... shape) {
    TensorScope.innermost();
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return wrap(
        tc_h.tc_empty(sizes, shape.length, dtype.code(), device.type().code(), device.index()));
  }

  /**
   * Standard normal values from this thread's generator (see {@link Random}), float32, on the CPU.
   */
  public static Tensor randn(long... shape) {
    return randn(DType.FLOAT32, Device.CPU, shape);
  }

  /** Standard normal values from this thread's generator for the device, or its default one. */
  public static Tensor randn(DType dtype, Device device, long... shape) {
    TensorScope.innermost();
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return wrap(
        tc_h.tc_randn(
            sizes,
            shape.length,
            dtype.code(),
            device.type().code(),
            device.index(),
            Random.handle(device)));
  }

  /**
   * Uniform values in [0, 1) from this thread's generator (see {@link Random}), float32, on the
   * CPU.
   */
  public static Tensor rand(long... shape) {
    TensorScope.innermost();
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return wrap(
        tc_h.tc_rand(
            sizes,
            shape.length,
            DType.FLOAT32.code(),
            Device.CPU.type().code(),
            Device.CPU.index(),
            Random.handle(Device.CPU)));
  }

  /** The integers from start (inclusive) to end (exclusive), int64, on the CPU. */
  public static Tensor arange(long start, long end) {
    return arange(start, end, Device.CPU);
  }

  /** The same on a device. */
  public static Tensor arange(long start, long end, Device device) {
    TensorScope.innermost();
    return wrap(
        tc_h.tc_arange(start, end, DType.INT64.code(), device.type().code(), device.index()));
  }

  /** A float32 tensor with these values, in row-major order; without a shape, of one dimension. */
  public static Tensor of(float[] values, long... shape) {
    Objects.requireNonNull(values, "values");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocateFrom(JAVA_FLOAT, values);
      return of(data, DType.FLOAT32, shape.length == 0 ? new long[] {values.length} : shape);
    }
  }

  /** An int64 tensor with these values, in row-major order; without a shape, of one dimension. */
  public static Tensor of(long[] values, long... shape) {
    Objects.requireNonNull(values, "values");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocateFrom(JAVA_LONG, values);
      return of(data, DType.INT64, shape.length == 0 ? new long[] {values.length} : shape);
    }
  }

  /**
   * Copies native memory that holds the elements in row-major order.
   *
   * @throws TorchException.Operator if its size is not that of the shape
   * @throws IllegalArgumentException if it is on Java's heap
   * @throws IllegalStateException if it is a mapped file that has become shorter
   */
  public static Tensor of(MemorySegment data, DType dtype, long... shape) {
    TensorScope.innermost();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment elements = HostMemory.readable(data, arena);
      MemorySegment sizes = ThreadState.begin().longs(shape);
      return wrap(
          tc_h.tc_from_host(
              elements,
              elements.byteSize(),
              sizes,
              shape.length,
              dtype.code(),
              Device.CPU.type().code(),
              Device.CPU.index()));
    }
  }

  /** Joins tensors along an existing dimension. */
  public static Tensor cat(List<Tensor> tensors, int dim) {
    Tensor[] all = TensorLists.copy(tensors);
    return wrap(tc_h.tc_cat(ThreadState.begin().handles(all), all.length, dim));
  }

  /** Joins tensors of equal shape along a new dimension. */
  public static Tensor stack(List<Tensor> tensors, int dim) {
    Tensor[] all = TensorLists.copy(tensors);
    return wrap(tc_h.tc_stack(ThreadState.begin().handles(all), all.length, dim));
  }

  // ---- parts

  /**
   * A part of this tensor, as {@code x[…]} in PyTorch: {@code x.get(0)}, {@code x.get("1:3, ...")},
   * {@code x.get(Index.ELLIPSIS, rows)}, {@code x.get(x.gt(0))}. It is a view unless there are
   * index tensors among the indices.
   *
   * @param index integers, texts, tensors and others, see {@link Index}
   * @throws IllegalArgumentException for what is no index
   * @throws TorchException.Index if there are more than dimensions, or one is out of range
   */
  public Tensor get(Object... index) {
    return TensorScope.compute(() -> new Index.Applied(this, index).get());
  }

  /**
   * Changes a part of this tensor, as {@code x[…] = value} in PyTorch.
   *
   * @param value broadcasts to the part
   * @param index as for {@link #get}; none for the whole
   * @return this
   */
  public Tensor set(Tensor value, Object... index) {
    try (TensorScope _ = TensorScope.open()) {
      new Index.Applied(this, index).set(value);
      return this;
    }
  }

  /**
   * The same with a number.
   *
   * @throws IllegalArgumentException for one with a fraction in a tensor of integers
   */
  public Tensor set(double value, Object... index) {
    if (!dtype().isFloatingPoint() && value != Math.rint(value)) {
      throw new IllegalArgumentException("a tensor of %s cannot hold %s".formatted(dtype(), value));
    }
    try (TensorScope _ = TensorScope.open()) {
      return set(empty(dtype(), device()).fill_(value), index);
    }
  }

  /** The same with an integer. */
  public Tensor set(long value, Object... index) {
    try (TensorScope _ = TensorScope.open()) {
      return set(empty(dtype(), device()).fill_(value), index);
    }
  }

  // ---- gradients

  /** Says whether gradients are recorded with respect to this tensor. */
  public Tensor requiresGrad_(boolean requiresGrad) {
    TorchException.check(tc_h.tc_set_requires_grad(handle(), requiresGrad ? 1 : 0));
    return this;
  }

  /** Adds the gradient of this one-element tensor to all leaves that it was computed from. */
  public void backward() {
    Autograd.waiting(() -> tc_h.tc_backward(handle()));
  }

  /**
   * The same.
   *
   * @param retainGraph whether it can be done again, for which what backward needs is kept
   */
  public void backward(boolean retainGraph) {
    backward(null, retainGraph, false);
  }

  /**
   * The same of a tensor of any shape.
   *
   * @param gradient that of what is made of this tensor, in its shape
   */
  public void backward(Tensor gradient) {
    backward(gradient, false, false);
  }

  /**
   * The same.
   *
   * @param gradient null: one, of a tensor with one element
   * @param createGraph whether the gradients can be differentiated in turn
   */
  public void backward(Tensor gradient, boolean retainGraph, boolean createGraph) {
    Autograd.backward(
        List.of(this),
        gradient == null ? null : List.of(gradient),
        List.of(),
        retainGraph,
        createGraph);
  }

  /**
   * Has a function called for each gradient with respect to this tensor, when backward computes it.
   *
   * <pre>{@code
   * var hook = x.registerHook(gradient -> gradient.mul(2));
   * }</pre>
   *
   * <p>It is code as if it stood where backward is called: its tensors belong to the innermost
   * scope there. What it throws is the cause of the exception that backward throws.
   *
   * @param hook gets the gradient and gives what takes its place, or null to leave it
   * @return what ends it
   * @throws TorchException.Operator if no gradients are recorded with respect to this tensor
   */
  public Autograd.Hook registerHook(UnaryOperator<Tensor> hook) {
    return Autograd.register(this, hook);
  }

  /** Whether {@link #backward} has left a gradient here. */
  public boolean hasGrad() {
    return tc_h.tc_has_grad(handle()) != 0;
  }

  /**
   * The gradient that {@link #backward} accumulated here.
   *
   * @throws TorchException.Operator if there is none
   */
  public Tensor grad() {
    return wrap(tc_h.tc_grad(handle()));
  }

  /** Drops the gradients of these tensors; they become absent, not zero. */
  public static void clearGrads(List<Tensor> tensors) {
    Tensor[] all = TensorLists.copy(tensors);
    TorchException.check(tc_h.tc_clear_grads(ThreadState.begin().handles(all), all.length));
  }

  /** The gradients of this one-element tensor with respect to the inputs; nothing accumulates. */
  public List<Tensor> gradOf(List<Tensor> inputs) {
    return Autograd.grad(List.of(this), inputs);
  }

  // ---- results

  /**
   * What {@link #topk} gives.
   *
   * @param values shape as this, with k in that dimension
   * @param indices int64, same shape
   */
  public record TopK(Tensor values, Tensor indices) {}
}
