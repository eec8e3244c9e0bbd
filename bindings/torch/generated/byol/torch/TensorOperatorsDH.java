// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;
import byol.torch.runtime.MemoryFormat;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Operators from D to H, a part of {@link Tensor}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public abstract sealed class TensorOperatorsDH extends TensorOperatorsAC permits TensorOperatorsIL {
  TensorOperatorsDH(MemorySegment handle) {
    super(handle);
  }

  private static final Operator DATA = new Operator("data", "");

  /** {@code aten::data(Tensor self) -> Tensor} */
  public final Tensor data() {
    return DATA.call().put(this).tensor();
  }

  private static final Operator DEG2RAD = new Operator("deg2rad", "");

  /**
   * {@code aten::deg2rad(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.deg2rad.html">torch.Tensor.deg2rad</a>
   */
  public final Tensor deg2rad() {
    return DEG2RAD.call().put(this).tensor();
  }

  private static final Operator DEG2RAD_ = new Operator("deg2rad_", "");

  /**
   * {@code aten::deg2rad_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.deg2rad_.html">torch.Tensor.deg2rad_</a>
   */
  public final Tensor deg2rad_() {
    return DEG2RAD_.call().put(this).returning((Tensor) this);
  }

  private static final Operator DENSE_DIM = new Operator("dense_dim", "");

  /**
   * {@code aten::dense_dim(Tensor self) -> int}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.dense_dim.html">torch.Tensor.dense_dim</a>
   */
  public final long denseDim() {
    return DENSE_DIM.call().put(this).integer();
  }

  private static final Operator DEQUANTIZE__SELF = new Operator("dequantize", "self");

  /**
   * {@code aten::dequantize.self(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.dequantize.html">torch.Tensor.dequantize</a>
   */
  public final Tensor dequantize() {
    return DEQUANTIZE__SELF.call().put(this).tensor();
  }

  private static final Operator DET = new Operator("det", "");

  /**
   * {@code aten::det(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.det.html">torch.Tensor.det</a>
   */
  public final Tensor det() {
    return DET.call().put(this).tensor();
  }

  private static final Operator DETACH_ = new Operator("detach_", "");

  /** {@code aten::detach_(Tensor(a!) self) -> Tensor(a!)} */
  public final Tensor detach_() {
    return DETACH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator DETACH_COPY = new Operator("detach_copy", "");

  /**
   * {@code aten::detach_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.detach_copy.html">torch.detach_copy</a>
   */
  public final Tensor detachCopy() {
    return DETACH_COPY.call().put(this).tensor();
  }

  private static final Operator DIAG = new Operator("diag", "");

  /**
   * {@code aten::diag(Tensor self, int diagonal=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.diag.html">torch.Tensor.diag</a>
   */
  public final Tensor diag(long diagonal) {
    return DIAG.call().put(this).put(diagonal).tensor();
  }

  /** {@code aten::diag(Tensor self, int diagonal=0) -> Tensor} */
  public final Tensor diag() {
    return DIAG.call().put(this).tensor();
  }

  private static final Operator DIAG_EMBED = new Operator("diag_embed", "");

  /**
   * {@code aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.diag_embed.html">torch.Tensor.diag_embed</a>
   */
  public final Tensor diagEmbed(long offset, long dim1, long dim2) {
    return DIAG_EMBED.call().put(this).put(offset).put(dim1).put(dim2).tensor();
  }

  /** {@code aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor} */
  public final Tensor diagEmbed(long offset, long dim1) {
    return DIAG_EMBED.call().put(this).put(offset).put(dim1).tensor();
  }

  /** {@code aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor} */
  public final Tensor diagEmbed(long offset) {
    return DIAG_EMBED.call().put(this).put(offset).tensor();
  }

  /** {@code aten::diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor} */
  public final Tensor diagEmbed() {
    return DIAG_EMBED.call().put(this).tensor();
  }

  private static final Operator DIAGFLAT = new Operator("diagflat", "");

  /**
   * {@code aten::diagflat(Tensor self, int offset=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.diagflat.html">torch.Tensor.diagflat</a>
   */
  public final Tensor diagflat(long offset) {
    return DIAGFLAT.call().put(this).put(offset).tensor();
  }

  /** {@code aten::diagflat(Tensor self, int offset=0) -> Tensor} */
  public final Tensor diagflat() {
    return DIAGFLAT.call().put(this).tensor();
  }

  private static final Operator DIAGONAL = new Operator("diagonal", "");

  /**
   * {@code aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.diagonal.html">torch.Tensor.diagonal</a>
   */
  public final Tensor diagonal(long offset, long dim1, long dim2) {
    return DIAGONAL.call().put(this).put(offset).put(dim1).put(dim2).tensor();
  }

  /** {@code aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)} */
  public final Tensor diagonal(long offset, long dim1) {
    return DIAGONAL.call().put(this).put(offset).put(dim1).tensor();
  }

  /** {@code aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)} */
  public final Tensor diagonal(long offset) {
    return DIAGONAL.call().put(this).put(offset).tensor();
  }

  /** {@code aten::diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)} */
  public final Tensor diagonal() {
    return DIAGONAL.call().put(this).tensor();
  }

  private static final Operator DIAGONAL_COPY = new Operator("diagonal_copy", "");

  /**
   * {@code aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.diagonal_copy.html">torch.diagonal_copy</a>
   */
  public final Tensor diagonalCopy(long offset, long dim1, long dim2) {
    return DIAGONAL_COPY.call().put(this).put(offset).put(dim1).put(dim2).tensor();
  }

  /** {@code aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor} */
  public final Tensor diagonalCopy(long offset, long dim1) {
    return DIAGONAL_COPY.call().put(this).put(offset).put(dim1).tensor();
  }

  /** {@code aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor} */
  public final Tensor diagonalCopy(long offset) {
    return DIAGONAL_COPY.call().put(this).put(offset).tensor();
  }

  /** {@code aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor} */
  public final Tensor diagonalCopy() {
    return DIAGONAL_COPY.call().put(this).tensor();
  }

  private static final Operator DIAGONAL_SCATTER = new Operator("diagonal_scatter", "");

  /**
   * {@code aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.diagonal_scatter.html">torch.Tensor.diagonal_scatter</a>
   */
  public final Tensor diagonalScatter(Tensor src, long offset, long dim1, long dim2) {
    return DIAGONAL_SCATTER.call().put(this).put(src).put(offset).put(dim1).put(dim2).tensor();
  }

  /** {@code aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor} */
  public final Tensor diagonalScatter(Tensor src, long offset, long dim1) {
    return DIAGONAL_SCATTER.call().put(this).put(src).put(offset).put(dim1).tensor();
  }

  /** {@code aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor} */
  public final Tensor diagonalScatter(Tensor src, long offset) {
    return DIAGONAL_SCATTER.call().put(this).put(src).put(offset).tensor();
  }

  /** {@code aten::diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor} */
  public final Tensor diagonalScatter(Tensor src) {
    return DIAGONAL_SCATTER.call().put(this).put(src).tensor();
  }

  private static final Operator DIFF = new Operator("diff", "");

  /**
   * {@code aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.diff.html">torch.Tensor.diff</a>
   */
  public final Tensor diff(long n, long dim, Tensor prepend, Tensor append) {
    return DIFF.call().put(this).put(n).put(dim).put(prepend).put(append).tensor();
  }

  /** {@code aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor} */
  public final Tensor diff(long n, long dim, Tensor prepend) {
    return DIFF.call().put(this).put(n).put(dim).put(prepend).tensor();
  }

  /** {@code aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor} */
  public final Tensor diff(long n, long dim) {
    return DIFF.call().put(this).put(n).put(dim).tensor();
  }

  /** {@code aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor} */
  public final Tensor diff(long n) {
    return DIFF.call().put(this).put(n).tensor();
  }

  /** {@code aten::diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor} */
  public final Tensor diff() {
    return DIFF.call().put(this).tensor();
  }

  private static final Operator DIGAMMA = new Operator("digamma", "");

  /**
   * {@code aten::digamma(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.digamma.html">torch.Tensor.digamma</a>
   */
  public final Tensor digamma() {
    return DIGAMMA.call().put(this).tensor();
  }

  private static final Operator DIGAMMA_ = new Operator("digamma_", "");

  /**
   * {@code aten::digamma_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.digamma_.html">torch.Tensor.digamma_</a>
   */
  public final Tensor digamma_() {
    return DIGAMMA_.call().put(this).returning((Tensor) this);
  }

  private static final Operator DIST = new Operator("dist", "");

  /**
   * {@code aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.dist.html">torch.Tensor.dist</a>
   */
  public final Tensor dist(Tensor other, Number p) {
    return DIST.call().put(this).put(other).put(p).tensor();
  }

  /** {@code aten::dist(Tensor self, Tensor other, Scalar p=2) -> Tensor} */
  public final Tensor dist(Tensor other) {
    return DIST.call().put(this).put(other).tensor();
  }

  private static final Operator DIV__SCALAR_MODE = new Operator("div", "Scalar_mode");

  /**
   * {@code aten::div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.div.html">torch.Tensor.div</a>
   */
  public final Tensor div(Number other, String roundingMode) {
    return DIV__SCALAR_MODE.call().put(this).put(other).put(roundingMode).tensor();
  }

  private static final Operator DIV__TENSOR_MODE = new Operator("div", "Tensor_mode");

  /**
   * {@code aten::div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.div.html">torch.Tensor.div</a>
   */
  public final Tensor div(Tensor other, String roundingMode) {
    return DIV__TENSOR_MODE.call().put(this).put(other).put(roundingMode).tensor();
  }

  private static final Operator DIV___SCALAR = new Operator("div_", "Scalar");

  /**
   * {@code aten::div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.div_.html">torch.Tensor.div_</a>
   */
  public final Tensor div_(Number other) {
    return DIV___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator DIV___SCALAR_MODE = new Operator("div_", "Scalar_mode");

  /**
   * {@code aten::div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.div_.html">torch.Tensor.div_</a>
   */
  public final Tensor div_(Number other, String roundingMode) {
    return DIV___SCALAR_MODE.call().put(this).put(other).put(roundingMode).returning((Tensor) this);
  }

  private static final Operator DIV___TENSOR = new Operator("div_", "Tensor");

  /**
   * {@code aten::div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.div_.html">torch.Tensor.div_</a>
   */
  public final Tensor div_(Tensor other) {
    return DIV___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator DIV___TENSOR_MODE = new Operator("div_", "Tensor_mode");

  /**
   * {@code aten::div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.div_.html">torch.Tensor.div_</a>
   */
  public final Tensor div_(Tensor other, String roundingMode) {
    return DIV___TENSOR_MODE.call().put(this).put(other).put(roundingMode).returning((Tensor) this);
  }

  private static final Operator DIVIDE__SCALAR = new Operator("divide", "Scalar");

  /**
   * {@code aten::divide.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.divide.html">torch.Tensor.divide</a>
   */
  public final Tensor divide(Number other) {
    return DIVIDE__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator DIVIDE__SCALAR_MODE = new Operator("divide", "Scalar_mode");

  /**
   * {@code aten::divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.divide.html">torch.Tensor.divide</a>
   */
  public final Tensor divide(Number other, String roundingMode) {
    return DIVIDE__SCALAR_MODE.call().put(this).put(other).put(roundingMode).tensor();
  }

  private static final Operator DIVIDE__TENSOR = new Operator("divide", "Tensor");

  /**
   * {@code aten::divide.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.divide.html">torch.Tensor.divide</a>
   */
  public final Tensor divide(Tensor other) {
    return DIVIDE__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator DIVIDE__TENSOR_MODE = new Operator("divide", "Tensor_mode");

  /**
   * {@code aten::divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.divide.html">torch.Tensor.divide</a>
   */
  public final Tensor divide(Tensor other, String roundingMode) {
    return DIVIDE__TENSOR_MODE.call().put(this).put(other).put(roundingMode).tensor();
  }

  private static final Operator DIVIDE___SCALAR = new Operator("divide_", "Scalar");

  /**
   * {@code aten::divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.divide_.html">torch.Tensor.divide_</a>
   */
  public final Tensor divide_(Number other) {
    return DIVIDE___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator DIVIDE___SCALAR_MODE = new Operator("divide_", "Scalar_mode");

  /**
   * {@code aten::divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.divide_.html">torch.Tensor.divide_</a>
   */
  public final Tensor divide_(Number other, String roundingMode) {
    return DIVIDE___SCALAR_MODE.call().put(this).put(other).put(roundingMode).returning((Tensor) this);
  }

  private static final Operator DIVIDE___TENSOR = new Operator("divide_", "Tensor");

  /**
   * {@code aten::divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.divide_.html">torch.Tensor.divide_</a>
   */
  public final Tensor divide_(Tensor other) {
    return DIVIDE___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator DIVIDE___TENSOR_MODE = new Operator("divide_", "Tensor_mode");

  /**
   * {@code aten::divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.divide_.html">torch.Tensor.divide_</a>
   */
  public final Tensor divide_(Tensor other, String roundingMode) {
    return DIVIDE___TENSOR_MODE.call().put(this).put(other).put(roundingMode).returning((Tensor) this);
  }

  private static final Operator DOT = new Operator("dot", "");

  /**
   * {@code aten::dot(Tensor self, Tensor tensor) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.dot.html">torch.Tensor.dot</a>
   */
  public final Tensor dot(Tensor tensor) {
    return DOT.call().put(this).put(tensor).tensor();
  }

  private static final Operator DROPOUT_ = new Operator("dropout_", "");

  /** {@code aten::dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)} */
  public final Tensor dropout_(double p, boolean train) {
    return DROPOUT_.call().put(this).put(p).put(train).returning((Tensor) this);
  }

  private static final Operator DSPLIT__ARRAY = new Operator("dsplit", "array");

  /**
   * {@code aten::dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.dsplit.html">torch.Tensor.dsplit</a>
   */
  public final List<Tensor> dsplit(long... indices) {
    return DSPLIT__ARRAY.call().put(this).put(indices).tensors();
  }

  private static final Operator DSPLIT__INT = new Operator("dsplit", "int");

  /**
   * {@code aten::dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.dsplit.html">torch.Tensor.dsplit</a>
   */
  public final List<Tensor> dsplit(long sections) {
    return DSPLIT__INT.call().put(this).put(sections).tensors();
  }

  private static final Operator ELU = new Operator("elu", "");

  /**
   * {@code aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.elu.html">torch.nn.functional.elu</a>
   */
  public final Tensor elu(Number alpha, Number scale, Number inputScale) {
    return ELU.call().put(this).put(alpha).put(scale).put(inputScale).tensor();
  }

  /** {@code aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor} */
  public final Tensor elu(Number alpha, Number scale) {
    return ELU.call().put(this).put(alpha).put(scale).tensor();
  }

  /** {@code aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor} */
  public final Tensor elu(Number alpha) {
    return ELU.call().put(this).put(alpha).tensor();
  }

  /** {@code aten::elu(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor} */
  public final Tensor elu() {
    return ELU.call().put(this).tensor();
  }

  private static final Operator ELU_ = new Operator("elu_", "");

  /**
   * {@code aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.elu_.html">torch.nn.functional.elu_</a>
   */
  public final Tensor elu_(Number alpha, Number scale, Number inputScale) {
    return ELU_.call().put(this).put(alpha).put(scale).put(inputScale).returning((Tensor) this);
  }

  /** {@code aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)} */
  public final Tensor elu_(Number alpha, Number scale) {
    return ELU_.call().put(this).put(alpha).put(scale).returning((Tensor) this);
  }

  /** {@code aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)} */
  public final Tensor elu_(Number alpha) {
    return ELU_.call().put(this).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor(a!)} */
  public final Tensor elu_() {
    return ELU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator EMBEDDING_RENORM = new Operator("embedding_renorm", "");

  /** {@code aten::embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor} */
  public final Tensor embeddingRenorm(Tensor indices, double maxNorm, double normType) {
    return EMBEDDING_RENORM.call().put(this).put(indices).put(maxNorm).put(normType).tensor();
  }

  private static final Operator EMBEDDING_RENORM_ = new Operator("embedding_renorm_", "");

  /** {@code aten::embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)} */
  public final Tensor embeddingRenorm_(Tensor indices, double maxNorm, double normType) {
    return EMBEDDING_RENORM_.call().put(this).put(indices).put(maxNorm).put(normType).returning((Tensor) this);
  }

  private static final Operator EMPTY_LIKE = new Operator("empty_like", "");

  /**
   * {@code aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.empty_like.html">torch.empty_like</a>
   */
  public final Tensor emptyLike(DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return EMPTY_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor emptyLike(DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return EMPTY_LIKE.call().put(this).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor emptyLike(DType dtype, Device device) {
    return EMPTY_LIKE.call().put(this).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor emptyLike(DType dtype) {
    return EMPTY_LIKE.call().put(this).put(dtype).tensor();
  }

  /** {@code aten::empty_like(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor emptyLike() {
    return EMPTY_LIKE.call().put(this).tensor();
  }

  private static final Operator EQ__SCALAR = new Operator("eq", "Scalar");

  /**
   * {@code aten::eq.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.eq.html">torch.Tensor.eq</a>
   */
  public final Tensor eq(Number other) {
    return EQ__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator EQ___SCALAR = new Operator("eq_", "Scalar");

  /**
   * {@code aten::eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.eq_.html">torch.Tensor.eq_</a>
   */
  public final Tensor eq_(Number other) {
    return EQ___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator EQ___TENSOR = new Operator("eq_", "Tensor");

  /**
   * {@code aten::eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.eq_.html">torch.Tensor.eq_</a>
   */
  public final Tensor eq_(Tensor other) {
    return EQ___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator EQUAL = new Operator("equal", "");

  /**
   * {@code aten::equal(Tensor self, Tensor other) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.equal.html">torch.Tensor.equal</a>
   */
  public final boolean equal(Tensor other) {
    return EQUAL.call().put(this).put(other).bool();
  }

  private static final Operator ERF = new Operator("erf", "");

  /**
   * {@code aten::erf(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.erf.html">torch.Tensor.erf</a>
   */
  public final Tensor erf() {
    return ERF.call().put(this).tensor();
  }

  private static final Operator ERF_ = new Operator("erf_", "");

  /**
   * {@code aten::erf_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.erf_.html">torch.Tensor.erf_</a>
   */
  public final Tensor erf_() {
    return ERF_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ERFC = new Operator("erfc", "");

  /**
   * {@code aten::erfc(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.erfc.html">torch.Tensor.erfc</a>
   */
  public final Tensor erfc() {
    return ERFC.call().put(this).tensor();
  }

  private static final Operator ERFC_ = new Operator("erfc_", "");

  /**
   * {@code aten::erfc_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.erfc_.html">torch.Tensor.erfc_</a>
   */
  public final Tensor erfc_() {
    return ERFC_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ERFINV = new Operator("erfinv", "");

  /**
   * {@code aten::erfinv(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.erfinv.html">torch.Tensor.erfinv</a>
   */
  public final Tensor erfinv() {
    return ERFINV.call().put(this).tensor();
  }

  private static final Operator ERFINV_ = new Operator("erfinv_", "");

  /**
   * {@code aten::erfinv_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.erfinv_.html">torch.Tensor.erfinv_</a>
   */
  public final Tensor erfinv_() {
    return ERFINV_.call().put(this).returning((Tensor) this);
  }

  private static final Operator EXP2 = new Operator("exp2", "");

  /**
   * {@code aten::exp2(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.exp2.html">torch.Tensor.exp2</a>
   */
  public final Tensor exp2() {
    return EXP2.call().put(this).tensor();
  }

  private static final Operator EXP2_ = new Operator("exp2_", "");

  /**
   * {@code aten::exp2_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.exp2_.html">torch.Tensor.exp2_</a>
   */
  public final Tensor exp2_() {
    return EXP2_.call().put(this).returning((Tensor) this);
  }

  private static final Operator EXP_ = new Operator("exp_", "");

  /**
   * {@code aten::exp_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.exp_.html">torch.Tensor.exp_</a>
   */
  public final Tensor exp_() {
    return EXP_.call().put(this).returning((Tensor) this);
  }

  private static final Operator EXPAND = new Operator("expand", "");

  /**
   * {@code aten::expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.expand.html">torch.Tensor.expand</a>
   */
  public final Tensor expand(long[] size, boolean implicit) {
    return EXPAND.call().put(this).put(size).put(implicit).tensor();
  }

  /** {@code aten::expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)} */
  public final Tensor expand(long... size) {
    return EXPAND.call().put(this).put(size).tensor();
  }

  private static final Operator EXPAND_AS = new Operator("expand_as", "");

  /**
   * {@code aten::expand_as(Tensor(a) self, Tensor other) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.expand_as.html">torch.Tensor.expand_as</a>
   */
  public final Tensor expandAs(Tensor other) {
    return EXPAND_AS.call().put(this).put(other).tensor();
  }

  private static final Operator EXPAND_COPY = new Operator("expand_copy", "");

  /**
   * {@code aten::expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.expand_copy.html">torch.expand_copy</a>
   */
  public final Tensor expandCopy(long[] size, boolean implicit) {
    return EXPAND_COPY.call().put(this).put(size).put(implicit).tensor();
  }

  /** {@code aten::expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor} */
  public final Tensor expandCopy(long... size) {
    return EXPAND_COPY.call().put(this).put(size).tensor();
  }

  private static final Operator EXPM1 = new Operator("expm1", "");

  /**
   * {@code aten::expm1(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.expm1.html">torch.Tensor.expm1</a>
   */
  public final Tensor expm1() {
    return EXPM1.call().put(this).tensor();
  }

  private static final Operator EXPM1_ = new Operator("expm1_", "");

  /**
   * {@code aten::expm1_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.expm1_.html">torch.Tensor.expm1_</a>
   */
  public final Tensor expm1_() {
    return EXPM1_.call().put(this).returning((Tensor) this);
  }

  private static final Operator EXPONENTIAL = new Operator("exponential", "");

  /** {@code aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor exponential(double lambd, Generator generator) {
    return EXPONENTIAL.call().put(this).put(lambd).put(generator).tensor();
  }

  /** {@code aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor exponential(double lambd) {
    return EXPONENTIAL.call().put(this).put(lambd).tensor();
  }

  /** {@code aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor exponential() {
    return EXPONENTIAL.call().put(this).tensor();
  }

  private static final Operator EXPONENTIAL_ = new Operator("exponential_", "");

  /**
   * {@code aten::exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.exponential_.html">torch.Tensor.exponential_</a>
   */
  public final Tensor exponential_(double lambd, Generator generator) {
    return EXPONENTIAL_.call().put(this).put(lambd).put(generator).returning((Tensor) this);
  }

  /** {@code aten::exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor exponential_(double lambd) {
    return EXPONENTIAL_.call().put(this).put(lambd).returning((Tensor) this);
  }

  /** {@code aten::exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor exponential_() {
    return EXPONENTIAL_.call().put(this).returning((Tensor) this);
  }

  private static final Operator FAKE_QUANTIZE_PER_CHANNEL_AFFINE = new Operator("fake_quantize_per_channel_affine", "");

  /**
   * {@code aten::fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fake_quantize_per_channel_affine.html">torch.fake_quantize_per_channel_affine</a>
   */
  public final Tensor fakeQuantizePerChannelAffine(Tensor scale, Tensor zeroPoint, long axis, long quantMin, long quantMax) {
    return FAKE_QUANTIZE_PER_CHANNEL_AFFINE.call().put(this).put(scale).put(zeroPoint).put(axis).put(quantMin).put(quantMax).tensor();
  }

  private static final Operator FAKE_QUANTIZE_PER_CHANNEL_AFFINE_CACHEMASK = new Operator("fake_quantize_per_channel_affine_cachemask", "");

  /** {@code aten::fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)} */
  public final Results.FakeQuantizePerChannelAffineCachemask fakeQuantizePerChannelAffineCachemask(Tensor scale, Tensor zeroPoint, long axis, long quantMin, long quantMax) {
    List<Tensor> results = FAKE_QUANTIZE_PER_CHANNEL_AFFINE_CACHEMASK.call().put(this).put(scale).put(zeroPoint).put(axis).put(quantMin).put(quantMax).tensors();
    return new Results.FakeQuantizePerChannelAffineCachemask(results.get(0), results.get(1));
  }

  private static final Operator FAKE_QUANTIZE_PER_TENSOR_AFFINE = new Operator("fake_quantize_per_tensor_affine", "");

  /**
   * {@code aten::fake_quantize_per_tensor_affine(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fake_quantize_per_tensor_affine.html">torch.fake_quantize_per_tensor_affine</a>
   */
  public final Tensor fakeQuantizePerTensorAffine(double scale, long zeroPoint, long quantMin, long quantMax) {
    return FAKE_QUANTIZE_PER_TENSOR_AFFINE.call().put(this).put(scale).put(zeroPoint).put(quantMin).put(quantMax).tensor();
  }

  private static final Operator FAKE_QUANTIZE_PER_TENSOR_AFFINE__TENSOR_QPARAMS = new Operator("fake_quantize_per_tensor_affine", "tensor_qparams");

  /**
   * {@code aten::fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.fake_quantize_per_tensor_affine.html">torch.fake_quantize_per_tensor_affine</a>
   */
  public final Tensor fakeQuantizePerTensorAffine(Tensor scale, Tensor zeroPoint, long quantMin, long quantMax) {
    return FAKE_QUANTIZE_PER_TENSOR_AFFINE__TENSOR_QPARAMS.call().put(this).put(scale).put(zeroPoint).put(quantMin).put(quantMax).tensor();
  }

  private static final Operator FAKE_QUANTIZE_PER_TENSOR_AFFINE_CACHEMASK = new Operator("fake_quantize_per_tensor_affine_cachemask", "");

  /** {@code aten::fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)} */
  public final Results.FakeQuantizePerTensorAffineCachemask fakeQuantizePerTensorAffineCachemask(double scale, long zeroPoint, long quantMin, long quantMax) {
    List<Tensor> results = FAKE_QUANTIZE_PER_TENSOR_AFFINE_CACHEMASK.call().put(this).put(scale).put(zeroPoint).put(quantMin).put(quantMax).tensors();
    return new Results.FakeQuantizePerTensorAffineCachemask(results.get(0), results.get(1));
  }

  private static final Operator FEATURE_ALPHA_DROPOUT_ = new Operator("feature_alpha_dropout_", "");

  /** {@code aten::feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)} */
  public final Tensor featureAlphaDropout_(double p, boolean train) {
    return FEATURE_ALPHA_DROPOUT_.call().put(this).put(p).put(train).returning((Tensor) this);
  }

  private static final Operator FEATURE_DROPOUT_ = new Operator("feature_dropout_", "");

  /** {@code aten::feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)} */
  public final Tensor featureDropout_(double p, boolean train) {
    return FEATURE_DROPOUT_.call().put(this).put(p).put(train).returning((Tensor) this);
  }

  private static final Operator FILL__SCALAR = new Operator("fill", "Scalar");

  /** {@code aten::fill.Scalar(Tensor self, Scalar value) -> Tensor} */
  public final Tensor fill(Number value) {
    return FILL__SCALAR.call().put(this).put(value).tensor();
  }

  private static final Operator FILL__TENSOR = new Operator("fill", "Tensor");

  /** {@code aten::fill.Tensor(Tensor self, Tensor value) -> Tensor} */
  public final Tensor fill(Tensor value) {
    return FILL__TENSOR.call().put(this).put(value).tensor();
  }

  private static final Operator FILL___TENSOR = new Operator("fill_", "Tensor");

  /**
   * {@code aten::fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fill_.html">torch.Tensor.fill_</a>
   */
  public final Tensor fill_(Tensor value) {
    return FILL___TENSOR.call().put(this).put(value).returning((Tensor) this);
  }

  private static final Operator FILL_DIAGONAL_ = new Operator("fill_diagonal_", "");

  /**
   * {@code aten::fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fill_diagonal_.html">torch.Tensor.fill_diagonal_</a>
   */
  public final Tensor fillDiagonal_(Number fillValue, boolean wrap) {
    return FILL_DIAGONAL_.call().put(this).put(fillValue).put(wrap).returning((Tensor) this);
  }

  /** {@code aten::fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)} */
  public final Tensor fillDiagonal_(Number fillValue) {
    return FILL_DIAGONAL_.call().put(this).put(fillValue).returning((Tensor) this);
  }

  private static final Operator FIX = new Operator("fix", "");

  /**
   * {@code aten::fix(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fix.html">torch.Tensor.fix</a>
   */
  public final Tensor fix() {
    return FIX.call().put(this).tensor();
  }

  private static final Operator FIX_ = new Operator("fix_", "");

  /**
   * {@code aten::fix_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fix_.html">torch.Tensor.fix_</a>
   */
  public final Tensor fix_() {
    return FIX_.call().put(this).returning((Tensor) this);
  }

  private static final Operator FLATTEN__USING_INTS = new Operator("flatten", "using_ints");

  /**
   * {@code aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.flatten.html">torch.Tensor.flatten</a>
   */
  public final Tensor flatten(long startDim, long endDim) {
    return FLATTEN__USING_INTS.call().put(this).put(startDim).put(endDim).tensor();
  }

  /** {@code aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)} */
  public final Tensor flatten(long startDim) {
    return FLATTEN__USING_INTS.call().put(this).put(startDim).tensor();
  }

  /** {@code aten::flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)} */
  public final Tensor flatten() {
    return FLATTEN__USING_INTS.call().put(this).tensor();
  }

  private static final Operator FLIP = new Operator("flip", "");

  /**
   * {@code aten::flip(Tensor self, int[] dims) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.flip.html">torch.Tensor.flip</a>
   */
  public final Tensor flip(long... dims) {
    return FLIP.call().put(this).put(dims).tensor();
  }

  private static final Operator FLIPLR = new Operator("fliplr", "");

  /**
   * {@code aten::fliplr(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fliplr.html">torch.Tensor.fliplr</a>
   */
  public final Tensor fliplr() {
    return FLIPLR.call().put(this).tensor();
  }

  private static final Operator FLIPUD = new Operator("flipud", "");

  /**
   * {@code aten::flipud(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.flipud.html">torch.Tensor.flipud</a>
   */
  public final Tensor flipud() {
    return FLIPUD.call().put(this).tensor();
  }

  private static final Operator FLOAT_POWER__TENSOR_SCALAR = new Operator("float_power", "Tensor_Scalar");

  /**
   * {@code aten::float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.float_power.html">torch.Tensor.float_power</a>
   */
  public final Tensor floatPower(Number exponent) {
    return FLOAT_POWER__TENSOR_SCALAR.call().put(this).put(exponent).tensor();
  }

  private static final Operator FLOAT_POWER__TENSOR_TENSOR = new Operator("float_power", "Tensor_Tensor");

  /**
   * {@code aten::float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.float_power.html">torch.Tensor.float_power</a>
   */
  public final Tensor floatPower(Tensor exponent) {
    return FLOAT_POWER__TENSOR_TENSOR.call().put(this).put(exponent).tensor();
  }

  private static final Operator FLOAT_POWER___SCALAR = new Operator("float_power_", "Scalar");

  /**
   * {@code aten::float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.float_power_.html">torch.Tensor.float_power_</a>
   */
  public final Tensor floatPower_(Number exponent) {
    return FLOAT_POWER___SCALAR.call().put(this).put(exponent).returning((Tensor) this);
  }

  private static final Operator FLOAT_POWER___TENSOR = new Operator("float_power_", "Tensor");

  /**
   * {@code aten::float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.float_power_.html">torch.Tensor.float_power_</a>
   */
  public final Tensor floatPower_(Tensor exponent) {
    return FLOAT_POWER___TENSOR.call().put(this).put(exponent).returning((Tensor) this);
  }

  private static final Operator FLOOR = new Operator("floor", "");

  /**
   * {@code aten::floor(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.floor.html">torch.Tensor.floor</a>
   */
  public final Tensor floor() {
    return FLOOR.call().put(this).tensor();
  }

  private static final Operator FLOOR_ = new Operator("floor_", "");

  /**
   * {@code aten::floor_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.floor_.html">torch.Tensor.floor_</a>
   */
  public final Tensor floor_() {
    return FLOOR_.call().put(this).returning((Tensor) this);
  }

  private static final Operator FLOOR_DIVIDE = new Operator("floor_divide", "");

  /**
   * {@code aten::floor_divide(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.floor_divide.html">torch.Tensor.floor_divide</a>
   */
  public final Tensor floorDivide(Tensor other) {
    return FLOOR_DIVIDE.call().put(this).put(other).tensor();
  }

  private static final Operator FLOOR_DIVIDE__SCALAR = new Operator("floor_divide", "Scalar");

  /**
   * {@code aten::floor_divide.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.floor_divide.html">torch.Tensor.floor_divide</a>
   */
  public final Tensor floorDivide(Number other) {
    return FLOOR_DIVIDE__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator FLOOR_DIVIDE___SCALAR = new Operator("floor_divide_", "Scalar");

  /**
   * {@code aten::floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.floor_divide_.html">torch.Tensor.floor_divide_</a>
   */
  public final Tensor floorDivide_(Number other) {
    return FLOOR_DIVIDE___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator FLOOR_DIVIDE___TENSOR = new Operator("floor_divide_", "Tensor");

  /**
   * {@code aten::floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.floor_divide_.html">torch.Tensor.floor_divide_</a>
   */
  public final Tensor floorDivide_(Tensor other) {
    return FLOOR_DIVIDE___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator FMAX = new Operator("fmax", "");

  /**
   * {@code aten::fmax(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fmax.html">torch.Tensor.fmax</a>
   */
  public final Tensor fmax(Tensor other) {
    return FMAX.call().put(this).put(other).tensor();
  }

  private static final Operator FMIN = new Operator("fmin", "");

  /**
   * {@code aten::fmin(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fmin.html">torch.Tensor.fmin</a>
   */
  public final Tensor fmin(Tensor other) {
    return FMIN.call().put(this).put(other).tensor();
  }

  private static final Operator FMOD__SCALAR = new Operator("fmod", "Scalar");

  /**
   * {@code aten::fmod.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fmod.html">torch.Tensor.fmod</a>
   */
  public final Tensor fmod(Number other) {
    return FMOD__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator FMOD__TENSOR = new Operator("fmod", "Tensor");

  /**
   * {@code aten::fmod.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fmod.html">torch.Tensor.fmod</a>
   */
  public final Tensor fmod(Tensor other) {
    return FMOD__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator FMOD___SCALAR = new Operator("fmod_", "Scalar");

  /**
   * {@code aten::fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fmod_.html">torch.Tensor.fmod_</a>
   */
  public final Tensor fmod_(Number other) {
    return FMOD___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator FMOD___TENSOR = new Operator("fmod_", "Tensor");

  /**
   * {@code aten::fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.fmod_.html">torch.Tensor.fmod_</a>
   */
  public final Tensor fmod_(Tensor other) {
    return FMOD___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator FRAC = new Operator("frac", "");

  /**
   * {@code aten::frac(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.frac.html">torch.Tensor.frac</a>
   */
  public final Tensor frac() {
    return FRAC.call().put(this).tensor();
  }

  private static final Operator FRAC_ = new Operator("frac_", "");

  /**
   * {@code aten::frac_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.frac_.html">torch.Tensor.frac_</a>
   */
  public final Tensor frac_() {
    return FRAC_.call().put(this).returning((Tensor) this);
  }

  private static final Operator FRACTIONAL_MAX_POOL2D = new Operator("fractional_max_pool2d", "");

  /** {@code aten::fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)} */
  public final Results.FractionalMaxPool2d fractionalMaxPool2d(long[] kernelSize, long[] outputSize, Tensor randomSamples) {
    List<Tensor> results = FRACTIONAL_MAX_POOL2D.call().put(this).put(kernelSize).put(outputSize).put(randomSamples).tensors();
    return new Results.FractionalMaxPool2d(results.get(0), results.get(1));
  }

  /** {@code aten::fractional_max_pool2d(Tensor self, int[2] kernel_size, int[2] output_size, Tensor random_samples) -> (Tensor, Tensor)} */
  public final Results.FractionalMaxPool2d fractionalMaxPool2d(long kernelSize, long outputSize, Tensor randomSamples) {
    List<Tensor> results = FRACTIONAL_MAX_POOL2D.call().put(this).each(kernelSize).each(outputSize).put(randomSamples).tensors();
    return new Results.FractionalMaxPool2d(results.get(0), results.get(1));
  }

  private static final Operator FRACTIONAL_MAX_POOL3D = new Operator("fractional_max_pool3d", "");

  /** {@code aten::fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)} */
  public final Results.FractionalMaxPool3d fractionalMaxPool3d(long[] kernelSize, long[] outputSize, Tensor randomSamples) {
    List<Tensor> results = FRACTIONAL_MAX_POOL3D.call().put(this).put(kernelSize).put(outputSize).put(randomSamples).tensors();
    return new Results.FractionalMaxPool3d(results.get(0), results.get(1));
  }

  /** {@code aten::fractional_max_pool3d(Tensor self, int[3] kernel_size, int[3] output_size, Tensor random_samples) -> (Tensor, Tensor)} */
  public final Results.FractionalMaxPool3d fractionalMaxPool3d(long kernelSize, long outputSize, Tensor randomSamples) {
    List<Tensor> results = FRACTIONAL_MAX_POOL3D.call().put(this).each(kernelSize).each(outputSize).put(randomSamples).tensors();
    return new Results.FractionalMaxPool3d(results.get(0), results.get(1));
  }

  private static final Operator FREXP__TENSOR = new Operator("frexp", "Tensor");

  /**
   * {@code aten::frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.frexp.html">torch.Tensor.frexp</a>
   */
  public final Results.Frexp frexp() {
    List<Tensor> results = FREXP__TENSOR.call().put(this).tensors();
    return new Results.Frexp(results.get(0), results.get(1));
  }

  private static final Operator FROBENIUS_NORM__DIM = new Operator("frobenius_norm", "dim");

  /** {@code aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor} */
  public final Tensor frobeniusNorm(long[] dim, boolean keepdim) {
    return FROBENIUS_NORM__DIM.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor} */
  public final Tensor frobeniusNorm(long dim, boolean keepdim) {
    return FROBENIUS_NORM__DIM.call().put(this).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor} */
  public final Tensor frobeniusNorm(long... dim) {
    return FROBENIUS_NORM__DIM.call().put(this).put(dim).tensor();
  }

  private static final Operator FULL_LIKE = new Operator("full_like", "");

  /**
   * {@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.full_like.html">torch.full_like</a>
   */
  public final Tensor fullLike(Number fillValue, DType dtype, Layout layout, Device device, Boolean pinMemory, MemoryFormat memoryFormat) {
    return FULL_LIKE.call().put(this).put(fillValue).put(dtype).put(layout).put(device).put(pinMemory).put(memoryFormat).tensor();
  }

  /** {@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor fullLike(Number fillValue, DType dtype, Layout layout, Device device, Boolean pinMemory) {
    return FULL_LIKE.call().put(this).put(fillValue).put(dtype).put(layout).put(device).put(pinMemory).tensor();
  }

  /** {@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor fullLike(Number fillValue, DType dtype, Device device) {
    return FULL_LIKE.call().put(this).put(fillValue).put(dtype).none().put(device).tensor();
  }

  /** {@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor fullLike(Number fillValue, DType dtype) {
    return FULL_LIKE.call().put(this).put(fillValue).put(dtype).tensor();
  }

  /** {@code aten::full_like(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor fullLike(Number fillValue) {
    return FULL_LIKE.call().put(this).put(fillValue).tensor();
  }

  private static final Operator FUSED_MOVING_AVG_OBS_FAKE_QUANT = new Operator("fused_moving_avg_obs_fake_quant", "");

  /** {@code aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor} */
  public final Tensor fusedMovingAvgObsFakeQuant(Tensor observerOn, Tensor fakeQuantOn, Tensor runningMin, Tensor runningMax, Tensor scale, Tensor zeroPoint, double averagingConst, long quantMin, long quantMax, long chAxis, boolean perRowFakeQuant, boolean symmetricQuant) {
    return FUSED_MOVING_AVG_OBS_FAKE_QUANT.call().put(this).put(observerOn).put(fakeQuantOn).put(runningMin).put(runningMax).put(scale).put(zeroPoint).put(averagingConst).put(quantMin).put(quantMax).put(chAxis).put(perRowFakeQuant).put(symmetricQuant).tensor();
  }

  /** {@code aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor} */
  public final Tensor fusedMovingAvgObsFakeQuant(Tensor observerOn, Tensor fakeQuantOn, Tensor runningMin, Tensor runningMax, Tensor scale, Tensor zeroPoint, double averagingConst, long quantMin, long quantMax, long chAxis, boolean perRowFakeQuant) {
    return FUSED_MOVING_AVG_OBS_FAKE_QUANT.call().put(this).put(observerOn).put(fakeQuantOn).put(runningMin).put(runningMax).put(scale).put(zeroPoint).put(averagingConst).put(quantMin).put(quantMax).put(chAxis).put(perRowFakeQuant).tensor();
  }

  /** {@code aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor} */
  public final Tensor fusedMovingAvgObsFakeQuant(Tensor observerOn, Tensor fakeQuantOn, Tensor runningMin, Tensor runningMax, Tensor scale, Tensor zeroPoint, double averagingConst, long quantMin, long quantMax, long chAxis) {
    return FUSED_MOVING_AVG_OBS_FAKE_QUANT.call().put(this).put(observerOn).put(fakeQuantOn).put(runningMin).put(runningMax).put(scale).put(zeroPoint).put(averagingConst).put(quantMin).put(quantMax).put(chAxis).tensor();
  }

  private static final Operator GATHER = new Operator("gather", "");

  /**
   * {@code aten::gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.gather.html">torch.Tensor.gather</a>
   */
  public final Tensor gather(long dim, Tensor index, boolean sparseGrad) {
    return GATHER.call().put(this).put(dim).put(index).put(sparseGrad).tensor();
  }

  private static final Operator GCD = new Operator("gcd", "");

  /**
   * {@code aten::gcd(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.gcd.html">torch.Tensor.gcd</a>
   */
  public final Tensor gcd(Tensor other) {
    return GCD.call().put(this).put(other).tensor();
  }

  private static final Operator GCD_ = new Operator("gcd_", "");

  /**
   * {@code aten::gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.gcd_.html">torch.Tensor.gcd_</a>
   */
  public final Tensor gcd_(Tensor other) {
    return GCD_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator GE__SCALAR = new Operator("ge", "Scalar");

  /**
   * {@code aten::ge.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ge.html">torch.Tensor.ge</a>
   */
  public final Tensor ge(Number other) {
    return GE__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator GE__TENSOR = new Operator("ge", "Tensor");

  /**
   * {@code aten::ge.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ge.html">torch.Tensor.ge</a>
   */
  public final Tensor ge(Tensor other) {
    return GE__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator GE___SCALAR = new Operator("ge_", "Scalar");

  /**
   * {@code aten::ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ge_.html">torch.Tensor.ge_</a>
   */
  public final Tensor ge_(Number other) {
    return GE___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator GE___TENSOR = new Operator("ge_", "Tensor");

  /**
   * {@code aten::ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ge_.html">torch.Tensor.ge_</a>
   */
  public final Tensor ge_(Tensor other) {
    return GE___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator GELU = new Operator("gelu", "");

  /**
   * {@code aten::gelu(Tensor self, *, str approximate="none") -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.gelu.html">torch.nn.functional.gelu</a>
   */
  public final Tensor gelu(String approximate) {
    return GELU.call().put(this).put(approximate).tensor();
  }

  /** {@code aten::gelu(Tensor self, *, str approximate="none") -> Tensor} */
  public final Tensor gelu() {
    return GELU.call().put(this).tensor();
  }

  private static final Operator GELU_ = new Operator("gelu_", "");

  /** {@code aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)} */
  public final Tensor gelu_(String approximate) {
    return GELU_.call().put(this).put(approximate).returning((Tensor) this);
  }

  /** {@code aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)} */
  public final Tensor gelu_() {
    return GELU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator GEOMETRIC = new Operator("geometric", "");

  /** {@code aten::geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor} */
  public final Tensor geometric(double p, Generator generator) {
    return GEOMETRIC.call().put(this).put(p).put(generator).tensor();
  }

  /** {@code aten::geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor} */
  public final Tensor geometric(double p) {
    return GEOMETRIC.call().put(this).put(p).tensor();
  }

  private static final Operator GEOMETRIC_ = new Operator("geometric_", "");

  /**
   * {@code aten::geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.geometric_.html">torch.Tensor.geometric_</a>
   */
  public final Tensor geometric_(double p, Generator generator) {
    return GEOMETRIC_.call().put(this).put(p).put(generator).returning((Tensor) this);
  }

  /** {@code aten::geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor geometric_(double p) {
    return GEOMETRIC_.call().put(this).put(p).returning((Tensor) this);
  }

  private static final Operator GEQRF = new Operator("geqrf", "");

  /**
   * {@code aten::geqrf(Tensor self) -> (Tensor a, Tensor tau)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.geqrf.html">torch.Tensor.geqrf</a>
   */
  public final Results.Geqrf geqrf() {
    List<Tensor> results = GEQRF.call().put(this).tensors();
    return new Results.Geqrf(results.get(0), results.get(1));
  }

  private static final Operator GER = new Operator("ger", "");

  /**
   * {@code aten::ger(Tensor self, Tensor vec2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ger.html">torch.Tensor.ger</a>
   */
  public final Tensor ger(Tensor vec2) {
    return GER.call().put(this).put(vec2).tensor();
  }

  private static final Operator GET_DEVICE = new Operator("get_device", "");

  /**
   * {@code aten::get_device(Tensor self) -> int}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.get_device.html">torch.Tensor.get_device</a>
   */
  public final long getDevice() {
    return GET_DEVICE.call().put(this).integer();
  }

  private static final Operator GLU = new Operator("glu", "");

  /**
   * {@code aten::glu(Tensor self, int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.glu.html">torch.nn.functional.glu</a>
   */
  public final Tensor glu(long dim) {
    return GLU.call().put(this).put(dim).tensor();
  }

  /** {@code aten::glu(Tensor self, int dim=-1) -> Tensor} */
  public final Tensor glu() {
    return GLU.call().put(this).tensor();
  }

  private static final Operator GRADIENT__ARRAY = new Operator("gradient", "array");

  /**
   * {@code aten::gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gradient.html">torch.gradient</a>
   */
  public final List<Tensor> gradient(long[] dim, long edgeOrder) {
    return GRADIENT__ARRAY.call().put(this).put(dim).put(edgeOrder).tensors();
  }

  /** {@code aten::gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(long... dim) {
    return GRADIENT__ARRAY.call().put(this).put(dim).tensors();
  }

  private static final Operator GRADIENT__SCALARARRAY = new Operator("gradient", "scalararray");

  /**
   * {@code aten::gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gradient.html">torch.gradient</a>
   */
  public final List<Tensor> gradient(Number spacing, long[] dim, long edgeOrder) {
    return GRADIENT__SCALARARRAY.call().put(this).put(spacing).put(dim).put(edgeOrder).tensors();
  }

  /** {@code aten::gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(Number spacing, long[] dim) {
    return GRADIENT__SCALARARRAY.call().put(this).put(spacing).put(dim).tensors();
  }

  private static final Operator GRADIENT__SCALARINT = new Operator("gradient", "scalarint");

  /**
   * {@code aten::gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gradient.html">torch.gradient</a>
   */
  public final List<Tensor> gradient(Number spacing, Number dim, long edgeOrder) {
    return GRADIENT__SCALARINT.call().put(this).put(spacing).put(dim).put(edgeOrder).tensors();
  }

  /** {@code aten::gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(Number spacing, Number dim) {
    return GRADIENT__SCALARINT.call().put(this).put(spacing).put(dim).tensors();
  }

  /** {@code aten::gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(Number spacing) {
    return GRADIENT__SCALARINT.call().put(this).put(spacing).tensors();
  }

  /** {@code aten::gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient() {
    return GRADIENT__SCALARINT.call().put(this).tensors();
  }

  private static final Operator GRADIENT__SCALARRAYARRAY = new Operator("gradient", "scalarrayarray");

  /**
   * {@code aten::gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gradient.html">torch.gradient</a>
   */
  public final List<Tensor> gradient(double[] spacing, long[] dim, long edgeOrder) {
    return GRADIENT__SCALARRAYARRAY.call().put(this).put(spacing).put(dim).put(edgeOrder).tensors();
  }

  /** {@code aten::gradient.scalarrayarray(Tensor self, *, Scalar[] spacing, int[] dim, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(double[] spacing, long... dim) {
    return GRADIENT__SCALARRAYARRAY.call().put(this).put(spacing).put(dim).tensors();
  }

  private static final Operator GRADIENT__SCALARRAYINT = new Operator("gradient", "scalarrayint");

  /**
   * {@code aten::gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gradient.html">torch.gradient</a>
   */
  public final List<Tensor> gradient(double[] spacing, Number dim, long edgeOrder) {
    return GRADIENT__SCALARRAYINT.call().put(this).put(spacing).put(dim).put(edgeOrder).tensors();
  }

  /** {@code aten::gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(double[] spacing, Number dim) {
    return GRADIENT__SCALARRAYINT.call().put(this).put(spacing).put(dim).tensors();
  }

  /** {@code aten::gradient.scalarrayint(Tensor self, *, Scalar[] spacing, int? dim=None, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(double[] spacing) {
    return GRADIENT__SCALARRAYINT.call().put(this).put(spacing).tensors();
  }

  private static final Operator GRADIENT__TENSORARRAY = new Operator("gradient", "tensorarray");

  /**
   * {@code aten::gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gradient.html">torch.gradient</a>
   */
  public final List<Tensor> gradient(List<Tensor> spacing, long[] dim, long edgeOrder) {
    Tensor[] spacingAll = TensorLists.copyNullable(spacing);
    return GRADIENT__TENSORARRAY.call().put(this).put(spacingAll).put(dim).put(edgeOrder).tensors();
  }

  /** {@code aten::gradient.tensorarray(Tensor self, *, Tensor[] spacing, int[] dim, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(List<Tensor> spacing, long... dim) {
    Tensor[] spacingAll = TensorLists.copyNullable(spacing);
    return GRADIENT__TENSORARRAY.call().put(this).put(spacingAll).put(dim).tensors();
  }

  private static final Operator GRADIENT__TENSORARRAYINT = new Operator("gradient", "tensorarrayint");

  /**
   * {@code aten::gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.gradient.html">torch.gradient</a>
   */
  public final List<Tensor> gradient(List<Tensor> spacing, Number dim, long edgeOrder) {
    Tensor[] spacingAll = TensorLists.copyNullable(spacing);
    return GRADIENT__TENSORARRAYINT.call().put(this).put(spacingAll).put(dim).put(edgeOrder).tensors();
  }

  /** {@code aten::gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(List<Tensor> spacing, Number dim) {
    Tensor[] spacingAll = TensorLists.copyNullable(spacing);
    return GRADIENT__TENSORARRAYINT.call().put(this).put(spacingAll).put(dim).tensors();
  }

  /** {@code aten::gradient.tensorarrayint(Tensor self, *, Tensor[] spacing, int? dim=None, int edge_order=1) -> Tensor[]} */
  public final List<Tensor> gradient(List<Tensor> spacing) {
    Tensor[] spacingAll = TensorLists.copyNullable(spacing);
    return GRADIENT__TENSORARRAYINT.call().put(this).put(spacingAll).tensors();
  }

  private static final Operator GREATER__SCALAR = new Operator("greater", "Scalar");

  /**
   * {@code aten::greater.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.greater.html">torch.Tensor.greater</a>
   */
  public final Tensor greater(Number other) {
    return GREATER__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator GREATER__TENSOR = new Operator("greater", "Tensor");

  /**
   * {@code aten::greater.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.greater.html">torch.Tensor.greater</a>
   */
  public final Tensor greater(Tensor other) {
    return GREATER__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator GREATER___SCALAR = new Operator("greater_", "Scalar");

  /**
   * {@code aten::greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.greater_.html">torch.Tensor.greater_</a>
   */
  public final Tensor greater_(Number other) {
    return GREATER___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator GREATER___TENSOR = new Operator("greater_", "Tensor");

  /**
   * {@code aten::greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.greater_.html">torch.Tensor.greater_</a>
   */
  public final Tensor greater_(Tensor other) {
    return GREATER___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator GREATER_EQUAL__SCALAR = new Operator("greater_equal", "Scalar");

  /**
   * {@code aten::greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.greater_equal.html">torch.Tensor.greater_equal</a>
   */
  public final Tensor greaterEqual(Number other) {
    return GREATER_EQUAL__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator GREATER_EQUAL__TENSOR = new Operator("greater_equal", "Tensor");

  /**
   * {@code aten::greater_equal.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.greater_equal.html">torch.Tensor.greater_equal</a>
   */
  public final Tensor greaterEqual(Tensor other) {
    return GREATER_EQUAL__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator GREATER_EQUAL___SCALAR = new Operator("greater_equal_", "Scalar");

  /**
   * {@code aten::greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.greater_equal_.html">torch.Tensor.greater_equal_</a>
   */
  public final Tensor greaterEqual_(Number other) {
    return GREATER_EQUAL___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator GREATER_EQUAL___TENSOR = new Operator("greater_equal_", "Tensor");

  /**
   * {@code aten::greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.greater_equal_.html">torch.Tensor.greater_equal_</a>
   */
  public final Tensor greaterEqual_(Tensor other) {
    return GREATER_EQUAL___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator GT__TENSOR = new Operator("gt", "Tensor");

  /**
   * {@code aten::gt.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.gt.html">torch.Tensor.gt</a>
   */
  public final Tensor gt(Tensor other) {
    return GT__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator GT___SCALAR = new Operator("gt_", "Scalar");

  /**
   * {@code aten::gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.gt_.html">torch.Tensor.gt_</a>
   */
  public final Tensor gt_(Number other) {
    return GT___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator GT___TENSOR = new Operator("gt_", "Tensor");

  /**
   * {@code aten::gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.gt_.html">torch.Tensor.gt_</a>
   */
  public final Tensor gt_(Tensor other) {
    return GT___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator HARDSHRINK = new Operator("hardshrink", "");

  /**
   * {@code aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.hardshrink.html">torch.Tensor.hardshrink</a>
   */
  public final Tensor hardshrink(Number lambd) {
    return HARDSHRINK.call().put(this).put(lambd).tensor();
  }

  /** {@code aten::hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor} */
  public final Tensor hardshrink() {
    return HARDSHRINK.call().put(this).tensor();
  }

  private static final Operator HARDSIGMOID = new Operator("hardsigmoid", "");

  /**
   * {@code aten::hardsigmoid(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hardsigmoid.html">torch.nn.functional.hardsigmoid</a>
   */
  public final Tensor hardsigmoid() {
    return HARDSIGMOID.call().put(this).tensor();
  }

  private static final Operator HARDSIGMOID_ = new Operator("hardsigmoid_", "");

  /** {@code aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)} */
  public final Tensor hardsigmoid_() {
    return HARDSIGMOID_.call().put(this).returning((Tensor) this);
  }

  private static final Operator HARDSWISH = new Operator("hardswish", "");

  /**
   * {@code aten::hardswish(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hardswish.html">torch.nn.functional.hardswish</a>
   */
  public final Tensor hardswish() {
    return HARDSWISH.call().put(this).tensor();
  }

  private static final Operator HARDSWISH_ = new Operator("hardswish_", "");

  /** {@code aten::hardswish_(Tensor(a!) self) -> Tensor(a!)} */
  public final Tensor hardswish_() {
    return HARDSWISH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator HARDTANH = new Operator("hardtanh", "");

  /**
   * {@code aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hardtanh.html">torch.nn.functional.hardtanh</a>
   */
  public final Tensor hardtanh(Number minVal, Number maxVal) {
    return HARDTANH.call().put(this).put(minVal).put(maxVal).tensor();
  }

  /** {@code aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor} */
  public final Tensor hardtanh(Number minVal) {
    return HARDTANH.call().put(this).put(minVal).tensor();
  }

  /** {@code aten::hardtanh(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor} */
  public final Tensor hardtanh() {
    return HARDTANH.call().put(this).tensor();
  }

  private static final Operator HARDTANH_ = new Operator("hardtanh_", "");

  /**
   * {@code aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hardtanh_.html">torch.nn.functional.hardtanh_</a>
   */
  public final Tensor hardtanh_(Number minVal, Number maxVal) {
    return HARDTANH_.call().put(this).put(minVal).put(maxVal).returning((Tensor) this);
  }

  /** {@code aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)} */
  public final Tensor hardtanh_(Number minVal) {
    return HARDTANH_.call().put(this).put(minVal).returning((Tensor) this);
  }

  /** {@code aten::hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) -> Tensor(a!)} */
  public final Tensor hardtanh_() {
    return HARDTANH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator HASH_TENSOR = new Operator("hash_tensor", "");

  /**
   * {@code aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.hash_tensor.html">torch.hash_tensor</a>
   */
  public final Tensor hashTensor(long[] dim, boolean keepdim, long mode) {
    return HASH_TENSOR.call().put(this).put(dim).put(keepdim).put(mode).tensor();
  }

  /** {@code aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor} */
  public final Tensor hashTensor(long dim, boolean keepdim, long mode) {
    return HASH_TENSOR.call().put(this).each(dim).put(keepdim).put(mode).tensor();
  }

  /** {@code aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor} */
  public final Tensor hashTensor(long[] dim, boolean keepdim) {
    return HASH_TENSOR.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor} */
  public final Tensor hashTensor(long dim, boolean keepdim) {
    return HASH_TENSOR.call().put(this).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor} */
  public final Tensor hashTensor(long... dim) {
    return HASH_TENSOR.call().put(this).put(dim).tensor();
  }

  /** {@code aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor} */
  public final Tensor hashTensor() {
    return HASH_TENSOR.call().put(this).tensor();
  }

  private static final Operator HEAVISIDE = new Operator("heaviside", "");

  /**
   * {@code aten::heaviside(Tensor self, Tensor values) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.heaviside.html">torch.Tensor.heaviside</a>
   */
  public final Tensor heaviside(Tensor values) {
    return HEAVISIDE.call().put(this).put(values).tensor();
  }

  private static final Operator HEAVISIDE_ = new Operator("heaviside_", "");

  /**
   * {@code aten::heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.heaviside_.html">torch.Tensor.heaviside_</a>
   */
  public final Tensor heaviside_(Tensor values) {
    return HEAVISIDE_.call().put(this).put(values).returning((Tensor) this);
  }

  private static final Operator HINGE_EMBEDDING_LOSS = new Operator("hinge_embedding_loss", "");

  /**
   * {@code aten::hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.hinge_embedding_loss.html">torch.nn.functional.hinge_embedding_loss</a>
   */
  public final Tensor hingeEmbeddingLoss(Tensor target, double margin, long reduction) {
    return HINGE_EMBEDDING_LOSS.call().put(this).put(target).put(margin).put(reduction).tensor();
  }

  /** {@code aten::hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor} */
  public final Tensor hingeEmbeddingLoss(Tensor target, double margin) {
    return HINGE_EMBEDDING_LOSS.call().put(this).put(target).put(margin).tensor();
  }

  /** {@code aten::hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor} */
  public final Tensor hingeEmbeddingLoss(Tensor target) {
    return HINGE_EMBEDDING_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator HISTC = new Operator("histc", "");

  /**
   * {@code aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.histc.html">torch.Tensor.histc</a>
   */
  public final Tensor histc(long bins, Number min, Number max) {
    return HISTC.call().put(this).put(bins).put(min).put(max).tensor();
  }

  /** {@code aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor} */
  public final Tensor histc(long bins, Number min) {
    return HISTC.call().put(this).put(bins).put(min).tensor();
  }

  /** {@code aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor} */
  public final Tensor histc(long bins) {
    return HISTC.call().put(this).put(bins).tensor();
  }

  /** {@code aten::histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor} */
  public final Tensor histc() {
    return HISTC.call().put(this).tensor();
  }

  private static final Operator HISTOGRAM__BIN_CT = new Operator("histogram", "bin_ct");

  /**
   * {@code aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.histogram.html">torch.Tensor.histogram</a>
   */
  public final Results.Histogram histogram(long bins, double[] range, Tensor weight, boolean density) {
    List<Tensor> results = HISTOGRAM__BIN_CT.call().put(this).put(bins).put(range).put(weight).put(density).tensors();
    return new Results.Histogram(results.get(0), results.get(1));
  }

  /** {@code aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)} */
  public final Results.Histogram histogram(long bins, double[] range, Tensor weight) {
    List<Tensor> results = HISTOGRAM__BIN_CT.call().put(this).put(bins).put(range).put(weight).tensors();
    return new Results.Histogram(results.get(0), results.get(1));
  }

  /** {@code aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)} */
  public final Results.Histogram histogram(long bins, double[] range) {
    List<Tensor> results = HISTOGRAM__BIN_CT.call().put(this).put(bins).put(range).tensors();
    return new Results.Histogram(results.get(0), results.get(1));
  }

  /** {@code aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)} */
  public final Results.Histogram histogram(long bins) {
    List<Tensor> results = HISTOGRAM__BIN_CT.call().put(this).put(bins).tensors();
    return new Results.Histogram(results.get(0), results.get(1));
  }

  /** {@code aten::histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)} */
  public final Results.Histogram histogram() {
    List<Tensor> results = HISTOGRAM__BIN_CT.call().put(this).tensors();
    return new Results.Histogram(results.get(0), results.get(1));
  }

  private static final Operator HISTOGRAM__BINS_TENSOR = new Operator("histogram", "bins_tensor");

  /**
   * {@code aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.histogram.html">torch.Tensor.histogram</a>
   */
  public final Results.Histogram histogram(Tensor bins, Tensor weight, boolean density) {
    List<Tensor> results = HISTOGRAM__BINS_TENSOR.call().put(this).put(bins).put(weight).put(density).tensors();
    return new Results.Histogram(results.get(0), results.get(1));
  }

  /** {@code aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)} */
  public final Results.Histogram histogram(Tensor bins, Tensor weight) {
    List<Tensor> results = HISTOGRAM__BINS_TENSOR.call().put(this).put(bins).put(weight).tensors();
    return new Results.Histogram(results.get(0), results.get(1));
  }

  /** {@code aten::histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)} */
  public final Results.Histogram histogram(Tensor bins) {
    List<Tensor> results = HISTOGRAM__BINS_TENSOR.call().put(this).put(bins).tensors();
    return new Results.Histogram(results.get(0), results.get(1));
  }

  private static final Operator HISTOGRAMDD = new Operator("histogramdd", "");

  /**
   * {@code aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.histogramdd.html">torch.histogramdd</a>
   */
  public final Results.Histogramdd histogramdd(long[] bins, double[] range, Tensor weight, boolean density) {
    List<Tensor> results = HISTOGRAMDD.call().put(this).put(bins).put(range).put(weight).put(density).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(long[] bins, double[] range, Tensor weight) {
    List<Tensor> results = HISTOGRAMDD.call().put(this).put(bins).put(range).put(weight).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(long[] bins, double[] range) {
    List<Tensor> results = HISTOGRAMDD.call().put(this).put(bins).put(range).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd(Tensor self, int[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(long... bins) {
    List<Tensor> results = HISTOGRAMDD.call().put(this).put(bins).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  private static final Operator HISTOGRAMDD__TENSORLIST_BINS = new Operator("histogramdd", "TensorList_bins");

  /**
   * {@code aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.histogramdd.html">torch.histogramdd</a>
   */
  public final Results.Histogramdd histogramdd(List<Tensor> bins, double[] range, Tensor weight, boolean density) {
    Tensor[] binsAll = TensorLists.copyNullable(bins);
    List<Tensor> results = HISTOGRAMDD__TENSORLIST_BINS.call().put(this).put(binsAll).put(range).put(weight).put(density).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(List<Tensor> bins, double[] range, Tensor weight) {
    Tensor[] binsAll = TensorLists.copyNullable(bins);
    List<Tensor> results = HISTOGRAMDD__TENSORLIST_BINS.call().put(this).put(binsAll).put(range).put(weight).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(List<Tensor> bins, double[] range) {
    Tensor[] binsAll = TensorLists.copyNullable(bins);
    List<Tensor> results = HISTOGRAMDD__TENSORLIST_BINS.call().put(this).put(binsAll).put(range).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd.TensorList_bins(Tensor self, Tensor[] bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(List<Tensor> bins) {
    Tensor[] binsAll = TensorLists.copyNullable(bins);
    List<Tensor> results = HISTOGRAMDD__TENSORLIST_BINS.call().put(this).put(binsAll).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  private static final Operator HISTOGRAMDD__INT_BINS = new Operator("histogramdd", "int_bins");

  /**
   * {@code aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.histogramdd.html">torch.histogramdd</a>
   */
  public final Results.Histogramdd histogramdd(long bins, double[] range, Tensor weight, boolean density) {
    List<Tensor> results = HISTOGRAMDD__INT_BINS.call().put(this).put(bins).put(range).put(weight).put(density).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(long bins, double[] range, Tensor weight) {
    List<Tensor> results = HISTOGRAMDD__INT_BINS.call().put(this).put(bins).put(range).put(weight).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(long bins, double[] range) {
    List<Tensor> results = HISTOGRAMDD__INT_BINS.call().put(this).put(bins).put(range).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  /** {@code aten::histogramdd.int_bins(Tensor self, int bins, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor[] bin_edges)} */
  public final Results.Histogramdd histogramdd(long bins) {
    List<Tensor> results = HISTOGRAMDD__INT_BINS.call().put(this).put(bins).tensors();
    return new Results.Histogramdd(results.get(0), results.subList(1, results.size()));
  }

  private static final Operator HSPLIT__ARRAY = new Operator("hsplit", "array");

  /**
   * {@code aten::hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.hsplit.html">torch.Tensor.hsplit</a>
   */
  public final List<Tensor> hsplit(long... indices) {
    return HSPLIT__ARRAY.call().put(this).put(indices).tensors();
  }

  private static final Operator HSPLIT__INT = new Operator("hsplit", "int");

  /**
   * {@code aten::hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.hsplit.html">torch.Tensor.hsplit</a>
   */
  public final List<Tensor> hsplit(long sections) {
    return HSPLIT__INT.call().put(this).put(sections).tensors();
  }

  private static final Operator HUBER_LOSS = new Operator("huber_loss", "");

  /**
   * {@code aten::huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.huber_loss.html">torch.nn.functional.huber_loss</a>
   */
  public final Tensor huberLoss(Tensor target, long reduction, double delta) {
    return HUBER_LOSS.call().put(this).put(target).put(reduction).put(delta).tensor();
  }

  /** {@code aten::huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor} */
  public final Tensor huberLoss(Tensor target, long reduction) {
    return HUBER_LOSS.call().put(this).put(target).put(reduction).tensor();
  }

  /** {@code aten::huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor} */
  public final Tensor huberLoss(Tensor target) {
    return HUBER_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator HYPOT = new Operator("hypot", "");

  /**
   * {@code aten::hypot(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.hypot.html">torch.Tensor.hypot</a>
   */
  public final Tensor hypot(Tensor other) {
    return HYPOT.call().put(this).put(other).tensor();
  }

  private static final Operator HYPOT_ = new Operator("hypot_", "");

  /**
   * {@code aten::hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.hypot_.html">torch.Tensor.hypot_</a>
   */
  public final Tensor hypot_(Tensor other) {
    return HYPOT_.call().put(this).put(other).returning((Tensor) this);
  }
}
