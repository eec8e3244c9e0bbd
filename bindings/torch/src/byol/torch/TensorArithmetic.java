package byol.torch;

import static byol.torch.abi.Scalar.INTEGER;
import static byol.torch.abi.Scalar.REAL;
import static byol.torch.abi.Scalar.bits;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import java.lang.foreign.MemorySegment;

/**
 * Arithmetic and reductions, the part of {@link Tensor} that training calls at every step. They are
 * called directly, without a look-up by name; the classes that are generated have all others.
 */
public abstract sealed class TensorArithmetic extends TensorViews permits TensorOperatorsAC {
  TensorArithmetic(MemorySegment handle) {
    super(handle);
  }

  /** The sum with another tensor, broadcast. */
  public final Tensor add(Tensor other) {
    return add(other, 1);
  }

  /** {@code this + alpha * other}. */
  public final Tensor add(Tensor other, double alpha) {
    return Tensor.wrap(tc_h.tc_add(handle(), other.handle(), REAL, bits(alpha)));
  }

  /** As {@link #add(Tensor, double)}, with an integer. */
  public final Tensor add(Tensor other, long alpha) {
    return Tensor.wrap(tc_h.tc_add(handle(), other.handle(), INTEGER, alpha));
  }

  /** The sum with a number. */
  public final Tensor add(double other) {
    return Tensor.wrap(tc_h.tc_add_scalar(handle(), REAL, bits(other)));
  }

  /** The sum with an integer. */
  public final Tensor add(long other) {
    return Tensor.wrap(tc_h.tc_add_scalar(handle(), INTEGER, other));
  }

  /** The difference from another tensor, broadcast. */
  public final Tensor sub(Tensor other) {
    return Tensor.wrap(tc_h.tc_sub(handle(), other.handle()));
  }

  /** The difference from a number. */
  public final Tensor sub(double other) {
    return Tensor.wrap(tc_h.tc_sub_scalar(handle(), REAL, bits(other)));
  }

  /** The difference from an integer. */
  public final Tensor sub(long other) {
    return Tensor.wrap(tc_h.tc_sub_scalar(handle(), INTEGER, other));
  }

  /** The product with another tensor, element by element, broadcast. */
  public final Tensor mul(Tensor other) {
    return Tensor.wrap(tc_h.tc_mul(handle(), other.handle()));
  }

  /** The product with a number. */
  public final Tensor mul(double other) {
    return Tensor.wrap(tc_h.tc_mul_scalar(handle(), REAL, bits(other)));
  }

  /** The product with an integer. */
  public final Tensor mul(long other) {
    return Tensor.wrap(tc_h.tc_mul_scalar(handle(), INTEGER, other));
  }

  /** The quotient, which of integers too is not an integer but float32. */
  public final Tensor div(Tensor other) {
    return Tensor.wrap(tc_h.tc_div(handle(), other.handle()));
  }

  /** The quotient by a number. */
  public final Tensor div(double other) {
    return Tensor.wrap(tc_h.tc_div_scalar(handle(), REAL, bits(other)));
  }

  /** The quotient by an integer; of integers it is float32. */
  public final Tensor div(long other) {
    return Tensor.wrap(tc_h.tc_div_scalar(handle(), INTEGER, other));
  }

  /** Each element with the other sign. */
  public final Tensor neg() {
    return Tensor.wrap(tc_h.tc_neg(handle()));
  }

  /** Each element to the power of a number. */
  public final Tensor pow(double exponent) {
    return Tensor.wrap(tc_h.tc_pow_scalar(handle(), REAL, bits(exponent)));
  }

  /** Each element to the power of an integer. */
  public final Tensor pow(long exponent) {
    return Tensor.wrap(tc_h.tc_pow_scalar(handle(), INTEGER, exponent));
  }

  /** Adds another tensor to this one, in place. */
  public final Tensor add_(Tensor other) {
    return add_(other, 1);
  }

  /** {@code this += alpha * other}. */
  public final Tensor add_(Tensor other, double alpha) {
    TorchException.check(tc_h.tc_add_(handle(), other.handle(), REAL, bits(alpha)));
    return (Tensor) this;
  }

  /** As {@link #add_(Tensor, double)}, with an integer. */
  public final Tensor add_(Tensor other, long alpha) {
    TorchException.check(tc_h.tc_add_(handle(), other.handle(), INTEGER, alpha));
    return (Tensor) this;
  }

  /** Multiplies this tensor by another, in place. */
  public final Tensor mul_(Tensor other) {
    TorchException.check(tc_h.tc_mul_(handle(), other.handle()));
    return (Tensor) this;
  }

