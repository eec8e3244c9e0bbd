// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import java.util.List;

/**
 * Operators from L to M, a part of {@link Out}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
abstract sealed class OutOperatorsLM extends OutOperatorsDK permits OutOperatorsNR {

  private static final Operator LCM__OUT = new Operator("lcm", "out");

  /**
   * {@code aten::lcm.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lcm.html">torch.lcm</a>
   */
  public static Tensor lcm(Tensor out, Tensor input, Tensor other) {
    return LCM__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LDEXP__OUT = new Operator("ldexp", "out");

  /**
   * {@code aten::ldexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ldexp.html">torch.ldexp</a>
   */
  public static Tensor ldexp(Tensor out, Tensor input, Tensor other) {
    return LDEXP__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LE__SCALAR_OUT = new Operator("le", "Scalar_out");

  /**
   * {@code aten::le.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.le.html">torch.le</a>
   */
  public static Tensor le(Tensor out, Tensor input, Number other) {
    return LE__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LE__TENSOR_OUT = new Operator("le", "Tensor_out");

  /**
   * {@code aten::le.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.le.html">torch.le</a>
   */
  public static Tensor le(Tensor out, Tensor input, Tensor other) {
    return LE__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LEAKY_RELU__OUT = new Operator("leaky_relu", "out");

  /**
   * {@code aten::leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.leaky_relu.html">torch.nn.functional.leaky_relu</a>
   */
  public static Tensor leakyRelu(Tensor out, Tensor input, Number negativeSlope) {
    return LEAKY_RELU__OUT.call().put(input).put(negativeSlope).put(out).returning(out);
  }

  /** {@code aten::leaky_relu.out(Tensor self, Scalar negative_slope=0.01, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor leakyRelu(Tensor out, Tensor input) {
    return LEAKY_RELU__OUT.call().put(input).put(0.01d).put(out).returning(out);
  }

  private static final Operator LERP__SCALAR_OUT = new Operator("lerp", "Scalar_out");

  /**
   * {@code aten::lerp.Scalar_out(Tensor self, Tensor end, Scalar weight, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lerp.html">torch.lerp</a>
   */
  public static Tensor lerp(Tensor out, Tensor input, Tensor end, Number weight) {
    return LERP__SCALAR_OUT.call().put(input).put(end).put(weight).put(out).returning(out);
  }

  private static final Operator LERP__TENSOR_OUT = new Operator("lerp", "Tensor_out");

  /**
   * {@code aten::lerp.Tensor_out(Tensor self, Tensor end, Tensor weight, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lerp.html">torch.lerp</a>
   */
  public static Tensor lerp(Tensor out, Tensor input, Tensor end, Tensor weight) {
    return LERP__TENSOR_OUT.call().put(input).put(end).put(weight).put(out).returning(out);
  }

  private static final Operator LESS__SCALAR_OUT = new Operator("less", "Scalar_out");

  /**
   * {@code aten::less.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.less.html">torch.less</a>
   */
  public static Tensor less(Tensor out, Tensor input, Number other) {
    return LESS__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LESS__TENSOR_OUT = new Operator("less", "Tensor_out");

  /**
   * {@code aten::less.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.less.html">torch.less</a>
   */
  public static Tensor less(Tensor out, Tensor input, Tensor other) {
    return LESS__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LESS_EQUAL__SCALAR_OUT = new Operator("less_equal", "Scalar_out");

  /**
   * {@code aten::less_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.less_equal.html">torch.less_equal</a>
   */
  public static Tensor lessEqual(Tensor out, Tensor input, Number other) {
    return LESS_EQUAL__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LESS_EQUAL__TENSOR_OUT = new Operator("less_equal", "Tensor_out");

  /**
   * {@code aten::less_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.less_equal.html">torch.less_equal</a>
   */
  public static Tensor lessEqual(Tensor out, Tensor input, Tensor other) {
    return LESS_EQUAL__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LGAMMA__OUT = new Operator("lgamma", "out");

  /**
   * {@code aten::lgamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lgamma.html">torch.lgamma</a>
   */
  public static Tensor lgamma(Tensor out, Tensor input) {
    return LGAMMA__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LIFT__OUT = new Operator("lift", "out");

  /** {@code aten::lift.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor lift(Tensor out, Tensor input) {
    return LIFT__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LIFT_FRESH_COPY__OUT = new Operator("lift_fresh_copy", "out");

  /** {@code aten::lift_fresh_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor liftFreshCopy(Tensor out, Tensor input) {
    return LIFT_FRESH_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LINALG_CHOLESKY__OUT = new Operator("linalg_cholesky", "out");

  /**
   * {@code aten::linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky.html">torch.linalg.cholesky</a>
   */
  public static Tensor linalgCholesky(Tensor out, Tensor input, boolean upper) {
    return LINALG_CHOLESKY__OUT.call().put(input).put(upper).put(out).returning(out);
  }

  /** {@code aten::linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgCholesky(Tensor out, Tensor input) {
    return LINALG_CHOLESKY__OUT.call().put(input).put(false).put(out).returning(out);
  }

  private static final Operator LINALG_CHOLESKY_EX__L = new Operator("linalg_cholesky_ex", "L");

  /**
   * {@code aten::linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cholesky_ex.html">torch.linalg.cholesky_ex</a>
   */
  public static void linalgCholeskyEx(Tensor l, Tensor info, Tensor input, boolean upper, boolean checkErrors) {
    LINALG_CHOLESKY_EX__L.call().put(input).put(upper).put(checkErrors).put(l).put(info).run();
  }

  /** {@code aten::linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)} */
  public static void linalgCholeskyEx(Tensor l, Tensor info, Tensor input, boolean upper) {
    LINALG_CHOLESKY_EX__L.call().put(input).put(upper).put(false).put(l).put(info).run();
  }

  /** {@code aten::linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)} */
  public static void linalgCholeskyEx(Tensor l, Tensor info, Tensor input) {
    LINALG_CHOLESKY_EX__L.call().put(input).put(false).put(false).put(l).put(info).run();
  }

  private static final Operator LINALG_COND__OUT = new Operator("linalg_cond", "out");

  /**
   * {@code aten::linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
   */
  public static Tensor linalgCond(Tensor out, Tensor input, Number p) {
    return LINALG_COND__OUT.call().put(input).put(p).put(out).returning(out);
  }

  /** {@code aten::linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgCond(Tensor out, Tensor input) {
    return LINALG_COND__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator LINALG_COND__P_STR_OUT = new Operator("linalg_cond", "p_str_out");

  /**
   * {@code aten::linalg_cond.p_str_out(Tensor self, str p, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cond.html">torch.linalg.cond</a>
   */
  public static Tensor linalgCond(Tensor out, Tensor input, String p) {
    return LINALG_COND__P_STR_OUT.call().put(input).put(p).put(out).returning(out);
  }

  private static final Operator LINALG_CROSS__OUT = new Operator("linalg_cross", "out");

  /**
   * {@code aten::linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.cross.html">torch.linalg.cross</a>
   */
  public static Tensor linalgCross(Tensor out, Tensor input, Tensor other, long dim) {
    return LINALG_CROSS__OUT.call().put(input).put(other).put(dim).put(out).returning(out);
  }

  /** {@code aten::linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgCross(Tensor out, Tensor input, Tensor other) {
    return LINALG_CROSS__OUT.call().put(input).put(other).put(-1L).put(out).returning(out);
  }

  private static final Operator LINALG_DET__OUT = new Operator("linalg_det", "out");

  /**
   * {@code aten::linalg_det.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.det.html">torch.linalg.det</a>
   */
  public static Tensor linalgDet(Tensor out, Tensor a) {
    return LINALG_DET__OUT.call().put(a).put(out).returning(out);
  }

  private static final Operator LINALG_EIG__OUT = new Operator("linalg_eig", "out");

  /**
   * {@code aten::linalg_eig.out(Tensor self, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eig.html">torch.linalg.eig</a>
   */
  public static void linalgEig(Tensor eigenvalues, Tensor eigenvectors, Tensor input) {
    LINALG_EIG__OUT.call().put(input).put(eigenvalues).put(eigenvectors).run();
  }

  private static final Operator LINALG_EIGH__EIGVALS = new Operator("linalg_eigh", "eigvals");

  /**
   * {@code aten::linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigh.html">torch.linalg.eigh</a>
   */
  public static void linalgEigh(Tensor eigvals, Tensor eigvecs, Tensor input, String uplo) {
    LINALG_EIGH__EIGVALS.call().put(input).put(uplo).put(eigvals).put(eigvecs).run();
  }

  /** {@code aten::linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)} */
  public static void linalgEigh(Tensor eigvals, Tensor eigvecs, Tensor input) {
    LINALG_EIGH__EIGVALS.call().put(input).put("L").put(eigvals).put(eigvecs).run();
  }

  private static final Operator LINALG_EIGVALS__OUT = new Operator("linalg_eigvals", "out");

  /**
   * {@code aten::linalg_eigvals.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigvals.html">torch.linalg.eigvals</a>
   */
  public static Tensor linalgEigvals(Tensor out, Tensor input) {
    return LINALG_EIGVALS__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LINALG_EIGVALSH__OUT = new Operator("linalg_eigvalsh", "out");

  /**
   * {@code aten::linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.eigvalsh.html">torch.linalg.eigvalsh</a>
   */
  public static Tensor linalgEigvalsh(Tensor out, Tensor input, String uplo) {
    return LINALG_EIGVALSH__OUT.call().put(input).put(uplo).put(out).returning(out);
  }

  /** {@code aten::linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgEigvalsh(Tensor out, Tensor input) {
    return LINALG_EIGVALSH__OUT.call().put(input).put("L").put(out).returning(out);
  }

  private static final Operator LINALG_HOUSEHOLDER_PRODUCT__OUT = new Operator("linalg_householder_product", "out");

  /**
   * {@code aten::linalg_householder_product.out(Tensor input, Tensor tau, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.householder_product.html">torch.linalg.householder_product</a>
   */
  public static Tensor linalgHouseholderProduct(Tensor out, Tensor input, Tensor tau) {
    return LINALG_HOUSEHOLDER_PRODUCT__OUT.call().put(input).put(tau).put(out).returning(out);
  }

  private static final Operator LINALG_INV__OUT = new Operator("linalg_inv", "out");

  /**
   * {@code aten::linalg_inv.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.inv.html">torch.linalg.inv</a>
   */
  public static Tensor linalgInv(Tensor out, Tensor a) {
    return LINALG_INV__OUT.call().put(a).put(out).returning(out);
  }

  private static final Operator LINALG_INV_EX__INVERSE = new Operator("linalg_inv_ex", "inverse");

  /**
   * {@code aten::linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!) inverse, Tensor(b!) info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.inv_ex.html">torch.linalg.inv_ex</a>
   */
  public static void linalgInvEx(Tensor inverse, Tensor info, Tensor a, boolean checkErrors) {
    LINALG_INV_EX__INVERSE.call().put(a).put(checkErrors).put(inverse).put(info).run();
  }

  /** {@code aten::linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!) inverse, Tensor(b!) info)} */
  public static void linalgInvEx(Tensor inverse, Tensor info, Tensor a) {
    LINALG_INV_EX__INVERSE.call().put(a).put(false).put(inverse).put(info).run();
  }

  private static final Operator LINALG_LDL_FACTOR__OUT = new Operator("linalg_ldl_factor", "out");

  /**
   * {@code aten::linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD, Tensor(b!) pivots)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor.html">torch.linalg.ldl_factor</a>
   */
  public static void linalgLdlFactor(Tensor ld, Tensor pivots, Tensor input, boolean hermitian) {
    LINALG_LDL_FACTOR__OUT.call().put(input).put(hermitian).put(ld).put(pivots).run();
  }

  /** {@code aten::linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD, Tensor(b!) pivots)} */
  public static void linalgLdlFactor(Tensor ld, Tensor pivots, Tensor input) {
    LINALG_LDL_FACTOR__OUT.call().put(input).put(false).put(ld).put(pivots).run();
  }

  private static final Operator LINALG_LDL_FACTOR_EX__OUT = new Operator("linalg_ldl_factor_ex", "out");

  /**
   * {@code aten::linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_factor_ex.html">torch.linalg.ldl_factor_ex</a>
   */
  public static void linalgLdlFactorEx(Tensor ld, Tensor pivots, Tensor info, Tensor input, boolean hermitian, boolean checkErrors) {
    LINALG_LDL_FACTOR_EX__OUT.call().put(input).put(hermitian).put(checkErrors).put(ld).put(pivots).put(info).run();
  }

  /** {@code aten::linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)} */
  public static void linalgLdlFactorEx(Tensor ld, Tensor pivots, Tensor info, Tensor input, boolean hermitian) {
    LINALG_LDL_FACTOR_EX__OUT.call().put(input).put(hermitian).put(false).put(ld).put(pivots).put(info).run();
  }

  /** {@code aten::linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)} */
  public static void linalgLdlFactorEx(Tensor ld, Tensor pivots, Tensor info, Tensor input) {
    LINALG_LDL_FACTOR_EX__OUT.call().put(input).put(false).put(false).put(ld).put(pivots).put(info).run();
  }

  private static final Operator LINALG_LDL_SOLVE__OUT = new Operator("linalg_ldl_solve", "out");

  /**
   * {@code aten::linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.ldl_solve.html">torch.linalg.ldl_solve</a>
   */
  public static Tensor linalgLdlSolve(Tensor out, Tensor ld, Tensor pivots, Tensor b, boolean hermitian) {
    return LINALG_LDL_SOLVE__OUT.call().put(ld).put(pivots).put(b).put(hermitian).put(out).returning(out);
  }

  /** {@code aten::linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgLdlSolve(Tensor out, Tensor ld, Tensor pivots, Tensor b) {
    return LINALG_LDL_SOLVE__OUT.call().put(ld).put(pivots).put(b).put(false).put(out).returning(out);
  }

  private static final Operator LINALG_LSTSQ__OUT = new Operator("linalg_lstsq", "out");

  /**
   * {@code aten::linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lstsq.html">torch.linalg.lstsq</a>
   */
  public static void linalgLstsq(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues, Tensor input, Tensor b, Number rcond, String driver) {
    LINALG_LSTSQ__OUT.call().put(input).put(b).put(rcond).put(driver).put(solution).put(residuals).put(rank).put(singularValues).run();
  }

  /** {@code aten::linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)} */
  public static void linalgLstsq(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues, Tensor input, Tensor b, Number rcond) {
    LINALG_LSTSQ__OUT.call().put(input).put(b).put(rcond).none().put(solution).put(residuals).put(rank).put(singularValues).run();
  }

  /** {@code aten::linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)} */
  public static void linalgLstsq(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues, Tensor input, Tensor b) {
    LINALG_LSTSQ__OUT.call().put(input).put(b).none().none().put(solution).put(residuals).put(rank).put(singularValues).run();
  }

  private static final Operator LINALG_LU__OUT = new Operator("linalg_lu", "out");

  /**
   * {@code aten::linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu.html">torch.linalg.lu</a>
   */
  public static void linalgLu(Tensor p, Tensor l, Tensor u, Tensor a, boolean pivot) {
    LINALG_LU__OUT.call().put(a).put(pivot).put(p).put(l).put(u).run();
  }

  /** {@code aten::linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)} */
  public static void linalgLu(Tensor p, Tensor l, Tensor u, Tensor a) {
    LINALG_LU__OUT.call().put(a).put(true).put(p).put(l).put(u).run();
  }

  private static final Operator LINALG_LU_FACTOR__OUT = new Operator("linalg_lu_factor", "out");

  /**
   * {@code aten::linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!) pivots)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor.html">torch.linalg.lu_factor</a>
   */
  public static void linalgLuFactor(Tensor lu, Tensor pivots, Tensor a, boolean pivot) {
    LINALG_LU_FACTOR__OUT.call().put(a).put(pivot).put(lu).put(pivots).run();
  }

  /** {@code aten::linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!) pivots)} */
  public static void linalgLuFactor(Tensor lu, Tensor pivots, Tensor a) {
    LINALG_LU_FACTOR__OUT.call().put(a).put(true).put(lu).put(pivots).run();
  }

  private static final Operator LINALG_LU_FACTOR_EX__OUT = new Operator("linalg_lu_factor_ex", "out");

  /**
   * {@code aten::linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_factor_ex.html">torch.linalg.lu_factor_ex</a>
   */
  public static void linalgLuFactorEx(Tensor lu, Tensor pivots, Tensor info, Tensor a, boolean pivot, boolean checkErrors) {
    LINALG_LU_FACTOR_EX__OUT.call().put(a).put(pivot).put(checkErrors).put(lu).put(pivots).put(info).run();
  }

  /** {@code aten::linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)} */
  public static void linalgLuFactorEx(Tensor lu, Tensor pivots, Tensor info, Tensor a, boolean pivot) {
    LINALG_LU_FACTOR_EX__OUT.call().put(a).put(pivot).put(false).put(lu).put(pivots).put(info).run();
  }

  /** {@code aten::linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)} */
  public static void linalgLuFactorEx(Tensor lu, Tensor pivots, Tensor info, Tensor a) {
    LINALG_LU_FACTOR_EX__OUT.call().put(a).put(true).put(false).put(lu).put(pivots).put(info).run();
  }

  private static final Operator LINALG_LU_SOLVE__OUT = new Operator("linalg_lu_solve", "out");

  /**
   * {@code aten::linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.lu_solve.html">torch.linalg.lu_solve</a>
   */
  public static Tensor linalgLuSolve(Tensor out, Tensor lu, Tensor pivots, Tensor b, boolean left, boolean adjoint) {
    return LINALG_LU_SOLVE__OUT.call().put(lu).put(pivots).put(b).put(left).put(adjoint).put(out).returning(out);
  }

  /** {@code aten::linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgLuSolve(Tensor out, Tensor lu, Tensor pivots, Tensor b, boolean left) {
    return LINALG_LU_SOLVE__OUT.call().put(lu).put(pivots).put(b).put(left).put(false).put(out).returning(out);
  }

  /** {@code aten::linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgLuSolve(Tensor out, Tensor lu, Tensor pivots, Tensor b) {
    return LINALG_LU_SOLVE__OUT.call().put(lu).put(pivots).put(b).put(true).put(false).put(out).returning(out);
  }

  private static final Operator LINALG_MATMUL__OUT = new Operator("linalg_matmul", "out");

  /**
   * {@code aten::linalg_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matmul.html">torch.linalg.matmul</a>
   */
  public static Tensor linalgMatmul(Tensor out, Tensor input, Tensor other) {
    return LINALG_MATMUL__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LINALG_MATRIX_EXP__OUT = new Operator("linalg_matrix_exp", "out");

  /**
   * {@code aten::linalg_matrix_exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_exp.html">torch.linalg.matrix_exp</a>
   */
  public static Tensor linalgMatrixExp(Tensor out, Tensor input) {
    return LINALG_MATRIX_EXP__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LINALG_MATRIX_NORM__OUT = new Operator("linalg_matrix_norm", "out");

  /**
   * {@code aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
   */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input, Number ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_MATRIX_NORM__OUT.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input, Number ord, long[] dim, boolean keepdim) {
    return LINALG_MATRIX_NORM__OUT.call().put(input).put(ord).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input, Number ord, long... dim) {
    return LINALG_MATRIX_NORM__OUT.call().put(input).put(ord).put(dim).put(false).none().put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input, Number ord) {
    return LINALG_MATRIX_NORM__OUT.call().put(input).put(ord).put(new long[] {-2, -1}).put(false).none().put(out).returning(out);
  }

  private static final Operator LINALG_MATRIX_NORM__STR_ORD_OUT = new Operator("linalg_matrix_norm", "str_ord_out");

  /**
   * {@code aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_norm.html">torch.linalg.matrix_norm</a>
   */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input, String ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_MATRIX_NORM__STR_ORD_OUT.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input, String ord, long[] dim, boolean keepdim) {
    return LINALG_MATRIX_NORM__STR_ORD_OUT.call().put(input).put(ord).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input, String ord, long... dim) {
    return LINALG_MATRIX_NORM__STR_ORD_OUT.call().put(input).put(ord).put(dim).put(false).none().put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input, String ord) {
    return LINALG_MATRIX_NORM__STR_ORD_OUT.call().put(input).put(ord).put(new long[] {-2, -1}).put(false).none().put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_norm.str_ord_out(Tensor self, str ord="fro", int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixNorm(Tensor out, Tensor input) {
    return LINALG_MATRIX_NORM__STR_ORD_OUT.call().put(input).put("fro").put(new long[] {-2, -1}).put(false).none().put(out).returning(out);
  }

  private static final Operator LINALG_MATRIX_POWER__OUT = new Operator("linalg_matrix_power", "out");

  /**
   * {@code aten::linalg_matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_power.html">torch.linalg.matrix_power</a>
   */
  public static Tensor linalgMatrixPower(Tensor out, Tensor input, long n) {
    return LINALG_MATRIX_POWER__OUT.call().put(input).put(n).put(out).returning(out);
  }

  private static final Operator LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT_OUT = new Operator("linalg_matrix_rank", "atol_rtol_float_out");

  /**
   * {@code aten::linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
   */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, Number atol, Number rtol, boolean hermitian) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT_OUT.call().put(input).put(atol).put(rtol).put(hermitian).put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, Number atol, Number rtol) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT_OUT.call().put(input).put(atol).put(rtol).put(false).put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, Number atol) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT_OUT.call().put(input).put(atol).none().put(false).put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_FLOAT_OUT.call().put(input).none().none().put(false).put(out).returning(out);
  }

  private static final Operator LINALG_MATRIX_RANK__ATOL_RTOL_TENSOR_OUT = new Operator("linalg_matrix_rank", "atol_rtol_tensor_out");

  /**
   * {@code aten::linalg_matrix_rank.atol_rtol_tensor_out(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
   */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, Tensor atol, Tensor rtol, boolean hermitian) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_TENSOR_OUT.call().put(input).put(atol).put(rtol).put(hermitian).put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_tensor_out(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, Tensor atol, Tensor rtol) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_TENSOR_OUT.call().put(input).put(atol).put(rtol).put(false).put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_rank.atol_rtol_tensor_out(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, Tensor atol) {
    return LINALG_MATRIX_RANK__ATOL_RTOL_TENSOR_OUT.call().put(input).put(atol).none().put(false).put(out).returning(out);
  }

  private static final Operator LINALG_MATRIX_RANK__OUT = new Operator("linalg_matrix_rank", "out");

  /**
   * {@code aten::linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
   */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, double tol, boolean hermitian) {
    return LINALG_MATRIX_RANK__OUT.call().put(input).put(tol).put(hermitian).put(out).returning(out);
  }

  /** {@code aten::linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, double tol) {
    return LINALG_MATRIX_RANK__OUT.call().put(input).put(tol).put(false).put(out).returning(out);
  }

  private static final Operator LINALG_MATRIX_RANK__OUT_TOL_TENSOR = new Operator("linalg_matrix_rank", "out_tol_tensor");

  /**
   * {@code aten::linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.matrix_rank.html">torch.linalg.matrix_rank</a>
   */
  public static Tensor linalgMatrixRank(Tensor out, Tensor input, Tensor tol, boolean hermitian) {
    return LINALG_MATRIX_RANK__OUT_TOL_TENSOR.call().put(input).put(tol).put(hermitian).put(out).returning(out);
  }

  private static final Operator LINALG_MULTI_DOT__OUT = new Operator("linalg_multi_dot", "out");

  /**
   * {@code aten::linalg_multi_dot.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.multi_dot.html">torch.linalg.multi_dot</a>
   */
  public static Tensor linalgMultiDot(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return LINALG_MULTI_DOT__OUT.call().put(tensorsAll).put(out).returning(out);
  }

  private static final Operator LINALG_NORM__ORD_STR_OUT = new Operator("linalg_norm", "ord_str_out");

  /**
   * {@code aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
   */
  public static Tensor linalgNorm(Tensor out, Tensor input, String ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_NORM__ORD_STR_OUT.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, String ord, long dim, boolean keepdim, DType dtype) {
    return LINALG_NORM__ORD_STR_OUT.call().put(input).put(ord).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, String ord, long[] dim, boolean keepdim) {
    return LINALG_NORM__ORD_STR_OUT.call().put(input).put(ord).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, String ord, long dim, boolean keepdim) {
    return LINALG_NORM__ORD_STR_OUT.call().put(input).put(ord).each(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, String ord, long... dim) {
    return LINALG_NORM__ORD_STR_OUT.call().put(input).put(ord).put(dim).put(false).none().put(out).returning(out);
  }

  /** {@code aten::linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, String ord) {
    return LINALG_NORM__ORD_STR_OUT.call().put(input).put(ord).none().put(false).none().put(out).returning(out);
  }

  private static final Operator LINALG_NORM__OUT = new Operator("linalg_norm", "out");

  /**
   * {@code aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.norm.html">torch.linalg.norm</a>
   */
  public static Tensor linalgNorm(Tensor out, Tensor input, Number ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_NORM__OUT.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, Number ord, long dim, boolean keepdim, DType dtype) {
    return LINALG_NORM__OUT.call().put(input).put(ord).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, Number ord, long[] dim, boolean keepdim) {
    return LINALG_NORM__OUT.call().put(input).put(ord).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, Number ord, long dim, boolean keepdim) {
    return LINALG_NORM__OUT.call().put(input).put(ord).each(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, Number ord, long... dim) {
    return LINALG_NORM__OUT.call().put(input).put(ord).put(dim).put(false).none().put(out).returning(out);
  }

  /** {@code aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input, Number ord) {
    return LINALG_NORM__OUT.call().put(input).put(ord).none().put(false).none().put(out).returning(out);
  }

  /** {@code aten::linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgNorm(Tensor out, Tensor input) {
    return LINALG_NORM__OUT.call().put(input).none().none().put(false).none().put(out).returning(out);
  }

  private static final Operator LINALG_PINV__ATOL_RTOL_FLOAT_OUT = new Operator("linalg_pinv", "atol_rtol_float_out");

  /**
   * {@code aten::linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
   */
  public static Tensor linalgPinv(Tensor out, Tensor input, Number atol, Number rtol, boolean hermitian) {
    return LINALG_PINV__ATOL_RTOL_FLOAT_OUT.call().put(input).put(atol).put(rtol).put(hermitian).put(out).returning(out);
  }

  /** {@code aten::linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgPinv(Tensor out, Tensor input, Number atol, Number rtol) {
    return LINALG_PINV__ATOL_RTOL_FLOAT_OUT.call().put(input).put(atol).put(rtol).put(false).put(out).returning(out);
  }

  /** {@code aten::linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgPinv(Tensor out, Tensor input, Number atol) {
    return LINALG_PINV__ATOL_RTOL_FLOAT_OUT.call().put(input).put(atol).none().put(false).put(out).returning(out);
  }

  /** {@code aten::linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgPinv(Tensor out, Tensor input) {
    return LINALG_PINV__ATOL_RTOL_FLOAT_OUT.call().put(input).none().none().put(false).put(out).returning(out);
  }

  private static final Operator LINALG_PINV__ATOL_RTOL_TENSOR_OUT = new Operator("linalg_pinv", "atol_rtol_tensor_out");

  /**
   * {@code aten::linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
   */
  public static Tensor linalgPinv(Tensor out, Tensor input, Tensor atol, Tensor rtol, boolean hermitian) {
    return LINALG_PINV__ATOL_RTOL_TENSOR_OUT.call().put(input).put(atol).put(rtol).put(hermitian).put(out).returning(out);
  }

  /** {@code aten::linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgPinv(Tensor out, Tensor input, Tensor atol, Tensor rtol) {
    return LINALG_PINV__ATOL_RTOL_TENSOR_OUT.call().put(input).put(atol).put(rtol).put(false).put(out).returning(out);
  }

  /** {@code aten::linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgPinv(Tensor out, Tensor input, Tensor atol) {
    return LINALG_PINV__ATOL_RTOL_TENSOR_OUT.call().put(input).put(atol).none().put(false).put(out).returning(out);
  }

  private static final Operator LINALG_PINV__OUT = new Operator("linalg_pinv", "out");

  /**
   * {@code aten::linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
   */
  public static Tensor linalgPinv(Tensor out, Tensor input, double rcond, boolean hermitian) {
    return LINALG_PINV__OUT.call().put(input).put(rcond).put(hermitian).put(out).returning(out);
  }

  /** {@code aten::linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgPinv(Tensor out, Tensor input, double rcond) {
    return LINALG_PINV__OUT.call().put(input).put(rcond).put(false).put(out).returning(out);
  }

  private static final Operator LINALG_PINV__OUT_RCOND_TENSOR = new Operator("linalg_pinv", "out_rcond_tensor");

  /**
   * {@code aten::linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.pinv.html">torch.linalg.pinv</a>
   */
  public static Tensor linalgPinv(Tensor out, Tensor input, Tensor rcond, boolean hermitian) {
    return LINALG_PINV__OUT_RCOND_TENSOR.call().put(input).put(rcond).put(hermitian).put(out).returning(out);
  }

  private static final Operator LINALG_QR__OUT = new Operator("linalg_qr", "out");

  /**
   * {@code aten::linalg_qr.out(Tensor A, str mode="reduced", *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.qr.html">torch.linalg.qr</a>
   */
  public static void linalgQr(Tensor q, Tensor r, Tensor a, String mode) {
    LINALG_QR__OUT.call().put(a).put(mode).put(q).put(r).run();
  }

  /** {@code aten::linalg_qr.out(Tensor A, str mode="reduced", *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)} */
  public static void linalgQr(Tensor q, Tensor r, Tensor a) {
    LINALG_QR__OUT.call().put(a).put("reduced").put(q).put(r).run();
  }

  private static final Operator LINALG_SLOGDET__OUT = new Operator("linalg_slogdet", "out");

  /**
   * {@code aten::linalg_slogdet.out(Tensor A, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.slogdet.html">torch.linalg.slogdet</a>
   */
  public static void linalgSlogdet(Tensor sign, Tensor logabsdet, Tensor a) {
    LINALG_SLOGDET__OUT.call().put(a).put(sign).put(logabsdet).run();
  }

  private static final Operator LINALG_SOLVE__OUT = new Operator("linalg_solve", "out");

  /**
   * {@code aten::linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve.html">torch.linalg.solve</a>
   */
  public static Tensor linalgSolve(Tensor out, Tensor a, Tensor b, boolean left) {
    return LINALG_SOLVE__OUT.call().put(a).put(b).put(left).put(out).returning(out);
  }

  /** {@code aten::linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgSolve(Tensor out, Tensor a, Tensor b) {
    return LINALG_SOLVE__OUT.call().put(a).put(b).put(true).put(out).returning(out);
  }

  private static final Operator LINALG_SOLVE_EX__OUT = new Operator("linalg_solve_ex", "out");

  /**
   * {@code aten::linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) info) -> (Tensor(a!) result, Tensor(b!) info)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_ex.html">torch.linalg.solve_ex</a>
   */
  public static void linalgSolveEx(Tensor result, Tensor info, Tensor a, Tensor b, boolean left, boolean checkErrors) {
    LINALG_SOLVE_EX__OUT.call().put(a).put(b).put(left).put(checkErrors).put(result).put(info).run();
  }

  /** {@code aten::linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) info) -> (Tensor(a!) result, Tensor(b!) info)} */
  public static void linalgSolveEx(Tensor result, Tensor info, Tensor a, Tensor b, boolean left) {
    LINALG_SOLVE_EX__OUT.call().put(a).put(b).put(left).put(false).put(result).put(info).run();
  }

  /** {@code aten::linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) info) -> (Tensor(a!) result, Tensor(b!) info)} */
  public static void linalgSolveEx(Tensor result, Tensor info, Tensor a, Tensor b) {
    LINALG_SOLVE_EX__OUT.call().put(a).put(b).put(true).put(false).put(result).put(info).run();
  }

  private static final Operator LINALG_SOLVE_TRIANGULAR__OUT = new Operator("linalg_solve_triangular", "out");

  /**
   * {@code aten::linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.solve_triangular.html">torch.linalg.solve_triangular</a>
   */
  public static Tensor linalgSolveTriangular(Tensor out, Tensor input, Tensor b, boolean upper, boolean left, boolean unitriangular) {
    return LINALG_SOLVE_TRIANGULAR__OUT.call().put(input).put(b).put(upper).put(left).put(unitriangular).put(out).returning(out);
  }

  /** {@code aten::linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgSolveTriangular(Tensor out, Tensor input, Tensor b, boolean upper, boolean left) {
    return LINALG_SOLVE_TRIANGULAR__OUT.call().put(input).put(b).put(upper).put(left).put(false).put(out).returning(out);
  }

  /** {@code aten::linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgSolveTriangular(Tensor out, Tensor input, Tensor b, boolean upper) {
    return LINALG_SOLVE_TRIANGULAR__OUT.call().put(input).put(b).put(upper).put(true).put(false).put(out).returning(out);
  }

  private static final Operator LINALG_SVD__U = new Operator("linalg_svd", "U");

  /**
   * {@code aten::linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svd.html">torch.linalg.svd</a>
   */
  public static void linalgSvd(Tensor u, Tensor s, Tensor vh, Tensor a, boolean fullMatrices, String driver) {
    LINALG_SVD__U.call().put(a).put(fullMatrices).put(driver).put(u).put(s).put(vh).run();
  }

  /** {@code aten::linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)} */
  public static void linalgSvd(Tensor u, Tensor s, Tensor vh, Tensor a, boolean fullMatrices) {
    LINALG_SVD__U.call().put(a).put(fullMatrices).none().put(u).put(s).put(vh).run();
  }

  /** {@code aten::linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)} */
  public static void linalgSvd(Tensor u, Tensor s, Tensor vh, Tensor a) {
    LINALG_SVD__U.call().put(a).put(true).none().put(u).put(s).put(vh).run();
  }

  private static final Operator LINALG_SVDVALS__OUT = new Operator("linalg_svdvals", "out");

  /**
   * {@code aten::linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.svdvals.html">torch.linalg.svdvals</a>
   */
  public static Tensor linalgSvdvals(Tensor out, Tensor a, String driver) {
    return LINALG_SVDVALS__OUT.call().put(a).put(driver).put(out).returning(out);
  }

  /** {@code aten::linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgSvdvals(Tensor out, Tensor a) {
    return LINALG_SVDVALS__OUT.call().put(a).none().put(out).returning(out);
  }

  private static final Operator LINALG_TENSORINV__OUT = new Operator("linalg_tensorinv", "out");

  /**
   * {@code aten::linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorinv.html">torch.linalg.tensorinv</a>
   */
  public static Tensor linalgTensorinv(Tensor out, Tensor input, long ind) {
    return LINALG_TENSORINV__OUT.call().put(input).put(ind).put(out).returning(out);
  }

  /** {@code aten::linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgTensorinv(Tensor out, Tensor input) {
    return LINALG_TENSORINV__OUT.call().put(input).put(2L).put(out).returning(out);
  }

  private static final Operator LINALG_TENSORSOLVE__OUT = new Operator("linalg_tensorsolve", "out");

  /**
   * {@code aten::linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.tensorsolve.html">torch.linalg.tensorsolve</a>
   */
  public static Tensor linalgTensorsolve(Tensor out, Tensor input, Tensor other, long... dims) {
    return LINALG_TENSORSOLVE__OUT.call().put(input).put(other).put(dims).put(out).returning(out);
  }

  /** {@code aten::linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgTensorsolve(Tensor out, Tensor input, Tensor other) {
    return LINALG_TENSORSOLVE__OUT.call().put(input).put(other).none().put(out).returning(out);
  }

  private static final Operator LINALG_VECDOT__OUT = new Operator("linalg_vecdot", "out");

  /**
   * {@code aten::linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vecdot.html">torch.linalg.vecdot</a>
   */
  public static Tensor linalgVecdot(Tensor out, Tensor x, Tensor y, long dim) {
    return LINALG_VECDOT__OUT.call().put(x).put(y).put(dim).put(out).returning(out);
  }

  /** {@code aten::linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgVecdot(Tensor out, Tensor x, Tensor y) {
    return LINALG_VECDOT__OUT.call().put(x).put(y).put(-1L).put(out).returning(out);
  }

  private static final Operator LINALG_VECTOR_NORM__OUT = new Operator("linalg_vector_norm", "out");

  /**
   * {@code aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linalg.vector_norm.html">torch.linalg.vector_norm</a>
   */
  public static Tensor linalgVectorNorm(Tensor out, Tensor input, Number ord, long[] dim, boolean keepdim, DType dtype) {
    return LINALG_VECTOR_NORM__OUT.call().put(input).put(ord).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgVectorNorm(Tensor out, Tensor input, Number ord, long dim, boolean keepdim, DType dtype) {
    return LINALG_VECTOR_NORM__OUT.call().put(input).put(ord).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgVectorNorm(Tensor out, Tensor input, Number ord, long[] dim, boolean keepdim) {
    return LINALG_VECTOR_NORM__OUT.call().put(input).put(ord).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgVectorNorm(Tensor out, Tensor input, Number ord, long dim, boolean keepdim) {
    return LINALG_VECTOR_NORM__OUT.call().put(input).put(ord).each(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgVectorNorm(Tensor out, Tensor input, Number ord, long... dim) {
    return LINALG_VECTOR_NORM__OUT.call().put(input).put(ord).put(dim).put(false).none().put(out).returning(out);
  }

  /** {@code aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgVectorNorm(Tensor out, Tensor input, Number ord) {
    return LINALG_VECTOR_NORM__OUT.call().put(input).put(ord).none().put(false).none().put(out).returning(out);
  }

  /** {@code aten::linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linalgVectorNorm(Tensor out, Tensor input) {
    return LINALG_VECTOR_NORM__OUT.call().put(input).put(2L).none().put(false).none().put(out).returning(out);
  }

  private static final Operator LINEAR__OUT = new Operator("linear", "out");

  /**
   * {@code aten::linear.out(Tensor input, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.linear.html">torch.nn.functional.linear</a>
   */
  public static Tensor linear(Tensor out, Tensor input, Tensor weight, Tensor bias) {
    return LINEAR__OUT.call().put(input).put(weight).put(bias).put(out).returning(out);
  }

  /** {@code aten::linear.out(Tensor input, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor linear(Tensor out, Tensor input, Tensor weight) {
    return LINEAR__OUT.call().put(input).put(weight).none().put(out).returning(out);
  }

  private static final Operator LINSPACE__SCALAR_TENSOR_OUT = new Operator("linspace", "Scalar_Tensor_out");

  /**
   * {@code aten::linspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(Tensor out, Number start, Tensor end, long steps) {
    return LINSPACE__SCALAR_TENSOR_OUT.call().put(start).put(end).put(steps).put(out).returning(out);
  }

  private static final Operator LINSPACE__TENSOR_SCALAR_OUT = new Operator("linspace", "Tensor_Scalar_out");

  /**
   * {@code aten::linspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(Tensor out, Tensor start, Number end, long steps) {
    return LINSPACE__TENSOR_SCALAR_OUT.call().put(start).put(end).put(steps).put(out).returning(out);
  }

  private static final Operator LINSPACE__TENSOR_TENSOR_OUT = new Operator("linspace", "Tensor_Tensor_out");

  /**
   * {@code aten::linspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(Tensor out, Tensor start, Tensor end, long steps) {
    return LINSPACE__TENSOR_TENSOR_OUT.call().put(start).put(end).put(steps).put(out).returning(out);
  }

  private static final Operator LINSPACE__OUT = new Operator("linspace", "out");

  /**
   * {@code aten::linspace.out(Scalar start, Scalar end, int steps, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.linspace.html">torch.linspace</a>
   */
  public static Tensor linspace(Tensor out, Number start, Number end, long steps) {
    return LINSPACE__OUT.call().put(start).put(end).put(steps).put(out).returning(out);
  }

  private static final Operator LOG__OUT = new Operator("log", "out");

  /**
   * {@code aten::log.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.log.html">torch.log</a>
   */
  public static Tensor log(Tensor out, Tensor input) {
    return LOG__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LOG10__OUT = new Operator("log10", "out");

  /**
   * {@code aten::log10.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.log10.html">torch.log10</a>
   */
  public static Tensor log10(Tensor out, Tensor input) {
    return LOG10__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LOG1P__OUT = new Operator("log1p", "out");

  /**
   * {@code aten::log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.log1p.html">torch.log1p</a>
   */
  public static Tensor log1p(Tensor out, Tensor input) {
    return LOG1P__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LOG2__OUT = new Operator("log2", "out");

  /**
   * {@code aten::log2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.log2.html">torch.log2</a>
   */
  public static Tensor log2(Tensor out, Tensor input) {
    return LOG2__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LOG_NORMAL__OUT = new Operator("log_normal", "out");

  /** {@code aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logNormal(Tensor out, Tensor input, double mean, double std, Generator generator) {
    return LOG_NORMAL__OUT.call().put(input).put(mean).put(std).put(generator).put(out).returning(out);
  }

  /** {@code aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logNormal(Tensor out, Tensor input, double mean, double std) {
    return LOG_NORMAL__OUT.call().put(input).put(mean).put(std).none().put(out).returning(out);
  }

  /** {@code aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logNormal(Tensor out, Tensor input, double mean) {
    return LOG_NORMAL__OUT.call().put(input).put(mean).put(2.0).none().put(out).returning(out);
  }

  /** {@code aten::log_normal.out(Tensor self, float mean=1., float std=2., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logNormal(Tensor out, Tensor input) {
    return LOG_NORMAL__OUT.call().put(input).put(1.0).put(2.0).none().put(out).returning(out);
  }

  private static final Operator LOG_SIGMOID__OUT = new Operator("log_sigmoid", "out");

  /** {@code aten::log_sigmoid.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logSigmoid(Tensor out, Tensor input) {
    return LOG_SIGMOID__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LOG_SIGMOID_FORWARD__OUTPUT = new Operator("log_sigmoid_forward", "output");

  /** {@code aten::log_sigmoid_forward.output(Tensor self, *, Tensor(a!) output, Tensor(b!) buffer) -> (Tensor(a!), Tensor(b!))} */
  public static void logSigmoidForward(Tensor output, Tensor buffer, Tensor input) {
    LOG_SIGMOID_FORWARD__OUTPUT.call().put(input).put(output).put(buffer).run();
  }

  private static final Operator LOG_SOFTMAX__INT_OUT = new Operator("log_softmax", "int_out");

  /**
   * {@code aten::log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.log_softmax.html">torch.nn.functional.log_softmax</a>
   */
  public static Tensor logSoftmax(Tensor out, Tensor input, long dim, DType dtype) {
    return LOG_SOFTMAX__INT_OUT.call().put(input).put(dim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::log_softmax.int_out(Tensor self, int dim, ScalarType? dtype=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logSoftmax(Tensor out, Tensor input, long dim) {
    return LOG_SOFTMAX__INT_OUT.call().put(input).put(dim).none().put(out).returning(out);
  }

  private static final Operator LOGADDEXP__OUT = new Operator("logaddexp", "out");

  /**
   * {@code aten::logaddexp.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logaddexp.html">torch.logaddexp</a>
   */
  public static Tensor logaddexp(Tensor out, Tensor input, Tensor other) {
    return LOGADDEXP__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LOGADDEXP2__OUT = new Operator("logaddexp2", "out");

  /**
   * {@code aten::logaddexp2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logaddexp2.html">torch.logaddexp2</a>
   */
  public static Tensor logaddexp2(Tensor out, Tensor input, Tensor other) {
    return LOGADDEXP2__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LOGCUMSUMEXP__OUT = new Operator("logcumsumexp", "out");

  /**
   * {@code aten::logcumsumexp.out(Tensor self, int dim, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logcumsumexp.html">torch.logcumsumexp</a>
   */
  public static Tensor logcumsumexp(Tensor out, Tensor input, long dim) {
    return LOGCUMSUMEXP__OUT.call().put(input).put(dim).put(out).returning(out);
  }

  private static final Operator LOGICAL_AND__OUT = new Operator("logical_and", "out");

  /**
   * {@code aten::logical_and.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logical_and.html">torch.logical_and</a>
   */
  public static Tensor logicalAnd(Tensor out, Tensor input, Tensor other) {
    return LOGICAL_AND__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LOGICAL_NOT__OUT = new Operator("logical_not", "out");

  /**
   * {@code aten::logical_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logical_not.html">torch.logical_not</a>
   */
  public static Tensor logicalNot(Tensor out, Tensor input) {
    return LOGICAL_NOT__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator LOGICAL_OR__OUT = new Operator("logical_or", "out");

  /**
   * {@code aten::logical_or.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logical_or.html">torch.logical_or</a>
   */
  public static Tensor logicalOr(Tensor out, Tensor input, Tensor other) {
    return LOGICAL_OR__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LOGICAL_XOR__OUT = new Operator("logical_xor", "out");

  /**
   * {@code aten::logical_xor.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logical_xor.html">torch.logical_xor</a>
   */
  public static Tensor logicalXor(Tensor out, Tensor input, Tensor other) {
    return LOGICAL_XOR__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LOGIT__OUT = new Operator("logit", "out");

  /**
   * {@code aten::logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logit.html">torch.logit</a>
   */
  public static Tensor logit(Tensor out, Tensor input, Number eps) {
    return LOGIT__OUT.call().put(input).put(eps).put(out).returning(out);
  }

  /** {@code aten::logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logit(Tensor out, Tensor input) {
    return LOGIT__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator LOGSPACE__SCALAR_TENSOR_OUT = new Operator("logspace", "Scalar_Tensor_out");

  /**
   * {@code aten::logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(Tensor out, Number start, Tensor end, long steps, double base) {
    return LOGSPACE__SCALAR_TENSOR_OUT.call().put(start).put(end).put(steps).put(base).put(out).returning(out);
  }

  /** {@code aten::logspace.Scalar_Tensor_out(Scalar start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logspace(Tensor out, Number start, Tensor end, long steps) {
    return LOGSPACE__SCALAR_TENSOR_OUT.call().put(start).put(end).put(steps).put(10.0).put(out).returning(out);
  }

  private static final Operator LOGSPACE__TENSOR_SCALAR_OUT = new Operator("logspace", "Tensor_Scalar_out");

  /**
   * {@code aten::logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(Tensor out, Tensor start, Number end, long steps, double base) {
    return LOGSPACE__TENSOR_SCALAR_OUT.call().put(start).put(end).put(steps).put(base).put(out).returning(out);
  }

  /** {@code aten::logspace.Tensor_Scalar_out(Tensor start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logspace(Tensor out, Tensor start, Number end, long steps) {
    return LOGSPACE__TENSOR_SCALAR_OUT.call().put(start).put(end).put(steps).put(10.0).put(out).returning(out);
  }

  private static final Operator LOGSPACE__TENSOR_TENSOR_OUT = new Operator("logspace", "Tensor_Tensor_out");

  /**
   * {@code aten::logspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(Tensor out, Tensor start, Tensor end, long steps, double base) {
    return LOGSPACE__TENSOR_TENSOR_OUT.call().put(start).put(end).put(steps).put(base).put(out).returning(out);
  }

  /** {@code aten::logspace.Tensor_Tensor_out(Tensor start, Tensor end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logspace(Tensor out, Tensor start, Tensor end, long steps) {
    return LOGSPACE__TENSOR_TENSOR_OUT.call().put(start).put(end).put(steps).put(10.0).put(out).returning(out);
  }

  private static final Operator LOGSPACE__OUT = new Operator("logspace", "out");

  /**
   * {@code aten::logspace.out(Scalar start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logspace.html">torch.logspace</a>
   */
  public static Tensor logspace(Tensor out, Number start, Number end, long steps, double base) {
    return LOGSPACE__OUT.call().put(start).put(end).put(steps).put(base).put(out).returning(out);
  }

  /** {@code aten::logspace.out(Scalar start, Scalar end, int steps, float base=10., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logspace(Tensor out, Number start, Number end, long steps) {
    return LOGSPACE__OUT.call().put(start).put(end).put(steps).put(10.0).put(out).returning(out);
  }

  private static final Operator LOGSUMEXP__OUT = new Operator("logsumexp", "out");

  /**
   * {@code aten::logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.logsumexp.html">torch.logsumexp</a>
   */
  public static Tensor logsumexp(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return LOGSUMEXP__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logsumexp(Tensor out, Tensor input, long dim, boolean keepdim) {
    return LOGSUMEXP__OUT.call().put(input).each(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor logsumexp(Tensor out, Tensor input, long... dim) {
    return LOGSUMEXP__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator LT__SCALAR_OUT = new Operator("lt", "Scalar_out");

  /**
   * {@code aten::lt.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lt.html">torch.lt</a>
   */
  public static Tensor lt(Tensor out, Tensor input, Number other) {
    return LT__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LT__TENSOR_OUT = new Operator("lt", "Tensor_out");

  /**
   * {@code aten::lt.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lt.html">torch.lt</a>
   */
  public static Tensor lt(Tensor out, Tensor input, Tensor other) {
    return LT__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator LU_SOLVE__OUT = new Operator("lu_solve", "out");

  /**
   * {@code aten::lu_solve.out(Tensor self, Tensor LU_data, Tensor LU_pivots, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lu_solve.html">torch.lu_solve</a>
   */
  public static Tensor luSolve(Tensor out, Tensor input, Tensor luData, Tensor luPivots) {
    return LU_SOLVE__OUT.call().put(input).put(luData).put(luPivots).put(out).returning(out);
  }

  private static final Operator LU_UNPACK__OUT = new Operator("lu_unpack", "out");

  /**
   * {@code aten::lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.lu_unpack.html">torch.lu_unpack</a>
   */
  public static void luUnpack(Tensor p, Tensor l, Tensor u, Tensor luData, Tensor luPivots, boolean unpackData, boolean unpackPivots) {
    LU_UNPACK__OUT.call().put(luData).put(luPivots).put(unpackData).put(unpackPivots).put(p).put(l).put(u).run();
  }

  /** {@code aten::lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)} */
  public static void luUnpack(Tensor p, Tensor l, Tensor u, Tensor luData, Tensor luPivots, boolean unpackData) {
    LU_UNPACK__OUT.call().put(luData).put(luPivots).put(unpackData).put(true).put(p).put(l).put(u).run();
  }

  /** {@code aten::lu_unpack.out(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True, *, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)} */
  public static void luUnpack(Tensor p, Tensor l, Tensor u, Tensor luData, Tensor luPivots) {
    LU_UNPACK__OUT.call().put(luData).put(luPivots).put(true).put(true).put(p).put(l).put(u).run();
  }

  private static final Operator MASKED_FILL__SCALAR_OUT = new Operator("masked_fill", "Scalar_out");

  /**
   * {@code aten::masked_fill.Scalar_out(Tensor self, Tensor mask, Scalar value, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_fill.html">torch.Tensor.masked_fill</a>
   */
  public static Tensor maskedFill(Tensor out, Tensor input, Tensor mask, Number value) {
    return MASKED_FILL__SCALAR_OUT.call().put(input).put(mask).put(value).put(out).returning(out);
  }

  private static final Operator MASKED_FILL__TENSOR_OUT = new Operator("masked_fill", "Tensor_out");

  /**
   * {@code aten::masked_fill.Tensor_out(Tensor self, Tensor mask, Tensor value, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_fill.html">torch.Tensor.masked_fill</a>
   */
  public static Tensor maskedFill(Tensor out, Tensor input, Tensor mask, Tensor value) {
    return MASKED_FILL__TENSOR_OUT.call().put(input).put(mask).put(value).put(out).returning(out);
  }

  private static final Operator MASKED_SCATTER__OUT = new Operator("masked_scatter", "out");

  /**
   * {@code aten::masked_scatter.out(Tensor self, Tensor mask, Tensor source, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.masked_scatter.html">torch.Tensor.masked_scatter</a>
   */
  public static Tensor maskedScatter(Tensor out, Tensor input, Tensor mask, Tensor source) {
    return MASKED_SCATTER__OUT.call().put(input).put(mask).put(source).put(out).returning(out);
  }

  private static final Operator MASKED_SELECT__OUT = new Operator("masked_select", "out");

  /**
   * {@code aten::masked_select.out(Tensor self, Tensor mask, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.masked_select.html">torch.masked_select</a>
   */
  public static Tensor maskedSelect(Tensor out, Tensor input, Tensor mask) {
    return MASKED_SELECT__OUT.call().put(input).put(mask).put(out).returning(out);
  }

  private static final Operator MATMUL__OUT = new Operator("matmul", "out");

  /**
   * {@code aten::matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.matmul.html">torch.matmul</a>
   */
  public static Tensor matmul(Tensor out, Tensor input, Tensor other) {
    return MATMUL__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator MATRIX_POWER__OUT = new Operator("matrix_power", "out");

  /**
   * {@code aten::matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.matrix_power.html">torch.matrix_power</a>
   */
  public static Tensor matrixPower(Tensor out, Tensor input, long n) {
    return MATRIX_POWER__OUT.call().put(input).put(n).put(out).returning(out);
  }

  private static final Operator MAX__DIM_MAX = new Operator("max", "dim_max");

  /**
   * {@code aten::max.dim_max(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) max, Tensor(b!) max_values) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.max.html">torch.max</a>
   */
  public static void max(Tensor max, Tensor maxValues, Tensor input, long dim, boolean keepdim) {
    MAX__DIM_MAX.call().put(input).put(dim).put(keepdim).put(max).put(maxValues).run();
  }

  /** {@code aten::max.dim_max(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) max, Tensor(b!) max_values) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void max(Tensor max, Tensor maxValues, Tensor input, long dim) {
    MAX__DIM_MAX.call().put(input).put(dim).put(false).put(max).put(maxValues).run();
  }

  private static final Operator MAX__OUT = new Operator("max", "out");

  /**
   * {@code aten::max.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.max.html">torch.max</a>
   */
  public static Tensor max(Tensor out, Tensor input, Tensor other) {
    return MAX__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator MAX__UNARY_OUT = new Operator("max", "unary_out");

  /**
   * {@code aten::max.unary_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.max.html">torch.max</a>
   */
  public static Tensor max(Tensor out, Tensor input) {
    return MAX__UNARY_OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator MAX_POOL2D_WITH_INDICES__OUT = new Operator("max_pool2d_with_indices", "out");

  /**
   * {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_pool2d_with_indices.html">torch.nn.functional.max_pool2d_with_indices</a>
   */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).put(out).put(indices).run();
  }

  /** {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).put(out).put(indices).run();
  }

  /** {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long kernelSize, long stride, long padding, long dilation) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(1L).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long kernelSize, long stride, long padding) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(1L).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long[] kernelSize, long... stride) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(stride).put(0L).put(1L).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long kernelSize, long stride) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).each(kernelSize).each(stride).put(0L).put(1L).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool2d_with_indices.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool2dWithIndices(Tensor out, Tensor indices, Tensor input, long... kernelSize) {
    MAX_POOL2D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(0L).put(1L).put(false).put(out).put(indices).run();
  }

  private static final Operator MAX_POOL3D_WITH_INDICES__OUT = new Operator("max_pool3d_with_indices", "out");

  /**
   * {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_pool3d_with_indices.html">torch.nn.functional.max_pool3d_with_indices</a>
   */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).put(out).put(indices).run();
  }

  /** {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).put(out).put(indices).run();
  }

  /** {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long kernelSize, long stride, long padding, long dilation) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(1L).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long kernelSize, long stride, long padding) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(1L).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long[] kernelSize, long... stride) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(stride).put(0L).put(1L).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long kernelSize, long stride) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).each(kernelSize).each(stride).put(0L).put(1L).put(false).put(out).put(indices).run();
  }

  /** {@code aten::max_pool3d_with_indices.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void maxPool3dWithIndices(Tensor out, Tensor indices, Tensor input, long... kernelSize) {
    MAX_POOL3D_WITH_INDICES__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(0L).put(1L).put(false).put(out).put(indices).run();
  }

  private static final Operator MAX_UNPOOL2D__OUT = new Operator("max_unpool2d", "out");

  /**
   * {@code aten::max_unpool2d.out(Tensor self, Tensor indices, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_unpool2d.html">torch.nn.functional.max_unpool2d</a>
   */
  public static Tensor maxUnpool2d(Tensor out, Tensor input, Tensor indices, long... outputSize) {
    return MAX_UNPOOL2D__OUT.call().put(input).put(indices).put(outputSize).put(out).returning(out);
  }

  private static final Operator MAX_UNPOOL3D__OUT = new Operator("max_unpool3d", "out");

  /**
   * {@code aten::max_unpool3d.out(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.max_unpool3d.html">torch.nn.functional.max_unpool3d</a>
   */
  public static Tensor maxUnpool3d(Tensor out, Tensor input, Tensor indices, long[] outputSize, long[] stride, long... padding) {
    return MAX_UNPOOL3D__OUT.call().put(input).put(indices).put(outputSize).put(stride).put(padding).put(out).returning(out);
  }

  /** {@code aten::max_unpool3d.out(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor maxUnpool3d(Tensor out, Tensor input, Tensor indices, long outputSize, long stride, long padding) {
    return MAX_UNPOOL3D__OUT.call().put(input).put(indices).each(outputSize).each(stride).each(padding).put(out).returning(out);
  }

  private static final Operator MAXIMUM__OUT = new Operator("maximum", "out");

  /**
   * {@code aten::maximum.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.maximum.html">torch.maximum</a>
   */
  public static Tensor maximum(Tensor out, Tensor input, Tensor other) {
    return MAXIMUM__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator MEAN__DTYPE_OUT = new Operator("mean", "dtype_out");

  /**
   * {@code aten::mean.dtype_out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mean.html">torch.mean</a>
   */
  public static Tensor mean(Tensor out, Tensor input, DType dtype) {
    return MEAN__DTYPE_OUT.call().put(input).put(dtype).put(out).returning(out);
  }

  /** {@code aten::mean.dtype_out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mean(Tensor out, Tensor input) {
    return MEAN__DTYPE_OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator MEAN__OUT = new Operator("mean", "out");

  /**
   * {@code aten::mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mean.html">torch.mean</a>
   */
  public static Tensor mean(Tensor out, Tensor input, long[] dim, boolean keepdim, DType dtype) {
    return MEAN__OUT.call().put(input).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mean(Tensor out, Tensor input, long dim, boolean keepdim, DType dtype) {
    return MEAN__OUT.call().put(input).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mean(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return MEAN__OUT.call().put(input).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mean(Tensor out, Tensor input, long dim, boolean keepdim) {
    return MEAN__OUT.call().put(input).each(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::mean.out(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mean(Tensor out, Tensor input, long... dim) {
    return MEAN__OUT.call().put(input).put(dim).put(false).none().put(out).returning(out);
  }

  private static final Operator MEDIAN__DIM_VALUES = new Operator("median", "dim_values");

  /**
   * {@code aten::median.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.median.html">torch.median</a>
   */
  public static void median(Tensor values, Tensor indices, Tensor input, long dim, boolean keepdim) {
    MEDIAN__DIM_VALUES.call().put(input).put(dim).put(keepdim).put(values).put(indices).run();
  }

  /** {@code aten::median.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void median(Tensor values, Tensor indices, Tensor input, long dim) {
    MEDIAN__DIM_VALUES.call().put(input).put(dim).put(false).put(values).put(indices).run();
  }

  private static final Operator MEDIAN__OUT = new Operator("median", "out");

  /**
   * {@code aten::median.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.median.html">torch.median</a>
   */
  public static Tensor median(Tensor out, Tensor input) {
    return MEDIAN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator MIN__DIM_MIN = new Operator("min", "dim_min");

  /**
   * {@code aten::min.dim_min(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) min, Tensor(b!) min_indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.min.html">torch.min</a>
   */
  public static void min(Tensor min, Tensor minIndices, Tensor input, long dim, boolean keepdim) {
    MIN__DIM_MIN.call().put(input).put(dim).put(keepdim).put(min).put(minIndices).run();
  }

  /** {@code aten::min.dim_min(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) min, Tensor(b!) min_indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void min(Tensor min, Tensor minIndices, Tensor input, long dim) {
    MIN__DIM_MIN.call().put(input).put(dim).put(false).put(min).put(minIndices).run();
  }

  private static final Operator MIN__OUT = new Operator("min", "out");

  /**
   * {@code aten::min.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.min.html">torch.min</a>
   */
  public static Tensor min(Tensor out, Tensor input, Tensor other) {
    return MIN__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator MIN__UNARY_OUT = new Operator("min", "unary_out");

  /**
   * {@code aten::min.unary_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.min.html">torch.min</a>
   */
  public static Tensor min(Tensor out, Tensor input) {
    return MIN__UNARY_OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator MINIMUM__OUT = new Operator("minimum", "out");

  /**
   * {@code aten::minimum.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.minimum.html">torch.minimum</a>
   */
  public static Tensor minimum(Tensor out, Tensor input, Tensor other) {
    return MINIMUM__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator MIOPEN_BATCH_NORM__OUT = new Operator("miopen_batch_norm", "out");

  /** {@code aten::miopen_batch_norm.out(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void miopenBatchNorm(Tensor out0, Tensor out1, Tensor out2, Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, double exponentialAverageFactor, double epsilon) {
    MIOPEN_BATCH_NORM__OUT.call().put(input).put(weight).put(bias).put(runningMean).put(runningVar).put(training).put(exponentialAverageFactor).put(epsilon).put(out0).put(out1).put(out2).run();
  }

  private static final Operator MIOPEN_CONVOLUTION__OUT = new Operator("miopen_convolution", "out");

  /** {@code aten::miopen_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor miopenConvolution(Tensor out, Tensor input, Tensor weight, Tensor bias, long[] padding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic) {
    return MIOPEN_CONVOLUTION__OUT.call().put(input).put(weight).put(bias).put(padding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).put(out).returning(out);
  }

  private static final Operator MIOPEN_CONVOLUTION_TRANSPOSE__OUT = new Operator("miopen_convolution_transpose", "out");

  /** {@code aten::miopen_convolution_transpose.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor miopenConvolutionTranspose(Tensor out, Tensor input, Tensor weight, Tensor bias, long[] padding, long[] outputPadding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic) {
    return MIOPEN_CONVOLUTION_TRANSPOSE__OUT.call().put(input).put(weight).put(bias).put(padding).put(outputPadding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).put(out).returning(out);
  }

  private static final Operator MIOPEN_CTC_LOSS__OUT = new Operator("miopen_ctc_loss", "out");

  /** {@code aten::miopen_ctc_loss.out(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void miopenCtcLoss(Tensor out0, Tensor out1, Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths, long blank, boolean deterministic, boolean zeroInfinity) {
    MIOPEN_CTC_LOSS__OUT.call().put(logProbs).put(targets).put(inputLengths).put(targetLengths).put(blank).put(deterministic).put(zeroInfinity).put(out0).put(out1).run();
  }

  private static final Operator MIOPEN_DEPTHWISE_CONVOLUTION__OUT = new Operator("miopen_depthwise_convolution", "out");

  /** {@code aten::miopen_depthwise_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor miopenDepthwiseConvolution(Tensor out, Tensor input, Tensor weight, Tensor bias, long[] padding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic) {
    return MIOPEN_DEPTHWISE_CONVOLUTION__OUT.call().put(input).put(weight).put(bias).put(padding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).put(out).returning(out);
  }

  private static final Operator MIOPEN_RNN__OUT = new Operator("miopen_rnn", "out");

  /** {@code aten::miopen_rnn.out(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3, Tensor(e!) out4) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!), Tensor(e!))} */
  public static void miopenRnn(Tensor out0, Tensor out1, Tensor out2, Tensor out3, Tensor out4, Tensor input, List<Tensor> weight, long weightStride0, Tensor hx, Tensor cx, long mode, long hiddenSize, long numLayers, boolean batchFirst, double dropout, boolean train, boolean bidirectional, long[] batchSizes, Tensor dropoutState) {
    Tensor[] weightAll = TensorLists.copyNullable(weight);
    MIOPEN_RNN__OUT.call().put(input).put(weightAll).put(weightStride0).put(hx).put(cx).put(mode).put(hiddenSize).put(numLayers).put(batchFirst).put(dropout).put(train).put(bidirectional).put(batchSizes).put(dropoutState).put(out0).put(out1).put(out2).put(out3).put(out4).run();
  }

  private static final Operator MISH__OUT = new Operator("mish", "out");

  /**
   * {@code aten::mish.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.mish.html">torch.nn.functional.mish</a>
   */
  public static Tensor mish(Tensor out, Tensor input) {
    return MISH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator MKLDNN_ADAPTIVE_AVG_POOL2D__OUT = new Operator("mkldnn_adaptive_avg_pool2d", "out");

  /** {@code aten::mkldnn_adaptive_avg_pool2d.out(Tensor self, int[2] output_size, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnAdaptiveAvgPool2d(Tensor out, Tensor input, long... outputSize) {
    return MKLDNN_ADAPTIVE_AVG_POOL2D__OUT.call().put(input).put(outputSize).put(out).returning(out);
  }

  private static final Operator MKLDNN_CONVOLUTION__OUT = new Operator("mkldnn_convolution", "out");

  /** {@code aten::mkldnn_convolution.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnConvolution(Tensor out, Tensor input, Tensor weight, Tensor bias, long[] padding, long[] stride, long[] dilation, long groups) {
    return MKLDNN_CONVOLUTION__OUT.call().put(input).put(weight).put(bias).put(padding).put(stride).put(dilation).put(groups).put(out).returning(out);
  }

  private static final Operator MKLDNN_LINEAR__OUT = new Operator("mkldnn_linear", "out");

  /** {@code aten::mkldnn_linear.out(Tensor self, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnLinear(Tensor out, Tensor input, Tensor weight, Tensor bias) {
    return MKLDNN_LINEAR__OUT.call().put(input).put(weight).put(bias).put(out).returning(out);
  }

  /** {@code aten::mkldnn_linear.out(Tensor self, Tensor weight, Tensor? bias=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnLinear(Tensor out, Tensor input, Tensor weight) {
    return MKLDNN_LINEAR__OUT.call().put(input).put(weight).none().put(out).returning(out);
  }

  private static final Operator MKLDNN_MAX_POOL2D__OUT = new Operator("mkldnn_max_pool2d", "out");

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long[] kernelSize, long... stride) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(0L).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long kernelSize, long stride) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).put(0L).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool2d(Tensor out, Tensor input, long... kernelSize) {
    return MKLDNN_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(0L).put(1L).put(false).put(out).returning(out);
  }

  private static final Operator MKLDNN_MAX_POOL3D__OUT = new Operator("mkldnn_max_pool3d", "out");

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long[] kernelSize, long... stride) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(0L).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long kernelSize, long stride) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).put(0L).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::mkldnn_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnMaxPool3d(Tensor out, Tensor input, long... kernelSize) {
    return MKLDNN_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(0L).put(1L).put(false).put(out).returning(out);
  }

  private static final Operator MKLDNN_REORDER_CONV2D_WEIGHT__OUT = new Operator("mkldnn_reorder_conv2d_weight", "out");

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long[] padding, long[] stride, long[] dilation, long groups, long... inputSize) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).put(padding).put(stride).put(dilation).put(groups).put(inputSize).put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long padding, long stride, long dilation, long groups, long[] inputSize) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).each(padding).each(stride).each(dilation).put(groups).put(inputSize).put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long[] padding, long[] stride, long[] dilation, long groups) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).put(padding).put(stride).put(dilation).put(groups).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long padding, long stride, long dilation, long groups) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).each(padding).each(stride).each(dilation).put(groups).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long[] padding, long[] stride, long... dilation) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).put(padding).put(stride).put(dilation).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long padding, long stride, long dilation) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).each(padding).each(stride).each(dilation).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long[] padding, long... stride) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).put(padding).put(stride).put(new long[] {1, 1}).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long padding, long stride) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).each(padding).each(stride).put(new long[] {1, 1}).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input, long... padding) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).put(padding).put(new long[] {1, 1}).put(new long[] {1, 1}).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv2d_weight.out(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv2dWeight(Tensor out, Tensor input) {
    return MKLDNN_REORDER_CONV2D_WEIGHT__OUT.call().put(input).put(new long[] {0, 0}).put(new long[] {1, 1}).put(new long[] {1, 1}).put(1L).none().put(out).returning(out);
  }

  private static final Operator MKLDNN_REORDER_CONV3D_WEIGHT__OUT = new Operator("mkldnn_reorder_conv3d_weight", "out");

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long[] padding, long[] stride, long[] dilation, long groups, long... inputSize) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).put(padding).put(stride).put(dilation).put(groups).put(inputSize).put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long padding, long stride, long dilation, long groups, long[] inputSize) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).each(padding).each(stride).each(dilation).put(groups).put(inputSize).put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long[] padding, long[] stride, long[] dilation, long groups) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).put(padding).put(stride).put(dilation).put(groups).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long padding, long stride, long dilation, long groups) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).each(padding).each(stride).each(dilation).put(groups).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long[] padding, long[] stride, long... dilation) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).put(padding).put(stride).put(dilation).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long padding, long stride, long dilation) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).each(padding).each(stride).each(dilation).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long[] padding, long... stride) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).put(padding).put(stride).put(new long[] {1, 1, 1}).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long padding, long stride) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).each(padding).each(stride).put(new long[] {1, 1, 1}).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input, long... padding) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).put(padding).put(new long[] {1, 1, 1}).put(new long[] {1, 1, 1}).put(1L).none().put(out).returning(out);
  }

  /** {@code aten::mkldnn_reorder_conv3d_weight.out(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mkldnnReorderConv3dWeight(Tensor out, Tensor input) {
    return MKLDNN_REORDER_CONV3D_WEIGHT__OUT.call().put(input).put(new long[] {0, 0, 0}).put(new long[] {1, 1, 1}).put(new long[] {1, 1, 1}).put(1L).none().put(out).returning(out);
  }

  private static final Operator MM__DTYPE_OUT = new Operator("mm", "dtype_out");

  /**
   * {@code aten::mm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mm.html">torch.mm</a>
   */
  public static Tensor mm(Tensor out, Tensor input, Tensor mat2, DType outDtype) {
    return MM__DTYPE_OUT.call().put(input).put(mat2).put(outDtype).put(out).returning(out);
  }

  private static final Operator MM__OUT = new Operator("mm", "out");

  /**
   * {@code aten::mm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mm.html">torch.mm</a>
   */
  public static Tensor mm(Tensor out, Tensor input, Tensor mat2) {
    return MM__OUT.call().put(input).put(mat2).put(out).returning(out);
  }

  private static final Operator MODE__VALUES = new Operator("mode", "values");

  /**
   * {@code aten::mode.values(Tensor self, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mode.html">torch.mode</a>
   */
  public static void mode(Tensor values, Tensor indices, Tensor input, long dim, boolean keepdim) {
    MODE__VALUES.call().put(input).put(dim).put(keepdim).put(values).put(indices).run();
  }

  /** {@code aten::mode.values(Tensor self, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void mode(Tensor values, Tensor indices, Tensor input, long dim) {
    MODE__VALUES.call().put(input).put(dim).put(false).put(values).put(indices).run();
  }

  /** {@code aten::mode.values(Tensor self, int dim=-1, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void mode(Tensor values, Tensor indices, Tensor input) {
    MODE__VALUES.call().put(input).put(-1L).put(false).put(values).put(indices).run();
  }

  private static final Operator MSE_LOSS__OUT = new Operator("mse_loss", "out");

  /**
   * {@code aten::mse_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.mse_loss.html">torch.nn.functional.mse_loss</a>
   */
  public static Tensor mseLoss(Tensor out, Tensor input, Tensor target, long reduction) {
    return MSE_LOSS__OUT.call().put(input).put(target).put(reduction).put(out).returning(out);
  }

  /** {@code aten::mse_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor mseLoss(Tensor out, Tensor input, Tensor target) {
    return MSE_LOSS__OUT.call().put(input).put(target).put(1L).put(out).returning(out);
  }

  private static final Operator MSORT__OUT = new Operator("msort", "out");

  /**
   * {@code aten::msort.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.msort.html">torch.msort</a>
   */
  public static Tensor msort(Tensor out, Tensor input) {
    return MSORT__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator MUL__SCALAR_OUT = new Operator("mul", "Scalar_out");

  /**
   * {@code aten::mul.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mul.html">torch.mul</a>
   */
  public static Tensor mul(Tensor out, Tensor input, Number other) {
    return MUL__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator MUL__OUT = new Operator("mul", "out");

  /**
   * {@code aten::mul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mul.html">torch.mul</a>
   */
  public static Tensor mul(Tensor out, Tensor input, Tensor other) {
    return MUL__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator MULTI_MARGIN_LOSS__OUT = new Operator("multi_margin_loss", "out");

  /**
   * {@code aten::multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.multi_margin_loss.html">torch.nn.functional.multi_margin_loss</a>
   */
  public static Tensor multiMarginLoss(Tensor out, Tensor input, Tensor target, Number p, Number margin, Tensor weight, long reduction) {
    return MULTI_MARGIN_LOSS__OUT.call().put(input).put(target).put(p).put(margin).put(weight).put(reduction).put(out).returning(out);
  }

  /** {@code aten::multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor multiMarginLoss(Tensor out, Tensor input, Tensor target, Number p, Number margin, Tensor weight) {
    return MULTI_MARGIN_LOSS__OUT.call().put(input).put(target).put(p).put(margin).put(weight).put(1L).put(out).returning(out);
  }

  /** {@code aten::multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor multiMarginLoss(Tensor out, Tensor input, Tensor target, Number p, Number margin) {
    return MULTI_MARGIN_LOSS__OUT.call().put(input).put(target).put(p).put(margin).none().put(1L).put(out).returning(out);
  }

  /** {@code aten::multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor multiMarginLoss(Tensor out, Tensor input, Tensor target, Number p) {
    return MULTI_MARGIN_LOSS__OUT.call().put(input).put(target).put(p).put(1L).none().put(1L).put(out).returning(out);
  }

  /** {@code aten::multi_margin_loss.out(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor multiMarginLoss(Tensor out, Tensor input, Tensor target) {
    return MULTI_MARGIN_LOSS__OUT.call().put(input).put(target).put(1L).put(1L).none().put(1L).put(out).returning(out);
  }

  private static final Operator MULTILABEL_MARGIN_LOSS__OUT = new Operator("multilabel_margin_loss", "out");

  /**
   * {@code aten::multilabel_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.multilabel_margin_loss.html">torch.nn.functional.multilabel_margin_loss</a>
   */
  public static Tensor multilabelMarginLoss(Tensor out, Tensor input, Tensor target, long reduction) {
    return MULTILABEL_MARGIN_LOSS__OUT.call().put(input).put(target).put(reduction).put(out).returning(out);
  }

  /** {@code aten::multilabel_margin_loss.out(Tensor self, Tensor target, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor multilabelMarginLoss(Tensor out, Tensor input, Tensor target) {
    return MULTILABEL_MARGIN_LOSS__OUT.call().put(input).put(target).put(1L).put(out).returning(out);
  }

  private static final Operator MULTILABEL_MARGIN_LOSS_FORWARD__OUTPUT = new Operator("multilabel_margin_loss_forward", "output");

  /** {@code aten::multilabel_margin_loss_forward.output(Tensor self, Tensor target, int reduction, *, Tensor(a!) output, Tensor(b!) is_target) -> (Tensor(a!), Tensor(b!))} */
  public static void multilabelMarginLossForward(Tensor output, Tensor isTarget, Tensor input, Tensor target, long reduction) {
    MULTILABEL_MARGIN_LOSS_FORWARD__OUTPUT.call().put(input).put(target).put(reduction).put(output).put(isTarget).run();
  }

  private static final Operator MULTINOMIAL__OUT = new Operator("multinomial", "out");

  /**
   * {@code aten::multinomial.out(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.multinomial.html">torch.multinomial</a>
   */
  public static Tensor multinomial(Tensor out, Tensor input, long numSamples, boolean replacement, Generator generator) {
    return MULTINOMIAL__OUT.call().put(input).put(numSamples).put(replacement).put(generator).put(out).returning(out);
  }

  /** {@code aten::multinomial.out(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor multinomial(Tensor out, Tensor input, long numSamples, boolean replacement) {
    return MULTINOMIAL__OUT.call().put(input).put(numSamples).put(replacement).none().put(out).returning(out);
  }

  /** {@code aten::multinomial.out(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor multinomial(Tensor out, Tensor input, long numSamples) {
    return MULTINOMIAL__OUT.call().put(input).put(numSamples).put(false).none().put(out).returning(out);
  }

  private static final Operator MULTIPLY__OUT = new Operator("multiply", "out");

  /**
   * {@code aten::multiply.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.multiply.html">torch.multiply</a>
   */
  public static Tensor multiply(Tensor out, Tensor input, Tensor other) {
    return MULTIPLY__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator MV__OUT = new Operator("mv", "out");

  /**
   * {@code aten::mv.out(Tensor self, Tensor vec, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mv.html">torch.mv</a>
   */
  public static Tensor mv(Tensor out, Tensor input, Tensor vec) {
    return MV__OUT.call().put(input).put(vec).put(out).returning(out);
  }

  private static final Operator MVLGAMMA__OUT = new Operator("mvlgamma", "out");

  /**
   * {@code aten::mvlgamma.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.mvlgamma.html">torch.mvlgamma</a>
   */
  public static Tensor mvlgamma(Tensor out, Tensor input, long p) {
    return MVLGAMMA__OUT.call().put(input).put(p).put(out).returning(out);
  }
}
