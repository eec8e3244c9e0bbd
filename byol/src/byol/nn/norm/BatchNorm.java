package byol.nn.norm;

import byol.nn.Buffer;
import byol.nn.Initializers;
import byol.nn.NormLayer;
import byol.nn.Parameter;
import byol.onnx.OnnxAttribute;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Functional;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.distributed.ProcessGroup;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.Arrays;
import java.util.List;

/**
 * Batch normalization (arXiv 1502.03167): by the batch's statistics in training, by the running
 * ones in evaluation. Momentum 0.1 and eps 1e-5 as in PyTorch; as there, an input with one value
 * per channel is refused in training.
 */
public abstract sealed class BatchNorm extends NormLayer permits BatchNorm1d, BatchNorm2d {
  private static final double MOMENTUM = 0.1;

  private final int dims;
  private final Parameter weight;
  private final Parameter bias;
  private final Buffer runningMean;
  private final Buffer runningVar;
  private final Buffer numBatchesTracked;
  private ProcessGroup group;

  BatchNorm(int channels, int dims) {
    if (channels < 1) {
      throw new IllegalArgumentException("no batch norm over " + channels + " channels");
    }
    this.dims = dims;
    weight = parameter("weight", Parameter.Kind.NORM_SCALE, Initializers.constant(1, channels));
    bias = parameter("bias", Parameter.Kind.NORM_SHIFT, Initializers.constant(0, channels));
    runningMean = buffer("running_mean", Initializers.constant(0, channels));
    runningVar = buffer("running_var", Initializers.constant(1, channels));
    numBatchesTracked = buffer("num_batches_tracked", Tensor.full(0, DType.INT64, Device.CPU));
  }

  @Override
  public boolean usesBatchStatistics() {
    return true;
  }

  /**
   * Takes the statistics in training from the samples of all ranks, which have equally many and
   * call the same layers in the same order.
   *
   * @param ranks null for this process's own samples again
   */
  public final void shareStatistics(ProcessGroup ranks) {
    group = ranks;
  }

  @Override
  public Tensor forward(Tensor input) {
    if (input.dim() != dims) {
      throw new IllegalArgumentException(
          "%s takes %s dimensions, not %s"
              .formatted(getClass().getSimpleName(), dims, input.dim()));
    }
    if (isTraining()) {
      checkHasVariance(input);
      Ops.call("aten::add_.Scalar", numBatchesTracked.tensor(), 1);
    }
    if (isTraining() && group != null) {
      return shared(input);
    }
    return Functional.batchNorm(
        input,
        weight.tensor(),
        bias.tensor(),
        runningMean.tensor(),
        runningVar.tensor(),
        isTraining(),
        MOMENTUM,
        Norm.EPS);
  }

  /** Of one value, the unbiased variance is 0 / 0, and the running one would stay NaN. */
  private void checkHasVariance(Tensor input) {
    long ranks = group == null ? 1 : group.size();
    if (input.size(1) > 0 && input.numel() / input.size(1) * ranks == 1) {
      throw new IllegalArgumentException(
          "batch norm has one value per channel in an input of shape %s and needs more when training: use batches of 2 or more images, or a norm that looks at one image alone, such as gn:16"
              .formatted(Arrays.toString(input.shape())));
    }
  }

  private Tensor shared(Tensor input) {
    return TensorScope.compute(
        () -> {
          Tensor precise = SharedBatchNorm.precise(input);
          List<Tensor> outputs =
              new SharedBatchNorm(group, Norm.EPS)
                  .applyAll(List.of(precise, weight.tensor(), bias.tensor()));
          double samples = (double) input.numel() / input.size(1) * group.size();
          try (var _ = NoGrad.open()) {
            runningMean.tensor().lerp_(outputs.get(1), MOMENTUM);
            Tensor unbiased = outputs.get(2).mul(samples / (samples - 1));
            runningVar.tensor().lerp_(unbiased, MOMENTUM);
          }
          return outputs.getFirst().to(input.dtype());
        });
  }

  @Override
  public String script() {
    return """
    if self.training:
        self.num_batches_tracked.add_(1)
    return torch.batch_norm(x, self.weight, self.bias, self.running_mean, self.running_var, \
    self.training, %s, %s, False)\
    """
        .formatted(MOMENTUM, Norm.EPS);
  }

  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return graph.node(
        "BatchNormalization",
        List.of(
            x,
            graph.weight("weight", weight.tensor()),
            graph.weight("bias", bias.tensor()),
            graph.weight("running_mean", runningMean.tensor()),
            graph.weight("running_var", runningVar.tensor())),
        OnnxAttribute.real("epsilon", Norm.EPS));
  }
}
