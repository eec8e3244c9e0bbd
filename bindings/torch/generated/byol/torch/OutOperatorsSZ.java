// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.MemoryFormat;
import java.util.List;

/**
 * Operators from S to Z, a part of {@link Out}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
abstract sealed class OutOperatorsSZ extends OutOperatorsNR permits Out {

  private static final Operator SCALAR_TENSOR__OUT = new Operator("scalar_tensor", "out");

  /** {@code aten::scalar_tensor.out(Scalar s, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor scalarTensor(Tensor out, Number s) {
    return SCALAR_TENSOR__OUT.call().put(s).put(out).returning(out);
  }

  private static final Operator SCATTER__REDUCE_OUT = new Operator("scatter", "reduce_out");

  /**
   * {@code aten::scatter.reduce_out(Tensor self, int dim, Tensor index, Tensor src, *, str reduce, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.scatter.html">torch.scatter</a>
   */
  public static Tensor scatter(Tensor out, Tensor input, long dim, Tensor index, Tensor src, String reduce) {
    return SCATTER__REDUCE_OUT.call().put(input).put(dim).put(index).put(src).put(reduce).put(out).returning(out);
  }

  private static final Operator SCATTER__SRC_OUT = new Operator("scatter", "src_out");

  /**
   * {@code aten::scatter.src_out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.scatter.html">torch.scatter</a>
   */
  public static Tensor scatter(Tensor out, Tensor input, long dim, Tensor index, Tensor src) {
    return SCATTER__SRC_OUT.call().put(input).put(dim).put(index).put(src).put(out).returning(out);
  }

  private static final Operator SCATTER__VALUE_OUT = new Operator("scatter", "value_out");

  /**
   * {@code aten::scatter.value_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.scatter.html">torch.scatter</a>
   */
  public static Tensor scatter(Tensor out, Tensor input, long dim, Tensor index, Number value) {
    return SCATTER__VALUE_OUT.call().put(input).put(dim).put(index).put(value).put(out).returning(out);
  }

  private static final Operator SCATTER__VALUE_REDUCE_OUT = new Operator("scatter", "value_reduce_out");

  /**
   * {@code aten::scatter.value_reduce_out(Tensor self, int dim, Tensor index, Scalar value, *, str reduce, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.scatter.html">torch.scatter</a>
   */
  public static Tensor scatter(Tensor out, Tensor input, long dim, Tensor index, Number value, String reduce) {
    return SCATTER__VALUE_REDUCE_OUT.call().put(input).put(dim).put(index).put(value).put(reduce).put(out).returning(out);
  }

  private static final Operator SCATTER_ADD__OUT = new Operator("scatter_add", "out");

  /**
   * {@code aten::scatter_add.out(Tensor self, int dim, Tensor index, Tensor src, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.scatter_add.html">torch.scatter_add</a>
   */
  public static Tensor scatterAdd(Tensor out, Tensor input, long dim, Tensor index, Tensor src) {
    return SCATTER_ADD__OUT.call().put(input).put(dim).put(index).put(src).put(out).returning(out);
  }

  private static final Operator SCATTER_REDUCE__TWO_OUT = new Operator("scatter_reduce", "two_out");

  /**
   * {@code aten::scatter_reduce.two_out(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.scatter_reduce.html">torch.scatter_reduce</a>
   */
  public static Tensor scatterReduce(Tensor out, Tensor input, long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
    return SCATTER_REDUCE__TWO_OUT.call().put(input).put(dim).put(index).put(src).put(reduce).put(includeSelf).put(out).returning(out);
  }

  /** {@code aten::scatter_reduce.two_out(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor scatterReduce(Tensor out, Tensor input, long dim, Tensor index, Tensor src, String reduce) {
    return SCATTER_REDUCE__TWO_OUT.call().put(input).put(dim).put(index).put(src).put(reduce).put(true).put(out).returning(out);
  }

  private static final Operator SEARCHSORTED__SCALAR_OUT = new Operator("searchsorted", "Scalar_out");

  /**
   * {@code aten::searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.searchsorted.html">torch.searchsorted</a>
   */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Number input, boolean outInt32, boolean right, String side, Tensor sorter) {
    return SEARCHSORTED__SCALAR_OUT.call().put(sortedSequence).put(input).put(outInt32).put(right).put(side).put(sorter).put(out).returning(out);
  }

  /** {@code aten::searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Number input, boolean outInt32, boolean right, String side) {
    return SEARCHSORTED__SCALAR_OUT.call().put(sortedSequence).put(input).put(outInt32).put(right).put(side).none().put(out).returning(out);
  }

  /** {@code aten::searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Number input, boolean outInt32, boolean right) {
    return SEARCHSORTED__SCALAR_OUT.call().put(sortedSequence).put(input).put(outInt32).put(right).none().none().put(out).returning(out);
  }

  /** {@code aten::searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Number input, boolean outInt32) {
    return SEARCHSORTED__SCALAR_OUT.call().put(sortedSequence).put(input).put(outInt32).put(false).none().none().put(out).returning(out);
  }

  /** {@code aten::searchsorted.Scalar_out(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Number input) {
    return SEARCHSORTED__SCALAR_OUT.call().put(sortedSequence).put(input).put(false).put(false).none().none().put(out).returning(out);
  }

  private static final Operator SEARCHSORTED__TENSOR_OUT = new Operator("searchsorted", "Tensor_out");

  /**
   * {@code aten::searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.searchsorted.html">torch.searchsorted</a>
   */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Tensor input, boolean outInt32, boolean right, String side, Tensor sorter) {
    return SEARCHSORTED__TENSOR_OUT.call().put(sortedSequence).put(input).put(outInt32).put(right).put(side).put(sorter).put(out).returning(out);
  }

  /** {@code aten::searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Tensor input, boolean outInt32, boolean right, String side) {
    return SEARCHSORTED__TENSOR_OUT.call().put(sortedSequence).put(input).put(outInt32).put(right).put(side).none().put(out).returning(out);
  }

  /** {@code aten::searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Tensor input, boolean outInt32, boolean right) {
    return SEARCHSORTED__TENSOR_OUT.call().put(sortedSequence).put(input).put(outInt32).put(right).none().none().put(out).returning(out);
  }

  /** {@code aten::searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Tensor input, boolean outInt32) {
    return SEARCHSORTED__TENSOR_OUT.call().put(sortedSequence).put(input).put(outInt32).put(false).none().none().put(out).returning(out);
  }

  /** {@code aten::searchsorted.Tensor_out(Tensor sorted_sequence, Tensor self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor searchsorted(Tensor out, Tensor sortedSequence, Tensor input) {
    return SEARCHSORTED__TENSOR_OUT.call().put(sortedSequence).put(input).put(false).put(false).none().none().put(out).returning(out);
  }

  private static final Operator SEGMENT_REDUCE__OUT = new Operator("segment_reduce", "out");

  /**
   * {@code aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.segment_reduce.html">torch.segment_reduce</a>
   */
  public static Tensor segmentReduce(Tensor out, Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe, Number initial) {
    return SEGMENT_REDUCE__OUT.call().put(data).put(reduce).put(lengths).put(indices).put(offsets).put(axis).put(unsafe).put(initial).put(out).returning(out);
  }

  /** {@code aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor segmentReduce(Tensor out, Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis, boolean unsafe) {
    return SEGMENT_REDUCE__OUT.call().put(data).put(reduce).put(lengths).put(indices).put(offsets).put(axis).put(unsafe).none().put(out).returning(out);
  }

  /** {@code aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor segmentReduce(Tensor out, Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets, long axis) {
    return SEGMENT_REDUCE__OUT.call().put(data).put(reduce).put(lengths).put(indices).put(offsets).put(axis).put(false).none().put(out).returning(out);
  }

  /** {@code aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor segmentReduce(Tensor out, Tensor data, String reduce, Tensor lengths, Tensor indices, Tensor offsets) {
    return SEGMENT_REDUCE__OUT.call().put(data).put(reduce).put(lengths).put(indices).put(offsets).put(0L).put(false).none().put(out).returning(out);
  }

  /** {@code aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor segmentReduce(Tensor out, Tensor data, String reduce, Tensor lengths, Tensor indices) {
    return SEGMENT_REDUCE__OUT.call().put(data).put(reduce).put(lengths).put(indices).none().put(0L).put(false).none().put(out).returning(out);
  }

  /** {@code aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor segmentReduce(Tensor out, Tensor data, String reduce, Tensor lengths) {
    return SEGMENT_REDUCE__OUT.call().put(data).put(reduce).put(lengths).none().none().put(0L).put(false).none().put(out).returning(out);
  }

  /** {@code aten::segment_reduce.out(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor segmentReduce(Tensor out, Tensor data, String reduce) {
    return SEGMENT_REDUCE__OUT.call().put(data).put(reduce).none().none().none().put(0L).put(false).none().put(out).returning(out);
  }

  private static final Operator SELECT_COPY__INT_OUT = new Operator("select_copy", "int_out");

  /**
   * {@code aten::select_copy.int_out(Tensor self, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.select_copy.html">torch.select_copy</a>
   */
  public static Tensor selectCopy(Tensor out, Tensor input, long dim, long index) {
    return SELECT_COPY__INT_OUT.call().put(input).put(dim).put(index).put(out).returning(out);
  }

  private static final Operator SELECT_SCATTER__OUT = new Operator("select_scatter", "out");

  /**
   * {@code aten::select_scatter.out(Tensor self, Tensor src, int dim, SymInt index, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.select_scatter.html">torch.select_scatter</a>
   */
  public static Tensor selectScatter(Tensor out, Tensor input, Tensor src, long dim, long index) {
    return SELECT_SCATTER__OUT.call().put(input).put(src).put(dim).put(index).put(out).returning(out);
  }

  private static final Operator SET__OUT = new Operator("set", "out");

  /** {@code aten::set.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor setSource(Tensor out, Tensor input) {
    return SET__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SET__SOURCE_STORAGE_OUT = new Operator("set", "source_Storage_out");

  /** {@code aten::set.source_Storage_out(Tensor self, Storage source, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor setSourceSourceStorageOut(Tensor out, Tensor input, Tensor source) {
    return SET__SOURCE_STORAGE_OUT.call().put(input).put(source).put(out).returning(out);
  }

  private static final Operator SET__SOURCE_STORAGE_STORAGE_OFFSET_OUT = new Operator("set", "source_Storage_storage_offset_out");

  /** {@code aten::set.source_Storage_storage_offset_out(Tensor self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor setSource(Tensor out, Tensor input, Tensor source, long storageOffset, long[] size, long... stride) {
    return SET__SOURCE_STORAGE_STORAGE_OFFSET_OUT.call().put(input).put(source).put(storageOffset).put(size).put(stride).put(out).returning(out);
  }

  /** {@code aten::set.source_Storage_storage_offset_out(Tensor self, Storage source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor setSource(Tensor out, Tensor input, Tensor source, long storageOffset, long... size) {
    return SET__SOURCE_STORAGE_STORAGE_OFFSET_OUT.call().put(input).put(source).put(storageOffset).put(size).put(new long[] {}).put(out).returning(out);
  }

  private static final Operator SET__SOURCE_TENSOR_OUT = new Operator("set", "source_Tensor_out");

  /** {@code aten::set.source_Tensor_out(Tensor self, Tensor source, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor setSource(Tensor out, Tensor input, Tensor source) {
    return SET__SOURCE_TENSOR_OUT.call().put(input).put(source).put(out).returning(out);
  }

  private static final Operator SGN__OUT = new Operator("sgn", "out");

  /**
   * {@code aten::sgn.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sgn.html">torch.sgn</a>
   */
  public static Tensor sgn(Tensor out, Tensor input) {
    return SGN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SIGMOID__OUT = new Operator("sigmoid", "out");

  /**
   * {@code aten::sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.sigmoid.html">torch.nn.functional.sigmoid</a>
   */
  public static Tensor sigmoid(Tensor out, Tensor input) {
    return SIGMOID__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SIGN__OUT = new Operator("sign", "out");

  /**
   * {@code aten::sign.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sign.html">torch.sign</a>
   */
  public static Tensor sign(Tensor out, Tensor input) {
    return SIGN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SIGNBIT__OUT = new Operator("signbit", "out");

  /**
   * {@code aten::signbit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.signbit.html">torch.signbit</a>
   */
  public static Tensor signbit(Tensor out, Tensor input) {
    return SIGNBIT__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SILU__OUT = new Operator("silu", "out");

  /**
   * {@code aten::silu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.silu.html">torch.nn.functional.silu</a>
   */
  public static Tensor silu(Tensor out, Tensor input) {
    return SILU__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SIN__OUT = new Operator("sin", "out");

  /**
   * {@code aten::sin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sin.html">torch.sin</a>
   */
  public static Tensor sin(Tensor out, Tensor input) {
    return SIN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SINC__OUT = new Operator("sinc", "out");

  /**
   * {@code aten::sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sinc.html">torch.sinc</a>
   */
  public static Tensor sinc(Tensor out, Tensor input) {
    return SINC__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SINH__OUT = new Operator("sinh", "out");

  /**
   * {@code aten::sinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sinh.html">torch.sinh</a>
   */
  public static Tensor sinh(Tensor out, Tensor input) {
    return SINH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SLICE_COPY__TENSOR_OUT = new Operator("slice_copy", "Tensor_out");

  /**
   * {@code aten::slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.slice_copy.html">torch.slice_copy</a>
   */
  public static Tensor sliceCopy(Tensor out, Tensor input, long dim, Number start, Number end, long step) {
    return SLICE_COPY__TENSOR_OUT.call().put(input).put(dim).put(start).put(end).put(step).put(out).returning(out);
  }

  /** {@code aten::slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sliceCopy(Tensor out, Tensor input, long dim, Number start, Number end) {
    return SLICE_COPY__TENSOR_OUT.call().put(input).put(dim).put(start).put(end).put(1L).put(out).returning(out);
  }

  /** {@code aten::slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sliceCopy(Tensor out, Tensor input, long dim, Number start) {
    return SLICE_COPY__TENSOR_OUT.call().put(input).put(dim).put(start).none().put(1L).put(out).returning(out);
  }

  /** {@code aten::slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sliceCopy(Tensor out, Tensor input, long dim) {
    return SLICE_COPY__TENSOR_OUT.call().put(input).put(dim).none().none().put(1L).put(out).returning(out);
  }

  /** {@code aten::slice_copy.Tensor_out(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sliceCopy(Tensor out, Tensor input) {
    return SLICE_COPY__TENSOR_OUT.call().put(input).put(0L).none().none().put(1L).put(out).returning(out);
  }

  private static final Operator SLICE_SCATTER__OUT = new Operator("slice_scatter", "out");

  /**
   * {@code aten::slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.slice_scatter.html">torch.slice_scatter</a>
   */
  public static Tensor sliceScatter(Tensor out, Tensor input, Tensor src, long dim, Number start, Number end, long step) {
    return SLICE_SCATTER__OUT.call().put(input).put(src).put(dim).put(start).put(end).put(step).put(out).returning(out);
  }

  /** {@code aten::slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sliceScatter(Tensor out, Tensor input, Tensor src, long dim, Number start, Number end) {
    return SLICE_SCATTER__OUT.call().put(input).put(src).put(dim).put(start).put(end).put(1L).put(out).returning(out);
  }

  /** {@code aten::slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sliceScatter(Tensor out, Tensor input, Tensor src, long dim, Number start) {
    return SLICE_SCATTER__OUT.call().put(input).put(src).put(dim).put(start).none().put(1L).put(out).returning(out);
  }

  /** {@code aten::slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sliceScatter(Tensor out, Tensor input, Tensor src, long dim) {
    return SLICE_SCATTER__OUT.call().put(input).put(src).put(dim).none().none().put(1L).put(out).returning(out);
  }

  /** {@code aten::slice_scatter.out(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sliceScatter(Tensor out, Tensor input, Tensor src) {
    return SLICE_SCATTER__OUT.call().put(input).put(src).put(0L).none().none().put(1L).put(out).returning(out);
  }

  private static final Operator SLOGDET__OUT = new Operator("slogdet", "out");

  /**
   * {@code aten::slogdet.out(Tensor self, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.slogdet.html">torch.slogdet</a>
   */
  public static void slogdet(Tensor sign, Tensor logabsdet, Tensor input) {
    SLOGDET__OUT.call().put(input).put(sign).put(logabsdet).run();
  }

  private static final Operator SLOW_CONV3D__OUT = new Operator("slow_conv3d", "out");

  /** {@code aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConv3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(out).returning(out);
  }

  /** {@code aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConv3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).put(out).returning(out);
  }

  /** {@code aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConv3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(new long[] {0, 0, 0}).put(out).returning(out);
  }

  /** {@code aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConv3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).put(new long[] {0, 0, 0}).put(out).returning(out);
  }

  /** {@code aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConv3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(out).returning(out);
  }

  /** {@code aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConv3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(out).returning(out);
  }

  /** {@code aten::slow_conv3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConv3d(Tensor out, Tensor input, Tensor weight, long... kernelSize) {
    return SLOW_CONV3D__OUT.call().put(input).put(weight).put(kernelSize).none().put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(out).returning(out);
  }

  private static final Operator SLOW_CONV3D_FORWARD__OUTPUT = new Operator("slow_conv3d_forward", "output");

  /** {@code aten::slow_conv3d_forward.output(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, *, Tensor(a!) output) -> Tensor(a!)} */
  public static Tensor slowConv3dForward(Tensor output, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV3D_FORWARD__OUTPUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(output).returning(output);
  }

  /** {@code aten::slow_conv3d_forward.output(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, *, Tensor(a!) output) -> Tensor(a!)} */
  public static Tensor slowConv3dForward(Tensor output, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV3D_FORWARD__OUTPUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).put(output).returning(output);
  }

  private static final Operator SLOW_CONV_DILATED2D__OUT = new Operator("slow_conv_dilated2d", "out");

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(dilation).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long dilation) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(dilation).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(new long[] {1, 1}).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).put(new long[] {1, 1}).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated2d(Tensor out, Tensor input, Tensor weight, long... kernelSize) {
    return SLOW_CONV_DILATED2D__OUT.call().put(input).put(weight).put(kernelSize).none().put(new long[] {1, 1}).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  private static final Operator SLOW_CONV_DILATED3D__OUT = new Operator("slow_conv_dilated3d", "out");

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(dilation).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long dilation) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(dilation).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_dilated3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvDilated3d(Tensor out, Tensor input, Tensor weight, long... kernelSize) {
    return SLOW_CONV_DILATED3D__OUT.call().put(input).put(weight).put(kernelSize).none().put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  private static final Operator SLOW_CONV_TRANSPOSE2D__OUT = new Operator("slow_conv_transpose2d", "out");

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long... dilation) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(outputPadding).put(dilation).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long outputPadding, long dilation) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(outputPadding).each(dilation).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(outputPadding).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long outputPadding) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(outputPadding).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(new long[] {0, 0}).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).put(new long[] {0, 0}).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(new long[] {1, 1}).put(new long[] {0, 0}).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).put(new long[] {1, 1}).put(new long[] {0, 0}).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose2d(Tensor out, Tensor input, Tensor weight, long... kernelSize) {
    return SLOW_CONV_TRANSPOSE2D__OUT.call().put(input).put(weight).put(kernelSize).none().put(new long[] {1, 1}).put(new long[] {0, 0}).put(new long[] {0, 0}).put(new long[] {1, 1}).put(out).returning(out);
  }

  private static final Operator SLOW_CONV_TRANSPOSE3D__OUT = new Operator("slow_conv_transpose3d", "out");

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long[] outputPadding, long... dilation) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(outputPadding).put(dilation).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long outputPadding, long dilation) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(outputPadding).each(dilation).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... outputPadding) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(outputPadding).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long outputPadding) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(outputPadding).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(new long[] {0, 0, 0}).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).put(new long[] {0, 0, 0}).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  /** {@code aten::slow_conv_transpose3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor slowConvTranspose3d(Tensor out, Tensor input, Tensor weight, long... kernelSize) {
    return SLOW_CONV_TRANSPOSE3D__OUT.call().put(input).put(weight).put(kernelSize).none().put(new long[] {1, 1, 1}).put(new long[] {0, 0, 0}).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(out).returning(out);
  }

  private static final Operator SMOOTH_L1_LOSS__OUT = new Operator("smooth_l1_loss", "out");

  /**
   * {@code aten::smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.smooth_l1_loss.html">torch.nn.functional.smooth_l1_loss</a>
   */
  public static Tensor smoothL1Loss(Tensor out, Tensor input, Tensor target, long reduction, double beta) {
    return SMOOTH_L1_LOSS__OUT.call().put(input).put(target).put(reduction).put(beta).put(out).returning(out);
  }

  /** {@code aten::smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor smoothL1Loss(Tensor out, Tensor input, Tensor target, long reduction) {
    return SMOOTH_L1_LOSS__OUT.call().put(input).put(target).put(reduction).put(1.0).put(out).returning(out);
  }

  /** {@code aten::smooth_l1_loss.out(Tensor self, Tensor target, int reduction=1, float beta=1., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor smoothL1Loss(Tensor out, Tensor input, Tensor target) {
    return SMOOTH_L1_LOSS__OUT.call().put(input).put(target).put(1L).put(1.0).put(out).returning(out);
  }

  private static final Operator SOFT_MARGIN_LOSS__OUT = new Operator("soft_margin_loss", "out");

  /**
   * {@code aten::soft_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.soft_margin_loss.html">torch.nn.functional.soft_margin_loss</a>
   */
  public static Tensor softMarginLoss(Tensor out, Tensor input, Tensor target, long reduction) {
    return SOFT_MARGIN_LOSS__OUT.call().put(input).put(target).put(reduction).put(out).returning(out);
  }

  /** {@code aten::soft_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor softMarginLoss(Tensor out, Tensor input, Tensor target) {
    return SOFT_MARGIN_LOSS__OUT.call().put(input).put(target).put(1L).put(out).returning(out);
  }

  private static final Operator SOFTMAX__INT_OUT = new Operator("softmax", "int_out");

  /**
   * {@code aten::softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.softmax.html">torch.nn.functional.softmax</a>
   */
  public static Tensor softmax(Tensor out, Tensor input, long dim, DType dtype) {
    return SOFTMAX__INT_OUT.call().put(input).put(dim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor softmax(Tensor out, Tensor input, long dim) {
    return SOFTMAX__INT_OUT.call().put(input).put(dim).none().put(out).returning(out);
  }

  private static final Operator SOFTPLUS__OUT = new Operator("softplus", "out");

  /**
   * {@code aten::softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.softplus.html">torch.nn.functional.softplus</a>
   */
  public static Tensor softplus(Tensor out, Tensor input, Number beta, Number threshold) {
    return SOFTPLUS__OUT.call().put(input).put(beta).put(threshold).put(out).returning(out);
  }

  /** {@code aten::softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor softplus(Tensor out, Tensor input, Number beta) {
    return SOFTPLUS__OUT.call().put(input).put(beta).put(20L).put(out).returning(out);
  }

  /** {@code aten::softplus.out(Tensor self, Scalar beta=1, Scalar threshold=20, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor softplus(Tensor out, Tensor input) {
    return SOFTPLUS__OUT.call().put(input).put(1L).put(20L).put(out).returning(out);
  }

  private static final Operator SOFTSHRINK__OUT = new Operator("softshrink", "out");

  /**
   * {@code aten::softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.softshrink.html">torch.nn.functional.softshrink</a>
   */
  public static Tensor softshrink(Tensor out, Tensor input, Number lambd) {
    return SOFTSHRINK__OUT.call().put(input).put(lambd).put(out).returning(out);
  }

  /** {@code aten::softshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor softshrink(Tensor out, Tensor input) {
    return SOFTSHRINK__OUT.call().put(input).put(0.5d).put(out).returning(out);
  }

  private static final Operator SORT__VALUES = new Operator("sort", "values");

  /**
   * {@code aten::sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sort.html">torch.sort</a>
   */
  public static void sort(Tensor values, Tensor indices, Tensor input, long dim, boolean descending) {
    SORT__VALUES.call().put(input).put(dim).put(descending).put(values).put(indices).run();
  }

  /** {@code aten::sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void sort(Tensor values, Tensor indices, Tensor input, long dim) {
    SORT__VALUES.call().put(input).put(dim).put(false).put(values).put(indices).run();
  }

  /** {@code aten::sort.values(Tensor self, int dim=-1, bool descending=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void sort(Tensor values, Tensor indices, Tensor input) {
    SORT__VALUES.call().put(input).put(-1L).put(false).put(values).put(indices).run();
  }

  private static final Operator SORT__VALUES_STABLE = new Operator("sort", "values_stable");

  /**
   * {@code aten::sort.values_stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sort.html">torch.sort</a>
   */
  public static void sort(Tensor values, Tensor indices, Tensor input, Boolean stable, long dim, boolean descending) {
    SORT__VALUES_STABLE.call().put(input).put(stable).put(dim).put(descending).put(values).put(indices).run();
  }

  /** {@code aten::sort.values_stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void sort(Tensor values, Tensor indices, Tensor input, Boolean stable, long dim) {
    SORT__VALUES_STABLE.call().put(input).put(stable).put(dim).put(false).put(values).put(indices).run();
  }

  /** {@code aten::sort.values_stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void sort(Tensor values, Tensor indices, Tensor input, Boolean stable) {
    SORT__VALUES_STABLE.call().put(input).put(stable).put(-1L).put(false).put(values).put(indices).run();
  }

  private static final Operator SPARSE_COO_TENSOR__SIZE_OUT = new Operator("sparse_coo_tensor", "size_out");

  /**
   * {@code aten::sparse_coo_tensor.size_out(int[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sparse_coo_tensor.html">torch.sparse_coo_tensor</a>
   */
  public static Tensor sparseCooTensor(Tensor out, long... size) {
    return SPARSE_COO_TENSOR__SIZE_OUT.call().put(size).put(out).returning(out);
  }

  private static final Operator SPARSE_MASK__OUT = new Operator("sparse_mask", "out");

  /**
   * {@code aten::sparse_mask.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.sparse_mask.html">torch.Tensor.sparse_mask</a>
   */
  public static Tensor sparseMask(Tensor out, Tensor input, Tensor mask) {
    return SPARSE_MASK__OUT.call().put(input).put(mask).put(out).returning(out);
  }

  private static final Operator SPARSE_RESIZE__OUT = new Operator("sparse_resize", "out");

  /** {@code aten::sparse_resize.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sparseResize(Tensor out, Tensor input, long[] size, long sparseDim, long denseDim) {
    return SPARSE_RESIZE__OUT.call().put(input).put(size).put(sparseDim).put(denseDim).put(out).returning(out);
  }

  private static final Operator SPARSE_RESIZE_AND_CLEAR__OUT = new Operator("sparse_resize_and_clear", "out");

  /** {@code aten::sparse_resize_and_clear.out(Tensor self, int[] size, int sparse_dim, int dense_dim, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sparseResizeAndClear(Tensor out, Tensor input, long[] size, long sparseDim, long denseDim) {
    return SPARSE_RESIZE_AND_CLEAR__OUT.call().put(input).put(size).put(sparseDim).put(denseDim).put(out).returning(out);
  }

  private static final Operator SPARSE_SAMPLED_ADDMM__OUT = new Operator("sparse_sampled_addmm", "out");

  /** {@code aten::sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sparseSampledAddmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, Number beta, Number alpha) {
    return SPARSE_SAMPLED_ADDMM__OUT.call().put(input).put(mat1).put(mat2).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sparseSampledAddmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, Number beta) {
    return SPARSE_SAMPLED_ADDMM__OUT.call().put(input).put(mat1).put(mat2).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::sparse_sampled_addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sparseSampledAddmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2) {
    return SPARSE_SAMPLED_ADDMM__OUT.call().put(input).put(mat1).put(mat2).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator SPECIAL_AIRY_AI__OUT = new Operator("special_airy_ai", "out");

  /**
   * {@code aten::special_airy_ai.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.airy_ai">torch.special.airy_ai</a>
   */
  public static Tensor specialAiryAi(Tensor out, Tensor x) {
    return SPECIAL_AIRY_AI__OUT.call().put(x).put(out).returning(out);
  }

  private static final Operator SPECIAL_BESSEL_J0__OUT = new Operator("special_bessel_j0", "out");

  /**
   * {@code aten::special_bessel_j0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.bessel_j0">torch.special.bessel_j0</a>
   */
  public static Tensor specialBesselJ0(Tensor out, Tensor input) {
    return SPECIAL_BESSEL_J0__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_BESSEL_J1__OUT = new Operator("special_bessel_j1", "out");

  /**
   * {@code aten::special_bessel_j1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.bessel_j1">torch.special.bessel_j1</a>
   */
  public static Tensor specialBesselJ1(Tensor out, Tensor input) {
    return SPECIAL_BESSEL_J1__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_BESSEL_Y0__OUT = new Operator("special_bessel_y0", "out");

  /**
   * {@code aten::special_bessel_y0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.bessel_y0">torch.special.bessel_y0</a>
   */
  public static Tensor specialBesselY0(Tensor out, Tensor input) {
    return SPECIAL_BESSEL_Y0__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_BESSEL_Y1__OUT = new Operator("special_bessel_y1", "out");

  /**
   * {@code aten::special_bessel_y1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.bessel_y1">torch.special.bessel_y1</a>
   */
  public static Tensor specialBesselY1(Tensor out, Tensor input) {
    return SPECIAL_BESSEL_Y1__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_T__N_SCALAR_OUT = new Operator("special_chebyshev_polynomial_t", "n_scalar_out");

  /**
   * {@code aten::special_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_t">torch.special.chebyshev_polynomial_t</a>
   */
  public static Tensor specialChebyshevPolynomialT(Tensor out, Tensor x, Number n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_T__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_T__OUT = new Operator("special_chebyshev_polynomial_t", "out");

  /**
   * {@code aten::special_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_t">torch.special.chebyshev_polynomial_t</a>
   */
  public static Tensor specialChebyshevPolynomialT(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_T__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_T__X_SCALAR_OUT = new Operator("special_chebyshev_polynomial_t", "x_scalar_out");

  /**
   * {@code aten::special_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_t">torch.special.chebyshev_polynomial_t</a>
   */
  public static Tensor specialChebyshevPolynomialT(Tensor out, Number x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_T__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_U__N_SCALAR_OUT = new Operator("special_chebyshev_polynomial_u", "n_scalar_out");

  /**
   * {@code aten::special_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_u">torch.special.chebyshev_polynomial_u</a>
   */
  public static Tensor specialChebyshevPolynomialU(Tensor out, Tensor x, Number n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_U__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_U__OUT = new Operator("special_chebyshev_polynomial_u", "out");

  /**
   * {@code aten::special_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_u">torch.special.chebyshev_polynomial_u</a>
   */
  public static Tensor specialChebyshevPolynomialU(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_U__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_U__X_SCALAR_OUT = new Operator("special_chebyshev_polynomial_u", "x_scalar_out");

  /**
   * {@code aten::special_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_u">torch.special.chebyshev_polynomial_u</a>
   */
  public static Tensor specialChebyshevPolynomialU(Tensor out, Number x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_U__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_V__N_SCALAR_OUT = new Operator("special_chebyshev_polynomial_v", "n_scalar_out");

  /**
   * {@code aten::special_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_v">torch.special.chebyshev_polynomial_v</a>
   */
  public static Tensor specialChebyshevPolynomialV(Tensor out, Tensor x, Number n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_V__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_V__OUT = new Operator("special_chebyshev_polynomial_v", "out");

  /**
   * {@code aten::special_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_v">torch.special.chebyshev_polynomial_v</a>
   */
  public static Tensor specialChebyshevPolynomialV(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_V__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_V__X_SCALAR_OUT = new Operator("special_chebyshev_polynomial_v", "x_scalar_out");

  /**
   * {@code aten::special_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_v">torch.special.chebyshev_polynomial_v</a>
   */
  public static Tensor specialChebyshevPolynomialV(Tensor out, Number x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_V__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_W__N_SCALAR_OUT = new Operator("special_chebyshev_polynomial_w", "n_scalar_out");

  /**
   * {@code aten::special_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_w">torch.special.chebyshev_polynomial_w</a>
   */
  public static Tensor specialChebyshevPolynomialW(Tensor out, Tensor x, Number n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_W__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_W__OUT = new Operator("special_chebyshev_polynomial_w", "out");

  /**
   * {@code aten::special_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_w">torch.special.chebyshev_polynomial_w</a>
   */
  public static Tensor specialChebyshevPolynomialW(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_W__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_W__X_SCALAR_OUT = new Operator("special_chebyshev_polynomial_w", "x_scalar_out");

  /**
   * {@code aten::special_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_w">torch.special.chebyshev_polynomial_w</a>
   */
  public static Tensor specialChebyshevPolynomialW(Tensor out, Number x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_W__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_DIGAMMA__OUT = new Operator("special_digamma", "out");

  /**
   * {@code aten::special_digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.digamma">torch.special.digamma</a>
   */
  public static Tensor specialDigamma(Tensor out, Tensor input) {
    return SPECIAL_DIGAMMA__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_ENTR__OUT = new Operator("special_entr", "out");

  /**
   * {@code aten::special_entr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.entr">torch.special.entr</a>
   */
  public static Tensor specialEntr(Tensor out, Tensor input) {
    return SPECIAL_ENTR__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_ERF__OUT = new Operator("special_erf", "out");

  /**
   * {@code aten::special_erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.erf">torch.special.erf</a>
   */
  public static Tensor specialErf(Tensor out, Tensor input) {
    return SPECIAL_ERF__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_ERFC__OUT = new Operator("special_erfc", "out");

  /**
   * {@code aten::special_erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.erfc">torch.special.erfc</a>
   */
  public static Tensor specialErfc(Tensor out, Tensor input) {
    return SPECIAL_ERFC__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_ERFCX__OUT = new Operator("special_erfcx", "out");

  /**
   * {@code aten::special_erfcx.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.erfcx">torch.special.erfcx</a>
   */
  public static Tensor specialErfcx(Tensor out, Tensor input) {
    return SPECIAL_ERFCX__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_ERFINV__OUT = new Operator("special_erfinv", "out");

  /**
   * {@code aten::special_erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.erfinv">torch.special.erfinv</a>
   */
  public static Tensor specialErfinv(Tensor out, Tensor input) {
    return SPECIAL_ERFINV__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_EXP2__OUT = new Operator("special_exp2", "out");

  /**
   * {@code aten::special_exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.exp2">torch.special.exp2</a>
   */
  public static Tensor specialExp2(Tensor out, Tensor input) {
    return SPECIAL_EXP2__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_EXPIT__OUT = new Operator("special_expit", "out");

  /**
   * {@code aten::special_expit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.expit">torch.special.expit</a>
   */
  public static Tensor specialExpit(Tensor out, Tensor input) {
    return SPECIAL_EXPIT__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_EXPM1__OUT = new Operator("special_expm1", "out");

  /**
   * {@code aten::special_expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.expm1">torch.special.expm1</a>
   */
  public static Tensor specialExpm1(Tensor out, Tensor input) {
    return SPECIAL_EXPM1__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_GAMMAINC__OUT = new Operator("special_gammainc", "out");

  /**
   * {@code aten::special_gammainc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.gammainc">torch.special.gammainc</a>
   */
  public static Tensor specialGammainc(Tensor out, Tensor input, Tensor other) {
    return SPECIAL_GAMMAINC__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_GAMMAINCC__OUT = new Operator("special_gammaincc", "out");

  /**
   * {@code aten::special_gammaincc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.gammaincc">torch.special.gammaincc</a>
   */
  public static Tensor specialGammaincc(Tensor out, Tensor input, Tensor other) {
    return SPECIAL_GAMMAINCC__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_GAMMALN__OUT = new Operator("special_gammaln", "out");

  /**
   * {@code aten::special_gammaln.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.gammaln">torch.special.gammaln</a>
   */
  public static Tensor specialGammaln(Tensor out, Tensor input) {
    return SPECIAL_GAMMALN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_H__N_SCALAR_OUT = new Operator("special_hermite_polynomial_h", "n_scalar_out");

  /**
   * {@code aten::special_hermite_polynomial_h.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_h">torch.special.hermite_polynomial_h</a>
   */
  public static Tensor specialHermitePolynomialH(Tensor out, Tensor x, Number n) {
    return SPECIAL_HERMITE_POLYNOMIAL_H__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_H__OUT = new Operator("special_hermite_polynomial_h", "out");

  /**
   * {@code aten::special_hermite_polynomial_h.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_h">torch.special.hermite_polynomial_h</a>
   */
  public static Tensor specialHermitePolynomialH(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_HERMITE_POLYNOMIAL_H__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_H__X_SCALAR_OUT = new Operator("special_hermite_polynomial_h", "x_scalar_out");

  /**
   * {@code aten::special_hermite_polynomial_h.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_h">torch.special.hermite_polynomial_h</a>
   */
  public static Tensor specialHermitePolynomialH(Tensor out, Number x, Tensor n) {
    return SPECIAL_HERMITE_POLYNOMIAL_H__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_HE__N_SCALAR_OUT = new Operator("special_hermite_polynomial_he", "n_scalar_out");

  /**
   * {@code aten::special_hermite_polynomial_he.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_he">torch.special.hermite_polynomial_he</a>
   */
  public static Tensor specialHermitePolynomialHe(Tensor out, Tensor x, Number n) {
    return SPECIAL_HERMITE_POLYNOMIAL_HE__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_HE__OUT = new Operator("special_hermite_polynomial_he", "out");

  /**
   * {@code aten::special_hermite_polynomial_he.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_he">torch.special.hermite_polynomial_he</a>
   */
  public static Tensor specialHermitePolynomialHe(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_HERMITE_POLYNOMIAL_HE__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_HE__X_SCALAR_OUT = new Operator("special_hermite_polynomial_he", "x_scalar_out");

  /**
   * {@code aten::special_hermite_polynomial_he.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_he">torch.special.hermite_polynomial_he</a>
   */
  public static Tensor specialHermitePolynomialHe(Tensor out, Number x, Tensor n) {
    return SPECIAL_HERMITE_POLYNOMIAL_HE__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_I0__OUT = new Operator("special_i0", "out");

  /**
   * {@code aten::special_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.i0">torch.special.i0</a>
   */
  public static Tensor specialI0(Tensor out, Tensor input) {
    return SPECIAL_I0__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_I0E__OUT = new Operator("special_i0e", "out");

  /**
   * {@code aten::special_i0e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.i0e">torch.special.i0e</a>
   */
  public static Tensor specialI0e(Tensor out, Tensor input) {
    return SPECIAL_I0E__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_I1__OUT = new Operator("special_i1", "out");

  /**
   * {@code aten::special_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.i1">torch.special.i1</a>
   */
  public static Tensor specialI1(Tensor out, Tensor input) {
    return SPECIAL_I1__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_I1E__OUT = new Operator("special_i1e", "out");

  /**
   * {@code aten::special_i1e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.i1e">torch.special.i1e</a>
   */
  public static Tensor specialI1e(Tensor out, Tensor input) {
    return SPECIAL_I1E__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_LAGUERRE_POLYNOMIAL_L__N_SCALAR_OUT = new Operator("special_laguerre_polynomial_l", "n_scalar_out");

  /**
   * {@code aten::special_laguerre_polynomial_l.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.laguerre_polynomial_l">torch.special.laguerre_polynomial_l</a>
   */
  public static Tensor specialLaguerrePolynomialL(Tensor out, Tensor x, Number n) {
    return SPECIAL_LAGUERRE_POLYNOMIAL_L__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_LAGUERRE_POLYNOMIAL_L__OUT = new Operator("special_laguerre_polynomial_l", "out");

  /**
   * {@code aten::special_laguerre_polynomial_l.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.laguerre_polynomial_l">torch.special.laguerre_polynomial_l</a>
   */
  public static Tensor specialLaguerrePolynomialL(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_LAGUERRE_POLYNOMIAL_L__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_LAGUERRE_POLYNOMIAL_L__X_SCALAR_OUT = new Operator("special_laguerre_polynomial_l", "x_scalar_out");

  /**
   * {@code aten::special_laguerre_polynomial_l.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.laguerre_polynomial_l">torch.special.laguerre_polynomial_l</a>
   */
  public static Tensor specialLaguerrePolynomialL(Tensor out, Number x, Tensor n) {
    return SPECIAL_LAGUERRE_POLYNOMIAL_L__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_LEGENDRE_POLYNOMIAL_P__N_SCALAR_OUT = new Operator("special_legendre_polynomial_p", "n_scalar_out");

  /**
   * {@code aten::special_legendre_polynomial_p.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.legendre_polynomial_p">torch.special.legendre_polynomial_p</a>
   */
  public static Tensor specialLegendrePolynomialP(Tensor out, Tensor x, Number n) {
    return SPECIAL_LEGENDRE_POLYNOMIAL_P__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_LEGENDRE_POLYNOMIAL_P__OUT = new Operator("special_legendre_polynomial_p", "out");

  /**
   * {@code aten::special_legendre_polynomial_p.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.legendre_polynomial_p">torch.special.legendre_polynomial_p</a>
   */
  public static Tensor specialLegendrePolynomialP(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_LEGENDRE_POLYNOMIAL_P__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_LEGENDRE_POLYNOMIAL_P__X_SCALAR_OUT = new Operator("special_legendre_polynomial_p", "x_scalar_out");

  /**
   * {@code aten::special_legendre_polynomial_p.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.legendre_polynomial_p">torch.special.legendre_polynomial_p</a>
   */
  public static Tensor specialLegendrePolynomialP(Tensor out, Number x, Tensor n) {
    return SPECIAL_LEGENDRE_POLYNOMIAL_P__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_LOG1P__OUT = new Operator("special_log1p", "out");

  /**
   * {@code aten::special_log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.log1p">torch.special.log1p</a>
   */
  public static Tensor specialLog1p(Tensor out, Tensor input) {
    return SPECIAL_LOG1P__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_LOG_NDTR__OUT = new Operator("special_log_ndtr", "out");

  /**
   * {@code aten::special_log_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.log_ndtr">torch.special.log_ndtr</a>
   */
  public static Tensor specialLogNdtr(Tensor out, Tensor input) {
    return SPECIAL_LOG_NDTR__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_LOGIT__OUT = new Operator("special_logit", "out");

  /**
   * {@code aten::special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.logit">torch.special.logit</a>
   */
  public static Tensor specialLogit(Tensor out, Tensor input, Number eps) {
    return SPECIAL_LOGIT__OUT.call().put(input).put(eps).put(out).returning(out);
  }

  /** {@code aten::special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor specialLogit(Tensor out, Tensor input) {
    return SPECIAL_LOGIT__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator SPECIAL_LOGSUMEXP__OUT = new Operator("special_logsumexp", "out");

  /**
   * {@code aten::special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.logsumexp">torch.special.logsumexp</a>
   */
  public static Tensor specialLogsumexp(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return SPECIAL_LOGSUMEXP__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor specialLogsumexp(Tensor out, Tensor input, long dim, boolean keepdim) {
    return SPECIAL_LOGSUMEXP__OUT.call().put(input).each(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor specialLogsumexp(Tensor out, Tensor input, long... dim) {
    return SPECIAL_LOGSUMEXP__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator SPECIAL_MODIFIED_BESSEL_I0__OUT = new Operator("special_modified_bessel_i0", "out");

  /**
   * {@code aten::special_modified_bessel_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.modified_bessel_i0">torch.special.modified_bessel_i0</a>
   */
  public static Tensor specialModifiedBesselI0(Tensor out, Tensor input) {
    return SPECIAL_MODIFIED_BESSEL_I0__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_MODIFIED_BESSEL_I1__OUT = new Operator("special_modified_bessel_i1", "out");

  /**
   * {@code aten::special_modified_bessel_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.modified_bessel_i1">torch.special.modified_bessel_i1</a>
   */
  public static Tensor specialModifiedBesselI1(Tensor out, Tensor input) {
    return SPECIAL_MODIFIED_BESSEL_I1__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_MODIFIED_BESSEL_K0__OUT = new Operator("special_modified_bessel_k0", "out");

  /**
   * {@code aten::special_modified_bessel_k0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.modified_bessel_k0">torch.special.modified_bessel_k0</a>
   */
  public static Tensor specialModifiedBesselK0(Tensor out, Tensor input) {
    return SPECIAL_MODIFIED_BESSEL_K0__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_MODIFIED_BESSEL_K1__OUT = new Operator("special_modified_bessel_k1", "out");

  /**
   * {@code aten::special_modified_bessel_k1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.modified_bessel_k1">torch.special.modified_bessel_k1</a>
   */
  public static Tensor specialModifiedBesselK1(Tensor out, Tensor input) {
    return SPECIAL_MODIFIED_BESSEL_K1__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_MULTIGAMMALN__OUT = new Operator("special_multigammaln", "out");

  /**
   * {@code aten::special_multigammaln.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.multigammaln">torch.special.multigammaln</a>
   */
  public static Tensor specialMultigammaln(Tensor out, Tensor input, long p) {
    return SPECIAL_MULTIGAMMALN__OUT.call().put(input).put(p).put(out).returning(out);
  }

  private static final Operator SPECIAL_NDTR__OUT = new Operator("special_ndtr", "out");

  /**
   * {@code aten::special_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.ndtr">torch.special.ndtr</a>
   */
  public static Tensor specialNdtr(Tensor out, Tensor input) {
    return SPECIAL_NDTR__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_NDTRI__OUT = new Operator("special_ndtri", "out");

  /**
   * {@code aten::special_ndtri.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.ndtri">torch.special.ndtri</a>
   */
  public static Tensor specialNdtri(Tensor out, Tensor input) {
    return SPECIAL_NDTRI__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_POLYGAMMA__OUT = new Operator("special_polygamma", "out");

  /**
   * {@code aten::special_polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.polygamma">torch.special.polygamma</a>
   */
  public static Tensor specialPolygamma(Tensor out, long n, Tensor input) {
    return SPECIAL_POLYGAMMA__OUT.call().put(n).put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_PSI__OUT = new Operator("special_psi", "out");

  /**
   * {@code aten::special_psi.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.psi">torch.special.psi</a>
   */
  public static Tensor specialPsi(Tensor out, Tensor input) {
    return SPECIAL_PSI__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_ROUND__OUT = new Operator("special_round", "out");

  /**
   * {@code aten::special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.round">torch.special.round</a>
   */
  public static Tensor specialRound(Tensor out, Tensor input, long decimals) {
    return SPECIAL_ROUND__OUT.call().put(input).put(decimals).put(out).returning(out);
  }

  /** {@code aten::special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor specialRound(Tensor out, Tensor input) {
    return SPECIAL_ROUND__OUT.call().put(input).put(0L).put(out).returning(out);
  }

  private static final Operator SPECIAL_SCALED_MODIFIED_BESSEL_K0__OUT = new Operator("special_scaled_modified_bessel_k0", "out");

  /**
   * {@code aten::special_scaled_modified_bessel_k0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.scaled_modified_bessel_k0">torch.special.scaled_modified_bessel_k0</a>
   */
  public static Tensor specialScaledModifiedBesselK0(Tensor out, Tensor x) {
    return SPECIAL_SCALED_MODIFIED_BESSEL_K0__OUT.call().put(x).put(out).returning(out);
  }

  private static final Operator SPECIAL_SCALED_MODIFIED_BESSEL_K1__OUT = new Operator("special_scaled_modified_bessel_k1", "out");

  /**
   * {@code aten::special_scaled_modified_bessel_k1.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.scaled_modified_bessel_k1">torch.special.scaled_modified_bessel_k1</a>
   */
  public static Tensor specialScaledModifiedBesselK1(Tensor out, Tensor x) {
    return SPECIAL_SCALED_MODIFIED_BESSEL_K1__OUT.call().put(x).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__N_SCALAR_OUT = new Operator("special_shifted_chebyshev_polynomial_t", "n_scalar_out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_t">torch.special.shifted_chebyshev_polynomial_t</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialT(Tensor out, Tensor x, Number n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__OUT = new Operator("special_shifted_chebyshev_polynomial_t", "out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_t">torch.special.shifted_chebyshev_polynomial_t</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialT(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__X_SCALAR_OUT = new Operator("special_shifted_chebyshev_polynomial_t", "x_scalar_out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_t">torch.special.shifted_chebyshev_polynomial_t</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialT(Tensor out, Number x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__N_SCALAR_OUT = new Operator("special_shifted_chebyshev_polynomial_u", "n_scalar_out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_u">torch.special.shifted_chebyshev_polynomial_u</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialU(Tensor out, Tensor x, Number n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__OUT = new Operator("special_shifted_chebyshev_polynomial_u", "out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_u">torch.special.shifted_chebyshev_polynomial_u</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialU(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__X_SCALAR_OUT = new Operator("special_shifted_chebyshev_polynomial_u", "x_scalar_out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_u">torch.special.shifted_chebyshev_polynomial_u</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialU(Tensor out, Number x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__N_SCALAR_OUT = new Operator("special_shifted_chebyshev_polynomial_v", "n_scalar_out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_v">torch.special.shifted_chebyshev_polynomial_v</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialV(Tensor out, Tensor x, Number n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__OUT = new Operator("special_shifted_chebyshev_polynomial_v", "out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_v">torch.special.shifted_chebyshev_polynomial_v</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialV(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__X_SCALAR_OUT = new Operator("special_shifted_chebyshev_polynomial_v", "x_scalar_out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_v">torch.special.shifted_chebyshev_polynomial_v</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialV(Tensor out, Number x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__N_SCALAR_OUT = new Operator("special_shifted_chebyshev_polynomial_w", "n_scalar_out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_w">torch.special.shifted_chebyshev_polynomial_w</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialW(Tensor out, Tensor x, Number n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__N_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__OUT = new Operator("special_shifted_chebyshev_polynomial_w", "out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_w">torch.special.shifted_chebyshev_polynomial_w</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialW(Tensor out, Tensor x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__X_SCALAR_OUT = new Operator("special_shifted_chebyshev_polynomial_w", "x_scalar_out");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_w">torch.special.shifted_chebyshev_polynomial_w</a>
   */
  public static Tensor specialShiftedChebyshevPolynomialW(Tensor out, Number x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__X_SCALAR_OUT.call().put(x).put(n).put(out).returning(out);
  }

  private static final Operator SPECIAL_SINC__OUT = new Operator("special_sinc", "out");

  /**
   * {@code aten::special_sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.sinc">torch.special.sinc</a>
   */
  public static Tensor specialSinc(Tensor out, Tensor input) {
    return SPECIAL_SINC__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SPECIAL_SPHERICAL_BESSEL_J0__OUT = new Operator("special_spherical_bessel_j0", "out");

  /**
   * {@code aten::special_spherical_bessel_j0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.spherical_bessel_j0">torch.special.spherical_bessel_j0</a>
   */
  public static Tensor specialSphericalBesselJ0(Tensor out, Tensor x) {
    return SPECIAL_SPHERICAL_BESSEL_J0__OUT.call().put(x).put(out).returning(out);
  }

  private static final Operator SPECIAL_XLOG1PY__OTHER_SCALAR_OUT = new Operator("special_xlog1py", "other_scalar_out");

  /**
   * {@code aten::special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlog1py">torch.special.xlog1py</a>
   */
  public static Tensor specialXlog1py(Tensor out, Tensor input, Number other) {
    return SPECIAL_XLOG1PY__OTHER_SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_XLOG1PY__OUT = new Operator("special_xlog1py", "out");

  /**
   * {@code aten::special_xlog1py.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlog1py">torch.special.xlog1py</a>
   */
  public static Tensor specialXlog1py(Tensor out, Tensor input, Tensor other) {
    return SPECIAL_XLOG1PY__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_XLOG1PY__SELF_SCALAR_OUT = new Operator("special_xlog1py", "self_scalar_out");

  /**
   * {@code aten::special_xlog1py.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlog1py">torch.special.xlog1py</a>
   */
  public static Tensor specialXlog1py(Tensor out, Number input, Tensor other) {
    return SPECIAL_XLOG1PY__SELF_SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_XLOGY__OTHER_SCALAR_OUT = new Operator("special_xlogy", "other_scalar_out");

  /**
   * {@code aten::special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlogy">torch.special.xlogy</a>
   */
  public static Tensor specialXlogy(Tensor out, Tensor input, Number other) {
    return SPECIAL_XLOGY__OTHER_SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_XLOGY__OUT = new Operator("special_xlogy", "out");

  /**
   * {@code aten::special_xlogy.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlogy">torch.special.xlogy</a>
   */
  public static Tensor specialXlogy(Tensor out, Tensor input, Tensor other) {
    return SPECIAL_XLOGY__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_XLOGY__SELF_SCALAR_OUT = new Operator("special_xlogy", "self_scalar_out");

  /**
   * {@code aten::special_xlogy.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlogy">torch.special.xlogy</a>
   */
  public static Tensor specialXlogy(Tensor out, Number input, Tensor other) {
    return SPECIAL_XLOGY__SELF_SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_ZETA__OTHER_SCALAR_OUT = new Operator("special_zeta", "other_scalar_out");

  /**
   * {@code aten::special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.zeta">torch.special.zeta</a>
   */
  public static Tensor specialZeta(Tensor out, Tensor input, Number other) {
    return SPECIAL_ZETA__OTHER_SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_ZETA__OUT = new Operator("special_zeta", "out");

  /**
   * {@code aten::special_zeta.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.zeta">torch.special.zeta</a>
   */
  public static Tensor specialZeta(Tensor out, Tensor input, Tensor other) {
    return SPECIAL_ZETA__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPECIAL_ZETA__SELF_SCALAR_OUT = new Operator("special_zeta", "self_scalar_out");

  /**
   * {@code aten::special_zeta.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.zeta">torch.special.zeta</a>
   */
  public static Tensor specialZeta(Tensor out, Number input, Tensor other) {
    return SPECIAL_ZETA__SELF_SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator SPLIT_COPY__TENSOR_OUT = new Operator("split_copy", "Tensor_out");

  /**
   * {@code aten::split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.split_copy.html">torch.split_copy</a>
   */
  public static void splitCopy(List<Tensor> out, Tensor input, long splitSize, long dim) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    SPLIT_COPY__TENSOR_OUT.call().put(input).put(splitSize).put(dim).put(outAll).run();
  }

  /** {@code aten::split_copy.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()} */
  public static void splitCopy(List<Tensor> out, Tensor input, long splitSize) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    SPLIT_COPY__TENSOR_OUT.call().put(input).put(splitSize).put(0L).put(outAll).run();
  }

  private static final Operator SPLIT_WITH_SIZES_COPY__OUT = new Operator("split_with_sizes_copy", "out");

  /**
   * {@code aten::split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.split_with_sizes_copy.html">torch.split_with_sizes_copy</a>
   */
  public static void splitWithSizesCopy(List<Tensor> out, Tensor input, long[] splitSizes, long dim) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    SPLIT_WITH_SIZES_COPY__OUT.call().put(input).put(splitSizes).put(dim).put(outAll).run();
  }

  /** {@code aten::split_with_sizes_copy.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()} */
  public static void splitWithSizesCopy(List<Tensor> out, Tensor input, long... splitSizes) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    SPLIT_WITH_SIZES_COPY__OUT.call().put(input).put(splitSizes).put(0L).put(outAll).run();
  }

  private static final Operator SQRT__OUT = new Operator("sqrt", "out");

  /**
   * {@code aten::sqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sqrt.html">torch.sqrt</a>
   */
  public static Tensor sqrt(Tensor out, Tensor input) {
    return SQRT__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SQUARE__OUT = new Operator("square", "out");

  /**
   * {@code aten::square.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.square.html">torch.square</a>
   */
  public static Tensor square(Tensor out, Tensor input) {
    return SQUARE__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SQUEEZE_COPY__DIM_OUT = new Operator("squeeze_copy", "dim_out");

  /**
   * {@code aten::squeeze_copy.dim_out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.squeeze_copy.html">torch.squeeze_copy</a>
   */
  public static Tensor squeezeCopy(Tensor out, Tensor input, long dim) {
    return SQUEEZE_COPY__DIM_OUT.call().put(input).put(dim).put(out).returning(out);
  }

  private static final Operator SQUEEZE_COPY__DIMS_OUT = new Operator("squeeze_copy", "dims_out");

  /**
   * {@code aten::squeeze_copy.dims_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.squeeze_copy.html">torch.squeeze_copy</a>
   */
  public static Tensor squeezeCopy(Tensor out, Tensor input, long... dim) {
    return SQUEEZE_COPY__DIMS_OUT.call().put(input).put(dim).put(out).returning(out);
  }

  private static final Operator SQUEEZE_COPY__OUT = new Operator("squeeze_copy", "out");

  /**
   * {@code aten::squeeze_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.squeeze_copy.html">torch.squeeze_copy</a>
   */
  public static Tensor squeezeCopy(Tensor out, Tensor input) {
    return SQUEEZE_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator SSPADDMM__OUT = new Operator("sspaddmm", "out");

  /**
   * {@code aten::sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sspaddmm.html">torch.sspaddmm</a>
   */
  public static Tensor sspaddmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, Number beta, Number alpha) {
    return SSPADDMM__OUT.call().put(input).put(mat1).put(mat2).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sspaddmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, Number beta) {
    return SSPADDMM__OUT.call().put(input).put(mat1).put(mat2).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::sspaddmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sspaddmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2) {
    return SSPADDMM__OUT.call().put(input).put(mat1).put(mat2).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator STACK__OUT = new Operator("stack", "out");

  /**
   * {@code aten::stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.stack.html">torch.stack</a>
   */
  public static Tensor stack(Tensor out, List<Tensor> tensors, long dim) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return STACK__OUT.call().put(tensorsAll).put(dim).put(out).returning(out);
  }

  /** {@code aten::stack.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor stack(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return STACK__OUT.call().put(tensorsAll).put(0L).put(out).returning(out);
  }

  private static final Operator STD__CORRECTION_OUT = new Operator("std", "correction_out");

  /**
   * {@code aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.std.html">torch.std</a>
   */
  public static Tensor std(Tensor out, Tensor input, long[] dim, Number correction, boolean keepdim) {
    return STD__CORRECTION_OUT.call().put(input).put(dim).put(correction).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor std(Tensor out, Tensor input, long dim, Number correction, boolean keepdim) {
    return STD__CORRECTION_OUT.call().put(input).each(dim).put(correction).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor std(Tensor out, Tensor input, long[] dim, Number correction) {
    return STD__CORRECTION_OUT.call().put(input).put(dim).put(correction).put(false).put(out).returning(out);
  }

  /** {@code aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor std(Tensor out, Tensor input, long dim, Number correction) {
    return STD__CORRECTION_OUT.call().put(input).each(dim).put(correction).put(false).put(out).returning(out);
  }

  /** {@code aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor std(Tensor out, Tensor input, long... dim) {
    return STD__CORRECTION_OUT.call().put(input).put(dim).none().put(false).put(out).returning(out);
  }

  /** {@code aten::std.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor std(Tensor out, Tensor input) {
    return STD__CORRECTION_OUT.call().put(input).none().none().put(false).put(out).returning(out);
  }

  private static final Operator STD__OUT = new Operator("std", "out");

  /**
   * {@code aten::std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.std.html">torch.std</a>
   */
  public static Tensor std(Tensor out, Tensor input, long[] dim, boolean unbiased, boolean keepdim) {
    return STD__OUT.call().put(input).put(dim).put(unbiased).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor std(Tensor out, Tensor input, long dim, boolean unbiased, boolean keepdim) {
    return STD__OUT.call().put(input).each(dim).put(unbiased).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor std(Tensor out, Tensor input, long[] dim, boolean unbiased) {
    return STD__OUT.call().put(input).put(dim).put(unbiased).put(false).put(out).returning(out);
  }

  /** {@code aten::std.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor std(Tensor out, Tensor input, long dim, boolean unbiased) {
    return STD__OUT.call().put(input).each(dim).put(unbiased).put(false).put(out).returning(out);
  }

  private static final Operator STD_MEAN__CORRECTION_OUT = new Operator("std_mean", "correction_out");

  /**
   * {@code aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.std_mean.html">torch.std_mean</a>
   */
  public static void stdMean(Tensor out0, Tensor out1, Tensor input, long[] dim, Number correction, boolean keepdim) {
    STD_MEAN__CORRECTION_OUT.call().put(input).put(dim).put(correction).put(keepdim).put(out0).put(out1).run();
  }

  /** {@code aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void stdMean(Tensor out0, Tensor out1, Tensor input, long dim, Number correction, boolean keepdim) {
    STD_MEAN__CORRECTION_OUT.call().put(input).each(dim).put(correction).put(keepdim).put(out0).put(out1).run();
  }

  /** {@code aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void stdMean(Tensor out0, Tensor out1, Tensor input, long[] dim, Number correction) {
    STD_MEAN__CORRECTION_OUT.call().put(input).put(dim).put(correction).put(false).put(out0).put(out1).run();
  }

  /** {@code aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void stdMean(Tensor out0, Tensor out1, Tensor input, long dim, Number correction) {
    STD_MEAN__CORRECTION_OUT.call().put(input).each(dim).put(correction).put(false).put(out0).put(out1).run();
  }

  /** {@code aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void stdMean(Tensor out0, Tensor out1, Tensor input, long... dim) {
    STD_MEAN__CORRECTION_OUT.call().put(input).put(dim).none().put(false).put(out0).put(out1).run();
  }

  /** {@code aten::std_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void stdMean(Tensor out0, Tensor out1, Tensor input) {
    STD_MEAN__CORRECTION_OUT.call().put(input).none().none().put(false).put(out0).put(out1).run();
  }

  private static final Operator SUB__SCALAR_OUT = new Operator("sub", "Scalar_out");

  /**
   * {@code aten::sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sub.html">torch.sub</a>
   */
  public static Tensor sub(Tensor out, Tensor input, Number other, Number alpha) {
    return SUB__SCALAR_OUT.call().put(input).put(other).put(alpha).put(out).returning(out);
  }

  /** {@code aten::sub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sub(Tensor out, Tensor input, Number other) {
    return SUB__SCALAR_OUT.call().put(input).put(other).put(1L).put(out).returning(out);
  }

  private static final Operator SUB__OUT = new Operator("sub", "out");

  /**
   * {@code aten::sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sub.html">torch.sub</a>
   */
  public static Tensor sub(Tensor out, Tensor input, Tensor other, Number alpha) {
    return SUB__OUT.call().put(input).put(other).put(alpha).put(out).returning(out);
  }

  /** {@code aten::sub.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sub(Tensor out, Tensor input, Tensor other) {
    return SUB__OUT.call().put(input).put(other).put(1L).put(out).returning(out);
  }

  private static final Operator SUBTRACT__OUT = new Operator("subtract", "out");

  /**
   * {@code aten::subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.subtract.html">torch.subtract</a>
   */
  public static Tensor subtract(Tensor out, Tensor input, Tensor other, Number alpha) {
    return SUBTRACT__OUT.call().put(input).put(other).put(alpha).put(out).returning(out);
  }

  /** {@code aten::subtract.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor subtract(Tensor out, Tensor input, Tensor other) {
    return SUBTRACT__OUT.call().put(input).put(other).put(1L).put(out).returning(out);
  }

  private static final Operator SUM__INTLIST_OUT = new Operator("sum", "IntList_out");

  /**
   * {@code aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sum.html">torch.sum</a>
   */
  public static Tensor sum(Tensor out, Tensor input, long[] dim, boolean keepdim, DType dtype) {
    return SUM__INTLIST_OUT.call().put(input).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sum(Tensor out, Tensor input, long dim, boolean keepdim, DType dtype) {
    return SUM__INTLIST_OUT.call().put(input).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sum(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return SUM__INTLIST_OUT.call().put(input).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sum(Tensor out, Tensor input, long dim, boolean keepdim) {
    return SUM__INTLIST_OUT.call().put(input).each(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::sum.IntList_out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sum(Tensor out, Tensor input, long... dim) {
    return SUM__INTLIST_OUT.call().put(input).put(dim).put(false).none().put(out).returning(out);
  }

  private static final Operator SUM__OUT = new Operator("sum", "out");

  /**
   * {@code aten::sum.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.sum.html">torch.sum</a>
   */
  public static Tensor sum(Tensor out, Tensor input, DType dtype) {
    return SUM__OUT.call().put(input).put(dtype).put(out).returning(out);
  }

  /** {@code aten::sum.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor sum(Tensor out, Tensor input) {
    return SUM__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator SVD__U = new Operator("svd", "U");

  /**
   * {@code aten::svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) V)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.svd.html">torch.svd</a>
   */
  public static void svd(Tensor u, Tensor s, Tensor v, Tensor input, boolean some, boolean computeUv) {
    SVD__U.call().put(input).put(some).put(computeUv).put(u).put(s).put(v).run();
  }

  /** {@code aten::svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) V)} */
  public static void svd(Tensor u, Tensor s, Tensor v, Tensor input, boolean some) {
    SVD__U.call().put(input).put(some).put(true).put(u).put(s).put(v).run();
  }

  /** {@code aten::svd.U(Tensor self, bool some=True, bool compute_uv=True, *, Tensor(a!) U, Tensor(b!) S, Tensor(c!) V) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) V)} */
  public static void svd(Tensor u, Tensor s, Tensor v, Tensor input) {
    SVD__U.call().put(input).put(true).put(true).put(u).put(s).put(v).run();
  }

  private static final Operator T_COPY__OUT = new Operator("t_copy", "out");

  /**
   * {@code aten::t_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.t_copy.html">torch.t_copy</a>
   */
  public static Tensor tCopy(Tensor out, Tensor input) {
    return T_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator TAKE__OUT = new Operator("take", "out");

  /**
   * {@code aten::take.out(Tensor self, Tensor index, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.take.html">torch.take</a>
   */
  public static Tensor take(Tensor out, Tensor input, Tensor index) {
    return TAKE__OUT.call().put(input).put(index).put(out).returning(out);
  }

  private static final Operator TAKE_ALONG_DIM__OUT = new Operator("take_along_dim", "out");

  /**
   * {@code aten::take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.take_along_dim.html">torch.take_along_dim</a>
   */
  public static Tensor takeAlongDim(Tensor out, Tensor input, Tensor indices, Number dim) {
    return TAKE_ALONG_DIM__OUT.call().put(input).put(indices).put(dim).put(out).returning(out);
  }

  /** {@code aten::take_along_dim.out(Tensor self, Tensor indices, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor takeAlongDim(Tensor out, Tensor input, Tensor indices) {
    return TAKE_ALONG_DIM__OUT.call().put(input).put(indices).none().put(out).returning(out);
  }

  private static final Operator TAN__OUT = new Operator("tan", "out");

  /**
   * {@code aten::tan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.tan.html">torch.tan</a>
   */
  public static Tensor tan(Tensor out, Tensor input) {
    return TAN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator TANH__OUT = new Operator("tanh", "out");

  /**
   * {@code aten::tanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.tanh.html">torch.nn.functional.tanh</a>
   */
  public static Tensor tanh(Tensor out, Tensor input) {
    return TANH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator TENSORDOT__OUT = new Operator("tensordot", "out");

  /** {@code aten::tensordot.out(Tensor self, Tensor other, int[] dims_self, int[] dims_other, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor tensordot(Tensor out, Tensor input, Tensor other, long[] dimsSelf, long... dimsOther) {
    return TENSORDOT__OUT.call().put(input).put(other).put(dimsSelf).put(dimsOther).put(out).returning(out);
  }

  private static final Operator THNN_CONV2D__OUT = new Operator("thnn_conv2d", "out");

  /** {@code aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor thnnConv2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long... padding) {
    return THNN_CONV2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(out).returning(out);
  }

  /** {@code aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor thnnConv2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding) {
    return THNN_CONV2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).put(out).returning(out);
  }

  /** {@code aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor thnnConv2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long... stride) {
    return THNN_CONV2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(new long[] {0, 0}).put(out).returning(out);
  }

  /** {@code aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor thnnConv2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride) {
    return THNN_CONV2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).put(new long[] {0, 0}).put(out).returning(out);
  }

  /** {@code aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor thnnConv2d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias) {
    return THNN_CONV2D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(new long[] {1, 1}).put(new long[] {0, 0}).put(out).returning(out);
  }

  /** {@code aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor thnnConv2d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias) {
    return THNN_CONV2D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).put(new long[] {1, 1}).put(new long[] {0, 0}).put(out).returning(out);
  }

  /** {@code aten::thnn_conv2d.out(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor thnnConv2d(Tensor out, Tensor input, Tensor weight, long... kernelSize) {
    return THNN_CONV2D__OUT.call().put(input).put(weight).put(kernelSize).none().put(new long[] {1, 1}).put(new long[] {0, 0}).put(out).returning(out);
  }

  private static final Operator THRESHOLD__OUT = new Operator("threshold", "out");

  /** {@code aten::threshold.out(Tensor self, Scalar threshold, Scalar value, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor threshold(Tensor out, Tensor input, Number threshold, Number value) {
    return THRESHOLD__OUT.call().put(input).put(threshold).put(value).put(out).returning(out);
  }

  private static final Operator TO_MKLDNN__OUT = new Operator("to_mkldnn", "out");

  /**
   * {@code aten::to_mkldnn.out(Tensor self, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_mkldnn.html">torch.Tensor.to_mkldnn</a>
   */
  public static Tensor toMkldnn(Tensor out, Tensor input, DType dtype) {
    return TO_MKLDNN__OUT.call().put(input).put(dtype).put(out).returning(out);
  }

  /** {@code aten::to_mkldnn.out(Tensor self, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor toMkldnn(Tensor out, Tensor input) {
    return TO_MKLDNN__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator TO_PADDED_TENSOR__OUT = new Operator("to_padded_tensor", "out");

  /**
   * {@code aten::to_padded_tensor.out(Tensor self, float padding, SymInt[]? output_size=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.to_padded_tensor.html">torch.Tensor.to_padded_tensor</a>
   */
  public static Tensor toPaddedTensor(Tensor out, Tensor input, double padding, long... outputSize) {
    return TO_PADDED_TENSOR__OUT.call().put(input).put(padding).put(outputSize).put(out).returning(out);
  }

  /** {@code aten::to_padded_tensor.out(Tensor self, float padding, SymInt[]? output_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor toPaddedTensor(Tensor out, Tensor input, double padding) {
    return TO_PADDED_TENSOR__OUT.call().put(input).put(padding).none().put(out).returning(out);
  }

  private static final Operator TOPK__VALUES = new Operator("topk", "values");

  /**
   * {@code aten::topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.topk.html">torch.topk</a>
   */
  public static void topk(Tensor values, Tensor indices, Tensor input, long k, long dim, boolean largest, boolean sorted) {
    TOPK__VALUES.call().put(input).put(k).put(dim).put(largest).put(sorted).put(values).put(indices).run();
  }

  /** {@code aten::topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void topk(Tensor values, Tensor indices, Tensor input, long k, long dim, boolean largest) {
    TOPK__VALUES.call().put(input).put(k).put(dim).put(largest).put(true).put(values).put(indices).run();
  }

  /** {@code aten::topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void topk(Tensor values, Tensor indices, Tensor input, long k, long dim) {
    TOPK__VALUES.call().put(input).put(k).put(dim).put(true).put(true).put(values).put(indices).run();
  }

  /** {@code aten::topk.values(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void topk(Tensor values, Tensor indices, Tensor input, long k) {
    TOPK__VALUES.call().put(input).put(k).put(-1L).put(true).put(true).put(values).put(indices).run();
  }

  private static final Operator TRACE__OUT = new Operator("trace", "out");

  /**
   * {@code aten::trace.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.trace.html">torch.trace</a>
   */
  public static Tensor trace(Tensor out, Tensor input) {
    return TRACE__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator TRANSPOSE_COPY__INT_OUT = new Operator("transpose_copy", "int_out");

  /**
   * {@code aten::transpose_copy.int_out(Tensor self, int dim0, int dim1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.transpose_copy.html">torch.transpose_copy</a>
   */
  public static Tensor transposeCopy(Tensor out, Tensor input, long dim0, long dim1) {
    return TRANSPOSE_COPY__INT_OUT.call().put(input).put(dim0).put(dim1).put(out).returning(out);
  }

  private static final Operator TRIANGULAR_SOLVE__X = new Operator("triangular_solve", "X");

  /**
   * {@code aten::triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.triangular_solve.html">torch.triangular_solve</a>
   */
  public static void triangularSolve(Tensor x, Tensor m, Tensor input, Tensor a, boolean upper, boolean transpose, boolean unitriangular) {
    TRIANGULAR_SOLVE__X.call().put(input).put(a).put(upper).put(transpose).put(unitriangular).put(x).put(m).run();
  }

  /** {@code aten::triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)} */
  public static void triangularSolve(Tensor x, Tensor m, Tensor input, Tensor a, boolean upper, boolean transpose) {
    TRIANGULAR_SOLVE__X.call().put(input).put(a).put(upper).put(transpose).put(false).put(x).put(m).run();
  }

  /** {@code aten::triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)} */
  public static void triangularSolve(Tensor x, Tensor m, Tensor input, Tensor a, boolean upper) {
    TRIANGULAR_SOLVE__X.call().put(input).put(a).put(upper).put(false).put(false).put(x).put(m).run();
  }

  /** {@code aten::triangular_solve.X(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False, *, Tensor(a!) X, Tensor(b!) M) -> (Tensor(a!) solution, Tensor(b!) cloned_coefficient)} */
  public static void triangularSolve(Tensor x, Tensor m, Tensor input, Tensor a) {
    TRIANGULAR_SOLVE__X.call().put(input).put(a).put(true).put(false).put(false).put(x).put(m).run();
  }

  private static final Operator TRIL__OUT = new Operator("tril", "out");

  /**
   * {@code aten::tril.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.tril.html">torch.tril</a>
   */
  public static Tensor tril(Tensor out, Tensor input, long diagonal) {
    return TRIL__OUT.call().put(input).put(diagonal).put(out).returning(out);
  }

  /** {@code aten::tril.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor tril(Tensor out, Tensor input) {
    return TRIL__OUT.call().put(input).put(0L).put(out).returning(out);
  }

  private static final Operator TRIL_INDICES__OUT = new Operator("tril_indices", "out");

  /**
   * {@code aten::tril_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.tril_indices.html">torch.tril_indices</a>
   */
  public static Tensor trilIndices(Tensor out, long row, long col, long offset) {
    return TRIL_INDICES__OUT.call().put(row).put(col).put(offset).put(out).returning(out);
  }

  /** {@code aten::tril_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor trilIndices(Tensor out, long row, long col) {
    return TRIL_INDICES__OUT.call().put(row).put(col).put(0L).put(out).returning(out);
  }

  private static final Operator TRIU__OUT = new Operator("triu", "out");

  /**
   * {@code aten::triu.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.triu.html">torch.triu</a>
   */
  public static Tensor triu(Tensor out, Tensor input, long diagonal) {
    return TRIU__OUT.call().put(input).put(diagonal).put(out).returning(out);
  }

  /** {@code aten::triu.out(Tensor self, SymInt diagonal=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor triu(Tensor out, Tensor input) {
    return TRIU__OUT.call().put(input).put(0L).put(out).returning(out);
  }

  private static final Operator TRIU_INDICES__OUT = new Operator("triu_indices", "out");

  /**
   * {@code aten::triu_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.triu_indices.html">torch.triu_indices</a>
   */
  public static Tensor triuIndices(Tensor out, long row, long col, long offset) {
    return TRIU_INDICES__OUT.call().put(row).put(col).put(offset).put(out).returning(out);
  }

  /** {@code aten::triu_indices.out(int row, int col, int offset=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor triuIndices(Tensor out, long row, long col) {
    return TRIU_INDICES__OUT.call().put(row).put(col).put(0L).put(out).returning(out);
  }

  private static final Operator TRUE_DIVIDE__OUT = new Operator("true_divide", "out");

  /**
   * {@code aten::true_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.true_divide.html">torch.true_divide</a>
   */
  public static Tensor trueDivide(Tensor out, Tensor input, Tensor other) {
    return TRUE_DIVIDE__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator TRUNC__OUT = new Operator("trunc", "out");

  /**
   * {@code aten::trunc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.trunc.html">torch.trunc</a>
   */
  public static Tensor trunc(Tensor out, Tensor input) {
    return TRUNC__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator UNBIND_COPY__INT_OUT = new Operator("unbind_copy", "int_out");

  /**
   * {@code aten::unbind_copy.int_out(Tensor self, int dim=0, *, Tensor(a!)[] out) -> ()}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.unbind_copy.html">torch.unbind_copy</a>
   */
  public static void unbindCopy(List<Tensor> out, Tensor input, long dim) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    UNBIND_COPY__INT_OUT.call().put(input).put(dim).put(outAll).run();
  }

  /** {@code aten::unbind_copy.int_out(Tensor self, int dim=0, *, Tensor(a!)[] out) -> ()} */
  public static void unbindCopy(List<Tensor> out, Tensor input) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    UNBIND_COPY__INT_OUT.call().put(input).put(0L).put(outAll).run();
  }

  private static final Operator UNFOLD_COPY__OUT = new Operator("unfold_copy", "out");

  /**
   * {@code aten::unfold_copy.out(Tensor self, int dimension, int size, int step, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.unfold_copy.html">torch.unfold_copy</a>
   */
  public static Tensor unfoldCopy(Tensor out, Tensor input, long dimension, long size, long step) {
    return UNFOLD_COPY__OUT.call().put(input).put(dimension).put(size).put(step).put(out).returning(out);
  }

  private static final Operator UNIFORM__OUT = new Operator("uniform", "out");

  /** {@code aten::uniform.out(Tensor self, float from=0., float to=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor uniform(Tensor out, Tensor input, double from, double to, Generator generator) {
    return UNIFORM__OUT.call().put(input).put(from).put(to).put(generator).put(out).returning(out);
  }

  /** {@code aten::uniform.out(Tensor self, float from=0., float to=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor uniform(Tensor out, Tensor input, double from, double to) {
    return UNIFORM__OUT.call().put(input).put(from).put(to).none().put(out).returning(out);
  }

  /** {@code aten::uniform.out(Tensor self, float from=0., float to=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor uniform(Tensor out, Tensor input, double from) {
    return UNIFORM__OUT.call().put(input).put(from).put(1.0).none().put(out).returning(out);
  }

  /** {@code aten::uniform.out(Tensor self, float from=0., float to=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor uniform(Tensor out, Tensor input) {
    return UNIFORM__OUT.call().put(input).put(0.0).put(1.0).none().put(out).returning(out);
  }

  private static final Operator UNIQUE_CONSECUTIVE__OUT = new Operator("unique_consecutive", "out");

  /** {@code aten::unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueConsecutive(Tensor out0, Tensor out1, Tensor out2, Tensor input, boolean returnInverse, boolean returnCounts, Number dim) {
    UNIQUE_CONSECUTIVE__OUT.call().put(input).put(returnInverse).put(returnCounts).put(dim).put(out0).put(out1).put(out2).run();
  }

  /** {@code aten::unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueConsecutive(Tensor out0, Tensor out1, Tensor out2, Tensor input, boolean returnInverse, boolean returnCounts) {
    UNIQUE_CONSECUTIVE__OUT.call().put(input).put(returnInverse).put(returnCounts).none().put(out0).put(out1).put(out2).run();
  }

  /** {@code aten::unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueConsecutive(Tensor out0, Tensor out1, Tensor out2, Tensor input, boolean returnInverse) {
    UNIQUE_CONSECUTIVE__OUT.call().put(input).put(returnInverse).put(false).none().put(out0).put(out1).put(out2).run();
  }

  /** {@code aten::unique_consecutive.out(Tensor self, bool return_inverse=False, bool return_counts=False, int? dim=None, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueConsecutive(Tensor out0, Tensor out1, Tensor out2, Tensor input) {
    UNIQUE_CONSECUTIVE__OUT.call().put(input).put(false).put(false).none().put(out0).put(out1).put(out2).run();
  }

  private static final Operator UNIQUE_DIM__OUT = new Operator("unique_dim", "out");

  /** {@code aten::unique_dim.out(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueDim(Tensor out0, Tensor out1, Tensor out2, Tensor input, long dim, boolean sorted, boolean returnInverse, boolean returnCounts) {
    UNIQUE_DIM__OUT.call().put(input).put(dim).put(sorted).put(returnInverse).put(returnCounts).put(out0).put(out1).put(out2).run();
  }

  /** {@code aten::unique_dim.out(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueDim(Tensor out0, Tensor out1, Tensor out2, Tensor input, long dim, boolean sorted, boolean returnInverse) {
    UNIQUE_DIM__OUT.call().put(input).put(dim).put(sorted).put(returnInverse).put(false).put(out0).put(out1).put(out2).run();
  }

  /** {@code aten::unique_dim.out(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueDim(Tensor out0, Tensor out1, Tensor out2, Tensor input, long dim, boolean sorted) {
    UNIQUE_DIM__OUT.call().put(input).put(dim).put(sorted).put(false).put(false).put(out0).put(out1).put(out2).run();
  }

  /** {@code aten::unique_dim.out(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueDim(Tensor out0, Tensor out1, Tensor out2, Tensor input, long dim) {
    UNIQUE_DIM__OUT.call().put(input).put(dim).put(true).put(false).put(false).put(out0).put(out1).put(out2).run();
  }

  private static final Operator UNIQUE_DIM_CONSECUTIVE__OUT = new Operator("unique_dim_consecutive", "out");

  /** {@code aten::unique_dim_consecutive.out(Tensor self, int dim, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueDimConsecutive(Tensor out0, Tensor out1, Tensor out2, Tensor input, long dim, boolean returnInverse, boolean returnCounts) {
    UNIQUE_DIM_CONSECUTIVE__OUT.call().put(input).put(dim).put(returnInverse).put(returnCounts).put(out0).put(out1).put(out2).run();
  }

  /** {@code aten::unique_dim_consecutive.out(Tensor self, int dim, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueDimConsecutive(Tensor out0, Tensor out1, Tensor out2, Tensor input, long dim, boolean returnInverse) {
    UNIQUE_DIM_CONSECUTIVE__OUT.call().put(input).put(dim).put(returnInverse).put(false).put(out0).put(out1).put(out2).run();
  }

  /** {@code aten::unique_dim_consecutive.out(Tensor self, int dim, bool return_inverse=False, bool return_counts=False, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void uniqueDimConsecutive(Tensor out0, Tensor out1, Tensor out2, Tensor input, long dim) {
    UNIQUE_DIM_CONSECUTIVE__OUT.call().put(input).put(dim).put(false).put(false).put(out0).put(out1).put(out2).run();
  }

  private static final Operator UNSAFE_SPLIT__TENSOR_OUT = new Operator("unsafe_split", "Tensor_out");

  /**
   * {@code aten::unsafe_split.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.unsafe_split.html">torch.unsafe_split</a>
   */
  public static void unsafeSplit(List<Tensor> out, Tensor input, long splitSize, long dim) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    UNSAFE_SPLIT__TENSOR_OUT.call().put(input).put(splitSize).put(dim).put(outAll).run();
  }

  /** {@code aten::unsafe_split.Tensor_out(Tensor self, SymInt split_size, int dim=0, *, Tensor(a!)[] out) -> ()} */
  public static void unsafeSplit(List<Tensor> out, Tensor input, long splitSize) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    UNSAFE_SPLIT__TENSOR_OUT.call().put(input).put(splitSize).put(0L).put(outAll).run();
  }

  private static final Operator UNSAFE_SPLIT_WITH_SIZES__OUT = new Operator("unsafe_split_with_sizes", "out");

  /** {@code aten::unsafe_split_with_sizes.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()} */
  public static void unsafeSplitWithSizes(List<Tensor> out, Tensor input, long[] splitSizes, long dim) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    UNSAFE_SPLIT_WITH_SIZES__OUT.call().put(input).put(splitSizes).put(dim).put(outAll).run();
  }

  /** {@code aten::unsafe_split_with_sizes.out(Tensor self, SymInt[] split_sizes, int dim=0, *, Tensor(a!)[] out) -> ()} */
  public static void unsafeSplitWithSizes(List<Tensor> out, Tensor input, long... splitSizes) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    UNSAFE_SPLIT_WITH_SIZES__OUT.call().put(input).put(splitSizes).put(0L).put(outAll).run();
  }

  private static final Operator UNSQUEEZE_COPY__OUT = new Operator("unsqueeze_copy", "out");

  /**
   * {@code aten::unsqueeze_copy.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.unsqueeze_copy.html">torch.unsqueeze_copy</a>
   */
  public static Tensor unsqueezeCopy(Tensor out, Tensor input, long dim) {
    return UNSQUEEZE_COPY__OUT.call().put(input).put(dim).put(out).returning(out);
  }

  private static final Operator UPSAMPLE_BICUBIC2D__OUT = new Operator("upsample_bicubic2d", "out");

  /** {@code aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBicubic2d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
    return UPSAMPLE_BICUBIC2D__OUT.call().put(input).put(outputSize).put(alignCorners).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBicubic2d(Tensor out, Tensor input, long outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
    return UPSAMPLE_BICUBIC2D__OUT.call().put(input).each(outputSize).put(alignCorners).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBicubic2d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, Number scalesH) {
    return UPSAMPLE_BICUBIC2D__OUT.call().put(input).put(outputSize).put(alignCorners).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBicubic2d(Tensor out, Tensor input, long outputSize, boolean alignCorners, Number scalesH) {
    return UPSAMPLE_BICUBIC2D__OUT.call().put(input).each(outputSize).put(alignCorners).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBicubic2d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners) {
    return UPSAMPLE_BICUBIC2D__OUT.call().put(input).put(outputSize).put(alignCorners).none().none().put(out).returning(out);
  }

  /** {@code aten::upsample_bicubic2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBicubic2d(Tensor out, Tensor input, long outputSize, boolean alignCorners) {
    return UPSAMPLE_BICUBIC2D__OUT.call().put(input).each(outputSize).put(alignCorners).none().none().put(out).returning(out);
  }

  private static final Operator UPSAMPLE_BILINEAR2D__OUT = new Operator("upsample_bilinear2d", "out");

  /** {@code aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBilinear2d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
    return UPSAMPLE_BILINEAR2D__OUT.call().put(input).put(outputSize).put(alignCorners).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBilinear2d(Tensor out, Tensor input, long outputSize, boolean alignCorners, Number scalesH, Number scalesW) {
    return UPSAMPLE_BILINEAR2D__OUT.call().put(input).each(outputSize).put(alignCorners).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBilinear2d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, Number scalesH) {
    return UPSAMPLE_BILINEAR2D__OUT.call().put(input).put(outputSize).put(alignCorners).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBilinear2d(Tensor out, Tensor input, long outputSize, boolean alignCorners, Number scalesH) {
    return UPSAMPLE_BILINEAR2D__OUT.call().put(input).each(outputSize).put(alignCorners).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBilinear2d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners) {
    return UPSAMPLE_BILINEAR2D__OUT.call().put(input).put(outputSize).put(alignCorners).none().none().put(out).returning(out);
  }

  /** {@code aten::upsample_bilinear2d.out(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBilinear2d(Tensor out, Tensor input, long outputSize, boolean alignCorners) {
    return UPSAMPLE_BILINEAR2D__OUT.call().put(input).each(outputSize).put(alignCorners).none().none().put(out).returning(out);
  }

  private static final Operator UPSAMPLE_BILINEAR2D__VEC_OUT = new Operator("upsample_bilinear2d", "vec_out");

  /** {@code aten::upsample_bilinear2d.vec_out(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleBilinear2d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, double[] scaleFactors) {
    return UPSAMPLE_BILINEAR2D__VEC_OUT.call().put(input).put(outputSize).put(alignCorners).put(scaleFactors).put(out).returning(out);
  }

  private static final Operator UPSAMPLE_LINEAR1D__OUT = new Operator("upsample_linear1d", "out");

  /** {@code aten::upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleLinear1d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, Number scales) {
    return UPSAMPLE_LINEAR1D__OUT.call().put(input).put(outputSize).put(alignCorners).put(scales).put(out).returning(out);
  }

  /** {@code aten::upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleLinear1d(Tensor out, Tensor input, long outputSize, boolean alignCorners, Number scales) {
    return UPSAMPLE_LINEAR1D__OUT.call().put(input).each(outputSize).put(alignCorners).put(scales).put(out).returning(out);
  }

  /** {@code aten::upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleLinear1d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners) {
    return UPSAMPLE_LINEAR1D__OUT.call().put(input).put(outputSize).put(alignCorners).none().put(out).returning(out);
  }

  /** {@code aten::upsample_linear1d.out(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleLinear1d(Tensor out, Tensor input, long outputSize, boolean alignCorners) {
    return UPSAMPLE_LINEAR1D__OUT.call().put(input).each(outputSize).put(alignCorners).none().put(out).returning(out);
  }

  private static final Operator UPSAMPLE_NEAREST1D__OUT = new Operator("upsample_nearest1d", "out");

  /** {@code aten::upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest1d(Tensor out, Tensor input, long[] outputSize, Number scales) {
    return UPSAMPLE_NEAREST1D__OUT.call().put(input).put(outputSize).put(scales).put(out).returning(out);
  }

  /** {@code aten::upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest1d(Tensor out, Tensor input, long outputSize, Number scales) {
    return UPSAMPLE_NEAREST1D__OUT.call().put(input).each(outputSize).put(scales).put(out).returning(out);
  }

  /** {@code aten::upsample_nearest1d.out(Tensor self, SymInt[1] output_size, float? scales=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest1d(Tensor out, Tensor input, long... outputSize) {
    return UPSAMPLE_NEAREST1D__OUT.call().put(input).put(outputSize).none().put(out).returning(out);
  }

  private static final Operator UPSAMPLE_NEAREST2D__OUT = new Operator("upsample_nearest2d", "out");

  /** {@code aten::upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest2d(Tensor out, Tensor input, long[] outputSize, Number scalesH, Number scalesW) {
    return UPSAMPLE_NEAREST2D__OUT.call().put(input).put(outputSize).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest2d(Tensor out, Tensor input, long outputSize, Number scalesH, Number scalesW) {
    return UPSAMPLE_NEAREST2D__OUT.call().put(input).each(outputSize).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest2d(Tensor out, Tensor input, long[] outputSize, Number scalesH) {
    return UPSAMPLE_NEAREST2D__OUT.call().put(input).put(outputSize).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest2d(Tensor out, Tensor input, long outputSize, Number scalesH) {
    return UPSAMPLE_NEAREST2D__OUT.call().put(input).each(outputSize).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_nearest2d.out(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest2d(Tensor out, Tensor input, long... outputSize) {
    return UPSAMPLE_NEAREST2D__OUT.call().put(input).put(outputSize).none().none().put(out).returning(out);
  }

  private static final Operator UPSAMPLE_NEAREST2D__VEC_OUT = new Operator("upsample_nearest2d", "vec_out");

  /** {@code aten::upsample_nearest2d.vec_out(Tensor input, SymInt[]? output_size, float[]? scale_factors, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest2d(Tensor out, Tensor input, long[] outputSize, double[] scaleFactors) {
    return UPSAMPLE_NEAREST2D__VEC_OUT.call().put(input).put(outputSize).put(scaleFactors).put(out).returning(out);
  }

  private static final Operator UPSAMPLE_NEAREST3D__OUT = new Operator("upsample_nearest3d", "out");

  /** {@code aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest3d(Tensor out, Tensor input, long[] outputSize, Number scalesD, Number scalesH, Number scalesW) {
    return UPSAMPLE_NEAREST3D__OUT.call().put(input).put(outputSize).put(scalesD).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest3d(Tensor out, Tensor input, long outputSize, Number scalesD, Number scalesH, Number scalesW) {
    return UPSAMPLE_NEAREST3D__OUT.call().put(input).each(outputSize).put(scalesD).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest3d(Tensor out, Tensor input, long[] outputSize, Number scalesD, Number scalesH) {
    return UPSAMPLE_NEAREST3D__OUT.call().put(input).put(outputSize).put(scalesD).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest3d(Tensor out, Tensor input, long outputSize, Number scalesD, Number scalesH) {
    return UPSAMPLE_NEAREST3D__OUT.call().put(input).each(outputSize).put(scalesD).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest3d(Tensor out, Tensor input, long[] outputSize, Number scalesD) {
    return UPSAMPLE_NEAREST3D__OUT.call().put(input).put(outputSize).put(scalesD).none().none().put(out).returning(out);
  }

  /** {@code aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest3d(Tensor out, Tensor input, long outputSize, Number scalesD) {
    return UPSAMPLE_NEAREST3D__OUT.call().put(input).each(outputSize).put(scalesD).none().none().put(out).returning(out);
  }

  /** {@code aten::upsample_nearest3d.out(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleNearest3d(Tensor out, Tensor input, long... outputSize) {
    return UPSAMPLE_NEAREST3D__OUT.call().put(input).put(outputSize).none().none().none().put(out).returning(out);
  }

  private static final Operator UPSAMPLE_TRILINEAR3D__OUT = new Operator("upsample_trilinear3d", "out");

  /** {@code aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleTrilinear3d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, Number scalesD, Number scalesH, Number scalesW) {
    return UPSAMPLE_TRILINEAR3D__OUT.call().put(input).put(outputSize).put(alignCorners).put(scalesD).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleTrilinear3d(Tensor out, Tensor input, long outputSize, boolean alignCorners, Number scalesD, Number scalesH, Number scalesW) {
    return UPSAMPLE_TRILINEAR3D__OUT.call().put(input).each(outputSize).put(alignCorners).put(scalesD).put(scalesH).put(scalesW).put(out).returning(out);
  }

  /** {@code aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleTrilinear3d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, Number scalesD, Number scalesH) {
    return UPSAMPLE_TRILINEAR3D__OUT.call().put(input).put(outputSize).put(alignCorners).put(scalesD).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleTrilinear3d(Tensor out, Tensor input, long outputSize, boolean alignCorners, Number scalesD, Number scalesH) {
    return UPSAMPLE_TRILINEAR3D__OUT.call().put(input).each(outputSize).put(alignCorners).put(scalesD).put(scalesH).none().put(out).returning(out);
  }

  /** {@code aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleTrilinear3d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners, Number scalesD) {
    return UPSAMPLE_TRILINEAR3D__OUT.call().put(input).put(outputSize).put(alignCorners).put(scalesD).none().none().put(out).returning(out);
  }

  /** {@code aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleTrilinear3d(Tensor out, Tensor input, long outputSize, boolean alignCorners, Number scalesD) {
    return UPSAMPLE_TRILINEAR3D__OUT.call().put(input).each(outputSize).put(alignCorners).put(scalesD).none().none().put(out).returning(out);
  }

  /** {@code aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleTrilinear3d(Tensor out, Tensor input, long[] outputSize, boolean alignCorners) {
    return UPSAMPLE_TRILINEAR3D__OUT.call().put(input).put(outputSize).put(alignCorners).none().none().none().put(out).returning(out);
  }

  /** {@code aten::upsample_trilinear3d.out(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor upsampleTrilinear3d(Tensor out, Tensor input, long outputSize, boolean alignCorners) {
    return UPSAMPLE_TRILINEAR3D__OUT.call().put(input).each(outputSize).put(alignCorners).none().none().none().put(out).returning(out);
  }

  private static final Operator VALUES_COPY__OUT = new Operator("values_copy", "out");

  /**
   * {@code aten::values_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.values_copy.html">torch.values_copy</a>
   */
  public static Tensor valuesCopy(Tensor out, Tensor input) {
    return VALUES_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator VAR__CORRECTION_OUT = new Operator("var", "correction_out");

  /**
   * {@code aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.var.html">torch.var</a>
   */
  public static Tensor var(Tensor out, Tensor input, long[] dim, Number correction, boolean keepdim) {
    return VAR__CORRECTION_OUT.call().put(input).put(dim).put(correction).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor var(Tensor out, Tensor input, long dim, Number correction, boolean keepdim) {
    return VAR__CORRECTION_OUT.call().put(input).each(dim).put(correction).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor var(Tensor out, Tensor input, long[] dim, Number correction) {
    return VAR__CORRECTION_OUT.call().put(input).put(dim).put(correction).put(false).put(out).returning(out);
  }

  /** {@code aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor var(Tensor out, Tensor input, long dim, Number correction) {
    return VAR__CORRECTION_OUT.call().put(input).each(dim).put(correction).put(false).put(out).returning(out);
  }

  /** {@code aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor var(Tensor out, Tensor input, long... dim) {
    return VAR__CORRECTION_OUT.call().put(input).put(dim).none().put(false).put(out).returning(out);
  }

  /** {@code aten::var.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor var(Tensor out, Tensor input) {
    return VAR__CORRECTION_OUT.call().put(input).none().none().put(false).put(out).returning(out);
  }

  private static final Operator VAR__OUT = new Operator("var", "out");

  /**
   * {@code aten::var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.var.html">torch.var</a>
   */
  public static Tensor var(Tensor out, Tensor input, long[] dim, boolean unbiased, boolean keepdim) {
    return VAR__OUT.call().put(input).put(dim).put(unbiased).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor var(Tensor out, Tensor input, long dim, boolean unbiased, boolean keepdim) {
    return VAR__OUT.call().put(input).each(dim).put(unbiased).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor var(Tensor out, Tensor input, long[] dim, boolean unbiased) {
    return VAR__OUT.call().put(input).put(dim).put(unbiased).put(false).put(out).returning(out);
  }

  /** {@code aten::var.out(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor var(Tensor out, Tensor input, long dim, boolean unbiased) {
    return VAR__OUT.call().put(input).each(dim).put(unbiased).put(false).put(out).returning(out);
  }

  private static final Operator VAR_MEAN__CORRECTION_OUT = new Operator("var_mean", "correction_out");

  /**
   * {@code aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.var_mean.html">torch.var_mean</a>
   */
  public static void varMean(Tensor out0, Tensor out1, Tensor input, long[] dim, Number correction, boolean keepdim) {
    VAR_MEAN__CORRECTION_OUT.call().put(input).put(dim).put(correction).put(keepdim).put(out0).put(out1).run();
  }

  /** {@code aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void varMean(Tensor out0, Tensor out1, Tensor input, long dim, Number correction, boolean keepdim) {
    VAR_MEAN__CORRECTION_OUT.call().put(input).each(dim).put(correction).put(keepdim).put(out0).put(out1).run();
  }

  /** {@code aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void varMean(Tensor out0, Tensor out1, Tensor input, long[] dim, Number correction) {
    VAR_MEAN__CORRECTION_OUT.call().put(input).put(dim).put(correction).put(false).put(out0).put(out1).run();
  }

  /** {@code aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void varMean(Tensor out0, Tensor out1, Tensor input, long dim, Number correction) {
    VAR_MEAN__CORRECTION_OUT.call().put(input).each(dim).put(correction).put(false).put(out0).put(out1).run();
  }

  /** {@code aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void varMean(Tensor out0, Tensor out1, Tensor input, long... dim) {
    VAR_MEAN__CORRECTION_OUT.call().put(input).put(dim).none().put(false).put(out0).put(out1).run();
  }

  /** {@code aten::var_mean.correction_out(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void varMean(Tensor out0, Tensor out1, Tensor input) {
    VAR_MEAN__CORRECTION_OUT.call().put(input).none().none().put(false).put(out0).put(out1).run();
  }

  private static final Operator VDOT__OUT = new Operator("vdot", "out");

  /**
   * {@code aten::vdot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.vdot.html">torch.vdot</a>
   */
  public static Tensor vdot(Tensor out, Tensor input, Tensor other) {
    return VDOT__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator VIEW_AS_COMPLEX_COPY__OUT = new Operator("view_as_complex_copy", "out");

  /**
   * {@code aten::view_as_complex_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_as_complex_copy.html">torch.view_as_complex_copy</a>
   */
  public static Tensor viewAsComplexCopy(Tensor out, Tensor input) {
    return VIEW_AS_COMPLEX_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator VIEW_AS_REAL_COPY__OUT = new Operator("view_as_real_copy", "out");

  /**
   * {@code aten::view_as_real_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_as_real_copy.html">torch.view_as_real_copy</a>
   */
  public static Tensor viewAsRealCopy(Tensor out, Tensor input) {
    return VIEW_AS_REAL_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator VIEW_COPY__DTYPE_OUT = new Operator("view_copy", "dtype_out");

  /**
   * {@code aten::view_copy.dtype_out(Tensor self, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_copy.html">torch.view_copy</a>
   */
  public static Tensor viewCopy(Tensor out, Tensor input, DType dtype) {
    return VIEW_COPY__DTYPE_OUT.call().put(input).put(dtype).put(out).returning(out);
  }

  private static final Operator VIEW_COPY__OUT = new Operator("view_copy", "out");

  /**
   * {@code aten::view_copy.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.view_copy.html">torch.view_copy</a>
   */
  public static Tensor viewCopy(Tensor out, Tensor input, long... size) {
    return VIEW_COPY__OUT.call().put(input).put(size).put(out).returning(out);
  }

  private static final Operator VSTACK__OUT = new Operator("vstack", "out");

  /**
   * {@code aten::vstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.vstack.html">torch.vstack</a>
   */
  public static Tensor vstack(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return VSTACK__OUT.call().put(tensorsAll).put(out).returning(out);
  }

  private static final Operator WHERE__SELF_OUT = new Operator("where", "self_out");

  /**
   * {@code aten::where.self_out(Tensor condition, Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.where.html">torch.where</a>
   */
  public static Tensor where(Tensor out, Tensor condition, Tensor input, Tensor other) {
    return WHERE__SELF_OUT.call().put(condition).put(input).put(other).put(out).returning(out);
  }

  private static final Operator XLOGY__OUTSCALAR_OTHER = new Operator("xlogy", "OutScalar_Other");

  /**
   * {@code aten::xlogy.OutScalar_Other(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.xlogy.html">torch.xlogy</a>
   */
  public static Tensor xlogy(Tensor out, Tensor input, Number other) {
    return XLOGY__OUTSCALAR_OTHER.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator XLOGY__OUTSCALAR_SELF = new Operator("xlogy", "OutScalar_Self");

  /**
   * {@code aten::xlogy.OutScalar_Self(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.xlogy.html">torch.xlogy</a>
   */
  public static Tensor xlogy(Tensor out, Number input, Tensor other) {
    return XLOGY__OUTSCALAR_SELF.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator XLOGY__OUTTENSOR = new Operator("xlogy", "OutTensor");

  /**
   * {@code aten::xlogy.OutTensor(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.xlogy.html">torch.xlogy</a>
   */
  public static Tensor xlogy(Tensor out, Tensor input, Tensor other) {
    return XLOGY__OUTTENSOR.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator ZERO__OUT = new Operator("zero", "out");

  /** {@code aten::zero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor zero(Tensor out, Tensor input) {
    return ZERO__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ZEROS__OUT = new Operator("zeros", "out");

  /**
   * {@code aten::zeros.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.zeros.html">torch.zeros</a>
   */
  public static Tensor zeros(Tensor out, long... size) {
    return ZEROS__OUT.call().put(size).put(out).returning(out);
  }

  private static final Operator ZEROS_LIKE__OUT = new Operator("zeros_like", "out");

  /**
   * {@code aten::zeros_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.zeros_like.html">torch.zeros_like</a>
   */
  public static Tensor zerosLike(Tensor out, Tensor input, MemoryFormat memoryFormat) {
    return ZEROS_LIKE__OUT.call().put(input).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::zeros_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor zerosLike(Tensor out, Tensor input) {
    return ZEROS_LIKE__OUT.call().put(input).none().put(out).returning(out);
  }
}
