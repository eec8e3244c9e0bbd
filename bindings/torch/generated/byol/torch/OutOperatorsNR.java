// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import byol.torch.runtime.DType;
import byol.torch.runtime.MemoryFormat;
import java.util.List;

/**
 * Operators from N to R, a part of {@link Out}.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
abstract sealed class OutOperatorsNR extends OutOperatorsLM permits OutOperatorsSZ {

  private static final Operator NAN_TO_NUM__OUT = new Operator("nan_to_num", "out");

  /**
   * {@code aten::nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nan_to_num.html">torch.nan_to_num</a>
   */
  public static Tensor nanToNum(Tensor out, Tensor input, Number nan, Number posinf, Number neginf) {
    return NAN_TO_NUM__OUT.call().put(input).put(nan).put(posinf).put(neginf).put(out).returning(out);
  }

  /** {@code aten::nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanToNum(Tensor out, Tensor input, Number nan, Number posinf) {
    return NAN_TO_NUM__OUT.call().put(input).put(nan).put(posinf).none().put(out).returning(out);
  }

  /** {@code aten::nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanToNum(Tensor out, Tensor input, Number nan) {
    return NAN_TO_NUM__OUT.call().put(input).put(nan).none().none().put(out).returning(out);
  }

  /** {@code aten::nan_to_num.out(Tensor self, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanToNum(Tensor out, Tensor input) {
    return NAN_TO_NUM__OUT.call().put(input).none().none().none().put(out).returning(out);
  }

  private static final Operator NANMEAN__OUT = new Operator("nanmean", "out");

  /**
   * {@code aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nanmean.html">torch.nanmean</a>
   */
  public static Tensor nanmean(Tensor out, Tensor input, long[] dim, boolean keepdim, DType dtype) {
    return NANMEAN__OUT.call().put(input).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanmean(Tensor out, Tensor input, long dim, boolean keepdim, DType dtype) {
    return NANMEAN__OUT.call().put(input).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanmean(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return NANMEAN__OUT.call().put(input).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanmean(Tensor out, Tensor input, long dim, boolean keepdim) {
    return NANMEAN__OUT.call().put(input).each(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanmean(Tensor out, Tensor input, long... dim) {
    return NANMEAN__OUT.call().put(input).put(dim).put(false).none().put(out).returning(out);
  }

  /** {@code aten::nanmean.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanmean(Tensor out, Tensor input) {
    return NANMEAN__OUT.call().put(input).none().put(false).none().put(out).returning(out);
  }

  private static final Operator NANMEDIAN__DIM_VALUES = new Operator("nanmedian", "dim_values");

  /**
   * {@code aten::nanmedian.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nanmedian.html">torch.nanmedian</a>
   */
  public static void nanmedian(Tensor values, Tensor indices, Tensor input, long dim, boolean keepdim) {
    NANMEDIAN__DIM_VALUES.call().put(input).put(dim).put(keepdim).put(values).put(indices).run();
  }

  /** {@code aten::nanmedian.dim_values(Tensor self, int dim, bool keepdim=False, *, Tensor(a!) values, Tensor(b!) indices) -> (Tensor(a!) values, Tensor(b!) indices)} */
  public static void nanmedian(Tensor values, Tensor indices, Tensor input, long dim) {
    NANMEDIAN__DIM_VALUES.call().put(input).put(dim).put(false).put(values).put(indices).run();
  }

  private static final Operator NANMEDIAN__OUT = new Operator("nanmedian", "out");

  /**
   * {@code aten::nanmedian.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nanmedian.html">torch.nanmedian</a>
   */
  public static Tensor nanmedian(Tensor out, Tensor input) {
    return NANMEDIAN__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator NANQUANTILE__OUT = new Operator("nanquantile", "out");

  /**
   * {@code aten::nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nanquantile.html">torch.nanquantile</a>
   */
  public static Tensor nanquantile(Tensor out, Tensor input, Tensor q, Number dim, boolean keepdim, String interpolation) {
    return NANQUANTILE__OUT.call().put(input).put(q).put(dim).put(keepdim).put(interpolation).put(out).returning(out);
  }

  /** {@code aten::nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanquantile(Tensor out, Tensor input, Tensor q, Number dim, boolean keepdim) {
    return NANQUANTILE__OUT.call().put(input).put(q).put(dim).put(keepdim).put("linear").put(out).returning(out);
  }

  /** {@code aten::nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanquantile(Tensor out, Tensor input, Tensor q, Number dim) {
    return NANQUANTILE__OUT.call().put(input).put(q).put(dim).put(false).put("linear").put(out).returning(out);
  }

  /** {@code aten::nanquantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanquantile(Tensor out, Tensor input, Tensor q) {
    return NANQUANTILE__OUT.call().put(input).put(q).none().put(false).put("linear").put(out).returning(out);
  }

  private static final Operator NANQUANTILE__SCALAR_OUT = new Operator("nanquantile", "scalar_out");

  /**
   * {@code aten::nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nanquantile.html">torch.nanquantile</a>
   */
  public static Tensor nanquantile(Tensor out, Tensor input, double q, Number dim, boolean keepdim, String interpolation) {
    return NANQUANTILE__SCALAR_OUT.call().put(input).put(q).put(dim).put(keepdim).put(interpolation).put(out).returning(out);
  }

  /** {@code aten::nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanquantile(Tensor out, Tensor input, double q, Number dim, boolean keepdim) {
    return NANQUANTILE__SCALAR_OUT.call().put(input).put(q).put(dim).put(keepdim).put("linear").put(out).returning(out);
  }

  /** {@code aten::nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanquantile(Tensor out, Tensor input, double q, Number dim) {
    return NANQUANTILE__SCALAR_OUT.call().put(input).put(q).put(dim).put(false).put("linear").put(out).returning(out);
  }

  /** {@code aten::nanquantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nanquantile(Tensor out, Tensor input, double q) {
    return NANQUANTILE__SCALAR_OUT.call().put(input).put(q).none().put(false).put("linear").put(out).returning(out);
  }

  private static final Operator NANSUM__OUT = new Operator("nansum", "out");

  /**
   * {@code aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nansum.html">torch.nansum</a>
   */
  public static Tensor nansum(Tensor out, Tensor input, long[] dim, boolean keepdim, DType dtype) {
    return NANSUM__OUT.call().put(input).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nansum(Tensor out, Tensor input, long dim, boolean keepdim, DType dtype) {
    return NANSUM__OUT.call().put(input).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nansum(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return NANSUM__OUT.call().put(input).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nansum(Tensor out, Tensor input, long dim, boolean keepdim) {
    return NANSUM__OUT.call().put(input).each(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nansum(Tensor out, Tensor input, long... dim) {
    return NANSUM__OUT.call().put(input).put(dim).put(false).none().put(out).returning(out);
  }

  /** {@code aten::nansum.out(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nansum(Tensor out, Tensor input) {
    return NANSUM__OUT.call().put(input).none().put(false).none().put(out).returning(out);
  }

  private static final Operator NARROW_COPY__OUT = new Operator("narrow_copy", "out");

  /**
   * {@code aten::narrow_copy.out(Tensor self, int dim, SymInt start, SymInt length, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.narrow_copy.html">torch.narrow_copy</a>
   */
  public static Tensor narrowCopy(Tensor out, Tensor input, long dim, long start, long length) {
    return NARROW_COPY__OUT.call().put(input).put(dim).put(start).put(length).put(out).returning(out);
  }

  private static final Operator NATIVE_BATCH_NORM__OUT = new Operator("native_batch_norm", "out");

  /** {@code aten::native_batch_norm.out(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, *, Tensor(a!) out, Tensor(b!) save_mean, Tensor(c!) save_invstd) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void nativeBatchNorm(Tensor out, Tensor saveMean, Tensor saveInvstd, Tensor input, Tensor weight, Tensor bias, Tensor runningMean, Tensor runningVar, boolean training, double momentum, double eps) {
    NATIVE_BATCH_NORM__OUT.call().put(input).put(weight).put(bias).put(runningMean).put(runningVar).put(training).put(momentum).put(eps).put(out).put(saveMean).put(saveInvstd).run();
  }

  private static final Operator NATIVE_DROPOUT__OUT = new Operator("native_dropout", "out");

  /** {@code aten::native_dropout.out(Tensor input, float p, bool? train, *, Tensor(a!) out0, Tensor(b!) out1) -> (Tensor(a!), Tensor(b!))} */
  public static void nativeDropout(Tensor out0, Tensor out1, Tensor input, double p, Boolean train) {
    NATIVE_DROPOUT__OUT.call().put(input).put(p).put(train).put(out0).put(out1).run();
  }

  private static final Operator NATIVE_GROUP_NORM__OUT = new Operator("native_group_norm", "out");

  /** {@code aten::native_group_norm.out(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void nativeGroupNorm(Tensor out0, Tensor out1, Tensor out2, Tensor input, Tensor weight, Tensor bias, long n, long c, long hxW, long group, double eps) {
    NATIVE_GROUP_NORM__OUT.call().put(input).put(weight).put(bias).put(n).put(c).put(hxW).put(group).put(eps).put(out0).put(out1).put(out2).run();
  }

  private static final Operator NATIVE_LAYER_NORM__OUT = new Operator("native_layer_norm", "out");

  /** {@code aten::native_layer_norm.out(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps, *, Tensor(a!) out0, Tensor(b!) out1, Tensor(c!) out2) -> (Tensor(a!), Tensor(b!), Tensor(c!))} */
  public static void nativeLayerNorm(Tensor out0, Tensor out1, Tensor out2, Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps) {
    NATIVE_LAYER_NORM__OUT.call().put(input).put(normalizedShape).put(weight).put(bias).put(eps).put(out0).put(out1).put(out2).run();
  }

  private static final Operator NATIVE_NORM__SCALAROPT_DIM_DTYPE_OUT = new Operator("native_norm", "ScalarOpt_dim_dtype_out");

  /** {@code aten::native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nativeNorm(Tensor out, Tensor input, Number p, long[] dim, boolean keepdim, DType dtype) {
    return NATIVE_NORM__SCALAROPT_DIM_DTYPE_OUT.call().put(input).put(p).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::native_norm.ScalarOpt_dim_dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nativeNorm(Tensor out, Tensor input, Number p, long dim, boolean keepdim, DType dtype) {
    return NATIVE_NORM__SCALAROPT_DIM_DTYPE_OUT.call().put(input).put(p).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  private static final Operator NATIVE_NORM__OUT = new Operator("native_norm", "out");

  /** {@code aten::native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nativeNorm(Tensor out, Tensor input, Number p) {
    return NATIVE_NORM__OUT.call().put(input).put(p).put(out).returning(out);
  }

  /** {@code aten::native_norm.out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nativeNorm(Tensor out, Tensor input) {
    return NATIVE_NORM__OUT.call().put(input).put(2L).put(out).returning(out);
  }

  private static final Operator NE__SCALAR_OUT = new Operator("ne", "Scalar_out");

  /**
   * {@code aten::ne.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ne.html">torch.ne</a>
   */
  public static Tensor ne(Tensor out, Tensor input, Number other) {
    return NE__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator NE__TENSOR_OUT = new Operator("ne", "Tensor_out");

  /**
   * {@code aten::ne.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ne.html">torch.ne</a>
   */
  public static Tensor ne(Tensor out, Tensor input, Tensor other) {
    return NE__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator NEG__OUT = new Operator("neg", "out");

  /**
   * {@code aten::neg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.neg.html">torch.neg</a>
   */
  public static Tensor neg(Tensor out, Tensor input) {
    return NEG__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator NEGATIVE__OUT = new Operator("negative", "out");

  /**
   * {@code aten::negative.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.negative.html">torch.negative</a>
   */
  public static Tensor negative(Tensor out, Tensor input) {
    return NEGATIVE__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator NEW_EMPTY__OUT = new Operator("new_empty", "out");

  /**
   * {@code aten::new_empty.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_empty.html">torch.Tensor.new_empty</a>
   */
  public static Tensor newEmpty(Tensor out, Tensor input, long... size) {
    return NEW_EMPTY__OUT.call().put(input).put(size).put(out).returning(out);
  }

  private static final Operator NEW_EMPTY_STRIDED__OUT = new Operator("new_empty_strided", "out");

  /**
   * {@code aten::new_empty_strided.out(Tensor self, SymInt[] size, SymInt[] stride, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_empty_strided.html">torch.Tensor.new_empty_strided</a>
   */
  public static Tensor newEmptyStrided(Tensor out, Tensor input, long[] size, long... stride) {
    return NEW_EMPTY_STRIDED__OUT.call().put(input).put(size).put(stride).put(out).returning(out);
  }

  private static final Operator NEW_FULL__OUT = new Operator("new_full", "out");

  /**
   * {@code aten::new_full.out(Tensor self, SymInt[] size, Scalar fill_value, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_full.html">torch.Tensor.new_full</a>
   */
  public static Tensor newFull(Tensor out, Tensor input, long[] size, Number fillValue) {
    return NEW_FULL__OUT.call().put(input).put(size).put(fillValue).put(out).returning(out);
  }

  private static final Operator NEW_ONES__OUT = new Operator("new_ones", "out");

  /**
   * {@code aten::new_ones.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_ones.html">torch.Tensor.new_ones</a>
   */
  public static Tensor newOnes(Tensor out, Tensor input, long... size) {
    return NEW_ONES__OUT.call().put(input).put(size).put(out).returning(out);
  }

  private static final Operator NEW_ZEROS__OUT = new Operator("new_zeros", "out");

  /**
   * {@code aten::new_zeros.out(Tensor self, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.new_zeros.html">torch.Tensor.new_zeros</a>
   */
  public static Tensor newZeros(Tensor out, Tensor input, long... size) {
    return NEW_ZEROS__OUT.call().put(input).put(size).put(out).returning(out);
  }

  private static final Operator NEXTAFTER__OUT = new Operator("nextafter", "out");

  /**
   * {@code aten::nextafter.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nextafter.html">torch.nextafter</a>
   */
  public static Tensor nextafter(Tensor out, Tensor input, Tensor other) {
    return NEXTAFTER__OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator NLL_LOSS__OUT = new Operator("nll_loss", "out");

  /**
   * {@code aten::nll_loss.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.nll_loss.html">torch.nn.functional.nll_loss</a>
   */
  public static Tensor nllLoss(Tensor out, Tensor input, Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    return NLL_LOSS__OUT.call().put(input).put(target).put(weight).put(reduction).put(ignoreIndex).put(out).returning(out);
  }

  /** {@code aten::nll_loss.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nllLoss(Tensor out, Tensor input, Tensor target, Tensor weight, long reduction) {
    return NLL_LOSS__OUT.call().put(input).put(target).put(weight).put(reduction).put(-100L).put(out).returning(out);
  }

  /** {@code aten::nll_loss.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nllLoss(Tensor out, Tensor input, Tensor target, Tensor weight) {
    return NLL_LOSS__OUT.call().put(input).put(target).put(weight).put(1L).put(-100L).put(out).returning(out);
  }

  /** {@code aten::nll_loss.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nllLoss(Tensor out, Tensor input, Tensor target) {
    return NLL_LOSS__OUT.call().put(input).put(target).none().put(1L).put(-100L).put(out).returning(out);
  }

  private static final Operator NLL_LOSS2D__OUT = new Operator("nll_loss2d", "out");

  /** {@code aten::nll_loss2d.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nllLoss2d(Tensor out, Tensor input, Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    return NLL_LOSS2D__OUT.call().put(input).put(target).put(weight).put(reduction).put(ignoreIndex).put(out).returning(out);
  }

  /** {@code aten::nll_loss2d.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nllLoss2d(Tensor out, Tensor input, Tensor target, Tensor weight, long reduction) {
    return NLL_LOSS2D__OUT.call().put(input).put(target).put(weight).put(reduction).put(-100L).put(out).returning(out);
  }

  /** {@code aten::nll_loss2d.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nllLoss2d(Tensor out, Tensor input, Tensor target, Tensor weight) {
    return NLL_LOSS2D__OUT.call().put(input).put(target).put(weight).put(1L).put(-100L).put(out).returning(out);
  }

  /** {@code aten::nll_loss2d.out(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nllLoss2d(Tensor out, Tensor input, Tensor target) {
    return NLL_LOSS2D__OUT.call().put(input).put(target).none().put(1L).put(-100L).put(out).returning(out);
  }

  private static final Operator NLL_LOSS2D_FORWARD__OUTPUT = new Operator("nll_loss2d_forward", "output");

  /** {@code aten::nll_loss2d_forward.output(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, *, Tensor(a!) output, Tensor(b!) total_weight) -> (Tensor(a!), Tensor(b!))} */
  public static void nllLoss2dForward(Tensor output, Tensor totalWeight, Tensor input, Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    NLL_LOSS2D_FORWARD__OUTPUT.call().put(input).put(target).put(weight).put(reduction).put(ignoreIndex).put(output).put(totalWeight).run();
  }

  private static final Operator NLL_LOSS_FORWARD__OUTPUT = new Operator("nll_loss_forward", "output");

  /** {@code aten::nll_loss_forward.output(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, *, Tensor(a!) output, Tensor(b!) total_weight) -> (Tensor(a!), Tensor(b!))} */
  public static void nllLossForward(Tensor output, Tensor totalWeight, Tensor input, Tensor target, Tensor weight, long reduction, long ignoreIndex) {
    NLL_LOSS_FORWARD__OUTPUT.call().put(input).put(target).put(weight).put(reduction).put(ignoreIndex).put(output).put(totalWeight).run();
  }

  private static final Operator NONZERO__OUT = new Operator("nonzero", "out");

  /**
   * {@code aten::nonzero.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nonzero.html">torch.nonzero</a>
   */
  public static Tensor nonzero(Tensor out, Tensor input) {
    return NONZERO__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator NONZERO_STATIC__OUT = new Operator("nonzero_static", "out");

  /**
   * {@code aten::nonzero_static.out(Tensor self, *, SymInt size, int fill_value=-1, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nonzero_static.html">torch.nonzero_static</a>
   */
  public static Tensor nonzeroStatic(Tensor out, Tensor input, long size, long fillValue) {
    return NONZERO_STATIC__OUT.call().put(input).put(size).put(fillValue).put(out).returning(out);
  }

  /** {@code aten::nonzero_static.out(Tensor self, *, SymInt size, int fill_value=-1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nonzeroStatic(Tensor out, Tensor input, long size) {
    return NONZERO_STATIC__OUT.call().put(input).put(size).put(-1L).put(out).returning(out);
  }

  private static final Operator NORM__SCALAROPT_DTYPE_OUT = new Operator("norm", "ScalarOpt_dtype_out");

  /**
   * {@code aten::norm.ScalarOpt_dtype_out(Tensor self, Scalar? p, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.norm.html">torch.Tensor.norm</a>
   */
  public static Tensor norm(Tensor out, Tensor input, Number p, DType dtype) {
    return NORM__SCALAROPT_DTYPE_OUT.call().put(input).put(p).put(dtype).put(out).returning(out);
  }

  private static final Operator NORM__SCALAR_OUT = new Operator("norm", "Scalar_out");

  /**
   * {@code aten::norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.norm.html">torch.Tensor.norm</a>
   */
  public static Tensor norm(Tensor out, Tensor input, Number p) {
    return NORM__SCALAR_OUT.call().put(input).put(p).put(out).returning(out);
  }

  /** {@code aten::norm.Scalar_out(Tensor self, Scalar p=2, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor norm(Tensor out, Tensor input) {
    return NORM__SCALAR_OUT.call().put(input).put(2L).put(out).returning(out);
  }

  private static final Operator NORM__DTYPE_OUT = new Operator("norm", "dtype_out");

  /**
   * {@code aten::norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.norm.html">torch.Tensor.norm</a>
   */
  public static Tensor norm(Tensor out, Tensor input, Number p, long[] dim, boolean keepdim, DType dtype) {
    return NORM__DTYPE_OUT.call().put(input).put(p).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::norm.dtype_out(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor norm(Tensor out, Tensor input, Number p, long dim, boolean keepdim, DType dtype) {
    return NORM__DTYPE_OUT.call().put(input).put(p).each(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  private static final Operator NORM__OUT = new Operator("norm", "out");

  /**
   * {@code aten::norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.norm.html">torch.Tensor.norm</a>
   */
  public static Tensor norm(Tensor out, Tensor input, Number p, long[] dim, boolean keepdim) {
    return NORM__OUT.call().put(input).put(p).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor norm(Tensor out, Tensor input, Number p, long dim, boolean keepdim) {
    return NORM__OUT.call().put(input).put(p).each(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::norm.out(Tensor self, Scalar? p, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor norm(Tensor out, Tensor input, Number p, long... dim) {
    return NORM__OUT.call().put(input).put(p).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator NORMAL__TENSOR_TENSOR_OUT = new Operator("normal", "Tensor_Tensor_out");

  /**
   * {@code aten::normal.Tensor_Tensor_out(Tensor mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(Tensor out, Tensor mean, Tensor std, Generator generator) {
    return NORMAL__TENSOR_TENSOR_OUT.call().put(mean).put(std).put(generator).put(out).returning(out);
  }

  /** {@code aten::normal.Tensor_Tensor_out(Tensor mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor normal(Tensor out, Tensor mean, Tensor std) {
    return NORMAL__TENSOR_TENSOR_OUT.call().put(mean).put(std).none().put(out).returning(out);
  }

  private static final Operator NORMAL__TENSOR_FLOAT_OUT = new Operator("normal", "Tensor_float_out");

  /**
   * {@code aten::normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(Tensor out, Tensor mean, double std, Generator generator) {
    return NORMAL__TENSOR_FLOAT_OUT.call().put(mean).put(std).put(generator).put(out).returning(out);
  }

  /** {@code aten::normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor normal(Tensor out, Tensor mean, double std) {
    return NORMAL__TENSOR_FLOAT_OUT.call().put(mean).put(std).none().put(out).returning(out);
  }

  /** {@code aten::normal.Tensor_float_out(Tensor mean, float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor normal(Tensor out, Tensor mean) {
    return NORMAL__TENSOR_FLOAT_OUT.call().put(mean).put(1.0).none().put(out).returning(out);
  }

  private static final Operator NORMAL__FLOAT_TENSOR_OUT = new Operator("normal", "float_Tensor_out");

  /**
   * {@code aten::normal.float_Tensor_out(float mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(Tensor out, double mean, Tensor std, Generator generator) {
    return NORMAL__FLOAT_TENSOR_OUT.call().put(mean).put(std).put(generator).put(out).returning(out);
  }

  /** {@code aten::normal.float_Tensor_out(float mean, Tensor std, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor normal(Tensor out, double mean, Tensor std) {
    return NORMAL__FLOAT_TENSOR_OUT.call().put(mean).put(std).none().put(out).returning(out);
  }

  private static final Operator NORMAL__FLOAT_FLOAT_OUT = new Operator("normal", "float_float_out");

  /**
   * {@code aten::normal.float_float_out(float mean, float std, SymInt[] size, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(Tensor out, double mean, double std, long[] size, Generator generator) {
    return NORMAL__FLOAT_FLOAT_OUT.call().put(mean).put(std).put(size).put(generator).put(out).returning(out);
  }

  /** {@code aten::normal.float_float_out(float mean, float std, SymInt[] size, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor normal(Tensor out, double mean, double std, long... size) {
    return NORMAL__FLOAT_FLOAT_OUT.call().put(mean).put(std).put(size).none().put(out).returning(out);
  }

  private static final Operator NORMAL__OUT = new Operator("normal", "out");

  /**
   * {@code aten::normal.out(Tensor self, float mean=0., float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.normal.html">torch.normal</a>
   */
  public static Tensor normal(Tensor out, Tensor input, double mean, double std, Generator generator) {
    return NORMAL__OUT.call().put(input).put(mean).put(std).put(generator).put(out).returning(out);
  }

  /** {@code aten::normal.out(Tensor self, float mean=0., float std=1., *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor normal(Tensor out, Tensor input, double mean, double std) {
    return NORMAL__OUT.call().put(input).put(mean).put(std).none().put(out).returning(out);
  }

  private static final Operator NOT_EQUAL__SCALAR_OUT = new Operator("not_equal", "Scalar_out");

  /**
   * {@code aten::not_equal.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.not_equal.html">torch.not_equal</a>
   */
  public static Tensor notEqual(Tensor out, Tensor input, Number other) {
    return NOT_EQUAL__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator NOT_EQUAL__TENSOR_OUT = new Operator("not_equal", "Tensor_out");

  /**
   * {@code aten::not_equal.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.not_equal.html">torch.not_equal</a>
   */
  public static Tensor notEqual(Tensor out, Tensor input, Tensor other) {
    return NOT_EQUAL__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator NUCLEAR_NORM__DIM_OUT = new Operator("nuclear_norm", "dim_out");

  /** {@code aten::nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nuclearNorm(Tensor out, Tensor input, long[] dim, boolean keepdim) {
    return NUCLEAR_NORM__DIM_OUT.call().put(input).put(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nuclearNorm(Tensor out, Tensor input, long dim, boolean keepdim) {
    return NUCLEAR_NORM__DIM_OUT.call().put(input).each(dim).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::nuclear_norm.dim_out(Tensor self, int[2] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nuclearNorm(Tensor out, Tensor input, long... dim) {
    return NUCLEAR_NORM__DIM_OUT.call().put(input).put(dim).put(false).put(out).returning(out);
  }

  private static final Operator NUCLEAR_NORM__OUT = new Operator("nuclear_norm", "out");

  /** {@code aten::nuclear_norm.out(Tensor self, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nuclearNorm(Tensor out, Tensor input, boolean keepdim) {
    return NUCLEAR_NORM__OUT.call().put(input).put(keepdim).put(out).returning(out);
  }

  /** {@code aten::nuclear_norm.out(Tensor self, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor nuclearNorm(Tensor out, Tensor input) {
    return NUCLEAR_NORM__OUT.call().put(input).put(false).put(out).returning(out);
  }

  private static final Operator ONES__OUT = new Operator("ones", "out");

  /**
   * {@code aten::ones.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ones.html">torch.ones</a>
   */
  public static Tensor ones(Tensor out, long... size) {
    return ONES__OUT.call().put(size).put(out).returning(out);
  }

  private static final Operator ONES_LIKE__OUT = new Operator("ones_like", "out");

  /**
   * {@code aten::ones_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ones_like.html">torch.ones_like</a>
   */
  public static Tensor onesLike(Tensor out, Tensor input, MemoryFormat memoryFormat) {
    return ONES_LIKE__OUT.call().put(input).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::ones_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor onesLike(Tensor out, Tensor input) {
    return ONES_LIKE__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator ORGQR__OUT = new Operator("orgqr", "out");

  /**
   * {@code aten::orgqr.out(Tensor self, Tensor input2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.orgqr.html">torch.orgqr</a>
   */
  public static Tensor orgqr(Tensor out, Tensor input, Tensor input2) {
    return ORGQR__OUT.call().put(input).put(input2).put(out).returning(out);
  }

  private static final Operator ORMQR__OUT = new Operator("ormqr", "out");

  /**
   * {@code aten::ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.ormqr.html">torch.ormqr</a>
   */
  public static Tensor ormqr(Tensor out, Tensor input, Tensor input2, Tensor input3, boolean left, boolean transpose) {
    return ORMQR__OUT.call().put(input).put(input2).put(input3).put(left).put(transpose).put(out).returning(out);
  }

  /** {@code aten::ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor ormqr(Tensor out, Tensor input, Tensor input2, Tensor input3, boolean left) {
    return ORMQR__OUT.call().put(input).put(input2).put(input3).put(left).put(false).put(out).returning(out);
  }

  /** {@code aten::ormqr.out(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor ormqr(Tensor out, Tensor input, Tensor input2, Tensor input3) {
    return ORMQR__OUT.call().put(input).put(input2).put(input3).put(true).put(false).put(out).returning(out);
  }

  private static final Operator OUTER__OUT = new Operator("outer", "out");

  /**
   * {@code aten::outer.out(Tensor self, Tensor vec2, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.outer.html">torch.outer</a>
   */
  public static Tensor outer(Tensor out, Tensor input, Tensor vec2) {
    return OUTER__OUT.call().put(input).put(vec2).put(out).returning(out);
  }

  private static final Operator PERMUTE_COPY__OUT = new Operator("permute_copy", "out");

  /**
   * {@code aten::permute_copy.out(Tensor self, int[] dims, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.permute_copy.html">torch.permute_copy</a>
   */
  public static Tensor permuteCopy(Tensor out, Tensor input, long... dims) {
    return PERMUTE_COPY__OUT.call().put(input).put(dims).put(out).returning(out);
  }

  private static final Operator PIXEL_SHUFFLE__OUT = new Operator("pixel_shuffle", "out");

  /**
   * {@code aten::pixel_shuffle.out(Tensor self, int upscale_factor, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.pixel_shuffle.html">torch.nn.functional.pixel_shuffle</a>
   */
  public static Tensor pixelShuffle(Tensor out, Tensor input, long upscaleFactor) {
    return PIXEL_SHUFFLE__OUT.call().put(input).put(upscaleFactor).put(out).returning(out);
  }

  private static final Operator PIXEL_UNSHUFFLE__OUT = new Operator("pixel_unshuffle", "out");

  /**
   * {@code aten::pixel_unshuffle.out(Tensor self, int downscale_factor, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.pixel_unshuffle.html">torch.nn.functional.pixel_unshuffle</a>
   */
  public static Tensor pixelUnshuffle(Tensor out, Tensor input, long downscaleFactor) {
    return PIXEL_UNSHUFFLE__OUT.call().put(input).put(downscaleFactor).put(out).returning(out);
  }

  private static final Operator POISSON__OUT = new Operator("poisson", "out");

  /**
   * {@code aten::poisson.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.poisson.html">torch.poisson</a>
   */
  public static Tensor poisson(Tensor out, Tensor input, Generator generator) {
    return POISSON__OUT.call().put(input).put(generator).put(out).returning(out);
  }

  /** {@code aten::poisson.out(Tensor self, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor poisson(Tensor out, Tensor input) {
    return POISSON__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator POLAR__OUT = new Operator("polar", "out");

  /**
   * {@code aten::polar.out(Tensor abs, Tensor angle, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.polar.html">torch.polar</a>
   */
  public static Tensor polar(Tensor out, Tensor abs, Tensor angle) {
    return POLAR__OUT.call().put(abs).put(angle).put(out).returning(out);
  }

  private static final Operator POLYGAMMA__OUT = new Operator("polygamma", "out");

  /**
   * {@code aten::polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.polygamma.html">torch.polygamma</a>
   */
  public static Tensor polygamma(Tensor out, long n, Tensor input) {
    return POLYGAMMA__OUT.call().put(n).put(input).put(out).returning(out);
  }

  private static final Operator POW__SCALAR_OUT = new Operator("pow", "Scalar_out");

  /**
   * {@code aten::pow.Scalar_out(Scalar self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.pow.html">torch.pow</a>
   */
  public static Tensor pow(Tensor out, Number input, Tensor exponent) {
    return POW__SCALAR_OUT.call().put(input).put(exponent).put(out).returning(out);
  }

  private static final Operator POW__TENSOR_SCALAR_OUT = new Operator("pow", "Tensor_Scalar_out");

  /**
   * {@code aten::pow.Tensor_Scalar_out(Tensor self, Scalar exponent, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.pow.html">torch.pow</a>
   */
  public static Tensor pow(Tensor out, Tensor input, Number exponent) {
    return POW__TENSOR_SCALAR_OUT.call().put(input).put(exponent).put(out).returning(out);
  }

  private static final Operator POW__TENSOR_TENSOR_OUT = new Operator("pow", "Tensor_Tensor_out");

  /**
   * {@code aten::pow.Tensor_Tensor_out(Tensor self, Tensor exponent, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.pow.html">torch.pow</a>
   */
  public static Tensor pow(Tensor out, Tensor input, Tensor exponent) {
    return POW__TENSOR_TENSOR_OUT.call().put(input).put(exponent).put(out).returning(out);
  }

  private static final Operator PROD__INT_OUT = new Operator("prod", "int_out");

  /**
   * {@code aten::prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.prod.html">torch.prod</a>
   */
  public static Tensor prod(Tensor out, Tensor input, long dim, boolean keepdim, DType dtype) {
    return PROD__INT_OUT.call().put(input).put(dim).put(keepdim).put(dtype).put(out).returning(out);
  }

  /** {@code aten::prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor prod(Tensor out, Tensor input, long dim, boolean keepdim) {
    return PROD__INT_OUT.call().put(input).put(dim).put(keepdim).none().put(out).returning(out);
  }

  /** {@code aten::prod.int_out(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor prod(Tensor out, Tensor input, long dim) {
    return PROD__INT_OUT.call().put(input).put(dim).put(false).none().put(out).returning(out);
  }

  private static final Operator PROD__OUT = new Operator("prod", "out");

  /**
   * {@code aten::prod.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.prod.html">torch.prod</a>
   */
  public static Tensor prod(Tensor out, Tensor input, DType dtype) {
    return PROD__OUT.call().put(input).put(dtype).put(out).returning(out);
  }

  /** {@code aten::prod.out(Tensor self, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor prod(Tensor out, Tensor input) {
    return PROD__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator PUT__OUT = new Operator("put", "out");

  /**
   * {@code aten::put.out(Tensor self, Tensor index, Tensor source, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.put.html">torch.Tensor.put</a>
   */
  public static Tensor put(Tensor out, Tensor input, Tensor index, Tensor source, boolean accumulate) {
    return PUT__OUT.call().put(input).put(index).put(source).put(accumulate).put(out).returning(out);
  }

  /** {@code aten::put.out(Tensor self, Tensor index, Tensor source, bool accumulate=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor put(Tensor out, Tensor input, Tensor index, Tensor source) {
    return PUT__OUT.call().put(input).put(index).put(source).put(false).put(out).returning(out);
  }

  private static final Operator Q_PER_CHANNEL_SCALES__OUT = new Operator("q_per_channel_scales", "out");

  /**
   * {@code aten::q_per_channel_scales.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.q_per_channel_scales.html">torch.Tensor.q_per_channel_scales</a>
   */
  public static Tensor qPerChannelScales(Tensor out, Tensor input) {
    return Q_PER_CHANNEL_SCALES__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator Q_PER_CHANNEL_ZERO_POINTS__OUT = new Operator("q_per_channel_zero_points", "out");

  /**
   * {@code aten::q_per_channel_zero_points.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.q_per_channel_zero_points.html">torch.Tensor.q_per_channel_zero_points</a>
   */
  public static Tensor qPerChannelZeroPoints(Tensor out, Tensor input) {
    return Q_PER_CHANNEL_ZERO_POINTS__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator QR__Q = new Operator("qr", "Q");

  /**
   * {@code aten::qr.Q(Tensor self, bool some=True, *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.qr.html">torch.qr</a>
   */
  public static void qr(Tensor q, Tensor r, Tensor input, boolean some) {
    QR__Q.call().put(input).put(some).put(q).put(r).run();
  }

  /** {@code aten::qr.Q(Tensor self, bool some=True, *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)} */
  public static void qr(Tensor q, Tensor r, Tensor input) {
    QR__Q.call().put(input).put(true).put(q).put(r).run();
  }

  private static final Operator QUANTILE__OUT = new Operator("quantile", "out");

  /**
   * {@code aten::quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantile.html">torch.quantile</a>
   */
  public static Tensor quantile(Tensor out, Tensor input, Tensor q, Number dim, boolean keepdim, String interpolation) {
    return QUANTILE__OUT.call().put(input).put(q).put(dim).put(keepdim).put(interpolation).put(out).returning(out);
  }

  /** {@code aten::quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantile(Tensor out, Tensor input, Tensor q, Number dim, boolean keepdim) {
    return QUANTILE__OUT.call().put(input).put(q).put(dim).put(keepdim).put("linear").put(out).returning(out);
  }

  /** {@code aten::quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantile(Tensor out, Tensor input, Tensor q, Number dim) {
    return QUANTILE__OUT.call().put(input).put(q).put(dim).put(false).put("linear").put(out).returning(out);
  }

  /** {@code aten::quantile.out(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantile(Tensor out, Tensor input, Tensor q) {
    return QUANTILE__OUT.call().put(input).put(q).none().put(false).put("linear").put(out).returning(out);
  }

  private static final Operator QUANTILE__SCALAR_OUT = new Operator("quantile", "scalar_out");

  /**
   * {@code aten::quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantile.html">torch.quantile</a>
   */
  public static Tensor quantile(Tensor out, Tensor input, double q, Number dim, boolean keepdim, String interpolation) {
    return QUANTILE__SCALAR_OUT.call().put(input).put(q).put(dim).put(keepdim).put(interpolation).put(out).returning(out);
  }

  /** {@code aten::quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantile(Tensor out, Tensor input, double q, Number dim, boolean keepdim) {
    return QUANTILE__SCALAR_OUT.call().put(input).put(q).put(dim).put(keepdim).put("linear").put(out).returning(out);
  }

  /** {@code aten::quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantile(Tensor out, Tensor input, double q, Number dim) {
    return QUANTILE__SCALAR_OUT.call().put(input).put(q).put(dim).put(false).put("linear").put(out).returning(out);
  }

  /** {@code aten::quantile.scalar_out(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantile(Tensor out, Tensor input, double q) {
    return QUANTILE__SCALAR_OUT.call().put(input).put(q).none().put(false).put("linear").put(out).returning(out);
  }

  private static final Operator QUANTIZE_PER_CHANNEL__OUT = new Operator("quantize_per_channel", "out");

  /**
   * {@code aten::quantize_per_channel.out(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_channel.html">torch.quantize_per_channel</a>
   */
  public static Tensor quantizePerChannel(Tensor out, Tensor input, Tensor scales, Tensor zeroPoints, long axis, DType dtype) {
    return QUANTIZE_PER_CHANNEL__OUT.call().put(input).put(scales).put(zeroPoints).put(axis).put(dtype).put(out).returning(out);
  }

  private static final Operator QUANTIZE_PER_TENSOR__OUT = new Operator("quantize_per_tensor", "out");

  /**
   * {@code aten::quantize_per_tensor.out(Tensor self, float scale, int zero_point, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_tensor.html">torch.quantize_per_tensor</a>
   */
  public static Tensor quantizePerTensor(Tensor out, Tensor input, double scale, long zeroPoint, DType dtype) {
    return QUANTIZE_PER_TENSOR__OUT.call().put(input).put(scale).put(zeroPoint).put(dtype).put(out).returning(out);
  }

  private static final Operator QUANTIZE_PER_TENSOR__TENSOR_QPARAMS_OUT = new Operator("quantize_per_tensor", "tensor_qparams_out");

  /**
   * {@code aten::quantize_per_tensor.tensor_qparams_out(Tensor self, Tensor scale, Tensor zero_point, ScalarType dtype, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_tensor.html">torch.quantize_per_tensor</a>
   */
  public static Tensor quantizePerTensor(Tensor out, Tensor input, Tensor scale, Tensor zeroPoint, DType dtype) {
    return QUANTIZE_PER_TENSOR__TENSOR_QPARAMS_OUT.call().put(input).put(scale).put(zeroPoint).put(dtype).put(out).returning(out);
  }

  private static final Operator QUANTIZE_PER_TENSOR__TENSORS_OUT = new Operator("quantize_per_tensor", "tensors_out");

  /**
   * {@code aten::quantize_per_tensor.tensors_out(Tensor[] tensors, Tensor scales, Tensor zero_points, ScalarType dtype, *, Tensor(a!)[] out) -> ()}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_tensor.html">torch.quantize_per_tensor</a>
   */
  public static void quantizePerTensor(List<Tensor> out, List<Tensor> tensors, Tensor scales, Tensor zeroPoints, DType dtype) {
    Tensor[] outAll = TensorLists.copyNullable(out);
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    QUANTIZE_PER_TENSOR__TENSORS_OUT.call().put(tensorsAll).put(scales).put(zeroPoints).put(dtype).put(outAll).run();
  }

  private static final Operator QUANTIZE_PER_TENSOR_DYNAMIC__OUT = new Operator("quantize_per_tensor_dynamic", "out");

  /**
   * {@code aten::quantize_per_tensor_dynamic.out(Tensor self, ScalarType dtype, bool reduce_range, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantize_per_tensor_dynamic.html">torch.quantize_per_tensor_dynamic</a>
   */
  public static Tensor quantizePerTensorDynamic(Tensor out, Tensor input, DType dtype, boolean reduceRange) {
    return QUANTIZE_PER_TENSOR_DYNAMIC__OUT.call().put(input).put(dtype).put(reduceRange).put(out).returning(out);
  }

  private static final Operator QUANTIZED_BATCH_NORM__OUT = new Operator("quantized_batch_norm", "out");

  /**
   * {@code aten::quantized_batch_norm.out(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor var, float eps, float output_scale, int output_zero_point, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantized_batch_norm.html">torch.quantized_batch_norm</a>
   */
  public static Tensor quantizedBatchNorm(Tensor out, Tensor input, Tensor weight, Tensor bias, Tensor mean, Tensor var, double eps, double outputScale, long outputZeroPoint) {
    return QUANTIZED_BATCH_NORM__OUT.call().put(input).put(weight).put(bias).put(mean).put(var).put(eps).put(outputScale).put(outputZeroPoint).put(out).returning(out);
  }

  private static final Operator QUANTIZED_MAX_POOL1D__OUT = new Operator("quantized_max_pool1d", "out");

  /**
   * {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantized_max_pool1d.html">torch.quantized_max_pool1d</a>
   */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(new long[] {1}).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long kernelSize, long stride, long padding) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(new long[] {1}).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long[] kernelSize, long... stride) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).put(kernelSize).put(stride).put(new long[] {0}).put(new long[] {1}).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long kernelSize, long stride) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).each(kernelSize).each(stride).put(new long[] {0}).put(new long[] {1}).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool1d.out(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool1d(Tensor out, Tensor input, long... kernelSize) {
    return QUANTIZED_MAX_POOL1D__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(new long[] {0}).put(new long[] {1}).put(false).put(out).returning(out);
  }

  private static final Operator QUANTIZED_MAX_POOL2D__OUT = new Operator("quantized_max_pool2d", "out");

  /**
   * {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.quantized_max_pool2d.html">torch.quantized_max_pool2d</a>
   */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long kernelSize, long stride, long padding) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long[] kernelSize, long... stride) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(stride).put(0L).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long kernelSize, long stride) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).each(kernelSize).each(stride).put(0L).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool2d.out(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool2d(Tensor out, Tensor input, long... kernelSize) {
    return QUANTIZED_MAX_POOL2D__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(0L).put(1L).put(false).put(out).returning(out);
  }

  private static final Operator QUANTIZED_MAX_POOL3D__OUT = new Operator("quantized_max_pool3d", "out");

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation, boolean ceilMode) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(ceilMode).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long[] padding, long... dilation) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding, long dilation) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).each(dilation).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long[] kernelSize, long[] stride, long... padding) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(padding).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long kernelSize, long stride, long padding) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).each(padding).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long[] kernelSize, long... stride) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(stride).put(0L).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long kernelSize, long stride) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).each(kernelSize).each(stride).put(0L).put(1L).put(false).put(out).returning(out);
  }

  /** {@code aten::quantized_max_pool3d.out(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor quantizedMaxPool3d(Tensor out, Tensor input, long... kernelSize) {
    return QUANTIZED_MAX_POOL3D__OUT.call().put(input).put(kernelSize).put(new long[] {}).put(0L).put(1L).put(false).put(out).returning(out);
  }

  private static final Operator RAD2DEG__OUT = new Operator("rad2deg", "out");

  /**
   * {@code aten::rad2deg.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rad2deg.html">torch.rad2deg</a>
   */
  public static Tensor rad2deg(Tensor out, Tensor input) {
    return RAD2DEG__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator RAND__GENERATOR_OUT = new Operator("rand", "generator_out");

  /**
   * {@code aten::rand.generator_out(SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rand.html">torch.rand</a>
   */
  public static Tensor rand(Tensor out, long[] size, Generator generator) {
    return RAND__GENERATOR_OUT.call().put(size).put(generator).put(out).returning(out);
  }

  private static final Operator RAND__OUT = new Operator("rand", "out");

  /**
   * {@code aten::rand.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rand.html">torch.rand</a>
   */
  public static Tensor rand(Tensor out, long... size) {
    return RAND__OUT.call().put(size).put(out).returning(out);
  }

  private static final Operator RAND_LIKE__GENERATOR_OUT = new Operator("rand_like", "generator_out");

  /**
   * {@code aten::rand_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rand_like.html">torch.rand_like</a>
   */
  public static Tensor randLike(Tensor out, Tensor input, Generator generator, MemoryFormat memoryFormat) {
    return RAND_LIKE__GENERATOR_OUT.call().put(input).put(generator).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::rand_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randLike(Tensor out, Tensor input, Generator generator) {
    return RAND_LIKE__GENERATOR_OUT.call().put(input).put(generator).none().put(out).returning(out);
  }

  private static final Operator RAND_LIKE__OUT = new Operator("rand_like", "out");

  /**
   * {@code aten::rand_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rand_like.html">torch.rand_like</a>
   */
  public static Tensor randLike(Tensor out, Tensor input, MemoryFormat memoryFormat) {
    return RAND_LIKE__OUT.call().put(input).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::rand_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randLike(Tensor out, Tensor input) {
    return RAND_LIKE__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator RANDINT__GENERATOR_OUT = new Operator("randint", "generator_out");

  /**
   * {@code aten::randint.generator_out(SymInt high, SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(Tensor out, long high, long[] size, Generator generator) {
    return RANDINT__GENERATOR_OUT.call().put(high).put(size).put(generator).put(out).returning(out);
  }

  private static final Operator RANDINT__LOW_GENERATOR_OUT = new Operator("randint", "low_generator_out");

  /**
   * {@code aten::randint.low_generator_out(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(Tensor out, long low, long high, long[] size, Generator generator) {
    return RANDINT__LOW_GENERATOR_OUT.call().put(low).put(high).put(size).put(generator).put(out).returning(out);
  }

  private static final Operator RANDINT__LOW_OUT = new Operator("randint", "low_out");

  /**
   * {@code aten::randint.low_out(SymInt low, SymInt high, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(Tensor out, long low, long high, long... size) {
    return RANDINT__LOW_OUT.call().put(low).put(high).put(size).put(out).returning(out);
  }

  private static final Operator RANDINT__OUT = new Operator("randint", "out");

  /**
   * {@code aten::randint.out(SymInt high, SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint.html">torch.randint</a>
   */
  public static Tensor randint(Tensor out, long high, long[] size) {
    return RANDINT__OUT.call().put(high).put(size).put(out).returning(out);
  }

  private static final Operator RANDINT_LIKE__TENSOR_GENERATOR_OUT = new Operator("randint_like", "Tensor_generator_out");

  /**
   * {@code aten::randint_like.Tensor_generator_out(Tensor self, Tensor high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public static Tensor randintLike(Tensor out, Tensor input, Tensor high, Generator generator, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__TENSOR_GENERATOR_OUT.call().put(input).put(high).put(generator).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::randint_like.Tensor_generator_out(Tensor self, Tensor high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randintLike(Tensor out, Tensor input, Tensor high, Generator generator) {
    return RANDINT_LIKE__TENSOR_GENERATOR_OUT.call().put(input).put(high).put(generator).none().put(out).returning(out);
  }

  private static final Operator RANDINT_LIKE__TENSOR_OUT = new Operator("randint_like", "Tensor_out");

  /**
   * {@code aten::randint_like.Tensor_out(Tensor self, Tensor high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public static Tensor randintLike(Tensor out, Tensor input, Tensor high, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__TENSOR_OUT.call().put(input).put(high).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::randint_like.Tensor_out(Tensor self, Tensor high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randintLike(Tensor out, Tensor input, Tensor high) {
    return RANDINT_LIKE__TENSOR_OUT.call().put(input).put(high).none().put(out).returning(out);
  }

  private static final Operator RANDINT_LIKE__GENERATOR_OUT = new Operator("randint_like", "generator_out");

  /**
   * {@code aten::randint_like.generator_out(Tensor self, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public static Tensor randintLike(Tensor out, Tensor input, long high, Generator generator, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__GENERATOR_OUT.call().put(input).put(high).put(generator).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::randint_like.generator_out(Tensor self, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randintLike(Tensor out, Tensor input, long high, Generator generator) {
    return RANDINT_LIKE__GENERATOR_OUT.call().put(input).put(high).put(generator).none().put(out).returning(out);
  }

  private static final Operator RANDINT_LIKE__LOW_DTYPE_OUT = new Operator("randint_like", "low_dtype_out");

  /**
   * {@code aten::randint_like.low_dtype_out(Tensor self, SymInt low, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public static Tensor randintLike(Tensor out, Tensor input, long low, long high, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__LOW_DTYPE_OUT.call().put(input).put(low).put(high).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::randint_like.low_dtype_out(Tensor self, SymInt low, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randintLike(Tensor out, Tensor input, long low, long high) {
    return RANDINT_LIKE__LOW_DTYPE_OUT.call().put(input).put(low).put(high).none().put(out).returning(out);
  }

  private static final Operator RANDINT_LIKE__LOW_GENERATOR_DTYPE_OUT = new Operator("randint_like", "low_generator_dtype_out");

  /**
   * {@code aten::randint_like.low_generator_dtype_out(Tensor self, SymInt low, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public static Tensor randintLike(Tensor out, Tensor input, long low, long high, Generator generator, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__LOW_GENERATOR_DTYPE_OUT.call().put(input).put(low).put(high).put(generator).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::randint_like.low_generator_dtype_out(Tensor self, SymInt low, SymInt high, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randintLike(Tensor out, Tensor input, long low, long high, Generator generator) {
    return RANDINT_LIKE__LOW_GENERATOR_DTYPE_OUT.call().put(input).put(low).put(high).put(generator).none().put(out).returning(out);
  }

  private static final Operator RANDINT_LIKE__OUT = new Operator("randint_like", "out");

  /**
   * {@code aten::randint_like.out(Tensor self, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randint_like.html">torch.randint_like</a>
   */
  public static Tensor randintLike(Tensor out, Tensor input, long high, MemoryFormat memoryFormat) {
    return RANDINT_LIKE__OUT.call().put(input).put(high).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::randint_like.out(Tensor self, SymInt high, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randintLike(Tensor out, Tensor input, long high) {
    return RANDINT_LIKE__OUT.call().put(input).put(high).none().put(out).returning(out);
  }

  private static final Operator RANDN__GENERATOR_OUT = new Operator("randn", "generator_out");

  /**
   * {@code aten::randn.generator_out(SymInt[] size, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randn.html">torch.randn</a>
   */
  public static Tensor randn(Tensor out, long[] size, Generator generator) {
    return RANDN__GENERATOR_OUT.call().put(size).put(generator).put(out).returning(out);
  }

  private static final Operator RANDN__OUT = new Operator("randn", "out");

  /**
   * {@code aten::randn.out(SymInt[] size, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randn.html">torch.randn</a>
   */
  public static Tensor randn(Tensor out, long... size) {
    return RANDN__OUT.call().put(size).put(out).returning(out);
  }

  private static final Operator RANDN_LIKE__GENERATOR_OUT = new Operator("randn_like", "generator_out");

  /**
   * {@code aten::randn_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randn_like.html">torch.randn_like</a>
   */
  public static Tensor randnLike(Tensor out, Tensor input, Generator generator, MemoryFormat memoryFormat) {
    return RANDN_LIKE__GENERATOR_OUT.call().put(input).put(generator).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::randn_like.generator_out(Tensor self, *, Generator? generator, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randnLike(Tensor out, Tensor input, Generator generator) {
    return RANDN_LIKE__GENERATOR_OUT.call().put(input).put(generator).none().put(out).returning(out);
  }

  private static final Operator RANDN_LIKE__OUT = new Operator("randn_like", "out");

  /**
   * {@code aten::randn_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randn_like.html">torch.randn_like</a>
   */
  public static Tensor randnLike(Tensor out, Tensor input, MemoryFormat memoryFormat) {
    return RANDN_LIKE__OUT.call().put(input).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::randn_like.out(Tensor self, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor randnLike(Tensor out, Tensor input) {
    return RANDN_LIKE__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator RANDOM__FROM_OUT = new Operator("random", "from_out");

  /** {@code aten::random.from_out(Tensor self, int from, int? to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor random(Tensor out, Tensor input, long from, Number to, Generator generator) {
    return RANDOM__FROM_OUT.call().put(input).put(from).put(to).put(generator).put(out).returning(out);
  }

  /** {@code aten::random.from_out(Tensor self, int from, int? to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor random(Tensor out, Tensor input, long from, Number to) {
    return RANDOM__FROM_OUT.call().put(input).put(from).put(to).none().put(out).returning(out);
  }

  private static final Operator RANDOM__OUT = new Operator("random", "out");

  /** {@code aten::random.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor random(Tensor out, Tensor input, Generator generator) {
    return RANDOM__OUT.call().put(input).put(generator).put(out).returning(out);
  }

  /** {@code aten::random.out(Tensor self, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor random(Tensor out, Tensor input) {
    return RANDOM__OUT.call().put(input).none().put(out).returning(out);
  }

  private static final Operator RANDOM__TO_OUT = new Operator("random", "to_out");

  /** {@code aten::random.to_out(Tensor self, int to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor random(Tensor out, Tensor input, long to, Generator generator) {
    return RANDOM__TO_OUT.call().put(input).put(to).put(generator).put(out).returning(out);
  }

  /** {@code aten::random.to_out(Tensor self, int to, *, Generator? generator=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor random(Tensor out, Tensor input, long to) {
    return RANDOM__TO_OUT.call().put(input).put(to).none().put(out).returning(out);
  }

  private static final Operator RANDPERM__GENERATOR_OUT = new Operator("randperm", "generator_out");

  /**
   * {@code aten::randperm.generator_out(SymInt n, *, Generator? generator, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randperm.html">torch.randperm</a>
   */
  public static Tensor randperm(Tensor out, long n, Generator generator) {
    return RANDPERM__GENERATOR_OUT.call().put(n).put(generator).put(out).returning(out);
  }

  private static final Operator RANDPERM__OUT = new Operator("randperm", "out");

  /**
   * {@code aten::randperm.out(SymInt n, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.randperm.html">torch.randperm</a>
   */
  public static Tensor randperm(Tensor out, long n) {
    return RANDPERM__OUT.call().put(n).put(out).returning(out);
  }

  private static final Operator RANGE__OUT = new Operator("range", "out");

  /**
   * {@code aten::range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.range.html">torch.range</a>
   */
  public static Tensor range(Tensor out, Number start, Number end, Number step) {
    return RANGE__OUT.call().put(start).put(end).put(step).put(out).returning(out);
  }

  /** {@code aten::range.out(Scalar start, Scalar end, Scalar step=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor range(Tensor out, Number start, Number end) {
    return RANGE__OUT.call().put(start).put(end).put(1L).put(out).returning(out);
  }

  private static final Operator RANGE__OUT_ = new Operator("range", "out_");

  /**
   * {@code aten::range.out_(Scalar start, Scalar end, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.range.html">torch.range</a>
   */
  public static Tensor rangeOut(Tensor out, Number start, Number end) {
    return RANGE__OUT_.call().put(start).put(end).put(out).returning(out);
  }

  private static final Operator RECIPROCAL__OUT = new Operator("reciprocal", "out");

  /**
   * {@code aten::reciprocal.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.reciprocal.html">torch.reciprocal</a>
   */
  public static Tensor reciprocal(Tensor out, Tensor input) {
    return RECIPROCAL__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator REFLECTION_PAD1D__OUT = new Operator("reflection_pad1d", "out");

  /** {@code aten::reflection_pad1d.out(Tensor self, SymInt[2] padding, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor reflectionPad1d(Tensor out, Tensor input, long... padding) {
    return REFLECTION_PAD1D__OUT.call().put(input).put(padding).put(out).returning(out);
  }

  private static final Operator REFLECTION_PAD2D__OUT = new Operator("reflection_pad2d", "out");

  /** {@code aten::reflection_pad2d.out(Tensor self, SymInt[4] padding, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor reflectionPad2d(Tensor out, Tensor input, long... padding) {
    return REFLECTION_PAD2D__OUT.call().put(input).put(padding).put(out).returning(out);
  }

  private static final Operator REFLECTION_PAD3D__OUT = new Operator("reflection_pad3d", "out");

  /** {@code aten::reflection_pad3d.out(Tensor self, SymInt[6] padding, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor reflectionPad3d(Tensor out, Tensor input, long... padding) {
    return REFLECTION_PAD3D__OUT.call().put(input).put(padding).put(out).returning(out);
  }

  private static final Operator RELU__OUT = new Operator("relu", "out");

  /**
   * {@code aten::relu.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.relu.html">torch.nn.functional.relu</a>
   */
  public static Tensor relu(Tensor out, Tensor input) {
    return RELU__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator REMAINDER__SCALAR_TENSOR_OUT = new Operator("remainder", "Scalar_Tensor_out");

  /**
   * {@code aten::remainder.Scalar_Tensor_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.remainder.html">torch.remainder</a>
   */
  public static Tensor remainder(Tensor out, Number input, Tensor other) {
    return REMAINDER__SCALAR_TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator REMAINDER__SCALAR_OUT = new Operator("remainder", "Scalar_out");

  /**
   * {@code aten::remainder.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.remainder.html">torch.remainder</a>
   */
  public static Tensor remainder(Tensor out, Tensor input, Number other) {
    return REMAINDER__SCALAR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator REMAINDER__TENSOR_OUT = new Operator("remainder", "Tensor_out");

  /**
   * {@code aten::remainder.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.remainder.html">torch.remainder</a>
   */
  public static Tensor remainder(Tensor out, Tensor input, Tensor other) {
    return REMAINDER__TENSOR_OUT.call().put(input).put(other).put(out).returning(out);
  }

  private static final Operator RENORM__OUT = new Operator("renorm", "out");

  /**
   * {@code aten::renorm.out(Tensor self, Scalar p, int dim, Scalar maxnorm, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.renorm.html">torch.renorm</a>
   */
  public static Tensor renorm(Tensor out, Tensor input, Number p, long dim, Number maxnorm) {
    return RENORM__OUT.call().put(input).put(p).put(dim).put(maxnorm).put(out).returning(out);
  }

  private static final Operator REPEAT__OUT = new Operator("repeat", "out");

  /**
   * {@code aten::repeat.out(Tensor self, SymInt[] repeats, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.repeat.html">torch.Tensor.repeat</a>
   */
  public static Tensor repeat(Tensor out, Tensor input, long... repeats) {
    return REPEAT__OUT.call().put(input).put(repeats).put(out).returning(out);
  }

  private static final Operator REPEAT_INTERLEAVE__TENSOR_OUT = new Operator("repeat_interleave", "Tensor_out");

  /**
   * {@code aten::repeat_interleave.Tensor_out(Tensor repeats, *, SymInt? output_size=None, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.repeat_interleave.html">torch.repeat_interleave</a>
   */
  public static Tensor repeatInterleave(Tensor out, Tensor repeats, Number outputSize) {
    return REPEAT_INTERLEAVE__TENSOR_OUT.call().put(repeats).put(outputSize).put(out).returning(out);
  }

  /** {@code aten::repeat_interleave.Tensor_out(Tensor repeats, *, SymInt? output_size=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor repeatInterleave(Tensor out, Tensor repeats) {
    return REPEAT_INTERLEAVE__TENSOR_OUT.call().put(repeats).none().put(out).returning(out);
  }

  private static final Operator REPLICATION_PAD1D__OUT = new Operator("replication_pad1d", "out");

  /** {@code aten::replication_pad1d.out(Tensor self, SymInt[2] padding, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor replicationPad1d(Tensor out, Tensor input, long... padding) {
    return REPLICATION_PAD1D__OUT.call().put(input).put(padding).put(out).returning(out);
  }

  private static final Operator REPLICATION_PAD2D__OUT = new Operator("replication_pad2d", "out");

  /** {@code aten::replication_pad2d.out(Tensor self, SymInt[4] padding, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor replicationPad2d(Tensor out, Tensor input, long... padding) {
    return REPLICATION_PAD2D__OUT.call().put(input).put(padding).put(out).returning(out);
  }

  private static final Operator REPLICATION_PAD3D__OUT = new Operator("replication_pad3d", "out");

  /** {@code aten::replication_pad3d.out(Tensor self, SymInt[6] padding, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor replicationPad3d(Tensor out, Tensor input, long... padding) {
    return REPLICATION_PAD3D__OUT.call().put(input).put(padding).put(out).returning(out);
  }

  private static final Operator RESIZE__OUT = new Operator("resize", "out");

  /** {@code aten::resize.out(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor resize(Tensor out, Tensor input, long[] size, MemoryFormat memoryFormat) {
    return RESIZE__OUT.call().put(input).put(size).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::resize.out(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor resize(Tensor out, Tensor input, long... size) {
    return RESIZE__OUT.call().put(input).put(size).none().put(out).returning(out);
  }

  private static final Operator RESIZE_AS__OUT = new Operator("resize_as", "out");

  /** {@code aten::resize_as.out(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor resizeAs(Tensor out, Tensor input, Tensor theTemplate, MemoryFormat memoryFormat) {
    return RESIZE_AS__OUT.call().put(input).put(theTemplate).put(memoryFormat).put(out).returning(out);
  }

  /** {@code aten::resize_as.out(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor resizeAs(Tensor out, Tensor input, Tensor theTemplate) {
    return RESIZE_AS__OUT.call().put(input).put(theTemplate).none().put(out).returning(out);
  }

  private static final Operator RESIZE_AS_SPARSE__OUT = new Operator("resize_as_sparse", "out");

  /** {@code aten::resize_as_sparse.out(Tensor self, Tensor the_template, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor resizeAsSparse(Tensor out, Tensor input, Tensor theTemplate) {
    return RESIZE_AS_SPARSE__OUT.call().put(input).put(theTemplate).put(out).returning(out);
  }

  private static final Operator ROLL__OUT = new Operator("roll", "out");

  /**
   * {@code aten::roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.roll.html">torch.roll</a>
   */
  public static Tensor roll(Tensor out, Tensor input, long[] shifts, long... dims) {
    return ROLL__OUT.call().put(input).put(shifts).put(dims).put(out).returning(out);
  }

  /** {@code aten::roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor roll(Tensor out, Tensor input, long shifts, long dims) {
    return ROLL__OUT.call().put(input).each(shifts).each(dims).put(out).returning(out);
  }

  /** {@code aten::roll.out(Tensor self, SymInt[1] shifts, int[1] dims=[], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor roll(Tensor out, Tensor input, long... shifts) {
    return ROLL__OUT.call().put(input).put(shifts).put(new long[] {}).put(out).returning(out);
  }

  private static final Operator ROT90__OUT = new Operator("rot90", "out");

  /**
   * {@code aten::rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rot90.html">torch.rot90</a>
   */
  public static Tensor rot90(Tensor out, Tensor input, long k, long... dims) {
    return ROT90__OUT.call().put(input).put(k).put(dims).put(out).returning(out);
  }

  /** {@code aten::rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rot90(Tensor out, Tensor input, long k) {
    return ROT90__OUT.call().put(input).put(k).put(new long[] {0, 1}).put(out).returning(out);
  }

  /** {@code aten::rot90.out(Tensor self, int k=1, int[] dims=[0, 1], *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rot90(Tensor out, Tensor input) {
    return ROT90__OUT.call().put(input).put(1L).put(new long[] {0, 1}).put(out).returning(out);
  }

  private static final Operator ROUND__DECIMALS_OUT = new Operator("round", "decimals_out");

  /**
   * {@code aten::round.decimals_out(Tensor self, *, int decimals, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.round.html">torch.round</a>
   */
  public static Tensor round(Tensor out, Tensor input, long decimals) {
    return ROUND__DECIMALS_OUT.call().put(input).put(decimals).put(out).returning(out);
  }

  private static final Operator ROUND__OUT = new Operator("round", "out");

  /**
   * {@code aten::round.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.round.html">torch.round</a>
   */
  public static Tensor round(Tensor out, Tensor input) {
    return ROUND__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ROW_INDICES_COPY__OUT = new Operator("row_indices_copy", "out");

  /** {@code aten::row_indices_copy.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rowIndicesCopy(Tensor out, Tensor input) {
    return ROW_INDICES_COPY__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator ROW_STACK__OUT = new Operator("row_stack", "out");

  /**
   * {@code aten::row_stack.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.row_stack.html">torch.row_stack</a>
   */
  public static Tensor rowStack(Tensor out, List<Tensor> tensors) {
    Tensor[] tensorsAll = TensorLists.copyNullable(tensors);
    return ROW_STACK__OUT.call().put(tensorsAll).put(out).returning(out);
  }

  private static final Operator RRELU_WITH_NOISE__OUT = new Operator("rrelu_with_noise", "out");

  /** {@code aten::rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rreluWithNoise(Tensor out, Tensor input, Tensor noise, Number lower, Number upper, boolean training, Generator generator) {
    return RRELU_WITH_NOISE__OUT.call().put(input).put(noise).put(lower).put(upper).put(training).put(generator).put(out).returning(out);
  }

  /** {@code aten::rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rreluWithNoise(Tensor out, Tensor input, Tensor noise, Number lower, Number upper, boolean training) {
    return RRELU_WITH_NOISE__OUT.call().put(input).put(noise).put(lower).put(upper).put(training).none().put(out).returning(out);
  }

  /** {@code aten::rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rreluWithNoise(Tensor out, Tensor input, Tensor noise, Number lower, Number upper) {
    return RRELU_WITH_NOISE__OUT.call().put(input).put(noise).put(lower).put(upper).put(false).none().put(out).returning(out);
  }

  /** {@code aten::rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rreluWithNoise(Tensor out, Tensor input, Tensor noise, Number lower) {
    return RRELU_WITH_NOISE__OUT.call().put(input).put(noise).put(lower).put(0.33333333333333331d).put(false).none().put(out).returning(out);
  }

  /** {@code aten::rrelu_with_noise.out(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rreluWithNoise(Tensor out, Tensor input, Tensor noise) {
    return RRELU_WITH_NOISE__OUT.call().put(input).put(noise).put(0.125d).put(0.33333333333333331d).put(false).none().put(out).returning(out);
  }

  private static final Operator RSQRT__OUT = new Operator("rsqrt", "out");

  /**
   * {@code aten::rsqrt.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)}
   *
   * @see <a href="https://docs.pytorch.org/docs/2.13/generated/torch.rsqrt.html">torch.rsqrt</a>
   */
  public static Tensor rsqrt(Tensor out, Tensor input) {
    return RSQRT__OUT.call().put(input).put(out).returning(out);
  }

  private static final Operator RSUB__SCALAR_OUT = new Operator("rsub", "Scalar_out");

  /** {@code aten::rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rsub(Tensor out, Tensor input, Number other, Number alpha) {
    return RSUB__SCALAR_OUT.call().put(input).put(other).put(alpha).put(out).returning(out);
  }

  /** {@code aten::rsub.Scalar_out(Tensor self, Scalar other, Scalar alpha=1, *, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rsub(Tensor out, Tensor input, Number other) {
    return RSUB__SCALAR_OUT.call().put(input).put(other).put(1L).put(out).returning(out);
  }

  private static final Operator RSUB__TENSOR_OUT = new Operator("rsub", "Tensor_out");

  /** {@code aten::rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rsub(Tensor out, Tensor input, Tensor other, Number alpha) {
    return RSUB__TENSOR_OUT.call().put(input).put(other).put(alpha).put(out).returning(out);
  }

  /** {@code aten::rsub.Tensor_out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)} */
  public static Tensor rsub(Tensor out, Tensor input, Tensor other) {
    return RSUB__TENSOR_OUT.call().put(input).put(other).put(1L).put(out).returning(out);
  }
}
