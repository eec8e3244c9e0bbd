package byol.eval.features;

import byol.torch.Tensor;
import byol.torch.runtime.DType;
import java.util.List;

/**
 * Counts how often the right class is first, and among the first five, by a score per class.
 *
 * <p>The figures are in percent. Where five classes or fewer make top-5 meaningless, it is null.
 */
public final class Accuracy {
  private static final int FIVE = 5;
  private static final double PERCENT = 100;

  /** Beyond, a matrix is neither small nor to be looked at. */
  private static final int MOST_CONFUSED = 1000;

  private final boolean reportsFive;
  private final ConfusionMatrix confusion;
  private long count;
  private long first;
  private long firstFive;

  /** Of so many classes. */
  public Accuracy(int classes) {
    reportsFive = classes > FIVE;
    confusion = null;
  }

  /** Of named classes; if there are not too many, it counts which are taken for which. */
  public Accuracy(List<String> classNames) {
    reportsFive = classNames.size() > FIVE;
    confusion = classNames.size() > MOST_CONFUSED ? null : new ConfusionMatrix(classNames);
  }

  /**
   * Adds a batch.
   *
   * @param scores [N, K]
   * @param labels int64 [N]
   */
  public void add(Tensor scores, Tensor labels) {
    count += scores.size(0);
    if (confusion != null) {
      confusion.add(scores, labels);
    }
    first += hits(scores.argmax(1).eq(labels));
    if (reportsFive) {
      firstFive += hits(scores.topk(FIVE, 1).indices().eq(labels.unsqueeze(1)));
    }
  }

  private static long hits(Tensor correct) {
    return (long) correct.to(DType.FLOAT64).sum().item();
  }

  /** Percent whose first guess is right. */
  public double top1() {
    return PERCENT * first / count;
  }

  /** Which classes were taken for which; null if that was not counted. */
  public ConfusionMatrix confusion() {
    return confusion;
  }

  /** Percent with the right class among five guesses; null where that is not reported. */
  public Double top5() {
    return reportsFive ? PERCENT * firstFive / count : null;
  }
}
