package byol.nn.layer;

import byol.nn.Layer;
import byol.onnx.OnnxGraph;
import byol.onnx.OnnxValue;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/**
 * In training, sets each element to 0 with probability p and divides the others by 1 − p; in
 * evaluation changes nothing (arXiv 1207.0580). Of any shape. What is dropped comes from this
 * thread's generator, see {@link Random#derived}; for the same one, on the CPU, PyTorch drops the
 * same.
 */
public final class Dropout extends Layer {
  private final double p;

  /**
   * One of a probability.
   *
   * @throws IllegalArgumentException if it is not in [0, 1]
   */
  public Dropout(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a probability is from 0 to 1, not " + p);
    }
    this.p = p;
  }

  @Override
  public Tensor forward(Tensor input) {
    return isTraining() && p > 0 ? drop(input, p) : input;
  }

  /** LibTorch's own operators would draw from the default generator, which all threads share. */
  static Tensor drop(Tensor input, double p) {
    return TensorScope.compute(
        () -> {
          double kept = 1 - p;
          Tensor mask = input.emptyLike().bernoulli_(kept, Random.derived(input.device()));
          return input.mul(kept > 0 ? mask.div_(kept) : mask);
        });
  }

  @Override
  public String script() {
    return "return torch.dropout(x, %s, self.training)".formatted(p);
  }

  /** Nothing, as what is exported is for evaluation. */
  @Override
  public OnnxValue onnx(OnnxGraph graph, OnnxValue x) {
    return x;
  }

  @Override
  protected String describe() {
    return "p %s".formatted(p);
  }
}
