package byol.nn.norm;

import byol.torch.Functional;
import byol.torch.Nn;
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
 * bias [C]; the outputs are the input normalized, and the means and variances, [C] without
 * gradient, these divided by the number of samples. The gradients of weight and bias are those of
 * this rank's samples, to be averaged over the ranks as all others.
 */
final class SharedBatchNorm implements AutogradFunction {
  private final ProcessGroup group;
  private final double eps;

  SharedBatchNorm(ProcessGroup group, double eps) {
    this.group = group;
    this.eps = eps;
  }

  @Override
  public List<Tensor> forward(FunctionContext context, List<Tensor> inputs) {
    Tensor x = inputs.get(0);
    var own = Nn.batchNormUpdateStats(x, null, null, 0);
    Tensor moments = Tensor.cat(List.of(own.result0(), own.result1()), 0);
    Tensor all = group.allGather(moments.to(Device.CPU)).to(x.device()); // [ranks, 2 C]
    long channels = x.size(1);
    Tensor means = all.narrow(1, 0, channels);
    Tensor mean = means.mean(0);
    Tensor variance = all.narrow(1, channels, channels).add(means.sub(mean).square()).mean(0);
    context.save(x, inputs.get(1), mean, variance);
    context.markConstant(mean, variance);
    Tensor output =
        Functional.batchNorm(x, inputs.get(1), inputs.get(2), mean, variance, false, 0, eps);
    return List.of(output, mean, variance);
  }

  @Override
  public List<Tensor> backward(FunctionContext context, List<Tensor> gradients) {
    Tensor dy = gradients.getFirst();
    Tensor x = context.saved(0);
    Tensor weight = context.saved(1);
    Tensor scale = context.saved(3).add(eps).rsqrt();
    Tensor centered = x.sub(byChannel(context.saved(2), x));
    Tensor ofWeight = overSamples(dy.mul(centered)).mul(scale);
    Tensor ofBias = overSamples(dy);
    long channels = x.size(1);
    Tensor sums = Tensor.cat(List.of(ofWeight, ofBias), 0).to(Device.CPU).contiguous();
    group.allReduce(sums, Reduction.SUM).await();
    // w s (dy - mean(dy) - x̂ mean(dy x̂)), with x̂ = (x - mean) s and means over all samples.
    Tensor means = sums.to(x.device()).div((double) x.numel() / channels * group.size());
    Tensor slope = means.narrow(0, 0, channels).mul(scale);
    Tensor change =
        centered.mul(byChannel(slope, x)).add(byChannel(means.narrow(0, channels, channels), x));
    Tensor gradient = dy.sub(change).mul(byChannel(weight.mul(scale), x));
    return List.of(gradient, ofWeight, ofBias);
  }

  /** [N, C] or [N, C, H, W] to [C]. */
  private static Tensor overSamples(Tensor values) {
    return values.sum(values.dim() == 2 ? new long[] {0} : new long[] {0, 2, 3}, false);
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
