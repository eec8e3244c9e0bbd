package byol.use.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ScanListener;
import byol.torch.Generator;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarTest {
  /** More than a block of rows and one of columns. */
  private static final int COUNT = 5000;

  private static final int SIZE = 6;

  private static float[][] rows(Tensor matrix) {
    float[] values = matrix.toFloatArray();
    int size = (int) matrix.size(1);
    float[][] rows = new float[(int) matrix.size(0)][size];
    for (int i = 0; i < values.length; i++) {
      rows[i / size][i % size] = values[i];
    }
    return rows;
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      product += (double) a[i] * b[i];
      ofA += (double) a[i] * a[i];
      ofB += (double) b[i] * b[i];
    }
    return product / Math.sqrt(ofA * ofB);
  }

  @Test
  void theNearestAreThoseOfBruteForce() {
    try (var _ = TensorScope.open();
        var _ = Random.from(Generator.of(1))) {
      Tensor bank = Tensor.randn(COUNT, SIZE);
      Tensor queries = Tensor.randn(3, SIZE);
      float[][] all = rows(bank);
      float[][] wanted = rows(queries);
      List<List<Similar>> found = new SimilarImages(bank).nearest(queries, 7);
      for (int q = 0; q < 3; q++) {
        float[] query = wanted[q];
        List<Integer> nearest =
            IntStream.range(0, COUNT)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -cosine(query, all[i])))
                .limit(7)
                .toList();
        assertEquals(nearest, found.get(q).stream().map(Similar::row).toList());
        assertEquals(
            cosine(query, all[nearest.getFirst()]), found.get(q).getFirst().similarity(), 1e-5);
      }
      List<Similar> own = new SimilarImages(bank).nearestOf(4321, 4);
      assertEquals(4, own.size());
      assertTrue(own.stream().noneMatch(similar -> similar.row() == 4321));
      assertEquals(COUNT - 1, new SimilarImages(bank).nearestOf(0, COUNT + 5).size());
    }
  }

  @Test
  void groupsAreThoseOfBruteForce() {
    double bound = 0.9995;
    try (var _ = TensorScope.open();
        var _ = Random.from(Generator.of(2))) {
      Tensor features = Tensor.randn(COUNT, SIZE);
      float[][] all = rows(features);
      // Copies far apart, so that they lie in different blocks; 10, 600 and 4900 are one image.
      features.narrow(0, 600, 1).copy_(features.narrow(0, 10, 1).mul(3));
      features.narrow(0, 4900, 1).copy_(features.narrow(0, 600, 1));
      all = rows(features);
      List<NearDuplicates.Group> groups = NearDuplicates.find(features, bound, ScanListener.NONE);
      Set<Integer> expected = new TreeSet<>();
      for (int i = 0; i < COUNT; i++) {
        for (int j = i + 1; j < COUNT; j++) {
          if (cosine(all[i], all[j]) >= bound) {
            expected.add(i);
            expected.add(j);
          }
        }
      }
      Set<Integer> found = new TreeSet<>();
      for (NearDuplicates.Group group : groups) {
        found.add(group.first());
        group.others().forEach(similar -> found.add(similar.row()));
      }
      assertEquals(expected, found);
      NearDuplicates.Group copies =
          groups.stream().filter(group -> group.first() == 10).findFirst().orElseThrow();
      assertEquals(List.of(600, 4900), copies.others().stream().map(Similar::row).toList());
      assertEquals(1, copies.others().getFirst().similarity(), 1e-6);
      copies =
          NearDuplicates.find(features, bound, row -> row > 10, ScanListener.NONE).stream()
              .filter(group -> group.first() == 600)
              .findFirst()
              .orElseThrow();
      assertEquals(List.of(10, 4900), copies.others().stream().map(Similar::row).toList());
    }
  }

  @Test
  void whatCannotBeComparedIsRefused() {
    try (var _ = TensorScope.open()) {
      Tensor features = Tensor.randn(4, 3);
      var images = new SimilarImages(features);
      assertThrows(IllegalArgumentException.class, () -> images.nearest(Tensor.randn(1, 2), 1));
      Tensor bad = Tensor.of(new float[] {1, Float.NaN}, 1, 2);
      assertThrows(IllegalArgumentException.class, () -> new SimilarImages(bad));
      for (double bound : new double[] {0, 1.1, Double.NaN}) {
        assertThrows(
            IllegalArgumentException.class,
            () -> NearDuplicates.find(features, bound, ScanListener.NONE));
      }
    }
  }
}
