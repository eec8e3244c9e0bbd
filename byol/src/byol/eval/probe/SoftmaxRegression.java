package byol.eval.probe;

import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.List;
import java.util.Map;

/**
 * R softmax regressions on the same features, each with its own learning rate, trained together:
 * one matrix product serves all. SGD with Nesterov momentum as PyTorch's {@code
 * SGD(nesterov=True)}, from zero weights, with the gradient in closed form: {@code (softmax(x Wᵀ +
 * b) − onehot)ᵀ x / B}.
 *
 * <p>Its tensors belong to the scope that was innermost when it was made.
 */
final class SoftmaxRegression {
  private static final int PARTS = 4;
  private static final int FEW_RESULTS = 1 << 18;

  private final int models;
  private final int classes;
  private final double momentum;

  /** [R · K, D] and [R · K, 1]. */
  private final Tensor weight;

  private final Tensor bias;

  private final Tensor weightVelocity;
  private final Tensor biasVelocity;

  /** [R · K, 1]: the learning rate of each row of the weights. */
  private final Tensor rates;

  SoftmaxRegression(
      List<Double> learningRates, int classes, int features, double momentum, Device device) {
    models = learningRates.size();
    this.classes = classes;
    this.momentum = momentum;
    int rows = models * classes;
    weight = Tensor.full(0, DType.FLOAT32, device, rows, features);
    bias = Tensor.full(0, DType.FLOAT32, device, rows, 1);
    weightVelocity = Tensor.full(0, DType.FLOAT32, device, rows, features);
    biasVelocity = Tensor.full(0, DType.FLOAT32, device, rows, 1);
    float[] rate = new float[rows];
    for (int i = 0; i < rows; i++) {
      rate[i] = learningRates.get(i / classes).floatValue();
    }
    rates = Tensor.of(rate, rows, 1).to(device);
  }

  /**
   * One step down the gradient of the mean cross-entropy of a batch.
   *
   * @param x [B, D]
   * @param labels int64 [B]
   * @param decay what all learning rates are multiplied by at this step
   */
  void step(Tensor x, Tensor labels, double decay) {
    Tensor error = logits(x).softmax(1); // [R, K, B]
    subtractOneHot(error, labels);
    error.mul_(1.0 / x.size(0));
    Tensor rows = error.reshape((long) models * classes, -1); // [R · K, B]
    descend(weight, weightVelocity, product(rows, x), decay);
    descend(bias, biasVelocity, rows.sum(1).unsqueeze(1), decay);
  }

  /**
   * Takes 1 off the element of each row's label, in place.
   *
   * @param probabilities [R, K, B]
   * @param labels int64 [B]
   */
  static void subtractOneHot(Tensor probabilities, Tensor labels) {
    long[] shape = {probabilities.size(0), 1, labels.size(0)};
    Tensor one = Tensor.full(-1, probabilities.dtype(), probabilities.device(), shape);
    Tensor index = Ops.call("aten::expand", labels, shape);
    Ops.call("aten::scatter_add_", probabilities, 1, index, one);
  }

  /**
   * The product of a small [M, B] and [B, D]. With few results and a long inner dimension, the
   * CPU's matrix product shares its work among threads so badly that two take five times as long as
   * one; the sum of four shorter products does not suffer from that.
   */
  static Tensor product(Tensor rows, Tensor x) {
    long m = rows.size(0);
    long batch = x.size(0);
    long d = x.size(1);
    if (batch % PARTS != 0 || m * d > FEW_RESULTS) {
      return rows.matmul(x);
    }
    long part = batch / PARTS;
    return rows.reshape(m, PARTS, part).permute(1, 0, 2).matmul(x.reshape(PARTS, part, d)).sum(0);
  }

  /** {@code v ← m v + g; p ← p − lr (g + m v)}. */
  private void descend(Tensor parameter, Tensor velocity, Tensor gradient, double decay) {
    velocity.mul_(momentum).add_(gradient);
    gradient.add_(velocity, momentum).mul_(rates);
    parameter.add_(gradient, -decay);
  }

  /**
   * What each model makes of x [B, D]: [R, K, B]. With the batch last, softmax over the classes
   * runs along it with vector instructions, and the gradient needs no transposition.
   */
  Tensor logits(Tensor x) {
    return weight.matmul(x.t()).add_(bias).reshape(models, classes, -1);
  }

  /** Whether all weights of one model are finite: whether it has not diverged. */
  boolean isFinite(int model) {
    long first = (long) model * classes;
    return weight.narrow(0, first, classes).allFinite()
        && bias.narrow(0, first, classes).allFinite();
  }

  /** All that it has learnt, and its momentum. */
  Map<String, Tensor> state() {
    return Map.of(
        "weight", weight,
        "bias", bias,
        "weight_velocity", weightVelocity,
        "bias_velocity", biasVelocity);
  }

  /** [R · K, D]. */
  Tensor weight() {
    return weight;
  }

  /** [R · K]. */
  Tensor bias() {
    return bias.reshape(-1);
  }
}
