// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.MemoryFormat;
import java.util.List;

/**
 * Operators from A to C, a part of {@link Out}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
abstract sealed class OutOperatorsAC permits OutOperatorsDK {

  private static final Operator ABS__OUT = new Operator("abs", "out");

  /**
   * {@code aten::abs.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.abs.html">torch.abs</a>
   */
  public static Tensor abs(Tensor out, Tensor input) {
    return ABS__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ABSOLUTE__OUT = new Operator("absolute", "out");

  /**
   * {@code aten::absolute.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.absolute.html">torch.absolute</a>
   */
  public static Tensor absolute(Tensor out, Tensor input) {
    return ABSOLUTE__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ACOS__OUT = new Operator("acos", "out");

  /**
   * {@code aten::acos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.acos.html">torch.acos</a>
   */
  public static Tensor acos(Tensor out, Tensor input) {
    return ACOS__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ACOSH__OUT = new Operator("acosh", "out");

  /**
   * {@code aten::acosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.acosh.html">torch.acosh</a>
   */
  public static Tensor acosh(Tensor out, Tensor input) {
    return ACOSH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ADAPTIVE_AVG_POOL1D__OUT = new Operator("adaptive_avg_pool1d", "out");

  /**
   * {@code aten::adaptive_avg_pool1d.out(Tensor self, int[1] output_size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.adaptive_avg_pool1d.html">torch.nn.functional.adaptive_avg_pool1d</a>
   */
  public static Tensor adaptiveAvgPool1d(Tensor out, Tensor input, long... outputSize) {
    return ADAPTIVE_AVG_POOL1D__OUT.call().put(input).put(outputSize).put(out).returning(out);
  }

  private static final Operator ADAPTIVE_AVG_POOL2D__OUT = new Operator("adaptive_avg_pool2d", "out");

  /**
   * {@code aten::adaptive_avg_pool2d.out(Tensor self, SymInt[2] output_size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.adaptive_avg_pool2d.html">torch.nn.functional.adaptive_avg_pool2d</a>
   */
  public static Tensor adaptiveAvgPool2d(Tensor out, Tensor input, long... outputSize) {
    return ADAPTIVE_AVG_POOL2D__OUT.call().put(input).put(outputSize).put(out).returning(out);
  }

  private static final Operator ADAPTIVE_AVG_POOL3D__OUT = new Operator("adaptive_avg_pool3d", "out");

  /**
   * {@code aten::adaptive_avg_pool3d.out(Tensor self, SymInt[3] output_size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.adaptive_avg_pool3d.html">torch.nn.functional.adaptive_avg_pool3d</a>
   */
  public static Tensor adaptiveAvgPool3d(Tensor out, Tensor input, long... outputSize) {
    return ADAPTIVE_AVG_POOL3D__OUT.call().put(input).put(outputSize).put(out).returning(out);
  }

  private static final Operator ADAPTIVE_MAX_POOL2D__OUT = new Operator("adaptive_max_pool2d", "out");

  /** {@code aten::adaptive_max_pool2d.out(Tensor self, int[2] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void adaptiveMaxPool2d(Tensor out, Tensor indices, Tensor input, long... outputSize) {
    ADAPTIVE_MAX_POOL2D__OUT.call().put(input).put(outputSize).put(out).put(indices).run();
  }

  private static final Operator ADAPTIVE_MAX_POOL3D__OUT = new Operator("adaptive_max_pool3d", "out");

  /** {@code aten::adaptive_max_pool3d.out(Tensor self, int[3] output_size, *, Tensor(a!) out, Tensor(b!) indices) -> (Tensor(a!), Tensor(b!))} */
  public static void adaptiveMaxPool3d(Tensor out, Tensor indices, Tensor input, long... outputSize) {
    ADAPTIVE_MAX_POOL3D__OUT.call().put(input).put(outputSize).put(out).put(indices).run();
  }

  private static final Operator ADD__SCALAR_OUT = new Operator("add", "Scalar_out");

  /**
   * {@code aten::add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.add.html">torch.add</a>
   */
  public static Tensor add(Tensor out, Tensor input, Number other, Number alpha) {
    return ADD__SCALAR_OUT.call().put(input).put(other).put(alpha).put(out).returning(out);
  }

  /** {@code aten::add.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor add(Tensor out, Tensor input, Number other) {
    return ADD__SCALAR_OUT.call().put(input).put(other).put(1L).put(out).returning(out);
  }

  private static final Operator ADD__OUT = new Operator("add", "out");

  /**
   * {@code aten::add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.add.html">torch.add</a>
   */
  public static Tensor add(Tensor out, Tensor input, Tensor other, Number alpha) {
    return ADD__OUT.call().put(input).put(other).put(alpha).put(out).returning(out);
  }

  /** {@code aten::add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor add(Tensor out, Tensor input, Tensor other) {
    return ADD__OUT.call().put(input).put(other).put(1L).put(out).returning(out);
  }

  private static final Operator ADDBMM__OUT = new Operator("addbmm", "out");

  /**
   * {@code aten::addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.addbmm.html">torch.addbmm</a>
   */
  public static Tensor addbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2, Number beta, Number alpha) {
    return ADDBMM__OUT.call().put(input).put(batch1).put(batch2).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2, Number beta) {
    return ADDBMM__OUT.call().put(input).put(batch1).put(batch2).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::addbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2) {
    return ADDBMM__OUT.call().put(input).put(batch1).put(batch2).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator ADDCDIV__OUT = new Operator("addcdiv", "out");

  /**
   * {@code aten::addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.addcdiv.html">torch.addcdiv</a>
   */
  public static Tensor addcdiv(Tensor out, Tensor input, Tensor tensor1, Tensor tensor2, Number value) {
    return ADDCDIV__OUT.call().put(input).put(tensor1).put(tensor2).put(value).put(out).returning(out);
  }

  /** {@code aten::addcdiv.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addcdiv(Tensor out, Tensor input, Tensor tensor1, Tensor tensor2) {
    return ADDCDIV__OUT.call().put(input).put(tensor1).put(tensor2).put(1L).put(out).returning(out);
  }

  private static final Operator ADDCMUL__OUT = new Operator("addcmul", "out");

  /**
   * {@code aten::addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.addcmul.html">torch.addcmul</a>
   */
  public static Tensor addcmul(Tensor out, Tensor input, Tensor tensor1, Tensor tensor2, Number value) {
    return ADDCMUL__OUT.call().put(input).put(tensor1).put(tensor2).put(value).put(out).returning(out);
  }

  /** {@code aten::addcmul.out(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addcmul(Tensor out, Tensor input, Tensor tensor1, Tensor tensor2) {
    return ADDCMUL__OUT.call().put(input).put(tensor1).put(tensor2).put(1L).put(out).returning(out);
  }

  private static final Operator ADDMM__DTYPE_OUT = new Operator("addmm", "dtype_out");

  /**
   * {@code aten::addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.addmm.html">torch.addmm</a>
   */
  public static Tensor addmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, DType outDtype, Number beta, Number alpha) {
    return ADDMM__DTYPE_OUT.call().put(input).put(mat1).put(mat2).put(outDtype).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, DType outDtype, Number beta) {
    return ADDMM__DTYPE_OUT.call().put(input).put(mat1).put(mat2).put(outDtype).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::addmm.dtype_out(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, DType outDtype) {
    return ADDMM__DTYPE_OUT.call().put(input).put(mat1).put(mat2).put(outDtype).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator ADDMM__OUT = new Operator("addmm", "out");

  /**
   * {@code aten::addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.addmm.html">torch.addmm</a>
   */
  public static Tensor addmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, Number beta, Number alpha) {
    return ADDMM__OUT.call().put(input).put(mat1).put(mat2).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2, Number beta) {
    return ADDMM__OUT.call().put(input).put(mat1).put(mat2).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::addmm.out(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addmm(Tensor out, Tensor input, Tensor mat1, Tensor mat2) {
    return ADDMM__OUT.call().put(input).put(mat1).put(mat2).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator ADDMV__OUT = new Operator("addmv", "out");

  /**
   * {@code aten::addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.addmv.html">torch.addmv</a>
   */
  public static Tensor addmv(Tensor out, Tensor input, Tensor mat, Tensor vec, Number beta, Number alpha) {
    return ADDMV__OUT.call().put(input).put(mat).put(vec).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addmv(Tensor out, Tensor input, Tensor mat, Tensor vec, Number beta) {
    return ADDMV__OUT.call().put(input).put(mat).put(vec).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::addmv.out(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addmv(Tensor out, Tensor input, Tensor mat, Tensor vec) {
    return ADDMV__OUT.call().put(input).put(mat).put(vec).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator ADDR__OUT = new Operator("addr", "out");

  /**
   * {@code aten::addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.addr.html">torch.addr</a>
   */
  public static Tensor addr(Tensor out, Tensor input, Tensor vec1, Tensor vec2, Number beta, Number alpha) {
    return ADDR__OUT.call().put(input).put(vec1).put(vec2).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addr(Tensor out, Tensor input, Tensor vec1, Tensor vec2, Number beta) {
    return ADDR__OUT.call().put(input).put(vec1).put(vec2).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::addr.out(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor addr(Tensor out, Tensor input, Tensor vec1, Tensor vec2) {
    return ADDR__OUT.call().put(input).put(vec1).put(vec2).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator AFFINE_GRID_GENERATOR__OUT = new Operator("affine_grid_generator", "out");

  /** {@code aten::affine_grid_generator.out(Tensor theta, SymInt[] size, bool align_corners, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor affineGridGenerator(Tensor out, Tensor theta, long[] size, boolean alignCorners) {
    return AFFINE_GRID_GENERATOR__OUT.call().put(theta).put(size).put(alignCorners).put(out).returning(out);
  }

  private static final Operator ALIAS_COPY__OUT = new Operator("alias_copy", "out");

  /**
   * {@code aten::alias_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.alias_copy.html">torch.alias_copy</a>
   */
  public static Tensor aliasCopy(Tensor out, Tensor input) {
    return ALIAS_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ALL__ALL_OUT = new Operator("all", "all_out");

  /**
   * {@code aten::all.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.all.html">torch.all</a>
   */
  public static Tensor all(Tensor out, Tensor input) {
    return ALL__ALL_OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ALL__DIMS_OUT = new Operator("all", "dims_out");

  /**
   * {@code aten::all.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.all.html">torch.all</a>
   */
  public static Tensor all(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return ALL__DIMS_OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::all.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor all(Tensor out, Tensor input, long... dim) {
    return ALL__DIMS_OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator ALL__OUT = new Operator("all", "out");

  /**
   * {@code aten::all.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.all.html">torch.all</a>
   */
  public static Tensor all(Tensor out, Tensor input, long dim, boolean keepdim) {
    return ALL__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::all.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor all(Tensor out, Tensor input, long dim) {
    return ALL__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator AMAX__OUT = new Operator("amax", "out");

  /**
   * {@code aten::amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.amax.html">torch.amax</a>
   */
  public static Tensor amax(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return AMAX__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor amax(Tensor out, Tensor input, long dim, boolean keepdim) {
    return AMAX__OUT.call().put(input).each(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor amax(Tensor out, Tensor input, long... dim) {
    return AMAX__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  /** {@code aten::amax.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor amax(Tensor out, Tensor input) {
    return AMAX__OUT.call().put(input).put(new long[] {}).put(false).put(out).returning(out);
  }

  private static final Operator AMIN__OUT = new Operator("amin", "out");

  /**
   * {@code aten::amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.amin.html">torch.amin</a>
   */
  public static Tensor amin(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return AMIN__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor amin(Tensor out, Tensor input, long dim, boolean keepdim) {
    return AMIN__OUT.call().put(input).each(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor amin(Tensor out, Tensor input, long... dim) {
    return AMIN__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  /** {@code aten::amin.out(Tensor self, int[1] dim=[], bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor amin(Tensor out, Tensor input) {
    return AMIN__OUT.call().put(input).put(new long[] {}).put(false).put(out).returning(out);
  }

  private static final Operator AMINMAX__OUT = new Operator("aminmax", "out");

  /**
   * {@code aten::aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min, Tensor(b!) max)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.aminmax.html">torch.aminmax</a>
   */
  public static void aminmax(Tensor min, Tensor max, Tensor input, Number dim, boolean keepdim) {
    AMINMAX__OUT.call().put(input).put(dim).put(keepdim).put(min).put(max).run();
  }

  /** {@code aten::aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min, Tensor(b!) max)} */
  public static void aminmax(Tensor min, Tensor max, Tensor input, Number dim) {
    AMINMAX__OUT.call().put(input).put(dim).put(false).put(min).put(max).run();
  }

  /** {@code aten::aminmax.out(Tensor self, *, int? dim=None, bool keepdim=False, Tensor(a!) min, Tensor(b!) max) -> (Tensor(a!) min, Tensor(b!) max)} */
  public static void aminmax(Tensor min, Tensor max, Tensor input) {
    AMINMAX__OUT.call().put(input).none().put(false).put(min).put(max).run();
  }

  private static final Operator ANGLE__OUT = new Operator("angle", "out");

  /**
   * {@code aten::angle.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.angle.html">torch.angle</a>
   */
  public static Tensor angle(Tensor out, Tensor input) {
    return ANGLE__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ANY__ALL_OUT = new Operator("any", "all_out");

  /**
   * {@code aten::any.all_out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.any.html">torch.any</a>
   */
  public static Tensor any(Tensor out, Tensor input) {
    return ANY__ALL_OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ANY__DIMS_OUT = new Operator("any", "dims_out");

  /**
   * {@code aten::any.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.any.html">torch.any</a>
   */
  public static Tensor any(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return ANY__DIMS_OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::any.dims_out(Tensor self, int[]? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor any(Tensor out, Tensor input, long... dim) {
    return ANY__DIMS_OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator ANY__OUT = new Operator("any", "out");

  /**
   * {@code aten::any.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.any.html">torch.any</a>
   */
  public static Tensor any(Tensor out, Tensor input, long dim, boolean keepdim) {
    return ANY__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::any.out(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor any(Tensor out, Tensor input, long dim) {
    return ANY__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator ARANGE__OUT = new Operator("arange", "out");

  /**
   * {@code aten::arange.out(Scalar end, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(Tensor out, Number end) {
    return ARANGE__OUT.call().put(end).put(out).returning(out);
  }

  private static final Operator ARANGE__START_OUT = new Operator("arange", "start_out");

  /**
   * {@code aten::arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arange.html">torch.arange</a>
   */
  public static Tensor arange(Tensor out, Number start, Number end, Number step) {
    return ARANGE__START_OUT.call().put(start).put(end).put(step).put(out).returning(out);
  }

  /** {@code aten::arange.start_out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor arange(Tensor out, Number start, Number end) {
    return ARANGE__START_OUT.call().put(start).put(end).put(1L).put(out).returning(out);
  }

  private static final Operator ARCCOS__OUT = new Operator("arccos", "out");

  /**
   * {@code aten::arccos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arccos.html">torch.arccos</a>
   */
  public static Tensor arccos(Tensor out, Tensor input) {
    return ARCCOS__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ARCCOSH__OUT = new Operator("arccosh", "out");

  /**
   * {@code aten::arccosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arccosh.html">torch.arccosh</a>
   */
  public static Tensor arccosh(Tensor out, Tensor input) {
    return ARCCOSH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ARCSIN__OUT = new Operator("arcsin", "out");

  /**
   * {@code aten::arcsin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arcsin.html">torch.arcsin</a>
   */
  public static Tensor arcsin(Tensor out, Tensor input) {
    return ARCSIN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ARCSINH__OUT = new Operator("arcsinh", "out");

  /**
   * {@code aten::arcsinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arcsinh.html">torch.arcsinh</a>
   */
  public static Tensor arcsinh(Tensor out, Tensor input) {
    return ARCSINH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ARCTAN__OUT = new Operator("arctan", "out");

  /**
   * {@code aten::arctan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arctan.html">torch.arctan</a>
   */
  public static Tensor arctan(Tensor out, Tensor input) {
    return ARCTAN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ARCTAN2__OUT = new Operator("arctan2", "out");

  /**
   * {@code aten::arctan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arctan2.html">torch.arctan2</a>
   */
  public static Tensor arctan2(Tensor out, Tensor input, Tensor other) {
    return ARCTAN2__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator ARCTANH__OUT = new Operator("arctanh", "out");

  /**
   * {@code aten::arctanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.arctanh.html">torch.arctanh</a>
   */
  public static Tensor arctanh(Tensor out, Tensor input) {
    return ARCTANH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ARGMAX__OUT = new Operator("argmax", "out");

  /**
   * {@code aten::argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.argmax.html">torch.argmax</a>
   */
  public static Tensor argmax(Tensor out, Tensor input, Number dim, boolean keepdim) {
    return ARGMAX__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor argmax(Tensor out, Tensor input, Number dim) {
    return ARGMAX__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  /** {@code aten::argmax.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor argmax(Tensor out, Tensor input) {
    return ARGMAX__OUT.call().put(input).none().put(false).put(out).returning(out);
  }

  private static final Operator ARGMIN__OUT = new Operator("argmin", "out");

  /**
   * {@code aten::argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.argmin.html">torch.argmin</a>
   */
  public static Tensor argmin(Tensor out, Tensor input, Number dim, boolean keepdim) {
    return ARGMIN__OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor argmin(Tensor out, Tensor input, Number dim) {
    return ARGMIN__OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  /** {@code aten::argmin.out(Tensor self, int? dim=None, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor argmin(Tensor out, Tensor input) {
    return ARGMIN__OUT.call().put(input).none().put(false).put(out).returning(out);
  }

  private static final Operator ARGSORT__STABLE_OUT = new Operator("argsort", "stable_out");

  /**
   * {@code aten::argsort.stable_out(Tensor self, *, bool stable, int dim=-1, bool descending=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.argsort.html">torch.argsort</a>
   */
  public static Tensor argsort(Tensor out, Tensor input, boolean stable, long dim, boolean descending) {
    return ARGSORT__STABLE_OUT.call().put(input).put(stable).put(dim).put(descending).put(out).returning(out);
  }

  /** {@code aten::argsort.stable_out(Tensor self, *, bool stable, int dim=-1, bool descending=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor argsort(Tensor out, Tensor input, boolean stable, long dim) {
    return ARGSORT__STABLE_OUT.call().put(input).put(stable).put(dim).put(false).put(out).returning(out);
  }

  /** {@code aten::argsort.stable_out(Tensor self, *, bool stable, int dim=-1, bool descending=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor argsort(Tensor out, Tensor input, boolean stable) {
    return ARGSORT__STABLE_OUT.call().put(input).put(stable).put(-1L).put(false).put(out).returning(out);
  }

  private static final Operator AS_STRIDED_COPY__OUT = new Operator("as_strided_copy", "out");

  /**
   * {@code aten::as_strided_copy.out(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.as_strided_copy.html">torch.as_strided_copy</a>
   */
  public static Tensor asStridedCopy(Tensor out, Tensor input, long[] size, long[] stride, Number storageOffset) {
    return AS_STRIDED_COPY__OUT.call().put(input).put(size).put(stride).put(storageOffset).put(out).returning(out);
  }

  /** {@code aten::as_strided_copy.out(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor asStridedCopy(Tensor out, Tensor input, long[] size, long... stride) {
    return AS_STRIDED_COPY__OUT.call().put(input).put(size).put(stride).none().put(out).returning(out);
  }

  private static final Operator AS_STRIDED_SCATTER__OUT = new Operator("as_strided_scatter", "out");

  /**
   * {@code aten::as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.as_strided_scatter.html">torch.as_strided_scatter</a>
   */
  public static Tensor asStridedScatter(Tensor out, Tensor input, Tensor src, long[] size, long[] stride, Number storageOffset) {
    return AS_STRIDED_SCATTER__OUT.call().put(input).put(src).put(size).put(stride).put(storageOffset).put(out).returning(out);
  }

  /** {@code aten::as_strided_scatter.out(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor asStridedScatter(Tensor out, Tensor input, Tensor src, long[] size, long... stride) {
    return AS_STRIDED_SCATTER__OUT.call().put(input).put(src).put(size).put(stride).none().put(out).returning(out);
  }

  private static final Operator ASIN__OUT = new Operator("asin", "out");

  /**
   * {@code aten::asin.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.asin.html">torch.asin</a>
   */
  public static Tensor asin(Tensor out, Tensor input) {
    return ASIN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ASINH__OUT = new Operator("asinh", "out");

  /**
   * {@code aten::asinh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.asinh.html">torch.asinh</a>
   */
  public static Tensor asinh(Tensor out, Tensor input) {
    return ASINH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ATAN__OUT = new Operator("atan", "out");

  /**
   * {@code aten::atan.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.atan.html">torch.atan</a>
   */
  public static Tensor atan(Tensor out, Tensor input) {
    return ATAN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ATAN2__OUT = new Operator("atan2", "out");

  /**
   * {@code aten::atan2.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.atan2.html">torch.atan2</a>
   */
  public static Tensor atan2(Tensor out, Tensor input, Tensor other) {
    return ATAN2__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator ATANH__OUT = new Operator("atanh", "out");

  /**
   * {@code aten::atanh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.atanh.html">torch.atanh</a>
   */
  public static Tensor atanh(Tensor out, Tensor input) {
    return ATANH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator AVG_POOL1D__OUT = new Operator("avg_pool1d", "out");

  /**
   * {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.avg_pool1d.html">torch.nn.functional.avg_pool1d</a>
   */
  public static Tensor avgPool1d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL1D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).put(out).returning(out);
  }

  /** {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool1d(Tensor out, Tensor input, long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL1D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).put(out).returning(out);
  }

  /** {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool1d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return AVG_POOL1D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(ceilMode).put(true).put(out).returning(out);
  }

  /** {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool1d(Tensor out, Tensor input, long kernelSize, long stride, long padding, boolean ceilMode) {
    return AVG_POOL1D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(ceilMode).put(true).put(out).returning(out);
  }

  /** {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool1d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    return AVG_POOL1D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(false).put(true).put(out).returning(out);
  }

  /** {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool1d(Tensor out, Tensor input, long kernelSize, long stride, long padding) {
    return AVG_POOL1D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(false).put(true).put(out).returning(out);
  }

  /** {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool1d(Tensor out, Tensor input, long[] kernelSize, long... stride) {
    return AVG_POOL1D__OUT.call().put(input).put(kernelSize).put(stride).put(new long[] {0}).put(false).put(true).put(out).returning(out);
  }

  /** {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool1d(Tensor out, Tensor input, long kernelSize, long stride) {
    return AVG_POOL1D__OUT.call().put(input).each(kernelSize).each(stride).put(new long[] {0}).put(false).put(true).put(out).returning(out);
  }

  /** {@code aten::avg_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool1d(Tensor out, Tensor input, long... kernelSize) {
    return AVG_POOL1D__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(new long[] {0}).put(false).put(true).put(out).returning(out);
  }

  private static final Operator AVG_POOL2D__OUT = new Operator("avg_pool2d", "out");

  /**
   * {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.avg_pool2d.html">torch.nn.functional.avg_pool2d</a>
   */
  public static Tensor avgPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad, Number divisorOverride) {
    return AVG_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).put(divisorOverride).put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad, Number divisorOverride) {
    return AVG_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).put(divisorOverride).put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return AVG_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(ceilMode).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding, boolean ceilMode) {
    return AVG_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(ceilMode).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    return AVG_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(false).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding) {
    return AVG_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(false).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long[] kernelSize, long... stride) {
    return AVG_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(0L).put(false).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long kernelSize, long stride) {
    return AVG_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).put(0L).put(false).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool2d(Tensor out, Tensor input, long... kernelSize) {
    return AVG_POOL2D__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(0L).put(false).put(true).none().put(out).returning(out);
  }

  private static final Operator AVG_POOL3D__OUT = new Operator("avg_pool3d", "out");

  /**
   * {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.avg_pool3d.html">torch.nn.functional.avg_pool3d</a>
   */
  public static Tensor avgPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad, Number divisorOverride) {
    return AVG_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).put(divisorOverride).put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad, Number divisorOverride) {
    return AVG_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).put(divisorOverride).put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(ceilMode).put(countIncludePad).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding, boolean ceilMode, boolean countIncludePad) {
    return AVG_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(ceilMode).put(countIncludePad).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
    return AVG_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(ceilMode).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding, boolean ceilMode) {
    return AVG_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(ceilMode).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    return AVG_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(false).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding) {
    return AVG_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(false).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long[] kernelSize, long... stride) {
    return AVG_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(0L).put(false).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long kernelSize, long stride) {
    return AVG_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).put(0L).put(false).put(true).none().put(out).returning(out);
  }

  /** {@code aten::avg_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor avgPool3d(Tensor out, Tensor input, long... kernelSize) {
    return AVG_POOL3D__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(0L).put(false).put(true).none().put(out).returning(out);
  }

  private static final Operator BADDBMM__DTYPE_OUT = new Operator("baddbmm", "dtype_out");

  /**
   * {@code aten::baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.baddbmm.html">torch.baddbmm</a>
   */
  public static Tensor baddbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2, DType outDtype, Number beta, Number alpha) {
    return BADDBMM__DTYPE_OUT.call().put(input).put(batch1).put(batch2).put(outDtype).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor baddbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2, DType outDtype, Number beta) {
    return BADDBMM__DTYPE_OUT.call().put(input).put(batch1).put(batch2).put(outDtype).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::baddbmm.dtype_out(Tensor self, Tensor batch1, Tensor batch2, ScalarType out_dtype, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor baddbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2, DType outDtype) {
    return BADDBMM__DTYPE_OUT.call().put(input).put(batch1).put(batch2).put(outDtype).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator BADDBMM__OUT = new Operator("baddbmm", "out");

  /**
   * {@code aten::baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.baddbmm.html">torch.baddbmm</a>
   */
  public static Tensor baddbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2, Number beta, Number alpha) {
    return BADDBMM__OUT.call().put(input).put(batch1).put(batch2).put(beta).put(alpha).put(out).returning(out);
  }

  /** {@code aten::baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor baddbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2, Number beta) {
    return BADDBMM__OUT.call().put(input).put(batch1).put(batch2).put(beta).put(1L).put(out).returning(out);
  }

  /** {@code aten::baddbmm.out(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor baddbmm(Tensor out, Tensor input, Tensor batch1, Tensor batch2) {
    return BADDBMM__OUT.call().put(input).put(batch1).put(batch2).put(1L).put(1L).put(out).returning(out);
  }

  private static final Operator BARTLETT_WINDOW__OUT = new Operator("bartlett_window", "out");

  /**
   * {@code aten::bartlett_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bartlett_window.html">torch.bartlett_window</a>
   */
  public static Tensor bartlettWindow(Tensor out, long windowLength) {
    return BARTLETT_WINDOW__OUT.call().put(windowLength).put(out).returning(out);
  }

  private static final Operator BARTLETT_WINDOW__PERIODIC_OUT = new Operator("bartlett_window", "periodic_out");

  /**
   * {@code aten::bartlett_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bartlett_window.html">torch.bartlett_window</a>
   */
  public static Tensor bartlettWindow(Tensor out, long windowLength, boolean periodic) {
    return BARTLETT_WINDOW__PERIODIC_OUT.call().put(windowLength).put(periodic).put(out).returning(out);
  }

  private static final Operator BATCH_NORM_ELEMT__OUT = new Operator("batch_norm_elemt", "out");

  /** {@code aten::batch_norm_elemt.out(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor batchNormElemt(Tensor out, Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor invstd, double eps) {
    return BATCH_NORM_ELEMT__OUT.call().put(input).put(weight).put(bias).put(mean).put(invstd).put(eps).put(out).returning(out);
  }

  private static final Operator BATCH_NORM_GATHER_STATS__OUT = new Operator("batch_norm_gather_stats", "out");

  /** {@code aten::batch_norm_gather_stats.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void batchNormGatherStats(Tensor out0, Tensor out1, Tensor input, Tensor mean, Tensor invstd, Tensor runningMean, Tensor runningVar, double momentum, double eps, long count) {
    BATCH_NORM_GATHER_STATS__OUT.call().put(input).put(mean).put(invstd).put(runningMean).put(runningVar).put(momentum).put(eps).put(count).put(out0).put(out1).run();
  }

  private static final Operator BATCH_NORM_GATHER_STATS_WITH_COUNTS__OUT = new Operator("batch_norm_gather_stats_with_counts", "out");

  /** {@code aten::batch_norm_gather_stats_with_counts.out(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void batchNormGatherStatsWithCounts(Tensor out0, Tensor out1, Tensor input, Tensor mean, Tensor invstd, Tensor runningMean, Tensor runningVar, double momentum, double eps, Tensor counts) {
    BATCH_NORM_GATHER_STATS_WITH_COUNTS__OUT.call().put(input).put(mean).put(invstd).put(runningMean).put(runningVar).put(momentum).put(eps).put(counts).put(out0).put(out1).run();
  }

  private static final Operator BATCH_NORM_STATS__OUT = new Operator("batch_norm_stats", "out");

  /** {@code aten::batch_norm_stats.out(Tensor input, float eps, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void batchNormStats(Tensor out0, Tensor out1, Tensor input, double eps) {
    BATCH_NORM_STATS__OUT.call().put(input).put(eps).put(out0).put(out1).run();
  }

  private static final Operator BATCH_NORM_UPDATE_STATS__OUT = new Operator("batch_norm_update_stats", "out");

  /** {@code aten::batch_norm_update_stats.out(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void batchNormUpdateStats(Tensor out0, Tensor out1, Tensor input, Tensor runningMean, Tensor runningVar, double momentum) {
    BATCH_NORM_UPDATE_STATS__OUT.call().put(input).put(runningMean).put(runningVar).put(momentum).put(out0).put(out1).run();
  }

  private static final Operator BERNOULLI__TENSOR_OUT = new Operator("bernoulli", "Tensor_out");

  /**
   * {@code aten::bernoulli.Tensor_out(Tensor self, Tensor p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bernoulli.html">torch.bernoulli</a>
   */
  public static Tensor bernoulli(Tensor out, Tensor input, Tensor p, Generator generator) {
    return BERNOULLI__TENSOR_OUT.call().put(input).put(p).put(generator).put(out).returning(out);
  }

  /** {@code aten::bernoulli.Tensor_out(Tensor self, Tensor p, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bernoulli(Tensor out, Tensor input, Tensor p) {
    return BERNOULLI__TENSOR_OUT.call().put(input).put(p).none().put(out).returning(out);
  }

  private static final Operator BERNOULLI__FLOAT_OUT = new Operator("bernoulli", "float_out");

  /**
   * {@code aten::bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bernoulli.html">torch.bernoulli</a>
   */
  public static Tensor bernoulli(Tensor out, Tensor input, double p, Generator generator) {
    return BERNOULLI__FLOAT_OUT.call().put(input).put(p).put(generator).put(out).returning(out);
  }

  /** {@code aten::bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bernoulli(Tensor out, Tensor input, double p) {
    return BERNOULLI__FLOAT_OUT.call().put(input).put(p).none().put(out).returning(out);
  }

  /** {@code aten::bernoulli.float_out(Tensor self, float p=0.5, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bernoulli(Tensor out, Tensor input) {
    return BERNOULLI__FLOAT_OUT.call().put(input).put(0.5).none().put(out).returning(out);
  }

  private static final Operator BERNOULLI__OUT = new Operator("bernoulli", "out");

  /**
   * {@code aten::bernoulli.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bernoulli.html">torch.bernoulli</a>
   */
  public static Tensor bernoulli(Tensor out, Tensor input, Generator generator) {
    return BERNOULLI__OUT.call().put(input).put(generator).put(out).returning(out);
  }

  private static final Operator BINARY_CROSS_ENTROPY__OUT = new Operator("binary_cross_entropy", "out");

  /**
   * {@code aten::binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.binary_cross_entropy.html">torch.nn.functional.binary_cross_entropy</a>
   */
  public static Tensor binaryCrossEntropy(Tensor out, Tensor input, Tensor target, Tensor weight, long reduction) {
    return BINARY_CROSS_ENTROPY__OUT.call().put(input).put(target).put(weight).put(reduction).put(out).returning(out);
  }

  /** {@code aten::binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor binaryCrossEntropy(Tensor out, Tensor input, Tensor target, Tensor weight) {
    return BINARY_CROSS_ENTROPY__OUT.call().put(input).put(target).put(weight).put(1L).put(out).returning(out);
  }

  /** {@code aten::binary_cross_entropy.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor binaryCrossEntropy(Tensor out, Tensor input, Tensor target) {
    return BINARY_CROSS_ENTROPY__OUT.call().put(input).put(target).none().put(1L).put(out).returning(out);
  }

  private static final Operator BINARY_CROSS_ENTROPY_WITH_LOGITS__OUT = new Operator("binary_cross_entropy_with_logits", "out");

  /**
   * {@code aten::binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.binary_cross_entropy_with_logits.html">torch.nn.functional.binary_cross_entropy_with_logits</a>
   */
  public static Tensor binaryCrossEntropyWithLogits(Tensor out, Tensor input, Tensor target, Tensor weight, Tensor posWeight, long reduction) {
    return BINARY_CROSS_ENTROPY_WITH_LOGITS__OUT.call().put(input).put(target).put(weight).put(posWeight).put(reduction).put(out).returning(out);
  }

  /** {@code aten::binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor binaryCrossEntropyWithLogits(Tensor out, Tensor input, Tensor target, Tensor weight, Tensor posWeight) {
    return BINARY_CROSS_ENTROPY_WITH_LOGITS__OUT.call().put(input).put(target).put(weight).put(posWeight).put(1L).put(out).returning(out);
  }

  /** {@code aten::binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor binaryCrossEntropyWithLogits(Tensor out, Tensor input, Tensor target, Tensor weight) {
    return BINARY_CROSS_ENTROPY_WITH_LOGITS__OUT.call().put(input).put(target).put(weight).none().put(1L).put(out).returning(out);
  }

  /** {@code aten::binary_cross_entropy_with_logits.out(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor binaryCrossEntropyWithLogits(Tensor out, Tensor input, Tensor target) {
    return BINARY_CROSS_ENTROPY_WITH_LOGITS__OUT.call().put(input).put(target).none().none().put(1L).put(out).returning(out);
  }

  private static final Operator BINCOUNT__OUT = new Operator("bincount", "out");

  /**
   * {@code aten::bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bincount.html">torch.bincount</a>
   */
  public static Tensor bincount(Tensor out, Tensor input, Tensor weights, long minlength) {
    return BINCOUNT__OUT.call().put(input).put(weights).put(minlength).put(out).returning(out);
  }

  /** {@code aten::bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bincount(Tensor out, Tensor input, Tensor weights) {
    return BINCOUNT__OUT.call().put(input).put(weights).put(0L).put(out).returning(out);
  }

  /** {@code aten::bincount.out(Tensor self, Tensor? weights=None, SymInt minlength=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bincount(Tensor out, Tensor input) {
    return BINCOUNT__OUT.call().put(input).none().put(0L).put(out).returning(out);
  }

  private static final Operator BINOMIAL__OUT = new Operator("binomial", "out");

  /** {@code aten::binomial.out(Tensor count, Tensor prob, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor binomial(Tensor out, Tensor count, Tensor prob, Generator generator) {
    return BINOMIAL__OUT.call().put(count).put(prob).put(generator).put(out).returning(out);
  }

  /** {@code aten::binomial.out(Tensor count, Tensor prob, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor binomial(Tensor out, Tensor count, Tensor prob) {
    return BINOMIAL__OUT.call().put(count).put(prob).none().put(out).returning(out);
  }

  private static final Operator BITWISE_AND__SCALAR_TENSOR_OUT = new Operator("bitwise_and", "Scalar_Tensor_out");

  /**
   * {@code aten::bitwise_and.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_and.html">torch.bitwise_and</a>
   */
  public static Tensor bitwiseAnd(Tensor out, Number input, Tensor other) {
    return BITWISE_AND__SCALAR_TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_AND__SCALAR_OUT = new Operator("bitwise_and", "Scalar_out");

  /**
   * {@code aten::bitwise_and.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_and.html">torch.bitwise_and</a>
   */
  public static Tensor bitwiseAnd(Tensor out, Tensor input, Number other) {
    return BITWISE_AND__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_AND__TENSOR_OUT = new Operator("bitwise_and", "Tensor_out");

  /**
   * {@code aten::bitwise_and.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_and.html">torch.bitwise_and</a>
   */
  public static Tensor bitwiseAnd(Tensor out, Tensor input, Tensor other) {
    return BITWISE_AND__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_LEFT_SHIFT__SCALAR_TENSOR_OUT = new Operator("bitwise_left_shift", "Scalar_Tensor_out");

  /**
   * {@code aten::bitwise_left_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_left_shift.html">torch.bitwise_left_shift</a>
   */
  public static Tensor bitwiseLeftShift(Tensor out, Number input, Tensor other) {
    return BITWISE_LEFT_SHIFT__SCALAR_TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_LEFT_SHIFT__TENSOR_SCALAR_OUT = new Operator("bitwise_left_shift", "Tensor_Scalar_out");

  /**
   * {@code aten::bitwise_left_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_left_shift.html">torch.bitwise_left_shift</a>
   */
  public static Tensor bitwiseLeftShift(Tensor out, Tensor input, Number other) {
    return BITWISE_LEFT_SHIFT__TENSOR_SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_LEFT_SHIFT__TENSOR_OUT = new Operator("bitwise_left_shift", "Tensor_out");

  /**
   * {@code aten::bitwise_left_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_left_shift.html">torch.bitwise_left_shift</a>
   */
  public static Tensor bitwiseLeftShift(Tensor out, Tensor input, Tensor other) {
    return BITWISE_LEFT_SHIFT__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_NOT__OUT = new Operator("bitwise_not", "out");

  /**
   * {@code aten::bitwise_not.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_not.html">torch.bitwise_not</a>
   */
  public static Tensor bitwiseNot(Tensor out, Tensor input) {
    return BITWISE_NOT__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator BITWISE_OR__SCALAR_TENSOR_OUT = new Operator("bitwise_or", "Scalar_Tensor_out");

  /**
   * {@code aten::bitwise_or.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_or.html">torch.bitwise_or</a>
   */
  public static Tensor bitwiseOr(Tensor out, Number input, Tensor other) {
    return BITWISE_OR__SCALAR_TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_OR__SCALAR_OUT = new Operator("bitwise_or", "Scalar_out");

  /**
   * {@code aten::bitwise_or.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_or.html">torch.bitwise_or</a>
   */
  public static Tensor bitwiseOr(Tensor out, Tensor input, Number other) {
    return BITWISE_OR__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_OR__TENSOR_OUT = new Operator("bitwise_or", "Tensor_out");

  /**
   * {@code aten::bitwise_or.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_or.html">torch.bitwise_or</a>
   */
  public static Tensor bitwiseOr(Tensor out, Tensor input, Tensor other) {
    return BITWISE_OR__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_RIGHT_SHIFT__SCALAR_TENSOR_OUT = new Operator("bitwise_right_shift", "Scalar_Tensor_out");

  /**
   * {@code aten::bitwise_right_shift.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_right_shift.html">torch.bitwise_right_shift</a>
   */
  public static Tensor bitwiseRightShift(Tensor out, Number input, Tensor other) {
    return BITWISE_RIGHT_SHIFT__SCALAR_TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_RIGHT_SHIFT__TENSOR_SCALAR_OUT = new Operator("bitwise_right_shift", "Tensor_Scalar_out");

  /**
   * {@code aten::bitwise_right_shift.Tensor_Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_right_shift.html">torch.bitwise_right_shift</a>
   */
  public static Tensor bitwiseRightShift(Tensor out, Tensor input, Number other) {
    return BITWISE_RIGHT_SHIFT__TENSOR_SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_RIGHT_SHIFT__TENSOR_OUT = new Operator("bitwise_right_shift", "Tensor_out");

  /**
   * {@code aten::bitwise_right_shift.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_right_shift.html">torch.bitwise_right_shift</a>
   */
  public static Tensor bitwiseRightShift(Tensor out, Tensor input, Tensor other) {
    return BITWISE_RIGHT_SHIFT__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_XOR__SCALAR_TENSOR_OUT = new Operator("bitwise_xor", "Scalar_Tensor_out");

  /**
   * {@code aten::bitwise_xor.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_xor.html">torch.bitwise_xor</a>
   */
  public static Tensor bitwiseXor(Tensor out, Number input, Tensor other) {
    return BITWISE_XOR__SCALAR_TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_XOR__SCALAR_OUT = new Operator("bitwise_xor", "Scalar_out");

  /**
   * {@code aten::bitwise_xor.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_xor.html">torch.bitwise_xor</a>
   */
  public static Tensor bitwiseXor(Tensor out, Tensor input, Number other) {
    return BITWISE_XOR__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BITWISE_XOR__TENSOR_OUT = new Operator("bitwise_xor", "Tensor_out");

  /**
   * {@code aten::bitwise_xor.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bitwise_xor.html">torch.bitwise_xor</a>
   */
  public static Tensor bitwiseXor(Tensor out, Tensor input, Tensor other) {
    return BITWISE_XOR__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator BLACKMAN_WINDOW__OUT = new Operator("blackman_window", "out");

  /**
   * {@code aten::blackman_window.out(int window_length, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.blackman_window.html">torch.blackman_window</a>
   */
  public static Tensor blackmanWindow(Tensor out, long windowLength) {
    return BLACKMAN_WINDOW__OUT.call().put(windowLength).put(out).returning(out);
  }

  private static final Operator BLACKMAN_WINDOW__PERIODIC_OUT = new Operator("blackman_window", "periodic_out");

  /**
   * {@code aten::blackman_window.periodic_out(int window_length, bool periodic, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.blackman_window.html">torch.blackman_window</a>
   */
  public static Tensor blackmanWindow(Tensor out, long windowLength, boolean periodic) {
    return BLACKMAN_WINDOW__PERIODIC_OUT.call().put(windowLength).put(periodic).put(out).returning(out);
  }

  private static final Operator BLOCK_DIAG__OUT = new Operator("block_diag", "out");

  /** {@code aten::block_diag.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor blockDiag(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return BLOCK_DIAG__OUT.call().put(tensorsAll).put(out).returning(out);
  }

  private static final Operator BMM__DTYPE_OUT = new Operator("bmm", "dtype_out");

  /**
   * {@code aten::bmm.dtype_out(Tensor self, Tensor mat2, ScalarType out_dtype, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bmm.html">torch.bmm</a>
   */
  public static Tensor bmm(Tensor out, Tensor input, Tensor mat2, DType outDtype) {
    return BMM__DTYPE_OUT.call().put(input).put(mat2).put(outDtype).put(out).returning(out);
  }

  private static final Operator BMM__OUT = new Operator("bmm", "out");

  /**
   * {@code aten::bmm.out(Tensor self, Tensor mat2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bmm.html">torch.bmm</a>
   */
  public static Tensor bmm(Tensor out, Tensor input, Tensor mat2) {
    return BMM__OUT.call().put(input).put(mat2).put(out).returning(out);
  }

  private static final Operator BUCKETIZE__SCALAR_OUT = new Operator("bucketize", "Scalar_out");

  /**
   * {@code aten::bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bucketize.html">torch.bucketize</a>
   */
  public static Tensor bucketize(Tensor out, Number input, Tensor boundaries, boolean outInt32, boolean right) {
    return BUCKETIZE__SCALAR_OUT.call().put(input).put(boundaries).put(outInt32).put(right).put(out).returning(out);
  }

  /** {@code aten::bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bucketize(Tensor out, Number input, Tensor boundaries, boolean outInt32) {
    return BUCKETIZE__SCALAR_OUT.call().put(input).put(boundaries).put(outInt32).put(false).put(out).returning(out);
  }

  /** {@code aten::bucketize.Scalar_out(Scalar self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bucketize(Tensor out, Number input, Tensor boundaries) {
    return BUCKETIZE__SCALAR_OUT.call().put(input).put(boundaries).put(false).put(false).put(out).returning(out);
  }

  private static final Operator BUCKETIZE__TENSOR_OUT = new Operator("bucketize", "Tensor_out");

  /**
   * {@code aten::bucketize.Tensor_out(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.bucketize.html">torch.bucketize</a>
   */
  public static Tensor bucketize(Tensor out, Tensor input, Tensor boundaries, boolean outInt32, boolean right) {
    return BUCKETIZE__TENSOR_OUT.call().put(input).put(boundaries).put(outInt32).put(right).put(out).returning(out);
  }

  /** {@code aten::bucketize.Tensor_out(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bucketize(Tensor out, Tensor input, Tensor boundaries, boolean outInt32) {
    return BUCKETIZE__TENSOR_OUT.call().put(input).put(boundaries).put(outInt32).put(false).put(out).returning(out);
  }

  /** {@code aten::bucketize.Tensor_out(Tensor self, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor bucketize(Tensor out, Tensor input, Tensor boundaries) {
    return BUCKETIZE__TENSOR_OUT.call().put(input).put(boundaries).put(false).put(false).put(out).returning(out);
  }

  private static final Operator CAT__OUT = new Operator("cat", "out");

  /**
   * {@code aten::cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cat.html">torch.cat</a>
   */
  public static Tensor cat(Tensor out, List<Tensor> tensors, long dim) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CAT__OUT.call().put(tensorsAll).put(dim).put(out).returning(out);
  }

  /** {@code aten::cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cat(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CAT__OUT.call().put(tensorsAll).put(0L).put(out).returning(out);
  }

  private static final Operator CAUCHY__OUT = new Operator("cauchy", "out");

  /** {@code aten::cauchy.out(Tensor self, float median=0., float sigma=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cauchy(Tensor out, Tensor input, double median, double sigma, Generator generator) {
    return CAUCHY__OUT.call().put(input).put(median).put(sigma).put(generator).put(out).returning(out);
  }

  /** {@code aten::cauchy.out(Tensor self, float median=0., float sigma=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cauchy(Tensor out, Tensor input, double median, double sigma) {
    return CAUCHY__OUT.call().put(input).put(median).put(sigma).none().put(out).returning(out);
  }

  /** {@code aten::cauchy.out(Tensor self, float median=0., float sigma=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cauchy(Tensor out, Tensor input, double median) {
    return CAUCHY__OUT.call().put(input).put(median).put(1.0).none().put(out).returning(out);
  }

  /** {@code aten::cauchy.out(Tensor self, float median=0., float sigma=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cauchy(Tensor out, Tensor input) {
    return CAUCHY__OUT.call().put(input).put(0.0).put(1.0).none().put(out).returning(out);
  }

  private static final Operator CCOL_INDICES_COPY__OUT = new Operator("ccol_indices_copy", "out");

  /** {@code aten::ccol_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor ccolIndicesCopy(Tensor out, Tensor input) {
    return CCOL_INDICES_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator CEIL__OUT = new Operator("ceil", "out");

  /**
   * {@code aten::ceil.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ceil.html">torch.ceil</a>
   */
  public static Tensor ceil(Tensor out, Tensor input) {
    return CEIL__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator CELU__OUT = new Operator("celu", "out");

  /**
   * {@code aten::celu.out(Tensor self, Scalar alpha=1., *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.celu.html">torch.nn.functional.celu</a>
   */
  public static Tensor celu(Tensor out, Tensor input, Number alpha) {
    return CELU__OUT.call().put(input).put(alpha).put(out).returning(out);
  }

  /** {@code aten::celu.out(Tensor self, Scalar alpha=1., *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor celu(Tensor out, Tensor input) {
    return CELU__OUT.call().put(input).put(1.d).put(out).returning(out);
  }

  private static final Operator CHAIN_MATMUL__OUT = new Operator("chain_matmul", "out");

  /** {@code aten::chain_matmul.out(Tensor[] matrices, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor chainMatmul(Tensor out, List<Tensor> matrices) {
    Tensor[] matricesAll = TensorLists.copyNullable(matrices);
    return CHAIN_MATMUL__OUT.call().put(matricesAll).put(out).returning(out);
  }

  private static final Operator CHANNEL_SHUFFLE__OUT = new Operator("channel_shuffle", "out");

  /**
   * {@code aten::channel_shuffle.out(Tensor self, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.channel_shuffle.html">torch.nn.functional.channel_shuffle</a>
   */
  public static Tensor channelShuffle(Tensor out, Tensor input, long groups) {
    return CHANNEL_SHUFFLE__OUT.call().put(input).put(groups).put(out).returning(out);
  }

  private static final Operator CHOLESKY__OUT = new Operator("cholesky", "out");

  /**
   * {@code aten::cholesky.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cholesky.html">torch.cholesky</a>
   */
  public static Tensor cholesky(Tensor out, Tensor input, boolean upper) {
    return CHOLESKY__OUT.call().put(input).put(upper).put(out).returning(out);
  }

  /** {@code aten::cholesky.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cholesky(Tensor out, Tensor input) {
    return CHOLESKY__OUT.call().put(input).put(false).put(out).returning(out);
  }

  private static final Operator CHOLESKY_INVERSE__OUT = new Operator("cholesky_inverse", "out");

  /**
   * {@code aten::cholesky_inverse.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cholesky_inverse.html">torch.cholesky_inverse</a>
   */
  public static Tensor choleskyInverse(Tensor out, Tensor input, boolean upper) {
    return CHOLESKY_INVERSE__OUT.call().put(input).put(upper).put(out).returning(out);
  }

  /** {@code aten::cholesky_inverse.out(Tensor self, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor choleskyInverse(Tensor out, Tensor input) {
    return CHOLESKY_INVERSE__OUT.call().put(input).put(false).put(out).returning(out);
  }

  private static final Operator CHOLESKY_SOLVE__OUT = new Operator("cholesky_solve", "out");

  /**
   * {@code aten::cholesky_solve.out(Tensor self, Tensor input2, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cholesky_solve.html">torch.cholesky_solve</a>
   */
  public static Tensor choleskySolve(Tensor out, Tensor input, Tensor input2, boolean upper) {
    return CHOLESKY_SOLVE__OUT.call().put(input).put(input2).put(upper).put(out).returning(out);
  }

  /** {@code aten::cholesky_solve.out(Tensor self, Tensor input2, bool upper=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor choleskySolve(Tensor out, Tensor input, Tensor input2) {
    return CHOLESKY_SOLVE__OUT.call().put(input).put(input2).put(false).put(out).returning(out);
  }

  private static final Operator CLAMP__TENSOR_OUT = new Operator("clamp", "Tensor_out");

  /**
   * {@code aten::clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.clamp.html">torch.clamp</a>
   */
  public static Tensor clamp(Tensor out, Tensor input, Tensor min, Tensor max) {
    return CLAMP__TENSOR_OUT.call().put(input).put(min).put(max).put(out).returning(out);
  }

  /** {@code aten::clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clamp(Tensor out, Tensor input, Tensor min) {
    return CLAMP__TENSOR_OUT.call().put(input).put(min).none().put(out).returning(out);
  }

  /** {@code aten::clamp.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clamp(Tensor out, Tensor input) {
    return CLAMP__TENSOR_OUT.call().put(input).none().none().put(out).returning(out);
  }

  private static final Operator CLAMP__OUT = new Operator("clamp", "out");

  /**
   * {@code aten::clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.clamp.html">torch.clamp</a>
   */
  public static Tensor clamp(Tensor out, Tensor input, Number min, Number max) {
    return CLAMP__OUT.call().put(input).put(min).put(max).put(out).returning(out);
  }

  /** {@code aten::clamp.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clamp(Tensor out, Tensor input, Number min) {
    return CLAMP__OUT.call().put(input).put(min).none().put(out).returning(out);
  }

  private static final Operator CLAMP_MAX__TENSOR_OUT = new Operator("clamp_max", "Tensor_out");

  /** {@code aten::clamp_max.Tensor_out(Tensor self, Tensor max, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clampMax(Tensor out, Tensor input, Tensor max) {
    return CLAMP_MAX__TENSOR_OUT.call().put(input).put(max).put(out).returning(out);
  }

  private static final Operator CLAMP_MAX__OUT = new Operator("clamp_max", "out");

  /** {@code aten::clamp_max.out(Tensor self, Scalar max, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clampMax(Tensor out, Tensor input, Number max) {
    return CLAMP_MAX__OUT.call().put(input).put(max).put(out).returning(out);
  }

  private static final Operator CLAMP_MIN__TENSOR_OUT = new Operator("clamp_min", "Tensor_out");

  /** {@code aten::clamp_min.Tensor_out(Tensor self, Tensor min, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clampMin(Tensor out, Tensor input, Tensor min) {
    return CLAMP_MIN__TENSOR_OUT.call().put(input).put(min).put(out).returning(out);
  }

  private static final Operator CLAMP_MIN__OUT = new Operator("clamp_min", "out");

  /** {@code aten::clamp_min.out(Tensor self, Scalar min, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clampMin(Tensor out, Tensor input, Number min) {
    return CLAMP_MIN__OUT.call().put(input).put(min).put(out).returning(out);
  }

  private static final Operator CLIP__TENSOR_OUT = new Operator("clip", "Tensor_out");

  /**
   * {@code aten::clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.clip.html">torch.clip</a>
   */
  public static Tensor clip(Tensor out, Tensor input, Tensor min, Tensor max) {
    return CLIP__TENSOR_OUT.call().put(input).put(min).put(max).put(out).returning(out);
  }

  /** {@code aten::clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clip(Tensor out, Tensor input, Tensor min) {
    return CLIP__TENSOR_OUT.call().put(input).put(min).none().put(out).returning(out);
  }

  /** {@code aten::clip.Tensor_out(Tensor self, Tensor? min=None, Tensor? max=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clip(Tensor out, Tensor input) {
    return CLIP__TENSOR_OUT.call().put(input).none().none().put(out).returning(out);
  }

  private static final Operator CLIP__OUT = new Operator("clip", "out");

  /**
   * {@code aten::clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.clip.html">torch.clip</a>
   */
  public static Tensor clip(Tensor out, Tensor input, Number min, Number max) {
    return CLIP__OUT.call().put(input).put(min).put(max).put(out).returning(out);
  }

  /** {@code aten::clip.out(Tensor self, Scalar? min=None, Scalar? max=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clip(Tensor out, Tensor input, Number min) {
    return CLIP__OUT.call().put(input).put(min).none().put(out).returning(out);
  }

  private static final Operator CLONE__OUT = new Operator("clone", "out");

  /**
   * {@code aten::clone.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.clone.html">torch.clone</a>
   */
  public static Tensor clone(Tensor out, Tensor input, MemoryFormat memoryFormat) {
    return CLONE__OUT.call().put(input).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::clone.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor clone(Tensor out, Tensor input) {
    return CLONE__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator COL2IM__OUT = new Operator("col2im", "out");

  /** {@code aten::col2im.out(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor col2im(Tensor out, Tensor input, long[] outputSize, long[] kernelSize, long[] dilation, long[] padding, long... stride) {
    return COL2IM__OUT.call().put(input).put(outputSize).put(kernelSize).put(dilation).put(padding).put(stride).put(out).returning(out);
  }

  /** {@code aten::col2im.out(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor col2im(Tensor out, Tensor input, long outputSize, long kernelSize, long dilation, long padding, long stride) {
    return COL2IM__OUT.call().put(input).each(outputSize).each(kernelSize).each(dilation).each(padding).each(stride).put(out).returning(out);
  }

  private static final Operator COL_INDICES_COPY__OUT = new Operator("col_indices_copy", "out");

  /**
   * {@code aten::col_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.col_indices_copy.html">torch.col_indices_copy</a>
   */
  public static Tensor colIndicesCopy(Tensor out, Tensor input) {
    return COL_INDICES_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator COLUMN_STACK__OUT = new Operator("column_stack", "out");

  /**
   * {@code aten::column_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.column_stack.html">torch.column_stack</a>
   */
  public static Tensor columnStack(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return COLUMN_STACK__OUT.call().put(tensorsAll).put(out).returning(out);
  }

  private static final Operator COMPLEX__OUT = new Operator("complex", "out");

  /**
   * {@code aten::complex.out(Tensor real, Tensor imag, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.complex.html">torch.complex</a>
   */
  public static Tensor complex(Tensor out, Tensor real, Tensor imag) {
    return COMPLEX__OUT.call().put(real).put(imag).put(out).returning(out);
  }

  private static final Operator CONCAT__OUT = new Operator("concat", "out");

  /**
   * {@code aten::concat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.concat.html">torch.concat</a>
   */
  public static Tensor concat(Tensor out, List<Tensor> tensors, long dim) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CONCAT__OUT.call().put(tensorsAll).put(dim).put(out).returning(out);
  }

  /** {@code aten::concat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor concat(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CONCAT__OUT.call().put(tensorsAll).put(0L).put(out).returning(out);
  }

  private static final Operator CONCATENATE__OUT = new Operator("concatenate", "out");

  /**
   * {@code aten::concatenate.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.concatenate.html">torch.concatenate</a>
   */
  public static Tensor concatenate(Tensor out, List<Tensor> tensors, long dim) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CONCATENATE__OUT.call().put(tensorsAll).put(dim).put(out).returning(out);
  }

  /** {@code aten::concatenate.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor concatenate(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return CONCATENATE__OUT.call().put(tensorsAll).put(0L).put(out).returning(out);
  }

  private static final Operator CONJ_PHYSICAL__OUT = new Operator("conj_physical", "out");

  /**
   * {@code aten::conj_physical.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.conj_physical.html">torch.conj_physical</a>
   */
  public static Tensor conjPhysical(Tensor out, Tensor input) {
    return CONJ_PHYSICAL__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator CONSTANT_PAD_ND__OUT = new Operator("constant_pad_nd", "out");

  /** {@code aten::constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor constantPadNd(Tensor out, Tensor input, long[] pad, Number value) {
    return CONSTANT_PAD_ND__OUT.call().put(input).put(pad).put(value).put(out).returning(out);
  }

  /** {@code aten::constant_pad_nd.out(Tensor self, SymInt[] pad, Scalar value=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor constantPadNd(Tensor out, Tensor input, long... pad) {
    return CONSTANT_PAD_ND__OUT.call().put(input).put(pad).put(0L).put(out).returning(out);
  }

  private static final Operator CONV_DEPTHWISE3D__OUT = new Operator("conv_depthwise3d", "out");

  /** {@code aten::conv_depthwise3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor convDepthwise3d(Tensor out, Tensor input, Tensor weight, long[] kernelSize, Tensor bias, long[] stride, long[] padding, long... dilation) {
    return CONV_DEPTHWISE3D__OUT.call().put(input).put(weight).put(kernelSize).put(bias).put(stride).put(padding).put(dilation).put(out).returning(out);
  }

  /** {@code aten::conv_depthwise3d.out(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor convDepthwise3d(Tensor out, Tensor input, Tensor weight, long kernelSize, Tensor bias, long stride, long padding, long dilation) {
    return CONV_DEPTHWISE3D__OUT.call().put(input).put(weight).each(kernelSize).put(bias).each(stride).each(padding).each(dilation).put(out).returning(out);
  }

  private static final Operator CONV_TBC__OUT = new Operator("conv_tbc", "out");

  /**
   * {@code aten::conv_tbc.out(Tensor self, Tensor weight, Tensor bias, int pad=0, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.conv_tbc.html">torch.nn.functional.conv_tbc</a>
   */
  public static Tensor convTbc(Tensor out, Tensor input, Tensor weight, Tensor bias, long pad) {
    return CONV_TBC__OUT.call().put(input).put(weight).put(bias).put(pad).put(out).returning(out);
  }

  /** {@code aten::conv_tbc.out(Tensor self, Tensor weight, Tensor bias, int pad=0, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor convTbc(Tensor out, Tensor input, Tensor weight, Tensor bias) {
    return CONV_TBC__OUT.call().put(input).put(weight).put(bias).put(0L).put(out).returning(out);
  }

  private static final Operator CONVOLUTION__OUT = new Operator("convolution", "out");

  /** {@code aten::convolution.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor convolution(Tensor out, Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, boolean transposed, long[] outputPadding, long groups) {
    return CONVOLUTION__OUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(transposed).put(outputPadding).put(groups).put(out).returning(out);
  }

  private static final Operator CONVOLUTION_OVERRIDEABLE__OUT = new Operator("convolution_overrideable", "out");

  /** {@code aten::convolution_overrideable.out(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor convolutionOverrideable(Tensor out, Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, boolean transposed, long[] outputPadding, long groups) {
    return CONVOLUTION_OVERRIDEABLE__OUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(transposed).put(outputPadding).put(groups).put(out).returning(out);
  }

  private static final Operator COPY_SPARSE_TO_SPARSE__OUT = new Operator("copy_sparse_to_sparse", "out");

  /** {@code aten::copy_sparse_to_sparse.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor copySparseToSparse(Tensor out, Tensor input, Tensor src, boolean nonBlocking) {
    return COPY_SPARSE_TO_SPARSE__OUT.call().put(input).put(src).put(nonBlocking).put(out).returning(out);
  }

  /** {@code aten::copy_sparse_to_sparse.out(Tensor self, Tensor src, bool non_blocking=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor copySparseToSparse(Tensor out, Tensor input, Tensor src) {
    return COPY_SPARSE_TO_SPARSE__OUT.call().put(input).put(src).put(false).put(out).returning(out);
  }

  private static final Operator COPYSIGN__SCALAR_OUT = new Operator("copysign", "Scalar_out");

  /**
   * {@code aten::copysign.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.copysign.html">torch.copysign</a>
   */
  public static Tensor copysign(Tensor out, Tensor input, Number other) {
    return COPYSIGN__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator COPYSIGN__OUT = new Operator("copysign", "out");

  /**
   * {@code aten::copysign.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.copysign.html">torch.copysign</a>
   */
  public static Tensor copysign(Tensor out, Tensor input, Tensor other) {
    return COPYSIGN__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator COS__OUT = new Operator("cos", "out");

  /**
   * {@code aten::cos.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cos.html">torch.cos</a>
   */
  public static Tensor cos(Tensor out, Tensor input) {
    return COS__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator COSH__OUT = new Operator("cosh", "out");

  /**
   * {@code aten::cosh.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cosh.html">torch.cosh</a>
   */
  public static Tensor cosh(Tensor out, Tensor input) {
    return COSH__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator COUNT_NONZERO__DIM_INTLIST_OUT = new Operator("count_nonzero", "dim_IntList_out");

  /**
   * {@code aten::count_nonzero.dim_IntList_out(Tensor self, int[] dim, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.count_nonzero.html">torch.count_nonzero</a>
   */
  public static Tensor countNonzero(Tensor out, Tensor input, long... dim) {
    return COUNT_NONZERO__DIM_INTLIST_OUT.call().put(input).put(dim).put(out).returning(out);
  }

  private static final Operator COUNT_NONZERO__OUT = new Operator("count_nonzero", "out");

  /**
   * {@code aten::count_nonzero.out(Tensor self, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.count_nonzero.html">torch.count_nonzero</a>
   */
  public static Tensor countNonzero(Tensor out, Tensor input, Number dim) {
    return COUNT_NONZERO__OUT.call().put(input).put(dim).put(out).returning(out);
  }

  /** {@code aten::count_nonzero.out(Tensor self, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor countNonzero(Tensor out, Tensor input) {
    return COUNT_NONZERO__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator CROSS__OUT = new Operator("cross", "out");

  /**
   * {@code aten::cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cross.html">torch.cross</a>
   */
  public static Tensor cross(Tensor out, Tensor input, Tensor other, Number dim) {
    return CROSS__OUT.call().put(input).put(other).put(dim).put(out).returning(out);
  }

  /** {@code aten::cross.out(Tensor self, Tensor other, int? dim=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cross(Tensor out, Tensor input, Tensor other) {
    return CROSS__OUT.call().put(input).put(other).none().put(out).returning(out);
  }

  private static final Operator CROW_INDICES_COPY__OUT = new Operator("crow_indices_copy", "out");

  /**
   * {@code aten::crow_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.crow_indices_copy.html">torch.crow_indices_copy</a>
   */
  public static Tensor crowIndicesCopy(Tensor out, Tensor input) {
    return CROW_INDICES_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator CUDNN_AFFINE_GRID_GENERATOR__OUT = new Operator("cudnn_affine_grid_generator", "out");

  /** {@code aten::cudnn_affine_grid_generator.out(Tensor theta, int N, int C, int H, int W, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cudnnAffineGridGenerator(Tensor out, Tensor theta, long n, long c, long h, long w) {
    return CUDNN_AFFINE_GRID_GENERATOR__OUT.call().put(theta).put(n).put(c).put(h).put(w).put(out).returning(out);
  }

  private static final Operator CUDNN_BATCH_NORM__OUT = new Operator("cudnn_batch_norm", "out");

  /** {@code aten::cudnn_batch_norm.out(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2, Tensor(d!) out3) -> (Tensor(a!), Tensor(b!), Tensor(c!), Tensor(d!))} */
  public static void cudnnBatchNorm(Tensor out0, Tensor out1, Tensor out2, Tensor out3, Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, double exponentialAverageFactor, double epsilon) {
    CUDNN_BATCH_NORM__OUT.call().put(input).put(weight).put(bias).put(runningMean).put(runningVar).put(training).put(exponentialAverageFactor).put(epsilon).put(out0).put(out1).put(out2).put(out3).run();
  }

  private static final Operator CUDNN_CONVOLUTION__OUT = new Operator("cudnn_convolution", "out");

  /** {@code aten::cudnn_convolution.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cudnnConvolution(Tensor out, Tensor input, Tensor weight, long[] padding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic, boolean allowTf32) {
    return CUDNN_CONVOLUTION__OUT.call().put(input).put(weight).put(padding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).put(allowTf32).put(out).returning(out);
  }

  private static final Operator CUDNN_CONVOLUTION_ADD_RELU__OUT = new Operator("cudnn_convolution_add_relu", "out");

  /** {@code aten::cudnn_convolution_add_relu.out(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cudnnConvolutionAddRelu(Tensor out, Tensor input, Tensor weight, Tensor z, Number alpha, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return CUDNN_CONVOLUTION_ADD_RELU__OUT.call().put(input).put(weight).put(z).put(alpha).put(bias).put(stride).put(padding).put(dilation).put(groups).put(out).returning(out);
  }

  private static final Operator CUDNN_CONVOLUTION_RELU__OUT = new Operator("cudnn_convolution_relu", "out");

  /** {@code aten::cudnn_convolution_relu.out(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cudnnConvolutionRelu(Tensor out, Tensor input, Tensor weight, Tensor bias, long[] stride, long[] padding, long[] dilation, long groups) {
    return CUDNN_CONVOLUTION_RELU__OUT.call().put(input).put(weight).put(bias).put(stride).put(padding).put(dilation).put(groups).put(out).returning(out);
  }

  private static final Operator CUDNN_CONVOLUTION_TRANSPOSE__OUT = new Operator("cudnn_convolution_transpose", "out");

  /** {@code aten::cudnn_convolution_transpose.out(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cudnnConvolutionTranspose(Tensor out, Tensor input, Tensor weight, long[] padding, long[] outputPadding, long[] stride, long[] dilation, long groups, boolean benchmark, boolean deterministic, boolean allowTf32) {
    return CUDNN_CONVOLUTION_TRANSPOSE__OUT.call().put(input).put(weight).put(padding).put(outputPadding).put(stride).put(dilation).put(groups).put(benchmark).put(deterministic).put(allowTf32).put(out).returning(out);
  }

  private static final Operator CUDNN_GRID_SAMPLER__OUT = new Operator("cudnn_grid_sampler", "out");

  /** {@code aten::cudnn_grid_sampler.out(Tensor self, Tensor grid, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cudnnGridSampler(Tensor out, Tensor input, Tensor grid) {
    return CUDNN_GRID_SAMPLER__OUT.call().put(input).put(grid).put(out).returning(out);
  }

  private static final Operator CUMMAX__OUT = new Operator("cummax", "out");

  /**
   * {@code aten::cummax.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cummax.html">torch.cummax</a>
   */
  public static void cummax(Tensor values, Tensor indices, Tensor input, long dim) {
    CUMMAX__OUT.call().put(input).put(dim).put(values).put(indices).run();
  }

  private static final Operator CUMMIN__OUT = new Operator("cummin", "out");

  /**
   * {@code aten::cummin.out(Tensor self, int dim, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cummin.html">torch.cummin</a>
   */
  public static void cummin(Tensor values, Tensor indices, Tensor input, long dim) {
    CUMMIN__OUT.call().put(input).put(dim).put(values).put(indices).run();
  }

  private static final Operator CUMPROD__OUT = new Operator("cumprod", "out");

  /**
   * {@code aten::cumprod.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cumprod.html">torch.cumprod</a>
   */
  public static Tensor cumprod(Tensor out, Tensor input, long dim, DType dtype) {
    return CUMPROD__OUT.call().put(input).put(dim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::cumprod.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cumprod(Tensor out, Tensor input, long dim) {
    return CUMPROD__OUT.call().put(input).put(dim).none().put(out).returning(out);
  }

  private static final Operator CUMSUM__OUT = new Operator("cumsum", "out");

  /**
   * {@code aten::cumsum.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.cumsum.html">torch.cumsum</a>
   */
  public static Tensor cumsum(Tensor out, Tensor input, long dim, DType dtype) {
    return CUMSUM__OUT.call().put(input).put(dim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::cumsum.out(Tensor self, int dim, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor cumsum(Tensor out, Tensor input, long dim) {
    return CUMSUM__OUT.call().put(input).put(dim).none().put(out).returning(out);
  }
}
