// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Operators from I to L, a part of {@link Tensor}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public abstract sealed class TensorOperatorsIL extends TensorOperatorsDH permits TensorOperatorsMR {
  TensorOperatorsIL(MemorySegment handle) {
    super(handle);
  }

  private static final Operator I0 = new Operator("i0", "");

  /**
   * {@code aten::i0(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.i0.html">torch.Tensor.i0</a>
   */
  public final Tensor i0() {
    return I0.call().put(this).tensor();
  }

  private static final Operator I0_ = new Operator("i0_", "");

  /**
   * {@code aten::i0_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.i0_.html">torch.Tensor.i0_</a>
   */
  public final Tensor i0_() {
    return I0_.call().put(this).returning((Tensor) this);
  }

  private static final Operator IGAMMA = new Operator("igamma", "");

  /**
   * {@code aten::igamma(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.igamma.html">torch.Tensor.igamma</a>
   */
  public final Tensor igamma(Tensor other) {
    return IGAMMA.call().put(this).put(other).tensor();
  }

  private static final Operator IGAMMA_ = new Operator("igamma_", "");

  /**
   * {@code aten::igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.igamma_.html">torch.Tensor.igamma_</a>
   */
  public final Tensor igamma_(Tensor other) {
    return IGAMMA_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator IGAMMAC = new Operator("igammac", "");

  /**
   * {@code aten::igammac(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.igammac.html">torch.Tensor.igammac</a>
   */
  public final Tensor igammac(Tensor other) {
    return IGAMMAC.call().put(this).put(other).tensor();
  }

  private static final Operator IGAMMAC_ = new Operator("igammac_", "");

  /**
   * {@code aten::igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.igammac_.html">torch.Tensor.igammac_</a>
   */
  public final Tensor igammac_(Tensor other) {
    return IGAMMAC_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator IM2COL = new Operator("im2col", "");

  /** {@code aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor} */
  public final Tensor im2col(long[] kernelSize, long[] dilation, long[] padding, long... stride) {
    return IM2COL.call().put(this).put(kernelSize).put(dilation).put(padding).put(stride).tensor();
  }

  /** {@code aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor} */
  public final Tensor im2col(long kernelSize, long dilation, long padding, long stride) {
    return IM2COL.call().put(this).each(kernelSize).each(dilation).each(padding).each(stride).tensor();
  }

  private static final Operator IMAG = new Operator("imag", "");

  /**
   * {@code aten::imag(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.imag.html">torch.Tensor.imag</a>
   */
  public final Tensor imag() {
    return IMAG.call().put(this).tensor();
  }

  private static final Operator INDEX__TENSOR = new Operator("index", "Tensor");

  /** {@code aten::index.Tensor(Tensor self, Tensor?[] indices) -> Tensor} */
  public final Tensor index(List<Tensor> indices) {
    Tensor[] indicesAll = TensorLists.copyNullable(indices);
    return INDEX__TENSOR.call().put(this).put(indicesAll).tensor();
  }

  private static final Operator INDEX_ADD = new Operator("index_add", "");

  /**
   * {@code aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_add.html">torch.Tensor.index_add</a>
   */
  public final Tensor indexAdd(long dim, Tensor index, Tensor source, Number alpha) {
    return INDEX_ADD.call().put(this).put(dim).put(index).put(source).put(alpha).tensor();
  }

  /** {@code aten::index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor} */
  public final Tensor indexAdd(long dim, Tensor index, Tensor source) {
    return INDEX_ADD.call().put(this).put(dim).put(index).put(source).tensor();
  }

  private static final Operator INDEX_ADD_ = new Operator("index_add_", "");

  /**
   * {@code aten::index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_add_.html">torch.Tensor.index_add_</a>
   */
  public final Tensor indexAdd_(long dim, Tensor index, Tensor source, Number alpha) {
    return INDEX_ADD_.call().put(this).put(dim).put(index).put(source).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor indexAdd_(long dim, Tensor index, Tensor source) {
    return INDEX_ADD_.call().put(this).put(dim).put(index).put(source).returning((Tensor) this);
  }

  private static final Operator INDEX_COPY = new Operator("index_copy", "");

  /**
   * {@code aten::index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_copy.html">torch.Tensor.index_copy</a>
   */
  public final Tensor indexCopy(long dim, Tensor index, Tensor source) {
    return INDEX_COPY.call().put(this).put(dim).put(index).put(source).tensor();
  }

  private static final Operator INDEX_COPY_ = new Operator("index_copy_", "");

  /**
   * {@code aten::index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_copy_.html">torch.Tensor.index_copy_</a>
   */
  public final Tensor indexCopy_(long dim, Tensor index, Tensor source) {
    return INDEX_COPY_.call().put(this).put(dim).put(index).put(source).returning((Tensor) this);
  }

  private static final Operator INDEX_FILL__INT_SCALAR = new Operator("index_fill", "int_Scalar");

  /**
   * {@code aten::index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_fill.html">torch.Tensor.index_fill</a>
   */
  public final Tensor indexFill(long dim, Tensor index, Number value) {
    return INDEX_FILL__INT_SCALAR.call().put(this).put(dim).put(index).put(value).tensor();
  }

  private static final Operator INDEX_FILL__INT_TENSOR = new Operator("index_fill", "int_Tensor");

  /**
   * {@code aten::index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_fill.html">torch.Tensor.index_fill</a>
   */
  public final Tensor indexFill(long dim, Tensor index, Tensor value) {
    return INDEX_FILL__INT_TENSOR.call().put(this).put(dim).put(index).put(value).tensor();
  }

  private static final Operator INDEX_FILL___INT_SCALAR = new Operator("index_fill_", "int_Scalar");

  /**
   * {@code aten::index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_fill_.html">torch.Tensor.index_fill_</a>
   */
  public final Tensor indexFill_(long dim, Tensor index, Number value) {
    return INDEX_FILL___INT_SCALAR.call().put(this).put(dim).put(index).put(value).returning((Tensor) this);
  }

  private static final Operator INDEX_FILL___INT_TENSOR = new Operator("index_fill_", "int_Tensor");

  /**
   * {@code aten::index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_fill_.html">torch.Tensor.index_fill_</a>
   */
  public final Tensor indexFill_(long dim, Tensor index, Tensor value) {
    return INDEX_FILL___INT_TENSOR.call().put(this).put(dim).put(index).put(value).returning((Tensor) this);
  }

  private static final Operator INDEX_PUT = new Operator("index_put", "");

  /**
   * {@code aten::index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_put.html">torch.Tensor.index_put</a>
   */
  public final Tensor indexPut(List<Tensor> indices, Tensor values, boolean accumulate) {
    Tensor[] indicesAll = TensorLists.copyNullable(indices);
    return INDEX_PUT.call().put(this).put(indicesAll).put(values).put(accumulate).tensor();
  }

  /** {@code aten::index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor} */
  public final Tensor indexPut(List<Tensor> indices, Tensor values) {
    Tensor[] indicesAll = TensorLists.copyNullable(indices);
    return INDEX_PUT.call().put(this).put(indicesAll).put(values).tensor();
  }

  private static final Operator INDEX_PUT_ = new Operator("index_put_", "");

  /**
   * {@code aten::index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_put_.html">torch.Tensor.index_put_</a>
   */
  public final Tensor indexPut_(List<Tensor> indices, Tensor values, boolean accumulate) {
    Tensor[] indicesAll = TensorLists.copyNullable(indices);
    return INDEX_PUT_.call().put(this).put(indicesAll).put(values).put(accumulate).returning((Tensor) this);
  }

  /** {@code aten::index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)} */
  public final Tensor indexPut_(List<Tensor> indices, Tensor values) {
    Tensor[] indicesAll = TensorLists.copyNullable(indices);
    return INDEX_PUT_.call().put(this).put(indicesAll).put(values).returning((Tensor) this);
  }

  private static final Operator INDEX_REDUCE = new Operator("index_reduce", "");

  /**
   * {@code aten::index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.index_reduce.html">torch.index_reduce</a>
   */
  public final Tensor indexReduce(long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
    return INDEX_REDUCE.call().put(this).put(dim).put(index).put(source).put(reduce).put(includeSelf).tensor();
  }

  /** {@code aten::index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor} */
  public final Tensor indexReduce(long dim, Tensor index, Tensor source, String reduce) {
    return INDEX_REDUCE.call().put(this).put(dim).put(index).put(source).put(reduce).tensor();
  }

  private static final Operator INDEX_REDUCE_ = new Operator("index_reduce_", "");

  /**
   * {@code aten::index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_reduce_.html">torch.Tensor.index_reduce_</a>
   */
  public final Tensor indexReduce_(long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
    return INDEX_REDUCE_.call().put(this).put(dim).put(index).put(source).put(reduce).put(includeSelf).returning((Tensor) this);
  }

  /** {@code aten::index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)} */
  public final Tensor indexReduce_(long dim, Tensor index, Tensor source, String reduce) {
    return INDEX_REDUCE_.call().put(this).put(dim).put(index).put(source).put(reduce).returning((Tensor) this);
  }

  private static final Operator INDICES = new Operator("indices", "");

  /**
   * {@code aten::indices(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.indices.html">torch.Tensor.indices</a>
   */
  public final Tensor indices() {
    return INDICES.call().put(this).tensor();
  }

  private static final Operator INDICES_COPY = new Operator("indices_copy", "");

  /**
   * {@code aten::indices_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.indices_copy.html">torch.indices_copy</a>
   */
  public final Tensor indicesCopy() {
    return INDICES_COPY.call().put(this).tensor();
  }

  private static final Operator INNER = new Operator("inner", "");

  /**
   * {@code aten::inner(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.inner.html">torch.Tensor.inner</a>
   */
  public final Tensor inner(Tensor other) {
    return INNER.call().put(this).put(other).tensor();
  }

  private static final Operator INT_REPR = new Operator("int_repr", "");

  /**
   * {@code aten::int_repr(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.int_repr.html">torch.Tensor.int_repr</a>
   */
  public final Tensor intRepr() {
    return INT_REPR.call().put(this).tensor();
  }

  private static final Operator INVERSE = new Operator("inverse", "");

  /**
   * {@code aten::inverse(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.inverse.html">torch.Tensor.inverse</a>
   */
  public final Tensor inverse() {
    return INVERSE.call().put(this).tensor();
  }

  private static final Operator IS_COALESCED = new Operator("is_coalesced", "");

  /**
   * {@code aten::is_coalesced(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_coalesced.html">torch.Tensor.is_coalesced</a>
   */
  public final boolean isCoalesced() {
    return IS_COALESCED.call().put(this).bool();
  }

  private static final Operator IS_COMPLEX = new Operator("is_complex", "");

  /**
   * {@code aten::is_complex(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_complex.html">torch.Tensor.is_complex</a>
   */
  public final boolean isComplex() {
    return IS_COMPLEX.call().put(this).bool();
  }

  private static final Operator IS_CONJ = new Operator("is_conj", "");

  /**
   * {@code aten::is_conj(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_conj.html">torch.Tensor.is_conj</a>
   */
  public final boolean isConj() {
    return IS_CONJ.call().put(this).bool();
  }

  private static final Operator IS_CONTIGUOUS = new Operator("is_contiguous", "");

  /**
   * {@code aten::is_contiguous(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_contiguous.html">torch.Tensor.is_contiguous</a>
   */
  public final boolean isContiguous() {
    return IS_CONTIGUOUS.call().put(this).bool();
  }

  private static final Operator IS_DISTRIBUTED = new Operator("is_distributed", "");

  /** {@code aten::is_distributed(Tensor self) -> bool} */
  public final boolean isDistributed() {
    return IS_DISTRIBUTED.call().put(this).bool();
  }

  private static final Operator IS_FLOATING_POINT = new Operator("is_floating_point", "");

  /**
   * {@code aten::is_floating_point(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_floating_point.html">torch.Tensor.is_floating_point</a>
   */
  public final boolean isFloatingPoint() {
    return IS_FLOATING_POINT.call().put(this).bool();
  }

  private static final Operator IS_INFERENCE = new Operator("is_inference", "");

  /**
   * {@code aten::is_inference(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_inference.html">torch.Tensor.is_inference</a>
   */
  public final boolean isInference() {
    return IS_INFERENCE.call().put(this).bool();
  }

  private static final Operator IS_LEAF = new Operator("is_leaf", "");

  /**
   * {@code aten::is_leaf(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_leaf.html">torch.Tensor.is_leaf</a>
   */
  public final boolean isLeaf() {
    return IS_LEAF.call().put(this).bool();
  }

  private static final Operator IS_NEG = new Operator("is_neg", "");

  /**
   * {@code aten::is_neg(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_neg.html">torch.Tensor.is_neg</a>
   */
  public final boolean isNeg() {
    return IS_NEG.call().put(this).bool();
  }

  private static final Operator IS_NONZERO = new Operator("is_nonzero", "");

  /**
   * {@code aten::is_nonzero(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.is_nonzero.html">torch.is_nonzero</a>
   */
  public final boolean isNonzero() {
    return IS_NONZERO.call().put(this).bool();
  }

  private static final Operator IS_PINNED = new Operator("is_pinned", "");

  /**
   * {@code aten::is_pinned(Tensor self, Device? device=None) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_pinned.html">torch.Tensor.is_pinned</a>
   */
  public final boolean isPinned(Device device) {
    return IS_PINNED.call().put(this).put(device).bool();
  }

  /** {@code aten::is_pinned(Tensor self, Device? device=None) -> bool} */
  public final boolean isPinned() {
    return IS_PINNED.call().put(this).bool();
  }

  private static final Operator IS_SAME_SIZE = new Operator("is_same_size", "");

  /** {@code aten::is_same_size(Tensor self, Tensor other) -> bool} */
  public final boolean isSameSize(Tensor other) {
    return IS_SAME_SIZE.call().put(this).put(other).bool();
  }

  private static final Operator IS_SET_TO = new Operator("is_set_to", "");

  /**
   * {@code aten::is_set_to(Tensor self, Tensor tensor) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_set_to.html">torch.Tensor.is_set_to</a>
   */
  public final boolean isSetTo(Tensor tensor) {
    return IS_SET_TO.call().put(this).put(tensor).bool();
  }

  private static final Operator IS_SIGNED = new Operator("is_signed", "");

  /**
   * {@code aten::is_signed(Tensor self) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.is_signed.html">torch.Tensor.is_signed</a>
   */
  public final boolean isSigned() {
    return IS_SIGNED.call().put(this).bool();
  }

  private static final Operator ISCLOSE = new Operator("isclose", "");

  /**
   * {@code aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.isclose.html">torch.Tensor.isclose</a>
   */
  public final Tensor isclose(Tensor other, double rtol, double atol, boolean equalNan) {
    return ISCLOSE.call().put(this).put(other).put(rtol).put(atol).put(equalNan).tensor();
  }

  /** {@code aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor} */
  public final Tensor isclose(Tensor other, double rtol, double atol) {
    return ISCLOSE.call().put(this).put(other).put(rtol).put(atol).tensor();
  }

  /** {@code aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor} */
  public final Tensor isclose(Tensor other, double rtol) {
    return ISCLOSE.call().put(this).put(other).put(rtol).tensor();
  }

  /** {@code aten::isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor} */
  public final Tensor isclose(Tensor other) {
    return ISCLOSE.call().put(this).put(other).tensor();
  }

  private static final Operator ISFINITE = new Operator("isfinite", "");

  /**
   * {@code aten::isfinite(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.isfinite.html">torch.Tensor.isfinite</a>
   */
  public final Tensor isfinite() {
    return ISFINITE.call().put(this).tensor();
  }

  private static final Operator ISINF = new Operator("isinf", "");

  /**
   * {@code aten::isinf(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.isinf.html">torch.Tensor.isinf</a>
   */
  public final Tensor isinf() {
    return ISINF.call().put(this).tensor();
  }

  private static final Operator ISNAN = new Operator("isnan", "");

  /**
   * {@code aten::isnan(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.isnan.html">torch.Tensor.isnan</a>
   */
  public final Tensor isnan() {
    return ISNAN.call().put(this).tensor();
  }

  private static final Operator ISNEGINF = new Operator("isneginf", "");

  /**
   * {@code aten::isneginf(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.isneginf.html">torch.Tensor.isneginf</a>
   */
  public final Tensor isneginf() {
    return ISNEGINF.call().put(this).tensor();
  }

  private static final Operator ISPOSINF = new Operator("isposinf", "");

  /**
   * {@code aten::isposinf(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.isposinf.html">torch.Tensor.isposinf</a>
   */
  public final Tensor isposinf() {
    return ISPOSINF.call().put(this).tensor();
  }

  private static final Operator ISREAL = new Operator("isreal", "");

  /**
   * {@code aten::isreal(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.isreal.html">torch.Tensor.isreal</a>
   */
  public final Tensor isreal() {
    return ISREAL.call().put(this).tensor();
  }

  private static final Operator ISTFT = new Operator("istft", "");

  /**
   * {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.istft.html">torch.Tensor.istft</a>
   */
  public final Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, Number length, boolean returnComplex) {
    return ISTFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(normalized).put(onesided).put(length).put(returnComplex).tensor();
  }

  /** {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor} */
  public final Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean normalized, Boolean onesided, Number length) {
    return ISTFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(normalized).put(onesided).put(length).tensor();
  }

  /** {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor} */
  public final Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean normalized, Boolean onesided) {
    return ISTFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(normalized).put(onesided).tensor();
  }

  /** {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor} */
  public final Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, boolean normalized) {
    return ISTFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(normalized).tensor();
  }

  /** {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor} */
  public final Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center) {
    return ISTFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).tensor();
  }

  /** {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor} */
  public final Tensor istft(long nFft, Number hopLength, Number winLength, Tensor window) {
    return ISTFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).tensor();
  }

  /** {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor} */
  public final Tensor istft(long nFft, Number hopLength, Number winLength) {
    return ISTFT.call().put(this).put(nFft).put(hopLength).put(winLength).tensor();
  }

  /** {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor} */
  public final Tensor istft(long nFft, Number hopLength) {
    return ISTFT.call().put(this).put(nFft).put(hopLength).tensor();
  }

  /** {@code aten::istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor} */
  public final Tensor istft(long nFft) {
    return ISTFT.call().put(this).put(nFft).tensor();
  }

  private static final Operator KL_DIV = new Operator("kl_div", "");

  /**
   * {@code aten::kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.kl_div.html">torch.nn.functional.kl_div</a>
   */
  public final Tensor klDiv(Tensor target, long reduction, boolean logTarget) {
    return KL_DIV.call().put(this).put(target).put(reduction).put(logTarget).tensor();
  }

  /** {@code aten::kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor} */
  public final Tensor klDiv(Tensor target, long reduction) {
    return KL_DIV.call().put(this).put(target).put(reduction).tensor();
  }

  /** {@code aten::kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor} */
  public final Tensor klDiv(Tensor target) {
    return KL_DIV.call().put(this).put(target).tensor();
  }

  private static final Operator KRON = new Operator("kron", "");

  /**
   * {@code aten::kron(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.kron.html">torch.Tensor.kron</a>
   */
  public final Tensor kron(Tensor other) {
    return KRON.call().put(this).put(other).tensor();
  }

  private static final Operator KTHVALUE = new Operator("kthvalue", "");

  /**
   * {@code aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.kthvalue.html">torch.Tensor.kthvalue</a>
   */
  public final Results.Kthvalue kthvalue(long k, long dim, boolean keepdim) {
    List<Tensor> results = KTHVALUE.call().put(this).put(k).put(dim).put(keepdim).tensors();
    return new Results.Kthvalue(results.get(0), results.get(1));
  }

  /** {@code aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)} */
  public final Results.Kthvalue kthvalue(long k, long dim) {
    List<Tensor> results = KTHVALUE.call().put(this).put(k).put(dim).tensors();
    return new Results.Kthvalue(results.get(0), results.get(1));
  }

  /** {@code aten::kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)} */
  public final Results.Kthvalue kthvalue(long k) {
    List<Tensor> results = KTHVALUE.call().put(this).put(k).tensors();
    return new Results.Kthvalue(results.get(0), results.get(1));
  }

  private static final Operator L1_LOSS = new Operator("l1_loss", "");

  /**
   * {@code aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.l1_loss.html">torch.nn.functional.l1_loss</a>
   */
  public final Tensor l1Loss(Tensor target, long reduction) {
    return L1_LOSS.call().put(this).put(target).put(reduction).tensor();
  }

  /** {@code aten::l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor} */
  public final Tensor l1Loss(Tensor target) {
    return L1_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator LCM = new Operator("lcm", "");

  /**
   * {@code aten::lcm(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lcm.html">torch.Tensor.lcm</a>
   */
  public final Tensor lcm(Tensor other) {
    return LCM.call().put(this).put(other).tensor();
  }

  private static final Operator LCM_ = new Operator("lcm_", "");

  /**
   * {@code aten::lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lcm_.html">torch.Tensor.lcm_</a>
   */
  public final Tensor lcm_(Tensor other) {
    return LCM_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LDEXP__TENSOR = new Operator("ldexp", "Tensor");

  /**
   * {@code aten::ldexp.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ldexp.html">torch.Tensor.ldexp</a>
   */
  public final Tensor ldexp(Tensor other) {
    return LDEXP__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator LDEXP_ = new Operator("ldexp_", "");

  /**
   * {@code aten::ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ldexp_.html">torch.Tensor.ldexp_</a>
   */
  public final Tensor ldexp_(Tensor other) {
    return LDEXP_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LE__SCALAR = new Operator("le", "Scalar");

  /**
   * {@code aten::le.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.le.html">torch.Tensor.le</a>
   */
  public final Tensor le(Number other) {
    return LE__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator LE__TENSOR = new Operator("le", "Tensor");

  /**
   * {@code aten::le.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.le.html">torch.Tensor.le</a>
   */
  public final Tensor le(Tensor other) {
    return LE__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator LE___SCALAR = new Operator("le_", "Scalar");

  /**
   * {@code aten::le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.le_.html">torch.Tensor.le_</a>
   */
  public final Tensor le_(Number other) {
    return LE___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LE___TENSOR = new Operator("le_", "Tensor");

  /**
   * {@code aten::le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.le_.html">torch.Tensor.le_</a>
   */
  public final Tensor le_(Tensor other) {
    return LE___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LEAKY_RELU = new Operator("leaky_relu", "");

  /**
   * {@code aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.leaky_relu.html">torch.nn.functional.leaky_relu</a>
   */
  public final Tensor leakyRelu(Number negativeSlope) {
    return LEAKY_RELU.call().put(this).put(negativeSlope).tensor();
  }

  /** {@code aten::leaky_relu(Tensor self, Scalar negative_slope=0.01) -> Tensor} */
  public final Tensor leakyRelu() {
    return LEAKY_RELU.call().put(this).tensor();
  }

  private static final Operator LEAKY_RELU_ = new Operator("leaky_relu_", "");

  /**
   * {@code aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.leaky_relu_.html">torch.nn.functional.leaky_relu_</a>
   */
  public final Tensor leakyRelu_(Number negativeSlope) {
    return LEAKY_RELU_.call().put(this).put(negativeSlope).returning((Tensor) this);
  }

  /** {@code aten::leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) -> Tensor(a!)} */
  public final Tensor leakyRelu_() {
    return LEAKY_RELU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LERP__SCALAR = new Operator("lerp", "Scalar");

  /**
   * {@code aten::lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lerp.html">torch.Tensor.lerp</a>
   */
  public final Tensor lerp(Tensor end, Number weight) {
    return LERP__SCALAR.call().put(this).put(end).put(weight).tensor();
  }

  private static final Operator LERP__TENSOR = new Operator("lerp", "Tensor");

  /**
   * {@code aten::lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lerp.html">torch.Tensor.lerp</a>
   */
  public final Tensor lerp(Tensor end, Tensor weight) {
    return LERP__TENSOR.call().put(this).put(end).put(weight).tensor();
  }

  private static final Operator LERP___SCALAR = new Operator("lerp_", "Scalar");

  /**
   * {@code aten::lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lerp_.html">torch.Tensor.lerp_</a>
   */
  public final Tensor lerp_(Tensor end, Number weight) {
    return LERP___SCALAR.call().put(this).put(end).put(weight).returning((Tensor) this);
  }

  private static final Operator LERP___TENSOR = new Operator("lerp_", "Tensor");

  /**
   * {@code aten::lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lerp_.html">torch.Tensor.lerp_</a>
   */
  public final Tensor lerp_(Tensor end, Tensor weight) {
    return LERP___TENSOR.call().put(this).put(end).put(weight).returning((Tensor) this);
  }

  private static final Operator LESS__SCALAR = new Operator("less", "Scalar");

  /**
   * {@code aten::less.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.less.html">torch.Tensor.less</a>
   */
  public final Tensor less(Number other) {
    return LESS__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator LESS__TENSOR = new Operator("less", "Tensor");

  /**
   * {@code aten::less.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.less.html">torch.Tensor.less</a>
   */
  public final Tensor less(Tensor other) {
    return LESS__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator LESS___SCALAR = new Operator("less_", "Scalar");

  /**
   * {@code aten::less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.less_.html">torch.Tensor.less_</a>
   */
  public final Tensor less_(Number other) {
    return LESS___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LESS___TENSOR = new Operator("less_", "Tensor");

  /**
   * {@code aten::less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.less_.html">torch.Tensor.less_</a>
   */
  public final Tensor less_(Tensor other) {
    return LESS___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LESS_EQUAL__SCALAR = new Operator("less_equal", "Scalar");

  /**
   * {@code aten::less_equal.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.less_equal.html">torch.Tensor.less_equal</a>
   */
  public final Tensor lessEqual(Number other) {
    return LESS_EQUAL__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator LESS_EQUAL__TENSOR = new Operator("less_equal", "Tensor");

  /**
   * {@code aten::less_equal.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.less_equal.html">torch.Tensor.less_equal</a>
   */
  public final Tensor lessEqual(Tensor other) {
    return LESS_EQUAL__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator LESS_EQUAL___SCALAR = new Operator("less_equal_", "Scalar");

  /**
   * {@code aten::less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.less_equal_.html">torch.Tensor.less_equal_</a>
   */
  public final Tensor lessEqual_(Number other) {
    return LESS_EQUAL___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LESS_EQUAL___TENSOR = new Operator("less_equal_", "Tensor");

  /**
   * {@code aten::less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.less_equal_.html">torch.Tensor.less_equal_</a>
   */
  public final Tensor lessEqual_(Tensor other) {
    return LESS_EQUAL___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LGAMMA = new Operator("lgamma", "");

  /**
   * {@code aten::lgamma(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lgamma.html">torch.Tensor.lgamma</a>
   */
  public final Tensor lgamma() {
    return LGAMMA.call().put(this).tensor();
  }

  private static final Operator LGAMMA_ = new Operator("lgamma_", "");

  /**
   * {@code aten::lgamma_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lgamma_.html">torch.Tensor.lgamma_</a>
   */
  public final Tensor lgamma_() {
    return LGAMMA_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LIFT = new Operator("lift", "");

  /** {@code aten::lift(Tensor self) -> Tensor} */
  public final Tensor lift() {
    return LIFT.call().put(this).tensor();
  }

  private static final Operator LIFT_FRESH = new Operator("lift_fresh", "");

  /** {@code aten::lift_fresh(Tensor(a) self) -> Tensor(a)} */
  public final Tensor liftFresh() {
    return LIFT_FRESH.call().put(this).tensor();
  }

  private static final Operator LIFT_FRESH_COPY = new Operator("lift_fresh_copy", "");

  /** {@code aten::lift_fresh_copy(Tensor self) -> Tensor} */
  public final Tensor liftFreshCopy() {
    return LIFT_FRESH_COPY.call().put(this).tensor();
  }

  private static final Operator LOG10 = new Operator("log10", "");

  /**
   * {@code aten::log10(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.log10.html">torch.Tensor.log10</a>
   */
  public final Tensor log10() {
    return LOG10.call().put(this).tensor();
  }

  private static final Operator LOG10_ = new Operator("log10_", "");

  /**
   * {@code aten::log10_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.log10_.html">torch.Tensor.log10_</a>
   */
  public final Tensor log10_() {
    return LOG10_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LOG1P = new Operator("log1p", "");

  /**
   * {@code aten::log1p(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.log1p.html">torch.Tensor.log1p</a>
   */
  public final Tensor log1p() {
    return LOG1P.call().put(this).tensor();
  }

  private static final Operator LOG1P_ = new Operator("log1p_", "");

  /**
   * {@code aten::log1p_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.log1p_.html">torch.Tensor.log1p_</a>
   */
  public final Tensor log1p_() {
    return LOG1P_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LOG2 = new Operator("log2", "");

  /**
   * {@code aten::log2(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.log2.html">torch.Tensor.log2</a>
   */
  public final Tensor log2() {
    return LOG2.call().put(this).tensor();
  }

  private static final Operator LOG2_ = new Operator("log2_", "");

  /**
   * {@code aten::log2_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.log2_.html">torch.Tensor.log2_</a>
   */
  public final Tensor log2_() {
    return LOG2_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LOG_ = new Operator("log_", "");

  /**
   * {@code aten::log_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.log_.html">torch.Tensor.log_</a>
   */
  public final Tensor log_() {
    return LOG_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LOG_NORMAL = new Operator("log_normal", "");

  /** {@code aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor} */
  public final Tensor logNormal(double mean, double std, Generator generator) {
    return LOG_NORMAL.call().put(this).put(mean).put(std).put(generator).tensor();
  }

  /** {@code aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor} */
  public final Tensor logNormal(double mean, double std) {
    return LOG_NORMAL.call().put(this).put(mean).put(std).tensor();
  }

  /** {@code aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor} */
  public final Tensor logNormal(double mean) {
    return LOG_NORMAL.call().put(this).put(mean).tensor();
  }

  /** {@code aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor} */
  public final Tensor logNormal() {
    return LOG_NORMAL.call().put(this).tensor();
  }

  private static final Operator LOG_NORMAL_ = new Operator("log_normal_", "");

  /**
   * {@code aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.log_normal_.html">torch.Tensor.log_normal_</a>
   */
  public final Tensor logNormal_(double mean, double std, Generator generator) {
    return LOG_NORMAL_.call().put(this).put(mean).put(std).put(generator).returning((Tensor) this);
  }

  /** {@code aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor logNormal_(double mean, double std) {
    return LOG_NORMAL_.call().put(this).put(mean).put(std).returning((Tensor) this);
  }

  /** {@code aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor logNormal_(double mean) {
    return LOG_NORMAL_.call().put(this).put(mean).returning((Tensor) this);
  }

  /** {@code aten::log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor logNormal_() {
    return LOG_NORMAL_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LOG_SIGMOID = new Operator("log_sigmoid", "");

  /** {@code aten::log_sigmoid(Tensor self) -> Tensor} */
  public final Tensor logSigmoid() {
    return LOG_SIGMOID.call().put(this).tensor();
  }

  private static final Operator LOG_SIGMOID_FORWARD = new Operator("log_sigmoid_forward", "");

  /** {@code aten::log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)} */
  public final Results.LogSigmoidForward logSigmoidForward() {
    List<Tensor> results = LOG_SIGMOID_FORWARD.call().put(this).tensors();
    return new Results.LogSigmoidForward(results.get(0), results.get(1));
  }

  private static final Operator LOG_SOFTMAX__INT = new Operator("log_softmax", "int");

  /**
   * {@code aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.log_softmax.html">torch.nn.functional.log_softmax</a>
   */
  public final Tensor logSoftmax(long dim, DType dtype) {
    return LOG_SOFTMAX__INT.call().put(this).put(dim).put(dtype).tensor();
  }

  /** {@code aten::log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor} */
  public final Tensor logSoftmax(long dim) {
    return LOG_SOFTMAX__INT.call().put(this).put(dim).tensor();
  }

  private static final Operator LOGADDEXP = new Operator("logaddexp", "");

  /**
   * {@code aten::logaddexp(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logaddexp.html">torch.Tensor.logaddexp</a>
   */
  public final Tensor logaddexp(Tensor other) {
    return LOGADDEXP.call().put(this).put(other).tensor();
  }

  private static final Operator LOGADDEXP2 = new Operator("logaddexp2", "");

  /**
   * {@code aten::logaddexp2(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logaddexp2.html">torch.Tensor.logaddexp2</a>
   */
  public final Tensor logaddexp2(Tensor other) {
    return LOGADDEXP2.call().put(this).put(other).tensor();
  }

  private static final Operator LOGCUMSUMEXP = new Operator("logcumsumexp", "");

  /**
   * {@code aten::logcumsumexp(Tensor self, int dim) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logcumsumexp.html">torch.Tensor.logcumsumexp</a>
   */
  public final Tensor logcumsumexp(long dim) {
    return LOGCUMSUMEXP.call().put(this).put(dim).tensor();
  }

  private static final Operator LOGDET = new Operator("logdet", "");

  /**
   * {@code aten::logdet(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logdet.html">torch.Tensor.logdet</a>
   */
  public final Tensor logdet() {
    return LOGDET.call().put(this).tensor();
  }

  private static final Operator LOGICAL_AND = new Operator("logical_and", "");

  /**
   * {@code aten::logical_and(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logical_and.html">torch.Tensor.logical_and</a>
   */
  public final Tensor logicalAnd(Tensor other) {
    return LOGICAL_AND.call().put(this).put(other).tensor();
  }

  private static final Operator LOGICAL_AND_ = new Operator("logical_and_", "");

  /**
   * {@code aten::logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logical_and_.html">torch.Tensor.logical_and_</a>
   */
  public final Tensor logicalAnd_(Tensor other) {
    return LOGICAL_AND_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LOGICAL_NOT = new Operator("logical_not", "");

  /**
   * {@code aten::logical_not(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logical_not.html">torch.Tensor.logical_not</a>
   */
  public final Tensor logicalNot() {
    return LOGICAL_NOT.call().put(this).tensor();
  }

  private static final Operator LOGICAL_NOT_ = new Operator("logical_not_", "");

  /**
   * {@code aten::logical_not_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logical_not_.html">torch.Tensor.logical_not_</a>
   */
  public final Tensor logicalNot_() {
    return LOGICAL_NOT_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LOGICAL_OR = new Operator("logical_or", "");

  /**
   * {@code aten::logical_or(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logical_or.html">torch.Tensor.logical_or</a>
   */
  public final Tensor logicalOr(Tensor other) {
    return LOGICAL_OR.call().put(this).put(other).tensor();
  }

  private static final Operator LOGICAL_OR_ = new Operator("logical_or_", "");

  /**
   * {@code aten::logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logical_or_.html">torch.Tensor.logical_or_</a>
   */
  public final Tensor logicalOr_(Tensor other) {
    return LOGICAL_OR_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LOGICAL_XOR = new Operator("logical_xor", "");

  /**
   * {@code aten::logical_xor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logical_xor.html">torch.Tensor.logical_xor</a>
   */
  public final Tensor logicalXor(Tensor other) {
    return LOGICAL_XOR.call().put(this).put(other).tensor();
  }

  private static final Operator LOGICAL_XOR_ = new Operator("logical_xor_", "");

  /**
   * {@code aten::logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logical_xor_.html">torch.Tensor.logical_xor_</a>
   */
  public final Tensor logicalXor_(Tensor other) {
    return LOGICAL_XOR_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LOGIT = new Operator("logit", "");

  /**
   * {@code aten::logit(Tensor self, float? eps=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logit.html">torch.Tensor.logit</a>
   */
  public final Tensor logit(Number eps) {
    return LOGIT.call().put(this).put(eps).tensor();
  }

  /** {@code aten::logit(Tensor self, float? eps=None) -> Tensor} */
  public final Tensor logit() {
    return LOGIT.call().put(this).tensor();
  }

  private static final Operator LOGIT_ = new Operator("logit_", "");

  /**
   * {@code aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logit_.html">torch.Tensor.logit_</a>
   */
  public final Tensor logit_(Number eps) {
    return LOGIT_.call().put(this).put(eps).returning((Tensor) this);
  }

  /** {@code aten::logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)} */
  public final Tensor logit_() {
    return LOGIT_.call().put(this).returning((Tensor) this);
  }

  private static final Operator LOGSUMEXP = new Operator("logsumexp", "");

  /**
   * {@code aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.logsumexp.html">torch.Tensor.logsumexp</a>
   */
  public final Tensor logsumexp(long[] dim, boolean keepdim) {
    return LOGSUMEXP.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor} */
  public final Tensor logsumexp(long dim, boolean keepdim) {
    return LOGSUMEXP.call().put(this).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor} */
  public final Tensor logsumexp(long... dim) {
    return LOGSUMEXP.call().put(this).put(dim).tensor();
  }

  private static final Operator LT__SCALAR = new Operator("lt", "Scalar");

  /**
   * {@code aten::lt.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lt.html">torch.Tensor.lt</a>
   */
  public final Tensor lt(Number other) {
    return LT__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator LT__TENSOR = new Operator("lt", "Tensor");

  /**
   * {@code aten::lt.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lt.html">torch.Tensor.lt</a>
   */
  public final Tensor lt(Tensor other) {
    return LT__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator LT___SCALAR = new Operator("lt_", "Scalar");

  /**
   * {@code aten::lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lt_.html">torch.Tensor.lt_</a>
   */
  public final Tensor lt_(Number other) {
    return LT___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LT___TENSOR = new Operator("lt_", "Tensor");

  /**
   * {@code aten::lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lt_.html">torch.Tensor.lt_</a>
   */
  public final Tensor lt_(Tensor other) {
    return LT___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator LU_SOLVE = new Operator("lu_solve", "");

  /**
   * {@code aten::lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.lu_solve.html">torch.Tensor.lu_solve</a>
   */
  public final Tensor luSolve(Tensor luData, Tensor luPivots) {
    return LU_SOLVE.call().put(this).put(luData).put(luPivots).tensor();
  }
}
