package byol.eval;

import byol.eval.features.Accuracy;
import byol.eval.features.Features;
import byol.eval.features.Indices;
import byol.eval.probe.Probe;
import byol.torch.Functional;
import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.NoGrad;
import java.util.List;

/**
 * Weighted k-nearest-neighbor classification on frozen features (arXiv 1805.01978, section 3.4): by
 * cosine similarity, each of the k nearest training images votes for its class with weight {@code
 * exp(similarity / temperature)}. There is nothing to train and nothing to tune.
 *
 * <p>Similarities are computed {@code queryRows} × {@code bankRows} at a time. Beside the features
 * that takes {@code 4 (q b + (q + b) D)} bytes for one chunk and {@code 12 k} per query: with the
 * defaults, 18 MiB at D = 32 and 84 MiB at D = 2048, however large the two sets are. The votes take
 * at most 128 MiB, however many classes there are.
 *
 * @param k neighbors that vote; all training images if there are fewer
 * @param temperature T; the smaller, the more the nearest outweigh the others
 * @param queryRows queries per chunk
 * @param bankRows training images per chunk
 */
public record Knn(int k, double temperature, int queryRows, int bankRows) implements Probe {
  /** Neighbors in the usual protocol. 200 is the other customary choice. */
  public static final int NEIGHBORS = 20;

  /** The temperature of the usual protocol. 0.1 is the other customary choice. */
  public static final double TEMPERATURE = 0.07;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public Knn {
    if (k < 1 || !(temperature > 0) || queryRows < 1 || bankRows < 1) {
      throw new IllegalArgumentException(
          "kNN needs positive k, temperature and chunk sizes, not k %s, temperature %s, %s × %s"
              .formatted(k, temperature, queryRows, bankRows));
    }
  }

  /** The usual chunks. */
  public Knn(int k, double temperature) {
    this(k, temperature, 512, 8192);
  }

  /** The usual temperature and chunks. */
  public Knn(int k) {
    this(k, TEMPERATURE);
  }

  /** The usual protocol: 20 neighbors. */
  public Knn() {
    this(NEIGHBORS);
  }

  /**
   * What kNN classification reached.
   *
   * @param k neighbors that voted
   * @param temperature T
   * @param top1 percent of the test images whose class got the most votes
   * @param top5 percent of those whose class was among the first five; null if there are no more
   *     than five classes
   * @param seconds it took
   */
  public record Score(int k, double temperature, double top1, Double top5, double seconds) {}

  /**
   * The nearest rows of a bank.
   *
   * @param similarity [Q, k], cosine, descending
   * @param indices int64 [Q, k], rows of the bank
   */
  public record Neighbors(Tensor similarity, Tensor indices) {}

