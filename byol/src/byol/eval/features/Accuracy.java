package byol.eval.features;

import byol.torch.Tensor;
import byol.torch.runtime.DType;

/**
 * Counts how often the right class is first, and among the first five, by a score per class.
 *
 * <p>The figures are in percent. Where five classes or fewer make top-5 meaningless, it is null.
 */
public final class Accuracy {
  private static final int FIVE = 5;
  private static final double PERCENT = 100;

  private final boolean reportsFive;
  private long count;
  private long first;
  private long firstFive;

  public Accuracy(int classes) {
    reportsFive = classes > FIVE;
  }

  /**
   * Adds a batch.
   *
   * @param scores [N, K]
   * @param labels int64 [N]
   */
  public void add(Tensor scores, Tensor labels) {
    count += scores.size(0);
    first += hits(scores.argmax(1).eq(labels));
    if (reportsFive) {
      firstFive += hits(scores.topk(FIVE, 1).indices().eq(labels.unsqueeze(1)));
    }
  }

  private static long hits(Tensor correct) {
    return (long) correct.to(DType.FLOAT64).sum().item();
  }

  public double top1() {
    return PERCENT * first / count;
  }

  public Double top5() {
    return reportsFive ? PERCENT * firstFive / count : null;
  }
}
