// Written by bindings/operators.sh from the schemas of LibTorch; not to be edited.
package byol.torch;

import java.util.List;

/**
 * What operators of several results return.
 *
 * <p>The names and the order of arguments are LibTorch's; null stands for none where the schema has
 * a question mark. Operators throw as {@link Tensor}'s do.
 */
public final class Results {
  private Results() {}

  /** Of {@code aten::adaptive_max_pool1d}. */
  public record AdaptiveMaxPool1d(Tensor result0, Tensor result1) {}

  /** Of {@code aten::adaptive_max_pool2d}. */
  public record AdaptiveMaxPool2d(Tensor result0, Tensor result1) {}

  /** Of {@code aten::adaptive_max_pool3d}. */
  public record AdaptiveMaxPool3d(Tensor result0, Tensor result1) {}

  /** Of {@code aten::aminmax}. */
  public record Aminmax(Tensor min, Tensor max) {}

  /** Of {@code aten::batch_norm_gather_stats}. */
  public record BatchNormGatherStats(Tensor result0, Tensor result1) {}

  /** Of {@code aten::batch_norm_gather_stats_with_counts}. */
  public record BatchNormGatherStatsWithCounts(Tensor result0, Tensor result1) {}

  /** Of {@code aten::batch_norm_stats}. */
  public record BatchNormStats(Tensor mean, Tensor invstd) {}

  /** Of {@code aten::batch_norm_update_stats}. */
  public record BatchNormUpdateStats(Tensor result0, Tensor result1) {}

  /** Of {@code aten::cudnn_batch_norm}. */
  public record CudnnBatchNorm(Tensor result0, Tensor result1, Tensor result2, Tensor result3) {}

  /** Of {@code aten::cummax}. */
  public record Cummax(Tensor values, Tensor indices) {}

  /** Of {@code aten::cummin}. */
  public record Cummin(Tensor values, Tensor indices) {}

  /** Of {@code aten::embedding_bag}. */
  public record EmbeddingBag(Tensor result0, Tensor result1, Tensor result2, Tensor result3) {}

  /** Of {@code aten::fake_quantize_per_channel_affine_cachemask}. */
  public record FakeQuantizePerChannelAffineCachemask(Tensor output, Tensor mask) {}

  /** Of {@code aten::fake_quantize_per_tensor_affine_cachemask}. */
  public record FakeQuantizePerTensorAffineCachemask(Tensor output, Tensor mask) {}

  /** Of {@code aten::fbgemm_linear_quantize_weight}. */
  public record FbgemmLinearQuantizeWeight(Tensor result0, Tensor result1, double result2, long result3) {}

  /** Of {@code aten::fractional_max_pool2d}. */
  public record FractionalMaxPool2d(Tensor result0, Tensor result1) {}

  /** Of {@code aten::fractional_max_pool3d}. */
  public record FractionalMaxPool3d(Tensor result0, Tensor result1) {}

  /** Of {@code aten::frexp}. */
  public record Frexp(Tensor mantissa, Tensor exponent) {}

  /** Of {@code aten::geqrf}. */
  public record Geqrf(Tensor a, Tensor tau) {}

  /** Of {@code aten::gru}. */
  public record Gru(Tensor output, Tensor hidden) {}

  /** Of {@code aten::histogram}. */
  public record Histogram(Tensor hist, Tensor binEdges) {}

  /** Of {@code aten::histogramdd}. */
  public record Histogramdd(Tensor hist, List<Tensor> binEdges) {}

  /** Of {@code aten::kthvalue}. */
  public record Kthvalue(Tensor values, Tensor indices) {}

  /** Of {@code aten::linalg_cholesky_ex}. */
  public record LinalgCholeskyEx(Tensor l, Tensor info) {}

  /** Of {@code aten::linalg_eig}. */
  public record LinalgEig(Tensor eigenvalues, Tensor eigenvectors) {}

  /** Of {@code aten::linalg_eigh}. */
  public record LinalgEigh(Tensor eigenvalues, Tensor eigenvectors) {}

  /** Of {@code aten::linalg_inv_ex}. */
  public record LinalgInvEx(Tensor inverse, Tensor info) {}

  /** Of {@code aten::linalg_ldl_factor}. */
  public record LinalgLdlFactor(Tensor ld, Tensor pivots) {}

  /** Of {@code aten::linalg_ldl_factor_ex}. */
  public record LinalgLdlFactorEx(Tensor ld, Tensor pivots, Tensor info) {}

  /** Of {@code aten::linalg_lstsq}. */
  public record LinalgLstsq(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) {}

  /** Of {@code aten::linalg_lu}. */
  public record LinalgLu(Tensor p, Tensor l, Tensor u) {}

  /** Of {@code aten::linalg_lu_factor}. */
  public record LinalgLuFactor(Tensor lu, Tensor pivots) {}

  /** Of {@code aten::linalg_lu_factor_ex}. */
  public record LinalgLuFactorEx(Tensor lu, Tensor pivots, Tensor info) {}

  /** Of {@code aten::linalg_qr}. */
  public record LinalgQr(Tensor q, Tensor r) {}

