package byol.torch;

import static byol.torch.abi.Scalar.INTEGER;
import static byol.torch.abi.Scalar.REAL;
import static byol.torch.abi.Scalar.bits;

import byol.torch.ffi.tc_h;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.MemoryFormat;
import java.lang.foreign.MemorySegment;

/**
 * Copies, conversions and views, the part of {@link Tensor} that gives the same elements elsewhere,
 * in another type or in another order. They are called directly, without a look-up by name.
 */
public abstract sealed class TensorViews extends TensorHandle permits TensorArithmetic {
  TensorViews(MemorySegment handle) {
    super(handle);
  }

  /** A second reference to the same tensor, in the innermost scope. */
  public final Tensor alias() {
    return Tensor.wrap(tc_h.tc_retain(handle()));
  }

  /** The same elements as another type; this tensor if it has that type. */
  public final Tensor to(DType dtype) {
    return to(dtype, device());
  }

  /** The same elements on another device; this tensor if it is there. */
  public final Tensor to(Device device) {
    return to(dtype(), device);
  }

  /** This tensor with that type on that device; copies only where something changes. */
  public final Tensor to(DType dtype, Device device) {
    return Tensor.wrap(tc_h.tc_to(handle(), dtype.code(), device.type().code(), device.index(), 0));
  }

  /** The same elements in the order of a format in memory; this tensor if they are. */
  public final Tensor contiguous(MemoryFormat format) {
    return Tensor.wrap(tc_h.tc_contiguous(handle(), format.code()));
  }

  @Override
  public final Tensor clone() {
    return Tensor.wrap(tc_h.tc_clone(handle()));
  }

  /** The same values, outside the graph of gradients. */
  public final Tensor detach() {
    return Tensor.wrap(tc_h.tc_detach(handle()));
  }

  /** Overwrites this tensor with the values of another, which broadcast. */
  public final Tensor copy_(Tensor source) {
    TorchException.check(tc_h.tc_copy_(handle(), source.handle()));
    return (Tensor) this;
  }

  /** Sets all elements to a number. */
  public final Tensor fill_(double value) {
    TorchException.check(tc_h.tc_fill_(handle(), REAL, bits(value)));
    return (Tensor) this;
  }

  /** Sets all elements to an integer. */
  public final Tensor fill_(long value) {
    TorchException.check(tc_h.tc_fill_(handle(), INTEGER, value));
    return (Tensor) this;
  }

  /** The same elements in another shape; one size may be -1. */
  public final Tensor reshape(long... shape) {
    MemorySegment sizes = ThreadState.begin().longs(shape);
    return Tensor.wrap(tc_h.tc_reshape(handle(), sizes, shape.length));
  }

  /** A view whose dimensions have another order. */
  public final Tensor permute(long... dims) {
    MemorySegment order = ThreadState.begin().longs(dims);
    return Tensor.wrap(tc_h.tc_permute(handle(), order, dims.length));
  }

  /** A view with two dimensions exchanged. */
  public final Tensor transpose(int dim0, int dim1) {
    return Tensor.wrap(tc_h.tc_transpose(handle(), dim0, dim1));
  }

  /** The matrix transposed. */
  public final Tensor t() {
    return transpose(0, 1);
  }

  /** The part of one dimension from start, length long; a view. */
  public final Tensor narrow(int dim, long start, long length) {
    return Tensor.wrap(tc_h.tc_narrow(handle(), dim, start, length));
  }

  /** One index of a dimension, which goes away; a view. */
  public final Tensor select(int dim, long index) {
    return Tensor.wrap(tc_h.tc_select(handle(), dim, index));
  }

  /** A view with one more dimension, of size 1. */
  public final Tensor unsqueeze(int dim) {
    return Tensor.wrap(tc_h.tc_unsqueeze(handle(), dim));
  }

  /** The rows (columns, …) whose positions an int64 tensor of shape [K] gives. */
  public final Tensor indexSelect(int dim, Tensor index) {
    return Tensor.wrap(tc_h.tc_index_select(handle(), dim, index.handle()));
  }

  /** Element-wise pick along a dimension, as torch.gather. */
  public final Tensor gather(int dim, Tensor index) {
    return Tensor.wrap(tc_h.tc_gather(handle(), dim, index.handle()));
  }
}
