// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import java.util.List;

/**
 * Linear algebra, as {@code torch.linalg}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public final class Linalg {
  private Linalg() {}

  private static final Operator LINALG__POWSUM = new Operator("linalg__powsum", "");

  /**
   * {@code aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg._powsum.html">torch.linalg._powsum</a>
   */
  public static Tensor powsum(Tensor input, Number ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG__POWSUM.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor powsum(Tensor input, Number ord, long dim, boolean keepdim, DType dtype) {
    return LINALG__POWSUM.call().put(input).put(ord).each(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor powsum(Tensor input, Number ord, long[] dim, boolean keepdim) {
    return LINALG__POWSUM.call().put(input).put(ord).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor powsum(Tensor input, Number ord, long dim, boolean keepdim) {
    return LINALG__POWSUM.call().put(input).put(ord).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor powsum(Tensor input, Number ord, long... dim) {
    return LINALG__POWSUM.call().put(input).put(ord).put(dim).tensor();
  }

  /** {@code aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor powsum(Tensor input, Number ord) {
    return LINALG__POWSUM.call().put(input).put(ord).tensor();
  }

  /** {@code aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor powsum(Tensor input) {
    return LINALG__POWSUM.call().put(input).tensor();
  }

  private static final Operator LINALG_CHOLESKY = new Operator("linalg_cholesky", "");

  /**
   * {@code aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky.html">torch.linalg.cholesky</a>
   */
  public static Tensor cholesky(Tensor input, boolean upper) {
    return LINALG_CHOLESKY.call().put(input).put(upper).tensor();
  }

  /** {@code aten::linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor} */
  public static Tensor cholesky(Tensor input) {
    return LINALG_CHOLESKY.call().put(input).tensor();
  }

  private static final Operator LINALG_CHOLESKY_EX = new Operator("linalg_cholesky_ex", "");

  /**
   * {@code aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky_ex.html">torch.linalg.cholesky_ex</a>
   */
  public static Results.LinalgCholeskyEx choleskyEx(Tensor input, boolean upper, boolean checkErrors) {
    List<Tensor> results = LINALG_CHOLESKY_EX.call().put(input).put(upper).put(checkErrors).tensors();
    return new Results.LinalgCholeskyEx(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)} */
  public static Results.LinalgCholeskyEx choleskyEx(Tensor input, boolean upper) {
    List<Tensor> results = LINALG_CHOLESKY_EX.call().put(input).put(upper).tensors();
    return new Results.LinalgCholeskyEx(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)} */
  public static Results.LinalgCholeskyEx choleskyEx(Tensor input) {
    List<Tensor> results = LINALG_CHOLESKY_EX.call().put(input).tensors();
    return new Results.LinalgCholeskyEx(results.get(0), results.get(1));
  }

  private static final Operator LINALG_COND = new Operator("linalg_cond", "");

  /**
   * {@code aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
   */
  public static Tensor cond(Tensor input, Number p) {
    return LINALG_COND.call().put(input).put(p).tensor();
  }

  /** {@code aten::linalg_cond(Tensor self, Scalar? p=None) -> Tensor} */
  public static Tensor cond(Tensor input) {
    return LINALG_COND.call().put(input).tensor();
  }

  private static final Operator LINALG_COND__P_STR = new Operator("linalg_cond", "p_str");

  /**
   * {@code aten::linalg_cond.p_str(Tensor self, str p) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
   */
  public static Tensor cond(Tensor input, String p) {
    return LINALG_COND__P_STR.call().put(input).put(p).tensor();
  }

  private static final Operator LINALG_CROSS = new Operator("linalg_cross", "");

  /**
   * {@code aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cross.html">torch.linalg.cross</a>
   */
  public static Tensor cross(Tensor input, Tensor other, long dim) {
    return LINALG_CROSS.call().put(input).put(other).put(dim).tensor();
  }

  /** {@code aten::linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor} */
  public static Tensor cross(Tensor input, Tensor other) {
    return LINALG_CROSS.call().put(input).put(other).tensor();
  }

  private static final Operator LINALG_DET = new Operator("linalg_det", "");

  /**
   * {@code aten::linalg_det(Tensor A) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.det.html">torch.linalg.det</a>
   */
  public static Tensor det(Tensor a) {
    return LINALG_DET.call().put(a).tensor();
  }

  private static final Operator LINALG_DIAGONAL = new Operator("linalg_diagonal", "");

  /**
   * {@code aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.diagonal.html">torch.linalg.diagonal</a>
   */
  public static Tensor diagonal(Tensor a, long offset, long dim1, long dim2) {
    return LINALG_DIAGONAL.call().put(a).put(offset).put(dim1).put(dim2).tensor();
  }

  /** {@code aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)} */
  public static Tensor diagonal(Tensor a, long offset, long dim1) {
    return LINALG_DIAGONAL.call().put(a).put(offset).put(dim1).tensor();
  }

  /** {@code aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)} */
  public static Tensor diagonal(Tensor a, long offset) {
    return LINALG_DIAGONAL.call().put(a).put(offset).tensor();
  }

  /** {@code aten::linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)} */
  public static Tensor diagonal(Tensor a) {
    return LINALG_DIAGONAL.call().put(a).tensor();
  }

  private static final Operator LINALG_EIG = new Operator("linalg_eig", "");

  /**
   * {@code aten::linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eig.html">torch.linalg.eig</a>
   */
  public static Results.LinalgEig eig(Tensor input) {
    List<Tensor> results = LINALG_EIG.call().put(input).tensors();
    return new Results.LinalgEig(results.get(0), results.get(1));
  }

  private static final Operator LINALG_EIGH = new Operator("linalg_eigh", "");

  /**
   * {@code aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigh.html">torch.linalg.eigh</a>
   */
  public static Results.LinalgEigh eigh(Tensor input, String uplo) {
    List<Tensor> results = LINALG_EIGH.call().put(input).put(uplo).tensors();
    return new Results.LinalgEigh(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)} */
  public static Results.LinalgEigh eigh(Tensor input) {
    List<Tensor> results = LINALG_EIGH.call().put(input).tensors();
    return new Results.LinalgEigh(results.get(0), results.get(1));
  }

  private static final Operator LINALG_EIGVALS = new Operator("linalg_eigvals", "");

  /**
   * {@code aten::linalg_eigvals(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigvals.html">torch.linalg.eigvals</a>
   */
  public static Tensor eigvals(Tensor input) {
    return LINALG_EIGVALS.call().put(input).tensor();
  }

  private static final Operator LINALG_EIGVALSH = new Operator("linalg_eigvalsh", "");

  /**
   * {@code aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigvalsh.html">torch.linalg.eigvalsh</a>
   */
  public static Tensor eigvalsh(Tensor input, String uplo) {
    return LINALG_EIGVALSH.call().put(input).put(uplo).tensor();
  }

  /** {@code aten::linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor} */
  public static Tensor eigvalsh(Tensor input) {
    return LINALG_EIGVALSH.call().put(input).tensor();
  }

  private static final Operator LINALG_HOUSEHOLDER_PRODUCT = new Operator("linalg_householder_product", "");

  /**
   * {@code aten::linalg_householder_product(Tensor input, Tensor tau) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.householder_product.html">torch.linalg.householder_product</a>
   */
  public static Tensor householderProduct(Tensor input, Tensor tau) {
    return LINALG_HOUSEHOLDER_PRODUCT.call().put(input).put(tau).tensor();
  }

  private static final Operator LINALG_INV = new Operator("linalg_inv", "");

  /**
   * {@code aten::linalg_inv(Tensor A) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.inv.html">torch.linalg.inv</a>
   */
  public static Tensor inv(Tensor a) {
    return LINALG_INV.call().put(a).tensor();
  }

  private static final Operator LINALG_INV_EX = new Operator("linalg_inv_ex", "");

  /**
   * {@code aten::linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.inv_ex.html">torch.linalg.inv_ex</a>
   */
  public static Results.LinalgInvEx invEx(Tensor a, boolean checkErrors) {
    List<Tensor> results = LINALG_INV_EX.call().put(a).put(checkErrors).tensors();
    return new Results.LinalgInvEx(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)} */
  public static Results.LinalgInvEx invEx(Tensor a) {
    List<Tensor> results = LINALG_INV_EX.call().put(a).tensors();
    return new Results.LinalgInvEx(results.get(0), results.get(1));
  }

  private static final Operator LINALG_LDL_FACTOR = new Operator("linalg_ldl_factor", "");

  /**
   * {@code aten::linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor.html">torch.linalg.ldl_factor</a>
   */
  public static Results.LinalgLdlFactor ldlFactor(Tensor input, boolean hermitian) {
    List<Tensor> results = LINALG_LDL_FACTOR.call().put(input).put(hermitian).tensors();
    return new Results.LinalgLdlFactor(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)} */
  public static Results.LinalgLdlFactor ldlFactor(Tensor input) {
    List<Tensor> results = LINALG_LDL_FACTOR.call().put(input).tensors();
    return new Results.LinalgLdlFactor(results.get(0), results.get(1));
  }

  private static final Operator LINALG_LDL_FACTOR_EX = new Operator("linalg_ldl_factor_ex", "");

  /**
   * {@code aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor_ex.html">torch.linalg.ldl_factor_ex</a>
   */
  public static Results.LinalgLdlFactorEx ldlFactorEx(Tensor input, boolean hermitian, boolean checkErrors) {
    List<Tensor> results = LINALG_LDL_FACTOR_EX.call().put(input).put(hermitian).put(checkErrors).tensors();
    return new Results.LinalgLdlFactorEx(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)} */
  public static Results.LinalgLdlFactorEx ldlFactorEx(Tensor input, boolean hermitian) {
    List<Tensor> results = LINALG_LDL_FACTOR_EX.call().put(input).put(hermitian).tensors();
    return new Results.LinalgLdlFactorEx(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)} */
  public static Results.LinalgLdlFactorEx ldlFactorEx(Tensor input) {
    List<Tensor> results = LINALG_LDL_FACTOR_EX.call().put(input).tensors();
    return new Results.LinalgLdlFactorEx(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator LINALG_LDL_SOLVE = new Operator("linalg_ldl_solve", "");

  /**
   * {@code aten::linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_solve.html">torch.linalg.ldl_solve</a>
   */
  public static Tensor ldlSolve(Tensor ld, Tensor pivots, Tensor b, boolean hermitian) {
    return LINALG_LDL_SOLVE.call().put(ld).put(pivots).put(b).put(hermitian).tensor();
  }

  /** {@code aten::linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor} */
  public static Tensor ldlSolve(Tensor ld, Tensor pivots, Tensor b) {
    return LINALG_LDL_SOLVE.call().put(ld).put(pivots).put(b).tensor();
  }

  private static final Operator LINALG_LSTSQ = new Operator("linalg_lstsq", "");

  /**
   * {@code aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lstsq.html">torch.linalg.lstsq</a>
   */
  public static Results.LinalgLstsq lstsq(Tensor input, Tensor b, Number rcond, String driver) {
    List<Tensor> results = LINALG_LSTSQ.call().put(input).put(b).put(rcond).put(driver).tensors();
    return new Results.LinalgLstsq(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  /** {@code aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)} */
  public static Results.LinalgLstsq lstsq(Tensor input, Tensor b, Number rcond) {
    List<Tensor> results = LINALG_LSTSQ.call().put(input).put(b).put(rcond).tensors();
    return new Results.LinalgLstsq(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  /** {@code aten::linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)} */
  public static Results.LinalgLstsq lstsq(Tensor input, Tensor b) {
    List<Tensor> results = LINALG_LSTSQ.call().put(input).put(b).tensors();
    return new Results.LinalgLstsq(results.get(0), results.get(1), results.get(2), results.get(3));
  }

  private static final Operator LINALG_LU = new Operator("linalg_lu", "");

  /**
   * {@code aten::linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu.html">torch.linalg.lu</a>
   */
  public static Results.LinalgLu lu(Tensor a, boolean pivot) {
    List<Tensor> results = LINALG_LU.call().put(a).put(pivot).tensors();
    return new Results.LinalgLu(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)} */
  public static Results.LinalgLu lu(Tensor a) {
    List<Tensor> results = LINALG_LU.call().put(a).tensors();
    return new Results.LinalgLu(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator LINALG_LU_FACTOR = new Operator("linalg_lu_factor", "");

  /**
   * {@code aten::linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor.html">torch.linalg.lu_factor</a>
   */
  public static Results.LinalgLuFactor luFactor(Tensor a, boolean pivot) {
    List<Tensor> results = LINALG_LU_FACTOR.call().put(a).put(pivot).tensors();
    return new Results.LinalgLuFactor(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)} */
  public static Results.LinalgLuFactor luFactor(Tensor a) {
    List<Tensor> results = LINALG_LU_FACTOR.call().put(a).tensors();
    return new Results.LinalgLuFactor(results.get(0), results.get(1));
  }

  private static final Operator LINALG_LU_FACTOR_EX = new Operator("linalg_lu_factor_ex", "");

  /**
   * {@code aten::linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor_ex.html">torch.linalg.lu_factor_ex</a>
   */
  public static Results.LinalgLuFactorEx luFactorEx(Tensor a, boolean pivot, boolean checkErrors) {
    List<Tensor> results = LINALG_LU_FACTOR_EX.call().put(a).put(pivot).put(checkErrors).tensors();
    return new Results.LinalgLuFactorEx(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)} */
  public static Results.LinalgLuFactorEx luFactorEx(Tensor a, boolean pivot) {
    List<Tensor> results = LINALG_LU_FACTOR_EX.call().put(a).put(pivot).tensors();
    return new Results.LinalgLuFactorEx(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)} */
  public static Results.LinalgLuFactorEx luFactorEx(Tensor a) {
    List<Tensor> results = LINALG_LU_FACTOR_EX.call().put(a).tensors();
    return new Results.LinalgLuFactorEx(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator LINALG_LU_SOLVE = new Operator("linalg_lu_solve", "");

  /**
   * {@code aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_solve.html">torch.linalg.lu_solve</a>
   */
  public static Tensor luSolve(Tensor lu, Tensor pivots, Tensor b, boolean left, boolean adjoint) {
    return LINALG_LU_SOLVE.call().put(lu).put(pivots).put(b).put(left).put(adjoint).tensor();
  }

  /** {@code aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor} */
  public static Tensor luSolve(Tensor lu, Tensor pivots, Tensor b, boolean left) {
    return LINALG_LU_SOLVE.call().put(lu).put(pivots).put(b).put(left).tensor();
  }

  /** {@code aten::linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor} */
  public static Tensor luSolve(Tensor lu, Tensor pivots, Tensor b) {
    return LINALG_LU_SOLVE.call().put(lu).put(pivots).put(b).tensor();
  }

  private static final Operator LINALG_MATMUL = new Operator("linalg_matmul", "");

  /**
   * {@code aten::linalg_matmul(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matmul.html">torch.linalg.matmul</a>
   */
  public static Tensor matmul(Tensor input, Tensor other) {
    return LINALG_MATMUL.call().put(input).put(other).tensor();
  }

  private static final Operator LINALG_MATRIX_EXP = new Operator("linalg_matrix_exp", "");

  /**
   * {@code aten::linalg_matrix_exp(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_exp.html">torch.linalg.matrix_exp</a>
   */
  public static Tensor matrixExp(Tensor input) {
    return LINALG_MATRIX_EXP.call().put(input).tensor();
  }

  private static final Operator LINALG_MATRIX_NORM = new Operator("linalg_matrix_norm", "");

  /**
   * {@code aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
   */
  public static Tensor matrixNorm(Tensor input, Number ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_MATRIX_NORM.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor matrixNorm(Tensor input, Number ord, long[] dim, boolean keepdim) {
    return LINALG_MATRIX_NORM.call().put(input).put(ord).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor matrixNorm(Tensor input, Number ord, long... dim) {
    return LINALG_MATRIX_NORM.call().put(input).put(ord).put(dim).tensor();
  }

  /** {@code aten::linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor matrixNorm(Tensor input, Number ord) {
    return LINALG_MATRIX_NORM.call().put(input).put(ord).tensor();
  }

  private static final Operator LINALG_MATRIX_NORM__STR_ORD = new Operator("linalg_matrix_norm", "str_ord");

  /**
   * {@code aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
   */
  public static Tensor matrixNorm(Tensor input, String ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_MATRIX_NORM__STR_ORD.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor matrixNorm(Tensor input, String ord, long[] dim, boolean keepdim) {
    return LINALG_MATRIX_NORM__STR_ORD.call().put(input).put(ord).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor matrixNorm(Tensor input, String ord, long... dim) {
    return LINALG_MATRIX_NORM__STR_ORD.call().put(input).put(ord).put(dim).tensor();
  }

  /** {@code aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor matrixNorm(Tensor input, String ord) {
    return LINALG_MATRIX_NORM__STR_ORD.call().put(input).put(ord).tensor();
  }

  /** {@code aten::linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor matrixNorm(Tensor input) {
    return LINALG_MATRIX_NORM__STR_ORD.call().put(input).tensor();
  }

  private static final Operator LINALG_MATRIX_POWER = new Operator("linalg_matrix_power", "");

  /**
   * {@code aten::linalg_matrix_power(Tensor self, int n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_power.html">torch.linalg.matrix_power</a>
   */
  public static Tensor matrixPower(Tensor input, long n) {
    return LINALG_MATRIX_POWER.call().put(input).put(n).tensor();
  }

  private static final Operator LINALG_MATRIX_RANK = new Operator("linalg_matrix_rank", "");

  /**
   * {@code aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
   */
  public static Tensor matrixRank(Tensor input, double tol, boolean hermitian) {
    return LINALG_MATRIX_RANK.call().put(input).put(tol).put(hermitian).tensor();
  }

  /** {@code aten::linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor} */
  public static Tensor matrixRank(Tensor input, double tol) {
    return LINALG_MATRIX_RANK.call().put(input).put(tol).tensor();
  }

  private static final Operator LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT = new Operator("linalg_matrix_rank", "atol_rtol_float");

  /**
   * {@code aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
   */
  public static Tensor matrixRank(Tensor input, Number atol, Number rtol, boolean hermitian) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT.call().put(input).put(atol).put(rtol).put(hermitian).tensor();
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor matrixRank(Tensor input, Number atol, Number rtol) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT.call().put(input).put(atol).put(rtol).tensor();
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor matrixRank(Tensor input, Number atol) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT.call().put(input).put(atol).tensor();
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor matrixRank(Tensor input) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT.call().put(input).tensor();
  }

  private static final Operator LINALG_MATRIX_RANK__ATOL_RTOL_TENSOR = new Operator("linalg_matrix_rank", "atol_rtol_tensor");

  /**
   * {@code aten::linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
   */
  public static Tensor matrixRank(Tensor input, Tensor atol, Tensor rtol, boolean hermitian) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_TENSOR.call().put(input).put(atol).put(rtol).put(hermitian).tensor();
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor matrixRank(Tensor input, Tensor atol, Tensor rtol) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_TENSOR.call().put(input).put(atol).put(rtol).tensor();
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor matrixRank(Tensor input, Tensor atol) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_TENSOR.call().put(input).put(atol).tensor();
  }

  private static final Operator LINALG_MATRIX_RANK__TOL_TENSOR = new Operator("linalg_matrix_rank", "tol_tensor");

  /**
   * {@code aten::linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
   */
  public static Tensor matrixRank(Tensor input, Tensor tol, boolean hermitian) {
    return LINALG_MATRIX_RANK__TOL_TENSOR.call().put(input).put(tol).put(hermitian).tensor();
  }

  private static final Operator LINALG_MULTI_DOT = new Operator("linalg_multi_dot", "");

  /**
   * {@code aten::linalg_multi_dot(Tensor[] tensors) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.multi_dot.html">torch.linalg.multi_dot</a>
   */
  public static Tensor multiDot(List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return LINALG_MULTI_DOT.call().put(tensorsAll).tensor();
  }

  private static final Operator LINALG_NORM = new Operator("linalg_norm", "");

  /**
   * {@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
   */
  public static Tensor norm(Tensor input, Number ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_NORM.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, Number ord, long dim, boolean keepdim, DType dtype) {
    return LINALG_NORM.call().put(input).put(ord).each(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, Number ord, long[] dim, boolean keepdim) {
    return LINALG_NORM.call().put(input).put(ord).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, Number ord, long dim, boolean keepdim) {
    return LINALG_NORM.call().put(input).put(ord).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, Number ord, long... dim) {
    return LINALG_NORM.call().put(input).put(ord).put(dim).tensor();
  }

  /** {@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, Number ord) {
    return LINALG_NORM.call().put(input).put(ord).tensor();
  }

  /** {@code aten::linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input) {
    return LINALG_NORM.call().put(input).tensor();
  }

  private static final Operator LINALG_NORM__ORD_STR = new Operator("linalg_norm", "ord_str");

  /**
   * {@code aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
   */
  public static Tensor norm(Tensor input, String ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_NORM__ORD_STR.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, String ord, long dim, boolean keepdim, DType dtype) {
    return LINALG_NORM__ORD_STR.call().put(input).put(ord).each(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, String ord, long[] dim, boolean keepdim) {
    return LINALG_NORM__ORD_STR.call().put(input).put(ord).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, String ord, long dim, boolean keepdim) {
    return LINALG_NORM__ORD_STR.call().put(input).put(ord).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, String ord, long... dim) {
    return LINALG_NORM__ORD_STR.call().put(input).put(ord).put(dim).tensor();
  }

  /** {@code aten::linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor norm(Tensor input, String ord) {
    return LINALG_NORM__ORD_STR.call().put(input).put(ord).tensor();
  }

  private static final Operator LINALG_PINV = new Operator("linalg_pinv", "");

  /**
   * {@code aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
   */
  public static Tensor pinv(Tensor input, double rcond, boolean hermitian) {
    return LINALG_PINV.call().put(input).put(rcond).put(hermitian).tensor();
  }

  /** {@code aten::linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor} */
  public static Tensor pinv(Tensor input, double rcond) {
    return LINALG_PINV.call().put(input).put(rcond).tensor();
  }

  private static final Operator LINALG_PINV__ATOL_RTOL_FLOAT = new Operator("linalg_pinv", "atol_rtol_float");

  /**
   * {@code aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
   */
  public static Tensor pinv(Tensor input, Number atol, Number rtol, boolean hermitian) {
    return LINALG_PINV__ATOL_RTOL_FLOAT.call().put(input).put(atol).put(rtol).put(hermitian).tensor();
  }

  /** {@code aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor pinv(Tensor input, Number atol, Number rtol) {
    return LINALG_PINV__ATOL_RTOL_FLOAT.call().put(input).put(atol).put(rtol).tensor();
  }

  /** {@code aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor pinv(Tensor input, Number atol) {
    return LINALG_PINV__ATOL_RTOL_FLOAT.call().put(input).put(atol).tensor();
  }

  /** {@code aten::linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor pinv(Tensor input) {
    return LINALG_PINV__ATOL_RTOL_FLOAT.call().put(input).tensor();
  }

  private static final Operator LINALG_PINV__ATOL_RTOL_TENSOR = new Operator("linalg_pinv", "atol_rtol_tensor");

  /**
   * {@code aten::linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
   */
  public static Tensor pinv(Tensor input, Tensor atol, Tensor rtol, boolean hermitian) {
    return LINALG_PINV__ATOL_RTOL_TENSOR.call().put(input).put(atol).put(rtol).put(hermitian).tensor();
  }

  /** {@code aten::linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor pinv(Tensor input, Tensor atol, Tensor rtol) {
    return LINALG_PINV__ATOL_RTOL_TENSOR.call().put(input).put(atol).put(rtol).tensor();
  }

  /** {@code aten::linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor} */
  public static Tensor pinv(Tensor input, Tensor atol) {
    return LINALG_PINV__ATOL_RTOL_TENSOR.call().put(input).put(atol).tensor();
  }

  private static final Operator LINALG_PINV__RCOND_TENSOR = new Operator("linalg_pinv", "rcond_tensor");

  /**
   * {@code aten::linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
   */
  public static Tensor pinv(Tensor input, Tensor rcond, boolean hermitian) {
    return LINALG_PINV__RCOND_TENSOR.call().put(input).put(rcond).put(hermitian).tensor();
  }

  private static final Operator LINALG_QR = new Operator("linalg_qr", "");

  /**
   * {@code aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.qr.html">torch.linalg.qr</a>
   */
  public static Results.LinalgQr qr(Tensor a, String mode) {
    List<Tensor> results = LINALG_QR.call().put(a).put(mode).tensors();
    return new Results.LinalgQr(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)} */
  public static Results.LinalgQr qr(Tensor a) {
    List<Tensor> results = LINALG_QR.call().put(a).tensors();
    return new Results.LinalgQr(results.get(0), results.get(1));
  }

  private static final Operator LINALG_SLOGDET = new Operator("linalg_slogdet", "");

  /**
   * {@code aten::linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.slogdet.html">torch.linalg.slogdet</a>
   */
  public static Results.LinalgSlogdet slogdet(Tensor a) {
    List<Tensor> results = LINALG_SLOGDET.call().put(a).tensors();
    return new Results.LinalgSlogdet(results.get(0), results.get(1));
  }

  private static final Operator LINALG_SOLVE = new Operator("linalg_solve", "");

  /**
   * {@code aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve.html">torch.linalg.solve</a>
   */
  public static Tensor solve(Tensor a, Tensor b, boolean left) {
    return LINALG_SOLVE.call().put(a).put(b).put(left).tensor();
  }

  /** {@code aten::linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor} */
  public static Tensor solve(Tensor a, Tensor b) {
    return LINALG_SOLVE.call().put(a).put(b).tensor();
  }

  private static final Operator LINALG_SOLVE_EX = new Operator("linalg_solve_ex", "");

  /**
   * {@code aten::linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_ex.html">torch.linalg.solve_ex</a>
   */
  public static Results.LinalgSolveEx solveEx(Tensor a, Tensor b, boolean left, boolean checkErrors) {
    List<Tensor> results = LINALG_SOLVE_EX.call().put(a).put(b).put(left).put(checkErrors).tensors();
    return new Results.LinalgSolveEx(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)} */
  public static Results.LinalgSolveEx solveEx(Tensor a, Tensor b, boolean left) {
    List<Tensor> results = LINALG_SOLVE_EX.call().put(a).put(b).put(left).tensors();
    return new Results.LinalgSolveEx(results.get(0), results.get(1));
  }

  /** {@code aten::linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)} */
  public static Results.LinalgSolveEx solveEx(Tensor a, Tensor b) {
    List<Tensor> results = LINALG_SOLVE_EX.call().put(a).put(b).tensors();
    return new Results.LinalgSolveEx(results.get(0), results.get(1));
  }

  private static final Operator LINALG_SOLVE_TRIANGULAR = new Operator("linalg_solve_triangular", "");

  /**
   * {@code aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_triangular.html">torch.linalg.solve_triangular</a>
   */
  public static Tensor solveTriangular(Tensor input, Tensor b, boolean upper, boolean left, boolean unitriangular) {
    return LINALG_SOLVE_TRIANGULAR.call().put(input).put(b).put(upper).put(left).put(unitriangular).tensor();
  }

  /** {@code aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor} */
  public static Tensor solveTriangular(Tensor input, Tensor b, boolean upper, boolean left) {
    return LINALG_SOLVE_TRIANGULAR.call().put(input).put(b).put(upper).put(left).tensor();
  }

  /** {@code aten::linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor} */
  public static Tensor solveTriangular(Tensor input, Tensor b, boolean upper) {
    return LINALG_SOLVE_TRIANGULAR.call().put(input).put(b).put(upper).tensor();
  }

  private static final Operator LINALG_SVD = new Operator("linalg_svd", "");

  /**
   * {@code aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svd.html">torch.linalg.svd</a>
   */
  public static Results.LinalgSvd svd(Tensor a, boolean fullMatrices, String driver) {
    List<Tensor> results = LINALG_SVD.call().put(a).put(fullMatrices).put(driver).tensors();
    return new Results.LinalgSvd(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)} */
  public static Results.LinalgSvd svd(Tensor a, boolean fullMatrices) {
    List<Tensor> results = LINALG_SVD.call().put(a).put(fullMatrices).tensors();
    return new Results.LinalgSvd(results.get(0), results.get(1), results.get(2));
  }

  /** {@code aten::linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)} */
  public static Results.LinalgSvd svd(Tensor a) {
    List<Tensor> results = LINALG_SVD.call().put(a).tensors();
    return new Results.LinalgSvd(results.get(0), results.get(1), results.get(2));
  }

  private static final Operator LINALG_SVDVALS = new Operator("linalg_svdvals", "");

  /**
   * {@code aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svdvals.html">torch.linalg.svdvals</a>
   */
  public static Tensor svdvals(Tensor a, String driver) {
    return LINALG_SVDVALS.call().put(a).put(driver).tensor();
  }

  /** {@code aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor} */
  public static Tensor svdvals(Tensor a) {
    return LINALG_SVDVALS.call().put(a).tensor();
  }

  private static final Operator LINALG_TENSORINV = new Operator("linalg_tensorinv", "");

  /**
   * {@code aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorinv.html">torch.linalg.tensorinv</a>
   */
  public static Tensor tensorinv(Tensor input, long ind) {
    return LINALG_TENSORINV.call().put(input).put(ind).tensor();
  }

  /** {@code aten::linalg_tensorinv(Tensor self, int ind=2) -> Tensor} */
  public static Tensor tensorinv(Tensor input) {
    return LINALG_TENSORINV.call().put(input).tensor();
  }

  private static final Operator LINALG_TENSORSOLVE = new Operator("linalg_tensorsolve", "");

  /**
   * {@code aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorsolve.html">torch.linalg.tensorsolve</a>
   */
  public static Tensor tensorsolve(Tensor input, Tensor other, long... dims) {
    return LINALG_TENSORSOLVE.call().put(input).put(other).put(dims).tensor();
  }

  /** {@code aten::linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor} */
  public static Tensor tensorsolve(Tensor input, Tensor other) {
    return LINALG_TENSORSOLVE.call().put(input).put(other).tensor();
  }

  private static final Operator LINALG_VANDER = new Operator("linalg_vander", "");

  /**
   * {@code aten::linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vander.html">torch.linalg.vander</a>
   */
  public static Tensor vander(Tensor x, Number n) {
    return LINALG_VANDER.call().put(x).put(n).tensor();
  }

  /** {@code aten::linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor} */
  public static Tensor vander(Tensor x) {
    return LINALG_VANDER.call().put(x).tensor();
  }

  private static final Operator LINALG_VECDOT = new Operator("linalg_vecdot", "");

  /**
   * {@code aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vecdot.html">torch.linalg.vecdot</a>
   */
  public static Tensor vecdot(Tensor x, Tensor y, long dim) {
    return LINALG_VECDOT.call().put(x).put(y).put(dim).tensor();
  }

  /** {@code aten::linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor} */
  public static Tensor vecdot(Tensor x, Tensor y) {
    return LINALG_VECDOT.call().put(x).put(y).tensor();
  }

  private static final Operator LINALG_VECTOR_NORM = new Operator("linalg_vector_norm", "");

  /**
   * {@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
   */
  public static Tensor vectorNorm(Tensor input, Number ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_VECTOR_NORM.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor vectorNorm(Tensor input, Number ord, long dim, boolean keepdim, DType dtype) {
    return LINALG_VECTOR_NORM.call().put(input).put(ord).each(dim).put(keepdim).put(dtype).tensor();
  }

  /** {@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor vectorNorm(Tensor input, Number ord, long[] dim, boolean keepdim) {
    return LINALG_VECTOR_NORM.call().put(input).put(ord).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor vectorNorm(Tensor input, Number ord, long dim, boolean keepdim) {
    return LINALG_VECTOR_NORM.call().put(input).put(ord).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor vectorNorm(Tensor input, Number ord, long... dim) {
    return LINALG_VECTOR_NORM.call().put(input).put(ord).put(dim).tensor();
  }

  /** {@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor vectorNorm(Tensor input, Number ord) {
    return LINALG_VECTOR_NORM.call().put(input).put(ord).tensor();
  }

  /** {@code aten::linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor vectorNorm(Tensor input) {
    return LINALG_VECTOR_NORM.call().put(input).tensor();
  }
}