  /** Of {@code aten::linalg_slogdet}. */
  public record LinalgSlogdet(Tensor sign, Tensor logabsdet) {}

  /** Of {@code aten::linalg_solve_ex}. */
  public record LinalgSolveEx(Tensor result, Tensor info) {}

  /** Of {@code aten::linalg_svd}. */
  public record LinalgSvd(Tensor u, Tensor s, Tensor vh) {}

  /** Of {@code aten::log_sigmoid_forward}. */
  public record LogSigmoidForward(Tensor output, Tensor buffer) {}

  /** Of {@code aten::lstm}. */
  public record Lstm(Tensor output, Tensor hidden, Tensor cell) {}

  /** Of {@code aten::lstm_cell}. */
  public record LstmCell(Tensor hidden, Tensor cell) {}

  /** Of {@code aten::lu_unpack}. */
  public record LuUnpack(Tensor p, Tensor l, Tensor u) {}

  /** Of {@code aten::max}. */
  public record Max(Tensor values, Tensor indices) {}

  /** Of {@code aten::max_pool1d_with_indices}. */
  public record MaxPool1dWithIndices(Tensor result0, Tensor result1) {}

  /** Of {@code aten::max_pool2d_with_indices}. */
  public record MaxPool2dWithIndices(Tensor result0, Tensor result1) {}

  /** Of {@code aten::max_pool3d_with_indices}. */
  public record MaxPool3dWithIndices(Tensor result0, Tensor result1) {}

  /** Of {@code aten::median}. */
  public record Median(Tensor values, Tensor indices) {}

  /** Of {@code aten::min}. */
  public record Min(Tensor values, Tensor indices) {}

  /** Of {@code aten::miopen_batch_norm}. */
  public record MiopenBatchNorm(Tensor result0, Tensor result1, Tensor result2) {}

  /** Of {@code aten::miopen_ctc_loss}. */
  public record MiopenCtcLoss(Tensor result0, Tensor result1) {}

  /** Of {@code aten::miopen_rnn}. */
  public record MiopenRnn(Tensor result0, Tensor result1, Tensor result2, Tensor result3, Tensor result4) {}

  /** Of {@code aten::mode}. */
  public record Mode(Tensor values, Tensor indices) {}

  /** Of {@code aten::multilabel_margin_loss_forward}. */
  public record MultilabelMarginLossForward(Tensor output, Tensor isTarget) {}

  /** Of {@code aten::nanmedian}. */
  public record Nanmedian(Tensor values, Tensor indices) {}

  /** Of {@code aten::native_batch_norm}. */
  public record NativeBatchNorm(Tensor output, Tensor mean, Tensor invstd) {}

  /** Of {@code aten::native_dropout}. */
  public record NativeDropout(Tensor output, Tensor mask) {}

  /** Of {@code aten::native_group_norm}. */
  public record NativeGroupNorm(Tensor output, Tensor mean, Tensor rstd) {}

  /** Of {@code aten::native_layer_norm}. */
  public record NativeLayerNorm(Tensor output, Tensor mean, Tensor rstd) {}

  /** Of {@code aten::nll_loss2d_forward}. */
  public record NllLoss2dForward(Tensor output, Tensor totalWeight) {}

  /** Of {@code aten::nll_loss_forward}. */
  public record NllLossForward(Tensor output, Tensor totalWeight) {}

  /** Of {@code aten::qr}. */
  public record Qr(Tensor q, Tensor r) {}

  /** Of {@code aten::quantized_gru}. */
  public record QuantizedGru(Tensor result0, Tensor result1) {}

  /** Of {@code aten::quantized_lstm}. */
  public record QuantizedLstm(Tensor result0, Tensor result1, Tensor result2) {}

  /** Of {@code aten::rnn_relu}. */
  public record RnnRelu(Tensor output, Tensor hidden) {}

  /** Of {@code aten::rnn_tanh}. */
  public record RnnTanh(Tensor output, Tensor hidden) {}

  /** Of {@code aten::rrelu_with_noise_functional}. */
  public record RreluWithNoiseFunctional(Tensor result0, Tensor noiseOut) {}

  /** Of {@code aten::slogdet}. */
  public record Slogdet(Tensor sign, Tensor logabsdet) {}

  /** Of {@code aten::sort}. */
  public record Sort(Tensor values, Tensor indices) {}

  /** Of {@code aten::std_mean}. */
  public record StdMean(Tensor std, Tensor mean) {}

  /** Of {@code aten::svd}. */
  public record Svd(Tensor u, Tensor s, Tensor v) {}

  /** Of {@code aten::triangular_solve}. */
  public record TriangularSolve(Tensor solution, Tensor clonedCoefficient) {}

  /** Of {@code aten::unique_consecutive}. */
  public record UniqueConsecutive(Tensor output, Tensor inverse, Tensor counts) {}

  /** Of {@code aten::unique_dim}. */
  public record UniqueDim(Tensor output, Tensor inverse, Tensor counts) {}

  /** Of {@code aten::unique_dim_consecutive}. */
  public record UniqueDimConsecutive(Tensor output, Tensor inverse, Tensor counts) {}

  /** Of {@code aten::var_mean}. */
  public record VarMean(Tensor var, Tensor mean) {}
}
