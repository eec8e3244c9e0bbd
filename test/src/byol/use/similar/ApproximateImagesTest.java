package byol.use.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ScanListener;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApproximateImagesTest {
  @TempDir Path folder;

  /** Vectors in clusters, as those of images of some classes are. */
  private static Tensor clustered(int count, int size, int clusters, long seed) {
    Random.manualSeed(seed);
    Tensor centers = Tensor.randn(clusters, size);
    long[] of = new java.util.Random(seed).longs(count, 0, clusters).toArray();
    return centers.indexSelect(0, Tensor.of(of)).add(Tensor.randn(count, size).mul(0.5));
  }

  private static double recall(List<List<Similar>> expected, List<List<Similar>> actual) {
    int all = 0;
    int found = 0;
    for (int i = 0; i < expected.size(); i++) {
      Set<Integer> rows = new HashSet<>(actual.get(i).stream().map(Similar::row).toList());
      all += expected.get(i).size();
      found += (int) expected.get(i).stream().filter(one -> rows.contains(one.row())).count();
    }
    return (double) found / all;
  }

  @Test
  void findsNearlyAllOfTheNearest() {
    try (var _ = TensorScope.open()) {
      Tensor all = clustered(6_200, 64, 60, 1);
      Tensor features = all.narrow(0, 0, 6_000);
      Tensor queries = all.narrow(0, 6_000, 200);
      AtomicLong indexed = new AtomicLong();
      ApproximateImages index =
          ApproximateImages.build(
              features, (_, done, _) -> indexed.accumulateAndGet(done, Math::max));
      assertEquals(6_000, indexed.get());
      List<List<Similar>> exact = new SimilarImages(features).nearest(queries, 10);
      List<List<Similar>> found = index.nearest(queries, 10);
      double recall = recall(exact, found);
      assertTrue(recall >= 0.95, "recall " + recall);
      for (int i = 0; i < exact.size(); i++) {
        assertEquals(10, found.get(i).size());
        Similar best = found.get(i).getFirst();
        assertTrue(exact.get(i).getFirst().similarity() >= best.similarity() - 1e-5);
      }
      // Similarities are exact, and the nearest comes first.
      Similar first = found.getFirst().getFirst();
      assertEquals(
          exact.getFirst().stream()
              .filter(one -> one.row() == first.row())
              .mapToDouble(Similar::similarity)
              .findFirst()
              .orElseThrow(),
          first.similarity(),
          1e-5);
      assertTrue(index.nearestOf(17, 5).stream().noneMatch(one -> one.row() == 17));
      assertEquals(5, index.nearestOf(17, 5).size());
      assertThrows(
          IllegalArgumentException.class, () -> index.nearest(queries.narrow(1, 0, 63), 10));
    }
  }

  @Test
  void findsNearlyAllGroupsOfNearDuplicates() {
    try (var _ = TensorScope.open()) {
      Tensor originals = clustered(3_000, 32, 30, 5);
      Tensor copies = originals.narrow(0, 0, 300).add(Tensor.randn(300, 32).mul(0.02));
      // One image many times over, more often than neighbors are looked at.
      Tensor same = originals.narrow(0, 7, 1).expand(400, 32);
      Tensor all = Tensor.cat(List.of(originals, copies, same), 0);
      List<NearDuplicates.Group> exact = NearDuplicates.find(all, 0.99, ScanListener.NONE);
      ApproximateImages index = ApproximateImages.build(all, ScanListener.NONE);
      List<NearDuplicates.Group> found =
          NearDuplicates.find(all, index, 0.99, _ -> true, ScanListener.NONE);
      assertEquals(300, exact.size());
      assertEquals(401, exact.getFirst().others().size());
      assertEquals(exact.getFirst().others().size(), found.getFirst().others().size());
      Set<NearDuplicates.Group> both = new HashSet<>(exact);
      both.retainAll(new HashSet<>(found));
      assertTrue(both.size() >= 0.98 * exact.size(), both.size() + " of " + exact.size());
    }
  }

  @Test
  void ofFewImagesAllAreFound() {
    try (var _ = TensorScope.open()) {
      for (int count : new int[] {1, 2, 7}) {
        Tensor features = clustered(count, 3, 2, 4);
        ApproximateImages index = ApproximateImages.build(features, ScanListener.NONE);
        assertEquals(count, index.nearest(features.narrow(0, 0, 1), 20).getFirst().size());
        assertEquals(count - 1, index.nearestOf(0, 20).size());
      }
    }
  }

  @Test
  void equalImagesAreAllFound() {
    try (var _ = TensorScope.open()) {
      Tensor features = Tensor.ones(500, 8);
      ApproximateImages index = ApproximateImages.build(features, ScanListener.NONE);
      assertEquals(10, index.nearestOf(3, 10).size());
    }
  }

  @Test
  void whatIsWrittenIsReadAgainAndOfOtherFeaturesItIsNot() throws IOException {
    Path file = folder.resolve("features.npy.hnsw");
    try (var _ = TensorScope.open()) {
      Tensor features = clustered(1_000, 16, 10, 2);
      Tensor queries = clustered(50, 16, 10, 3);
      // Without a look at the features, which are copied for it.
      assertFalse(
          ApproximateImages.read(file, Tensor.of(new float[] {Float.NaN}, 1, 1)).isPresent());
      ApproximateImages index = ApproximateImages.build(features, ScanListener.NONE);
      index.write(file);
      ApproximateImages read = ApproximateImages.read(file, features).orElseThrow();
      assertEquals(index.nearest(queries, 10), read.nearest(queries, 10));

      Tensor changed = features.clone();
      changed.select(0, 999).select(0, 15).fill_(0.25);
      assertFalse(ApproximateImages.read(file, changed).isPresent());
      assertFalse(ApproximateImages.read(file, features.narrow(0, 0, 999)).isPresent());

      byte[] bytes = Files.readAllBytes(file);
      for (int at : new int[] {bytes.length / 2, bytes.length - 3, 12}) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= 0x41;
        Files.write(file, damaged);
        assertFalse(ApproximateImages.read(file, features).isPresent(), "byte " + at);
      }
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 3));
      assertFalse(ApproximateImages.read(file, features).isPresent());
    }
  }
}