  /** Multiplies this tensor by a number, in place. */
  public final Tensor mul_(double other) {
    TorchException.check(tc_h.tc_mul_scalar_(handle(), REAL, bits(other)));
    return (Tensor) this;
  }

  /** Multiplies this tensor by an integer, in place. */
  public final Tensor mul_(long other) {
    TorchException.check(tc_h.tc_mul_scalar_(handle(), INTEGER, other));
    return (Tensor) this;
  }

  /** e to the power of each element. */
  public final Tensor exp() {
    return Tensor.wrap(tc_h.tc_exp(handle()));
  }

  /** The natural logarithm of each element. */
  public final Tensor log() {
    return Tensor.wrap(tc_h.tc_log(handle()));
  }

  /** The square root of each element. */
  public final Tensor sqrt() {
    return Tensor.wrap(tc_h.tc_sqrt(handle()));
  }

  /** Each element without its sign. */
  public final Tensor abs() {
    return Tensor.wrap(tc_h.tc_abs(handle()));
  }

  /** Each element, or a number where it is less than that. */
  public final Tensor clampMin(double min) {
    return Tensor.wrap(tc_h.tc_clamp_min(handle(), REAL, bits(min)));
  }

  /** Each element, or an integer where it is less than that. */
  public final Tensor clampMin(long min) {
    return Tensor.wrap(tc_h.tc_clamp_min(handle(), INTEGER, min));
  }

  /** Matrix product; leading dimensions broadcast. */
  public final Tensor matmul(Tensor other) {
    return Tensor.wrap(tc_h.tc_matmul(handle(), other.handle()));
  }

  /** Where the elements of both tensors are equal: booleans. */
  public final Tensor eq(Tensor other) {
    return Tensor.wrap(tc_h.tc_eq(handle(), other.handle()));
  }

  /** Where elements are greater than a number: booleans. */
  public final Tensor gt(double other) {
    return Tensor.wrap(tc_h.tc_gt_scalar(handle(), REAL, bits(other)));
  }

  /** Where elements are greater than an integer: booleans. */
  public final Tensor gt(long other) {
    return Tensor.wrap(tc_h.tc_gt_scalar(handle(), INTEGER, other));
  }

  /** This tensor's elements where the condition holds, the other's elsewhere. */
  public final Tensor where(Tensor condition, Tensor other) {
    return Tensor.wrap(tc_h.tc_where(condition.handle(), handle(), other.handle()));
  }

  // ---- reductions; without dimensions, over all elements

  /**
   * The sum over dimensions, which the result does not have; over all elements if none is named.
   */
  public final Tensor sum(long... dims) {
    MemorySegment over = ThreadState.begin().longs(dims);
    return Tensor.wrap(tc_h.tc_sum(handle(), over, dims.length, 0));
  }

  /**
   * The mean over dimensions, which the result does not have; over all elements if none is named.
   */
  public final Tensor mean(long... dims) {
    MemorySegment over = ThreadState.begin().longs(dims);
    return Tensor.wrap(tc_h.tc_mean(handle(), over, dims.length, 0));
  }

  /** Variance; correction 0 is the biased, 1 the unbiased one. */
  public final Tensor var(int correction, long... dims) {
    MemorySegment over = ThreadState.begin().longs(dims);
    return Tensor.wrap(tc_h.tc_var(handle(), over, dims.length, correction, 0));
  }

  /** Euclidean norm. */
  public final Tensor norm(long... dims) {
    MemorySegment over = ThreadState.begin().longs(dims);
    return Tensor.wrap(tc_h.tc_vector_norm(handle(), 2, over, dims.length, 0));
  }

  /** The largest of all elements. */
  public final Tensor max() {
    return Tensor.wrap(tc_h.tc_max(handle()));
  }

  /** Positions of the largest elements along a dimension, int64. */
  public final Tensor argmax(int dim) {
    return Tensor.wrap(tc_h.tc_argmax(handle(), dim, 0));
  }

  /** The k largest elements along a dimension, descending, with their positions. */
  public final Tensor.TopK topk(long k, int dim) {
    MemorySegment indices = ThreadState.begin().room(1);
    Tensor values = Tensor.wrap(tc_h.tc_topk(handle(), k, dim, indices));
    return new Tensor.TopK(values, Tensor.wrap(indices.get(ADDRESS, 0)));
  }

  /** The softmax over one dimension: positive, with the sum 1. */
  public final Tensor softmax(int dim) {
    return Tensor.wrap(tc_h.tc_softmax(handle(), dim));
  }

  /** Whether no element is NaN or infinite. */
  public final boolean allFinite() {
    MemorySegment result = ThreadState.begin().room(1);
    TorchException.check(tc_h.tc_all_finite(handle(), result));
    return result.get(JAVA_INT, 0) != 0;
  }
}
