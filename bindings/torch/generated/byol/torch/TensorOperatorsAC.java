// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.MemoryFormat;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Operators from A to C, a part of {@link Tensor}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public abstract sealed class TensorOperatorsAC extends TensorArithmetic permits TensorOperatorsDH {
  TensorOperatorsAC(MemorySegment handle) {
    super(handle);
  }

  private static final Operator ABS_ = new Operator("abs_", "");

  /**
   * {@code aten::abs_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.abs_.html">torch.Tensor.abs_</a>
   */
  public final Tensor abs_() {
    return ABS_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ABSOLUTE = new Operator("absolute", "");

  /**
   * {@code aten::absolute(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.absolute.html">torch.Tensor.absolute</a>
   */
  public final Tensor absolute() {
    return ABSOLUTE.call().put(this).tensor();
  }

  private static final Operator ABSOLUTE_ = new Operator("absolute_", "");

  /**
   * {@code aten::absolute_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.absolute_.html">torch.Tensor.absolute_</a>
   */
  public final Tensor absolute_() {
    return ABSOLUTE_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ACOS = new Operator("acos", "");

  /**
   * {@code aten::acos(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.acos.html">torch.Tensor.acos</a>
   */
  public final Tensor acos() {
    return ACOS.call().put(this).tensor();
  }

  private static final Operator ACOS_ = new Operator("acos_", "");

  /**
   * {@code aten::acos_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.acos_.html">torch.Tensor.acos_</a>
   */
  public final Tensor acos_() {
    return ACOS_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ACOSH = new Operator("acosh", "");

  /**
   * {@code aten::acosh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.acosh.html">torch.Tensor.acosh</a>
   */
  public final Tensor acosh() {
    return ACOSH.call().put(this).tensor();
  }

  private static final Operator ACOSH_ = new Operator("acosh_", "");

  /**
   * {@code aten::acosh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.acosh_.html">torch.Tensor.acosh_</a>
   */
  public final Tensor acosh_() {
    return ACOSH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ADAPTIVE_AVG_POOL1D = new Operator("adaptive_avg_pool1d", "");

  /**
   * {@code aten::adaptive_avg_pool1d(Tensor self, int[1] output_size) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.adaptive_avg_pool1d.html">torch.nn.functional.adaptive_avg_pool1d</a>
   */
  public final Tensor adaptiveAvgPool1d(long... outputSize) {
    return ADAPTIVE_AVG_POOL1D.call().put(this).put(outputSize).tensor();
  }

  private static final Operator ADAPTIVE_AVG_POOL2D = new Operator("adaptive_avg_pool2d", "");

  /**
   * {@code aten::adaptive_avg_pool2d(Tensor self, SymInt[2] output_size) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.adaptive_avg_pool2d.html">torch.nn.functional.adaptive_avg_pool2d</a>
   */
  public final Tensor adaptiveAvgPool2d(long... outputSize) {
    return ADAPTIVE_AVG_POOL2D.call().put(this).put(outputSize).tensor();
  }

  private static final Operator ADAPTIVE_AVG_POOL3D = new Operator("adaptive_avg_pool3d", "");

  /**
   * {@code aten::adaptive_avg_pool3d(Tensor self, SymInt[3] output_size) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.adaptive_avg_pool3d.html">torch.nn.functional.adaptive_avg_pool3d</a>
   */
  public final Tensor adaptiveAvgPool3d(long... outputSize) {
    return ADAPTIVE_AVG_POOL3D.call().put(this).put(outputSize).tensor();
  }

  private static final Operator ADAPTIVE_MAX_POOL1D = new Operator("adaptive_max_pool1d", "");

  /** {@code aten::adaptive_max_pool1d(Tensor self, int[1] output_size) -> (Tensor, Tensor)} */
  public final Results.AdaptiveMaxPool1d adaptiveMaxPool1d(long... outputSize) {
    List<Tensor> results = ADAPTIVE_MAX_POOL1D.call().put(this).put(outputSize).tensors();
    return new Results.AdaptiveMaxPool1d(results.get(0), results.get(1));
  }

  private static final Operator ADAPTIVE_MAX_POOL2D = new Operator("adaptive_max_pool2d", "");

  /** {@code aten::adaptive_max_pool2d(Tensor self, int[2] output_size) -> (Tensor, Tensor)} */
  public final Results.AdaptiveMaxPool2d adaptiveMaxPool2d(long... outputSize) {
    List<Tensor> results = ADAPTIVE_MAX_POOL2D.call().put(this).put(outputSize).tensors();
    return new Results.AdaptiveMaxPool2d(results.get(0), results.get(1));
  }

  private static final Operator ADAPTIVE_MAX_POOL3D = new Operator("adaptive_max_pool3d", "");

  /** {@code aten::adaptive_max_pool3d(Tensor self, int[3] output_size) -> (Tensor, Tensor)} */
  public final Results.AdaptiveMaxPool3d adaptiveMaxPool3d(long... outputSize) {
    List<Tensor> results = ADAPTIVE_MAX_POOL3D.call().put(this).put(outputSize).tensors();
    return new Results.AdaptiveMaxPool3d(results.get(0), results.get(1));
  }

  private static final Operator ADD__SCALAR = new Operator("add", "Scalar");

  /**
   * {@code aten::add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.add.html">torch.Tensor.add</a>
   */
  public final Tensor add(Number other, Number alpha) {
    return ADD__SCALAR.call().put(this).put(other).put(alpha).tensor();
  }

  private static final Operator ADD___SCALAR = new Operator("add_", "Scalar");

  /**
   * {@code aten::add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.add_.html">torch.Tensor.add_</a>
   */
  public final Tensor add_(Number other, Number alpha) {
    return ADD___SCALAR.call().put(this).put(other).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor add_(Number other) {
    return ADD___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator ADDBMM = new Operator("addbmm", "");

  /**
   * {@code aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addbmm.html">torch.Tensor.addbmm</a>
   */
  public final Tensor addbmm(Tensor batch1, Tensor batch2, Number beta, Number alpha) {
    return ADDBMM.call().put(this).put(batch1).put(batch2).put(beta).put(alpha).tensor();
  }

  /** {@code aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addbmm(Tensor batch1, Tensor batch2, Number beta) {
    return ADDBMM.call().put(this).put(batch1).put(batch2).put(beta).tensor();
  }

  /** {@code aten::addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addbmm(Tensor batch1, Tensor batch2) {
    return ADDBMM.call().put(this).put(batch1).put(batch2).tensor();
  }

  private static final Operator ADDBMM_ = new Operator("addbmm_", "");

  /**
   * {@code aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addbmm_.html">torch.Tensor.addbmm_</a>
   */
  public final Tensor addbmm_(Tensor batch1, Tensor batch2, Number beta, Number alpha) {
    return ADDBMM_.call().put(this).put(batch1).put(batch2).put(beta).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor addbmm_(Tensor batch1, Tensor batch2, Number beta) {
    return ADDBMM_.call().put(this).put(batch1).put(batch2).put(beta).returning((Tensor) this);
  }

  /** {@code aten::addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor addbmm_(Tensor batch1, Tensor batch2) {
    return ADDBMM_.call().put(this).put(batch1).put(batch2).returning((Tensor) this);
  }

  private static final Operator ADDCDIV = new Operator("addcdiv", "");

  /**
   * {@code aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addcdiv.html">torch.Tensor.addcdiv</a>
   */
  public final Tensor addcdiv(Tensor tensor1, Tensor tensor2, Number value) {
    return ADDCDIV.call().put(this).put(tensor1).put(tensor2).put(value).tensor();
  }

  /** {@code aten::addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor} */
  public final Tensor addcdiv(Tensor tensor1, Tensor tensor2) {
    return ADDCDIV.call().put(this).put(tensor1).put(tensor2).tensor();
  }

  private static final Operator ADDCDIV_ = new Operator("addcdiv_", "");

  /**
   * {@code aten::addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addcdiv_.html">torch.Tensor.addcdiv_</a>
   */
  public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Number value) {
    return ADDCDIV_.call().put(this).put(tensor1).put(tensor2).put(value).returning((Tensor) this);
  }

  /** {@code aten::addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)} */
  public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2) {
    return ADDCDIV_.call().put(this).put(tensor1).put(tensor2).returning((Tensor) this);
  }

  private static final Operator ADDCMUL = new Operator("addcmul", "");

  /**
   * {@code aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addcmul.html">torch.Tensor.addcmul</a>
   */
  public final Tensor addcmul(Tensor tensor1, Tensor tensor2, Number value) {
    return ADDCMUL.call().put(this).put(tensor1).put(tensor2).put(value).tensor();
  }

  /** {@code aten::addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor} */
  public final Tensor addcmul(Tensor tensor1, Tensor tensor2) {
    return ADDCMUL.call().put(this).put(tensor1).put(tensor2).tensor();
  }

  private static final Operator ADDCMUL_ = new Operator("addcmul_", "");

  /**
   * {@code aten::addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addcmul_.html">torch.Tensor.addcmul_</a>
   */
  public final Tensor addcmul_(Tensor tensor1, Tensor tensor2, Number value) {
    return ADDCMUL_.call().put(this).put(tensor1).put(tensor2).put(value).returning((Tensor) this);
  }

  /** {@code aten::addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)} */
  public final Tensor addcmul_(Tensor tensor1, Tensor tensor2) {
    return ADDCMUL_.call().put(this).put(tensor1).put(tensor2).returning((Tensor) this);
  }

  private static final Operator ADDMM = new Operator("addmm", "");

  /**
   * {@code aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addmm.html">torch.Tensor.addmm</a>
   */
  public final Tensor addmm(Tensor mat1, Tensor mat2, Number beta, Number alpha) {
    return ADDMM.call().put(this).put(mat1).put(mat2).put(beta).put(alpha).tensor();
  }

  /** {@code aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addmm(Tensor mat1, Tensor mat2, Number beta) {
    return ADDMM.call().put(this).put(mat1).put(mat2).put(beta).tensor();
  }

  /** {@code aten::addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addmm(Tensor mat1, Tensor mat2) {
    return ADDMM.call().put(this).put(mat1).put(mat2).tensor();
  }

  private static final Operator ADDMM__DTYPE = new Operator("addmm", "dtype");

  /**
   * {@code aten::addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addmm.html">torch.Tensor.addmm</a>
   */
  public final Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype, Number beta, Number alpha) {
    return ADDMM__DTYPE.call().put(this).put(mat1).put(mat2).put(outDtype).put(beta).put(alpha).tensor();
  }

  /** {@code aten::addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype, Number beta) {
    return ADDMM__DTYPE.call().put(this).put(mat1).put(mat2).put(outDtype).put(beta).tensor();
  }

  /** {@code aten::addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype) {
    return ADDMM__DTYPE.call().put(this).put(mat1).put(mat2).put(outDtype).tensor();
  }

  private static final Operator ADDMM_ = new Operator("addmm_", "");

  /**
   * {@code aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addmm_.html">torch.Tensor.addmm_</a>
   */
  public final Tensor addmm_(Tensor mat1, Tensor mat2, Number beta, Number alpha) {
    return ADDMM_.call().put(this).put(mat1).put(mat2).put(beta).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor addmm_(Tensor mat1, Tensor mat2, Number beta) {
    return ADDMM_.call().put(this).put(mat1).put(mat2).put(beta).returning((Tensor) this);
  }

  /** {@code aten::addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor addmm_(Tensor mat1, Tensor mat2) {
    return ADDMM_.call().put(this).put(mat1).put(mat2).returning((Tensor) this);
  }

  private static final Operator ADDMV = new Operator("addmv", "");

  /**
   * {@code aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addmv.html">torch.Tensor.addmv</a>
   */
  public final Tensor addmv(Tensor mat, Tensor vec, Number beta, Number alpha) {
    return ADDMV.call().put(this).put(mat).put(vec).put(beta).put(alpha).tensor();
  }

  /** {@code aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addmv(Tensor mat, Tensor vec, Number beta) {
    return ADDMV.call().put(this).put(mat).put(vec).put(beta).tensor();
  }

  /** {@code aten::addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addmv(Tensor mat, Tensor vec) {
    return ADDMV.call().put(this).put(mat).put(vec).tensor();
  }

  private static final Operator ADDMV_ = new Operator("addmv_", "");

  /**
   * {@code aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addmv_.html">torch.Tensor.addmv_</a>
   */
  public final Tensor addmv_(Tensor mat, Tensor vec, Number beta, Number alpha) {
    return ADDMV_.call().put(this).put(mat).put(vec).put(beta).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor addmv_(Tensor mat, Tensor vec, Number beta) {
    return ADDMV_.call().put(this).put(mat).put(vec).put(beta).returning((Tensor) this);
  }

  /** {@code aten::addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor addmv_(Tensor mat, Tensor vec) {
    return ADDMV_.call().put(this).put(mat).put(vec).returning((Tensor) this);
  }

  private static final Operator ADDR = new Operator("addr", "");

  /**
   * {@code aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addr.html">torch.Tensor.addr</a>
   */
  public final Tensor addr(Tensor vec1, Tensor vec2, Number beta, Number alpha) {
    return ADDR.call().put(this).put(vec1).put(vec2).put(beta).put(alpha).tensor();
  }

  /** {@code aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addr(Tensor vec1, Tensor vec2, Number beta) {
    return ADDR.call().put(this).put(vec1).put(vec2).put(beta).tensor();
  }

  /** {@code aten::addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor addr(Tensor vec1, Tensor vec2) {
    return ADDR.call().put(this).put(vec1).put(vec2).tensor();
  }

  private static final Operator ADDR_ = new Operator("addr_", "");

  /**
   * {@code aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.addr_.html">torch.Tensor.addr_</a>
   */
  public final Tensor addr_(Tensor vec1, Tensor vec2, Number beta, Number alpha) {
    return ADDR_.call().put(this).put(vec1).put(vec2).put(beta).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor addr_(Tensor vec1, Tensor vec2, Number beta) {
    return ADDR_.call().put(this).put(vec1).put(vec2).put(beta).returning((Tensor) this);
  }

  /** {@code aten::addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor addr_(Tensor vec1, Tensor vec2) {
    return ADDR_.call().put(this).put(vec1).put(vec2).returning((Tensor) this);
  }

  private static final Operator ADJOINT = new Operator("adjoint", "");

  /**
   * {@code aten::adjoint(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.adjoint.html">torch.Tensor.adjoint</a>
   */
  public final Tensor adjoint() {
    return ADJOINT.call().put(this).tensor();
  }

  private static final Operator ALIAS_COPY = new Operator("alias_copy", "");

  /**
   * {@code aten::alias_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.alias_copy.html">torch.alias_copy</a>
   */
  public final Tensor aliasCopy() {
    return ALIAS_COPY.call().put(this).tensor();
  }

  private static final Operator ALL = new Operator("all", "");

  /**
   * {@code aten::all(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.all.html">torch.Tensor.all</a>
   */
  public final Tensor all() {
    return ALL.call().put(this).tensor();
  }

  private static final Operator ALL__DIM = new Operator("all", "dim");

  /**
   * {@code aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.all.html">torch.Tensor.all</a>
   */
  public final Tensor all(long dim, boolean keepdim) {
    return ALL__DIM.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor} */
  public final Tensor all(long dim) {
    return ALL__DIM.call().put(this).put(dim).tensor();
  }

  private static final Operator ALL__DIMS = new Operator("all", "dims");

  /**
   * {@code aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.all.html">torch.Tensor.all</a>
   */
  public final Tensor all(long[] dim, boolean keepdim) {
    return ALL__DIMS.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor} */
  public final Tensor all(long... dim) {
    return ALL__DIMS.call().put(this).put(dim).tensor();
  }

  private static final Operator ALLCLOSE = new Operator("allclose", "");

  /**
   * {@code aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.allclose.html">torch.Tensor.allclose</a>
   */
  public final boolean allclose(Tensor other, double rtol, double atol, boolean equalNan) {
    return ALLCLOSE.call().put(this).put(other).put(rtol).put(atol).put(equalNan).bool();
  }

  /** {@code aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool} */
  public final boolean allclose(Tensor other, double rtol, double atol) {
    return ALLCLOSE.call().put(this).put(other).put(rtol).put(atol).bool();
  }

  /** {@code aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool} */
  public final boolean allclose(Tensor other, double rtol) {
    return ALLCLOSE.call().put(this).put(other).put(rtol).bool();
  }

  /** {@code aten::allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool} */
  public final boolean allclose(Tensor other) {
    return ALLCLOSE.call().put(this).put(other).bool();
  }

  private static final Operator ALPHA_DROPOUT_ = new Operator("alpha_dropout_", "");

  /** {@code aten::alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)} */
  public final Tensor alphaDropout_(double p, boolean train) {
    return ALPHA_DROPOUT_.call().put(this).put(p).put(train).returning((Tensor) this);
  }

  private static final Operator AMAX = new Operator("amax", "");

  /**
   * {@code aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.amax.html">torch.Tensor.amax</a>
   */
  public final Tensor amax(long[] dim, boolean keepdim) {
    return AMAX.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor} */
  public final Tensor amax(long dim, boolean keepdim) {
    return AMAX.call().put(this).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor} */
  public final Tensor amax(long... dim) {
    return AMAX.call().put(this).put(dim).tensor();
  }

  /** {@code aten::amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor} */
  public final Tensor amax() {
    return AMAX.call().put(this).tensor();
  }

  private static final Operator AMIN = new Operator("amin", "");

  /**
   * {@code aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.amin.html">torch.Tensor.amin</a>
   */
  public final Tensor amin(long[] dim, boolean keepdim) {
    return AMIN.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor} */
  public final Tensor amin(long dim, boolean keepdim) {
    return AMIN.call().put(this).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor} */
  public final Tensor amin(long... dim) {
    return AMIN.call().put(this).put(dim).tensor();
  }

  /** {@code aten::amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor} */
  public final Tensor amin() {
    return AMIN.call().put(this).tensor();
  }

  private static final Operator AMINMAX = new Operator("aminmax", "");

  /**
   * {@code aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.aminmax.html">torch.Tensor.aminmax</a>
   */
  public final Results.Aminmax aminmax(Number dim, boolean keepdim) {
    List<Tensor> results = AMINMAX.call().put(this).put(dim).put(keepdim).tensors();
    return new Results.Aminmax(results.get(0), results.get(1));
  }

  /** {@code aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)} */
  public final Results.Aminmax aminmax(Number dim) {
    List<Tensor> results = AMINMAX.call().put(this).put(dim).tensors();
    return new Results.Aminmax(results.get(0), results.get(1));
  }

  /** {@code aten::aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)} */
  public final Results.Aminmax aminmax() {
    List<Tensor> results = AMINMAX.call().put(this).tensors();
    return new Results.Aminmax(results.get(0), results.get(1));
  }

  private static final Operator ANGLE = new Operator("angle", "");

  /**
   * {@code aten::angle(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.angle.html">torch.Tensor.angle</a>
   */
  public final Tensor angle() {
    return ANGLE.call().put(this).tensor();
  }

  private static final Operator ANY = new Operator("any", "");

  /**
   * {@code aten::any(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.any.html">torch.Tensor.any</a>
   */
  public final Tensor any() {
    return ANY.call().put(this).tensor();
  }

  private static final Operator ANY__DIM = new Operator("any", "dim");

  /**
   * {@code aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.any.html">torch.Tensor.any</a>
   */
  public final Tensor any(long dim, boolean keepdim) {
    return ANY__DIM.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor} */
  public final Tensor any(long dim) {
    return ANY__DIM.call().put(this).put(dim).tensor();
  }

  private static final Operator ANY__DIMS = new Operator("any", "dims");

  /**
   * {@code aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.any.html">torch.Tensor.any</a>
   */
  public final Tensor any(long[] dim, boolean keepdim) {
    return ANY__DIMS.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor} */
  public final Tensor any(long... dim) {
    return ANY__DIMS.call().put(this).put(dim).tensor();
  }

  private static final Operator ARCCOS = new Operator("arccos", "");

  /**
   * {@code aten::arccos(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arccos.html">torch.Tensor.arccos</a>
   */
  public final Tensor arccos() {
    return ARCCOS.call().put(this).tensor();
  }

  private static final Operator ARCCOS_ = new Operator("arccos_", "");

  /**
   * {@code aten::arccos_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arccos_.html">torch.Tensor.arccos_</a>
   */
  public final Tensor arccos_() {
    return ARCCOS_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ARCCOSH = new Operator("arccosh", "");

  /**
   * {@code aten::arccosh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arccosh.html">torch.Tensor.arccosh</a>
   */
  public final Tensor arccosh() {
    return ARCCOSH.call().put(this).tensor();
  }

  private static final Operator ARCCOSH_ = new Operator("arccosh_", "");

  /**
   * {@code aten::arccosh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arccosh_.html">torch.Tensor.arccosh_</a>
   */
  public final Tensor arccosh_() {
    return ARCCOSH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ARCSIN = new Operator("arcsin", "");

  /**
   * {@code aten::arcsin(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arcsin.html">torch.Tensor.arcsin</a>
   */
  public final Tensor arcsin() {
    return ARCSIN.call().put(this).tensor();
  }

  private static final Operator ARCSIN_ = new Operator("arcsin_", "");

  /**
   * {@code aten::arcsin_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arcsin_.html">torch.Tensor.arcsin_</a>
   */
  public final Tensor arcsin_() {
    return ARCSIN_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ARCSINH = new Operator("arcsinh", "");

  /**
   * {@code aten::arcsinh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arcsinh.html">torch.Tensor.arcsinh</a>
   */
  public final Tensor arcsinh() {
    return ARCSINH.call().put(this).tensor();
  }

  private static final Operator ARCSINH_ = new Operator("arcsinh_", "");

  /**
   * {@code aten::arcsinh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arcsinh_.html">torch.Tensor.arcsinh_</a>
   */
  public final Tensor arcsinh_() {
    return ARCSINH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ARCTAN = new Operator("arctan", "");

  /**
   * {@code aten::arctan(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arctan.html">torch.Tensor.arctan</a>
   */
  public final Tensor arctan() {
    return ARCTAN.call().put(this).tensor();
  }

  private static final Operator ARCTAN2 = new Operator("arctan2", "");

  /**
   * {@code aten::arctan2(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arctan2.html">torch.Tensor.arctan2</a>
   */
  public final Tensor arctan2(Tensor other) {
    return ARCTAN2.call().put(this).put(other).tensor();
  }

  private static final Operator ARCTAN2_ = new Operator("arctan2_", "");

  /**
   * {@code aten::arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arctan2_.html">torch.Tensor.arctan2_</a>
   */
  public final Tensor arctan2_(Tensor other) {
    return ARCTAN2_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator ARCTAN_ = new Operator("arctan_", "");

  /**
   * {@code aten::arctan_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arctan_.html">torch.Tensor.arctan_</a>
   */
  public final Tensor arctan_() {
    return ARCTAN_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ARCTANH = new Operator("arctanh", "");

  /**
   * {@code aten::arctanh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arctanh.html">torch.Tensor.arctanh</a>
   */
  public final Tensor arctanh() {
    return ARCTANH.call().put(this).tensor();
  }

  private static final Operator ARCTANH_ = new Operator("arctanh_", "");

  /**
   * {@code aten::arctanh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.arctanh_.html">torch.Tensor.arctanh_</a>
   */
  public final Tensor arctanh_() {
    return ARCTANH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ARGMAX = new Operator("argmax", "");

  /**
   * {@code aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.argmax.html">torch.Tensor.argmax</a>
   */
  public final Tensor argmax(Number dim, boolean keepdim) {
    return ARGMAX.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor} */
  public final Tensor argmax(Number dim) {
    return ARGMAX.call().put(this).put(dim).tensor();
  }

  /** {@code aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor} */
  public final Tensor argmax() {
    return ARGMAX.call().put(this).tensor();
  }

  private static final Operator ARGMIN = new Operator("argmin", "");

  /**
   * {@code aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.argmin.html">torch.Tensor.argmin</a>
   */
  public final Tensor argmin(Number dim, boolean keepdim) {
    return ARGMIN.call().put(this).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor} */
  public final Tensor argmin(Number dim) {
    return ARGMIN.call().put(this).put(dim).tensor();
  }

  /** {@code aten::argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor} */
  public final Tensor argmin() {
    return ARGMIN.call().put(this).tensor();
  }

  private static final Operator ARGSORT = new Operator("argsort", "");

  /**
   * {@code aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.argsort.html">torch.Tensor.argsort</a>
   */
  public final Tensor argsort(long dim, boolean descending) {
    return ARGSORT.call().put(this).put(dim).put(descending).tensor();
  }

  /** {@code aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor} */
  public final Tensor argsort(long dim) {
    return ARGSORT.call().put(this).put(dim).tensor();
  }

  /** {@code aten::argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor} */
  public final Tensor argsort() {
    return ARGSORT.call().put(this).tensor();
  }

  private static final Operator ARGSORT__STABLE = new Operator("argsort", "stable");

  /**
   * {@code aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.argsort.html">torch.Tensor.argsort</a>
   */
  public final Tensor argsort(boolean stable, long dim, boolean descending) {
    return ARGSORT__STABLE.call().put(this).put(stable).put(dim).put(descending).tensor();
  }

  /** {@code aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor} */
  public final Tensor argsort(boolean stable, long dim) {
    return ARGSORT__STABLE.call().put(this).put(stable).put(dim).tensor();
  }

  /** {@code aten::argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor} */
  public final Tensor argsort(boolean stable) {
    return ARGSORT__STABLE.call().put(this).put(stable).tensor();
  }

  private static final Operator ARGWHERE = new Operator("argwhere", "");

  /**
   * {@code aten::argwhere(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.argwhere.html">torch.Tensor.argwhere</a>
   */
  public final Tensor argwhere() {
    return ARGWHERE.call().put(this).tensor();
  }

  private static final Operator AS_STRIDED = new Operator("as_strided", "");

  /**
   * {@code aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.as_strided.html">torch.Tensor.as_strided</a>
   */
  public final Tensor asStrided(long[] size, long[] stride, Number storageOffset) {
    return AS_STRIDED.call().put(this).put(size).put(stride).put(storageOffset).tensor();
  }

  /** {@code aten::as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)} */
  public final Tensor asStrided(long[] size, long... stride) {
    return AS_STRIDED.call().put(this).put(size).put(stride).tensor();
  }

  private static final Operator AS_STRIDED_ = new Operator("as_strided_", "");

  /**
   * {@code aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.as_strided_.html">torch.Tensor.as_strided_</a>
   */
  public final Tensor asStrided_(long[] size, long[] stride, Number storageOffset) {
    return AS_STRIDED_.call().put(this).put(size).put(stride).put(storageOffset).returning((Tensor) this);
  }

  /** {@code aten::as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)} */
  public final Tensor asStrided_(long[] size, long... stride) {
    return AS_STRIDED_.call().put(this).put(size).put(stride).returning((Tensor) this);
  }

  private static final Operator AS_STRIDED_COPY = new Operator("as_strided_copy", "");

  /**
   * {@code aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.as_strided_copy.html">torch.as_strided_copy</a>
   */
  public final Tensor asStridedCopy(long[] size, long[] stride, Number storageOffset) {
    return AS_STRIDED_COPY.call().put(this).put(size).put(stride).put(storageOffset).tensor();
  }

  /** {@code aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor} */
  public final Tensor asStridedCopy(long[] size, long... stride) {
    return AS_STRIDED_COPY.call().put(this).put(size).put(stride).tensor();
  }

  private static final Operator AS_STRIDED_SCATTER = new Operator("as_strided_scatter", "");

  /**
   * {@code aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.as_strided_scatter.html">torch.Tensor.as_strided_scatter</a>
   */
  public final Tensor asStridedScatter(Tensor src, long[] size, long[] stride, Number storageOffset) {
    return AS_STRIDED_SCATTER.call().put(this).put(src).put(size).put(stride).put(storageOffset).tensor();
  }

  /** {@code aten::as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor} */
  public final Tensor asStridedScatter(Tensor src, long[] size, long... stride) {
    return AS_STRIDED_SCATTER.call().put(this).put(src).put(size).put(stride).tensor();
  }

  private static final Operator ASIN = new Operator("asin", "");

  /**
   * {@code aten::asin(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.asin.html">torch.Tensor.asin</a>
   */
  public final Tensor asin() {
    return ASIN.call().put(this).tensor();
  }

  private static final Operator ASIN_ = new Operator("asin_", "");

  /**
   * {@code aten::asin_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.asin_.html">torch.Tensor.asin_</a>
   */
  public final Tensor asin_() {
    return ASIN_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ASINH = new Operator("asinh", "");

  /**
   * {@code aten::asinh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.asinh.html">torch.Tensor.asinh</a>
   */
  public final Tensor asinh() {
    return ASINH.call().put(this).tensor();
  }

  private static final Operator ASINH_ = new Operator("asinh_", "");

  /**
   * {@code aten::asinh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.asinh_.html">torch.Tensor.asinh_</a>
   */
  public final Tensor asinh_() {
    return ASINH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ATAN = new Operator("atan", "");

  /**
   * {@code aten::atan(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.atan.html">torch.Tensor.atan</a>
   */
  public final Tensor atan() {
    return ATAN.call().put(this).tensor();
  }

  private static final Operator ATAN2 = new Operator("atan2", "");

  /**
   * {@code aten::atan2(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.atan2.html">torch.Tensor.atan2</a>
   */
  public final Tensor atan2(Tensor other) {
    return ATAN2.call().put(this).put(other).tensor();
  }

  private static final Operator ATAN2_ = new Operator("atan2_", "");

  /**
   * {@code aten::atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.atan2_.html">torch.Tensor.atan2_</a>
   */
  public final Tensor atan2_(Tensor other) {
    return ATAN2_.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator ATAN_ = new Operator("atan_", "");

  /**
   * {@code aten::atan_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.atan_.html">torch.Tensor.atan_</a>
   */
  public final Tensor atan_() {
    return ATAN_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ATANH = new Operator("atanh", "");

  /**
   * {@code aten::atanh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.atanh.html">torch.Tensor.atanh</a>
   */
  public final Tensor atanh() {
    return ATANH.call().put(this).tensor();
  }

  private static final Operator ATANH_ = new Operator("atanh_", "");

  /**
   * {@code aten::atanh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.atanh_.html">torch.Tensor.atanh_</a>
   */
  public final Tensor atanh_() {
    return ATANH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator ATLEAST_1D = new Operator("atleast_1d", "");

  /** {@code aten::atleast_1d(Tensor self) -> Tensor} */
  public final Tensor atleast1d() {
    return ATLEAST_1D.call().put(this).tensor();
  }

  private static final Operator ATLEAST_2D = new Operator("atleast_2d", "");

  /** {@code aten::atleast_2d(Tensor self) -> Tensor} */
  public final Tensor atleast2d() {
    return ATLEAST_2D.call().put(this).tensor();
  }

  private static final Operator ATLEAST_3D = new Operator("atleast_3d", "");

  /** {@code aten::atleast_3d(Tensor self) -> Tensor} */
  public final Tensor atleast3d() {
    return ATLEAST_3D.call().put(this).tensor();
  }

  private static final Operator AVG_POOL1D = new Operator("avg_pool1d", "");

  /**
   * {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.avg_pool1d.html">torch.nn.functional.avg_pool1d</a>
   */
  public final Tensor avgPool1d(long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).tensor();
  }

  /** {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor} */
  public final Tensor avgPool1d(long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).tensor();
  }

  /** {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor} */
  public final Tensor avgPool1d(long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return AVG_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).put(ceilMode).tensor();
  }

  /** {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor} */
  public final Tensor avgPool1d(long kernelSize, long stride, long padding, boolean ceilMode) {
    return AVG_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).put(ceilMode).tensor();
  }

  /** {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor} */
  public final Tensor avgPool1d(long[] kernelSize, long[] stride, long... padding) {
    return AVG_POOL1D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor} */
  public final Tensor avgPool1d(long kernelSize, long stride, long padding) {
    return AVG_POOL1D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor} */
  public final Tensor avgPool1d(long[] kernelSize, long... stride) {
    return AVG_POOL1D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor} */
  public final Tensor avgPool1d(long kernelSize, long stride) {
    return AVG_POOL1D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor} */
  public final Tensor avgPool1d(long... kernelSize) {
    return AVG_POOL1D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator AVG_POOL2D = new Operator("avg_pool2d", "");

  /**
   * {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.avg_pool2d.html">torch.nn.functional.avg_pool2d</a>
   */
  public final Tensor avgPool2d(long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad, Number divisorOverride) {
    return AVG_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).put(divisorOverride).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad, Number divisorOverride) {
    return AVG_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).put(divisorOverride).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return AVG_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).put(ceilMode).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long kernelSize, long stride, long padding, boolean ceilMode) {
    return AVG_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).put(ceilMode).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long[] kernelSize, long[] stride, long... padding) {
    return AVG_POOL2D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long kernelSize, long stride, long padding) {
    return AVG_POOL2D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long[] kernelSize, long... stride) {
    return AVG_POOL2D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long kernelSize, long stride) {
    return AVG_POOL2D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool2d(long... kernelSize) {
    return AVG_POOL2D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator AVG_POOL3D = new Operator("avg_pool3d", "");

  /**
   * {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.avg_pool3d.html">torch.nn.functional.avg_pool3d</a>
   */
  public final Tensor avgPool3d(long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad, Number divisorOverride) {
    return AVG_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).put(divisorOverride).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad, Number divisorOverride) {
    return AVG_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).put(divisorOverride).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return AVG_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).put(ceilMode).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long kernelSize, long stride, long padding, boolean ceilMode) {
    return AVG_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).put(ceilMode).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long[] kernelSize, long[] stride, long... padding) {
    return AVG_POOL3D.call().put(this).put(kernelSize).put(stride).put(padding).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long kernelSize, long stride, long padding) {
    return AVG_POOL3D.call().put(this).each(kernelSize).each(stride).each(padding).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long[] kernelSize, long... stride) {
    return AVG_POOL3D.call().put(this).put(kernelSize).put(stride).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long kernelSize, long stride) {
    return AVG_POOL3D.call().put(this).each(kernelSize).each(stride).tensor();
  }

  /** {@code aten::avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor} */
  public final Tensor avgPool3d(long... kernelSize) {
    return AVG_POOL3D.call().put(this).put(kernelSize).tensor();
  }

  private static final Operator BADDBMM = new Operator("baddbmm", "");

  /**
   * {@code aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.baddbmm.html">torch.Tensor.baddbmm</a>
   */
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, Number beta, Number alpha) {
    return BADDBMM.call().put(this).put(batch1).put(batch2).put(beta).put(alpha).tensor();
  }

  /** {@code aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, Number beta) {
    return BADDBMM.call().put(this).put(batch1).put(batch2).put(beta).tensor();
  }

  /** {@code aten::baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor baddbmm(Tensor batch1, Tensor batch2) {
    return BADDBMM.call().put(this).put(batch1).put(batch2).tensor();
  }

  private static final Operator BADDBMM__DTYPE = new Operator("baddbmm", "dtype");

  /**
   * {@code aten::baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.baddbmm.html">torch.Tensor.baddbmm</a>
   */
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype, Number beta, Number alpha) {
    return BADDBMM__DTYPE.call().put(this).put(batch1).put(batch2).put(outDtype).put(beta).put(alpha).tensor();
  }

  /** {@code aten::baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype, Number beta) {
    return BADDBMM__DTYPE.call().put(this).put(batch1).put(batch2).put(outDtype).put(beta).tensor();
  }

  /** {@code aten::baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor} */
  public final Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype) {
    return BADDBMM__DTYPE.call().put(this).put(batch1).put(batch2).put(outDtype).tensor();
  }

  private static final Operator BADDBMM_ = new Operator("baddbmm_", "");

  /**
   * {@code aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.baddbmm_.html">torch.Tensor.baddbmm_</a>
   */
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2, Number beta, Number alpha) {
    return BADDBMM_.call().put(this).put(batch1).put(batch2).put(beta).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2, Number beta) {
    return BADDBMM_.call().put(this).put(batch1).put(batch2).put(beta).returning((Tensor) this);
  }

  /** {@code aten::baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)} */
  public final Tensor baddbmm_(Tensor batch1, Tensor batch2) {
    return BADDBMM_.call().put(this).put(batch1).put(batch2).returning((Tensor) this);
  }

  private static final Operator BERNOULLI = new Operator("bernoulli", "");

  /**
   * {@code aten::bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bernoulli.html">torch.Tensor.bernoulli</a>
   */
  public final Tensor bernoulli(Generator generator) {
    return BERNOULLI.call().put(this).put(generator).tensor();
  }

  /** {@code aten::bernoulli(Tensor self, *, Generator? generator=None) -> Tensor} */
  public final Tensor bernoulli() {
    return BERNOULLI.call().put(this).tensor();
  }

  private static final Operator BERNOULLI__TENSOR = new Operator("bernoulli", "Tensor");

  /**
   * {@code aten::bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bernoulli.html">torch.Tensor.bernoulli</a>
   */
  public final Tensor bernoulli(Tensor p, Generator generator) {
    return BERNOULLI__TENSOR.call().put(this).put(p).put(generator).tensor();
  }

  /** {@code aten::bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) -> Tensor} */
  public final Tensor bernoulli(Tensor p) {
    return BERNOULLI__TENSOR.call().put(this).put(p).tensor();
  }

  private static final Operator BERNOULLI__P = new Operator("bernoulli", "p");

  /**
   * {@code aten::bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bernoulli.html">torch.Tensor.bernoulli</a>
   */
  public final Tensor bernoulli(double p, Generator generator) {
    return BERNOULLI__P.call().put(this).put(p).put(generator).tensor();
  }

  /** {@code aten::bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor} */
  public final Tensor bernoulli(double p) {
    return BERNOULLI__P.call().put(this).put(p).tensor();
  }

  private static final Operator BERNOULLI___TENSOR = new Operator("bernoulli_", "Tensor");

  /**
   * {@code aten::bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bernoulli_.html">torch.Tensor.bernoulli_</a>
   */
  public final Tensor bernoulli_(Tensor p, Generator generator) {
    return BERNOULLI___TENSOR.call().put(this).put(p).put(generator).returning((Tensor) this);
  }

  /** {@code aten::bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor bernoulli_(Tensor p) {
    return BERNOULLI___TENSOR.call().put(this).put(p).returning((Tensor) this);
  }

  private static final Operator BERNOULLI___FLOAT = new Operator("bernoulli_", "float");

  /**
   * {@code aten::bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bernoulli_.html">torch.Tensor.bernoulli_</a>
   */
  public final Tensor bernoulli_(double p, Generator generator) {
    return BERNOULLI___FLOAT.call().put(this).put(p).put(generator).returning((Tensor) this);
  }

  /** {@code aten::bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor bernoulli_(double p) {
    return BERNOULLI___FLOAT.call().put(this).put(p).returning((Tensor) this);
  }

  /** {@code aten::bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor bernoulli_() {
    return BERNOULLI___FLOAT.call().put(this).returning((Tensor) this);
  }

  private static final Operator BINARY_CROSS_ENTROPY = new Operator("binary_cross_entropy", "");

  /**
   * {@code aten::binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.binary_cross_entropy.html">torch.nn.functional.binary_cross_entropy</a>
   */
  public final Tensor binaryCrossEntropy(Tensor target, Tensor weight, long reduction) {
    return BINARY_CROSS_ENTROPY.call().put(this).put(target).put(weight).put(reduction).tensor();
  }

  /** {@code aten::binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor} */
  public final Tensor binaryCrossEntropy(Tensor target, Tensor weight) {
    return BINARY_CROSS_ENTROPY.call().put(this).put(target).put(weight).tensor();
  }

  /** {@code aten::binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor} */
  public final Tensor binaryCrossEntropy(Tensor target) {
    return BINARY_CROSS_ENTROPY.call().put(this).put(target).tensor();
  }

  private static final Operator BINARY_CROSS_ENTROPY_WITH_LOGITS = new Operator("binary_cross_entropy_with_logits", "");

  /**
   * {@code aten::binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.binary_cross_entropy_with_logits.html">torch.nn.functional.binary_cross_entropy_with_logits</a>
   */
  public final Tensor binaryCrossEntropyWithLogits(Tensor target, Tensor weight, Tensor posWeight, long reduction) {
    return BINARY_CROSS_ENTROPY_WITH_LOGITS.call().put(this).put(target).put(weight).put(posWeight).put(reduction).tensor();
  }

  /** {@code aten::binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor} */
  public final Tensor binaryCrossEntropyWithLogits(Tensor target, Tensor weight, Tensor posWeight) {
    return BINARY_CROSS_ENTROPY_WITH_LOGITS.call().put(this).put(target).put(weight).put(posWeight).tensor();
  }

  /** {@code aten::binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor} */
  public final Tensor binaryCrossEntropyWithLogits(Tensor target, Tensor weight) {
    return BINARY_CROSS_ENTROPY_WITH_LOGITS.call().put(this).put(target).put(weight).tensor();
  }

  /** {@code aten::binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor} */
  public final Tensor binaryCrossEntropyWithLogits(Tensor target) {
    return BINARY_CROSS_ENTROPY_WITH_LOGITS.call().put(this).put(target).tensor();
  }

  private static final Operator BINCOUNT = new Operator("bincount", "");

  /**
   * {@code aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bincount.html">torch.Tensor.bincount</a>
   */
  public final Tensor bincount(Tensor weights, long minlength) {
    return BINCOUNT.call().put(this).put(weights).put(minlength).tensor();
  }

  /** {@code aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor} */
  public final Tensor bincount(Tensor weights) {
    return BINCOUNT.call().put(this).put(weights).tensor();
  }

  /** {@code aten::bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor} */
  public final Tensor bincount() {
    return BINCOUNT.call().put(this).tensor();
  }

  private static final Operator BITWISE_AND__SCALAR = new Operator("bitwise_and", "Scalar");

  /**
   * {@code aten::bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_and.html">torch.Tensor.bitwise_and</a>
   */
  public final Tensor bitwiseAnd(Number other) {
    return BITWISE_AND__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_AND__TENSOR = new Operator("bitwise_and", "Tensor");

  /**
   * {@code aten::bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_and.html">torch.Tensor.bitwise_and</a>
   */
  public final Tensor bitwiseAnd(Tensor other) {
    return BITWISE_AND__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_AND___SCALAR = new Operator("bitwise_and_", "Scalar");

  /**
   * {@code aten::bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_and_.html">torch.Tensor.bitwise_and_</a>
   */
  public final Tensor bitwiseAnd_(Number other) {
    return BITWISE_AND___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_AND___TENSOR = new Operator("bitwise_and_", "Tensor");

  /**
   * {@code aten::bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_and_.html">torch.Tensor.bitwise_and_</a>
   */
  public final Tensor bitwiseAnd_(Tensor other) {
    return BITWISE_AND___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_LEFT_SHIFT__TENSOR = new Operator("bitwise_left_shift", "Tensor");

  /**
   * {@code aten::bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_left_shift.html">torch.Tensor.bitwise_left_shift</a>
   */
  public final Tensor bitwiseLeftShift(Tensor other) {
    return BITWISE_LEFT_SHIFT__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_LEFT_SHIFT__TENSOR_SCALAR = new Operator("bitwise_left_shift", "Tensor_Scalar");

  /**
   * {@code aten::bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_left_shift.html">torch.Tensor.bitwise_left_shift</a>
   */
  public final Tensor bitwiseLeftShift(Number other) {
    return BITWISE_LEFT_SHIFT__TENSOR_SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_LEFT_SHIFT___TENSOR = new Operator("bitwise_left_shift_", "Tensor");

  /**
   * {@code aten::bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_left_shift_.html">torch.Tensor.bitwise_left_shift_</a>
   */
  public final Tensor bitwiseLeftShift_(Tensor other) {
    return BITWISE_LEFT_SHIFT___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_LEFT_SHIFT___TENSOR_SCALAR = new Operator("bitwise_left_shift_", "Tensor_Scalar");

  /**
   * {@code aten::bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_left_shift_.html">torch.Tensor.bitwise_left_shift_</a>
   */
  public final Tensor bitwiseLeftShift_(Number other) {
    return BITWISE_LEFT_SHIFT___TENSOR_SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_NOT = new Operator("bitwise_not", "");

  /**
   * {@code aten::bitwise_not(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_not.html">torch.Tensor.bitwise_not</a>
   */
  public final Tensor bitwiseNot() {
    return BITWISE_NOT.call().put(this).tensor();
  }

  private static final Operator BITWISE_NOT_ = new Operator("bitwise_not_", "");

  /**
   * {@code aten::bitwise_not_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_not_.html">torch.Tensor.bitwise_not_</a>
   */
  public final Tensor bitwiseNot_() {
    return BITWISE_NOT_.call().put(this).returning((Tensor) this);
  }

  private static final Operator BITWISE_OR__SCALAR = new Operator("bitwise_or", "Scalar");

  /**
   * {@code aten::bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_or.html">torch.Tensor.bitwise_or</a>
   */
  public final Tensor bitwiseOr(Number other) {
    return BITWISE_OR__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_OR__TENSOR = new Operator("bitwise_or", "Tensor");

  /**
   * {@code aten::bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_or.html">torch.Tensor.bitwise_or</a>
   */
  public final Tensor bitwiseOr(Tensor other) {
    return BITWISE_OR__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_OR___SCALAR = new Operator("bitwise_or_", "Scalar");

  /**
   * {@code aten::bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_or_.html">torch.Tensor.bitwise_or_</a>
   */
  public final Tensor bitwiseOr_(Number other) {
    return BITWISE_OR___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_OR___TENSOR = new Operator("bitwise_or_", "Tensor");

  /**
   * {@code aten::bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_or_.html">torch.Tensor.bitwise_or_</a>
   */
  public final Tensor bitwiseOr_(Tensor other) {
    return BITWISE_OR___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_RIGHT_SHIFT__TENSOR = new Operator("bitwise_right_shift", "Tensor");

  /**
   * {@code aten::bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_right_shift.html">torch.Tensor.bitwise_right_shift</a>
   */
  public final Tensor bitwiseRightShift(Tensor other) {
    return BITWISE_RIGHT_SHIFT__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_RIGHT_SHIFT__TENSOR_SCALAR = new Operator("bitwise_right_shift", "Tensor_Scalar");

  /**
   * {@code aten::bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_right_shift.html">torch.Tensor.bitwise_right_shift</a>
   */
  public final Tensor bitwiseRightShift(Number other) {
    return BITWISE_RIGHT_SHIFT__TENSOR_SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_RIGHT_SHIFT___TENSOR = new Operator("bitwise_right_shift_", "Tensor");

  /**
   * {@code aten::bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_right_shift_.html">torch.Tensor.bitwise_right_shift_</a>
   */
  public final Tensor bitwiseRightShift_(Tensor other) {
    return BITWISE_RIGHT_SHIFT___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_RIGHT_SHIFT___TENSOR_SCALAR = new Operator("bitwise_right_shift_", "Tensor_Scalar");

  /**
   * {@code aten::bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_right_shift_.html">torch.Tensor.bitwise_right_shift_</a>
   */
  public final Tensor bitwiseRightShift_(Number other) {
    return BITWISE_RIGHT_SHIFT___TENSOR_SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_XOR__SCALAR = new Operator("bitwise_xor", "Scalar");

  /**
   * {@code aten::bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_xor.html">torch.Tensor.bitwise_xor</a>
   */
  public final Tensor bitwiseXor(Number other) {
    return BITWISE_XOR__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_XOR__TENSOR = new Operator("bitwise_xor", "Tensor");

  /**
   * {@code aten::bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_xor.html">torch.Tensor.bitwise_xor</a>
   */
  public final Tensor bitwiseXor(Tensor other) {
    return BITWISE_XOR__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator BITWISE_XOR___SCALAR = new Operator("bitwise_xor_", "Scalar");

  /**
   * {@code aten::bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_xor_.html">torch.Tensor.bitwise_xor_</a>
   */
  public final Tensor bitwiseXor_(Number other) {
    return BITWISE_XOR___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BITWISE_XOR___TENSOR = new Operator("bitwise_xor_", "Tensor");

  /**
   * {@code aten::bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bitwise_xor_.html">torch.Tensor.bitwise_xor_</a>
   */
  public final Tensor bitwiseXor_(Tensor other) {
    return BITWISE_XOR___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator BMM = new Operator("bmm", "");

  /**
   * {@code aten::bmm(Tensor self, Tensor mat2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bmm.html">torch.Tensor.bmm</a>
   */
  public final Tensor bmm(Tensor mat2) {
    return BMM.call().put(this).put(mat2).tensor();
  }

  private static final Operator BMM__DTYPE = new Operator("bmm", "dtype");

  /**
   * {@code aten::bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.bmm.html">torch.Tensor.bmm</a>
   */
  public final Tensor bmm(Tensor mat2, DType outDtype) {
    return BMM__DTYPE.call().put(this).put(mat2).put(outDtype).tensor();
  }

  private static final Operator BROADCAST_TO = new Operator("broadcast_to", "");

  /**
   * {@code aten::broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.broadcast_to.html">torch.Tensor.broadcast_to</a>
   */
  public final Tensor broadcastTo(long... size) {
    return BROADCAST_TO.call().put(this).put(size).tensor();
  }

  private static final Operator BUCKETIZE__TENSOR = new Operator("bucketize", "Tensor");

  /**
   * {@code aten::bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bucketize.html">torch.bucketize</a>
   */
  public final Tensor bucketize(Tensor boundaries, boolean outInt32, boolean right) {
    return BUCKETIZE__TENSOR.call().put(this).put(boundaries).put(outInt32).put(right).tensor();
  }

  /** {@code aten::bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor} */
  public final Tensor bucketize(Tensor boundaries, boolean outInt32) {
    return BUCKETIZE__TENSOR.call().put(this).put(boundaries).put(outInt32).tensor();
  }

  /** {@code aten::bucketize.Tensor(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False) -> Tensor} */
  public final Tensor bucketize(Tensor boundaries) {
    return BUCKETIZE__TENSOR.call().put(this).put(boundaries).tensor();
  }

  private static final Operator CAUCHY = new Operator("cauchy", "");

  /** {@code aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor cauchy(double median, double sigma, Generator generator) {
    return CAUCHY.call().put(this).put(median).put(sigma).put(generator).tensor();
  }

  /** {@code aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor cauchy(double median, double sigma) {
    return CAUCHY.call().put(this).put(median).put(sigma).tensor();
  }

  /** {@code aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor cauchy(double median) {
    return CAUCHY.call().put(this).put(median).tensor();
  }

  /** {@code aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor} */
  public final Tensor cauchy() {
    return CAUCHY.call().put(this).tensor();
  }

  private static final Operator CAUCHY_ = new Operator("cauchy_", "");

  /**
   * {@code aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cauchy_.html">torch.Tensor.cauchy_</a>
   */
  public final Tensor cauchy_(double median, double sigma, Generator generator) {
    return CAUCHY_.call().put(this).put(median).put(sigma).put(generator).returning((Tensor) this);
  }

  /** {@code aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor cauchy_(double median, double sigma) {
    return CAUCHY_.call().put(this).put(median).put(sigma).returning((Tensor) this);
  }

  /** {@code aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor cauchy_(double median) {
    return CAUCHY_.call().put(this).put(median).returning((Tensor) this);
  }

  /** {@code aten::cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)} */
  public final Tensor cauchy_() {
    return CAUCHY_.call().put(this).returning((Tensor) this);
  }

  private static final Operator CCOL_INDICES = new Operator("ccol_indices", "");

  /** {@code aten::ccol_indices(Tensor(a) self) -> Tensor(a)} */
  public final Tensor ccolIndices() {
    return CCOL_INDICES.call().put(this).tensor();
  }

  private static final Operator CCOL_INDICES_COPY = new Operator("ccol_indices_copy", "");

  /** {@code aten::ccol_indices_copy(Tensor self) -> Tensor} */
  public final Tensor ccolIndicesCopy() {
    return CCOL_INDICES_COPY.call().put(this).tensor();
  }

  private static final Operator CEIL = new Operator("ceil", "");

  /**
   * {@code aten::ceil(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ceil.html">torch.Tensor.ceil</a>
   */
  public final Tensor ceil() {
    return CEIL.call().put(this).tensor();
  }

  private static final Operator CEIL_ = new Operator("ceil_", "");

  /**
   * {@code aten::ceil_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.ceil_.html">torch.Tensor.ceil_</a>
   */
  public final Tensor ceil_() {
    return CEIL_.call().put(this).returning((Tensor) this);
  }

  private static final Operator CELU = new Operator("celu", "");

  /**
   * {@code aten::celu(Tensor self, Scalar alpha=1.) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.celu.html">torch.nn.functional.celu</a>
   */
  public final Tensor celu(Number alpha) {
    return CELU.call().put(this).put(alpha).tensor();
  }

  /** {@code aten::celu(Tensor self, Scalar alpha=1.) -> Tensor} */
  public final Tensor celu() {
    return CELU.call().put(this).tensor();
  }

  private static final Operator CELU_ = new Operator("celu_", "");

  /**
   * {@code aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.celu_.html">torch.nn.functional.celu_</a>
   */
  public final Tensor celu_(Number alpha) {
    return CELU_.call().put(this).put(alpha).returning((Tensor) this);
  }

  /** {@code aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)} */
  public final Tensor celu_() {
    return CELU_.call().put(this).returning((Tensor) this);
  }

  private static final Operator CHALF = new Operator("chalf", "");

  /**
   * {@code aten::chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.chalf.html">torch.Tensor.chalf</a>
   */
  public final Tensor chalf(MemoryFormat memoryFormat) {
    return CHALF.call().put(this).put(memoryFormat).tensor();
  }

  /** {@code aten::chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor} */
  public final Tensor chalf() {
    return CHALF.call().put(this).tensor();
  }

  private static final Operator CHANNEL_SHUFFLE = new Operator("channel_shuffle", "");

  /**
   * {@code aten::channel_shuffle(Tensor self, SymInt groups) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.channel_shuffle.html">torch.nn.functional.channel_shuffle</a>
   */
  public final Tensor channelShuffle(long groups) {
    return CHANNEL_SHUFFLE.call().put(this).put(groups).tensor();
  }

  private static final Operator CHOLESKY = new Operator("cholesky", "");

  /**
   * {@code aten::cholesky(Tensor self, bool upper=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cholesky.html">torch.Tensor.cholesky</a>
   */
  public final Tensor cholesky(boolean upper) {
    return CHOLESKY.call().put(this).put(upper).tensor();
  }

  /** {@code aten::cholesky(Tensor self, bool upper=False) -> Tensor} */
  public final Tensor cholesky() {
    return CHOLESKY.call().put(this).tensor();
  }

  private static final Operator CHOLESKY_INVERSE = new Operator("cholesky_inverse", "");

  /**
   * {@code aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cholesky_inverse.html">torch.Tensor.cholesky_inverse</a>
   */
  public final Tensor choleskyInverse(boolean upper) {
    return CHOLESKY_INVERSE.call().put(this).put(upper).tensor();
  }

  /** {@code aten::cholesky_inverse(Tensor self, bool upper=False) -> Tensor} */
  public final Tensor choleskyInverse() {
    return CHOLESKY_INVERSE.call().put(this).tensor();
  }

  private static final Operator CHOLESKY_SOLVE = new Operator("cholesky_solve", "");

  /**
   * {@code aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cholesky_solve.html">torch.Tensor.cholesky_solve</a>
   */
  public final Tensor choleskySolve(Tensor input2, boolean upper) {
    return CHOLESKY_SOLVE.call().put(this).put(input2).put(upper).tensor();
  }

  /** {@code aten::cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor} */
  public final Tensor choleskySolve(Tensor input2) {
    return CHOLESKY_SOLVE.call().put(this).put(input2).tensor();
  }

  private static final Operator CHUNK = new Operator("chunk", "");

  /**
   * {@code aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.chunk.html">torch.Tensor.chunk</a>
   */
  public final List<Tensor> chunk(long chunks, long dim) {
    return CHUNK.call().put(this).put(chunks).put(dim).tensors();
  }

  /** {@code aten::chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]} */
  public final List<Tensor> chunk(long chunks) {
    return CHUNK.call().put(this).put(chunks).tensors();
  }

  private static final Operator CLAMP = new Operator("clamp", "");

  /**
   * {@code aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clamp.html">torch.Tensor.clamp</a>
   */
  public final Tensor clamp(Number min, Number max) {
    return CLAMP.call().put(this).put(min).put(max).tensor();
  }

  /** {@code aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor} */
  public final Tensor clamp(Number min) {
    return CLAMP.call().put(this).put(min).tensor();
  }

  /** {@code aten::clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor} */
  public final Tensor clamp() {
    return CLAMP.call().put(this).tensor();
  }

  private static final Operator CLAMP__TENSOR = new Operator("clamp", "Tensor");

  /**
   * {@code aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clamp.html">torch.Tensor.clamp</a>
   */
  public final Tensor clamp(Tensor min, Tensor max) {
    return CLAMP__TENSOR.call().put(this).put(min).put(max).tensor();
  }

  /** {@code aten::clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor} */
  public final Tensor clamp(Tensor min) {
    return CLAMP__TENSOR.call().put(this).put(min).tensor();
  }

  private static final Operator CLAMP_ = new Operator("clamp_", "");

  /**
   * {@code aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clamp_.html">torch.Tensor.clamp_</a>
   */
  public final Tensor clamp_(Number min, Number max) {
    return CLAMP_.call().put(this).put(min).put(max).returning((Tensor) this);
  }

  /** {@code aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)} */
  public final Tensor clamp_(Number min) {
    return CLAMP_.call().put(this).put(min).returning((Tensor) this);
  }

  /** {@code aten::clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)} */
  public final Tensor clamp_() {
    return CLAMP_.call().put(this).returning((Tensor) this);
  }

  private static final Operator CLAMP___TENSOR = new Operator("clamp_", "Tensor");

  /**
   * {@code aten::clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clamp_.html">torch.Tensor.clamp_</a>
   */
  public final Tensor clamp_(Tensor min, Tensor max) {
    return CLAMP___TENSOR.call().put(this).put(min).put(max).returning((Tensor) this);
  }

  /** {@code aten::clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)} */
  public final Tensor clamp_(Tensor min) {
    return CLAMP___TENSOR.call().put(this).put(min).returning((Tensor) this);
  }

  private static final Operator CLAMP_MAX = new Operator("clamp_max", "");

  /** {@code aten::clamp_max(Tensor self, Scalar max) -> Tensor} */
  public final Tensor clampMax(Number max) {
    return CLAMP_MAX.call().put(this).put(max).tensor();
  }

  private static final Operator CLAMP_MAX__TENSOR = new Operator("clamp_max", "Tensor");

  /** {@code aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor} */
  public final Tensor clampMax(Tensor max) {
    return CLAMP_MAX__TENSOR.call().put(this).put(max).tensor();
  }

  private static final Operator CLAMP_MAX_ = new Operator("clamp_max_", "");

  /** {@code aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)} */
  public final Tensor clampMax_(Number max) {
    return CLAMP_MAX_.call().put(this).put(max).returning((Tensor) this);
  }

  private static final Operator CLAMP_MAX___TENSOR = new Operator("clamp_max_", "Tensor");

  /** {@code aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)} */
  public final Tensor clampMax_(Tensor max) {
    return CLAMP_MAX___TENSOR.call().put(this).put(max).returning((Tensor) this);
  }

  private static final Operator CLAMP_MIN__TENSOR = new Operator("clamp_min", "Tensor");

  /** {@code aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor} */
  public final Tensor clampMin(Tensor min) {
    return CLAMP_MIN__TENSOR.call().put(this).put(min).tensor();
  }

  private static final Operator CLAMP_MIN_ = new Operator("clamp_min_", "");

  /** {@code aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)} */
  public final Tensor clampMin_(Number min) {
    return CLAMP_MIN_.call().put(this).put(min).returning((Tensor) this);
  }

  private static final Operator CLAMP_MIN___TENSOR = new Operator("clamp_min_", "Tensor");

  /** {@code aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)} */
  public final Tensor clampMin_(Tensor min) {
    return CLAMP_MIN___TENSOR.call().put(this).put(min).returning((Tensor) this);
  }

  private static final Operator CLIP = new Operator("clip", "");

  /**
   * {@code aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clip.html">torch.Tensor.clip</a>
   */
  public final Tensor clip(Number min, Number max) {
    return CLIP.call().put(this).put(min).put(max).tensor();
  }

  /** {@code aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor} */
  public final Tensor clip(Number min) {
    return CLIP.call().put(this).put(min).tensor();
  }

  /** {@code aten::clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor} */
  public final Tensor clip() {
    return CLIP.call().put(this).tensor();
  }

  private static final Operator CLIP__TENSOR = new Operator("clip", "Tensor");

  /**
   * {@code aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clip.html">torch.Tensor.clip</a>
   */
  public final Tensor clip(Tensor min, Tensor max) {
    return CLIP__TENSOR.call().put(this).put(min).put(max).tensor();
  }

  /** {@code aten::clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor} */
  public final Tensor clip(Tensor min) {
    return CLIP__TENSOR.call().put(this).put(min).tensor();
  }

  private static final Operator CLIP_ = new Operator("clip_", "");

  /**
   * {@code aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clip_.html">torch.Tensor.clip_</a>
   */
  public final Tensor clip_(Number min, Number max) {
    return CLIP_.call().put(this).put(min).put(max).returning((Tensor) this);
  }

  /** {@code aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)} */
  public final Tensor clip_(Number min) {
    return CLIP_.call().put(this).put(min).returning((Tensor) this);
  }

  /** {@code aten::clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)} */
  public final Tensor clip_() {
    return CLIP_.call().put(this).returning((Tensor) this);
  }

  private static final Operator CLIP___TENSOR = new Operator("clip_", "Tensor");

  /**
   * {@code aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clip_.html">torch.Tensor.clip_</a>
   */
  public final Tensor clip_(Tensor min, Tensor max) {
    return CLIP___TENSOR.call().put(this).put(min).put(max).returning((Tensor) this);
  }

  /** {@code aten::clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)} */
  public final Tensor clip_(Tensor min) {
    return CLIP___TENSOR.call().put(this).put(min).returning((Tensor) this);
  }

  private static final Operator CLONE = new Operator("clone", "");

  /**
   * {@code aten::clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.clone.html">torch.Tensor.clone</a>
   */
  public final Tensor clone(MemoryFormat memoryFormat) {
    return CLONE.call().put(this).put(memoryFormat).tensor();
  }

  private static final Operator COALESCE = new Operator("coalesce", "");

  /**
   * {@code aten::coalesce(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.coalesce.html">torch.Tensor.coalesce</a>
   */
  public final Tensor coalesce() {
    return COALESCE.call().put(this).tensor();
  }

  private static final Operator COL2IM = new Operator("col2im", "");

  /** {@code aten::col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor} */
  public final Tensor col2im(long[] outputSize, long[] kernelSize, long[] dilation, long[] padding, long... stride) {
    return COL2IM.call().put(this).put(outputSize).put(kernelSize).put(dilation).put(padding).put(stride).tensor();
  }

  /** {@code aten::col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor} */
  public final Tensor col2im(long outputSize, long kernelSize, long dilation, long padding, long stride) {
    return COL2IM.call().put(this).each(outputSize).each(kernelSize).each(dilation).each(padding).each(stride).tensor();
  }

  private static final Operator COL_INDICES = new Operator("col_indices", "");

  /**
   * {@code aten::col_indices(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.col_indices.html">torch.Tensor.col_indices</a>
   */
  public final Tensor colIndices() {
    return COL_INDICES.call().put(this).tensor();
  }

  private static final Operator COL_INDICES_COPY = new Operator("col_indices_copy", "");

  /**
   * {@code aten::col_indices_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.col_indices_copy.html">torch.col_indices_copy</a>
   */
  public final Tensor colIndicesCopy() {
    return COL_INDICES_COPY.call().put(this).tensor();
  }

  private static final Operator COMBINATIONS = new Operator("combinations", "");

  /**
   * {@code aten::combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.combinations.html">torch.combinations</a>
   */
  public final Tensor combinations(long r, boolean withReplacement) {
    return COMBINATIONS.call().put(this).put(r).put(withReplacement).tensor();
  }

  /** {@code aten::combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor} */
  public final Tensor combinations(long r) {
    return COMBINATIONS.call().put(this).put(r).tensor();
  }

  /** {@code aten::combinations(Tensor self, int r=2, bool with_replacement=False) -> Tensor} */
  public final Tensor combinations() {
    return COMBINATIONS.call().put(this).tensor();
  }

  private static final Operator CONJ = new Operator("conj", "");

  /**
   * {@code aten::conj(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.conj.html">torch.Tensor.conj</a>
   */
  public final Tensor conj() {
    return CONJ.call().put(this).tensor();
  }

  private static final Operator CONJ_PHYSICAL = new Operator("conj_physical", "");

  /**
   * {@code aten::conj_physical(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.conj_physical.html">torch.Tensor.conj_physical</a>
   */
  public final Tensor conjPhysical() {
    return CONJ_PHYSICAL.call().put(this).tensor();
  }

  private static final Operator CONJ_PHYSICAL_ = new Operator("conj_physical_", "");

  /**
   * {@code aten::conj_physical_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.conj_physical_.html">torch.Tensor.conj_physical_</a>
   */
  public final Tensor conjPhysical_() {
    return CONJ_PHYSICAL_.call().put(this).returning((Tensor) this);
  }

  private static final Operator CONSTANT_PAD_ND = new Operator("constant_pad_nd", "");

  /** {@code aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor} */
  public final Tensor constantPadNd(long[] pad, Number value) {
    return CONSTANT_PAD_ND.call().put(this).put(pad).put(value).tensor();
  }

  /** {@code aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor} */
  public final Tensor constantPadNd(long... pad) {
    return CONSTANT_PAD_ND.call().put(this).put(pad).tensor();
  }

  private static final Operator CONTIGUOUS = new Operator("contiguous", "");

  /** {@code aten::contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)} */
  public final Tensor contiguous() {
    return CONTIGUOUS.call().put(this).tensor();
  }

  private static final Operator CONV_DEPTHWISE3D = new Operator("conv_depthwise3d", "");

  /** {@code aten::conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor} */
  public final Tensor convDepthwise3d(Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return CONV_DEPTHWISE3D.call().put(this).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(dilation).tensor();
  }

  /** {@code aten::conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor} */
  public final Tensor convDepthwise3d(Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long dilation) {
    return CONV_DEPTHWISE3D.call().put(this).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(dilation).tensor();
  }

  private static final Operator CONV_TBC = new Operator("conv_tbc", "");

  /**
   * {@code aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv_tbc.html">torch.nn.functional.conv_tbc</a>
   */
  public final Tensor convTbc(Tensor weight, Tensor bias, long pad) {
    return CONV_TBC.call().put(this).put(weight).put(bias).put(pad).tensor();
  }

  /** {@code aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor} */
  public final Tensor convTbc(Tensor weight, Tensor bias) {
    return CONV_TBC.call().put(this).put(weight).put(bias).tensor();
  }

  private static final Operator COPY_ = new Operator("copy_", "");

  /**
   * {@code aten::copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.copy_.html">torch.Tensor.copy_</a>
   */
  public final Tensor copy_(Tensor src, boolean nonBlocking) {
    return COPY_.call().put(this).put(src).put(nonBlocking).returning((Tensor) this);
  }

  private static final Operator COPY_SPARSE_TO_SPARSE = new Operator("copy_sparse_to_sparse", "");

  /** {@code aten::copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor} */
  public final Tensor copySparseToSparse(Tensor src, boolean nonBlocking) {
    return COPY_SPARSE_TO_SPARSE.call().put(this).put(src).put(nonBlocking).tensor();
  }

  /** {@code aten::copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor} */
  public final Tensor copySparseToSparse(Tensor src) {
    return COPY_SPARSE_TO_SPARSE.call().put(this).put(src).tensor();
  }

  private static final Operator COPY_SPARSE_TO_SPARSE_ = new Operator("copy_sparse_to_sparse_", "");

  /** {@code aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)} */
  public final Tensor copySparseToSparse_(Tensor src, boolean nonBlocking) {
    return COPY_SPARSE_TO_SPARSE_.call().put(this).put(src).put(nonBlocking).returning((Tensor) this);
  }

  /** {@code aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)} */
  public final Tensor copySparseToSparse_(Tensor src) {
    return COPY_SPARSE_TO_SPARSE_.call().put(this).put(src).returning((Tensor) this);
  }

  private static final Operator COPYSIGN__SCALAR = new Operator("copysign", "Scalar");

  /**
   * {@code aten::copysign.Scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.copysign.html">torch.Tensor.copysign</a>
   */
  public final Tensor copysign(Number other) {
    return COPYSIGN__SCALAR.call().put(this).put(other).tensor();
  }

  private static final Operator COPYSIGN__TENSOR = new Operator("copysign", "Tensor");

  /**
   * {@code aten::copysign.Tensor(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.copysign.html">torch.Tensor.copysign</a>
   */
  public final Tensor copysign(Tensor other) {
    return COPYSIGN__TENSOR.call().put(this).put(other).tensor();
  }

  private static final Operator COPYSIGN___SCALAR = new Operator("copysign_", "Scalar");

  /**
   * {@code aten::copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.copysign_.html">torch.Tensor.copysign_</a>
   */
  public final Tensor copysign_(Number other) {
    return COPYSIGN___SCALAR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator COPYSIGN___TENSOR = new Operator("copysign_", "Tensor");

  /**
   * {@code aten::copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.copysign_.html">torch.Tensor.copysign_</a>
   */
  public final Tensor copysign_(Tensor other) {
    return COPYSIGN___TENSOR.call().put(this).put(other).returning((Tensor) this);
  }

  private static final Operator CORRCOEF = new Operator("corrcoef", "");

  /**
   * {@code aten::corrcoef(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.corrcoef.html">torch.Tensor.corrcoef</a>
   */
  public final Tensor corrcoef() {
    return CORRCOEF.call().put(this).tensor();
  }

  private static final Operator COS = new Operator("cos", "");

  /**
   * {@code aten::cos(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cos.html">torch.Tensor.cos</a>
   */
  public final Tensor cos() {
    return COS.call().put(this).tensor();
  }

  private static final Operator COS_ = new Operator("cos_", "");

  /**
   * {@code aten::cos_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cos_.html">torch.Tensor.cos_</a>
   */
  public final Tensor cos_() {
    return COS_.call().put(this).returning((Tensor) this);
  }

  private static final Operator COSH = new Operator("cosh", "");

  /**
   * {@code aten::cosh(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cosh.html">torch.Tensor.cosh</a>
   */
  public final Tensor cosh() {
    return COSH.call().put(this).tensor();
  }

  private static final Operator COSH_ = new Operator("cosh_", "");

  /**
   * {@code aten::cosh_(Tensor(a!) self) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cosh_.html">torch.Tensor.cosh_</a>
   */
  public final Tensor cosh_() {
    return COSH_.call().put(this).returning((Tensor) this);
  }

  private static final Operator COUNT_NONZERO = new Operator("count_nonzero", "");

  /**
   * {@code aten::count_nonzero(Tensor self, int? dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.count_nonzero.html">torch.Tensor.count_nonzero</a>
   */
  public final Tensor countNonzero(Number dim) {
    return COUNT_NONZERO.call().put(this).put(dim).tensor();
  }

  /** {@code aten::count_nonzero(Tensor self, int? dim=None) -> Tensor} */
  public final Tensor countNonzero() {
    return COUNT_NONZERO.call().put(this).tensor();
  }

  private static final Operator COUNT_NONZERO__DIM_INTLIST = new Operator("count_nonzero", "dim_IntList");

  /**
   * {@code aten::count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.count_nonzero.html">torch.Tensor.count_nonzero</a>
   */
  public final Tensor countNonzero(long... dim) {
    return COUNT_NONZERO__DIM_INTLIST.call().put(this).put(dim).tensor();
  }

  private static final Operator COV = new Operator("cov", "");

  /**
   * {@code aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cov.html">torch.Tensor.cov</a>
   */
  public final Tensor cov(long correction, Tensor fweights, Tensor aweights) {
    return COV.call().put(this).put(correction).put(fweights).put(aweights).tensor();
  }

  /** {@code aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor} */
  public final Tensor cov(long correction, Tensor fweights) {
    return COV.call().put(this).put(correction).put(fweights).tensor();
  }

  /** {@code aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor} */
  public final Tensor cov(long correction) {
    return COV.call().put(this).put(correction).tensor();
  }

  /** {@code aten::cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor} */
  public final Tensor cov() {
    return COV.call().put(this).tensor();
  }

  private static final Operator CROSS = new Operator("cross", "");

  /**
   * {@code aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cross.html">torch.Tensor.cross</a>
   */
  public final Tensor cross(Tensor other, Number dim) {
    return CROSS.call().put(this).put(other).put(dim).tensor();
  }

  /** {@code aten::cross(Tensor self, Tensor other, int? dim=None) -> Tensor} */
  public final Tensor cross(Tensor other) {
    return CROSS.call().put(this).put(other).tensor();
  }

  private static final Operator CROSS_ENTROPY_LOSS = new Operator("cross_entropy_loss", "");

  /** {@code aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor} */
  public final Tensor crossEntropyLoss(Tensor target, Tensor weight, long reduction, long ignoreIndex, double labelSmoothing) {
    return CROSS_ENTROPY_LOSS.call().put(this).put(target).put(weight).put(reduction).put(ignoreIndex).put(labelSmoothing).tensor();
  }

  /** {@code aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor} */
  public final Tensor crossEntropyLoss(Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    return CROSS_ENTROPY_LOSS.call().put(this).put(target).put(weight).put(reduction).put(ignoreIndex).tensor();
  }

  /** {@code aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor} */
  public final Tensor crossEntropyLoss(Tensor target, Tensor weight, long reduction) {
    return CROSS_ENTROPY_LOSS.call().put(this).put(target).put(weight).put(reduction).tensor();
  }

  /** {@code aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor} */
  public final Tensor crossEntropyLoss(Tensor target, Tensor weight) {
    return CROSS_ENTROPY_LOSS.call().put(this).put(target).put(weight).tensor();
  }

  /** {@code aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor} */
  public final Tensor crossEntropyLoss(Tensor target) {
    return CROSS_ENTROPY_LOSS.call().put(this).put(target).tensor();
  }

  private static final Operator CROW_INDICES = new Operator("crow_indices", "");

  /**
   * {@code aten::crow_indices(Tensor(a) self) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.crow_indices.html">torch.Tensor.crow_indices</a>
   */
  public final Tensor crowIndices() {
    return CROW_INDICES.call().put(this).tensor();
  }

  private static final Operator CROW_INDICES_COPY = new Operator("crow_indices_copy", "");

  /**
   * {@code aten::crow_indices_copy(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.crow_indices_copy.html">torch.crow_indices_copy</a>
   */
  public final Tensor crowIndicesCopy() {
    return CROW_INDICES_COPY.call().put(this).tensor();
  }

  private static final Operator CUDNN_CONVOLUTION = new Operator("cudnn_convolution", "");

  /** {@code aten::cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor} */
  public final Tensor cudnnConvolution(Tensor weight, long[] padding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic, boolean allowTf32) {
    return CUDNN_CONVOLUTION.call().put(this).put(weight).put(padding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).put(allowTf32).tensor();
  }

  private static final Operator CUDNN_CONVOLUTION_ADD_RELU = new Operator("cudnn_convolution_add_relu", "");

  /** {@code aten::cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor} */
  public final Tensor cudnnConvolutionAddRelu(Tensor weight, Tensor z, Number alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return CUDNN_CONVOLUTION_ADD_RELU.call().put(this).put(weight).put(z).put(alpha).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  private static final Operator CUDNN_CONVOLUTION_RELU = new Operator("cudnn_convolution_relu", "");

  /** {@code aten::cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor} */
  public final Tensor cudnnConvolutionRelu(Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return CUDNN_CONVOLUTION_RELU.call().put(this).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).tensor();
  }

  private static final Operator CUDNN_CONVOLUTION_TRANSPOSE = new Operator("cudnn_convolution_transpose", "");

  /** {@code aten::cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor} */
  public final Tensor cudnnConvolutionTranspose(Tensor weight, long[] padding, long[] outputPadding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic, boolean allowTf32) {
    return CUDNN_CONVOLUTION_TRANSPOSE.call().put(this).put(weight).put(padding).put(outputPadding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).put(allowTf32).tensor();
  }

  private static final Operator CUDNN_GRID_SAMPLER = new Operator("cudnn_grid_sampler", "");

  /** {@code aten::cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output} */
  public final Tensor cudnnGridSampler(Tensor grid) {
    return CUDNN_GRID_SAMPLER.call().put(this).put(grid).tensor();
  }

  private static final Operator CUDNN_IS_ACCEPTABLE = new Operator("cudnn_is_acceptable", "");

  /** {@code aten::cudnn_is_acceptable(Tensor self) -> bool} */
  public final boolean cudnnIsAcceptable() {
    return CUDNN_IS_ACCEPTABLE.call().put(this).bool();
  }

  private static final Operator CUMMAX = new Operator("cummax", "");

  /**
   * {@code aten::cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cummax.html">torch.Tensor.cummax</a>
   */
  public final Results.Cummax cummax(long dim) {
    List<Tensor> results = CUMMAX.call().put(this).put(dim).tensors();
    return new Results.Cummax(results.get(0), results.get(1));
  }

  private static final Operator CUMMIN = new Operator("cummin", "");

  /**
   * {@code aten::cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cummin.html">torch.Tensor.cummin</a>
   */
  public final Results.Cummin cummin(long dim) {
    List<Tensor> results = CUMMIN.call().put(this).put(dim).tensors();
    return new Results.Cummin(results.get(0), results.get(1));
  }

  private static final Operator CUMPROD = new Operator("cumprod", "");

  /**
   * {@code aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cumprod.html">torch.Tensor.cumprod</a>
   */
  public final Tensor cumprod(long dim, DType dtype) {
    return CUMPROD.call().put(this).put(dim).put(dtype).tensor();
  }

  /** {@code aten::cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor cumprod(long dim) {
    return CUMPROD.call().put(this).put(dim).tensor();
  }

  private static final Operator CUMPROD_ = new Operator("cumprod_", "");

  /**
   * {@code aten::cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cumprod_.html">torch.Tensor.cumprod_</a>
   */
  public final Tensor cumprod_(long dim, DType dtype) {
    return CUMPROD_.call().put(this).put(dim).put(dtype).returning((Tensor) this);
  }

  /** {@code aten::cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)} */
  public final Tensor cumprod_(long dim) {
    return CUMPROD_.call().put(this).put(dim).returning((Tensor) this);
  }

  private static final Operator CUMSUM = new Operator("cumsum", "");

  /**
   * {@code aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cumsum.html">torch.Tensor.cumsum</a>
   */
  public final Tensor cumsum(long dim, DType dtype) {
    return CUMSUM.call().put(this).put(dim).put(dtype).tensor();
  }

  /** {@code aten::cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor} */
  public final Tensor cumsum(long dim) {
    return CUMSUM.call().put(this).put(dim).tensor();
  }

  private static final Operator CUMSUM_ = new Operator("cumsum_", "");

  /**
   * {@code aten::cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.cumsum_.html">torch.Tensor.cumsum_</a>
   */
  public final Tensor cumsum_(long dim, DType dtype) {
    return CUMSUM_.call().put(this).put(dim).put(dtype).returning((Tensor) this);
  }

  /** {@code aten::cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)} */
  public final Tensor cumsum_(long dim) {
    return CUMSUM_.call().put(this).put(dim).returning((Tensor) this);
  }
}
