package byol.eval.probe;

import byol.eval.features.Accuracy;
import byol.eval.features.Features;
import byol.eval.features.Indices;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.NoGrad;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * A trained softmax regression on features.
 *
 * @param weight [K, D]
 * @param bias [K, 1]
 */
record LinearClassifier(Tensor weight, Tensor bias) {
  private static final int ROWS_AT_ONCE = 4096;

  /**
   * From the variables of a {@link CrossEntropy} on features that a mean was taken from.
   *
   * @param mean [1, D]
   */
  static LinearClassifier of(double[] variables, Tensor mean) {
    long d = mean.size(1);
    long k = variables.length / (d + 1);
    try (Arena arena = Arena.ofConfined();
        TensorScope scope = TensorScope.open()) {
      Tensor all =
          Tensor.of(
                  arena.allocateFrom(ValueLayout.JAVA_DOUBLE, variables),
                  DType.FLOAT64,
                  variables.length)
              .to(mean.dtype(), mean.device());
      Tensor weight = all.narrow(0, 0, k * d).reshape(k, d);
      Tensor bias = all.narrow(0, k * d, k).reshape(k, 1).sub(weight.matmul(mean.t()));
      return new LinearClassifier(scope.keep(weight), scope.keep(bias));
    }
  }

  /** [K, B] of x [B, D]. */
  Tensor logits(Tensor x) {
    return weight.matmul(x.t()).add_(bias);
  }

  /** The accuracy on some rows. */
  Accuracy measure(Features features, Tensor labels, long[] rows) {
    Accuracy accuracy = new Accuracy(features.classes());
    int atOnce = Indices.rowsAtOnce(ROWS_AT_ONCE, features.classes());
    for (int from = 0; from < rows.length; from += atOnce) {
      int to = Math.min(rows.length, from + atOnce);
      try (TensorScope _ = TensorScope.open();
          NoGrad _ = NoGrad.open()) {
        Tensor index = Indices.tensor(Arrays.copyOfRange(rows, from, to), features.values());
        Tensor x = features.values().indexSelect(0, index);
        accuracy.add(logits(x).t(), labels.indexSelect(0, index));
      }
    }
    return accuracy;
  }
}
