package byol.eval.probe;

import byol.eval.features.Accuracy;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import java.util.List;

/** How well logits tell classes apart: the accuracy, and the mean cross-entropy. */
public final class HeldOutScore {
  private final Accuracy accuracy;
  private double crossEntropies;
  private long count;

  /** For so many classes. */
  public HeldOutScore(int classes) {
    accuracy = new Accuracy(classes);
  }

  /** For named classes, with which of them are taken for which. */
  HeldOutScore(List<String> classNames) {
    accuracy = new Accuracy(classNames);
  }

  /**
   * Adds a batch.
   *
   * @param logits [N, K]
   * @param labels int64 [N]
   */
  public void add(Tensor logits, Tensor labels) {
    accuracy.add(logits, labels);
    Tensor logProbabilities = logits.logSoftmax(1, DType.FLOAT64);
    crossEntropies -= logProbabilities.gather(1, labels.unsqueeze(1)).sum().item();
    count += logits.size(0);
  }

  /** What was counted so far. */
  public Accuracy accuracy() {
    return accuracy;
  }

  /** Of a learning rate; one whose logits are not finite has diverged. */
  public RateSweep.Trial trial(double rate) {
    return Double.isFinite(crossEntropies)
        ? new RateSweep.Trial(rate, accuracy.top1(), crossEntropies / count)
        : RateSweep.Trial.diverged(rate);
  }
}
