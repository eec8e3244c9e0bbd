package byol.use.similar;

import byol.data.ScanListener;
import byol.torch.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopKnnCollector;
import org.apache.lucene.util.hnsw.HnswGraphSearcher;

/**
 * Finds nearly all of the nearest images by an index, without comparing with all: for millions of
 * images and many searches. The index is a graph of each image's neighbors, after Malkov and
 * Yashunin, "Efficient and Robust Approximate Nearest Neighbor Search Using Hierarchical Navigable
 * Small World Graphs" (arXiv 1603.09320), as Lucene makes and searches it. Similarities are exact;
 * an image may be missing. Any thread may search.
 */
public final class ApproximateImages implements NearestImages {
  /** Images that are looked at, unless more than these are wanted. */
  private static final int LEAST = 100;

  /** Images that are looked at for each of many that are wanted. */
  private static final int EFFORT = 4;

  private final UnitVectors vectors;
  private final NeighborLists lists;

  private ApproximateImages(UnitVectors vectors, NeighborLists lists) {
    this.vectors = vectors;
    this.lists = lists;
  }

  /**
   * Builds an index, on all cores. Which of nearly equal neighbors it keeps may differ from one
   * time to the next.
   *
   * @param features [N, D] float32, not used afterwards
   * @param listener is told how many images are in it
   * @throws IllegalArgumentException if they are no matrix, or hold NaN or infinity
   */
  public static ApproximateImages build(Tensor features, ScanListener listener) {
    return build(UnitVectors.of(new SimilarImages(features).features()), listener);
  }

  private static ApproximateImages build(UnitVectors vectors, ScanListener listener) {
    try {
      return new ApproximateImages(vectors, NeighborLists.of(HnswBuilder.build(vectors, listener)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an index that was written before.
   *
   * @param features as for {@link #build}
   * @return nothing if there is no such file, or it is damaged or of other features
   */
  public static Optional<ApproximateImages> read(Path file, Tensor features) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty(); // without a copy of the features, which may take gigabytes
    }
    UnitVectors vectors = UnitVectors.of(new SimilarImages(features).features());
    return NeighborFile.read(file, vectors).map(lists -> new ApproximateImages(vectors, lists));
  }

  /**
   * Writes the index to a file, without the features.
   *
   * @throws byol.io.WriteException if it cannot be written
   */
  public void write(Path file) {
    NeighborFile.write(file, lists, vectors.checksum());
  }

  @Override
  public List<List<Similar>> nearest(Tensor queries, int neighbors) {
    if (queries.dim() != 2 || queries.size(1) != vectors.size()) {
      throw new IllegalArgumentException(
          "features of %s numbers cannot be compared with %s".formatted(vectors.size(), queries));
    }
    UnitVectors those = UnitVectors.of(queries);
    List<List<Similar>> all = new ArrayList<>();
    for (int q = 0; q < those.rows(); q++) {
      all.add(nearest(those, q, neighbors));
    }
    return all;
  }

  @Override
  public List<Similar> nearestOf(int row, int neighbors) {
    return nearest(vectors, row, neighbors + 1).stream()
        .filter(similar -> similar.row() != row)
        .limit(neighbors)
        .toList();
  }

  /** Is given pairs of rows. */
  interface Pairs {
    void add(int row, int other);
  }

  /**
   * Finds nearly all pairs of images that are alike, or links between them by others: each image
   * with its nearest, and with its neighbors in the graph.
   *
   * @param bound the smallest cosine
   * @param pairs are given them, one at a time, from several threads
   * @param listener is told how many rows have been looked up
   */
  void pairs(double bound, Pairs pairs, ScanListener listener) {
    AtomicInteger done = new AtomicInteger();
    IntStream.range(0, vectors.rows())
        .parallel()
        .forEach(
            row -> {
              IntStream nearest = nearest(vectors, row, LEAST).stream().mapToInt(Similar::row);
              int[] alike =
                  IntStream.concat(nearest, lists.neighbors(row))
                      .filter(other -> other != row)
                      .filter(other -> vectors.cosine(other, vectors, row) >= bound)
                      .toArray();
              synchronized (pairs) {
                for (int other : alike) {
                  pairs.add(row, other);
                }
              }
              listener.progressed("comparing", done.incrementAndGet(), vectors.rows());
            });
  }

  private List<Similar> nearest(UnitVectors queries, int query, int neighbors) {
    int wanted = Math.min(neighbors, vectors.rows());
    long effort = wanted <= LEAST ? LEAST : (long) EFFORT * wanted;
    long looked = Math.min(vectors.rows(), effort);
    TopKnnCollector found = new TopKnnCollector((int) looked, Integer.MAX_VALUE);
    try {
      HnswGraphSearcher.search(
          HnswBuilder.scorer(vectors, queries, query), found, lists.graph(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ScoreDoc[] best = found.topDocs().scoreDocs;
    return Arrays.stream(best)
        .map(one -> new Similar(one.doc, vectors.cosine(one.doc, queries, query)))
        .sorted(Comparator.comparingDouble(Similar::similarity).reversed())
        .limit(wanted)
        .toList();
  }
}
