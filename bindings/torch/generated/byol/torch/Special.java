// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;

/**
 * Special functions, as {@code torch.special}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public final class Special {
  private Special() {}

  private static final Operator SPECIAL_AIRY_AI = new Operator("special_airy_ai", "");

  /**
   * {@code aten::special_airy_ai(Tensor x) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.airy_ai">torch.special.airy_ai</a>
   */
  public static Tensor airyAi(Tensor x) {
    return SPECIAL_AIRY_AI.call().put(x).tensor();
  }

  private static final Operator SPECIAL_BESSEL_J0 = new Operator("special_bessel_j0", "");

  /**
   * {@code aten::special_bessel_j0(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.bessel_j0">torch.special.bessel_j0</a>
   */
  public static Tensor besselJ0(Tensor input) {
    return SPECIAL_BESSEL_J0.call().put(input).tensor();
  }

  private static final Operator SPECIAL_BESSEL_J1 = new Operator("special_bessel_j1", "");

  /**
   * {@code aten::special_bessel_j1(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.bessel_j1">torch.special.bessel_j1</a>
   */
  public static Tensor besselJ1(Tensor input) {
    return SPECIAL_BESSEL_J1.call().put(input).tensor();
  }

  private static final Operator SPECIAL_BESSEL_Y0 = new Operator("special_bessel_y0", "");

  /**
   * {@code aten::special_bessel_y0(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.bessel_y0">torch.special.bessel_y0</a>
   */
  public static Tensor besselY0(Tensor input) {
    return SPECIAL_BESSEL_Y0.call().put(input).tensor();
  }

  private static final Operator SPECIAL_BESSEL_Y1 = new Operator("special_bessel_y1", "");

  /**
   * {@code aten::special_bessel_y1(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.bessel_y1">torch.special.bessel_y1</a>
   */
  public static Tensor besselY1(Tensor input) {
    return SPECIAL_BESSEL_Y1.call().put(input).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_T = new Operator("special_chebyshev_polynomial_t", "");

  /**
   * {@code aten::special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_t">torch.special.chebyshev_polynomial_t</a>
   */
  public static Tensor chebyshevPolynomialT(Tensor x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_T.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_T__N_SCALAR = new Operator("special_chebyshev_polynomial_t", "n_scalar");

  /**
   * {@code aten::special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_t">torch.special.chebyshev_polynomial_t</a>
   */
  public static Tensor chebyshevPolynomialT(Tensor x, Number n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_T__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_T__X_SCALAR = new Operator("special_chebyshev_polynomial_t", "x_scalar");

  /**
   * {@code aten::special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_t">torch.special.chebyshev_polynomial_t</a>
   */
  public static Tensor chebyshevPolynomialT(Number x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_T__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_U = new Operator("special_chebyshev_polynomial_u", "");

  /**
   * {@code aten::special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_u">torch.special.chebyshev_polynomial_u</a>
   */
  public static Tensor chebyshevPolynomialU(Tensor x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_U.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_U__N_SCALAR = new Operator("special_chebyshev_polynomial_u", "n_scalar");

  /**
   * {@code aten::special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_u">torch.special.chebyshev_polynomial_u</a>
   */
  public static Tensor chebyshevPolynomialU(Tensor x, Number n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_U__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_U__X_SCALAR = new Operator("special_chebyshev_polynomial_u", "x_scalar");

  /**
   * {@code aten::special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_u">torch.special.chebyshev_polynomial_u</a>
   */
  public static Tensor chebyshevPolynomialU(Number x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_U__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_V = new Operator("special_chebyshev_polynomial_v", "");

  /**
   * {@code aten::special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_v">torch.special.chebyshev_polynomial_v</a>
   */
  public static Tensor chebyshevPolynomialV(Tensor x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_V.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_V__N_SCALAR = new Operator("special_chebyshev_polynomial_v", "n_scalar");

  /**
   * {@code aten::special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_v">torch.special.chebyshev_polynomial_v</a>
   */
  public static Tensor chebyshevPolynomialV(Tensor x, Number n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_V__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_V__X_SCALAR = new Operator("special_chebyshev_polynomial_v", "x_scalar");

  /**
   * {@code aten::special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_v">torch.special.chebyshev_polynomial_v</a>
   */
  public static Tensor chebyshevPolynomialV(Number x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_V__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_W = new Operator("special_chebyshev_polynomial_w", "");

  /**
   * {@code aten::special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_w">torch.special.chebyshev_polynomial_w</a>
   */
  public static Tensor chebyshevPolynomialW(Tensor x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_W.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_W__N_SCALAR = new Operator("special_chebyshev_polynomial_w", "n_scalar");

  /**
   * {@code aten::special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_w">torch.special.chebyshev_polynomial_w</a>
   */
  public static Tensor chebyshevPolynomialW(Tensor x, Number n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_W__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_CHEBYSHEV_POLYNOMIAL_W__X_SCALAR = new Operator("special_chebyshev_polynomial_w", "x_scalar");

  /**
   * {@code aten::special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.chebyshev_polynomial_w">torch.special.chebyshev_polynomial_w</a>
   */
  public static Tensor chebyshevPolynomialW(Number x, Tensor n) {
    return SPECIAL_CHEBYSHEV_POLYNOMIAL_W__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_DIGAMMA = new Operator("special_digamma", "");

  /**
   * {@code aten::special_digamma(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.digamma">torch.special.digamma</a>
   */
  public static Tensor digamma(Tensor input) {
    return SPECIAL_DIGAMMA.call().put(input).tensor();
  }

  private static final Operator SPECIAL_ENTR = new Operator("special_entr", "");

  /**
   * {@code aten::special_entr(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.entr">torch.special.entr</a>
   */
  public static Tensor entr(Tensor input) {
    return SPECIAL_ENTR.call().put(input).tensor();
  }

  private static final Operator SPECIAL_ERF = new Operator("special_erf", "");

  /**
   * {@code aten::special_erf(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.erf">torch.special.erf</a>
   */
  public static Tensor erf(Tensor input) {
    return SPECIAL_ERF.call().put(input).tensor();
  }

  private static final Operator SPECIAL_ERFC = new Operator("special_erfc", "");

  /**
   * {@code aten::special_erfc(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.erfc">torch.special.erfc</a>
   */
  public static Tensor erfc(Tensor input) {
    return SPECIAL_ERFC.call().put(input).tensor();
  }

  private static final Operator SPECIAL_ERFCX = new Operator("special_erfcx", "");

  /**
   * {@code aten::special_erfcx(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.erfcx">torch.special.erfcx</a>
   */
  public static Tensor erfcx(Tensor input) {
    return SPECIAL_ERFCX.call().put(input).tensor();
  }

  private static final Operator SPECIAL_ERFINV = new Operator("special_erfinv", "");

  /**
   * {@code aten::special_erfinv(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.erfinv">torch.special.erfinv</a>
   */
  public static Tensor erfinv(Tensor input) {
    return SPECIAL_ERFINV.call().put(input).tensor();
  }

  private static final Operator SPECIAL_EXP2 = new Operator("special_exp2", "");

  /**
   * {@code aten::special_exp2(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.exp2">torch.special.exp2</a>
   */
  public static Tensor exp2(Tensor input) {
    return SPECIAL_EXP2.call().put(input).tensor();
  }

  private static final Operator SPECIAL_EXPIT = new Operator("special_expit", "");

  /**
   * {@code aten::special_expit(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.expit">torch.special.expit</a>
   */
  public static Tensor expit(Tensor input) {
    return SPECIAL_EXPIT.call().put(input).tensor();
  }

  private static final Operator SPECIAL_EXPM1 = new Operator("special_expm1", "");

  /**
   * {@code aten::special_expm1(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.expm1">torch.special.expm1</a>
   */
  public static Tensor expm1(Tensor input) {
    return SPECIAL_EXPM1.call().put(input).tensor();
  }

  private static final Operator SPECIAL_GAMMAINC = new Operator("special_gammainc", "");

  /**
   * {@code aten::special_gammainc(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.gammainc">torch.special.gammainc</a>
   */
  public static Tensor gammainc(Tensor input, Tensor other) {
    return SPECIAL_GAMMAINC.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_GAMMAINCC = new Operator("special_gammaincc", "");

  /**
   * {@code aten::special_gammaincc(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.gammaincc">torch.special.gammaincc</a>
   */
  public static Tensor gammaincc(Tensor input, Tensor other) {
    return SPECIAL_GAMMAINCC.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_GAMMALN = new Operator("special_gammaln", "");

  /**
   * {@code aten::special_gammaln(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.gammaln">torch.special.gammaln</a>
   */
  public static Tensor gammaln(Tensor input) {
    return SPECIAL_GAMMALN.call().put(input).tensor();
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_H = new Operator("special_hermite_polynomial_h", "");

  /**
   * {@code aten::special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_h">torch.special.hermite_polynomial_h</a>
   */
  public static Tensor hermitePolynomialH(Tensor x, Tensor n) {
    return SPECIAL_HERMITE_POLYNOMIAL_H.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_H__N_SCALAR = new Operator("special_hermite_polynomial_h", "n_scalar");

  /**
   * {@code aten::special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_h">torch.special.hermite_polynomial_h</a>
   */
  public static Tensor hermitePolynomialH(Tensor x, Number n) {
    return SPECIAL_HERMITE_POLYNOMIAL_H__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_H__X_SCALAR = new Operator("special_hermite_polynomial_h", "x_scalar");

  /**
   * {@code aten::special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_h">torch.special.hermite_polynomial_h</a>
   */
  public static Tensor hermitePolynomialH(Number x, Tensor n) {
    return SPECIAL_HERMITE_POLYNOMIAL_H__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_HE = new Operator("special_hermite_polynomial_he", "");

  /**
   * {@code aten::special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_he">torch.special.hermite_polynomial_he</a>
   */
  public static Tensor hermitePolynomialHe(Tensor x, Tensor n) {
    return SPECIAL_HERMITE_POLYNOMIAL_HE.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_HE__N_SCALAR = new Operator("special_hermite_polynomial_he", "n_scalar");

  /**
   * {@code aten::special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_he">torch.special.hermite_polynomial_he</a>
   */
  public static Tensor hermitePolynomialHe(Tensor x, Number n) {
    return SPECIAL_HERMITE_POLYNOMIAL_HE__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_HERMITE_POLYNOMIAL_HE__X_SCALAR = new Operator("special_hermite_polynomial_he", "x_scalar");

  /**
   * {@code aten::special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.hermite_polynomial_he">torch.special.hermite_polynomial_he</a>
   */
  public static Tensor hermitePolynomialHe(Number x, Tensor n) {
    return SPECIAL_HERMITE_POLYNOMIAL_HE__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_I0 = new Operator("special_i0", "");

  /**
   * {@code aten::special_i0(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.i0">torch.special.i0</a>
   */
  public static Tensor i0(Tensor input) {
    return SPECIAL_I0.call().put(input).tensor();
  }

  private static final Operator SPECIAL_I0E = new Operator("special_i0e", "");

  /**
   * {@code aten::special_i0e(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.i0e">torch.special.i0e</a>
   */
  public static Tensor i0e(Tensor input) {
    return SPECIAL_I0E.call().put(input).tensor();
  }

  private static final Operator SPECIAL_I1 = new Operator("special_i1", "");

  /**
   * {@code aten::special_i1(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.i1">torch.special.i1</a>
   */
  public static Tensor i1(Tensor input) {
    return SPECIAL_I1.call().put(input).tensor();
  }

  private static final Operator SPECIAL_I1E = new Operator("special_i1e", "");

  /**
   * {@code aten::special_i1e(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.i1e">torch.special.i1e</a>
   */
  public static Tensor i1e(Tensor input) {
    return SPECIAL_I1E.call().put(input).tensor();
  }

  private static final Operator SPECIAL_LAGUERRE_POLYNOMIAL_L = new Operator("special_laguerre_polynomial_l", "");

  /**
   * {@code aten::special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.laguerre_polynomial_l">torch.special.laguerre_polynomial_l</a>
   */
  public static Tensor laguerrePolynomialL(Tensor x, Tensor n) {
    return SPECIAL_LAGUERRE_POLYNOMIAL_L.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_LAGUERRE_POLYNOMIAL_L__N_SCALAR = new Operator("special_laguerre_polynomial_l", "n_scalar");

  /**
   * {@code aten::special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.laguerre_polynomial_l">torch.special.laguerre_polynomial_l</a>
   */
  public static Tensor laguerrePolynomialL(Tensor x, Number n) {
    return SPECIAL_LAGUERRE_POLYNOMIAL_L__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_LAGUERRE_POLYNOMIAL_L__X_SCALAR = new Operator("special_laguerre_polynomial_l", "x_scalar");

  /**
   * {@code aten::special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.laguerre_polynomial_l">torch.special.laguerre_polynomial_l</a>
   */
  public static Tensor laguerrePolynomialL(Number x, Tensor n) {
    return SPECIAL_LAGUERRE_POLYNOMIAL_L__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_LEGENDRE_POLYNOMIAL_P = new Operator("special_legendre_polynomial_p", "");

  /**
   * {@code aten::special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.legendre_polynomial_p">torch.special.legendre_polynomial_p</a>
   */
  public static Tensor legendrePolynomialP(Tensor x, Tensor n) {
    return SPECIAL_LEGENDRE_POLYNOMIAL_P.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_LEGENDRE_POLYNOMIAL_P__N_SCALAR = new Operator("special_legendre_polynomial_p", "n_scalar");

  /**
   * {@code aten::special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.legendre_polynomial_p">torch.special.legendre_polynomial_p</a>
   */
  public static Tensor legendrePolynomialP(Tensor x, Number n) {
    return SPECIAL_LEGENDRE_POLYNOMIAL_P__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_LEGENDRE_POLYNOMIAL_P__X_SCALAR = new Operator("special_legendre_polynomial_p", "x_scalar");

  /**
   * {@code aten::special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.legendre_polynomial_p">torch.special.legendre_polynomial_p</a>
   */
  public static Tensor legendrePolynomialP(Number x, Tensor n) {
    return SPECIAL_LEGENDRE_POLYNOMIAL_P__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_LOG1P = new Operator("special_log1p", "");

  /**
   * {@code aten::special_log1p(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.log1p">torch.special.log1p</a>
   */
  public static Tensor log1p(Tensor input) {
    return SPECIAL_LOG1P.call().put(input).tensor();
  }

  private static final Operator SPECIAL_LOG_NDTR = new Operator("special_log_ndtr", "");

  /**
   * {@code aten::special_log_ndtr(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.log_ndtr">torch.special.log_ndtr</a>
   */
  public static Tensor logNdtr(Tensor input) {
    return SPECIAL_LOG_NDTR.call().put(input).tensor();
  }

  private static final Operator SPECIAL_LOG_SOFTMAX = new Operator("special_log_softmax", "");

  /**
   * {@code aten::special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.log_softmax">torch.special.log_softmax</a>
   */
  public static Tensor logSoftmax(Tensor input, long dim, DType dtype) {
    return SPECIAL_LOG_SOFTMAX.call().put(input).put(dim).put(dtype).tensor();
  }

  /** {@code aten::special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor} */
  public static Tensor logSoftmax(Tensor input, long dim) {
    return SPECIAL_LOG_SOFTMAX.call().put(input).put(dim).tensor();
  }

  private static final Operator SPECIAL_LOGIT = new Operator("special_logit", "");

  /**
   * {@code aten::special_logit(Tensor self, float? eps=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.logit">torch.special.logit</a>
   */
  public static Tensor logit(Tensor input, Number eps) {
    return SPECIAL_LOGIT.call().put(input).put(eps).tensor();
  }

  /** {@code aten::special_logit(Tensor self, float? eps=None) -> Tensor} */
  public static Tensor logit(Tensor input) {
    return SPECIAL_LOGIT.call().put(input).tensor();
  }

  private static final Operator SPECIAL_LOGSUMEXP = new Operator("special_logsumexp", "");

  /**
   * {@code aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.logsumexp">torch.special.logsumexp</a>
   */
  public static Tensor logsumexp(Tensor input, long[] dim, boolean keepdim) {
    return SPECIAL_LOGSUMEXP.call().put(input).put(dim).put(keepdim).tensor();
  }

  /** {@code aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor} */
  public static Tensor logsumexp(Tensor input, long dim, boolean keepdim) {
    return SPECIAL_LOGSUMEXP.call().put(input).each(dim).put(keepdim).tensor();
  }

  /** {@code aten::special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor} */
  public static Tensor logsumexp(Tensor input, long... dim) {
    return SPECIAL_LOGSUMEXP.call().put(input).put(dim).tensor();
  }

  private static final Operator SPECIAL_MODIFIED_BESSEL_I0 = new Operator("special_modified_bessel_i0", "");

  /**
   * {@code aten::special_modified_bessel_i0(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.modified_bessel_i0">torch.special.modified_bessel_i0</a>
   */
  public static Tensor modifiedBesselI0(Tensor input) {
    return SPECIAL_MODIFIED_BESSEL_I0.call().put(input).tensor();
  }

  private static final Operator SPECIAL_MODIFIED_BESSEL_I1 = new Operator("special_modified_bessel_i1", "");

  /**
   * {@code aten::special_modified_bessel_i1(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.modified_bessel_i1">torch.special.modified_bessel_i1</a>
   */
  public static Tensor modifiedBesselI1(Tensor input) {
    return SPECIAL_MODIFIED_BESSEL_I1.call().put(input).tensor();
  }

  private static final Operator SPECIAL_MODIFIED_BESSEL_K0 = new Operator("special_modified_bessel_k0", "");

  /**
   * {@code aten::special_modified_bessel_k0(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.modified_bessel_k0">torch.special.modified_bessel_k0</a>
   */
  public static Tensor modifiedBesselK0(Tensor input) {
    return SPECIAL_MODIFIED_BESSEL_K0.call().put(input).tensor();
  }

  private static final Operator SPECIAL_MODIFIED_BESSEL_K1 = new Operator("special_modified_bessel_k1", "");

  /**
   * {@code aten::special_modified_bessel_k1(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.modified_bessel_k1">torch.special.modified_bessel_k1</a>
   */
  public static Tensor modifiedBesselK1(Tensor input) {
    return SPECIAL_MODIFIED_BESSEL_K1.call().put(input).tensor();
  }

  private static final Operator SPECIAL_MULTIGAMMALN = new Operator("special_multigammaln", "");

  /**
   * {@code aten::special_multigammaln(Tensor self, int p) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.multigammaln">torch.special.multigammaln</a>
   */
  public static Tensor multigammaln(Tensor input, long p) {
    return SPECIAL_MULTIGAMMALN.call().put(input).put(p).tensor();
  }

  private static final Operator SPECIAL_NDTR = new Operator("special_ndtr", "");

  /**
   * {@code aten::special_ndtr(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.ndtr">torch.special.ndtr</a>
   */
  public static Tensor ndtr(Tensor input) {
    return SPECIAL_NDTR.call().put(input).tensor();
  }

  private static final Operator SPECIAL_NDTRI = new Operator("special_ndtri", "");

  /**
   * {@code aten::special_ndtri(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.ndtri">torch.special.ndtri</a>
   */
  public static Tensor ndtri(Tensor input) {
    return SPECIAL_NDTRI.call().put(input).tensor();
  }

  private static final Operator SPECIAL_POLYGAMMA = new Operator("special_polygamma", "");

  /**
   * {@code aten::special_polygamma(int n, Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.polygamma">torch.special.polygamma</a>
   */
  public static Tensor polygamma(long n, Tensor input) {
    return SPECIAL_POLYGAMMA.call().put(n).put(input).tensor();
  }

  private static final Operator SPECIAL_PSI = new Operator("special_psi", "");

  /**
   * {@code aten::special_psi(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.psi">torch.special.psi</a>
   */
  public static Tensor psi(Tensor input) {
    return SPECIAL_PSI.call().put(input).tensor();
  }

  private static final Operator SPECIAL_ROUND = new Operator("special_round", "");

  /**
   * {@code aten::special_round(Tensor self, *, int decimals=0) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.round">torch.special.round</a>
   */
  public static Tensor round(Tensor input, long decimals) {
    return SPECIAL_ROUND.call().put(input).put(decimals).tensor();
  }

  /** {@code aten::special_round(Tensor self, *, int decimals=0) -> Tensor} */
  public static Tensor round(Tensor input) {
    return SPECIAL_ROUND.call().put(input).tensor();
  }

  private static final Operator SPECIAL_SCALED_MODIFIED_BESSEL_K0 = new Operator("special_scaled_modified_bessel_k0", "");

  /**
   * {@code aten::special_scaled_modified_bessel_k0(Tensor x) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.scaled_modified_bessel_k0">torch.special.scaled_modified_bessel_k0</a>
   */
  public static Tensor scaledModifiedBesselK0(Tensor x) {
    return SPECIAL_SCALED_MODIFIED_BESSEL_K0.call().put(x).tensor();
  }

  private static final Operator SPECIAL_SCALED_MODIFIED_BESSEL_K1 = new Operator("special_scaled_modified_bessel_k1", "");

  /**
   * {@code aten::special_scaled_modified_bessel_k1(Tensor x) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.scaled_modified_bessel_k1">torch.special.scaled_modified_bessel_k1</a>
   */
  public static Tensor scaledModifiedBesselK1(Tensor x) {
    return SPECIAL_SCALED_MODIFIED_BESSEL_K1.call().put(x).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T = new Operator("special_shifted_chebyshev_polynomial_t", "");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_t">torch.special.shifted_chebyshev_polynomial_t</a>
   */
  public static Tensor shiftedChebyshevPolynomialT(Tensor x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__N_SCALAR = new Operator("special_shifted_chebyshev_polynomial_t", "n_scalar");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_t">torch.special.shifted_chebyshev_polynomial_t</a>
   */
  public static Tensor shiftedChebyshevPolynomialT(Tensor x, Number n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__X_SCALAR = new Operator("special_shifted_chebyshev_polynomial_t", "x_scalar");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_t">torch.special.shifted_chebyshev_polynomial_t</a>
   */
  public static Tensor shiftedChebyshevPolynomialT(Number x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_T__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U = new Operator("special_shifted_chebyshev_polynomial_u", "");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_u">torch.special.shifted_chebyshev_polynomial_u</a>
   */
  public static Tensor shiftedChebyshevPolynomialU(Tensor x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__N_SCALAR = new Operator("special_shifted_chebyshev_polynomial_u", "n_scalar");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_u">torch.special.shifted_chebyshev_polynomial_u</a>
   */
  public static Tensor shiftedChebyshevPolynomialU(Tensor x, Number n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__X_SCALAR = new Operator("special_shifted_chebyshev_polynomial_u", "x_scalar");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_u">torch.special.shifted_chebyshev_polynomial_u</a>
   */
  public static Tensor shiftedChebyshevPolynomialU(Number x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_U__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V = new Operator("special_shifted_chebyshev_polynomial_v", "");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_v">torch.special.shifted_chebyshev_polynomial_v</a>
   */
  public static Tensor shiftedChebyshevPolynomialV(Tensor x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__N_SCALAR = new Operator("special_shifted_chebyshev_polynomial_v", "n_scalar");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_v">torch.special.shifted_chebyshev_polynomial_v</a>
   */
  public static Tensor shiftedChebyshevPolynomialV(Tensor x, Number n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__X_SCALAR = new Operator("special_shifted_chebyshev_polynomial_v", "x_scalar");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_v">torch.special.shifted_chebyshev_polynomial_v</a>
   */
  public static Tensor shiftedChebyshevPolynomialV(Number x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_V__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W = new Operator("special_shifted_chebyshev_polynomial_w", "");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_w">torch.special.shifted_chebyshev_polynomial_w</a>
   */
  public static Tensor shiftedChebyshevPolynomialW(Tensor x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__N_SCALAR = new Operator("special_shifted_chebyshev_polynomial_w", "n_scalar");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_w">torch.special.shifted_chebyshev_polynomial_w</a>
   */
  public static Tensor shiftedChebyshevPolynomialW(Tensor x, Number n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__N_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__X_SCALAR = new Operator("special_shifted_chebyshev_polynomial_w", "x_scalar");

  /**
   * {@code aten::special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.shifted_chebyshev_polynomial_w">torch.special.shifted_chebyshev_polynomial_w</a>
   */
  public static Tensor shiftedChebyshevPolynomialW(Number x, Tensor n) {
    return SPECIAL_SHIFTED_CHEBYSHEV_POLYNOMIAL_W__X_SCALAR.call().put(x).put(n).tensor();
  }

  private static final Operator SPECIAL_SINC = new Operator("special_sinc", "");

  /**
   * {@code aten::special_sinc(Tensor self) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.sinc">torch.special.sinc</a>
   */
  public static Tensor sinc(Tensor input) {
    return SPECIAL_SINC.call().put(input).tensor();
  }

  private static final Operator SPECIAL_SOFTMAX = new Operator("special_softmax", "");

  /**
   * {@code aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.softmax">torch.special.softmax</a>
   */
  public static Tensor softmax(Tensor input, long dim, DType dtype) {
    return SPECIAL_SOFTMAX.call().put(input).put(dim).put(dtype).tensor();
  }

  /** {@code aten::special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor} */
  public static Tensor softmax(Tensor input, long dim) {
    return SPECIAL_SOFTMAX.call().put(input).put(dim).tensor();
  }

  private static final Operator SPECIAL_SPHERICAL_BESSEL_J0 = new Operator("special_spherical_bessel_j0", "");

  /**
   * {@code aten::special_spherical_bessel_j0(Tensor x) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.spherical_bessel_j0">torch.special.spherical_bessel_j0</a>
   */
  public static Tensor sphericalBesselJ0(Tensor x) {
    return SPECIAL_SPHERICAL_BESSEL_J0.call().put(x).tensor();
  }

  private static final Operator SPECIAL_XLOG1PY = new Operator("special_xlog1py", "");

  /**
   * {@code aten::special_xlog1py(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlog1py">torch.special.xlog1py</a>
   */
  public static Tensor xlog1py(Tensor input, Tensor other) {
    return SPECIAL_XLOG1PY.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_XLOG1PY__OTHER_SCALAR = new Operator("special_xlog1py", "other_scalar");

  /**
   * {@code aten::special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlog1py">torch.special.xlog1py</a>
   */
  public static Tensor xlog1py(Tensor input, Number other) {
    return SPECIAL_XLOG1PY__OTHER_SCALAR.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_XLOG1PY__SELF_SCALAR = new Operator("special_xlog1py", "self_scalar");

  /**
   * {@code aten::special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlog1py">torch.special.xlog1py</a>
   */
  public static Tensor xlog1py(Number input, Tensor other) {
    return SPECIAL_XLOG1PY__SELF_SCALAR.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_XLOGY = new Operator("special_xlogy", "");

  /**
   * {@code aten::special_xlogy(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlogy">torch.special.xlogy</a>
   */
  public static Tensor xlogy(Tensor input, Tensor other) {
    return SPECIAL_XLOGY.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_XLOGY__OTHER_SCALAR = new Operator("special_xlogy", "other_scalar");

  /**
   * {@code aten::special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlogy">torch.special.xlogy</a>
   */
  public static Tensor xlogy(Tensor input, Number other) {
    return SPECIAL_XLOGY__OTHER_SCALAR.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_XLOGY__SELF_SCALAR = new Operator("special_xlogy", "self_scalar");

  /**
   * {@code aten::special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.xlogy">torch.special.xlogy</a>
   */
  public static Tensor xlogy(Number input, Tensor other) {
    return SPECIAL_XLOGY__SELF_SCALAR.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_ZETA = new Operator("special_zeta", "");

  /**
   * {@code aten::special_zeta(Tensor self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.zeta">torch.special.zeta</a>
   */
  public static Tensor zeta(Tensor input, Tensor other) {
    return SPECIAL_ZETA.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_ZETA__OTHER_SCALAR = new Operator("special_zeta", "other_scalar");

  /**
   * {@code aten::special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.zeta">torch.special.zeta</a>
   */
  public static Tensor zeta(Tensor input, Number other) {
    return SPECIAL_ZETA__OTHER_SCALAR.call().put(input).put(other).tensor();
  }

  private static final Operator SPECIAL_ZETA__SELF_SCALAR = new Operator("special_zeta", "self_scalar");

  /**
   * {@code aten::special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/special.html#torch.special.zeta">torch.special.zeta</a>
   */
  public static Tensor zeta(Number input, Tensor other) {
    return SPECIAL_ZETA__SELF_SCALAR.call().put(input).put(other).tensor();
  }
}
