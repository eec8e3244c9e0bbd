package byol.eval.features;

import byol.torch.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which classes are taken for which: how many images of each class were given each class. */
public final class ConfusionMatrix {
  private static final double PERCENT = 100;

  private final List<String> classNames;
  private final long[][] counts;

  /** Without any image yet. */
  public ConfusionMatrix(List<String> classNames) {
    this.classNames = List.copyOf(classNames);
    counts = new long[classNames.size()][classNames.size()];
  }

  /**
   * How well a class is recognized, in percent.
   *
   * @param name of the class
   * @param images of the class
   * @param precision of the images that were given the class, those of it; null if there were none
   * @param recall of the images of the class, those that were given it; null if there were none
   * @param f1 the harmonic mean of both; null if one of them is
   */
  public record ClassFigures(
      String name, long images, Double precision, Double recall, Double f1) {}

  /**
   * Adds a batch.
   *
   * @param scores [N, K]
   * @param labels int64 [N]
   */
  public void add(Tensor scores, Tensor labels) {
    long[] given = scores.argmax(1).toLongArray();
    long[] right = labels.toLongArray();
    for (int i = 0; i < right.length; i++) {
      add((int) right[i], (int) given[i]);
    }
  }

  /** Adds an image of one class that was given a class. */
  public void add(int label, int given) {
    add(label, given, 1);
  }

  /** Adds images of one class that were given a class. */
  public void add(int label, int given, long images) {
    counts[label][given] += images;
  }

  /** The names of the classes, by row and column. */
  public List<String> classNames() {
    return classNames;
  }

  /** How many images there were. */
  public long images() {
    long sum = 0;
    for (long[] row : counts) {
      for (long count : row) {
        sum += count;
      }
    }
    return sum;
  }

  /** The percentage of the images that were given their class. */
  public double accuracy() {
    long right = 0;
    for (int c = 0; c < counts.length; c++) {
      right += counts[c][c];
    }
    return PERCENT * right / images();
  }

  /** The counts: a row for each class, with a column for each class that was given. */
  public List<List<Long>> rows() {
    List<List<Long>> rows = new ArrayList<>();
    for (long[] counted : counts) {
      List<Long> row = new ArrayList<>();
      for (long count : counted) {
        row.add(count);
      }
      rows.add(List.copyOf(row));
    }
    return List.copyOf(rows);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConfusionMatrix matrix
        && classNames.equals(matrix.classNames)
        && Arrays.deepEquals(counts, matrix.counts);
  }

  @Override
  public int hashCode() {
    return 31 * classNames.hashCode() + Arrays.deepHashCode(counts);
  }

  /** The figures of each class. */
  public List<ClassFigures> perClass() {
    List<ClassFigures> figures = new ArrayList<>();
    for (int c = 0; c < counts.length; c++) {
      long images = 0;
      long given = 0;
      for (int other = 0; other < counts.length; other++) {
        images += counts[c][other];
        given += counts[other][c];
      }
      Double precision = given == 0 ? null : PERCENT * counts[c][c] / given;
      Double recall = images == 0 ? null : PERCENT * counts[c][c] / images;
      figures.add(
          new ClassFigures(classNames.get(c), images, precision, recall, f1(precision, recall)));
    }
    return List.copyOf(figures);
  }

  private static Double f1(Double precision, Double recall) {
    if (precision == null || recall == null) {
      return null;
    }
    return precision + recall == 0
        ? Double.valueOf(0)
        : 2 * precision * recall / (precision + recall);
  }
}
