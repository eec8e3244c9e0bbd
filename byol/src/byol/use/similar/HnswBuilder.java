package byol.use.similar;

import byol.data.ScanListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.util.hnsw.HnswConcurrentMergeBuilder;
import org.apache.lucene.util.hnsw.HnswGraph;
import org.apache.lucene.util.hnsw.HnswGraphBuilder;
import org.apache.lucene.util.hnsw.OnHeapHnswGraph;
import org.apache.lucene.util.hnsw.RandomVectorScorer;
import org.apache.lucene.util.hnsw.RandomVectorScorerSupplier;
import org.apache.lucene.util.hnsw.UpdateableRandomVectorScorer;

/** Builds graphs of vectors with Lucene's HNSW, on all cores. */
final class HnswBuilder {
  /** Neighbors of a node on the upper levels; twice as many on the lowest. */
  static final int NEIGHBORS = 16;

  /** Candidates that are looked at for the neighbors of a new node. */
  static final int BEAM = 100;

  private HnswBuilder() {}

  /**
   * Builds a graph.
   *
   * @param listener is told how many vectors are in it
   */
  static HnswGraph build(UnitVectors vectors, ScanListener listener) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(threads, HnswBuilder::daemon);
    try {
      Scorers scorers = new Scorers(vectors);
      OnHeapHnswGraph empty =
          HnswGraphBuilder.create(scorers, NEIGHBORS, BEAM, 42, vectors.rows()).getGraph();
      var builder =
          new HnswConcurrentMergeBuilder(
              new TaskExecutor(executor), threads, scorers, NEIGHBORS, BEAM, empty, null);
      AtomicInteger added = new AtomicInteger();
      builder.setAbortCheck(
          () ->
              listener.progressed(
                  "indexing", Math.min(added.incrementAndGet(), vectors.rows()), vectors.rows()));
      return builder.build(vectors.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "byol-hnsw");
    thread.setDaemon(true);
    return thread;
  }

  /** Compares vectors with each other. */
  private record Scorers(UnitVectors vectors) implements RandomVectorScorerSupplier {
    @Override
    public UpdateableRandomVectorScorer scorer() {
      return new Scorer(vectors);
    }

    @Override
    public RandomVectorScorerSupplier copy() {
      return this;
    }
  }

  private static final class Scorer implements UpdateableRandomVectorScorer {
    private final UnitVectors vectors;
    private int row;

    Scorer(UnitVectors vectors) {
      this.vectors = vectors;
    }

    @Override
    public void setScoringOrdinal(int other) {
      row = other;
    }

    @Override
    public float score(int node) {
      return HnswBuilder.score(vectors.cosine(node, vectors, row));
    }

    @Override
    public int maxOrd() {
      return vectors.rows();
    }
  }

  /** Compares vectors with one that is not among them. */
  static RandomVectorScorer scorer(UnitVectors vectors, UnitVectors queries, int query) {
    return new RandomVectorScorer() {
      @Override
      public float score(int node) {
        return HnswBuilder.score(vectors.cosine(node, queries, query));
      }

      @Override
      public int maxOrd() {
        return vectors.rows();
      }
    };
  }

  /** Lucene's scores are not negative. */
  private static float score(float cosine) {
    return Math.max(0, (1 + cosine) / 2);
  }
}
