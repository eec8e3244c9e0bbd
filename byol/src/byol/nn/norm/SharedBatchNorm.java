package byol.nn.norm;

import byol.torch.Functional;
import byol.torch.Nn;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.autograd.AutogradFunction;
import byol.torch.autograd.FunctionContext;
import byol.torch.distributed.ProcessGroup;
import byol.torch.distributed.Reduction;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.List;

/**
 * Batch normalization by the statistics of all ranks' samples, as PyTorch's {@code SyncBatchNorm}:
 * each rank's means and variances are exchanged in forward, and in backward the two sums over all
 * samples that the gradient of the input needs. All ranks have equally many samples.
 *
 * <p>The inputs are the input, [N, C] or [N, C, H, W] in float32 or float64, the weight [C] and the
 * bias [C]. The gradients of weight and bias are those of this rank's samples, to be averaged over
 * the ranks as all others.
 */
final class SharedBatchNorm implements AutogradFunction {
  private static final List<Boolean> ALL = List.of(true, true, true);

  private final ProcessGroup group;
  private final double eps;

  /** [C] each, of the last forward: the means, and the variances divided by the number. */
  private Tensor mean;

  private Tensor variance;

  SharedBatchNorm(ProcessGroup group, double eps) {
    this.group = group;
    this.eps = eps;
  }

  /** The means of the last forward, [C], in its scope. */
  Tensor mean() {
    return mean;
  }

  /** Its variances, [C]: the sums of squared differences divided by the number of samples. */
  Tensor variance() {
    return variance;
  }

  @Override
  public List<Tensor> forward(FunctionContext context, List<Tensor> inputs) {
    Tensor x = inputs.get(0);
    var own = Nn.batchNormUpdateStats(x, null, null, 0);
    Tensor moments = Tensor.cat(List.of(own.result0(), own.result1()), 0);
    Tensor all = group.allGather(moments.to(Device.CPU)).to(x.device()); // [ranks, 2 C]
    long channels = x.size(1);
    Tensor means = all.narrow(1, 0, channels);
    mean = means.mean(0);
    variance = all.narrow(1, channels, channels).add(means.sub(mean).square()).mean(0);
    context.save(x, inputs.get(1), mean, variance);
    return List.of(
        Functional.batchNorm(x, inputs.get(1), inputs.get(2), mean, variance, false, 0, eps));
  }

  @Override
  public List<Tensor> backward(FunctionContext context, List<Tensor> gradients) {
    Tensor x = context.saved(0);
    Tensor weight = context.saved(1);
    Tensor mean = context.saved(2);
    Tensor scale = context.saved(3).add(eps).rsqrt();
    // As if mean and variance were constant.
    List<Object> constant =
        Ops.callAll(
            "aten::native_batch_norm_backward",
            gradients.getFirst(),
            x,
            weight,
            mean,
            context.saved(3),
            null,
            null,
            false,
            eps,
            ALL);
    Tensor gradient = (Tensor) constant.get(0);
    Tensor ofWeight = (Tensor) constant.get(1);
    Tensor ofBias = (Tensor) constant.get(2);
    long channels = x.size(1);
    Tensor sums = Tensor.cat(List.of(ofWeight, ofBias), 0).to(Device.CPU).contiguous();
    group.allReduce(sums, Reduction.SUM).await();
    Tensor all = sums.to(x.device()).div((double) x.numel() / channels * group.size());
    // And what they change: w s (mean(dy) + x̂ mean(dy x̂)), with x̂ = (x - mean) s.
    Tensor slope = all.narrow(0, 0, channels).mul(weight).mul(scale.square());
    Tensor constantPart =
        all.narrow(0, channels, channels).mul(weight).mul(scale).sub(slope.mul(mean));
    Tensor change = x.mul(byChannel(slope, x)).add(byChannel(constantPart, x));
    return List.of(gradient.sub(change), ofWeight, ofBias);
  }

  /** [C] as [1, C] or [1, C, 1, 1]. */
  private static Tensor byChannel(Tensor values, Tensor x) {
    return x.dim() == 2 ? values : values.reshape(1, values.size(0), 1, 1);
  }

  /** What the exchange is done in. */
  static Tensor precise(Tensor input) {
    return input.dtype() == DType.FLOAT64 ? input : input.to(DType.FLOAT32);
  }
}
