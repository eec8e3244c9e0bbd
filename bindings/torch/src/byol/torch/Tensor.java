package byol.torch;

import static byol.torch.Scalar.INTEGER;
import static byol.torch.Scalar.REAL;
import static byol.torch.Scalar.bits;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import byol.torch.ffi.tc_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;

/**
 * An n-dimensional array of LibTorch. The operators are PyTorch's: same names, same broadcasting,
 * same gradients. Every result belongs to the innermost {@link TensorScope} of the thread; names
 * that end in an underscore change the tensor itself and return it.
 *
 * <p>A scalar argument keeps its kind: with a {@code long}, or an {@code int}, a tensor of integers
 * gives one of integers, exactly; with a {@code double} it gives float32, and cannot be changed in
 * place.
 *
 * <p>The operators here are called directly; those of the superclasses, which are generated, by the
 * schemas of LibTorch, are all others that have a tensor as {@code self}. What has none is in
 * {@link Torch}, {@link Nn}, {@link Linalg}, {@link Fft}, {@link Special} and {@link Out}; layers
 * call {@link Functional}. {@link Ops} reaches any operator by name. All operators throw {@link
 * TorchException.Operator} for wrong shapes, dtypes or devices, {@link TorchException.Closed} for
 * freed tensors.
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

  public static Tensor full(long value, DType dtype, Device device, long... shape) {
    return full(INTEGER, value, dtype, device, shape);
  }

  private static Tensor full(int kind, long value, DType dtype, Device device, long[] shape) {
    TensorScope.innermost();
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return wrap(
        tc_h.tc_full(
            sizes, shape.length, kind, value, dtype.code, device.type().code, device.index()));
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
    return wrap(tc_h.tc_empty(sizes, shape.length, dtype.code, device.type().code, device.index()));
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
            dtype.code,
            device.type().code,
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
            DType.FLOAT32.code,
            Device.CPU.type().code,
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
    return wrap(tc_h.tc_arange(start, end, DType.INT64.code, device.type().code, device.index()));
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
              dtype.code,
              Device.CPU.type().code,
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

  // ---- copies and views

  /** A second reference to the same tensor, in the innermost scope. */
  public Tensor alias() {
    return wrap(tc_h.tc_retain(handle()));
  }

  public Tensor to(DType dtype) {
    return to(dtype, device());
  }

  public Tensor to(Device device) {
    return to(dtype(), device);
  }

  /** This tensor with that type on that device; copies only where something changes. */
  public Tensor to(DType dtype, Device device) {
    return wrap(tc_h.tc_to(handle(), dtype.code, device.type().code, device.index(), 0));
  }

  public Tensor contiguous(MemoryFormat format) {
    return wrap(tc_h.tc_contiguous(handle(), format.code));
  }

  @Override
  public Tensor clone() {
    return wrap(tc_h.tc_clone(handle()));
  }

  /** The same values, outside the graph of gradients. */
  public Tensor detach() {
    return wrap(tc_h.tc_detach(handle()));
  }

  /** Overwrites this tensor with the values of another, which broadcast. */
  public Tensor copy_(Tensor source) {
    TorchException.check(tc_h.tc_copy_(handle(), source.handle()));
    return this;
  }

  public Tensor fill_(double value) {
    TorchException.check(tc_h.tc_fill_(handle(), REAL, bits(value)));
    return this;
  }

  public Tensor fill_(long value) {
    TorchException.check(tc_h.tc_fill_(handle(), INTEGER, value));
    return this;
  }

  /** The same elements in another shape; one size may be -1. */
  public Tensor reshape(long... shape) {
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return wrap(tc_h.tc_reshape(handle(), sizes, shape.length));
  }

  public Tensor permute(long... dims) {
    MemorySegment order = ThreadState.begin().longs(dims);
    return wrap(tc_h.tc_permute(handle(), order, dims.length));
  }

  public Tensor transpose(int dim0, int dim1) {
    return wrap(tc_h.tc_transpose(handle(), dim0, dim1));
  }

  /** The matrix transposed. */
  public Tensor t() {
    return transpose(0, 1);
  }

  /** The part of one dimension from start, length long; a view. */
  public Tensor narrow(int dim, long start, long length) {
    return wrap(tc_h.tc_narrow(handle(), dim, start, length));
  }

  /** One index of a dimension, which goes away; a view. */
  public Tensor select(int dim, long index) {
    return wrap(tc_h.tc_select(handle(), dim, index));
  }

  public Tensor unsqueeze(int dim) {
    return wrap(tc_h.tc_unsqueeze(handle(), dim));
  }

  /** The rows (columns, …) whose positions an int64 tensor of shape [K] gives. */
  public Tensor indexSelect(int dim, Tensor index) {
    return wrap(tc_h.tc_index_select(handle(), dim, index.handle()));
  }

  /** Element-wise pick along a dimension, as torch.gather. */
  public Tensor gather(int dim, Tensor index) {
    return wrap(tc_h.tc_gather(handle(), dim, index.handle()));
  }

  // ---- arithmetic

  public Tensor add(Tensor other) {
    return add(other, 1);
  }

  /** {@code this + alpha * other}. */
  public Tensor add(Tensor other, double alpha) {
    return wrap(tc_h.tc_add(handle(), other.handle(), REAL, bits(alpha)));
  }

  public Tensor add(Tensor other, long alpha) {
    return wrap(tc_h.tc_add(handle(), other.handle(), INTEGER, alpha));
  }

  public Tensor add(double other) {
    return wrap(tc_h.tc_add_scalar(handle(), REAL, bits(other)));
  }

  public Tensor add(long other) {
    return wrap(tc_h.tc_add_scalar(handle(), INTEGER, other));
  }

  public Tensor sub(Tensor other) {
    return wrap(tc_h.tc_sub(handle(), other.handle()));
  }

  public Tensor sub(double other) {
    return wrap(tc_h.tc_sub_scalar(handle(), REAL, bits(other)));
  }

  public Tensor sub(long other) {
    return wrap(tc_h.tc_sub_scalar(handle(), INTEGER, other));
  }

  public Tensor mul(Tensor other) {
    return wrap(tc_h.tc_mul(handle(), other.handle()));
  }

  public Tensor mul(double other) {
    return wrap(tc_h.tc_mul_scalar(handle(), REAL, bits(other)));
  }

  public Tensor mul(long other) {
    return wrap(tc_h.tc_mul_scalar(handle(), INTEGER, other));
  }

  /** The quotient, which of integers too is not an integer but float32. */
  public Tensor div(Tensor other) {
    return wrap(tc_h.tc_div(handle(), other.handle()));
  }

  public Tensor div(double other) {
    return wrap(tc_h.tc_div_scalar(handle(), REAL, bits(other)));
  }

  public Tensor div(long other) {
    return wrap(tc_h.tc_div_scalar(handle(), INTEGER, other));
  }

  public Tensor neg() {
    return wrap(tc_h.tc_neg(handle()));
  }

  public Tensor pow(double exponent) {
    return wrap(tc_h.tc_pow_scalar(handle(), REAL, bits(exponent)));
  }

  public Tensor pow(long exponent) {
    return wrap(tc_h.tc_pow_scalar(handle(), INTEGER, exponent));
  }

  public Tensor add_(Tensor other) {
    return add_(other, 1);
  }

  /** {@code this += alpha * other}. */
  public Tensor add_(Tensor other, double alpha) {
    TorchException.check(tc_h.tc_add_(handle(), other.handle(), REAL, bits(alpha)));
    return this;
  }

  public Tensor add_(Tensor other, long alpha) {
    TorchException.check(tc_h.tc_add_(handle(), other.handle(), INTEGER, alpha));
    return this;
  }

  public Tensor mul_(Tensor other) {
    TorchException.check(tc_h.tc_mul_(handle(), other.handle()));
    return this;
  }

  public Tensor mul_(double other) {
    TorchException.check(tc_h.tc_mul_scalar_(handle(), REAL, bits(other)));
    return this;
  }

  public Tensor mul_(long other) {
    TorchException.check(tc_h.tc_mul_scalar_(handle(), INTEGER, other));
    return this;
  }

  public Tensor exp() {
    return wrap(tc_h.tc_exp(handle()));
  }

  public Tensor log() {
    return wrap(tc_h.tc_log(handle()));
  }

  public Tensor sqrt() {
    return wrap(tc_h.tc_sqrt(handle()));
  }

  public Tensor abs() {
    return wrap(tc_h.tc_abs(handle()));
  }

  public Tensor clampMin(double min) {
    return wrap(tc_h.tc_clamp_min(handle(), REAL, bits(min)));
  }

  public Tensor clampMin(long min) {
    return wrap(tc_h.tc_clamp_min(handle(), INTEGER, min));
  }

  /** Matrix product; leading dimensions broadcast. */
  public Tensor matmul(Tensor other) {
    return wrap(tc_h.tc_matmul(handle(), other.handle()));
  }

  public Tensor eq(Tensor other) {
    return wrap(tc_h.tc_eq(handle(), other.handle()));
  }

  public Tensor gt(double other) {
    return wrap(tc_h.tc_gt_scalar(handle(), REAL, bits(other)));
  }

  public Tensor gt(long other) {
    return wrap(tc_h.tc_gt_scalar(handle(), INTEGER, other));
  }

  /** This tensor's elements where the condition holds, the other's elsewhere. */
  public Tensor where(Tensor condition, Tensor other) {
    return wrap(tc_h.tc_where(condition.handle(), handle(), other.handle()));
  }

  // ---- reductions; without dimensions, over all elements

  public Tensor sum(long... dims) {
    MemorySegment over = ThreadState.begin().longs(dims);
    return wrap(tc_h.tc_sum(handle(), over, dims.length, 0));
  }

  public Tensor mean(long... dims) {
    MemorySegment over = ThreadState.begin().longs(dims);
    return wrap(tc_h.tc_mean(handle(), over, dims.length, 0));
  }

  /** Variance; correction 0 is the biased, 1 the unbiased one. */
  public Tensor var(int correction, long... dims) {
    MemorySegment over = ThreadState.begin().longs(dims);
    return wrap(tc_h.tc_var(handle(), over, dims.length, correction, 0));
  }

  /** Euclidean norm. */
  public Tensor norm(long... dims) {
    MemorySegment over = ThreadState.begin().longs(dims);
    return wrap(tc_h.tc_vector_norm(handle(), 2, over, dims.length, 0));
  }

  /** The largest of all elements. */
  public Tensor max() {
    return wrap(tc_h.tc_max(handle()));
  }

  /** Positions of the largest elements along a dimension, int64. */
  public Tensor argmax(int dim) {
    return wrap(tc_h.tc_argmax(handle(), dim, 0));
  }

  /**
   * The k largest elements along a dimension, descending, with their positions.
   *
   * @param values shape as this, with k in that dimension
   * @param indices int64, same shape
   */
  public record TopK(Tensor values, Tensor indices) {}

  public TopK topk(long k, int dim) {
    MemorySegment indices = ThreadState.begin().room(1);
    Tensor values = wrap(tc_h.tc_topk(handle(), k, dim, indices));
    return new TopK(values, wrap(indices.get(ADDRESS, 0)));
  }

  public Tensor softmax(int dim) {
    return wrap(tc_h.tc_softmax(handle(), dim));
  }

  /** Whether no element is NaN or infinite. */
  public boolean allFinite() {
    MemorySegment result = ThreadState.begin().room(1);
    TorchException.check(tc_h.tc_all_finite(handle(), result));
    return result.get(JAVA_INT, 0) != 0;
  }

  // ---- gradients

  /** Says whether gradients are recorded with respect to this tensor. */
  public Tensor requiresGrad_(boolean requiresGrad) {
    TorchException.check(tc_h.tc_set_requires_grad(handle(), requiresGrad ? 1 : 0));
    return this;
  }

  /** Adds the gradient of this one-element tensor to all leaves that it was computed from. */
  public void backward() {
    TorchException.check(tc_h.tc_backward(handle()));
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
    Tensor[] all = TensorLists.copy(inputs);
    ThreadState state = ThreadState.begin();
    MemorySegment handles = state.handles(all);
    MemorySegment grads = state.room(all.length);
    TorchException.check(tc_h.tc_autograd_grad(handle(), handles, all.length, grads));
    return TensorLists.wrap(grads, all.length);
  }
}
