// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.MemoryFormat;
import java.util.List;

/**
 * Operators from D to K, a part of {@link Out}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
abstract sealed class OutOperatorsDK extends OutOperatorsAC permits OutOperatorsLM {

  private static final Operator DEG2RAD__OUT = new Operator("deg2rad", "out");

  /**
   * {@code aten::deg2rad.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.deg2rad.html">torch.deg2rad</a>
   */
  public static Tensor deg2rad(Tensor out, Tensor input) {
    return DEG2RAD__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator DEQUANTIZE__SELF_OUT = new Operator("dequantize", "self_out");

  /**
   * {@code aten::dequantize.self_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.dequantize.html">torch.dequantize</a>
   */
  public static Tensor dequantize(Tensor out, Tensor input) {
    return DEQUANTIZE__SELF_OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator DEQUANTIZE__TENSORS_OUT = new Operator("dequantize", "tensors_out");

  /**
   * {@code aten::dequantize.tensors_out(Tensor[] tensors, *, Tensor(a!)[] out) -> ()}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.dequantize.html">torch.dequantize</a>
   */
  public static void dequantize(List<Tensor> out, List<Tensor> tensors) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    DEQUANTIZE__TENSORS_OUT.call().put(tensorsAll).put(outAll).run();
  }

  private static final Operator DETACH_COPY__OUT = new Operator("detach_copy", "out");

  /**
   * {@code aten::detach_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.detach_copy.html">torch.detach_copy</a>
   */
  public static Tensor detachCopy(Tensor out, Tensor input) {
    return DETACH_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator DIAG__OUT = new Operator("diag", "out");

  /**
   * {@code aten::diag.out(Tensor self, int diagonal=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.diag.html">torch.diag</a>
   */
  public static Tensor diag(Tensor out, Tensor input, long diagonal) {
    return DIAG__OUT.call().put(input).put(diagonal).put(out).returning(out);
  }

  /** {@code aten::diag.out(Tensor self, int diagonal=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diag(Tensor out, Tensor input) {
    return DIAG__OUT.call().put(input).put(0L).put(out).returning(out);
  }

  private static final Operator DIAG_EMBED__OUT = new Operator("diag_embed", "out");

  /**
   * {@code aten::diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.diag_embed.html">torch.diag_embed</a>
   */
  public static Tensor diagEmbed(Tensor out, Tensor input, long offset, long dim1, long dim2) {
    return DIAG_EMBED__OUT.call().put(input).put(offset).put(dim1).put(dim2).put(out).returning(out);
  }

  /** {@code aten::diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagEmbed(Tensor out, Tensor input, long offset, long dim1) {
    return DIAG_EMBED__OUT.call().put(input).put(offset).put(dim1).put(-1L).put(out).returning(out);
  }

  /** {@code aten::diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagEmbed(Tensor out, Tensor input, long offset) {
    return DIAG_EMBED__OUT.call().put(input).put(offset).put(-2L).put(-1L).put(out).returning(out);
  }

  /** {@code aten::diag_embed.out(Tensor self, int offset=0, int dim1=-2, int dim2=-1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagEmbed(Tensor out, Tensor input) {
    return DIAG_EMBED__OUT.call().put(input).put(0L).put(-2L).put(-1L).put(out).returning(out);
  }

  private static final Operator DIAGONAL_COPY__OUT = new Operator("diagonal_copy", "out");

  /**
   * {@code aten::diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.diagonal_copy.html">torch.diagonal_copy</a>
   */
  public static Tensor diagonalCopy(Tensor out, Tensor input, long offset, long dim1, long dim2) {
    return DIAGONAL_COPY__OUT.call().put(input).put(offset).put(dim1).put(dim2).put(out).returning(out);
  }

  /** {@code aten::diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagonalCopy(Tensor out, Tensor input, long offset, long dim1) {
    return DIAGONAL_COPY__OUT.call().put(input).put(offset).put(dim1).put(1L).put(out).returning(out);
  }

  /** {@code aten::diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagonalCopy(Tensor out, Tensor input, long offset) {
    return DIAGONAL_COPY__OUT.call().put(input).put(offset).put(0L).put(1L).put(out).returning(out);
  }

  /** {@code aten::diagonal_copy.out(Tensor self, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagonalCopy(Tensor out, Tensor input) {
    return DIAGONAL_COPY__OUT.call().put(input).put(0L).put(0L).put(1L).put(out).returning(out);
  }

  private static final Operator DIAGONAL_SCATTER__OUT = new Operator("diagonal_scatter", "out");

  /**
   * {@code aten::diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.diagonal_scatter.html">torch.diagonal_scatter</a>
   */
  public static Tensor diagonalScatter(Tensor out, Tensor input, Tensor src, long offset, long dim1, long dim2) {
    return DIAGONAL_SCATTER__OUT.call().put(input).put(src).put(offset).put(dim1).put(dim2).put(out).returning(out);
  }

  /** {@code aten::diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagonalScatter(Tensor out, Tensor input, Tensor src, long offset, long dim1) {
    return DIAGONAL_SCATTER__OUT.call().put(input).put(src).put(offset).put(dim1).put(1L).put(out).returning(out);
  }

  /** {@code aten::diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagonalScatter(Tensor out, Tensor input, Tensor src, long offset) {
    return DIAGONAL_SCATTER__OUT.call().put(input).put(src).put(offset).put(0L).put(1L).put(out).returning(out);
  }

  /** {@code aten::diagonal_scatter.out(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diagonalScatter(Tensor out, Tensor input, Tensor src) {
    return DIAGONAL_SCATTER__OUT.call().put(input).put(src).put(0L).put(0L).put(1L).put(out).returning(out);
  }

  private static final Operator DIFF__OUT = new Operator("diff", "out");

  /**
   * {@code aten::diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.diff.html">torch.diff</a>
   */
  public static Tensor diff(Tensor out, Tensor input, long n, long dim, Tensor prepend, Tensor append) {
    return DIFF__OUT.call().put(input).put(n).put(dim).put(prepend).put(append).put(out).returning(out);
  }

  /** {@code aten::diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diff(Tensor out, Tensor input, long n, long dim, Tensor prepend) {
    return DIFF__OUT.call().put(input).put(n).put(dim).put(prepend).none().put(out).returning(out);
  }

  /** {@code aten::diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diff(Tensor out, Tensor input, long n, long dim) {
    return DIFF__OUT.call().put(input).put(n).put(dim).none().none().put(out).returning(out);
  }

  /** {@code aten::diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diff(Tensor out, Tensor input, long n) {
    return DIFF__OUT.call().put(input).put(n).put(-1L).none().none().put(out).returning(out);
  }

  /** {@code aten::diff.out(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor diff(Tensor out, Tensor input) {
    return DIFF__OUT.call().put(input).put(1L).put(-1L).none().none().put(out).returning(out);
  }

  private static final Operator DIGAMMA__OUT = new Operator("digamma", "out");

  /**
   * {@code aten::digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.digamma.html">torch.digamma</a>
   */
  public static Tensor digamma(Tensor out, Tensor input) {
    return DIGAMMA__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator DIST__OUT = new Operator("dist", "out");

  /**
   * {@code aten::dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.dist.html">torch.dist</a>
   */
  public static Tensor dist(Tensor out, Tensor input, Tensor other, Number p) {
    return DIST__OUT.call().put(input).put(other).put(p).put(out).returning(out);
  }

  /** {@code aten::dist.out(Tensor self, Tensor other, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor dist(Tensor out, Tensor input, Tensor other) {
    return DIST__OUT.call().put(input).put(other).put(2L).put(out).returning(out);
  }

  private static final Operator DIV__SCALAR_MODE_OUT = new Operator("div", "Scalar_mode_out");

  /**
   * {@code aten::div.Scalar_mode_out(Tensor self, Scalar other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.div.html">torch.div</a>
   */
  public static Tensor div(Tensor out, Tensor input, Number other, String roundingMode) {
    return DIV__SCALAR_MODE_OUT.call().put(input).put(other).put(roundingMode).put(out).returning(out);
  }

  private static final Operator DIV__SCALAR_OUT = new Operator("div", "Scalar_out");

  /**
   * {@code aten::div.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.div.html">torch.div</a>
   */
  public static Tensor div(Tensor out, Tensor input, Number other) {
    return DIV__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator DIV__OUT = new Operator("div", "out");

  /**
   * {@code aten::div.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.div.html">torch.div</a>
   */
  public static Tensor div(Tensor out, Tensor input, Tensor other) {
    return DIV__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator DIV__OUT_MODE = new Operator("div", "out_mode");

  /**
   * {@code aten::div.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.div.html">torch.div</a>
   */
  public static Tensor div(Tensor out, Tensor input, Tensor other, String roundingMode) {
    return DIV__OUT_MODE.call().put(input).put(other).put(roundingMode).put(out).returning(out);
  }

  private static final Operator DIVIDE__OUT = new Operator("divide", "out");

  /**
   * {@code aten::divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.divide.html">torch.divide</a>
   */
  public static Tensor divide(Tensor out, Tensor input, Tensor other) {
    return DIVIDE__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator DIVIDE__OUT_MODE = new Operator("divide", "out_mode");

  /**
   * {@code aten::divide.out_mode(Tensor self, Tensor other, *, str? rounding_mode, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.divide.html">torch.divide</a>
   */
  public static Tensor divide(Tensor out, Tensor input, Tensor other, String roundingMode) {
    return DIVIDE__OUT_MODE.call().put(input).put(other).put(roundingMode).put(out).returning(out);
  }

  private static final Operator DOT__OUT = new Operator("dot", "out");

  /**
   * {@code aten::dot.out(Tensor self, Tensor tensor, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.dot.html">torch.dot</a>
   */
  public static Tensor dot(Tensor out, Tensor input, Tensor tensor) {
    return DOT__OUT.call().put(input).put(tensor).put(out).returning(out);
  }

  private static final Operator DSTACK__OUT = new Operator("dstack", "out");

  /**
   * {@code aten::dstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.dstack.html">torch.dstack</a>
   */
  public static Tensor dstack(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return DSTACK__OUT.call().put(tensorsAll).put(out).returning(out);
  }

  private static final Operator ELU__OUT = new Operator("elu", "out");

  /**
   * {@code aten::elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.elu.html">torch.nn.functional.elu</a>
   */
  public static Tensor elu(Tensor out, Tensor input, Number alpha, Number scale, Number inputScale) {
    return ELU__OUT.call().put(input).put(alpha).put(scale).put(inputScale).put(out).returning(out);
  }

  /** {@code aten::elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor elu(Tensor out, Tensor input, Number alpha, Number scale) {
    return ELU__OUT.call().put(input).put(alpha).put(scale).put(1L).put(out).returning(out);
  }

  /** {@code aten::elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor elu(Tensor out, Tensor input, Number alpha) {
    return ELU__OUT.call().put(input).put(alpha).put(1L).put(1L).put(out).returning(out);
  }

  /** {@code aten::elu.out(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor elu(Tensor out, Tensor input) {
    return ELU__OUT.call().put(input).put(1L).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator EMBEDDING__OUT = new Operator("embedding", "out");

  /**
   * {@code aten::embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.embedding.html">torch.nn.functional.embedding</a>
   */
  public static Tensor embedding(Tensor out, Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq, boolean sparse) {
    return EMBEDDING__OUT.call().put(weight).put(indices).put(paddingIdx).put(scaleGradByFreq).put(sparse).put(out).returning(out);
  }

  /** {@code aten::embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor embedding(Tensor out, Tensor weight, Tensor indices, long paddingIdx, boolean scaleGradByFreq) {
    return EMBEDDING__OUT.call().put(weight).put(indices).put(paddingIdx).put(scaleGradByFreq).put(false).put(out).returning(out);
  }

  /** {@code aten::embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor embedding(Tensor out, Tensor weight, Tensor indices, long paddingIdx) {
    return EMBEDDING__OUT.call().put(weight).put(indices).put(paddingIdx).put(false).put(false).put(out).returning(out);
  }

  /** {@code aten::embedding.out(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor embedding(Tensor out, Tensor weight, Tensor indices) {
    return EMBEDDING__OUT.call().put(weight).put(indices).put(-1L).put(false).put(false).put(out).returning(out);
  }

  private static final Operator EMBEDDING_RENORM__OUT = new Operator("embedding_renorm", "out");

  /** {@code aten::embedding_renorm.out(Tensor self, Tensor indices, float max_norm, float norm_type, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor embeddingRenorm(Tensor out, Tensor input, Tensor indices, double maxNorm, double normType) {
    return EMBEDDING_RENORM__OUT.call().put(input).put(indices).put(maxNorm).put(normType).put(out).returning(out);
  }

  private static final Operator EMPTY__OUT = new Operator("empty", "out");

  /**
   * {@code aten::empty.out(SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.empty.html">torch.empty</a>
   */
  public static Tensor empty(Tensor out, long[] size, MemoryFormat memoryFormat) {
    return EMPTY__OUT.call().put(size).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::empty.out(SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor empty(Tensor out, long... size) {
    return EMPTY__OUT.call().put(size).none().put(out).returning(out);
  }

  private static final Operator EMPTY_LIKE__OUT = new Operator("empty_like", "out");

  /**
   * {@code aten::empty_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.empty_like.html">torch.empty_like</a>
   */
  public static Tensor emptyLike(Tensor out, Tensor input, MemoryFormat memoryFormat) {
    return EMPTY_LIKE__OUT.call().put(input).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::empty_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor emptyLike(Tensor out, Tensor input) {
    return EMPTY_LIKE__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator EMPTY_PERMUTED__OUT = new Operator("empty_permuted", "out");

  /**
   * {@code aten::empty_permuted.out(SymInt[] size, int[] physical_layout, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.empty_permuted.html">torch.empty_permuted</a>
   */
  public static Tensor emptyPermuted(Tensor out, long[] size, long... physicalLayout) {
    return EMPTY_PERMUTED__OUT.call().put(size).put(physicalLayout).put(out).returning(out);
  }

  private static final Operator EMPTY_QUANTIZED__OUT = new Operator("empty_quantized", "out");

  /** {@code aten::empty_quantized.out(int[] size, Tensor qtensor, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor emptyQuantized(Tensor out, long[] size, Tensor qtensor, MemoryFormat memoryFormat) {
    return EMPTY_QUANTIZED__OUT.call().put(size).put(qtensor).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::empty_quantized.out(int[] size, Tensor qtensor, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor emptyQuantized(Tensor out, long[] size, Tensor qtensor) {
    return EMPTY_QUANTIZED__OUT.call().put(size).put(qtensor).none().put(out).returning(out);
  }

  private static final Operator EMPTY_STRIDED__OUT = new Operator("empty_strided", "out");

  /**
   * {@code aten::empty_strided.out(SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.empty_strided.html">torch.empty_strided</a>
   */
  public static Tensor emptyStrided(Tensor out, long[] size, long... stride) {
    return EMPTY_STRIDED__OUT.call().put(size).put(stride).put(out).returning(out);
  }

  private static final Operator EQ__SCALAR_OUT = new Operator("eq", "Scalar_out");

  /**
   * {@code aten::eq.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.eq.html">torch.eq</a>
   */
  public static Tensor eq(Tensor out, Tensor input, Number other) {
    return EQ__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator EQ__TENSOR_OUT = new Operator("eq", "Tensor_out");

  /**
   * {@code aten::eq.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.eq.html">torch.eq</a>
   */
  public static Tensor eq(Tensor out, Tensor input, Tensor other) {
    return EQ__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator ERF__OUT = new Operator("erf", "out");

  /**
   * {@code aten::erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.erf.html">torch.erf</a>
   */
  public static Tensor erf(Tensor out, Tensor input) {
    return ERF__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ERFC__OUT = new Operator("erfc", "out");

  /**
   * {@code aten::erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.erfc.html">torch.erfc</a>
   */
  public static Tensor erfc(Tensor out, Tensor input) {
    return ERFC__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ERFINV__OUT = new Operator("erfinv", "out");

  /**
   * {@code aten::erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.erfinv.html">torch.erfinv</a>
   */
  public static Tensor erfinv(Tensor out, Tensor input) {
    return ERFINV__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator EXP__OUT = new Operator("exp", "out");

  /**
   * {@code aten::exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.exp.html">torch.exp</a>
   */
  public static Tensor exp(Tensor out, Tensor input) {
    return EXP__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator EXP2__OUT = new Operator("exp2", "out");

  /**
   * {@code aten::exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.exp2.html">torch.exp2</a>
   */
  public static Tensor exp2(Tensor out, Tensor input) {
    return EXP2__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator EXPAND_COPY__OUT = new Operator("expand_copy", "out");

  /**
   * {@code aten::expand_copy.out(Tensor self, SymInt[] size, *, bool implicit=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.expand_copy.html">torch.expand_copy</a>
   */
  public static Tensor expandCopy(Tensor out, Tensor input, long[] size, boolean implicit) {
    return EXPAND_COPY__OUT.call().put(input).put(size).put(implicit).put(out).returning(out);
  }

  /** {@code aten::expand_copy.out(Tensor self, SymInt[] size, *, bool implicit=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor expandCopy(Tensor out, Tensor input, long... size) {
    return EXPAND_COPY__OUT.call().put(input).put(size).put(false).put(out).returning(out);
  }

  private static final Operator EXPM1__OUT = new Operator("expm1", "out");

  /**
   * {@code aten::expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.expm1.html">torch.expm1</a>
   */
  public static Tensor expm1(Tensor out, Tensor input) {
    return EXPM1__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator EXPONENTIAL__OUT = new Operator("exponential", "out");

  /** {@code aten::exponential.out(Tensor self, float lambd=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor exponential(Tensor out, Tensor input, double lambd, Generator generator) {
    return EXPONENTIAL__OUT.call().put(input).put(lambd).put(generator).put(out).returning(out);
  }

  /** {@code aten::exponential.out(Tensor self, float lambd=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor exponential(Tensor out, Tensor input, double lambd) {
    return EXPONENTIAL__OUT.call().put(input).put(lambd).none().put(out).returning(out);
  }

  /** {@code aten::exponential.out(Tensor self, float lambd=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor exponential(Tensor out, Tensor input) {
    return EXPONENTIAL__OUT.call().put(input).put(1.0).none().put(out).returning(out);
  }

  private static final Operator EYE__M_OUT = new Operator("eye", "m_out");

  /**
   * {@code aten::eye.m_out(SymInt n, SymInt m, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.eye.html">torch.eye</a>
   */
  public static Tensor eye(Tensor out, long n, long m) {
    return EYE__M_OUT.call().put(n).put(m).put(out).returning(out);
  }

  private static final Operator EYE__OUT = new Operator("eye", "out");

  /**
   * {@code aten::eye.out(SymInt n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.eye.html">torch.eye</a>
   */
  public static Tensor eye(Tensor out, long n) {
    return EYE__OUT.call().put(n).put(out).returning(out);
  }

  private static final Operator FAKE_QUANTIZE_PER_CHANNEL_AFFINE_CACHEMASK__OUT = new Operator("fake_quantize_per_channel_affine_cachemask", "out");

  /** {@code aten::fake_quantize_per_channel_affine_cachemask.out(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void fakeQuantizePerChannelAffineCachemask(Tensor out0, Tensor out1, Tensor input, Tensor scale, Tensor zeroPoint, long axis, long quantMin, long quantMax) {
    FAKE_QUANTIZE_PER_CHANNEL_AFFINE_CACHEMASK__OUT.call().put(input).put(scale).put(zeroPoint).put(axis).put(quantMin).put(quantMax).put(out0).put(out1).run();
  }

  private static final Operator FAKE_QUANTIZE_PER_TENSOR_AFFINE_CACHEMASK__OUT = new Operator("fake_quantize_per_tensor_affine_cachemask", "out");

  /** {@code aten::fake_quantize_per_tensor_affine_cachemask.out(Tensor self, float scale, int zero_point, int quant_min, int quant_max, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void fakeQuantizePerTensorAffineCachemask(Tensor out0, Tensor out1, Tensor input, double scale, long zeroPoint, long quantMin, long quantMax) {
    FAKE_QUANTIZE_PER_TENSOR_AFFINE_CACHEMASK__OUT.call().put(input).put(scale).put(zeroPoint).put(quantMin).put(quantMax).put(out0).put(out1).run();
  }

  private static final Operator FFT_FFT__OUT = new Operator("fft_fft", "out");

  /**
   * {@code aten::fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft.html">torch.fft.fft</a>
   */
  public static Tensor fftFft(Tensor out, Tensor input, Number n, long dim, String norm) {
    return FFT_FFT__OUT.call().put(input).put(n).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFft(Tensor out, Tensor input, Number n, long dim) {
    return FFT_FFT__OUT.call().put(input).put(n).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFft(Tensor out, Tensor input, Number n) {
    return FFT_FFT__OUT.call().put(input).put(n).put(-1L).none().put(out).returning(out);
  }

  /** {@code aten::fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFft(Tensor out, Tensor input) {
    return FFT_FFT__OUT.call().put(input).none().put(-1L).none().put(out).returning(out);
  }

  private static final Operator FFT_FFT2__OUT = new Operator("fft_fft2", "out");

  /**
   * {@code aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fft2.html">torch.fft.fft2</a>
   */
  public static Tensor fftFft2(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_FFT2__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFft2(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_FFT2__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFft2(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_FFT2__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFft2(Tensor out, Tensor input, long s, long dim) {
    return FFT_FFT2__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFft2(Tensor out, Tensor input, long... s) {
    return FFT_FFT2__OUT.call().put(input).put(s).put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  /** {@code aten::fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFft2(Tensor out, Tensor input) {
    return FFT_FFT2__OUT.call().put(input).none().put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  private static final Operator FFT_FFTFREQ__OUT = new Operator("fft_fftfreq", "out");

  /**
   * {@code aten::fft_fftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftfreq.html">torch.fft.fftfreq</a>
   */
  public static Tensor fftFftfreq(Tensor out, long n, double d) {
    return FFT_FFTFREQ__OUT.call().put(n).put(d).put(out).returning(out);
  }

  /** {@code aten::fft_fftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFftfreq(Tensor out, long n) {
    return FFT_FFTFREQ__OUT.call().put(n).put(1.0).put(out).returning(out);
  }

  private static final Operator FFT_FFTN__OUT = new Operator("fft_fftn", "out");

  /**
   * {@code aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.fftn.html">torch.fft.fftn</a>
   */
  public static Tensor fftFftn(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_FFTN__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFftn(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_FFTN__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFftn(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_FFTN__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFftn(Tensor out, Tensor input, long s, long dim) {
    return FFT_FFTN__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFftn(Tensor out, Tensor input, long... s) {
    return FFT_FFTN__OUT.call().put(input).put(s).none().none().put(out).returning(out);
  }

  /** {@code aten::fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftFftn(Tensor out, Tensor input) {
    return FFT_FFTN__OUT.call().put(input).none().none().none().put(out).returning(out);
  }

  private static final Operator FFT_HFFT__OUT = new Operator("fft_hfft", "out");

  /**
   * {@code aten::fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft.html">torch.fft.hfft</a>
   */
  public static Tensor fftHfft(Tensor out, Tensor input, Number n, long dim, String norm) {
    return FFT_HFFT__OUT.call().put(input).put(n).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfft(Tensor out, Tensor input, Number n, long dim) {
    return FFT_HFFT__OUT.call().put(input).put(n).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfft(Tensor out, Tensor input, Number n) {
    return FFT_HFFT__OUT.call().put(input).put(n).put(-1L).none().put(out).returning(out);
  }

  /** {@code aten::fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfft(Tensor out, Tensor input) {
    return FFT_HFFT__OUT.call().put(input).none().put(-1L).none().put(out).returning(out);
  }

  private static final Operator FFT_HFFT2__OUT = new Operator("fft_hfft2", "out");

  /**
   * {@code aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfft2.html">torch.fft.hfft2</a>
   */
  public static Tensor fftHfft2(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_HFFT2__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfft2(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_HFFT2__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfft2(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_HFFT2__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfft2(Tensor out, Tensor input, long s, long dim) {
    return FFT_HFFT2__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfft2(Tensor out, Tensor input, long... s) {
    return FFT_HFFT2__OUT.call().put(input).put(s).put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  /** {@code aten::fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfft2(Tensor out, Tensor input) {
    return FFT_HFFT2__OUT.call().put(input).none().put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  private static final Operator FFT_HFFTN__OUT = new Operator("fft_hfftn", "out");

  /**
   * {@code aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.hfftn.html">torch.fft.hfftn</a>
   */
  public static Tensor fftHfftn(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_HFFTN__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfftn(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_HFFTN__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfftn(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_HFFTN__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfftn(Tensor out, Tensor input, long s, long dim) {
    return FFT_HFFTN__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfftn(Tensor out, Tensor input, long... s) {
    return FFT_HFFTN__OUT.call().put(input).put(s).none().none().put(out).returning(out);
  }

  /** {@code aten::fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftHfftn(Tensor out, Tensor input) {
    return FFT_HFFTN__OUT.call().put(input).none().none().none().put(out).returning(out);
  }

  private static final Operator FFT_IFFT__OUT = new Operator("fft_ifft", "out");

  /**
   * {@code aten::fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft.html">torch.fft.ifft</a>
   */
  public static Tensor fftIfft(Tensor out, Tensor input, Number n, long dim, String norm) {
    return FFT_IFFT__OUT.call().put(input).put(n).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfft(Tensor out, Tensor input, Number n, long dim) {
    return FFT_IFFT__OUT.call().put(input).put(n).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfft(Tensor out, Tensor input, Number n) {
    return FFT_IFFT__OUT.call().put(input).put(n).put(-1L).none().put(out).returning(out);
  }

  /** {@code aten::fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfft(Tensor out, Tensor input) {
    return FFT_IFFT__OUT.call().put(input).none().put(-1L).none().put(out).returning(out);
  }

  private static final Operator FFT_IFFT2__OUT = new Operator("fft_ifft2", "out");

  /**
   * {@code aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifft2.html">torch.fft.ifft2</a>
   */
  public static Tensor fftIfft2(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IFFT2__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfft2(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_IFFT2__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfft2(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_IFFT2__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfft2(Tensor out, Tensor input, long s, long dim) {
    return FFT_IFFT2__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfft2(Tensor out, Tensor input, long... s) {
    return FFT_IFFT2__OUT.call().put(input).put(s).put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  /** {@code aten::fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfft2(Tensor out, Tensor input) {
    return FFT_IFFT2__OUT.call().put(input).none().put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  private static final Operator FFT_IFFTN__OUT = new Operator("fft_ifftn", "out");

  /**
   * {@code aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ifftn.html">torch.fft.ifftn</a>
   */
  public static Tensor fftIfftn(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IFFTN__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfftn(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_IFFTN__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfftn(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_IFFTN__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfftn(Tensor out, Tensor input, long s, long dim) {
    return FFT_IFFTN__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfftn(Tensor out, Tensor input, long... s) {
    return FFT_IFFTN__OUT.call().put(input).put(s).none().none().put(out).returning(out);
  }

  /** {@code aten::fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIfftn(Tensor out, Tensor input) {
    return FFT_IFFTN__OUT.call().put(input).none().none().none().put(out).returning(out);
  }

  private static final Operator FFT_IHFFT__OUT = new Operator("fft_ihfft", "out");

  /**
   * {@code aten::fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft.html">torch.fft.ihfft</a>
   */
  public static Tensor fftIhfft(Tensor out, Tensor input, Number n, long dim, String norm) {
    return FFT_IHFFT__OUT.call().put(input).put(n).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfft(Tensor out, Tensor input, Number n, long dim) {
    return FFT_IHFFT__OUT.call().put(input).put(n).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfft(Tensor out, Tensor input, Number n) {
    return FFT_IHFFT__OUT.call().put(input).put(n).put(-1L).none().put(out).returning(out);
  }

  /** {@code aten::fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfft(Tensor out, Tensor input) {
    return FFT_IHFFT__OUT.call().put(input).none().put(-1L).none().put(out).returning(out);
  }

  private static final Operator FFT_IHFFT2__OUT = new Operator("fft_ihfft2", "out");

  /**
   * {@code aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfft2.html">torch.fft.ihfft2</a>
   */
  public static Tensor fftIhfft2(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IHFFT2__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfft2(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_IHFFT2__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfft2(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_IHFFT2__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfft2(Tensor out, Tensor input, long s, long dim) {
    return FFT_IHFFT2__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfft2(Tensor out, Tensor input, long... s) {
    return FFT_IHFFT2__OUT.call().put(input).put(s).put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  /** {@code aten::fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfft2(Tensor out, Tensor input) {
    return FFT_IHFFT2__OUT.call().put(input).none().put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  private static final Operator FFT_IHFFTN__OUT = new Operator("fft_ihfftn", "out");

  /**
   * {@code aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.ihfftn.html">torch.fft.ihfftn</a>
   */
  public static Tensor fftIhfftn(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IHFFTN__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfftn(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_IHFFTN__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfftn(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_IHFFTN__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfftn(Tensor out, Tensor input, long s, long dim) {
    return FFT_IHFFTN__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfftn(Tensor out, Tensor input, long... s) {
    return FFT_IHFFTN__OUT.call().put(input).put(s).none().none().put(out).returning(out);
  }

  /** {@code aten::fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIhfftn(Tensor out, Tensor input) {
    return FFT_IHFFTN__OUT.call().put(input).none().none().none().put(out).returning(out);
  }

  private static final Operator FFT_IRFFT__OUT = new Operator("fft_irfft", "out");

  /**
   * {@code aten::fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft.html">torch.fft.irfft</a>
   */
  public static Tensor fftIrfft(Tensor out, Tensor input, Number n, long dim, String norm) {
    return FFT_IRFFT__OUT.call().put(input).put(n).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfft(Tensor out, Tensor input, Number n, long dim) {
    return FFT_IRFFT__OUT.call().put(input).put(n).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfft(Tensor out, Tensor input, Number n) {
    return FFT_IRFFT__OUT.call().put(input).put(n).put(-1L).none().put(out).returning(out);
  }

  /** {@code aten::fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfft(Tensor out, Tensor input) {
    return FFT_IRFFT__OUT.call().put(input).none().put(-1L).none().put(out).returning(out);
  }

  private static final Operator FFT_IRFFT2__OUT = new Operator("fft_irfft2", "out");

  /**
   * {@code aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfft2.html">torch.fft.irfft2</a>
   */
  public static Tensor fftIrfft2(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IRFFT2__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfft2(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_IRFFT2__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfft2(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_IRFFT2__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfft2(Tensor out, Tensor input, long s, long dim) {
    return FFT_IRFFT2__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfft2(Tensor out, Tensor input, long... s) {
    return FFT_IRFFT2__OUT.call().put(input).put(s).put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  /** {@code aten::fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfft2(Tensor out, Tensor input) {
    return FFT_IRFFT2__OUT.call().put(input).none().put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  private static final Operator FFT_IRFFTN__OUT = new Operator("fft_irfftn", "out");

  /**
   * {@code aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.irfftn.html">torch.fft.irfftn</a>
   */
  public static Tensor fftIrfftn(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_IRFFTN__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfftn(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_IRFFTN__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfftn(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_IRFFTN__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfftn(Tensor out, Tensor input, long s, long dim) {
    return FFT_IRFFTN__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfftn(Tensor out, Tensor input, long... s) {
    return FFT_IRFFTN__OUT.call().put(input).put(s).none().none().put(out).returning(out);
  }

  /** {@code aten::fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftIrfftn(Tensor out, Tensor input) {
    return FFT_IRFFTN__OUT.call().put(input).none().none().none().put(out).returning(out);
  }

  private static final Operator FFT_RFFT__OUT = new Operator("fft_rfft", "out");

  /**
   * {@code aten::fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft.html">torch.fft.rfft</a>
   */
  public static Tensor fftRfft(Tensor out, Tensor input, Number n, long dim, String norm) {
    return FFT_RFFT__OUT.call().put(input).put(n).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfft(Tensor out, Tensor input, Number n, long dim) {
    return FFT_RFFT__OUT.call().put(input).put(n).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfft(Tensor out, Tensor input, Number n) {
    return FFT_RFFT__OUT.call().put(input).put(n).put(-1L).none().put(out).returning(out);
  }

  /** {@code aten::fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfft(Tensor out, Tensor input) {
    return FFT_RFFT__OUT.call().put(input).none().put(-1L).none().put(out).returning(out);
  }

  private static final Operator FFT_RFFT2__OUT = new Operator("fft_rfft2", "out");

  /**
   * {@code aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfft2.html">torch.fft.rfft2</a>
   */
  public static Tensor fftRfft2(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_RFFT2__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfft2(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_RFFT2__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfft2(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_RFFT2__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfft2(Tensor out, Tensor input, long s, long dim) {
    return FFT_RFFT2__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfft2(Tensor out, Tensor input, long... s) {
    return FFT_RFFT2__OUT.call().put(input).put(s).put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  /** {@code aten::fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfft2(Tensor out, Tensor input) {
    return FFT_RFFT2__OUT.call().put(input).none().put(new long[] {-2, -1}).none().put(out).returning(out);
  }

  private static final Operator FFT_RFFTFREQ__OUT = new Operator("fft_rfftfreq", "out");

  /**
   * {@code aten::fft_rfftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftfreq.html">torch.fft.rfftfreq</a>
   */
  public static Tensor fftRfftfreq(Tensor out, long n, double d) {
    return FFT_RFFTFREQ__OUT.call().put(n).put(d).put(out).returning(out);
  }

  /** {@code aten::fft_rfftfreq.out(int n, float d=1., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfftfreq(Tensor out, long n) {
    return FFT_RFFTFREQ__OUT.call().put(n).put(1.0).put(out).returning(out);
  }

  private static final Operator FFT_RFFTN__OUT = new Operator("fft_rfftn", "out");

  /**
   * {@code aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fft.rfftn.html">torch.fft.rfftn</a>
   */
  public static Tensor fftRfftn(Tensor out, Tensor input, long[] s, long[] dim, String norm) {
    return FFT_RFFTN__OUT.call().put(input).put(s).put(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfftn(Tensor out, Tensor input, long s, long dim, String norm) {
    return FFT_RFFTN__OUT.call().put(input).each(s).each(dim).put(norm).put(out).returning(out);
  }

  /** {@code aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfftn(Tensor out, Tensor input, long[] s, long... dim) {
    return FFT_RFFTN__OUT.call().put(input).put(s).put(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfftn(Tensor out, Tensor input, long s, long dim) {
    return FFT_RFFTN__OUT.call().put(input).each(s).each(dim).none().put(out).returning(out);
  }

  /** {@code aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfftn(Tensor out, Tensor input, long... s) {
    return FFT_RFFTN__OUT.call().put(input).put(s).none().none().put(out).returning(out);
  }

  /** {@code aten::fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fftRfftn(Tensor out, Tensor input) {
    return FFT_RFFTN__OUT.call().put(input).none().none().none().put(out).returning(out);
  }

  private static final Operator FILL__SCALAR_OUT = new Operator("fill", "Scalar_out");

  /** {@code aten::fill.Scalar_out(Tensor self, Scalar value, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fill(Tensor out, Tensor input, Number value) {
    return FILL__SCALAR_OUT.call().put(input).put(value).put(out).returning(out);
  }

  private static final Operator FILL__TENSOR_OUT = new Operator("fill", "Tensor_out");

  /** {@code aten::fill.Tensor_out(Tensor self, Tensor value, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fill(Tensor out, Tensor input, Tensor value) {
    return FILL__TENSOR_OUT.call().put(input).put(value).put(out).returning(out);
  }

  private static final Operator FIX__OUT = new Operator("fix", "out");

  /**
   * {@code aten::fix.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fix.html">torch.fix</a>
   */
  public static Tensor fix(Tensor out, Tensor input) {
    return FIX__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator FLIP__OUT = new Operator("flip", "out");

  /**
   * {@code aten::flip.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.flip.html">torch.flip</a>
   */
  public static Tensor flip(Tensor out, Tensor input, long... dims) {
    return FLIP__OUT.call().put(input).put(dims).put(out).returning(out);
  }

  private static final Operator FLOAT_POWER__SCALAR_OUT = new Operator("float_power", "Scalar_out");

  /**
   * {@code aten::float_power.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.float_power.html">torch.float_power</a>
   */
  public static Tensor floatPower(Tensor out, Number input, Tensor exponent) {
    return FLOAT_POWER__SCALAR_OUT.call().put(input).put(exponent).put(out).returning(out);
  }

  private static final Operator FLOAT_POWER__TENSOR_SCALAR_OUT = new Operator("float_power", "Tensor_Scalar_out");

  /**
   * {@code aten::float_power.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.float_power.html">torch.float_power</a>
   */
  public static Tensor floatPower(Tensor out, Tensor input, Number exponent) {
    return FLOAT_POWER__TENSOR_SCALAR_OUT.call().put(input).put(exponent).put(out).returning(out);
  }

  private static final Operator FLOAT_POWER__TENSOR_TENSOR_OUT = new Operator("float_power", "Tensor_Tensor_out");

  /**
   * {@code aten::float_power.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.float_power.html">torch.float_power</a>
   */
  public static Tensor floatPower(Tensor out, Tensor input, Tensor exponent) {
    return FLOAT_POWER__TENSOR_TENSOR_OUT.call().put(input).put(exponent).put(out).returning(out);
  }

  private static final Operator FLOOR__OUT = new Operator("floor", "out");

  /**
   * {@code aten::floor.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.floor.html">torch.floor</a>
   */
  public static Tensor floor(Tensor out, Tensor input) {
    return FLOOR__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator FLOOR_DIVIDE__SCALAR_OUT = new Operator("floor_divide", "Scalar_out");

  /**
   * {@code aten::floor_divide.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.floor_divide.html">torch.floor_divide</a>
   */
  public static Tensor floorDivide(Tensor out, Tensor input, Number other) {
    return FLOOR_DIVIDE__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator FLOOR_DIVIDE__OUT = new Operator("floor_divide", "out");

  /**
   * {@code aten::floor_divide.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.floor_divide.html">torch.floor_divide</a>
   */
  public static Tensor floorDivide(Tensor out, Tensor input, Tensor other) {
    return FLOOR_DIVIDE__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator FMAX__OUT = new Operator("fmax", "out");

  /**
   * {@code aten::fmax.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fmax.html">torch.fmax</a>
   */
  public static Tensor fmax(Tensor out, Tensor input, Tensor other) {
    return FMAX__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator FMIN__OUT = new Operator("fmin", "out");

  /**
   * {@code aten::fmin.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fmin.html">torch.fmin</a>
   */
  public static Tensor fmin(Tensor out, Tensor input, Tensor other) {
    return FMIN__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator FMOD__SCALAR_OUT = new Operator("fmod", "Scalar_out");

  /**
   * {@code aten::fmod.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fmod.html">torch.fmod</a>
   */
  public static Tensor fmod(Tensor out, Tensor input, Number other) {
    return FMOD__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator FMOD__TENSOR_OUT = new Operator("fmod", "Tensor_out");

  /**
   * {@code aten::fmod.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fmod.html">torch.fmod</a>
   */
  public static Tensor fmod(Tensor out, Tensor input, Tensor other) {
    return FMOD__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator FRAC__OUT = new Operator("frac", "out");

  /**
   * {@code aten::frac.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.frac.html">torch.frac</a>
   */
  public static Tensor frac(Tensor out, Tensor input) {
    return FRAC__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator FRACTIONAL_MAX_POOL2D__OUTPUT = new Operator("fractional_max_pool2d", "output");

  /** {@code aten::fractional_max_pool2d.output(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void fractionalMaxPool2d(Tensor output, Tensor indices, Tensor input, long[] kernelSize, long[] outputSize, Tensor randomSamples) {
    FRACTIONAL_MAX_POOL2D__OUTPUT.call().put(input).put(kernelSize).put(outputSize).put(randomSamples).put(output).put(indices).run();
  }

  /** {@code aten::fractional_max_pool2d.output(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void fractionalMaxPool2d(Tensor output, Tensor indices, Tensor input, long kernelSize, long outputSize, Tensor randomSamples) {
    FRACTIONAL_MAX_POOL2D__OUTPUT.call().put(input).each(kernelSize).each(outputSize).put(randomSamples).put(output).put(indices).run();
  }

  private static final Operator FRACTIONAL_MAX_POOL3D__OUTPUT = new Operator("fractional_max_pool3d", "output");

  /** {@code aten::fractional_max_pool3d.output(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void fractionalMaxPool3d(Tensor output, Tensor indices, Tensor input, long[] kernelSize, long[] outputSize, Tensor randomSamples) {
    FRACTIONAL_MAX_POOL3D__OUTPUT.call().put(input).put(kernelSize).put(outputSize).put(randomSamples).put(output).put(indices).run();
  }

  /** {@code aten::fractional_max_pool3d.output(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples, *, Tensor(a!) output, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void fractionalMaxPool3d(Tensor output, Tensor indices, Tensor input, long kernelSize, long outputSize, Tensor randomSamples) {
    FRACTIONAL_MAX_POOL3D__OUTPUT.call().put(input).each(kernelSize).each(outputSize).put(randomSamples).put(output).put(indices).run();
  }

  private static final Operator FREXP__TENSOR_OUT = new Operator("frexp", "Tensor_out");

  /**
   * {@code aten::frexp.Tensor_out(Tensor self, *, Tensor(a!) mantissa, Tensor(b!) exponent) -> (Tensor(a!) mantissa, Tensor(b!) exponent)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.frexp.html">torch.frexp</a>
   */
  public static void frexp(Tensor mantissa, Tensor exponent, Tensor input) {
    FREXP__TENSOR_OUT.call().put(input).put(mantissa).put(exponent).run();
  }

  private static final Operator FROBENIUS_NORM__OUT = new Operator("frobenius_norm", "out");

  /** {@code aten::frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor frobeniusNorm(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return FROBENIUS_NORM__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor frobeniusNorm(Tensor out, Tensor input, long dim, boolean keepdim) {
    return FROBENIUS_NORM__OUT.call().put(input).each(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::frobenius_norm.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor frobeniusNorm(Tensor out, Tensor input, long... dim) {
    return FROBENIUS_NORM__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator FROM_FILE__OUT = new Operator("from_file", "out");

  /**
   * {@code aten::from_file.out(str filename, bool? shared=None, int? size=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.from_file.html">torch.from_file</a>
   */
  public static Tensor fromFile(Tensor out, String filename, Boolean shared, Number size) {
    return FROM_FILE__OUT.call().put(filename).put(shared).put(size).put(out).returning(out);
  }

  /** {@code aten::from_file.out(str filename, bool? shared=None, int? size=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fromFile(Tensor out, String filename, Boolean shared) {
    return FROM_FILE__OUT.call().put(filename).put(shared).put(0L).put(out).returning(out);
  }

  /** {@code aten::from_file.out(str filename, bool? shared=None, int? size=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fromFile(Tensor out, String filename) {
    return FROM_FILE__OUT.call().put(filename).none().put(0L).put(out).returning(out);
  }

  private static final Operator FULL__OUT = new Operator("full", "out");

  /**
   * {@code aten::full.out(SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.full.html">torch.full</a>
   */
  public static Tensor full(Tensor out, long[] size, Number fillValue) {
    return FULL__OUT.call().put(size).put(fillValue).put(out).returning(out);
  }

  private static final Operator FULL_LIKE__OUT = new Operator("full_like", "out");

  /**
   * {@code aten::full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.full_like.html">torch.full_like</a>
   */
  public static Tensor fullLike(Tensor out, Tensor input, Number fillValue, MemoryFormat memoryFormat) {
    return FULL_LIKE__OUT.call().put(input).put(fillValue).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::full_like.out(Tensor self, Scalar fill_value, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor fullLike(Tensor out, Tensor input, Number fillValue) {
    return FULL_LIKE__OUT.call().put(input).put(fillValue).none().put(out).returning(out);
  }

  private static final Operator GATHER__OUT = new Operator("gather", "out");

  /**
   * {@code aten::gather.out(Tensor self, int dim, Tensor index, *, bool sparse_grad=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gather.html">torch.gather</a>
   */
  public static Tensor gather(Tensor out, Tensor input, long dim, Tensor index, boolean sparseGrad) {
    return GATHER__OUT.call().put(input).put(dim).put(index).put(sparseGrad).put(out).returning(out);
  }

  /** {@code aten::gather.out(Tensor self, int dim, Tensor index, *, bool sparse_grad=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor gather(Tensor out, Tensor input, long dim, Tensor index) {
    return GATHER__OUT.call().put(input).put(dim).put(index).put(false).put(out).returning(out);
  }

  private static final Operator GCD__OUT = new Operator("gcd", "out");

  /**
   * {@code aten::gcd.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gcd.html">torch.gcd</a>
   */
  public static Tensor gcd(Tensor out, Tensor input, Tensor other) {
    return GCD__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator GE__SCALAR_OUT = new Operator("ge", "Scalar_out");

  /**
   * {@code aten::ge.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ge.html">torch.ge</a>
   */
  public static Tensor ge(Tensor out, Tensor input, Number other) {
    return GE__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator GE__TENSOR_OUT = new Operator("ge", "Tensor_out");

  /**
   * {@code aten::ge.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ge.html">torch.ge</a>
   */
  public static Tensor ge(Tensor out, Tensor input, Tensor other) {
    return GE__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator GELU__OUT = new Operator("gelu", "out");

  /**
   * {@code aten::gelu.out(Tensor self, *, str approximate="none", Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.gelu.html">torch.nn.functional.gelu</a>
   */
  public static Tensor gelu(Tensor out, Tensor input, String approximate) {
    return GELU__OUT.call().put(input).put(approximate).put(out).returning(out);
  }

  /** {@code aten::gelu.out(Tensor self, *, str approximate="none", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor gelu(Tensor out, Tensor input) {
    return GELU__OUT.call().put(input).put("none").put(out).returning(out);
  }

  private static final Operator GEOMETRIC__OUT = new Operator("geometric", "out");

  /** {@code aten::geometric.out(Tensor self, float p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor geometric(Tensor out, Tensor input, double p, Generator generator) {
    return GEOMETRIC__OUT.call().put(input).put(p).put(generator).put(out).returning(out);
  }

  /** {@code aten::geometric.out(Tensor self, float p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor geometric(Tensor out, Tensor input, double p) {
    return GEOMETRIC__OUT.call().put(input).put(p).none().put(out).returning(out);
  }

  private static final Operator GEQRF__A = new Operator("geqrf", "a");

  /**
   * {@code aten::geqrf.a(Tensor self, *, Tensor(a!) a, Tensor(b!) tau) -> (Tensor(a!) a, Tensor(b!) tau)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.geqrf.html">torch.geqrf</a>
   */
  public static void geqrf(Tensor a, Tensor tau, Tensor input) {
    GEQRF__A.call().put(input).put(a).put(tau).run();
  }

  private static final Operator GER__OUT = new Operator("ger", "out");

  /**
   * {@code aten::ger.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ger.html">torch.ger</a>
   */
  public static Tensor ger(Tensor out, Tensor input, Tensor vec2) {
    return GER__OUT.call().put(input).put(vec2).put(out).returning(out);
  }

  private static final Operator GLU__OUT = new Operator("glu", "out");

  /**
   * {@code aten::glu.out(Tensor self, int dim=-1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.glu.html">torch.nn.functional.glu</a>
   */
  public static Tensor glu(Tensor out, Tensor input, long dim) {
    return GLU__OUT.call().put(input).put(dim).put(out).returning(out);
  }

  /** {@code aten::glu.out(Tensor self, int dim=-1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor glu(Tensor out, Tensor input) {
    return GLU__OUT.call().put(input).put(-1L).put(out).returning(out);
  }

  private static final Operator GLU_JVP__OUT = new Operator("glu_jvp", "out");

  /** {@code aten::glu_jvp.out(Tensor glu, Tensor x, Tensor dx, int dim, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor gluJvp(Tensor out, Tensor glu, Tensor x, Tensor dx, long dim) {
    return GLU_JVP__OUT.call().put(glu).put(x).put(dx).put(dim).put(out).returning(out);
  }

  private static final Operator GREATER__SCALAR_OUT = new Operator("greater", "Scalar_out");

  /**
   * {@code aten::greater.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.greater.html">torch.greater</a>
   */
  public static Tensor greater(Tensor out, Tensor input, Number other) {
    return GREATER__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator GREATER__TENSOR_OUT = new Operator("greater", "Tensor_out");

  /**
   * {@code aten::greater.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.greater.html">torch.greater</a>
   */
  public static Tensor greater(Tensor out, Tensor input, Tensor other) {
    return GREATER__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator GREATER_EQUAL__SCALAR_OUT = new Operator("greater_equal", "Scalar_out");

  /**
   * {@code aten::greater_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.greater_equal.html">torch.greater_equal</a>
   */
  public static Tensor greaterEqual(Tensor out, Tensor input, Number other) {
    return GREATER_EQUAL__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator GREATER_EQUAL__TENSOR_OUT = new Operator("greater_equal", "Tensor_out");

  /**
   * {@code aten::greater_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.greater_equal.html">torch.greater_equal</a>
   */
  public static Tensor greaterEqual(Tensor out, Tensor input, Tensor other) {
    return GREATER_EQUAL__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator GRID_SAMPLER_2D__OUT = new Operator("grid_sampler_2d", "out");

  /** {@code aten::grid_sampler_2d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor gridSampler2d(Tensor out, Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean alignCorners) {
    return GRID_SAMPLER_2D__OUT.call().put(input).put(grid).put(interpolationMode).put(paddingMode).put(alignCorners).put(out).returning(out);
  }

  private static final Operator GRID_SAMPLER_3D__OUT = new Operator("grid_sampler_3d", "out");

  /** {@code aten::grid_sampler_3d.out(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor gridSampler3d(Tensor out, Tensor input, Tensor grid, long interpolationMode, long paddingMode, boolean alignCorners) {
    return GRID_SAMPLER_3D__OUT.call().put(input).put(grid).put(interpolationMode).put(paddingMode).put(alignCorners).put(out).returning(out);
  }

  private static final Operator GT__SCALAR_OUT = new Operator("gt", "Scalar_out");

  /**
   * {@code aten::gt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gt.html">torch.gt</a>
   */
  public static Tensor gt(Tensor out, Tensor input, Number other) {
    return GT__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator GT__TENSOR_OUT = new Operator("gt", "Tensor_out");

  /**
   * {@code aten::gt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gt.html">torch.gt</a>
   */
  public static Tensor gt(Tensor out, Tensor input, Tensor other) {
    return GT__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator HAMMING_WINDOW__OUT = new Operator("hamming_window", "out");

  /**
   * {@code aten::hamming_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hamming_window.html">torch.hamming_window</a>
   */
  public static Tensor hammingWindow(Tensor out, long windowLength) {
    return HAMMING_WINDOW__OUT.call().put(windowLength).put(out).returning(out);
  }

  private static final Operator HAMMING_WINDOW__PERIODIC_ALPHA_BETA_OUT = new Operator("hamming_window", "periodic_alpha_beta_out");

  /**
   * {@code aten::hamming_window.periodic_alpha_beta_out(int window_length, bool periodic, float alpha, float beta, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hamming_window.html">torch.hamming_window</a>
   */
  public static Tensor hammingWindow(Tensor out, long windowLength, boolean periodic, double alpha, double beta) {
    return HAMMING_WINDOW__PERIODIC_ALPHA_BETA_OUT.call().put(windowLength).put(periodic).put(alpha).put(beta).put(out).returning(out);
  }

  private static final Operator HAMMING_WINDOW__PERIODIC_ALPHA_OUT = new Operator("hamming_window", "periodic_alpha_out");

  /**
   * {@code aten::hamming_window.periodic_alpha_out(int window_length, bool periodic, float alpha, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hamming_window.html">torch.hamming_window</a>
   */
  public static Tensor hammingWindow(Tensor out, long windowLength, boolean periodic, double alpha) {
    return HAMMING_WINDOW__PERIODIC_ALPHA_OUT.call().put(windowLength).put(periodic).put(alpha).put(out).returning(out);
  }

  private static final Operator HAMMING_WINDOW__PERIODIC_OUT = new Operator("hamming_window", "periodic_out");

  /**
   * {@code aten::hamming_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hamming_window.html">torch.hamming_window</a>
   */
  public static Tensor hammingWindow(Tensor out, long windowLength, boolean periodic) {
    return HAMMING_WINDOW__PERIODIC_OUT.call().put(windowLength).put(periodic).put(out).returning(out);
  }

  private static final Operator HANN_WINDOW__OUT = new Operator("hann_window", "out");

  /**
   * {@code aten::hann_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hann_window.html">torch.hann_window</a>
   */
  public static Tensor hannWindow(Tensor out, long windowLength) {
    return HANN_WINDOW__OUT.call().put(windowLength).put(out).returning(out);
  }

  private static final Operator HANN_WINDOW__PERIODIC_OUT = new Operator("hann_window", "periodic_out");

  /**
   * {@code aten::hann_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hann_window.html">torch.hann_window</a>
   */
  public static Tensor hannWindow(Tensor out, long windowLength, boolean periodic) {
    return HANN_WINDOW__PERIODIC_OUT.call().put(windowLength).put(periodic).put(out).returning(out);
  }

  private static final Operator HARDSHRINK__OUT = new Operator("hardshrink", "out");

  /**
   * {@code aten::hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hardshrink.html">torch.nn.functional.hardshrink</a>
   */
  public static Tensor hardshrink(Tensor out, Tensor input, Number lambd) {
    return HARDSHRINK__OUT.call().put(input).put(lambd).put(out).returning(out);
  }

  /** {@code aten::hardshrink.out(Tensor self, Scalar lambd=0.5, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor hardshrink(Tensor out, Tensor input) {
    return HARDSHRINK__OUT.call().put(input).put(0.5d).put(out).returning(out);
  }

  private static final Operator HARDSIGMOID__OUT = new Operator("hardsigmoid", "out");

  /**
   * {@code aten::hardsigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hardsigmoid.html">torch.nn.functional.hardsigmoid</a>
   */
  public static Tensor hardsigmoid(Tensor out, Tensor input) {
    return HARDSIGMOID__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator HARDSWISH__OUT = new Operator("hardswish", "out");

  /**
   * {@code aten::hardswish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hardswish.html">torch.nn.functional.hardswish</a>
   */
  public static Tensor hardswish(Tensor out, Tensor input) {
    return HARDSWISH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator HARDTANH__OUT = new Operator("hardtanh", "out");

  /**
   * {@code aten::hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hardtanh.html">torch.nn.functional.hardtanh</a>
   */
  public static Tensor hardtanh(Tensor out, Tensor input, Number minVal, Number maxVal) {
    return HARDTANH__OUT.call().put(input).put(minVal).put(maxVal).put(out).returning(out);
  }

  /** {@code aten::hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor hardtanh(Tensor out, Tensor input, Number minVal) {
    return HARDTANH__OUT.call().put(input).put(minVal).put(1L).put(out).returning(out);
  }

  /** {@code aten::hardtanh.out(Tensor self, Scalar min_val=-1, Scalar max_val=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor hardtanh(Tensor out, Tensor input) {
    return HARDTANH__OUT.call().put(input).put(-1L).put(1L).put(out).returning(out);
  }

  private static final Operator HASH_TENSOR__OUT = new Operator("hash_tensor", "out");

  /**
   * {@code aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hash_tensor.html">torch.hash_tensor</a>
   */
  public static Tensor hashTensor(Tensor out, Tensor input, long[] dim, boolean keepdim, long mode) {
    return HASH_TENSOR__OUT.call().put(input).put(dim).put(keepdim).put(mode).put(out).returning(out);
  }

  /** {@code aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor hashTensor(Tensor out, Tensor input, long dim, boolean keepdim, long mode) {
    return HASH_TENSOR__OUT.call().put(input).each(dim).put(keepdim).put(mode).put(out).returning(out);
  }

  /** {@code aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor hashTensor(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return HASH_TENSOR__OUT.call().put(input).put(dim).put(keepdim).put(0L).put(out).returning(out);
  }

  /** {@code aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor hashTensor(Tensor out, Tensor input, long dim, boolean keepdim) {
    return HASH_TENSOR__OUT.call().put(input).each(dim).put(keepdim).put(0L).put(out).returning(out);
  }

  /** {@code aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor hashTensor(Tensor out, Tensor input, long... dim) {
    return HASH_TENSOR__OUT.call().put(input).put(dim).put(false).put(0L).put(out).returning(out);
  }

  /** {@code aten::hash_tensor.out(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor hashTensor(Tensor out, Tensor input) {
    return HASH_TENSOR__OUT.call().put(input).put(new long[] {}).put(false).put(0L).put(out).returning(out);
  }

  private static final Operator HEAVISIDE__OUT = new Operator("heaviside", "out");

  /**
   * {@code aten::heaviside.out(Tensor self, Tensor values, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.heaviside.html">torch.heaviside</a>
   */
  public static Tensor heaviside(Tensor out, Tensor input, Tensor values) {
    return HEAVISIDE__OUT.call().put(input).put(values).put(out).returning(out);
  }

  private static final Operator HISTC__OUT = new Operator("histc", "out");

  /**
   * {@code aten::histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.histc.html">torch.histc</a>
   */
  public static Tensor histc(Tensor out, Tensor input, long bins, Number min, Number max) {
    return HISTC__OUT.call().put(input).put(bins).put(min).put(max).put(out).returning(out);
  }

  /** {@code aten::histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor histc(Tensor out, Tensor input, long bins, Number min) {
    return HISTC__OUT.call().put(input).put(bins).put(min).put(0L).put(out).returning(out);
  }

  /** {@code aten::histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor histc(Tensor out, Tensor input, long bins) {
    return HISTC__OUT.call().put(input).put(bins).put(0L).put(0L).put(out).returning(out);
  }

  /** {@code aten::histc.out(Tensor self, int bins=100, Scalar min=0, Scalar max=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor histc(Tensor out, Tensor input) {
    return HISTC__OUT.call().put(input).put(100L).put(0L).put(0L).put(out).returning(out);
  }

  private static final Operator HISTOGRAM__BIN_CT_OUT = new Operator("histogram", "bin_ct_out");

  /**
   * {@code aten::histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.histogram.html">torch.histogram</a>
   */
  public static void histogram(Tensor hist, Tensor binEdges, Tensor input, long bins, double[] range, Tensor weight, boolean density) {
    HISTOGRAM__BIN_CT_OUT.call().put(input).put(bins).put(range).put(weight).put(density).put(hist).put(binEdges).run();
  }

  /** {@code aten::histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)} */
  public static void histogram(Tensor hist, Tensor binEdges, Tensor input, long bins, double[] range, Tensor weight) {
    HISTOGRAM__BIN_CT_OUT.call().put(input).put(bins).put(range).put(weight).put(false).put(hist).put(binEdges).run();
  }

  /** {@code aten::histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)} */
  public static void histogram(Tensor hist, Tensor binEdges, Tensor input, long bins, double[] range) {
    HISTOGRAM__BIN_CT_OUT.call().put(input).put(bins).put(range).none().put(false).put(hist).put(binEdges).run();
  }

  /** {@code aten::histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)} */
  public static void histogram(Tensor hist, Tensor binEdges, Tensor input, long bins) {
    HISTOGRAM__BIN_CT_OUT.call().put(input).put(bins).none().none().put(false).put(hist).put(binEdges).run();
  }

  /** {@code aten::histogram.bin_ct_out(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)} */
  public static void histogram(Tensor hist, Tensor binEdges, Tensor input) {
    HISTOGRAM__BIN_CT_OUT.call().put(input).put(100L).none().none().put(false).put(hist).put(binEdges).run();
  }

  private static final Operator HISTOGRAM__BINS_TENSOR_OUT = new Operator("histogram", "bins_tensor_out");

  /**
   * {@code aten::histogram.bins_tensor_out(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.histogram.html">torch.histogram</a>
   */
  public static void histogram(Tensor hist, Tensor binEdges, Tensor input, Tensor bins, Tensor weight, boolean density) {
    HISTOGRAM__BINS_TENSOR_OUT.call().put(input).put(bins).put(weight).put(density).put(hist).put(binEdges).run();
  }

  /** {@code aten::histogram.bins_tensor_out(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)} */
  public static void histogram(Tensor hist, Tensor binEdges, Tensor input, Tensor bins, Tensor weight) {
    HISTOGRAM__BINS_TENSOR_OUT.call().put(input).put(bins).put(weight).put(false).put(hist).put(binEdges).run();
  }

  /** {@code aten::histogram.bins_tensor_out(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False, Tensor(a!) hist, Tensor(b!) bin_edges) -> (Tensor(a!) hist, Tensor(b!) bin_edges)} */
  public static void histogram(Tensor hist, Tensor binEdges, Tensor input, Tensor bins) {
    HISTOGRAM__BINS_TENSOR_OUT.call().put(input).put(bins).none().put(false).put(hist).put(binEdges).run();
  }

  private static final Operator HSPMM__OUT = new Operator("hspmm", "out");

  /**
   * {@code aten::hspmm.out(Tensor mat1, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hspmm.html">torch.hspmm</a>
   */
  public static Tensor hspmm(Tensor out, Tensor mat1, Tensor mat2) {
    return HSPMM__OUT.call().put(mat1).put(mat2).put(out).returning(out);
  }

  private static final Operator HSTACK__OUT = new Operator("hstack", "out");

  /**
   * {@code aten::hstack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hstack.html">torch.hstack</a>
   */
  public static Tensor hstack(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return HSTACK__OUT.call().put(tensorsAll).put(out).returning(out);
  }

  private static final Operator HUBER_LOSS__OUT = new Operator("huber_loss", "out");

  /**
   * {@code aten::huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.huber_loss.html">torch.nn.functional.huber_loss</a>
   */
  public static Tensor huberLoss(Tensor out, Tensor input, Tensor target, long reduction, double delta) {
    return HUBER_LOSS__OUT.call().put(input).put(target).put(reduction).put(delta).put(out).returning(out);
  }

  /** {@code aten::huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor huberLoss(Tensor out, Tensor input, Tensor target, long reduction) {
    return HUBER_LOSS__OUT.call().put(input).put(target).put(reduction).put(1.0).put(out).returning(out);
  }

  /** {@code aten::huber_loss.out(Tensor self, Tensor target, int reduction=1, float delta=1., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor huberLoss(Tensor out, Tensor input, Tensor target) {
    return HUBER_LOSS__OUT.call().put(input).put(target).put(1L).put(1.0).put(out).returning(out);
  }

  private static final Operator HYPOT__OUT = new Operator("hypot", "out");

  /**
   * {@code aten::hypot.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hypot.html">torch.hypot</a>
   */
  public static Tensor hypot(Tensor out, Tensor input, Tensor other) {
    return HYPOT__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator I0__OUT = new Operator("i0", "out");

  /**
   * {@code aten::i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.i0.html">torch.i0</a>
   */
  public static Tensor i0(Tensor out, Tensor input) {
    return I0__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator IGAMMA__OUT = new Operator("igamma", "out");

  /**
   * {@code aten::igamma.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.igamma.html">torch.igamma</a>
   */
  public static Tensor igamma(Tensor out, Tensor input, Tensor other) {
    return IGAMMA__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator IGAMMAC__OUT = new Operator("igammac", "out");

  /**
   * {@code aten::igammac.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.igammac.html">torch.igammac</a>
   */
  public static Tensor igammac(Tensor out, Tensor input, Tensor other) {
    return IGAMMAC__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator IM2COL__OUT = new Operator("im2col", "out");

  /** {@code aten::im2col.out(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor im2col(Tensor out, Tensor input, long[] kernelSize, long[] dilation, long[] padding, long... stride) {
    return IM2COL__OUT.call().put(input).put(kernelSize).put(dilation).put(padding).put(stride).put(out).returning(out);
  }

  /** {@code aten::im2col.out(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor im2col(Tensor out, Tensor input, long kernelSize, long dilation, long padding, long stride) {
    return IM2COL__OUT.call().put(input).each(kernelSize).each(dilation).each(padding).each(stride).put(out).returning(out);
  }

  private static final Operator INDEX__TENSOR_OUT = new Operator("index", "Tensor_out");

  /** {@code aten::index.Tensor_out(Tensor self, Tensor?[] indices, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor index(Tensor out, Tensor input, List<Tensor> indices) {
    Tensor[] indicesAll = TensorLists.copyNullable(indices);
    return INDEX__TENSOR_OUT.call().put(input).put(indicesAll).put(out).returning(out);
  }

  private static final Operator INDEX_ADD__OUT = new Operator("index_add", "out");

  /**
   * {@code aten::index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.index_add.html">torch.index_add</a>
   */
  public static Tensor indexAdd(Tensor out, Tensor input, long dim, Tensor index, Tensor source, Number alpha) {
    return INDEX_ADD__OUT.call().put(input).put(dim).put(index).put(source).put(alpha).put(out).returning(out);
  }

  /** {@code aten::index_add.out(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor indexAdd(Tensor out, Tensor input, long dim, Tensor index, Tensor source) {
    return INDEX_ADD__OUT.call().put(input).put(dim).put(index).put(source).put(1L).put(out).returning(out);
  }

  private static final Operator INDEX_COPY__OUT = new Operator("index_copy", "out");

  /**
   * {@code aten::index_copy.out(Tensor self, int dim, Tensor index, Tensor source, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.index_copy.html">torch.index_copy</a>
   */
  public static Tensor indexCopy(Tensor out, Tensor input, long dim, Tensor index, Tensor source) {
    return INDEX_COPY__OUT.call().put(input).put(dim).put(index).put(source).put(out).returning(out);
  }

  private static final Operator INDEX_FILL__INT_SCALAR_OUT = new Operator("index_fill", "int_Scalar_out");

  /**
   * {@code aten::index_fill.int_Scalar_out(Tensor self, int dim, Tensor index, Scalar value, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_fill.html">torch.Tensor.index_fill</a>
   */
  public static Tensor indexFill(Tensor out, Tensor input, long dim, Tensor index, Number value) {
    return INDEX_FILL__INT_SCALAR_OUT.call().put(input).put(dim).put(index).put(value).put(out).returning(out);
  }

  private static final Operator INDEX_FILL__INT_TENSOR_OUT = new Operator("index_fill", "int_Tensor_out");

  /**
   * {@code aten::index_fill.int_Tensor_out(Tensor self, int dim, Tensor index, Tensor value, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_fill.html">torch.Tensor.index_fill</a>
   */
  public static Tensor indexFill(Tensor out, Tensor input, long dim, Tensor index, Tensor value) {
    return INDEX_FILL__INT_TENSOR_OUT.call().put(input).put(dim).put(index).put(value).put(out).returning(out);
  }

  private static final Operator INDEX_PUT__OUT = new Operator("index_put", "out");

  /**
   * {@code aten::index_put.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.index_put.html">torch.Tensor.index_put</a>
   */
  public static Tensor indexPut(Tensor out, Tensor input, List<Tensor> indices, Tensor values, boolean accumulate) {
    Tensor[] indicesAll = TensorLists.copyNullable(indices);
    return INDEX_PUT__OUT.call().put(input).put(indicesAll).put(values).put(accumulate).put(out).returning(out);
  }

  /** {@code aten::index_put.out(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor indexPut(Tensor out, Tensor input, List<Tensor> indices, Tensor values) {
    Tensor[] indicesAll = TensorLists.copyNullable(indices);
    return INDEX_PUT__OUT.call().put(input).put(indicesAll).put(values).put(false).put(out).returning(out);
  }

  private static final Operator INDEX_REDUCE__OUT = new Operator("index_reduce", "out");

  /**
   * {@code aten::index_reduce.out(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.index_reduce.html">torch.index_reduce</a>
   */
  public static Tensor indexReduce(Tensor out, Tensor input, long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
    return INDEX_REDUCE__OUT.call().put(input).put(dim).put(index).put(source).put(reduce).put(includeSelf).put(out).returning(out);
  }

  /** {@code aten::index_reduce.out(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor indexReduce(Tensor out, Tensor input, long dim, Tensor index, Tensor source, String reduce) {
    return INDEX_REDUCE__OUT.call().put(input).put(dim).put(index).put(source).put(reduce).put(true).put(out).returning(out);
  }

  private static final Operator INDEX_SELECT__OUT = new Operator("index_select", "out");

  /**
   * {@code aten::index_select.out(Tensor self, int dim, Tensor index, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.index_select.html">torch.index_select</a>
   */
  public static Tensor indexSelect(Tensor out, Tensor input, long dim, Tensor index) {
    return INDEX_SELECT__OUT.call().put(input).put(dim).put(index).put(out).returning(out);
  }

  private static final Operator INDICES_COPY__OUT = new Operator("indices_copy", "out");

  /**
   * {@code aten::indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.indices_copy.html">torch.indices_copy</a>
   */
  public static Tensor indicesCopy(Tensor out, Tensor input) {
    return INDICES_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator INNER__OUT = new Operator("inner", "out");

  /**
   * {@code aten::inner.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.inner.html">torch.inner</a>
   */
  public static Tensor inner(Tensor out, Tensor input, Tensor other) {
    return INNER__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator INT_REPR__OUT = new Operator("int_repr", "out");

  /**
   * {@code aten::int_repr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.int_repr.html">torch.Tensor.int_repr</a>
   */
  public static Tensor intRepr(Tensor out, Tensor input) {
    return INT_REPR__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator INVERSE__OUT = new Operator("inverse", "out");

  /**
   * {@code aten::inverse.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.inverse.html">torch.inverse</a>
   */
  public static Tensor inverse(Tensor out, Tensor input) {
    return INVERSE__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ISIN__SCALAR_TENSOR_OUT = new Operator("isin", "Scalar_Tensor_out");

  /**
   * {@code aten::isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isin.html">torch.isin</a>
   */
  public static Tensor isin(Tensor out, Number element, Tensor testElements, boolean assumeUnique, boolean invert) {
    return ISIN__SCALAR_TENSOR_OUT.call().put(element).put(testElements).put(assumeUnique).put(invert).put(out).returning(out);
  }

  /** {@code aten::isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor isin(Tensor out, Number element, Tensor testElements, boolean assumeUnique) {
    return ISIN__SCALAR_TENSOR_OUT.call().put(element).put(testElements).put(assumeUnique).put(false).put(out).returning(out);
  }

  /** {@code aten::isin.Scalar_Tensor_out(Scalar element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor isin(Tensor out, Number element, Tensor testElements) {
    return ISIN__SCALAR_TENSOR_OUT.call().put(element).put(testElements).put(false).put(false).put(out).returning(out);
  }

  private static final Operator ISIN__TENSOR_SCALAR_OUT = new Operator("isin", "Tensor_Scalar_out");

  /**
   * {@code aten::isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isin.html">torch.isin</a>
   */
  public static Tensor isin(Tensor out, Tensor elements, Number testElement, boolean assumeUnique, boolean invert) {
    return ISIN__TENSOR_SCALAR_OUT.call().put(elements).put(testElement).put(assumeUnique).put(invert).put(out).returning(out);
  }

  /** {@code aten::isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor isin(Tensor out, Tensor elements, Number testElement, boolean assumeUnique) {
    return ISIN__TENSOR_SCALAR_OUT.call().put(elements).put(testElement).put(assumeUnique).put(false).put(out).returning(out);
  }

  /** {@code aten::isin.Tensor_Scalar_out(Tensor elements, Scalar test_element, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor isin(Tensor out, Tensor elements, Number testElement) {
    return ISIN__TENSOR_SCALAR_OUT.call().put(elements).put(testElement).put(false).put(false).put(out).returning(out);
  }

  private static final Operator ISIN__TENSOR_TENSOR_OUT = new Operator("isin", "Tensor_Tensor_out");

  /**
   * {@code aten::isin.Tensor_Tensor_out(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isin.html">torch.isin</a>
   */
  public static Tensor isin(Tensor out, Tensor elements, Tensor testElements, boolean assumeUnique, boolean invert) {
    return ISIN__TENSOR_TENSOR_OUT.call().put(elements).put(testElements).put(assumeUnique).put(invert).put(out).returning(out);
  }

  /** {@code aten::isin.Tensor_Tensor_out(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor isin(Tensor out, Tensor elements, Tensor testElements, boolean assumeUnique) {
    return ISIN__TENSOR_TENSOR_OUT.call().put(elements).put(testElements).put(assumeUnique).put(false).put(out).returning(out);
  }

  /** {@code aten::isin.Tensor_Tensor_out(Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor isin(Tensor out, Tensor elements, Tensor testElements) {
    return ISIN__TENSOR_TENSOR_OUT.call().put(elements).put(testElements).put(false).put(false).put(out).returning(out);
  }

  private static final Operator ISINF__OUT = new Operator("isinf", "out");

  /**
   * {@code aten::isinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isinf.html">torch.isinf</a>
   */
  public static Tensor isinf(Tensor out, Tensor input) {
    return ISINF__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ISNAN__OUT = new Operator("isnan", "out");

  /**
   * {@code aten::isnan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isnan.html">torch.isnan</a>
   */
  public static Tensor isnan(Tensor out, Tensor input) {
    return ISNAN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ISNEGINF__OUT = new Operator("isneginf", "out");

  /**
   * {@code aten::isneginf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isneginf.html">torch.isneginf</a>
   */
  public static Tensor isneginf(Tensor out, Tensor input) {
    return ISNEGINF__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ISPOSINF__OUT = new Operator("isposinf", "out");

  /**
   * {@code aten::isposinf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.isposinf.html">torch.isposinf</a>
   */
  public static Tensor isposinf(Tensor out, Tensor input) {
    return ISPOSINF__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator KAISER_WINDOW__BETA_OUT = new Operator("kaiser_window", "beta_out");

  /**
   * {@code aten::kaiser_window.beta_out(int window_length, bool periodic, float beta, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.kaiser_window.html">torch.kaiser_window</a>
   */
  public static Tensor kaiserWindow(Tensor out, long windowLength, boolean periodic, double beta) {
    return KAISER_WINDOW__BETA_OUT.call().put(windowLength).put(periodic).put(beta).put(out).returning(out);
  }

  private static final Operator KAISER_WINDOW__OUT = new Operator("kaiser_window", "out");

  /**
   * {@code aten::kaiser_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.kaiser_window.html">torch.kaiser_window</a>
   */
  public static Tensor kaiserWindow(Tensor out, long windowLength) {
    return KAISER_WINDOW__OUT.call().put(windowLength).put(out).returning(out);
  }

  private static final Operator KAISER_WINDOW__PERIODIC_OUT = new Operator("kaiser_window", "periodic_out");

  /**
   * {@code aten::kaiser_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.kaiser_window.html">torch.kaiser_window</a>
   */
  public static Tensor kaiserWindow(Tensor out, long windowLength, boolean periodic) {
    return KAISER_WINDOW__PERIODIC_OUT.call().put(windowLength).put(periodic).put(out).returning(out);
  }

  private static final Operator KRON__OUT = new Operator("kron", "out");

  /**
   * {@code aten::kron.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.kron.html">torch.kron</a>
   */
  public static Tensor kron(Tensor out, Tensor input, Tensor other) {
    return KRON__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator KTHVALUE__VALUES = new Operator("kthvalue", "values");

  /**
   * {@code aten::kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.kthvalue.html">torch.kthvalue</a>
   */
  public static void kthvalue(Tensor values, Tensor indices, Tensor input, long k, long dim, boolean keepdim) {
    KTHVALUE__VALUES.call().put(input).put(k).put(dim).put(keepdim).put(values).put(indices).run();
  }

  /** {@code aten::kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void kthvalue(Tensor values, Tensor indices, Tensor input, long k, long dim) {
    KTHVALUE__VALUES.call().put(input).put(k).put(dim).put(false).put(values).put(indices).run();
  }

  /** {@code aten::kthvalue.values(Tensor self, SymInt k, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void kthvalue(Tensor values, Tensor indices, Tensor input, long k) {
    KTHVALUE__VALUES.call().put(input).put(k).put(-1L).put(false).put(values).put(indices).run();
  }
}