  /**
   * Classifies the test images by the training images.
   *
   * @throws IllegalArgumentException if labels are missing, features are not finite, or the two
   *     sets do not fit each other
   */
  public Score evaluate(Features train, Features test) {
    Features.check("kNN evaluation", train, test);
    long start = System.nanoTime();
    Accuracy accuracy = new Accuracy(train.classes());
    try (TensorScope _ = TensorScope.open();
        NoGrad _ = NoGrad.open()) {
      Tensor trainLabels = train.labelTensor();
      Tensor testLabels = test.labelTensor();
      for (int from = 0; from < test.count(); from += queryRows) {
        int rows = Math.min(queryRows, test.count() - from);
        try (TensorScope _ = TensorScope.open()) {
          Neighbors nearest = searchChunk(train.values(), test.values().narrow(0, from, rows));
          count(accuracy, nearest, trainLabels, testLabels.narrow(0, from, rows), train.classes());
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int voted = Math.min(k, train.count());
    return new Score(voted, temperature, accuracy.top1(), accuracy.top5(), seconds);
  }

  @Override
  public double top1(Features train, Features test) {
    return evaluate(train, test).top1();
  }

  /** Lets neighbors vote and counts who is right, some queries at a time if classes are many. */
  private void count(
      Accuracy accuracy, Neighbors nearest, Tensor trainLabels, Tensor expected, int classes) {
    long queries = expected.size(0);
    long atOnce = Indices.rowsAtOnce(queries, classes);
    for (long from = 0; from < queries; from += atOnce) {
      try (TensorScope _ = TensorScope.open()) {
        long rows = Math.min(atOnce, queries - from);
        Neighbors some =
            new Neighbors(
                nearest.similarity().narrow(0, from, rows),
                nearest.indices().narrow(0, from, rows));
        accuracy.add(votes(some, trainLabels, classes), expected.narrow(0, from, rows));
      }
    }
  }

  /**
   * The votes for each class, each query's divided by that of its nearest neighbor: at low
   * temperatures {@code exp(similarity / temperature)} itself is too large for any float type.
   *
   * @return float64 [Q, K]
   */
  private Tensor votes(Neighbors nearest, Tensor trainLabels, int classes) {
    long[] shape = nearest.indices().shape();
    Tensor labels = trainLabels.indexSelect(0, nearest.indices().reshape(-1)).reshape(shape);
    Tensor similarity = nearest.similarity().to(DType.FLOAT64); // descending
    Tensor weights = similarity.sub(similarity.narrow(1, 0, 1)).div(temperature).exp();
    Tensor none = Tensor.full(0, DType.FLOAT64, weights.device(), shape[0], classes);
    return Ops.call("aten::scatter_add", none, 1, labels, weights);
  }

  /**
   * Finds the k nearest rows of a bank for each query, by cosine similarity.
   *
   * @param bank [N, D]
   * @param queries [Q, D], on the same device
   * @return in the innermost scope; with k = N if the bank has fewer than k rows
   */
  public Neighbors search(Tensor bank, Tensor queries) {
    int count = (int) queries.size(0);
    try (NoGrad _ = NoGrad.open()) {
      long found = Math.min(k, bank.size(0));
      Tensor similarity = Tensor.empty(DType.FLOAT32, queries.device(), count, found);
      Tensor indices = Tensor.empty(DType.INT64, queries.device(), count, found);
      for (int from = 0; from < count; from += queryRows) {
        int rows = Math.min(queryRows, count - from);
        try (TensorScope _ = TensorScope.open()) {
          Neighbors nearest = searchChunk(bank, queries.narrow(0, from, rows));
          similarity.narrow(0, from, rows).copy_(nearest.similarity());
          indices.narrow(0, from, rows).copy_(nearest.indices());
        }
      }
      return new Neighbors(similarity, indices);
    }
  }

  /** The nearest rows for one chunk of queries: the best of each chunk of the bank, merged. */
  private Neighbors searchChunk(Tensor bank, Tensor queryChunk) {
    Tensor queries = Functional.normalize(queryChunk.to(DType.FLOAT32), 1);
    long count = bank.size(0);
    Neighbors best = null;
    for (long from = 0; from < count; from += bankRows) {
      Neighbors before = best;
      long first = from;
      best = TensorScope.compute(() -> merge(before, bank, queries, first));
    }
    return best;
  }

  /** The nearest rows so far, and those of the chunk of the bank that begins at a row. */
  private Neighbors merge(Neighbors best, Tensor bank, Tensor queries, long from) {
    long count = Math.min(bankRows, bank.size(0) - from);
    Tensor rows = bank.narrow(0, from, count).to(DType.FLOAT32);
    Tensor similarities = queries.matmul(Functional.normalize(rows, 1).t());
    Tensor.TopK top = similarities.topk(Math.min(k, count), 1);
    return merge(best, top.values(), shifted(top.indices(), from));
  }

  /** Stays int64, which {@link Tensor#add(double)} would not. */
  private static Tensor shifted(Tensor indices, long by) {
    return Ops.call("aten::add.Scalar", indices, by);
  }

  private Neighbors merge(Neighbors best, Tensor similarity, Tensor indices) {
    if (best == null) {
      return new Neighbors(similarity, indices);
    }
    Tensor similarities = Tensor.cat(List.of(best.similarity(), similarity), 1);
    Tensor.TopK top = similarities.topk(Math.min(k, similarities.size(1)), 1);
    Tensor candidates = Tensor.cat(List.of(best.indices(), indices), 1);
    return new Neighbors(top.values(), candidates.gather(1, top.indices()));
  }
}
