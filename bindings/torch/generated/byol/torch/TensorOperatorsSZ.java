// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;
import byol.torch.runtime.MemoryFormat;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Operators from S to Z, a part of {@link Tensor}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public abstract sealed class TensorOperatorsSZ extends TensorOperatorsMR permits Tensor {
  TensorOperatorsSZ(MemorySegment handle) {
    super(handle);
  }

  private static final Operator SCATTER__REDUCE = new Operator("scatter", "reduce");

  /**
   * {@code aten::scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter.html">torch.Tensor.scatter</a>
   */
  public final Tensor scatter(long dim, Tensor index, Tensor src, String reduce) {
    return SCATTER__REDUCE.call().put(this).put(dim).put(index).put(src).put(reduce).tensor();
  }

  private static final Operator SCATTER__SRC = new Operator("scatter", "src");

  /**
   * {@code aten::scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter.html">torch.Tensor.scatter</a>
   */
  public final Tensor scatter(long dim, Tensor index, Tensor src) {
    return SCATTER__SRC.call().put(this).put(dim).put(index).put(src).tensor();
  }

  private static final Operator SCATTER__VALUE = new Operator("scatter", "value");

  /**
   * {@code aten::scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter.html">torch.Tensor.scatter</a>
   */
  public final Tensor scatter(long dim, Tensor index, Number value) {
    return SCATTER__VALUE.call().put(this).put(dim).put(index).put(value).tensor();
  }

  private static final Operator SCATTER__VALUE_REDUCE = new Operator("scatter", "value_reduce");

  /**
   * {@code aten::scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter.html">torch.Tensor.scatter</a>
   */
  public final Tensor scatter(long dim, Tensor index, Number value, String reduce) {
    return SCATTER__VALUE_REDUCE.call().put(this).put(dim).put(index).put(value).put(reduce).tensor();
  }

  private static final Operator SCATTER___REDUCE = new Operator("scatter_", "reduce");

  /**
   * {@code aten::scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter_.html">torch.Tensor.scatter_</a>
   */
  public final Tensor scatter_(long dim, Tensor index, Tensor src, String reduce) {
    return SCATTER___REDUCE.call().put(this).put(dim).put(index).put(src).put(reduce).returning((Tensor) this);
  }

  private static final Operator SCATTER___SRC = new Operator("scatter_", "src");

  /**
   * {@code aten::scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter_.html">torch.Tensor.scatter_</a>
   */
  public final Tensor scatter_(long dim, Tensor index, Tensor src) {
    return SCATTER___SRC.call().put(this).put(dim).put(index).put(src).returning((Tensor) this);
  }

  private static final Operator SCATTER___VALUE = new Operator("scatter_", "value");

  /**
   * {@code aten::scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter_.html">torch.Tensor.scatter_</a>
   */
  public final Tensor scatter_(long dim, Tensor index, Number value) {
    return SCATTER___VALUE.call().put(this).put(dim).put(index).put(value).returning((Tensor) this);
  }

  private static final Operator SCATTER___VALUE_REDUCE = new Operator("scatter_", "value_reduce");

  /**
   * {@code aten::scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter_.html">torch.Tensor.scatter_</a>
   */
  public final Tensor scatter_(long dim, Tensor index, Number value, String reduce) {
    return SCATTER___VALUE_REDUCE.call().put(this).put(dim).put(index).put(value).put(reduce).returning((Tensor) this);
  }

  private static final Operator SCATTER_ADD = new Operator("scatter_add", "");

  /**
   * {@code aten::scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter_add.html">torch.Tensor.scatter_add</a>
   */
  public final Tensor scatterAdd(long dim, Tensor index, Tensor src) {
    return SCATTER_ADD.call().put(this).put(dim).put(index).put(src).tensor();
  }

  private static final Operator SCATTER_ADD_ = new Operator("scatter_add_", "");

  /**
   * {@code aten::scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter_add_.html">torch.Tensor.scatter_add_</a>
   */
  public final Tensor scatterAdd_(long dim, Tensor index, Tensor src) {
    return SCATTER_ADD_.call().put(this).put(dim).put(index).put(src).returning((Tensor) this);
  }

  private static final Operator SCATTER_REDUCE__TWO = new Operator("scatter_reduce", "two");

  /**
   * {@code aten::scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter_reduce.html">torch.Tensor.scatter_reduce</a>
   */
  public final Tensor scatterReduce(long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
    return SCATTER_REDUCE__TWO.call().put(this).put(dim).put(index).put(src).put(reduce).put(includeSelf).tensor();
  }

  /** {@code aten::scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor} */
  public final Tensor scatterReduce(long dim, Tensor index, Tensor src, String reduce) {
    return SCATTER_REDUCE__TWO.call().put(this).put(dim).put(index).put(src).put(reduce).tensor();
  }

  private static final Operator SCATTER_REDUCE___TWO = new Operator("scatter_reduce_", "two");

  /**
   * {@code aten::scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.scatter_reduce_.html">torch.Tensor.scatter_reduce_</a>
   */
  public final Tensor scatterReduce_(long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
    return SCATTER_REDUCE___TWO.call().put(this).put(dim).put(index).put(src).put(reduce).put(includeSelf).returning((Tensor) this);
  }

  /** {@code aten::scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)} */
  public final Tensor scatterReduce_(long dim, Tensor index, Tensor src, String reduce) {
    return SCATTER_REDUCE___TWO.call().put(this).put(dim).put(index).put(src).put(reduce).returning((Tensor) this);
  }

  private static final Operator SELECT_COPY__INT = new Operator("select_copy", "int");

  /**
   * {@code aten::select_copy.int(Tensor self, int dim, SymInt index) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.select_copy.html">torch.select_copy</a>
   */
  public final Tensor selectCopy(long dim, long index) {
    return SELECT_COPY__INT.call().put(this).put(dim).put(index).tensor();
  }

  private static final Operator SELECT_SCATTER = new Operator("select_scatter", "");

  /**
   * {@code aten::select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.select_scatter.html">torch.Tensor.select_scatter</a>
   */
  public final Tensor selectScatter(Tensor src, long dim, long index) {
    return SELECT_SCATTER.call().put(this).put(src).put(dim).put(index).tensor();
  }

  private static final Operator SELU = new Operator("selu", "");

  /**
   * {@code aten::selu(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.selu.html">torch.nn.functional.selu</a>
   */
  public final Tensor selu() {
    return SELU.call().put(this).tensor();
  }

  private static final Operator SELU_ = new Operator("selu_", "");

  /**
   * {@code aten::selu_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.selu_.html">torch.nn.functional.selu_</a>
   */
  public final Tensor selu_() {
    return SELU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SET = new Operator("set", "");

  /** {@code aten::set(Tensor self) -> Tensor} */
  public final Tensor setSource() {
    return SET.call().put(this).tensor();
  }

  private static final Operator SET__SOURCE_STORAGE = new Operator("set", "source_Storage");

  /** {@code aten::set.source_Storage(Tensor self, Storage source) -> Tensor} */
  public final Tensor setSourceSourceStorage(Tensor source) {
    return SET__SOURCE_STORAGE.call().put(this).put(source).tensor();
  }

  private static final Operator SET__SOURCE_STORAGE_STORAGE_OFFSET = new Operator("set", "source_Storage_storage_offset");

  /** {@code aten::set.source_Storage_storage_offset(Tensor self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor} */
  public final Tensor setSource(Tensor source, long storageOffset, long[] size, long... stride) {
    return SET__SOURCE_STORAGE_STORAGE_OFFSET.call().put(this).put(source).put(storageOffset).put(size).put(stride).tensor();
  }

  /** {@code aten::set.source_Storage_storage_offset(Tensor self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor} */
  public final Tensor setSource(Tensor source, long storageOffset, long... size) {
    return SET__SOURCE_STORAGE_STORAGE_OFFSET.call().put(this).put(source).put(storageOffset).put(size).tensor();
  }

  private static final Operator SET__SOURCE_TENSOR = new Operator("set", "source_Tensor");

  /** {@code aten::set.source_Tensor(Tensor self, Tensor source) -> Tensor} */
  public final Tensor setSource(Tensor source) {
    return SET__SOURCE_TENSOR.call().put(this).put(source).tensor();
  }

  private static final Operator SET_ = new Operator("set_", "");

  /**
   * {@code aten::set_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.set_.html">torch.Tensor.set_</a>
   */
  public final Tensor set_() {
    return SET_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SET___SOURCE_STORAGE = new Operator("set_", "source_Storage");

  /**
   * {@code aten::set_.source_Storage(Tensor(a!) self, Storage source) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.set_.html">torch.Tensor.set_</a>
   */
  public final Tensor setSourceStorage_(Tensor source) {
    return SET___SOURCE_STORAGE.call().put(this).put(source).returning((Tensor) this);
  }

  private static final Operator SET___SOURCE_STORAGE_STORAGE_OFFSET = new Operator("set_", "source_Storage_storage_offset");

  /**
   * {@code aten::set_.source_Storage_storage_offset(Tensor(a!) self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.set_.html">torch.Tensor.set_</a>
   */
  public final Tensor setSourceStorageStorageOffset_(Tensor source, long storageOffset, long[] size, long... stride) {
    return SET___SOURCE_STORAGE_STORAGE_OFFSET.call().put(this).put(source).put(storageOffset).put(size).put(stride).returning((Tensor) this);
  }

  private static final Operator SET___SOURCE_TENSOR = new Operator("set_", "source_Tensor");

  /**
   * {@code aten::set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.set_.html">torch.Tensor.set_</a>
   */
  public final Tensor set_(Tensor source) {
    return SET___SOURCE_TENSOR.call().put(this).put(source).returning((Tensor) this);
  }

  private static final Operator SET___SOURCE_TENSOR_STORAGE_OFFSET = new Operator("set_", "source_Tensor_storage_offset");

  /**
   * {@code aten::set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.set_.html">torch.Tensor.set_</a>
   */
  public final Tensor set_(Tensor source, long storageOffset, long[] size, long... stride) {
    return SET___SOURCE_TENSOR_STORAGE_OFFSET.call().put(this).put(source).put(storageOffset).put(size).put(stride).returning((Tensor) this);
  }

  /** {@code aten::set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)} */
  public final Tensor set_(Tensor source, long storageOffset, long... size) {
    return SET___SOURCE_TENSOR_STORAGE_OFFSET.call().put(this).put(source).put(storageOffset).put(size).returning((Tensor) this);
  }

  private static final Operator SET_DATA = new Operator("set_data", "");

  /** {@code aten::set_data(Tensor(a!) self, Tensor new_data) -> ()} */
  public final void setData(Tensor newData) {
    SET_DATA.call().put(this).put(newData).run();
  }

  private static final Operator SGN = new Operator("sgn", "");

  /**
   * {@code aten::sgn(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sgn.html">torch.Tensor.sgn</a>
   */
  public final Tensor sgn() {
    return SGN.call().put(this).tensor();
  }

  private static final Operator SGN_ = new Operator("sgn_", "");

  /**
   * {@code aten::sgn_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sgn_.html">torch.Tensor.sgn_</a>
   */
  public final Tensor sgn_() {
    return SGN_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SIGMOID = new Operator("sigmoid", "");

  /**
   * {@code aten::sigmoid(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sigmoid.html">torch.Tensor.sigmoid</a>
   */
  public final Tensor sigmoid() {
    return SIGMOID.call().put(this).tensor();
  }

  private static final Operator SIGMOID_ = new Operator("sigmoid_", "");

  /**
   * {@code aten::sigmoid_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sigmoid_.html">torch.Tensor.sigmoid_</a>
   */
  public final Tensor sigmoid_() {
    return SIGMOID_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SIGN = new Operator("sign", "");

  /**
   * {@code aten::sign(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sign.html">torch.Tensor.sign</a>
   */
  public final Tensor sign() {
    return SIGN.call().put(this).tensor();
  }

  private static final Operator SIGN_ = new Operator("sign_", "");

  /**
   * {@code aten::sign_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sign_.html">torch.Tensor.sign_</a>
   */
  public final Tensor sign_() {
    return SIGN_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SIGNBIT = new Operator("signbit", "");

  /**
   * {@code aten::signbit(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.signbit.html">torch.Tensor.signbit</a>
   */
  public final Tensor signbit() {
    return SIGNBIT.call().put(this).tensor();
  }

  private static final Operator SILU = new Operator("silu", "");

  /**
   * {@code aten::silu(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.silu.html">torch.nn.functional.silu</a>
   */
  public final Tensor silu() {
    return SILU.call().put(this).tensor();
  }

  private static final Operator SILU_ = new Operator("silu_", "");

  /** {@code aten::silu_(Tensor(a!) self) -> Tensor(a!)} */
  public final Tensor silu_() {
    return SILU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SIN = new Operator("sin", "");

  /**
   * {@code aten::sin(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sin.html">torch.Tensor.sin</a>
   */
  public final Tensor sin() {
    return SIN.call().put(this).tensor();
  }

  private static final Operator SIN_ = new Operator("sin_", "");

  /**
   * {@code aten::sin_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sin_.html">torch.Tensor.sin_</a>
   */
  public final Tensor sin_() {
    return SIN_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SINC = new Operator("sinc", "");

  /**
   * {@code aten::sinc(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sinc.html">torch.Tensor.sinc</a>
   */
  public final Tensor sinc() {
    return SINC.call().put(this).tensor();
  }

  private static final Operator SINC_ = new Operator("sinc_", "");

  /**
   * {@code aten::sinc_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sinc_.html">torch.Tensor.sinc_</a>
   */
  public final Tensor sinc_() {
    return SINC_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SINH = new Operator("sinh", "");

  /**
   * {@code aten::sinh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sinh.html">torch.Tensor.sinh</a>
   */
  public final Tensor sinh() {
    return SINH.call().put(this).tensor();
  }

  private static final Operator SINH_ = new Operator("sinh_", "");

  /**
   * {@code aten::sinh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sinh_.html">torch.Tensor.sinh_</a>
   */
  public final Tensor sinh_() {
    return SINH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SLICE__TENSOR = new Operator("slice", "Tensor");

  /** {@code aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor slice(long dim, Number start, Number end, long step) {
    return SLICE__TENSOR.call().put(this).put(dim).put(start).put(end).put(step).tensor();
  }

  /** {@code aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor slice(long dim, Number start, Number end) {
    return SLICE__TENSOR.call().put(this).put(dim).put(start).put(end).tensor();
  }

  /** {@code aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor slice(long dim, Number start) {
    return SLICE__TENSOR.call().put(this).put(dim).put(start).tensor();
  }

  /** {@code aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor slice(long dim) {
    return SLICE__TENSOR.call().put(this).put(dim).tensor();
  }

  /** {@code aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor slice() {
    return SLICE__TENSOR.call().put(this).tensor();
  }

  private static final Operator SLICE_COPY__TENSOR = new Operator("slice_copy", "Tensor");

  /**
   * {@code aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.slice_copy.html">torch.slice_copy</a>
   */
  public final Tensor sliceCopy(long dim, Number start, Number end, long step) {
    return SLICE_COPY__TENSOR.call().put(this).put(dim).put(start).put(end).put(step).tensor();
  }

  /** {@code aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor} */
  public final Tensor sliceCopy(long dim, Number start, Number end) {
    return SLICE_COPY__TENSOR.call().put(this).put(dim).put(start).put(end).tensor();
  }

  /** {@code aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor} */
  public final Tensor sliceCopy(long dim, Number start) {
    return SLICE_COPY__TENSOR.call().put(this).put(dim).put(start).tensor();
  }

  /** {@code aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor} */
  public final Tensor sliceCopy(long dim) {
    return SLICE_COPY__TENSOR.call().put(this).put(dim).tensor();
  }

  /** {@code aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor} */
  public final Tensor sliceCopy() {
    return SLICE_COPY__TENSOR.call().put(this).tensor();
  }

  private static final Operator SLICE_INVERSE = new Operator("slice_inverse", "");

  /** {@code aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor sliceInverse(Tensor src, long dim, Number start, Number end, long step) {
    return SLICE_INVERSE.call().put(this).put(src).put(dim).put(start).put(end).put(step).tensor();
  }

  /** {@code aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor sliceInverse(Tensor src, long dim, Number start, Number end) {
    return SLICE_INVERSE.call().put(this).put(src).put(dim).put(start).put(end).tensor();
  }

  /** {@code aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor sliceInverse(Tensor src, long dim, Number start) {
    return SLICE_INVERSE.call().put(this).put(src).put(dim).put(start).tensor();
  }

  /** {@code aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor sliceInverse(Tensor src, long dim) {
    return SLICE_INVERSE.call().put(this).put(src).put(dim).tensor();
  }

  /** {@code aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)} */
  public final Tensor sliceInverse(Tensor src) {
    return SLICE_INVERSE.call().put(this).put(src).tensor();
  }

  private static final Operator SLICE_SCATTER = new Operator("slice_scatter", "");

  /**
   * {@code aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.slice_scatter.html">torch.Tensor.slice_scatter</a>
   */
  public final Tensor sliceScatter(Tensor src, long dim, Number start, Number end, long step) {
    return SLICE_SCATTER.call().put(this).put(src).put(dim).put(start).put(end).put(step).tensor();
  }

  /** {@code aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor} */
  public final Tensor sliceScatter(Tensor src, long dim, Number start, Number end) {
    return SLICE_SCATTER.call().put(this).put(src).put(dim).put(start).put(end).tensor();
  }

  /** {@code aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor} */
  public final Tensor sliceScatter(Tensor src, long dim, Number start) {
    return SLICE_SCATTER.call().put(this).put(src).put(dim).put(start).tensor();
  }

  /** {@code aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor} */
  public final Tensor sliceScatter(Tensor src, long dim) {
    return SLICE_SCATTER.call().put(this).put(src).put(dim).tensor();
  }

  /** {@code aten::slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor} */
  public final Tensor sliceScatter(Tensor src) {
    return SLICE_SCATTER.call().put(this).put(src).tensor();
  }

  private static final Operator SLOGDET = new Operator("slogdet", "");

  /**
   * {@code aten::slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.slogdet.html">torch.Tensor.slogdet</a>
   */
  public final Results.Slogdet slogdet() {
    List<Tensor> results = SLOGDET.call().put(this).tensors();
    return new Results.Slogdet(results.get(0), results.get(1));
  }

  private static final Operator SLOW_CONV3D = new Operator("slow_conv3d", "");

  /** {@code aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor} */
  public final Tensor slowConv3d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor} */
  public final Tensor slowConv3d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor} */
  public final Tensor slowConv3d(Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).tensor();
  }

  /** {@code aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor} */
  public final Tensor slowConv3d(Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).tensor();
  }

  /** {@code aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor} */
  public final Tensor slowConv3d(Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV3D.call().put(this).put(weight).put(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor} */
  public final Tensor slowConv3d(Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV3D.call().put(this).put(weight).each(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor} */
  public final Tensor slowConv3d(Tensor weight, long... kernelSize) {
    return SLOW_CONV3D.call().put(this).put(weight).put(kernelSize).tensor();
  }

  private static final Operator SLOW_CONV3D_FORWARD = new Operator("slow_conv3d_forward", "");

  /** {@code aten::slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor} */
  public final Tensor slowConv3dForward(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV3D_FORWARD.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor} */
  public final Tensor slowConv3dForward(Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV3D_FORWARD.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).tensor();
  }

  private static final Operator SLOW_CONV_DILATED2D = new Operator("slow_conv_dilated2d", "");

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long dilation) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).tensor();
  }

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).tensor();
  }

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).put(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).each(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvDilated2d(Tensor weight, long... kernelSize) {
    return SLOW_CONV_DILATED2D.call().put(this).put(weight).put(kernelSize).tensor();
  }

  private static final Operator SLOW_CONV_DILATED3D = new Operator("slow_conv_dilated3d", "");

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long dilation) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(dilation).tensor();
  }

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).tensor();
  }

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).tensor();
  }

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).put(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).each(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvDilated3d(Tensor weight, long... kernelSize) {
    return SLOW_CONV_DILATED3D.call().put(this).put(weight).put(kernelSize).tensor();
  }

  private static final Operator SLOW_CONV_TRANSPOSE2D = new Operator("slow_conv_transpose2d", "");

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long... dilation) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(outputPadding).put(dilation).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long outputPadding, long dilation) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(outputPadding).each(dilation).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(outputPadding).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long outputPadding) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(outputPadding).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).put(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).each(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose2d(Tensor weight, long... kernelSize) {
    return SLOW_CONV_TRANSPOSE2D.call().put(this).put(weight).put(kernelSize).tensor();
  }

  private static final Operator SLOW_CONV_TRANSPOSE3D = new Operator("slow_conv_transpose3d", "");

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long... dilation) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(outputPadding).put(dilation).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long outputPadding, long dilation) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(outputPadding).each(dilation).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(outputPadding).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long outputPadding) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(outputPadding).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).put(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).each(kernelSize).put(bias).tensor();
  }

  /** {@code aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor} */
  public final Tensor slowConvTranspose3d(Tensor weight, long... kernelSize) {
    return SLOW_CONV_TRANSPOSE3D.call().put(this).put(weight).put(kernelSize).tensor();
  }

  private static final Operator SMM = new Operator("smm", "");

  /**
   * {@code aten::smm(Tensor self, Tensor mat2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.smm.html">torch.Tensor.smm</a>
   */
  public final Tensor smm(Tensor mat2) {
    return SMM.call().put(this).put(mat2).tensor();
  }

  private static final Operator SMOOTH_L1_LOSS = new Operator("smooth_l1_loss", "");

  /**
   * {@code aten::smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.smooth_l1_loss.html">torch.nn.functional.smooth_l1_loss</a>
   */
  public final Tensor smoothL1Loss(Tensor target, long reduction, double beta) {
    return SMOOTH_L1_LOSS.call().put(this).put(target).put(reduction).put(beta).tensor();
  }

  /** {@code aten::smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor} */
  public final Tensor smoothL1Loss(Tensor target, long reduction) {
    return SMOOTH_L1_LOSS.call().put(this).put(target).put(reduction).tensor();
  }

  /** {@code aten::smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor} */
  public final Tensor smoothL1Loss(Tensor target) {
    return SMOOTH_L1_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator SOFT_MARGIN_LOSS = new Operator("soft_margin_loss", "");

  /**
   * {@code aten::soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.soft_margin_loss.html">torch.nn.functional.soft_margin_loss</a>
   */
  public final Tensor softMarginLoss(Tensor target, long reduction) {
    return SOFT_MARGIN_LOSS.call().put(this).put(target).put(reduction).tensor();
  }

  /** {@code aten::soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor} */
  public final Tensor softMarginLoss(Tensor target) {
    return SOFT_MARGIN_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator SOFTMAX__INT = new Operator("softmax", "int");

  /**
   * {@code aten::softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.softmax.html">torch.Tensor.softmax</a>
   */
  public final Tensor softmax(long dim, DType dtype) {
    return SOFTMAX__INT.call().put(this).put(dim).put(dtype).tensor();
  }

  private static final Operator SOFTPLUS = new Operator("softplus", "");

  /**
   * {@code aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.softplus.html">torch.nn.functional.softplus</a>
   */
  public final Tensor softplus(Number beta, Number threshold) {
    return SOFTPLUS.call().put(this).put(beta).put(threshold).tensor();
  }

  /** {@code aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor} */
  public final Tensor softplus(Number beta) {
    return SOFTPLUS.call().put(this).put(beta).tensor();
  }

  /** {@code aten::softplus(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor} */
  public final Tensor softplus() {
    return SOFTPLUS.call().put(this).tensor();
  }

  private static final Operator SOFTSHRINK = new Operator("softshrink", "");

  /**
   * {@code aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.softshrink.html">torch.nn.functional.softshrink</a>
   */
  public final Tensor softshrink(Number lambd) {
    return SOFTSHRINK.call().put(this).put(lambd).tensor();
  }

  /** {@code aten::softshrink(Tensor self, Scalar lambd=0.5) -> Tensor} */
  public final Tensor softshrink() {
    return SOFTSHRINK.call().put(this).tensor();
  }

  private static final Operator SORT = new Operator("sort", "");

  /**
   * {@code aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sort.html">torch.Tensor.sort</a>
   */
  public final Results.Sort sort(long dim, boolean descending) {
    List<Tensor> results = SORT.call().put(this).put(dim).put(descending).tensors();
    return new Results.Sort(results.get(0), results.get(1));
  }

  /** {@code aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)} */
  public final Results.Sort sort(long dim) {
    List<Tensor> results = SORT.call().put(this).put(dim).tensors();
    return new Results.Sort(results.get(0), results.get(1));
  }

  /** {@code aten::sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)} */
  public final Results.Sort sort() {
    List<Tensor> results = SORT.call().put(this).tensors();
    return new Results.Sort(results.get(0), results.get(1));
  }

  private static final Operator SORT__STABLE = new Operator("sort", "stable");

  /**
   * {@code aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sort.html">torch.Tensor.sort</a>
   */
  public final Results.Sort sort(Boolean stable, long dim, boolean descending) {
    List<Tensor> results = SORT__STABLE.call().put(this).put(stable).put(dim).put(descending).tensors();
    return new Results.Sort(results.get(0), results.get(1));
  }

  /** {@code aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)} */
  public final Results.Sort sort(Boolean stable, long dim) {
    List<Tensor> results = SORT__STABLE.call().put(this).put(stable).put(dim).tensors();
    return new Results.Sort(results.get(0), results.get(1));
  }

  /** {@code aten::sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)} */
  public final Results.Sort sort(Boolean stable) {
    List<Tensor> results = SORT__STABLE.call().put(this).put(stable).tensors();
    return new Results.Sort(results.get(0), results.get(1));
  }

  private static final Operator SPARSE_DIM = new Operator("sparse_dim", "");

  /**
   * {@code aten::sparse_dim(Tensor self) -> int}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sparse_dim.html">torch.Tensor.sparse_dim</a>
   */
  public final long sparseDim() {
    return SPARSE_DIM.call().put(this).integer();
  }

  private static final Operator SPARSE_MASK = new Operator("sparse_mask", "");

  /**
   * {@code aten::sparse_mask(Tensor self, Tensor mask) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sparse_mask.html">torch.Tensor.sparse_mask</a>
   */
  public final Tensor sparseMask(Tensor mask) {
    return SPARSE_MASK.call().put(this).put(mask).tensor();
  }

  private static final Operator SPARSE_RESIZE = new Operator("sparse_resize", "");

  /** {@code aten::sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor} */
  public final Tensor sparseResize(long[] size, long sparseDim, long denseDim) {
    return SPARSE_RESIZE.call().put(this).put(size).put(sparseDim).put(denseDim).tensor();
  }

  private static final Operator SPARSE_RESIZE_ = new Operator("sparse_resize_", "");

  /**
   * {@code aten::sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sparse_resize_.html">torch.Tensor.sparse_resize_</a>
   */
  public final Tensor sparseResize_(long[] size, long sparseDim, long denseDim) {
    return SPARSE_RESIZE_.call().put(this).put(size).put(sparseDim).put(denseDim).returning((Tensor) this);
  }

  private static final Operator SPARSE_RESIZE_AND_CLEAR = new Operator("sparse_resize_and_clear", "");

  /** {@code aten::sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor} */
  public final Tensor sparseResizeAndClear(long[] size, long sparseDim, long denseDim) {
    return SPARSE_RESIZE_AND_CLEAR.call().put(this).put(size).put(sparseDim).put(denseDim).tensor();
  }

  private static final Operator SPARSE_RESIZE_AND_CLEAR_ = new Operator("sparse_resize_and_clear_", "");

  /**
   * {@code aten::sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sparse_resize_and_clear_.html">torch.Tensor.sparse_resize_and_clear_</a>
   */
  public final Tensor sparseResizeAndClear_(long[] size, long sparseDim, long denseDim) {
    return SPARSE_RESIZE_AND_CLEAR_.call().put(this).put(size).put(sparseDim).put(denseDim).returning((Tensor) this);
  }

  private static final Operator SPARSE_SAMPLED_ADDMM = new Operator("sparse_sampled_addmm", "");

  /** {@code aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor sparseSampledAddmm(Tensor mat1, Tensor mat2, Number beta, Number alpha) {
    return SPARSE_SAMPLED_ADDMM.call().put(this).put(mat1).put(mat2).put(beta).put(alpha).tensor();
  }

  /** {@code aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor sparseSampledAddmm(Tensor mat1, Tensor mat2, Number beta) {
    return SPARSE_SAMPLED_ADDMM.call().put(this).put(mat1).put(mat2).put(beta).tensor();
  }

  /** {@code aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor sparseSampledAddmm(Tensor mat1, Tensor mat2) {
    return SPARSE_SAMPLED_ADDMM.call().put(this).put(mat1).put(mat2).tensor();
  }

  private static final Operator SPLIT__TENSOR = new Operator("split", "Tensor");

  /** {@code aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> split(long splitSize, long dim) {
    return SPLIT__TENSOR.call().put(this).put(splitSize).put(dim).tensors();
  }

  /** {@code aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> split(long splitSize) {
    return SPLIT__TENSOR.call().put(this).put(splitSize).tensors();
  }

  private static final Operator SPLIT__SIZES = new Operator("split", "sizes");

  /** {@code aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> split(long[] splitSize, long dim) {
    return SPLIT__SIZES.call().put(this).put(splitSize).put(dim).tensors();
  }

  /** {@code aten::split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> split(long... splitSize) {
    return SPLIT__SIZES.call().put(this).put(splitSize).tensors();
  }

  private static final Operator SPLIT_COPY__TENSOR = new Operator("split_copy", "Tensor");

  /**
   * {@code aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.split_copy.html">torch.split_copy</a>
   */
  public final List<Tensor> splitCopy(long splitSize, long dim) {
    return SPLIT_COPY__TENSOR.call().put(this).put(splitSize).put(dim).tensors();
  }

  /** {@code aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]} */
  public final List<Tensor> splitCopy(long splitSize) {
    return SPLIT_COPY__TENSOR.call().put(this).put(splitSize).tensors();
  }

  private static final Operator SPLIT_WITH_SIZES = new Operator("split_with_sizes", "");

  /** {@code aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> splitWithSizes(long[] splitSizes, long dim) {
    return SPLIT_WITH_SIZES.call().put(this).put(splitSizes).put(dim).tensors();
  }

  /** {@code aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> splitWithSizes(long... splitSizes) {
    return SPLIT_WITH_SIZES.call().put(this).put(splitSizes).tensors();
  }

  private static final Operator SPLIT_WITH_SIZES_COPY = new Operator("split_with_sizes_copy", "");

  /**
   * {@code aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.split_with_sizes_copy.html">torch.split_with_sizes_copy</a>
   */
  public final List<Tensor> splitWithSizesCopy(long[] splitSizes, long dim) {
    return SPLIT_WITH_SIZES_COPY.call().put(this).put(splitSizes).put(dim).tensors();
  }

  /** {@code aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]} */
  public final List<Tensor> splitWithSizesCopy(long... splitSizes) {
    return SPLIT_WITH_SIZES_COPY.call().put(this).put(splitSizes).tensors();
  }

  private static final Operator SQRT_ = new Operator("sqrt_", "");

  /**
   * {@code aten::sqrt_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sqrt_.html">torch.Tensor.sqrt_</a>
   */
  public final Tensor sqrt_() {
    return SQRT_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SQUARE = new Operator("square", "");

  /**
   * {@code aten::square(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.square.html">torch.Tensor.square</a>
   */
  public final Tensor square() {
    return SQUARE.call().put(this).tensor();
  }

  private static final Operator SQUARE_ = new Operator("square_", "");

  /**
   * {@code aten::square_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.square_.html">torch.Tensor.square_</a>
   */
  public final Tensor square_() {
    return SQUARE_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SQUEEZE = new Operator("squeeze", "");

  /**
   * {@code aten::squeeze(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.squeeze.html">torch.Tensor.squeeze</a>
   */
  public final Tensor squeeze() {
    return SQUEEZE.call().put(this).tensor();
  }

  private static final Operator SQUEEZE__DIM = new Operator("squeeze", "dim");

  /**
   * {@code aten::squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.squeeze.html">torch.Tensor.squeeze</a>
   */
  public final Tensor squeeze(long dim) {
    return SQUEEZE__DIM.call().put(this).put(dim).tensor();
  }

  private static final Operator SQUEEZE__DIMS = new Operator("squeeze", "dims");

  /**
   * {@code aten::squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.squeeze.html">torch.Tensor.squeeze</a>
   */
  public final Tensor squeeze(long... dim) {
    return SQUEEZE__DIMS.call().put(this).put(dim).tensor();
  }

  private static final Operator SQUEEZE_ = new Operator("squeeze_", "");

  /**
   * {@code aten::squeeze_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.squeeze_.html">torch.Tensor.squeeze_</a>
   */
  public final Tensor squeeze_() {
    return SQUEEZE_.call().put(this).returning((Tensor) this);
  }

  private static final Operator SQUEEZE___DIM = new Operator("squeeze_", "dim");

  /**
   * {@code aten::squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.squeeze_.html">torch.Tensor.squeeze_</a>
   */
  public final Tensor squeeze_(long dim) {
    return SQUEEZE___DIM.call().put(this).put(dim).returning((Tensor) this);
  }

  private static final Operator SQUEEZE___DIMS = new Operator("squeeze_", "dims");

  /**
   * {@code aten::squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.squeeze_.html">torch.Tensor.squeeze_</a>
   */
  public final Tensor squeeze_(long... dim) {
    return SQUEEZE___DIMS.call().put(this).put(dim).returning((Tensor) this);
  }

  private static final Operator SQUEEZE_COPY = new Operator("squeeze_copy", "");

  /**
   * {@code aten::squeeze_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.squeeze_copy.html">torch.squeeze_copy</a>
   */
  public final Tensor squeezeCopy() {
    return SQUEEZE_COPY.call().put(this).tensor();
  }

  private static final Operator SQUEEZE_COPY__DIM = new Operator("squeeze_copy", "dim");

  /**
   * {@code aten::squeeze_copy.dim(Tensor self, int dim) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.squeeze_copy.html">torch.squeeze_copy</a>
   */
  public final Tensor squeezeCopy(long dim) {
    return SQUEEZE_COPY__DIM.call().put(this).put(dim).tensor();
  }

  private static final Operator SQUEEZE_COPY__DIMS = new Operator("squeeze_copy", "dims");

  /**
   * {@code aten::squeeze_copy.dims(Tensor self, int[] dim) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.squeeze_copy.html">torch.squeeze_copy</a>
   */
  public final Tensor squeezeCopy(long... dim) {
    return SQUEEZE_COPY__DIMS.call().put(this).put(dim).tensor();
  }

  private static final Operator SSPADDMM = new Operator("sspaddmm", "");

  /**
   * {@code aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sspaddmm.html">torch.Tensor.sspaddmm</a>
   */
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2, Number beta, Number alpha) {
    return SSPADDMM.call().put(this).put(mat1).put(mat2).put(beta).put(alpha).tensor();
  }

  /** {@code aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2, Number beta) {
    return SSPADDMM.call().put(this).put(mat1).put(mat2).put(beta).tensor();
  }

  /** {@code aten::sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor sspaddmm(Tensor mat1, Tensor mat2) {
    return SSPADDMM.call().put(this).put(mat1).put(mat2).tensor();
  }

  private static final Operator STD = new Operator("std", "");

  /**
   * {@code aten::std(Tensor self, bool unbiased=True) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.std.html">torch.Tensor.std</a>
   */
  public final Tensor std(boolean unbiased) {
    return STD.call().put(this).put(unbiased).tensor();
  }

  /** {@code aten::std(Tensor self, bool unbiased=True) -> Tensor} */
  public final Tensor std() {
    return STD.call().put(this).tensor();
  }

  private static final Operator STD__CORRECTION = new Operator("std", "correction");

  /**
   * {@code aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.std.html">torch.Tensor.std</a>
   */
  public final Tensor std(long[] dim, Number correction, boolean keepdim) {
    return STD__CORRECTION.call().put(this).put(dim).put(correction).put(keepdim).tensor();
  }

  /** {@code aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor} */
  public final Tensor std(long dim, Number correction, boolean keepdim) {
    return STD__CORRECTION.call().put(this).each(dim).put(correction).put(keepdim).tensor();
  }

  /** {@code aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor} */
  public final Tensor std(long[] dim, Number correction) {
    return STD__CORRECTION.call().put(this).put(dim).put(correction).tensor();
  }

  /** {@code aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor} */
  public final Tensor std(long dim, Number correction) {
    return STD__CORRECTION.call().put(this).each(dim).put(correction).tensor();
  }

  /** {@code aten::std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor} */
  public final Tensor std(long... dim) {
    return STD__CORRECTION.call().put(this).put(dim).tensor();
  }

  private static final Operator STD__DIM = new Operator("std", "dim");

  /**
   * {@code aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.std.html">torch.Tensor.std</a>
   */
  public final Tensor std(long[] dim, boolean unbiased, boolean keepdim) {
    return STD__DIM.call().put(this).put(dim).put(unbiased).put(keepdim).tensor();
  }

  /** {@code aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor} */
  public final Tensor std(long dim, boolean unbiased, boolean keepdim) {
    return STD__DIM.call().put(this).each(dim).put(unbiased).put(keepdim).tensor();
  }

  /** {@code aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor} */
  public final Tensor std(long[] dim, boolean unbiased) {
    return STD__DIM.call().put(this).put(dim).put(unbiased).tensor();
  }

  /** {@code aten::std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor} */
  public final Tensor std(long dim, boolean unbiased) {
    return STD__DIM.call().put(this).each(dim).put(unbiased).tensor();
  }

  private static final Operator STD_MEAN = new Operator("std_mean", "");

  /**
   * {@code aten::std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.std_mean.html">torch.std_mean</a>
   */
  public final Results.StdMean stdMean(boolean unbiased) {
    List<Tensor> results = STD_MEAN.call().put(this).put(unbiased).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  /** {@code aten::std_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)} */
  public final Results.StdMean stdMean() {
    List<Tensor> results = STD_MEAN.call().put(this).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  private static final Operator STD_MEAN__CORRECTION = new Operator("std_mean", "correction");

  /**
   * {@code aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.std_mean.html">torch.std_mean</a>
   */
  public final Results.StdMean stdMean(long[] dim, Number correction, boolean keepdim) {
    List<Tensor> results = STD_MEAN__CORRECTION.call().put(this).put(dim).put(correction).put(keepdim).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  /** {@code aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.StdMean stdMean(long dim, Number correction, boolean keepdim) {
    List<Tensor> results = STD_MEAN__CORRECTION.call().put(this).each(dim).put(correction).put(keepdim).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  /** {@code aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.StdMean stdMean(long[] dim, Number correction) {
    List<Tensor> results = STD_MEAN__CORRECTION.call().put(this).put(dim).put(correction).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  /** {@code aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.StdMean stdMean(long dim, Number correction) {
    List<Tensor> results = STD_MEAN__CORRECTION.call().put(this).each(dim).put(correction).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  /** {@code aten::std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.StdMean stdMean(long... dim) {
    List<Tensor> results = STD_MEAN__CORRECTION.call().put(this).put(dim).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  private static final Operator STD_MEAN__DIM = new Operator("std_mean", "dim");

  /**
   * {@code aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.std_mean.html">torch.std_mean</a>
   */
  public final Results.StdMean stdMean(long[] dim, boolean unbiased, boolean keepdim) {
    List<Tensor> results = STD_MEAN__DIM.call().put(this).put(dim).put(unbiased).put(keepdim).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  /** {@code aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.StdMean stdMean(long dim, boolean unbiased, boolean keepdim) {
    List<Tensor> results = STD_MEAN__DIM.call().put(this).each(dim).put(unbiased).put(keepdim).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  /** {@code aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.StdMean stdMean(long[] dim, boolean unbiased) {
    List<Tensor> results = STD_MEAN__DIM.call().put(this).put(dim).put(unbiased).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  /** {@code aten::std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.StdMean stdMean(long dim, boolean unbiased) {
    List<Tensor> results = STD_MEAN__DIM.call().put(this).each(dim).put(unbiased).tensors();
    return new Results.StdMean(results.get(0), results.get(1));
  }

  private static final Operator STFT = new Operator("stft", "");

  /**
   * {@code aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.stft.html">torch.Tensor.stft</a>
   */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized, Boolean onesided, Boolean returnComplex, Boolean alignToWindow) {
    return STFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(normalized).put(onesided).put(returnComplex).put(alignToWindow).tensor();
  }

  /** {@code aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized, Boolean onesided, Boolean returnComplex) {
    return STFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(normalized).put(onesided).put(returnComplex).tensor();
  }

  /** {@code aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized, Boolean onesided) {
    return STFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(normalized).put(onesided).tensor();
  }

  /** {@code aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean normalized) {
    return STFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(normalized).tensor();
  }

  /** {@code aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window) {
    return STFT.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).tensor();
  }

  /** {@code aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength) {
    return STFT.call().put(this).put(nFft).put(hopLength).put(winLength).tensor();
  }

  /** {@code aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength) {
    return STFT.call().put(this).put(nFft).put(hopLength).tensor();
  }

  /** {@code aten::stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft) {
    return STFT.call().put(this).put(nFft).tensor();
  }

  private static final Operator STFT__CENTER = new Operator("stft", "center");

  /**
   * {@code aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.stft.html">torch.Tensor.stft</a>
   */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex, Boolean alignToWindow) {
    return STFT__CENTER.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(padMode).put(normalized).put(onesided).put(returnComplex).put(alignToWindow).tensor();
  }

  /** {@code aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided, Boolean returnComplex) {
    return STFT__CENTER.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(padMode).put(normalized).put(onesided).put(returnComplex).tensor();
  }

  /** {@code aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode, boolean normalized, Boolean onesided) {
    return STFT__CENTER.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(padMode).put(normalized).put(onesided).tensor();
  }

  /** {@code aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode, boolean normalized) {
    return STFT__CENTER.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(padMode).put(normalized).tensor();
  }

  /** {@code aten::stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor} */
  public final Tensor stft(long nFft, Number hopLength, Number winLength, Tensor window, boolean center, String padMode) {
    return STFT__CENTER.call().put(this).put(nFft).put(hopLength).put(winLength).put(window).put(center).put(padMode).tensor();
  }

  private static final Operator STORAGE_OFFSET = new Operator("storage_offset", "");

  /**
   * {@code aten::storage_offset(Tensor self) -> int}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.storage_offset.html">torch.Tensor.storage_offset</a>
   */
  public final long storageOffset() {
    return STORAGE_OFFSET.call().put(this).integer();
  }

  private static final Operator STRIDE__INT = new Operator("stride", "int");

  /**
   * {@code aten::stride.int(Tensor self, int dim) -> int}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.stride.html">torch.Tensor.stride</a>
   */
  public final long stride(long dim) {
    return STRIDE__INT.call().put(this).put(dim).integer();
  }

  private static final Operator SUB__SCALAR = new Operator("sub", "Scalar");

  /**
   * {@code aten::sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sub.html">torch.Tensor.sub</a>
   */
  public final Tensor sub(Number other, Number alpha) {
    return SUB__SCALAR.call().put(this).put(other).put(alpha).tensor();
  }

  private static final Operator SUB__TENSOR = new Operator("sub", "Tensor");

  /**
   * {@code aten::sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sub.html">torch.Tensor.sub</a>
   */
  public final Tensor sub(Tensor other, Number alpha) {
    return SUB__TENSOR.call().put(this).put(other).put(alpha).tensor();
  }

  private static final Operator SUB___SCALAR = new Operator("sub_", "Scalar");

  /**
   * {@code aten::sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sub_.html">torch.Tensor.sub_</a>
   */
  public final Tensor sub_(Number other, Number alpha) {
    return SUB___SCALAR.call().put(this).put(other).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor sub_(Number other) {
    return SUB___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator SUB___TENSOR = new Operator("sub_", "Tensor");

  /**
   * {@code aten::sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sub_.html">torch.Tensor.sub_</a>
   */
  public final Tensor sub_(Tensor other, Number alpha) {
    return SUB___TENSOR.call().put(this).put(other).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor sub_(Tensor other) {
    return SUB___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator SUBTRACT__SCALAR = new Operator("subtract", "Scalar");

  /**
   * {@code aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.subtract.html">torch.Tensor.subtract</a>
   */
  public final Tensor subtract(Number other, Number alpha) {
    return SUBTRACT__SCALAR.call().put(this).put(other).put(alpha).tensor();
  }

  /** {@code aten::subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor} */
  public final Tensor subtract(Number other) {
    return SUBTRACT__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator SUBTRACT__TENSOR = new Operator("subtract", "Tensor");

  /**
   * {@code aten::subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.subtract.html">torch.Tensor.subtract</a>
   */
  public final Tensor subtract(Tensor other, Number alpha) {
    return SUBTRACT__TENSOR.call().put(this).put(other).put(alpha).tensor();
  }

  /** {@code aten::subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor} */
  public final Tensor subtract(Tensor other) {
    return SUBTRACT__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator SUBTRACT___SCALAR = new Operator("subtract_", "Scalar");

  /**
   * {@code aten::subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.subtract_.html">torch.Tensor.subtract_</a>
   */
  public final Tensor subtract_(Number other, Number alpha) {
    return SUBTRACT___SCALAR.call().put(this).put(other).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor subtract_(Number other) {
    return SUBTRACT___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator SUBTRACT___TENSOR = new Operator("subtract_", "Tensor");

  /**
   * {@code aten::subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.subtract_.html">torch.Tensor.subtract_</a>
   */
  public final Tensor subtract_(Tensor other, Number alpha) {
    return SUBTRACT___TENSOR.call().put(this).put(other).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor subtract_(Tensor other) {
    return SUBTRACT___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator SUM = new Operator("sum", "");

  /**
   * {@code aten::sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sum.html">torch.Tensor.sum</a>
   */
  public final Tensor sum(DType dtype) {
    return SUM.call().put(this).put(dtype).tensor();
  }

  private static final Operator SUM__DIM_INTLIST = new Operator("sum", "dim_IntList");

  /**
   * {@code aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sum.html">torch.Tensor.sum</a>
   */
  public final Tensor sum(long[] dim, boolean keepdim, DType dtype) {
    return SUM__DIM_INTLIST.call().put(this).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor sum(long dim, boolean keepdim, DType dtype) {
    return SUM__DIM_INTLIST.call().put(this).each(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor sum(long[] dim, boolean keepdim) {
    return SUM__DIM_INTLIST.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor sum(long dim, boolean keepdim) {
    return SUM__DIM_INTLIST.call().put(this).each(dim).put(keepdim).tensor();
  }

  private static final Operator SUM_TO_SIZE = new Operator("sum_to_size", "");

  /**
   * {@code aten::sum_to_size(Tensor self, SymInt[] size) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sum_to_size.html">torch.Tensor.sum_to_size</a>
   */
  public final Tensor sumToSize(long... size) {
    return SUM_TO_SIZE.call().put(this).put(size).tensor();
  }

  private static final Operator SVD = new Operator("svd", "");

  /**
   * {@code aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.svd.html">torch.Tensor.svd</a>
   */
  public final Results.Svd svd(boolean some, boolean computeUv) {
    List<Tensor> results = SVD.call().put(this).put(some).put(computeUv).tensors();
    return new Results.Svd(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)} */
  public final Results.Svd svd(boolean some) {
    List<Tensor> results = SVD.call().put(this).put(some).tensors();
    return new Results.Svd(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)} */
  public final Results.Svd svd() {
    List<Tensor> results = SVD.call().put(this).tensors();
    return new Results.Svd(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator SWAPAXES = new Operator("swapaxes", "");

  /**
   * {@code aten::swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.swapaxes.html">torch.Tensor.swapaxes</a>
   */
  public final Tensor swapaxes(long axis0, long axis1) {
    return SWAPAXES.call().put(this).put(axis0).put(axis1).tensor();
  }

  private static final Operator SWAPAXES_ = new Operator("swapaxes_", "");

  /**
   * {@code aten::swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.swapaxes_.html">torch.Tensor.swapaxes_</a>
   */
  public final Tensor swapaxes_(long axis0, long axis1) {
    return SWAPAXES_.call().put(this).put(axis0).put(axis1).returning((Tensor) this);
  }

  private static final Operator SWAPDIMS = new Operator("swapdims", "");

  /**
   * {@code aten::swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.swapdims.html">torch.Tensor.swapdims</a>
   */
  public final Tensor swapdims(long dim0, long dim1) {
    return SWAPDIMS.call().put(this).put(dim0).put(dim1).tensor();
  }

  private static final Operator SWAPDIMS_ = new Operator("swapdims_", "");

  /**
   * {@code aten::swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.swapdims_.html">torch.Tensor.swapdims_</a>
   */
  public final Tensor swapdims_(long dim0, long dim1) {
    return SWAPDIMS_.call().put(this).put(dim0).put(dim1).returning((Tensor) this);
  }

  private static final Operator SYM_IS_CONTIGUOUS = new Operator("sym_is_contiguous", "");

  /** {@code aten::sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool} */
  public final boolean symIsContiguous(MemoryFormat memoryFormat) {
    return SYM_IS_CONTIGUOUS.call().put(this).put(memoryFormat).bool();
  }

  /** {@code aten::sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool} */
  public final boolean symIsContiguous() {
    return SYM_IS_CONTIGUOUS.call().put(this).bool();
  }

  private static final Operator SYM_NUMEL = new Operator("sym_numel", "");

  /** {@code aten::sym_numel(Tensor self) -> SymInt} */
  public final long symNumel() {
    return SYM_NUMEL.call().put(this).integer();
  }

  private static final Operator SYM_SIZE__INT = new Operator("sym_size", "int");

  /** {@code aten::sym_size.int(Tensor self, int dim) -> SymInt} */
  public final long symSize(long dim) {
    return SYM_SIZE__INT.call().put(this).put(dim).integer();
  }

  private static final Operator SYM_STORAGE_OFFSET = new Operator("sym_storage_offset", "");

  /** {@code aten::sym_storage_offset(Tensor self) -> SymInt} */
  public final long symStorageOffset() {
    return SYM_STORAGE_OFFSET.call().put(this).integer();
  }

  private static final Operator SYM_STRIDE__INT = new Operator("sym_stride", "int");

  /** {@code aten::sym_stride.int(Tensor self, int dim) -> SymInt} */
  public final long symStride(long dim) {
    return SYM_STRIDE__INT.call().put(this).put(dim).integer();
  }

  private static final Operator T_ = new Operator("t_", "");

  /**
   * {@code aten::t_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.t_.html">torch.Tensor.t_</a>
   */
  public final Tensor t_() {
    return T_.call().put(this).returning((Tensor) this);
  }

  private static final Operator T_COPY = new Operator("t_copy", "");

  /**
   * {@code aten::t_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.t_copy.html">torch.t_copy</a>
   */
  public final Tensor tCopy() {
    return T_COPY.call().put(this).tensor();
  }

  private static final Operator TAKE = new Operator("take", "");

  /**
   * {@code aten::take(Tensor self, Tensor index) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.take.html">torch.Tensor.take</a>
   */
  public final Tensor take(Tensor index) {
    return TAKE.call().put(this).put(index).tensor();
  }

  private static final Operator TAKE_ALONG_DIM = new Operator("take_along_dim", "");

  /**
   * {@code aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.take_along_dim.html">torch.Tensor.take_along_dim</a>
   */
  public final Tensor takeAlongDim(Tensor indices, Number dim) {
    return TAKE_ALONG_DIM.call().put(this).put(indices).put(dim).tensor();
  }

  /** {@code aten::take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor} */
  public final Tensor takeAlongDim(Tensor indices) {
    return TAKE_ALONG_DIM.call().put(this).put(indices).tensor();
  }

  private static final Operator TAN = new Operator("tan", "");

  /**
   * {@code aten::tan(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tan.html">torch.Tensor.tan</a>
   */
  public final Tensor tan() {
    return TAN.call().put(this).tensor();
  }

  private static final Operator TAN_ = new Operator("tan_", "");

  /**
   * {@code aten::tan_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tan_.html">torch.Tensor.tan_</a>
   */
  public final Tensor tan_() {
    return TAN_.call().put(this).returning((Tensor) this);
  }

  private static final Operator TANH = new Operator("tanh", "");

  /**
   * {@code aten::tanh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tanh.html">torch.Tensor.tanh</a>
   */
  public final Tensor tanh() {
    return TANH.call().put(this).tensor();
  }

  private static final Operator TANH_ = new Operator("tanh_", "");

  /**
   * {@code aten::tanh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tanh_.html">torch.Tensor.tanh_</a>
   */
  public final Tensor tanh_() {
    return TANH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator TENSOR_SPLIT__INDICES = new Operator("tensor_split", "indices");

  /**
   * {@code aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tensor_split.html">torch.Tensor.tensor_split</a>
   */
  public final List<Tensor> tensorSplit(long[] indices, long dim) {
    return TENSOR_SPLIT__INDICES.call().put(this).put(indices).put(dim).tensors();
  }

  /** {@code aten::tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> tensorSplit(long... indices) {
    return TENSOR_SPLIT__INDICES.call().put(this).put(indices).tensors();
  }

  private static final Operator TENSOR_SPLIT__SECTIONS = new Operator("tensor_split", "sections");

  /**
   * {@code aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tensor_split.html">torch.Tensor.tensor_split</a>
   */
  public final List<Tensor> tensorSplit(long sections, long dim) {
    return TENSOR_SPLIT__SECTIONS.call().put(this).put(sections).put(dim).tensors();
  }

  /** {@code aten::tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> tensorSplit(long sections) {
    return TENSOR_SPLIT__SECTIONS.call().put(this).put(sections).tensors();
  }

  private static final Operator TENSOR_SPLIT__TENSOR_INDICES_OR_SECTIONS = new Operator("tensor_split", "tensor_indices_or_sections");

  /**
   * {@code aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tensor_split.html">torch.Tensor.tensor_split</a>
   */
  public final List<Tensor> tensorSplit(Tensor tensorIndicesOrSections, long dim) {
    return TENSOR_SPLIT__TENSOR_INDICES_OR_SECTIONS.call().put(this).put(tensorIndicesOrSections).put(dim).tensors();
  }

  /** {@code aten::tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> tensorSplit(Tensor tensorIndicesOrSections) {
    return TENSOR_SPLIT__TENSOR_INDICES_OR_SECTIONS.call().put(this).put(tensorIndicesOrSections).tensors();
  }

  private static final Operator TENSORDOT = new Operator("tensordot", "");

  /** {@code aten::tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor} */
  public final Tensor tensordot(Tensor other, long[] dimsSelf, long... dimsOther) {
    return TENSORDOT.call().put(this).put(other).put(dimsSelf).put(dimsOther).tensor();
  }

  private static final Operator THNN_CONV2D = new Operator("thnn_conv2d", "");

  /** {@code aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor} */
  public final Tensor thnnConv2d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return THNN_CONV2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).tensor();
  }

  /** {@code aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor} */
  public final Tensor thnnConv2d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return THNN_CONV2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).tensor();
  }

  /** {@code aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor} */
  public final Tensor thnnConv2d(Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return THNN_CONV2D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).tensor();
  }

  /** {@code aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor} */
  public final Tensor thnnConv2d(Tensor weight, long kernelSize, Tensor bias, long stride) {
    return THNN_CONV2D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).tensor();
  }

  /** {@code aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor} */
  public final Tensor thnnConv2d(Tensor weight, long[] kernelSize, Tensor bias) {
    return THNN_CONV2D.call().put(this).put(weight).put(kernelSize).put(bias).tensor();
  }

  /** {@code aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor} */
  public final Tensor thnnConv2d(Tensor weight, long kernelSize, Tensor bias) {
    return THNN_CONV2D.call().put(this).put(weight).each(kernelSize).put(bias).tensor();
  }

  /** {@code aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor} */
  public final Tensor thnnConv2d(Tensor weight, long... kernelSize) {
    return THNN_CONV2D.call().put(this).put(weight).put(kernelSize).tensor();
  }

  private static final Operator THRESHOLD = new Operator("threshold", "");

  /** {@code aten::threshold(Tensor self, Scalar threshold, Scalar value) -> Tensor} */
  public final Tensor threshold(Number threshold, Number value) {
    return THRESHOLD.call().put(this).put(threshold).put(value).tensor();
  }

  private static final Operator THRESHOLD_ = new Operator("threshold_", "");

  /**
   * {@code aten::threshold_(Tensor(a!) self, Scalar threshold, Scalar value) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.threshold_.html">torch.nn.functional.threshold_</a>
   */
  public final Tensor threshold_(Number threshold, Number value) {
    return THRESHOLD_.call().put(this).put(threshold).put(value).returning((Tensor) this);
  }

  private static final Operator TILE = new Operator("tile", "");

  /**
   * {@code aten::tile(Tensor self, SymInt[] dims) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tile.html">torch.Tensor.tile</a>
   */
  public final Tensor tile(long... dims) {
    return TILE.call().put(this).put(dims).tensor();
  }

  private static final Operator TO__DEVICE = new Operator("to", "device");

  /**
   * {@code aten::to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  public final Tensor to(Device device, DType dtype, boolean nonBlocking, boolean copy, MemoryFormat memoryFormat) {
    return TO__DEVICE.call().put(this).put(device).put(dtype).put(nonBlocking).put(copy).put(memoryFormat).tensor();
  }

  /** {@code aten::to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(Device device, DType dtype, boolean nonBlocking, boolean copy) {
    return TO__DEVICE.call().put(this).put(device).put(dtype).put(nonBlocking).put(copy).tensor();
  }

  /** {@code aten::to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(Device device, DType dtype, boolean nonBlocking) {
    return TO__DEVICE.call().put(this).put(device).put(dtype).put(nonBlocking).tensor();
  }

  /** {@code aten::to.device(Tensor(a) self, Device device, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(Device device, DType dtype) {
    return TO__DEVICE.call().put(this).put(device).put(dtype).tensor();
  }

  private static final Operator TO__DTYPE = new Operator("to", "dtype");

  /**
   * {@code aten::to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  public final Tensor to(DType dtype, boolean nonBlocking, boolean copy, MemoryFormat memoryFormat) {
    return TO__DTYPE.call().put(this).put(dtype).put(nonBlocking).put(copy).put(memoryFormat).tensor();
  }

  /** {@code aten::to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(DType dtype, boolean nonBlocking, boolean copy) {
    return TO__DTYPE.call().put(this).put(dtype).put(nonBlocking).put(copy).tensor();
  }

  /** {@code aten::to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(DType dtype, boolean nonBlocking) {
    return TO__DTYPE.call().put(this).put(dtype).put(nonBlocking).tensor();
  }

  private static final Operator TO__DTYPE_LAYOUT = new Operator("to", "dtype_layout");

  /**
   * {@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  public final Tensor to(DType dtype, Layout layout, Device device, Boolean pinMemory, boolean nonBlocking, boolean copy, MemoryFormat memoryFormat) {
    return TO__DTYPE_LAYOUT.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).put(nonBlocking).put(copy).put(memoryFormat).tensor();
  }

  /** {@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(DType dtype, Layout layout, Device device, Boolean pinMemory, boolean nonBlocking, boolean copy) {
    return TO__DTYPE_LAYOUT.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).put(nonBlocking).put(copy).tensor();
  }

  /** {@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(DType dtype, Layout layout, Device device, Boolean pinMemory, boolean nonBlocking) {
    return TO__DTYPE_LAYOUT.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).put(nonBlocking).tensor();
  }

  /** {@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return TO__DTYPE_LAYOUT.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to() {
    return TO__DTYPE_LAYOUT.call().put(this).tensor();
  }

  private static final Operator TO__OTHER = new Operator("to", "other");

  /**
   * {@code aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to.html">torch.Tensor.to</a>
   */
  public final Tensor to(Tensor other, boolean nonBlocking, boolean copy, MemoryFormat memoryFormat) {
    return TO__OTHER.call().put(this).put(other).put(nonBlocking).put(copy).put(memoryFormat).tensor();
  }

  /** {@code aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(Tensor other, boolean nonBlocking, boolean copy) {
    return TO__OTHER.call().put(this).put(other).put(nonBlocking).put(copy).tensor();
  }

  /** {@code aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(Tensor other, boolean nonBlocking) {
    return TO__OTHER.call().put(this).put(other).put(nonBlocking).tensor();
  }

  /** {@code aten::to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)} */
  public final Tensor to(Tensor other) {
    return TO__OTHER.call().put(this).put(other).tensor();
  }

  private static final Operator TO_DENSE = new Operator("to_dense", "");

  /**
   * {@code aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_dense.html">torch.Tensor.to_dense</a>
   */
  public final Tensor toDense(DType dtype, Boolean maskedGrad) {
    return TO_DENSE.call().put(this).put(dtype).put(maskedGrad).tensor();
  }

  /** {@code aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor} */
  public final Tensor toDense(DType dtype) {
    return TO_DENSE.call().put(this).put(dtype).tensor();
  }

  /** {@code aten::to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor} */
  public final Tensor toDense() {
    return TO_DENSE.call().put(this).tensor();
  }

  private static final Operator TO_MKLDNN = new Operator("to_mkldnn", "");

  /**
   * {@code aten::to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_mkldnn.html">torch.Tensor.to_mkldnn</a>
   */
  public final Tensor toMkldnn(DType dtype) {
    return TO_MKLDNN.call().put(this).put(dtype).tensor();
  }

  /** {@code aten::to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor} */
  public final Tensor toMkldnn() {
    return TO_MKLDNN.call().put(this).tensor();
  }

  private static final Operator TO_PADDED_TENSOR = new Operator("to_padded_tensor", "");

  /**
   * {@code aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_padded_tensor.html">torch.Tensor.to_padded_tensor</a>
   */
  public final Tensor toPaddedTensor(double padding, long... outputSize) {
    return TO_PADDED_TENSOR.call().put(this).put(padding).put(outputSize).tensor();
  }

  /** {@code aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor} */
  public final Tensor toPaddedTensor(double padding) {
    return TO_PADDED_TENSOR.call().put(this).put(padding).tensor();
  }

  private static final Operator TO_SPARSE = new Operator("to_sparse", "");

  /**
   * {@code aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_sparse.html">torch.Tensor.to_sparse</a>
   */
  public final Tensor toSparse(Layout layout, long[] blocksize, Number denseDim) {
    return TO_SPARSE.call().put(this).put(layout).put(blocksize).put(denseDim).tensor();
  }

  /** {@code aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparse(Layout layout, long blocksize, Number denseDim) {
    return TO_SPARSE.call().put(this).put(layout).each(blocksize).put(denseDim).tensor();
  }

  /** {@code aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparse(Layout layout, long... blocksize) {
    return TO_SPARSE.call().put(this).put(layout).put(blocksize).tensor();
  }

  /** {@code aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparse(Layout layout) {
    return TO_SPARSE.call().put(this).put(layout).tensor();
  }

  /** {@code aten::to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparse() {
    return TO_SPARSE.call().put(this).tensor();
  }

  private static final Operator TO_SPARSE__SPARSE_DIM = new Operator("to_sparse", "sparse_dim");

  /**
   * {@code aten::to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_sparse.html">torch.Tensor.to_sparse</a>
   */
  public final Tensor toSparse(long sparseDim) {
    return TO_SPARSE__SPARSE_DIM.call().put(this).put(sparseDim).tensor();
  }

  private static final Operator TO_SPARSE_BSC = new Operator("to_sparse_bsc", "");

  /**
   * {@code aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_sparse_bsc.html">torch.Tensor.to_sparse_bsc</a>
   */
  public final Tensor toSparseBsc(long[] blocksize, Number denseDim) {
    return TO_SPARSE_BSC.call().put(this).put(blocksize).put(denseDim).tensor();
  }

  /** {@code aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparseBsc(long blocksize, Number denseDim) {
    return TO_SPARSE_BSC.call().put(this).each(blocksize).put(denseDim).tensor();
  }

  /** {@code aten::to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparseBsc(long... blocksize) {
    return TO_SPARSE_BSC.call().put(this).put(blocksize).tensor();
  }

  private static final Operator TO_SPARSE_BSR = new Operator("to_sparse_bsr", "");

  /**
   * {@code aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_sparse_bsr.html">torch.Tensor.to_sparse_bsr</a>
   */
  public final Tensor toSparseBsr(long[] blocksize, Number denseDim) {
    return TO_SPARSE_BSR.call().put(this).put(blocksize).put(denseDim).tensor();
  }

  /** {@code aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparseBsr(long blocksize, Number denseDim) {
    return TO_SPARSE_BSR.call().put(this).each(blocksize).put(denseDim).tensor();
  }

  /** {@code aten::to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparseBsr(long... blocksize) {
    return TO_SPARSE_BSR.call().put(this).put(blocksize).tensor();
  }

  private static final Operator TO_SPARSE_CSC = new Operator("to_sparse_csc", "");

  /**
   * {@code aten::to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_sparse_csc.html">torch.Tensor.to_sparse_csc</a>
   */
  public final Tensor toSparseCsc(Number denseDim) {
    return TO_SPARSE_CSC.call().put(this).put(denseDim).tensor();
  }

  /** {@code aten::to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparseCsc() {
    return TO_SPARSE_CSC.call().put(this).tensor();
  }

  private static final Operator TO_SPARSE_CSR = new Operator("to_sparse_csr", "");

  /**
   * {@code aten::to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_sparse_csr.html">torch.Tensor.to_sparse_csr</a>
   */
  public final Tensor toSparseCsr(Number denseDim) {
    return TO_SPARSE_CSR.call().put(this).put(denseDim).tensor();
  }

  /** {@code aten::to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor} */
  public final Tensor toSparseCsr() {
    return TO_SPARSE_CSR.call().put(this).tensor();
  }

  private static final Operator TOPK = new Operator("topk", "");

  /**
   * {@code aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.topk.html">torch.Tensor.topk</a>
   */
  public final Tensor.TopK topk(long k, long dim, boolean largest, boolean sorted) {
    List<Tensor> results = TOPK.call().put(this).put(k).put(dim).put(largest).put(sorted).tensors();
    return new Tensor.TopK(results.get(0), results.get(1));
  }

  /** {@code aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)} */
  public final Tensor.TopK topk(long k, long dim, boolean largest) {
    List<Tensor> results = TOPK.call().put(this).put(k).put(dim).put(largest).tensors();
    return new Tensor.TopK(results.get(0), results.get(1));
  }

  /** {@code aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)} */
  public final Tensor.TopK topk(long k) {
    List<Tensor> results = TOPK.call().put(this).put(k).tensors();
    return new Tensor.TopK(results.get(0), results.get(1));
  }

  private static final Operator TRACE = new Operator("trace", "");

  /**
   * {@code aten::trace(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.trace.html">torch.Tensor.trace</a>
   */
  public final Tensor trace() {
    return TRACE.call().put(this).tensor();
  }

  private static final Operator TRANSPOSE_ = new Operator("transpose_", "");

  /**
   * {@code aten::transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.transpose_.html">torch.Tensor.transpose_</a>
   */
  public final Tensor transpose_(long dim0, long dim1) {
    return TRANSPOSE_.call().put(this).put(dim0).put(dim1).returning((Tensor) this);
  }

  private static final Operator TRANSPOSE_COPY__INT = new Operator("transpose_copy", "int");

  /**
   * {@code aten::transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.transpose_copy.html">torch.transpose_copy</a>
   */
  public final Tensor transposeCopy(long dim0, long dim1) {
    return TRANSPOSE_COPY__INT.call().put(this).put(dim0).put(dim1).tensor();
  }

  private static final Operator TRIANGULAR_SOLVE = new Operator("triangular_solve", "");

  /**
   * {@code aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.triangular_solve.html">torch.Tensor.triangular_solve</a>
   */
  public final Results.TriangularSolve triangularSolve(Tensor a, boolean upper, boolean transpose, boolean unitriangular) {
    List<Tensor> results = TRIANGULAR_SOLVE.call().put(this).put(a).put(upper).put(transpose).put(unitriangular).tensors();
    return new Results.TriangularSolve(results.get(0), results.get(1));
  }

  /** {@code aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)} */
  public final Results.TriangularSolve triangularSolve(Tensor a, boolean upper, boolean transpose) {
    List<Tensor> results = TRIANGULAR_SOLVE.call().put(this).put(a).put(upper).put(transpose).tensors();
    return new Results.TriangularSolve(results.get(0), results.get(1));
  }

  /** {@code aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)} */
  public final Results.TriangularSolve triangularSolve(Tensor a, boolean upper) {
    List<Tensor> results = TRIANGULAR_SOLVE.call().put(this).put(a).put(upper).tensors();
    return new Results.TriangularSolve(results.get(0), results.get(1));
  }

  /** {@code aten::triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)} */
  public final Results.TriangularSolve triangularSolve(Tensor a) {
    List<Tensor> results = TRIANGULAR_SOLVE.call().put(this).put(a).tensors();
    return new Results.TriangularSolve(results.get(0), results.get(1));
  }

  private static final Operator TRIL = new Operator("tril", "");

  /**
   * {@code aten::tril(Tensor self, SymInt diagonal=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tril.html">torch.Tensor.tril</a>
   */
  public final Tensor tril(long diagonal) {
    return TRIL.call().put(this).put(diagonal).tensor();
  }

  /** {@code aten::tril(Tensor self, SymInt diagonal=0) -> Tensor} */
  public final Tensor tril() {
    return TRIL.call().put(this).tensor();
  }

  private static final Operator TRIL_ = new Operator("tril_", "");

  /**
   * {@code aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.tril_.html">torch.Tensor.tril_</a>
   */
  public final Tensor tril_(long diagonal) {
    return TRIL_.call().put(this).put(diagonal).returning((Tensor) this);
  }

  /** {@code aten::tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)} */
  public final Tensor tril_() {
    return TRIL_.call().put(this).returning((Tensor) this);
  }

  private static final Operator TRIU = new Operator("triu", "");

  /**
   * {@code aten::triu(Tensor self, SymInt diagonal=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.triu.html">torch.Tensor.triu</a>
   */
  public final Tensor triu(long diagonal) {
    return TRIU.call().put(this).put(diagonal).tensor();
  }

  /** {@code aten::triu(Tensor self, SymInt diagonal=0) -> Tensor} */
  public final Tensor triu() {
    return TRIU.call().put(this).tensor();
  }

  private static final Operator TRIU_ = new Operator("triu_", "");

  /**
   * {@code aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.triu_.html">torch.Tensor.triu_</a>
   */
  public final Tensor triu_(long diagonal) {
    return TRIU_.call().put(this).put(diagonal).returning((Tensor) this);
  }

  /** {@code aten::triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)} */
  public final Tensor triu_() {
    return TRIU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator TRUE_DIVIDE__SCALAR = new Operator("true_divide", "Scalar");

  /**
   * {@code aten::true_divide.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.true_divide.html">torch.Tensor.true_divide</a>
   */
  public final Tensor trueDivide(Number other) {
    return TRUE_DIVIDE__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator TRUE_DIVIDE__TENSOR = new Operator("true_divide", "Tensor");

  /**
   * {@code aten::true_divide.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.true_divide.html">torch.Tensor.true_divide</a>
   */
  public final Tensor trueDivide(Tensor other) {
    return TRUE_DIVIDE__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator TRUE_DIVIDE___SCALAR = new Operator("true_divide_", "Scalar");

  /**
   * {@code aten::true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.true_divide_.html">torch.Tensor.true_divide_</a>
   */
  public final Tensor trueDivide_(Number other) {
    return TRUE_DIVIDE___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator TRUE_DIVIDE___TENSOR = new Operator("true_divide_", "Tensor");

  /**
   * {@code aten::true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.true_divide_.html">torch.Tensor.true_divide_</a>
   */
  public final Tensor trueDivide_(Tensor other) {
    return TRUE_DIVIDE___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator TRUNC = new Operator("trunc", "");

  /**
   * {@code aten::trunc(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.trunc.html">torch.Tensor.trunc</a>
   */
  public final Tensor trunc() {
    return TRUNC.call().put(this).tensor();
  }

  private static final Operator TRUNC_ = new Operator("trunc_", "");

  /**
   * {@code aten::trunc_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.trunc_.html">torch.Tensor.trunc_</a>
   */
  public final Tensor trunc_() {
    return TRUNC_.call().put(this).returning((Tensor) this);
  }

  private static final Operator TYPE_AS = new Operator("type_as", "");

  /**
   * {@code aten::type_as(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.type_as.html">torch.Tensor.type_as</a>
   */
  public final Tensor typeAs(Tensor other) {
    return TYPE_AS.call().put(this).put(other).tensor();
  }

  private static final Operator UNBIND__INT = new Operator("unbind", "int");

  /**
   * {@code aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.unbind.html">torch.Tensor.unbind</a>
   */
  public final List<Tensor> unbind(long dim) {
    return UNBIND__INT.call().put(this).put(dim).tensors();
  }

  /** {@code aten::unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> unbind() {
    return UNBIND__INT.call().put(this).tensors();
  }

  private static final Operator UNBIND_COPY__INT = new Operator("unbind_copy", "int");

  /**
   * {@code aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.unbind_copy.html">torch.unbind_copy</a>
   */
  public final List<Tensor> unbindCopy(long dim) {
    return UNBIND_COPY__INT.call().put(this).put(dim).tensors();
  }

  /** {@code aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]} */
  public final List<Tensor> unbindCopy() {
    return UNBIND_COPY__INT.call().put(this).tensors();
  }

  private static final Operator UNFLATTEN__INT = new Operator("unflatten", "int");

  /**
   * {@code aten::unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.unflatten.html">torch.unflatten</a>
   */
  public final Tensor unflatten(long dim, long... sizes) {
    return UNFLATTEN__INT.call().put(this).put(dim).put(sizes).tensor();
  }

  private static final Operator UNFOLD = new Operator("unfold", "");

  /**
   * {@code aten::unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.unfold.html">torch.Tensor.unfold</a>
   */
  public final Tensor unfold(long dimension, long size, long step) {
    return UNFOLD.call().put(this).put(dimension).put(size).put(step).tensor();
  }

  private static final Operator UNFOLD_COPY = new Operator("unfold_copy", "");

  /**
   * {@code aten::unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.unfold_copy.html">torch.unfold_copy</a>
   */
  public final Tensor unfoldCopy(long dimension, long size, long step) {
    return UNFOLD_COPY.call().put(this).put(dimension).put(size).put(step).tensor();
  }

  private static final Operator UNIFORM = new Operator("uniform", "");

  /** {@code aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor uniform(double from, double to, Generator generator) {
    return UNIFORM.call().put(this).put(from).put(to).put(generator).tensor();
  }

  /** {@code aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor uniform(double from, double to) {
    return UNIFORM.call().put(this).put(from).put(to).tensor();
  }

  /** {@code aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor uniform(double from) {
    return UNIFORM.call().put(this).put(from).tensor();
  }

  /** {@code aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor uniform() {
    return UNIFORM.call().put(this).tensor();
  }

  private static final Operator UNIFORM_ = new Operator("uniform_", "");

  /**
   * {@code aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.uniform_.html">torch.Tensor.uniform_</a>
   */
  public final Tensor uniform_(double from, double to, Generator generator) {
    return UNIFORM_.call().put(this).put(from).put(to).put(generator).returning((Tensor) this);
  }

  /** {@code aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor uniform_(double from, double to) {
    return UNIFORM_.call().put(this).put(from).put(to).returning((Tensor) this);
  }

  /** {@code aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor uniform_(double from) {
    return UNIFORM_.call().put(this).put(from).returning((Tensor) this);
  }

  /** {@code aten::uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor uniform_() {
    return UNIFORM_.call().put(this).returning((Tensor) this);
  }

  private static final Operator UNIQUE_CONSECUTIVE = new Operator("unique_consecutive", "");

  /** {@code aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueConsecutive uniqueConsecutive(boolean returnInverse, boolean returnCounts, Number dim) {
    List<Tensor> results = UNIQUE_CONSECUTIVE.call().put(this).put(returnInverse).put(returnCounts).put(dim).tensors();
    return new Results.UniqueConsecutive(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueConsecutive uniqueConsecutive(boolean returnInverse, boolean returnCounts) {
    List<Tensor> results = UNIQUE_CONSECUTIVE.call().put(this).put(returnInverse).put(returnCounts).tensors();
    return new Results.UniqueConsecutive(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueConsecutive uniqueConsecutive(boolean returnInverse) {
    List<Tensor> results = UNIQUE_CONSECUTIVE.call().put(this).put(returnInverse).tensors();
    return new Results.UniqueConsecutive(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::unique_consecutive(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueConsecutive uniqueConsecutive() {
    List<Tensor> results = UNIQUE_CONSECUTIVE.call().put(this).tensors();
    return new Results.UniqueConsecutive(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator UNIQUE_DIM = new Operator("unique_dim", "");

  /** {@code aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueDim uniqueDim(long dim, boolean sorted, boolean returnInverse, boolean returnCounts) {
    List<Tensor> results = UNIQUE_DIM.call().put(this).put(dim).put(sorted).put(returnInverse).put(returnCounts).tensors();
    return new Results.UniqueDim(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueDim uniqueDim(long dim, boolean sorted, boolean returnInverse) {
    List<Tensor> results = UNIQUE_DIM.call().put(this).put(dim).put(sorted).put(returnInverse).tensors();
    return new Results.UniqueDim(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueDim uniqueDim(long dim, boolean sorted) {
    List<Tensor> results = UNIQUE_DIM.call().put(this).put(dim).put(sorted).tensors();
    return new Results.UniqueDim(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueDim uniqueDim(long dim) {
    List<Tensor> results = UNIQUE_DIM.call().put(this).put(dim).tensors();
    return new Results.UniqueDim(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator UNIQUE_DIM_CONSECUTIVE = new Operator("unique_dim_consecutive", "");

  /** {@code aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueDimConsecutive uniqueDimConsecutive(long dim, boolean returnInverse, boolean returnCounts) {
    List<Tensor> results = UNIQUE_DIM_CONSECUTIVE.call().put(this).put(dim).put(returnInverse).put(returnCounts).tensors();
    return new Results.UniqueDimConsecutive(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueDimConsecutive uniqueDimConsecutive(long dim, boolean returnInverse) {
    List<Tensor> results = UNIQUE_DIM_CONSECUTIVE.call().put(this).put(dim).put(returnInverse).tensors();
    return new Results.UniqueDimConsecutive(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)} */
  public final Results.UniqueDimConsecutive uniqueDimConsecutive(long dim) {
    List<Tensor> results = UNIQUE_DIM_CONSECUTIVE.call().put(this).put(dim).tensors();
    return new Results.UniqueDimConsecutive(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator UNSAFE_CHUNK = new Operator("unsafe_chunk", "");

  /**
   * {@code aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.unsafe_chunk.html">torch.Tensor.unsafe_chunk</a>
   */
  public final List<Tensor> unsafeChunk(long chunks, long dim) {
    return UNSAFE_CHUNK.call().put(this).put(chunks).put(dim).tensors();
  }

  /** {@code aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]} */
  public final List<Tensor> unsafeChunk(long chunks) {
    return UNSAFE_CHUNK.call().put(this).put(chunks).tensors();
  }

  private static final Operator UNSAFE_SPLIT__TENSOR = new Operator("unsafe_split", "Tensor");

  /**
   * {@code aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.unsafe_split.html">torch.Tensor.unsafe_split</a>
   */
  public final List<Tensor> unsafeSplit(long splitSize, long dim) {
    return UNSAFE_SPLIT__TENSOR.call().put(this).put(splitSize).put(dim).tensors();
  }

  /** {@code aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]} */
  public final List<Tensor> unsafeSplit(long splitSize) {
    return UNSAFE_SPLIT__TENSOR.call().put(this).put(splitSize).tensors();
  }

  private static final Operator UNSAFE_SPLIT_WITH_SIZES = new Operator("unsafe_split_with_sizes", "");

  /** {@code aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]} */
  public final List<Tensor> unsafeSplitWithSizes(long[] splitSizes, long dim) {
    return UNSAFE_SPLIT_WITH_SIZES.call().put(this).put(splitSizes).put(dim).tensors();
  }

  /** {@code aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]} */
  public final List<Tensor> unsafeSplitWithSizes(long... splitSizes) {
    return UNSAFE_SPLIT_WITH_SIZES.call().put(this).put(splitSizes).tensors();
  }

  private static final Operator UNSQUEEZE_ = new Operator("unsqueeze_", "");

  /**
   * {@code aten::unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.unsqueeze_.html">torch.Tensor.unsqueeze_</a>
   */
  public final Tensor unsqueeze_(long dim) {
    return UNSQUEEZE_.call().put(this).put(dim).returning((Tensor) this);
  }

  private static final Operator UNSQUEEZE_COPY = new Operator("unsqueeze_copy", "");

  /**
   * {@code aten::unsqueeze_copy(Tensor self, int dim) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.unsqueeze_copy.html">torch.unsqueeze_copy</a>
   */
  public final Tensor unsqueezeCopy(long dim) {
    return UNSQUEEZE_COPY.call().put(this).put(dim).tensor();
  }

  private static final Operator UPSAMPLE_BICUBIC2D = new Operator("upsample_bicubic2d", "");

  /** {@code aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBicubic2d(long[] outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
    return UPSAMPLE_BICUBIC2D.call().put(this).put(outputSize).put(alignCorners).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBicubic2d(long outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
    return UPSAMPLE_BICUBIC2D.call().put(this).each(outputSize).put(alignCorners).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBicubic2d(long[] outputSize, boolean alignCorners, Number scalesH) {
    return UPSAMPLE_BICUBIC2D.call().put(this).put(outputSize).put(alignCorners).put(scalesH).tensor();
  }

  /** {@code aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBicubic2d(long outputSize, boolean alignCorners, Number scalesH) {
    return UPSAMPLE_BICUBIC2D.call().put(this).each(outputSize).put(alignCorners).put(scalesH).tensor();
  }

  /** {@code aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBicubic2d(long[] outputSize, boolean alignCorners) {
    return UPSAMPLE_BICUBIC2D.call().put(this).put(outputSize).put(alignCorners).tensor();
  }

  /** {@code aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBicubic2d(long outputSize, boolean alignCorners) {
    return UPSAMPLE_BICUBIC2D.call().put(this).each(outputSize).put(alignCorners).tensor();
  }

  private static final Operator UPSAMPLE_BILINEAR2D = new Operator("upsample_bilinear2d", "");

  /** {@code aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBilinear2d(long[] outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
    return UPSAMPLE_BILINEAR2D.call().put(this).put(outputSize).put(alignCorners).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBilinear2d(long outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
    return UPSAMPLE_BILINEAR2D.call().put(this).each(outputSize).put(alignCorners).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBilinear2d(long[] outputSize, boolean alignCorners, Number scalesH) {
    return UPSAMPLE_BILINEAR2D.call().put(this).put(outputSize).put(alignCorners).put(scalesH).tensor();
  }

  /** {@code aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBilinear2d(long outputSize, boolean alignCorners, Number scalesH) {
    return UPSAMPLE_BILINEAR2D.call().put(this).each(outputSize).put(alignCorners).put(scalesH).tensor();
  }

  /** {@code aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBilinear2d(long[] outputSize, boolean alignCorners) {
    return UPSAMPLE_BILINEAR2D.call().put(this).put(outputSize).put(alignCorners).tensor();
  }

  /** {@code aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleBilinear2d(long outputSize, boolean alignCorners) {
    return UPSAMPLE_BILINEAR2D.call().put(this).each(outputSize).put(alignCorners).tensor();
  }

  private static final Operator UPSAMPLE_LINEAR1D = new Operator("upsample_linear1d", "");

  /** {@code aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor} */
  public final Tensor upsampleLinear1d(long[] outputSize, boolean alignCorners, Number scales) {
    return UPSAMPLE_LINEAR1D.call().put(this).put(outputSize).put(alignCorners).put(scales).tensor();
  }

  /** {@code aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor} */
  public final Tensor upsampleLinear1d(long outputSize, boolean alignCorners, Number scales) {
    return UPSAMPLE_LINEAR1D.call().put(this).each(outputSize).put(alignCorners).put(scales).tensor();
  }

  /** {@code aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor} */
  public final Tensor upsampleLinear1d(long[] outputSize, boolean alignCorners) {
    return UPSAMPLE_LINEAR1D.call().put(this).put(outputSize).put(alignCorners).tensor();
  }

  /** {@code aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor} */
  public final Tensor upsampleLinear1d(long outputSize, boolean alignCorners) {
    return UPSAMPLE_LINEAR1D.call().put(this).each(outputSize).put(alignCorners).tensor();
  }

  private static final Operator UPSAMPLE_NEAREST1D = new Operator("upsample_nearest1d", "");

  /** {@code aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor} */
  public final Tensor upsampleNearest1d(long[] outputSize, Number scales) {
    return UPSAMPLE_NEAREST1D.call().put(this).put(outputSize).put(scales).tensor();
  }

  /** {@code aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor} */
  public final Tensor upsampleNearest1d(long outputSize, Number scales) {
    return UPSAMPLE_NEAREST1D.call().put(this).each(outputSize).put(scales).tensor();
  }

  /** {@code aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor} */
  public final Tensor upsampleNearest1d(long... outputSize) {
    return UPSAMPLE_NEAREST1D.call().put(this).put(outputSize).tensor();
  }

  private static final Operator UPSAMPLE_NEAREST2D = new Operator("upsample_nearest2d", "");

  /** {@code aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest2d(long[] outputSize, Number scalesH, Number scalesW) {
    return UPSAMPLE_NEAREST2D.call().put(this).put(outputSize).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest2d(long outputSize, Number scalesH, Number scalesW) {
    return UPSAMPLE_NEAREST2D.call().put(this).each(outputSize).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest2d(long[] outputSize, Number scalesH) {
    return UPSAMPLE_NEAREST2D.call().put(this).put(outputSize).put(scalesH).tensor();
  }

  /** {@code aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest2d(long outputSize, Number scalesH) {
    return UPSAMPLE_NEAREST2D.call().put(this).each(outputSize).put(scalesH).tensor();
  }

  /** {@code aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest2d(long... outputSize) {
    return UPSAMPLE_NEAREST2D.call().put(this).put(outputSize).tensor();
  }

  private static final Operator UPSAMPLE_NEAREST3D = new Operator("upsample_nearest3d", "");

  /** {@code aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest3d(long[] outputSize, Number scalesD, Number scalesH, Number scalesW) {
    return UPSAMPLE_NEAREST3D.call().put(this).put(outputSize).put(scalesD).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest3d(long outputSize, Number scalesD, Number scalesH, Number scalesW) {
    return UPSAMPLE_NEAREST3D.call().put(this).each(outputSize).put(scalesD).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest3d(long[] outputSize, Number scalesD, Number scalesH) {
    return UPSAMPLE_NEAREST3D.call().put(this).put(outputSize).put(scalesD).put(scalesH).tensor();
  }

  /** {@code aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest3d(long outputSize, Number scalesD, Number scalesH) {
    return UPSAMPLE_NEAREST3D.call().put(this).each(outputSize).put(scalesD).put(scalesH).tensor();
  }

  /** {@code aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest3d(long[] outputSize, Number scalesD) {
    return UPSAMPLE_NEAREST3D.call().put(this).put(outputSize).put(scalesD).tensor();
  }

  /** {@code aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest3d(long outputSize, Number scalesD) {
    return UPSAMPLE_NEAREST3D.call().put(this).each(outputSize).put(scalesD).tensor();
  }

  /** {@code aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleNearest3d(long... outputSize) {
    return UPSAMPLE_NEAREST3D.call().put(this).put(outputSize).tensor();
  }

  private static final Operator UPSAMPLE_TRILINEAR3D = new Operator("upsample_trilinear3d", "");

  /** {@code aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleTrilinear3d(long[] outputSize, boolean alignCorners, Number scalesD, Number scalesH, Number scalesW) {
    return UPSAMPLE_TRILINEAR3D.call().put(this).put(outputSize).put(alignCorners).put(scalesD).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleTrilinear3d(long outputSize, boolean alignCorners, Number scalesD, Number scalesH, Number scalesW) {
    return UPSAMPLE_TRILINEAR3D.call().put(this).each(outputSize).put(alignCorners).put(scalesD).put(scalesH).put(scalesW).tensor();
  }

  /** {@code aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleTrilinear3d(long[] outputSize, boolean alignCorners, Number scalesD, Number scalesH) {
    return UPSAMPLE_TRILINEAR3D.call().put(this).put(outputSize).put(alignCorners).put(scalesD).put(scalesH).tensor();
  }

  /** {@code aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleTrilinear3d(long outputSize, boolean alignCorners, Number scalesD, Number scalesH) {
    return UPSAMPLE_TRILINEAR3D.call().put(this).each(outputSize).put(alignCorners).put(scalesD).put(scalesH).tensor();
  }

  /** {@code aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleTrilinear3d(long[] outputSize, boolean alignCorners, Number scalesD) {
    return UPSAMPLE_TRILINEAR3D.call().put(this).put(outputSize).put(alignCorners).put(scalesD).tensor();
  }

  /** {@code aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleTrilinear3d(long outputSize, boolean alignCorners, Number scalesD) {
    return UPSAMPLE_TRILINEAR3D.call().put(this).each(outputSize).put(alignCorners).put(scalesD).tensor();
  }

  /** {@code aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleTrilinear3d(long[] outputSize, boolean alignCorners) {
    return UPSAMPLE_TRILINEAR3D.call().put(this).put(outputSize).put(alignCorners).tensor();
  }

  /** {@code aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor} */
  public final Tensor upsampleTrilinear3d(long outputSize, boolean alignCorners) {
    return UPSAMPLE_TRILINEAR3D.call().put(this).each(outputSize).put(alignCorners).tensor();
  }

  private static final Operator VALUES = new Operator("values", "");

  /**
   * {@code aten::values(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.values.html">torch.Tensor.values</a>
   */
  public final Tensor values() {
    return VALUES.call().put(this).tensor();
  }

  private static final Operator VALUES_COPY = new Operator("values_copy", "");

  /**
   * {@code aten::values_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.values_copy.html">torch.values_copy</a>
   */
  public final Tensor valuesCopy() {
    return VALUES_COPY.call().put(this).tensor();
  }

  private static final Operator VAR = new Operator("var", "");

  /**
   * {@code aten::var(Tensor self, bool unbiased=True) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.var.html">torch.Tensor.var</a>
   */
  public final Tensor var(boolean unbiased) {
    return VAR.call().put(this).put(unbiased).tensor();
  }

  /** {@code aten::var(Tensor self, bool unbiased=True) -> Tensor} */
  public final Tensor var() {
    return VAR.call().put(this).tensor();
  }

  private static final Operator VAR__CORRECTION = new Operator("var", "correction");

  /**
   * {@code aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.var.html">torch.Tensor.var</a>
   */
  public final Tensor var(long[] dim, Number correction, boolean keepdim) {
    return VAR__CORRECTION.call().put(this).put(dim).put(correction).put(keepdim).tensor();
  }

  /** {@code aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor} */
  public final Tensor var(long dim, Number correction, boolean keepdim) {
    return VAR__CORRECTION.call().put(this).each(dim).put(correction).put(keepdim).tensor();
  }

  /** {@code aten::var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor} */
  public final Tensor var(long[] dim, Number correction) {
    return VAR__CORRECTION.call().put(this).put(dim).put(correction).tensor();
  }

  private static final Operator VAR__DIM = new Operator("var", "dim");

  /**
   * {@code aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.var.html">torch.Tensor.var</a>
   */
  public final Tensor var(long[] dim, boolean unbiased, boolean keepdim) {
    return VAR__DIM.call().put(this).put(dim).put(unbiased).put(keepdim).tensor();
  }

  /** {@code aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor} */
  public final Tensor var(long dim, boolean unbiased, boolean keepdim) {
    return VAR__DIM.call().put(this).each(dim).put(unbiased).put(keepdim).tensor();
  }

  /** {@code aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor} */
  public final Tensor var(long[] dim, boolean unbiased) {
    return VAR__DIM.call().put(this).put(dim).put(unbiased).tensor();
  }

  /** {@code aten::var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor} */
  public final Tensor var(long dim, boolean unbiased) {
    return VAR__DIM.call().put(this).each(dim).put(unbiased).tensor();
  }

  private static final Operator VAR_MEAN = new Operator("var_mean", "");

  /**
   * {@code aten::var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.var_mean.html">torch.var_mean</a>
   */
  public final Results.VarMean varMean(boolean unbiased) {
    List<Tensor> results = VAR_MEAN.call().put(this).put(unbiased).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  /** {@code aten::var_mean(Tensor self, bool unbiased=True) -> (Tensor, Tensor)} */
  public final Results.VarMean varMean() {
    List<Tensor> results = VAR_MEAN.call().put(this).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  private static final Operator VAR_MEAN__CORRECTION = new Operator("var_mean", "correction");

  /**
   * {@code aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.var_mean.html">torch.var_mean</a>
   */
  public final Results.VarMean varMean(long[] dim, Number correction, boolean keepdim) {
    List<Tensor> results = VAR_MEAN__CORRECTION.call().put(this).put(dim).put(correction).put(keepdim).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  /** {@code aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.VarMean varMean(long dim, Number correction, boolean keepdim) {
    List<Tensor> results = VAR_MEAN__CORRECTION.call().put(this).each(dim).put(correction).put(keepdim).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  /** {@code aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.VarMean varMean(long[] dim, Number correction) {
    List<Tensor> results = VAR_MEAN__CORRECTION.call().put(this).put(dim).put(correction).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  /** {@code aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.VarMean varMean(long dim, Number correction) {
    List<Tensor> results = VAR_MEAN__CORRECTION.call().put(this).each(dim).put(correction).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  /** {@code aten::var_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.VarMean varMean(long... dim) {
    List<Tensor> results = VAR_MEAN__CORRECTION.call().put(this).put(dim).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  private static final Operator VAR_MEAN__DIM = new Operator("var_mean", "dim");

  /**
   * {@code aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.var_mean.html">torch.var_mean</a>
   */
  public final Results.VarMean varMean(long[] dim, boolean unbiased, boolean keepdim) {
    List<Tensor> results = VAR_MEAN__DIM.call().put(this).put(dim).put(unbiased).put(keepdim).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  /** {@code aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.VarMean varMean(long dim, boolean unbiased, boolean keepdim) {
    List<Tensor> results = VAR_MEAN__DIM.call().put(this).each(dim).put(unbiased).put(keepdim).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  /** {@code aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.VarMean varMean(long[] dim, boolean unbiased) {
    List<Tensor> results = VAR_MEAN__DIM.call().put(this).put(dim).put(unbiased).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  /** {@code aten::var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)} */
  public final Results.VarMean varMean(long dim, boolean unbiased) {
    List<Tensor> results = VAR_MEAN__DIM.call().put(this).each(dim).put(unbiased).tensors();
    return new Results.VarMean(results.get(0), results.get(1));
  }

  private static final Operator VDOT = new Operator("vdot", "");

  /**
   * {@code aten::vdot(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.vdot.html">torch.Tensor.vdot</a>
   */
  public final Tensor vdot(Tensor other) {
    return VDOT.call().put(this).put(other).tensor();
  }

  private static final Operator VIEW = new Operator("view", "");

  /**
   * {@code aten::view(Tensor(a) self, SymInt[] size) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.view.html">torch.Tensor.view</a>
   */
  public final Tensor view(long... size) {
    return VIEW.call().put(this).put(size).tensor();
  }

  private static final Operator VIEW__DTYPE = new Operator("view", "dtype");

  /**
   * {@code aten::view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.view.html">torch.Tensor.view</a>
   */
  public final Tensor view(DType dtype) {
    return VIEW__DTYPE.call().put(this).put(dtype).tensor();
  }

  private static final Operator VIEW_AS = new Operator("view_as", "");

  /**
   * {@code aten::view_as(Tensor(a) self, Tensor other) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.view_as.html">torch.Tensor.view_as</a>
   */
  public final Tensor viewAs(Tensor other) {
    return VIEW_AS.call().put(this).put(other).tensor();
  }

  private static final Operator VIEW_AS_COMPLEX = new Operator("view_as_complex", "");

  /**
   * {@code aten::view_as_complex(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_as_complex.html">torch.view_as_complex</a>
   */
  public final Tensor viewAsComplex() {
    return VIEW_AS_COMPLEX.call().put(this).tensor();
  }

  private static final Operator VIEW_AS_COMPLEX_COPY = new Operator("view_as_complex_copy", "");

  /**
   * {@code aten::view_as_complex_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_as_complex_copy.html">torch.view_as_complex_copy</a>
   */
  public final Tensor viewAsComplexCopy() {
    return VIEW_AS_COMPLEX_COPY.call().put(this).tensor();
  }

  private static final Operator VIEW_AS_REAL = new Operator("view_as_real", "");

  /**
   * {@code aten::view_as_real(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_as_real.html">torch.view_as_real</a>
   */
  public final Tensor viewAsReal() {
    return VIEW_AS_REAL.call().put(this).tensor();
  }

  private static final Operator VIEW_AS_REAL_COPY = new Operator("view_as_real_copy", "");

  /**
   * {@code aten::view_as_real_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_as_real_copy.html">torch.view_as_real_copy</a>
   */
  public final Tensor viewAsRealCopy() {
    return VIEW_AS_REAL_COPY.call().put(this).tensor();
  }

  private static final Operator VIEW_COPY = new Operator("view_copy", "");

  /**
   * {@code aten::view_copy(Tensor self, SymInt[] size) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_copy.html">torch.view_copy</a>
   */
  public final Tensor viewCopy(long... size) {
    return VIEW_COPY.call().put(this).put(size).tensor();
  }

  private static final Operator VIEW_COPY__DTYPE = new Operator("view_copy", "dtype");

  /**
   * {@code aten::view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_copy.html">torch.view_copy</a>
   */
  public final Tensor viewCopy(DType dtype) {
    return VIEW_COPY__DTYPE.call().put(this).put(dtype).tensor();
  }

  private static final Operator VSPLIT__ARRAY = new Operator("vsplit", "array");

  /**
   * {@code aten::vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.vsplit.html">torch.Tensor.vsplit</a>
   */
  public final List<Tensor> vsplit(long... indices) {
    return VSPLIT__ARRAY.call().put(this).put(indices).tensors();
  }

  private static final Operator VSPLIT__INT = new Operator("vsplit", "int");

  /**
   * {@code aten::vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.vsplit.html">torch.Tensor.vsplit</a>
   */
  public final List<Tensor> vsplit(long sections) {
    return VSPLIT__INT.call().put(this).put(sections).tensors();
  }

  private static final Operator XLOGY__SCALAR_OTHER = new Operator("xlogy", "Scalar_Other");

  /**
   * {@code aten::xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.xlogy.html">torch.Tensor.xlogy</a>
   */
  public final Tensor xlogy(Number other) {
    return XLOGY__SCALAR_OTHER.call().put(this).put(other).tensor();
  }

  private static final Operator XLOGY__TENSOR = new Operator("xlogy", "Tensor");

  /**
   * {@code aten::xlogy.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.xlogy.html">torch.Tensor.xlogy</a>
   */
  public final Tensor xlogy(Tensor other) {
    return XLOGY__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator XLOGY___SCALAR_OTHER = new Operator("xlogy_", "Scalar_Other");

  /**
   * {@code aten::xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.xlogy_.html">torch.Tensor.xlogy_</a>
   */
  public final Tensor xlogy_(Number other) {
    return XLOGY___SCALAR_OTHER.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator XLOGY___TENSOR = new Operator("xlogy_", "Tensor");

  /**
   * {@code aten::xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.xlogy_.html">torch.Tensor.xlogy_</a>
   */
  public final Tensor xlogy_(Tensor other) {
    return XLOGY___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator ZERO = new Operator("zero", "");

  /** {@code aten::zero(Tensor self) -> Tensor} */
  public final Tensor zero() {
    return ZERO.call().put(this).tensor();
  }

  private static final Operator ZERO_ = new Operator("zero_", "");

  /**
   * {@code aten::zero_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.zero_.html">torch.Tensor.zero_</a>
   */
  public final Tensor zero_() {
    return ZERO_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ZEROS_LIKE = new Operator("zeros_like", "");

  /**
   * {@code aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.zeros_like.html">torch.zeros_like</a>
   */
  public final Tensor zerosLike(DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return ZEROS_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor zerosLike(DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return ZEROS_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor zerosLike(DType dtype, Device device) {
    return ZEROS_LIKE.call().put(this).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor zerosLike(DType dtype) {
    return ZEROS_LIKE.call().put(this).put(dtype).tensor();
  }

  /** {@code aten::zeros_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor zerosLike() {
    return ZEROS_LIKE.call().put(this).tensor();
  }
}
