package byol.eval.probe;

import byol.eval.features.Indices;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.NoGrad;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/**
 * The mean cross-entropy of a softmax regression on some rows, as a function of its K (D + 1)
 * numbers: the weights [K, D], then the biases [K]. The gradient is in closed form. Products are
 * made in the type and on the device of the features, 8192 rows at a time, or fewer where classes
 * are many.
 */
final class CrossEntropy implements Lbfgs.Objective {
  private static final int ROWS_AT_ONCE = 8192;

  private final Tensor x;
  private final Tensor labels;
  private final int classes;

  /**
   * @param x [N, D]; must live as long as this
   * @param labels int64 [N]; must live as long as this
   * @param classes K
   */
  CrossEntropy(Tensor x, Tensor labels, int classes) {
    this.x = x;
    this.labels = labels;
    this.classes = classes;
    long variables = classes * (x.size(1) + 1);
    if (variables > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "logistic regression has a weight for each of %,d classes and %,d features, and %,d"
                  + " are more than it can learn: use linear evaluation",
              classes,
              x.size(1),
              variables));
    }
  }

  /** N. */
  long rows() {
    return x.size(0);
  }

  /** K · D. */
  int weights() {
    return Math.toIntExact(classes * x.size(1));
  }

  /** K (D + 1). */
  int variables() {
    return Math.addExact(weights(), classes);
  }

  /** How far values may be off, as a part of them: eight units in the last place. */
  double rounding() {
    return x.dtype() == DType.FLOAT64 ? 0x1p-49 : 0x1p-20;
  }

  @Override
  public double at(double[] variables, double[] gradient) {
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      long k = classes;
      long d = x.size(1);
      Tensor all = tensor(variables);
      Tensor weight = all.narrow(0, 0, k * d).reshape(k, d);
      Tensor bias = all.narrow(0, k * d, k).reshape(k, 1);
      Tensor ofWeight = Tensor.full(0, DType.FLOAT64, x.device(), k, d);
      Tensor ofBias = Tensor.full(0, DType.FLOAT64, x.device(), k, 1);
      double loss = 0;
      int atOnce = Indices.rowsAtOnce(ROWS_AT_ONCE, k);
      for (long from = 0; from < rows(); from += atOnce) {
        try (TensorScope _ = TensorScope.open()) {
          long count = Math.min(atOnce, rows() - from);
          Tensor rows = x.narrow(0, from, count);
          Tensor expected = labels.narrow(0, from, count); // [B]
          Tensor logits = weight.matmul(rows.t()).add_(bias); // [K, B]
          Tensor logProbability = Ops.call("aten::log_softmax.int", logits, 0);
          Tensor ofLabels = logProbability.gather(0, expected.unsqueeze(0)); // [1, B]
          loss -= ofLabels.to(DType.FLOAT64).sum().item();
          Tensor error = logProbability.exp();
          SoftmaxRegression.subtractOneHot(error.unsqueeze(0), expected);
          ofWeight.add_(SoftmaxRegression.product(error, rows));
          ofBias.add_(error.sum(1).unsqueeze(1));
        }
      }
      copy(ofWeight, 1.0 / rows(), gradient, 0);
      copy(ofBias, 1.0 / rows(), gradient, weights());
      return loss / rows();
    }
  }

  private static void copy(Tensor from, double factor, double[] to, int offset) {
    double[] values = from.toDoubleArray();
    for (int i = 0; i < values.length; i++) {
      to[offset + i] = values[i] * factor;
    }
  }

  private Tensor tensor(double[] values) {
    try (Arena arena = Arena.ofConfined()) {
      return Tensor.of(
              arena.allocateFrom(ValueLayout.JAVA_DOUBLE, values), DType.FLOAT64, values.length)
          .to(x.dtype(), x.device());
    }
  }

  /**
   * This with {@code λ / 2N ‖W‖²} added: weights are drawn to 0, biases are not. N times this is
   * scikit-learn's objective with {@code C = 1 / λ}.
   */
  Lbfgs.Objective penalized(double lambda) {
    double decay = lambda / rows();
    return (variables, gradient) -> {
      double value = at(variables, gradient);
      for (int i = 0; i < weights(); i++) {
        value += decay / 2 * variables[i] * variables[i];
        gradient[i] += decay * variables[i];
      }
      return value;
    };
  }
}
