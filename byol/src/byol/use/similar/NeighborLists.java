package byol.use.similar;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.util.hnsw.HnswGraph;

/**
 * The neighbors of each vector on each level of a graph, in a few arrays: 140 bytes a vector.
 *
 * @param entry the vector that searches begin with
 * @param levels the lowest, which has all vectors, first
 */
record NeighborLists(int entry, Level[] levels) {
  /** What Lucene says where there are no more neighbors. */
  private static final int NO_MORE = Integer.MAX_VALUE;

  /**
   * A level.
   *
   * @param nodes the vectors on it, ascending
   * @param ends where the neighbors of each end
   * @param neighbors of all
   */
  record Level(int[] nodes, int[] ends, int[] neighbors) {
    int place(int node) {
      return nodes.length > node && nodes[node] == node ? node : Arrays.binarySearch(nodes, node);
    }

    /** Whether it can be a level of so many vectors. */
    boolean fits(int size) {
      return nodes.length == ends.length
          && IntStream.range(0, nodes.length).allMatch(i -> fits(i, size))
          && (ends.length == 0 ? 0 : ends[ends.length - 1]) == neighbors.length
          && Arrays.stream(neighbors).allMatch(node -> node >= 0 && node < size);
    }

    private boolean fits(int i, int size) {
      boolean first = i == 0;
      return nodes[i] >= 0
          && nodes[i] < size
          && (first || nodes[i] > nodes[i - 1])
          && ends[i] >= (first ? 0 : ends[i - 1]);
    }
  }

  /** Copies those of a graph that is built. */
  static NeighborLists of(HnswGraph graph) throws IOException {
    Level[] levels = new Level[graph.numLevels()];
    for (int level = 0; level < levels.length; level++) {
      int[] nodes = new int[graph.getNodesOnLevel(level).size()];
      int count = 0;
      for (var iterator = graph.getNodesOnLevel(level); iterator.hasNext(); ) {
        nodes[count++] = iterator.nextInt();
      }
      Arrays.sort(nodes);
      int[] ends = new int[nodes.length];
      int[] neighbors = new int[nodes.length * HnswBuilder.NEIGHBORS];
      int end = 0;
      for (int i = 0; i < nodes.length; i++) {
        graph.seek(level, nodes[i]);
        for (int next = graph.nextNeighbor(); next != NO_MORE; next = graph.nextNeighbor()) {
          if (end == neighbors.length) {
            neighbors = Arrays.copyOf(neighbors, end + end / 2 + HnswBuilder.NEIGHBORS);
          }
          neighbors[end++] = next;
        }
        ends[i] = end;
      }
      levels[level] = new Level(nodes, ends, Arrays.copyOf(neighbors, end));
    }
    return new NeighborLists(graph.entryNode(), levels);
  }

  /** Whether they can be those of so many vectors. */
  boolean fit(int size) {
    return levels.length > 0
        && levels[0].nodes().length == size
        && Arrays.stream(levels).allMatch(level -> level.fits(size))
        && Arrays.stream(levels)
            .allMatch(
                level -> Arrays.stream(level.neighbors()).allMatch(node -> level.place(node) >= 0))
        && levels[levels.length - 1].place(entry) >= 0;
  }

  /** The neighbors of a vector on the lowest level. */
  IntStream neighbors(int node) {
    int[] ends = levels[0].ends();
    return Arrays.stream(levels[0].neighbors(), node == 0 ? 0 : ends[node - 1], ends[node]);
  }

  /** A view of them for one search. */
  HnswGraph graph() {
    return new Cursor(this);
  }

  private static final class Cursor extends HnswGraph {
    private final NeighborLists lists;
    private int[] neighbors = {};
    private int next;
    private int end;
    private int count;

    Cursor(NeighborLists lists) {
      this.lists = lists;
    }

    @Override
    public void seek(int level, int node) {
      Level of = lists.levels[level];
      int place = of.place(node);
      neighbors = of.neighbors();
      next = place == 0 ? 0 : of.ends()[place - 1];
      end = of.ends()[place];
      count = end - next;
    }

    @Override
    public int nextNeighbor() {
      return next < end ? neighbors[next++] : NO_MORE;
    }

    @Override
    public int size() {
      return lists.levels[0].nodes().length;
    }

    @Override
    public int numLevels() {
      return lists.levels.length;
    }

    @Override
    public int maxConn() {
      return HnswBuilder.NEIGHBORS;
    }

    @Override
    public int entryNode() {
      return lists.entry;
    }

    @Override
    public NodesIterator getNodesOnLevel(int level) {
      int[] nodes = lists.levels[level].nodes();
      return new ArrayNodesIterator(nodes, nodes.length);
    }

    @Override
    public int neighborCount() {
      return count;
    }
  }
}
