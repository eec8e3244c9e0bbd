package byol.eval.probe;

import byol.nn.NamedTensors;
import byol.torch.Functional;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.NoGrad;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A softmax regression that learns the labels beside the training, from each batch's features as
 * they are at that step: it shows early whether the encoder learns. It computes its gradient itself
 * and knows the features only by value, so nothing of it can reach the encoder.
 *
 * <p>Each feature vector is brought to length 1 first, so that one learning rate suits all
 * encoders; features that are all equal stay so. SGD with momentum 0.9.
 *
 * <p>Its tensors belong to the scope that was innermost when it was made.
 */
public final class OnlineProbe {
  private static final double LEARNING_RATE = 4;
  private static final double MOMENTUM = 0.9;
  private static final double EPS = 1e-5;

  private final SoftmaxRegression model;
  private final int classes;

  /** Right answers, and answers, since {@link #takeTop1} was last called; on the device. */
  private final Tensor right;

  private long answers;

  /**
   * A probe that knows nothing yet.
   *
   * @param classes K
   * @param features D
   * @param device of the features
   */
  public OnlineProbe(int classes, int features, Device device) {
    this.classes = classes;
    model = new SoftmaxRegression(List.of(LEARNING_RATE), classes, features, MOMENTUM, device);
    right = Tensor.full(0, DType.FLOAT32, device, 1);
  }

  /**
   * Classifies a batch, notes how many images it got right, and only then learns from it.
   *
   * @param features [N, D]; a gradient they may have is left alone
   * @param labels of the N images; one outside the classes stands for none, and its image is left
   *     out
   */
  public void step(Tensor features, int[] labels) {
    long[] known =
        IntStream.range(0, labels.length)
            .filter(i -> labels[i] >= 0 && labels[i] < classes)
            .mapToLong(i -> i)
            .toArray();
    if (known.length == 0) {
      return;
    }
    try (var _ = NoGrad.open();
        var _ = TensorScope.open()) {
      Device device = features.device();
      long[] expected = Arrays.stream(known).map(i -> labels[(int) i]).toArray();
      Tensor target = Tensor.of(expected).to(device);
      Tensor x = features.detach().to(DType.FLOAT32);
      if (known.length < labels.length) {
        x = x.indexSelect(0, Tensor.of(known).to(device));
      }
      long size = x.size(1);
      x = Functional.layerNorm(x, new long[] {size}, null, null, EPS).mul(1 / Math.sqrt(size));
      Tensor answer = model.logits(x).select(0, 0).argmax(0);
      right.add_(answer.eq(target).to(DType.FLOAT32).sum());
      answers += known.length;
      model.step(x, target, 1);
    }
  }

  /** Percent of the images seen since the last call that it got right; NaN without any. */
  public double takeTop1() {
    double top1 = answers == 0 ? Double.NaN : 100 * right.item() / answers;
    right.fill_(0);
    answers = 0;
    return top1;
  }

  /** What it has learnt, for a checkpoint. */
  public Map<String, Tensor> stateDict() {
    return model.state();
  }

  /** Whether a state is of a probe of as many classes. */
  public boolean fits(Map<String, Tensor> state) {
    Tensor bias = state.get("bias");
    return bias == null || Arrays.equals(bias.shape(), stateDict().get("bias").shape());
  }

  /**
   * Goes on from {@link #stateDict}.
   *
   * @throws IllegalArgumentException naming what is missing, unknown or of another shape
   */
  public void loadStateDict(Map<String, Tensor> state) {
    NamedTensors.copy(state, stateDict(), "online probe");
  }
}
